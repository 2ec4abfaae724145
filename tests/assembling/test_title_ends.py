"""Titles up to their brackets, and books parted from what stands before them."""

from __future__ import annotations

import pytest

from refparse.assembling.title_ends import book_begun, brackets_closed, holder_parted
from refparse.labelling.spans import LabelledSpan


def spans(text: str, *parts: tuple[str, str]) -> list[LabelledSpan]:
    found, at = [], 0
    for label, part in parts:
        start = text.index(part, at)
        at = start + len(part)
        found.append(LabelledSpan(start, at, label, 0.5))
    return found


def parts(text: str, runs: list[LabelledSpan]) -> list[tuple[str, str]]:
    return [(run.label, text[run.start : run.end]) for run in runs]


def test_a_title_ends_behind_its_bracket() -> None:
    text = "Oak A. Old trees (9000 a.C. - 15e s.) In: Woods. 1991."
    runs = spans(text, ("author", "Oak A"), ("title", "Old trees (9000 a.C"), ("note", "15e s."),
                 ("booktitle", "Woods"), ("date", "1991"))  # fmt: skip
    assert parts(text, brackets_closed(text, runs)) == [
        ("author", "Oak A"),
        ("title", "Old trees (9000 a.C. - 15e s.)"),
        ("booktitle", "Woods"),
        ("date", "1991"),
    ]


@pytest.mark.parametrize(
    "text", ["Old trees (of towns. Woods 12(3), 1991.", "Old trees (of towns. " + "x" * 50 + ")"]
)
def test_other_brackets_are_left(text: str) -> None:
    runs = spans(text, ("title", "Old trees (of towns"))
    assert brackets_closed(text, runs) == runs


def test_a_book_behind_in() -> None:
    text = "Trees of old towns In Present forests of the world, pp. 3-9."
    runs = spans(text, ("title", text[:50]), ("pages", "3-9"))
    assert parts(text, book_begun(text, runs)) == [
        ("title", "Trees of old towns"),
        ("booktitle", "Present forests of the world"),
        ("pages", "3-9"),
    ]


def test_a_book_behind_its_editors() -> None:
    text = "Old trees In: Oak A, editor. Present forests. Oslo; 2013."
    runs = spans(text, ("title", "Old trees"), ("editor", "Oak A"),
                 ("editor", "Present forests"))  # fmt: skip
    assert parts(text, book_begun(text, runs))[1:] == [
        ("editor", "Oak A"),
        ("booktitle", "Present forests"),
    ]


def test_a_title_with_in_and_no_book() -> None:
    text = "Gone In Sixty Seconds and other films, 1999."
    runs = spans(text, ("title", "Gone In Sixty Seconds and other films"), ("date", "1999"))
    assert book_begun(text, runs) == runs


@pytest.mark.parametrize(
    ("title", "kind", "expected"),
    [
        ("Sea ice of the north, PANGAEA", "data set", ["Sea ice of the north", "PANGAEA"]),
        ("Sea ice, drift and wind", "data set", ["Sea ice, drift and wind"]),
        ("Sea ice, Version 2", "code", ["Sea ice, Version 2"]),
        ("Sea ice, Zenodo", "sic", ["Sea ice, Zenodo"]),
    ],
)
def test_a_repository_behind_a_title(title: str, kind: str, expected: list[str]) -> None:
    text = f"Oak, A.: {title} [{kind}], https://doi.org/10.1000/1, 2019."
    runs = spans(text, ("title", title), ("genre", kind), ("doi", "10.1000/1"))
    found = holder_parted(text, runs)
    printed = [text[run.start : run.end] for run in found if run.label in ("title", "publisher")]
    assert printed == expected
