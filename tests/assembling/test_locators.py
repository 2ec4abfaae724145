"""Numbers that the labels leave in a run of another kind."""

from __future__ import annotations

import pytest

from refparse.assembling.locators import numbers_settled
from refparse.labelling.spans import LabelledSpan


def settled(text: str, *labels: tuple[str, str]) -> list[tuple[str, str]]:
    """Settle the runs with these labels and texts, in order."""
    runs, at = [], 0
    for label, printed in labels:
        start = text.index(printed, at)
        at = start + len(printed)
        runs.append(LabelledSpan(start, at, label))
    return [(run.label, text[run.start : run.end]) for run in numbers_settled(text, runs)]


def test_a_raised_number_is_an_edition() -> None:
    assert settled("Bilder ³(München 1997)", ("title", "Bilder"), ("volume", "³")) == [
        ("title", "Bilder"),
        ("edition", "³"),
    ]


def test_an_issue_with_a_year_beside_it() -> None:
    assert settled("Bois, 2014-1 | 2015, p. 3", ("journal", "Bois"), ("date", "2014-1 | 2015")) == [
        ("journal", "Bois"),
        ("issue", "2014-1"),
        ("date", "2015"),
    ]


@pytest.mark.parametrize(
    ("journal", "parts"),
    [
        ("Trees and Bark 12", [("journal", "Trees and Bark"), ("volume", "12")]),
        ("Trees 2000", [("journal", "Trees 2000")]),
        ("12", [("journal", "12")]),
        ("Trees", [("journal", "Trees")]),
    ],
)
def test_a_volume_behind_a_journal(journal: str, parts: list[tuple[str, str]]) -> None:
    assert settled(f"{journal}, p. 3", ("journal", journal)) == parts


def test_a_journal_stays_whole_beside_a_volume() -> None:
    labels = [("journal", "Trees 12"), ("volume", "5")]
    assert settled("Trees 12, 5, p. 3", *labels) == labels


def test_thousands_parted_by_spaces() -> None:
    assert settled(
        "Bark 108, 17 714–17 719", ("volume", "108"), ("issue", "17"), ("pages", "714–17 719")
    ) == [("volume", "108"), ("pages", "17 714–17 719")]


def test_the_number_of_an_edition() -> None:
    assert settled("Précis, 12e édition, 2018", ("volume", "12e"), ("edition", "édition")) == [
        ("edition", "12e édition")
    ]
    labels = [("volume", "12"), ("edition", "2nd ed.")]
    assert settled("Trees, 12, 2nd ed.", *labels) == labels
