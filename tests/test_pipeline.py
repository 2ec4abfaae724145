"""parse, parse_reference, read and pipe."""

from __future__ import annotations

import inspect
import io
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

import refparse
from refparse.formats import bibtex

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


def test_pipe_refuses_a_single_string() -> None:
    with pytest.raises(TypeError, match="parse_reference"):
        refparse.pipe("abc")


@pytest.mark.parametrize(
    "wrong",
    [
        lambda: refparse.parse(None),
        lambda: refparse.parse(b"x"),
        lambda: refparse.parse_reference(b"x"),
        lambda: refparse.read(5),
        lambda: refparse.read(io.StringIO(ARTICLE)),
        lambda: refparse.pipe(5),
        lambda: refparse.parse(ARTICLE).cite(1),
    ],
)
def test_a_wrong_kind_of_argument(wrong: Callable[[], object]) -> None:
    with pytest.raises(refparse.InvalidTypeError) as caught:
        wrong()
    assert isinstance(caught.value, TypeError)
    assert isinstance(caught.value, refparse.RefparseError)


@pytest.mark.parametrize("workers", [1, 2])
def test_pipe_tells_which_string_is_none(workers: int) -> None:
    found = refparse.pipe([ARTICLE, BOOK, None, ARTICLE], workers=workers)  # type: ignore[list-item]
    assert [next(found).text, next(found).text] == [ARTICLE, BOOK]
    with pytest.raises(refparse.InvalidTypeError, match="string 2 is no string but None"):
        next(found)


@pytest.mark.parametrize("workers", [1, 2])
def test_pipe_gives_what_comes_before_an_error_of_the_source(workers: int) -> None:
    def strings() -> Iterator[str]:
        yield from [ARTICLE] * 5
        raise RuntimeError("the source died")

    found = refparse.pipe(strings(), workers=workers, batch_size=2)
    assert [next(found).text for _ in range(5)] == [ARTICLE] * 5
    with pytest.raises(RuntimeError, match="the source died"):
        next(found)


def test_pipe_does_not_wait_for_whole_batches() -> None:
    asked: list[int] = []

    def slow() -> Iterator[str]:
        for number in range(4):
            asked.append(number)
            time.sleep(0.12)
            yield ARTICLE

    found = refparse.pipe(slow())
    for number in range(4):
        next(found)
        assert asked[-1] == number


@pytest.mark.parametrize(
    ("name", "text"),
    [("v.json", '[{"id": 1},\n nonsense]'), ("v.bib", "garbage"), ("v.ris", "garbage")],
)
def test_a_bibliography_that_cannot_be_read_is_named(tmp_path: Path, name: str, text: str) -> None:
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    with pytest.raises(refparse.UnreadableFileError, match=rf"^{path}: .*line \d"):
        refparse.read(path)
    with pytest.raises(refparse.UnreadableFileError, match=rf"^{name}: .*line \d"):
        refparse.read(io.BytesIO(text.encode()), name)


@pytest.mark.parametrize("cites", ["oak2001trees", {"id": "oak2001trees"}])
def test_one_cite_is_no_list_of_cites(cites: str | dict[str, str]) -> None:
    with pytest.raises(TypeError, match=r"cite\(\[1\]\)"):
        refparse.parse(ARTICLE).cite(cites)


@pytest.mark.parametrize(
    "cite", [0, 2, 99, -1, True, "nobody2001", {"id": "nobody"}, {"number": 3}, {}]
)
def test_a_cite_of_what_is_not_in_the_list(cite: int | str | dict[str, str]) -> None:
    with pytest.raises(refparse.InvalidValueError, match="no reference"):
        refparse.parse(ARTICLE).cite([cite])


def test_cites_by_place_and_id() -> None:
    refs = refparse.parse(ARTICLE)
    for cite in (1, "oak2001trees", {"id": "oak2001trees"}, {"number": 1}):
        assert refs.cite([cite], "apa") == "(Oak & Elm, 2001)"


def test_options_are_those_of_the_format() -> None:
    def options(function: object) -> list[inspect.Parameter]:
        parameters = inspect.signature(function).parameters.values()  # type: ignore[arg-type]
        return [each for each in parameters if each.kind is each.KEYWORD_ONLY]

    assert options(refparse.ReferenceList.to_bibtex) == options(bibtex.dumps)
    assert options(refparse.Reference.to_bibtex) == options(bibtex.dumps)
    assert options(refparse.Reference.format) == options(refparse.ReferenceList.format)
