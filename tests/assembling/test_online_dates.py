"""The dates of pages and the words before them."""

from __future__ import annotations

import pytest

from refparse.assembling.online_dates import pages_dated
from refparse.labelling.spans import LabelledSpan


def read(*pieces: tuple[str, str]) -> list[tuple[str, str]]:
    text, runs = "", []
    for piece, label in pieces:
        if label:
            runs.append(LabelledSpan(len(text), len(text) + len(piece), label, 0.9))
        text += piece
    return [(run.label, text[run.start : run.end]) for run in pages_dated(text, runs)]


@pytest.mark.parametrize(
    "words",
    ["Last updated", "Effective", "Page updated:", "Zuletzt geändert am", "Mis en ligne le"],
)
def test_words_before_a_date_are_no_title(words: str) -> None:
    pieces = ((f"Tree Facts. {words}", "title"), (" ", ""), ("May 4, 2019", "date"))
    assert read(*pieces) == [("title", "Tree Facts."), ("date", "May 4, 2019")]


def test_titles_that_are_such_words_stay() -> None:
    pieces = (("Recently updated", "title"), (" ", ""), ("2019", "date"))
    assert read(*pieces) == [("title", "Recently updated"), ("date", "2019")]


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("mis en ligne le", "18 janvier 2022"),
        ("last updated", "January 18, 2022"),
        ("zuletzt geändert am", "18.01.2022"),
        ("published on", "2022-01-18"),
    ],
)
def test_a_day_behind_such_words_is_the_date(words: str, day: str) -> None:
    pieces = (("Trees of 2021", "title"), (f", {words} ", ""), (day, "note"))
    assert read(*pieces) == [("title", "Trees of 2021"), ("date", day)]
    pieces = (("Trees of 2021", "title"), (", ", ""), (f"{words} {day}", "note"))
    assert read(*pieces) == [("title", "Trees of 2021"), ("date", day)]
    dated = (("Trees of 2021", "title"), (", ", ""), ("2020", "date"), (f", {words} ", ""))
    assert read(*dated, (day, "note"))[-1] == ("note", day)
