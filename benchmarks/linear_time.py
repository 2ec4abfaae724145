"""Whether time is linear in the input: ``python benchmarks/linear_time.py``.

Feeds every stage texts that make careless patterns quadratic, doubling them from 1 KB to 4 MB,
and prints a row for each stage and shape: nanoseconds a character at each length, the length
that was reached, and how much the time a character grew from its smallest value. A row has
``--budget`` seconds of processor time and stops before the length that would exceed it, so dear
stages stop before 4 MB; what each stage reached is printed behind its rows and at the end. Rows
that grow more than threefold are marked and measured again; if they still grow, the command ends
with 1.

``--stage`` and ``--shape`` choose rows whose name holds a word; ``--largest`` shortens the rows.
"""

from __future__ import annotations

import argparse
import gc
import io
import sys
import time
import zipfile
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any

from refparse import Date, Name, Pages, Reference, RefparseError, formats, parse, parse_reference
from refparse.assemble import assemble
from refparse.documents import find_entries, read_document
from refparse.labelling.labels import LABELS, OTHER
from refparse.labelling.spans import LabelledSpan
from refparse.tokens import Tokens, tokenize
from refparse.values import dates, editions, identifiers, names, numbers, pages, titles

if TYPE_CHECKING:
    from refparse.labelling.model import Labeller

SMALLEST = 1 << 10
LARGEST = 4 << 20
BUDGET = 2.0
TOLERATED = 3.0
"""A row may grow this much; times under ``_NOISE`` seconds say nothing."""

_NOISE = 0.004
_FREE = 20e-9
"""Seconds a character below which it does not matter which of two ways a stage takes."""

_QUICK = 0.05
"""Seconds under which a time is measured twice."""

Shape = str | tuple[str, ...]
"""A text to repeat, or several, each repeated in its part of the whole.

A ``#`` in it is a number that counts up in letters, so that no two repetitions are the same, and
none of them is in a shorter text: what is kept for the next time is of no use.
"""

UNITS: Mapping[str, Shape] = {
    "letters": "a",
    "capitals": "A",
    "words": "cell growth in ",
    "commas": ",",
    "dots": ".",
    "spaces": " ",
    "spaces and a dot": " .",
    "line breaks": "\n",
    "digits": "7",
    "digits and dashes": "1-",
    "opening brackets": "(",
    "closing brackets": "]",
    "brackets": "[(",
    "empty brackets": "()",
    "braces": "{",
    "quotes": '"',
    "typographic quotes": "“",
    "apostrophes": "'a",
    "et al.": "et al. ",
    "and": " and ",
    "ampersands": "& ",
    "initials": "A. ",
    "tight initials": "A.B.-",
    "names": "Smith J, ",
    "inverted names": "Smith, J., ",
    "particles": "van der ",
    "dates": "2001 May 3, ",
    "months": "Jan-",
    "page ranges": "12–4, ",
    "roman numbers": "xiv-",
    "volumes": "12(3):",
    "DOI starts": "10.1000/",
    "a DOI that goes on": "10.1000/a.",
    "addresses": "http://a.b/",
    "www": "www.",
    "arXiv": "arXiv:1234.",
    "ISBN": "978-3-16-",
    "combining marks": "a\u0301",
    "marks alone": "\u0301",
    "right to left": "\u05d0\u05d1 ",
    "zero width": "\u200b",
    "emoji joined": "\U0001f469\u200d",
    "Chinese": "中文",
    "repeated numbers": "1. Smith J. A title. J Test. 2001;3:4-9.\n",
    "counted in a line": "1. A 2. B 3. C ",
    "bracket labels": "[1] ",
    "ampersand entities": "&amp;",
    "equals": "a = ",
    "backslashes": "\\",
    "accents": "\\'e",
    "dollars": "$a",
    "at signs": "@a{b,",
    "tags": "<i>",
    "hyphens at ends": "ab-\n",
    "nested brackets": ("(", ")"),
    "nested quotes": ("“", "”"),
    "nested braces": ("{", "}"),
    "brackets in turn": ("([", "])"),
    "spaces at the end": ("a ", " "),
    "names, then dots": ("Smith J, ", "."),
    "numbers, then text": ("[1] ", "cell "),
    "a DOI, then brackets": ("10.1000/a", "("),
    "commas, then digits": (", ", "7"),
    "different DOIs": "10.1000/#x ",
    "different names": "Sm# J, ",
    "different words": "w# ",
    "different addresses": "http://a.b/# ",
    "names run together": "Lee KJ. Kim K, ",
    "suffixes": "Jr., ",
    "small conjunctions": "A y B e ",
    "bodies": "University of A; ",
    "translators": "trad. de ",
    "pages in a list": "3, ",
    "years": "2001 ",
    "years in brackets": "1989 [1972] ",
    "hyphens and dots": "-.",
}
MARKUP: Mapping[str, Shape] = {
    "<": "<",
    "open div": "<div>",
    "open list": "<ol><li>",
    "open link": '<a href="https://doi.org/10.1000/a">',
    "closed link": '<a href="https://doi.org/10.1000/a">x</a> ',
    "open comment": "<!--",
    "open script": "<script>",
    "closing tags": "</p>",
    "tables": "<table><tr><td>",
    "attributes": "<p a=b ",
    "line breaks": "<br>",
    "entities": "&lt;",
    "inline": "<i>a</i>",
    "nested div": ("<div>", "</div>"),
    "nested list": ("<ul><li>", "</ul>"),
    "open tags, then text": ("<p a='", "b "),
}
SYNTAX: Mapping[str, Mapping[str, Shape]] = {
    "bibtex": {
        "entries": "@article{a, title={b}}\n",
        "open entries": "@article{a, title={",
        "strings": '@string{a = "b" # a}\n',
        "concatenation": "@article{a, title = b # b # ",
        "fields": "@article{a,\n" + "title = {x},\n",
        "comments": "@comment{",
        "names": "@article{a, author = {A and B and ",
        "nested values": ("@article{a, title = {", "}}"),
    },
    "csl-json": {
        "open": "[",
        "nested lists": ("[", "]"),
        "objects": '{"a":',
        "items": '[{"title":"a"}],',
    },
    "csl-yaml": {"nested": "- ", "flow": "[", "items": "- title: a\n", "keys": "a: "},
    "ris": {"tags": "TY  - JOUR\n", "names": "AU  - A, B\n", "ends": "ER  - \n"},
    "nbib": {"tags": "PMID- 1\n", "names": "FAU - A, B\n", "goes on": "      a\n"},
}
_HEADS = {
    "bibtex": "@article{a, title = {",
    "biblatex": "@article{a, title = {",
    "csl-json": '[{"title": "',
    "csl-yaml": "- title: '",
    "ris": "TY  - JOUR\nTI  - ",
    "nbib": "PMID- 1\nTI  - ",
}


@dataclass(frozen=True)
class Stage:
    """A stage under test.

    Attributes:
        name: what the table calls it.
        prepare: turns a text into the stage's input, outside the measured time.
        run: the stage itself.
        shapes: name -> the text that is repeated, or texts.
    """

    name: str
    prepare: Callable[[str], Any]
    run: Callable[[Any], object]
    shapes: Mapping[str, Shape]


def same(text: str) -> str:
    """Return the text: the stage takes it as it is."""
    return text


def to_label(text: str) -> tuple[Labeller, Tokens]:
    """Return the shipped labeller and the text's tokens."""
    from refparse.labelling.model import shipped_labeller

    return shipped_labeller(), tokenize(text)


def labelled(text: str) -> tuple[str, list[LabelledSpan]]:
    """Return the text with every label in turn on its pieces of 40 characters."""
    labels = [label for label in LABELS if label != OTHER]
    spans = [
        LabelledSpan(start, min(start + 39, len(text)), labels[start // 40 % len(labels)], 0.9)
        for start in range(0, len(text), 40)
    ]
    return text, spans


def reference(text: str) -> list[Reference]:
    """Return one reference whose fields share the text."""
    piece = max(1, len(text) // 12)
    parts = [text[start : start + piece] for start in range(0, piece * 12, piece)]
    return [
        Reference(
            type="chapter",
            authors=(Name(family=parts[0], given=parts[1]), Name(literal=parts[2])),
            editors=(Name(family=parts[3], particle="van"),),
            title=parts[4],
            container_title=parts[5],
            issued=Date(literal=parts[6][:200]),
            volume=parts[7],
            pages=Pages(parts[8], parts[9], parts[8]),
            publisher=parts[10],
            note=parts[11],
            url=parts[0],
            doi=parts[1],
        )
    ]


def many(text: str) -> list[Reference]:
    """Return references with the same 40 characters of the text in each, as many as it fills."""
    one = reference((text * 40)[:40])[0]
    return [one] * max(1, len(text) // 40)


def tolerant(run: Callable[[Any], object]) -> Callable[[Any], object]:
    """Return ``run`` with its refusals taken as results."""

    def tried(value: Any) -> object:
        try:
            return run(value)
        except RefparseError as error:
            return error

    return tried


def docx(text: str) -> bytes:
    """Return a Word document with the text's lines as paragraphs."""
    space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    plain = text.replace("&", "&amp;").replace("<", "&lt;")
    rows = "".join(f"<w:p><w:r><w:t>{line}</w:t></w:r></w:p>" for line in plain.split("\n"))
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_STORED) as archive:
        archive.writestr(
            "word/document.xml", f"<w:document {space}><w:body>{rows}</w:body></w:document>"
        )
    return stream.getvalue()


def stages() -> Iterator[Stage]:
    """Yield every stage, those that go before first."""
    from refparse.documents.files.html import html_document
    from refparse.rendering import format_items

    yield Stage("finding", same, find_entries, UNITS)
    yield Stage("html reading", same, html_document, {**UNITS, **MARKUP})
    yield Stage(
        "docx reading",
        docx,
        tolerant(lambda data: read_document(io.BytesIO(data), "a.docx")),
        UNITS,
    )
    yield Stage(
        "rtf reading",
        lambda text: b"{\\rtf1 " + text.encode("utf-8", "replace"),
        lambda data: read_document(io.BytesIO(data), "a.rtf"),
        UNITS,
    )
    yield Stage("tokenizing", same, tokenize, UNITS)
    yield Stage("labelling", to_label, lambda pair: pair[0].label([pair[1]]), UNITS)
    yield Stage("names", same, names.parse_names, UNITS)
    yield Stage("dates", same, dates.parse_date, UNITS)
    yield Stage("pages", same, pages.parse_pages, UNITS)
    yield Stage("numbers", same, every_number, UNITS)
    yield Stage("identifiers", same, every_identifier, UNITS)
    yield Stage("titles", same, every_title, UNITS)
    yield Stage("assemble", labelled, lambda marked: assemble(*marked), UNITS)
    for name, known in formats.FORMATS.items():
        if known.writes:
            dumps = partial(formats.dumps, name)
            yield Stage(f"{name} dumps", reference, dumps, UNITS)
            yield Stage(f"{name} dumps many", many, dumps, {"names": UNITS["names"]})
        if known.reads:
            loads = tolerant(partial(formats.loads, name))
            head = _HEADS[name]
            syntax = SYNTAX.get(name, SYNTAX["bibtex"])
            yield Stage(f"{name} loads", same, loads, {**UNITS, **syntax})
            yield Stage(f"{name} loads field", head.__add__, loads, UNITS)
            if known.writes:
                written = partial(formats.dumps, name)
                yield Stage(
                    f"{name} loads dumped", lambda text, w=written: w(reference(text)), loads, UNITS
                )
    for style in ("vancouver", "apa"):
        yield Stage(
            f"rendering {style}",
            lambda text: [reference(text)[0].to_csl()],
            lambda items, style=style: format_items(items, style, output="html"),
            UNITS,
        )
    yield Stage("parse_reference", same, parse_reference, UNITS)
    yield Stage("parse", same, parse, UNITS)


def every_number(text: str) -> None:
    """Read a text as each kind of number."""
    numbers.parse_volume(text)
    numbers.parse_number(text)
    numbers.parse_total_pages(text)
    numbers.parse_total_volumes(text)
    editions.parse_edition(text)


def every_identifier(text: str) -> None:
    """Look for identifiers in a text, and read it as each of them."""
    identifiers.find_identifiers(text)
    identifiers.identify_link(text)
    identifiers.parse_doi(text)
    identifiers.parse_pmid(text)
    identifiers.parse_pmcid(text)
    identifiers.parse_arxiv(text)
    identifiers.parse_isbn(text)
    identifiers.parse_issn(text)
    identifiers.parse_url(text)


def every_title(text: str) -> None:
    """Read a text as a title and as a container's title."""
    titles.parse_title(text)
    titles.parse_container(text)


def text_of(shape: Shape, length: int) -> str:
    """Return about ``length`` characters of a shape, ended where its texts end."""
    units = (shape,) if isinstance(shape, str) else shape
    part = length // len(units)
    return "".join(repeated(unit, max(1, part // len(unit))) for unit in units)


def repeated(unit: str, times: int) -> str:
    """Return a text so many times, the ``#`` in it counted up in letters."""
    if "#" not in unit:
        return unit * times
    letters = str.maketrans("0123456789", "abcdefghij")
    return "".join(
        unit.replace("#", str(number).translate(letters)) for number in range(times, 2 * times)
    )


def seconds(stage: Stage, shape: Shape, length: int, runs: int = 2) -> float:
    """Return the shortest processor time of the stage on that much of a shape.

    The collection of cycles waits: a pass through all that the process holds would hit one row.
    """
    value = stage.prepare(text_of(shape, length))
    best = float("inf")
    for _ in range(1 if "#" in shape else runs):
        gc.disable()
        start = time.process_time()
        stage.run(value)
        best = min(best, time.process_time() - start)
        gc.enable()
        if best > _QUICK:
            break
    return best


@dataclass
class Row:
    """The measured times of a stage on one shape: length -> seconds."""

    times: dict[int, float]

    @property
    def reached(self) -> int:
        """The greatest length measured."""
        return max(self.times)

    @property
    def growth(self) -> float:
        """The time a character at the greatest length, by the row's lower quartile."""
        costs = [spent / length for length, spent in self.times.items()]
        usual = max(sorted(costs)[len(costs) // 4], _FREE)
        return costs[-1] / usual if self.times[self.reached] > _NOISE else 0.0


def measured(stage: Stage, shape: Shape, largest: int, budget: float) -> Row:
    """Return the times of a row, ended by the greatest length or by the budget."""
    times: dict[int, float] = {}
    length = SMALLEST
    while length <= largest:
        times[length] = seconds(stage, shape, length)
        if sum(times.values()) + 2 * times[length] > budget:
            break
        length *= 2
    return Row(times)


def main() -> int:
    """Print the table; return 1 if a row grows."""
    options = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    options.add_argument("--stage", default="", help="only stages whose name holds this")
    options.add_argument("--shape", default="", help="only shapes whose name holds this")
    options.add_argument("--largest", type=int, default=LARGEST, help="characters [4 Mi]")
    options.add_argument("--budget", type=float, default=BUDGET, help="seconds a row [2]")
    options.add_argument("--summary", action="store_true", help="one row a stage: its worst shape")
    chosen = options.parse_args()
    print("nanoseconds a character; the last column but one is the length reached")
    lengths = [SMALLEST << step for step in range(13) if SMALLEST << step <= chosen.largest]
    heads = "".join(f"{length >> 10:>8}K" for length in lengths)
    print(f"{'stage':24}{'shape':20}{heads}  reached  growth")
    grown = 0
    rows: list[Row] = []
    for stage in stages():
        if chosen.stage not in stage.name:
            continue
        found = []
        for shape, texts in stage.shapes.items():
            if chosen.shape in shape:
                row = measured(stage, texts, chosen.largest, chosen.budget)
                if row.growth > TOLERATED:
                    again = measured(stage, texts, chosen.largest, chosen.budget)
                    row = min(row, again, key=lambda each: each.growth)
                found.append((row.growth, shape, row))
        if not found:
            continue
        rows += (row for _, _, row in found)
        grown += sum(growth > TOLERATED for growth, _, _ in found)
        worst = max(found, key=lambda each: each[0])
        for growth, shape, row in found:
            if chosen.summary and growth <= TOLERATED and shape != worst[1]:
                continue
            cells = "".join(
                f"{1e9 * row.times[n] / n:9.0f}" if n in row.times else f"{'':9}" for n in lengths
            )
            mark = "  <- grows" if growth > TOLERATED else ""
            reached = f"{row.reached >> 10}K"
            print(f"{stage.name:24}{shape:20}{cells}{reached:>9}{growth:8.1f}{mark}", flush=True)
        print(f"{stage.name:24}{reached_by([row for _, _, row in found])}", flush=True)
    print(f"{len(rows)} rows, {grown} that grow more than {TOLERATED:g}-fold")
    print(f"reached: {reached_by(rows)}")
    return int(grown > 0)


def reached_by(rows: Sequence[Row]) -> str:
    """Return how many rows reached which length: "4096K 60, 1024K 3"."""
    counts = Counter(row.reached for row in rows)
    return ", ".join(f"{length >> 10}K {counts[length]}" for length in sorted(counts, reverse=True))


if __name__ == "__main__":
    sys.exit(main())
