"""parse, parse_reference, read and pipe."""

from __future__ import annotations

import io
from pathlib import Path

import pytest

import refparse

ARTICLE = "Oak A, Elm B. On trees. Trees. 2001;3(2):1-9."
BOOK = "Ash C. Bark and leaf. Berlin: Springer; 1999."


def test_one_reference_is_one_reference() -> None:
    ref = refparse.parse_reference("Oak A, Elm B.\n  On trees.\nTrees. 2001;3(2):1-9.")
    assert ref.text == ARTICLE
    assert [name.family for name in ref.authors] == ["Oak", "Elm"]
    assert (ref.volume, ref.issue, ref.pages and ref.pages.last) == ("3", "2", "9")


def test_parse_takes_a_single_reference_too() -> None:
    assert [ref.title for ref in refparse.parse(ARTICLE)] == ["On trees"]


def test_the_source_of_a_page_is_read_as_the_page() -> None:
    page = (
        "<ol><li>Usui N. Treatment of leukemia. Blood. 2017;106:725-6. "
        '<a href="https://doi.org/10.1000/abc">Article</a></li>'
        "<li>Ito K, Abe S. Lupus &amp; the kidney. Lancet. 1999;3:1-9.</li></ol>"
    )
    first, second = refparse.parse(page)
    assert first.doi == "10.1000/abc"
    assert second.title == "Lupus & the kidney"


def test_nothing_gives_nothing_and_a_note() -> None:
    assert len(refparse.parse("")) == 0
    assert refparse.parse("Just some words about the weather.").notes


def test_pipe_is_lazy_and_in_order() -> None:
    endless = (ARTICLE if number % 2 == 0 else BOOK for number in iter(int, 1))
    found = refparse.pipe(endless, batch_size=4)
    assert next(found).type == "article-journal"


@pytest.mark.parametrize("workers", [1, 2])
def test_pipe_gives_one_result_for_each_string(workers: int) -> None:
    strings = [ARTICLE, "", BOOK, "???"] * 5
    found = list(refparse.pipe(strings, workers=workers, batch_size=3))
    assert [ref.text for ref in found] == strings


def test_read_text_and_bibliographies(tmp_path: Path) -> None:
    text = tmp_path / "list.txt"
    text.write_text(f"References\n1. {ARTICLE}\n2. {BOOK}\n", encoding="utf-8")
    first = refparse.read(text)
    assert [ref.type for ref in first] == ["article-journal", "book"]
    bib = tmp_path / "list.bib"
    bib.write_text(first.to_bibtex(), encoding="utf-8")
    assert [ref.title for ref in refparse.read(bib)] == [ref.title for ref in first]
    with text.open("rb") as stream:
        assert len(refparse.read(stream)) == 2
    assert len(refparse.read(io.BytesIO(bib.read_bytes()), "list.bib")) == 2
    assert len(refparse.read(io.BytesIO(bib.read_bytes()))) == 2


def test_unreadable_files_are_named(tmp_path: Path) -> None:
    with pytest.raises(refparse.UnreadableFileError, match=r"missing\.txt"):
        refparse.read(tmp_path / "missing.txt")


def test_list_output() -> None:
    refs = refparse.parse(f"1. {ARTICLE}\n2. {BOOK}")
    assert refs.format("apa").splitlines()[1].startswith("Oak, A., & Elm, B. (2001).")
    assert refs.cite([1, 2]) == "[1,2]"
    assert refs[0].format("vancouver").startswith("1. Oak A, Elm B.")
    assert len(refs[:1]) == 1
    assert "@book{ash1999bark" in refs.to_bibtex()
    assert refs.to_ris().count("ER  -") == 2
