"""What is written, before the real tools: bibtex, biber, bibclean, pybtex.

Debian: ``apt-get install texlive-binaries texlive-latex-base texlive-bibtex-extra biber bibclean``.
A tool that is not installed is skipped. A warning is allowed only where the reference itself lacks
what the tool asks for, or has a value (a roman volume, a page "e12.1") of which the tool knows less
than the printed page.
"""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from format_gold import corpus
from format_gold import references as gold_references
from format_strategies import HOSTILE

from refparse.formats import biblatex, bibtex
from refparse.formats.keys import keys
from refparse.formats.latex import decode
from refparse.reference import Reference
from refparse.values.dates import Date
from refparse.values.names import Name
from refparse.values.pages import Pages

STYLES = ("plain", "unsrt", "abbrv", "plainnat")
KINDS = ("article-journal", "book", "chapter", "paper-conference", "thesis", "report", "webpage")
LACKING: dict[str, Callable[[Reference], object]] = {
    "title": lambda ref: ref.title,
    "author": lambda ref: ref.authors,
    "editor": lambda ref: ref.editors,
    "author and editor": lambda ref: ref.authors or ref.editors,
    "journal": lambda ref: ref.container_title,
    "booktitle": lambda ref: ref.container_title or ref.event_title,
    "publisher": lambda ref: ref.publisher,
    "school": lambda ref: ref.publisher,
    "institution": lambda ref: ref.publisher,
    "year": lambda ref: ref.issued and ref.issued.year,
}


def hostile_references() -> list[Reference]:
    """Every hostile string in every field of every kind in turn."""
    return [
        Reference(
            type=KINDS[i % len(KINDS)],
            authors=(
                Name(family=f"Smith {text} Doe", given=f"A {text} B", suffix="Jr"),
                Name(literal=f"The {text} Group"),
                Name(family=f"Lee{text}", given="C"),
            ),
            et_al=True,
            editors=(Name(family="Roe", particle="van", given=text + "X"),),
            title=f"Some {text} of DNA: The {text}",
            container_title=f"Journal {text} of",
            collection_title=f"Series {text}",
            issued=Date(1900 + i % 100, 1 + i % 12),
            volume=str(i),
            issue=f"{i}",
            pages=Pages(str(i), str(i + 10)),
            article_number=f"e{i}",
            publisher=f"Press {text}",
            publisher_place=f"City {text}",
            genre=f"Kind {text}",
            note=f"Note {text}",
            doi=f"10.1000/{i}{text}",
            url=f"https://example.org/{i}?{text}",
            pmid=str(i),
            text=f"The printed {text} line",
        )
        for i, text in enumerate(HOSTILE * 2, 1)
    ]


def gold() -> Sequence[Reference]:
    if not corpus().exists():
        pytest.skip("the corpus is not there; set REFPARSE_SHARED")
    return gold_references()


def run(tool: str, *arguments: str, cwd: Path) -> str:
    """Run a tool and return all that it says; skip the test where it is not installed."""
    if not shutil.which(tool):
        pytest.skip(f"{tool} is not installed")
    done = subprocess.run([tool, *arguments], cwd=cwd, capture_output=True, check=False)
    return (done.stdout + done.stderr).decode("utf-8", "replace")


def check_bibtex(folder: Path, references: Sequence[Reference], style: str) -> None:
    (folder / "a.aux").write_text(
        f"\\relax\n\\citation{{*}}\n\\bibstyle{{{style}}}\n\\bibdata{{a}}\n", encoding="utf-8"
    )
    said = run("bibtex", "a", cwd=folder)
    by_key = dict(zip(keys(references), references, strict=True))
    for line in said.splitlines():
        if not line.startswith("Warning--"):
            assert not re.search(r"I'm skipping|---line|error message|isn't valid", line), said[
                -2000:
            ]
            continue
        problem, _, key = line.removeprefix("Warning--").rpartition(" in ")
        reference = by_key[key]
        if problem == "there's a number but no volume":
            assert not reference.volume
        else:
            assert problem.startswith("empty "), line
            assert not LACKING[problem.removeprefix("empty ")](reference), line
    entries = (folder / "a.bbl").read_bytes().count(b"\\bibitem")
    assert entries == len(references)


@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize("options", [{}, {"ascii": True}, {"original": "comment"}])
def test_bibtex_takes_hostile_strings(
    tmp_path: Path, style: str, options: dict[str, object]
) -> None:
    references = hostile_references()
    (tmp_path / "a.bib").write_text(bibtex.dumps(references, **options), encoding="utf-8")
    check_bibtex(tmp_path, references, style)


@pytest.mark.parametrize("style", STYLES)
def test_bibtex_takes_all_gold_references(tmp_path: Path, style: str) -> None:
    (tmp_path / "a.bib").write_text(bibtex.dumps(gold()), encoding="utf-8")
    check_bibtex(tmp_path, gold(), style)


KNOWN_TO_BIBER = re.compile(
    r"Missing mandatory field|'volumes?' must be datatype 'integer'|(?i:invalid isbn|invalid issn)"
    r"|^INFO"
)


def check_biber(folder: Path, count: int) -> None:
    said = run(
        "biber", "--tool", "--validate-datamodel", "--output-file=b.bib", "a.bib", cwd=folder
    )
    for line in said.splitlines():
        if line.startswith(("WARN", "ERROR")):
            assert KNOWN_TO_BIBER.search(line), line
    assert len(re.findall("(?m)^@", (folder / "b.bib").read_text(encoding="utf-8"))) == count


@pytest.mark.parametrize("ascii", [False, True])
def test_biber_takes_hostile_strings(tmp_path: Path, ascii: bool) -> None:
    references = hostile_references()
    (tmp_path / "a.bib").write_text(biblatex.dumps(references, ascii=ascii), encoding="utf-8")
    check_biber(tmp_path, len(references))


def test_biber_takes_gold_references(tmp_path: Path) -> None:
    references = gold()[::12]
    (tmp_path / "a.bib").write_text(biblatex.dumps(references), encoding="utf-8")
    check_biber(tmp_path, len(references))


KNOWN_TO_BIBCLEAN = re.compile(
    r"Unexpected value in ``(?:pages|number|volume|year)|Suspicious year|Wrong checksum"
    r"|Invalid checksum|String length exceeds|Unexpected ISBN|Unexpected DOI|Unexpected ISSN"
)


@pytest.mark.parametrize("ascii", [False, True])
def test_bibclean(tmp_path: Path, ascii: bool) -> None:
    references = [*hostile_references(), *(gold() if corpus().exists() else ())]
    text = bibtex.dumps(references, ascii=ascii)
    (tmp_path / "a.bib").write_text(text, encoding="utf-8")
    run("bibclean", "a.bib", cwd=tmp_path)
    done = subprocess.run(["bibclean", "a.bib"], cwd=tmp_path, capture_output=True, check=False)
    said = done.stderr.decode("utf-8", "replace")
    for line in filter(None, said.splitlines()):
        assert KNOWN_TO_BIBCLEAN.search(line), line
    assert done.stdout.count(b"\n@") >= len(references) - 1


def test_pybtex_reads_the_same_names_and_titles() -> None:
    database = pytest.importorskip("pybtex.database", reason="pybtex is not installed")
    references = [*hostile_references(), *(gold()[::3] if corpus().exists() else ())]
    parsed = database.parse_string(bibtex.dumps(references), "bibtex")
    for key, reference in zip(keys(references), references, strict=True):
        entry = parsed.entries[key]
        title = " ".join((reference.title or "").split())
        assert not title or not title.isprintable() or decode(entry.fields["title"]) == title
        people = entry.persons.get("author", [])
        assert len(people) == len(reference.authors) + reference.et_al
        for person, name in zip(people, reference.authors, strict=False):
            if name.family and name.family.isalpha():
                assert decode(" ".join(person.last_names)) == name.family
                assert decode(" ".join(person.prelast_names)) == name.particle
