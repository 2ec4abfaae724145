"""Journals up to their towns, without the remarks behind them."""

from __future__ import annotations

import pytest

from refparse.assembling.container_ends import containers_ended
from refparse.labelling.spans import LabelledSpan


def read(text: str, *parts: tuple[str, str]) -> list[tuple[str, str]]:
    runs = [LabelledSpan(text.index(p), text.index(p) + len(p), label, 0.5) for label, p in parts]
    return [(run.label, text[run.start : run.end]) for run in containers_ended(text, runs)]


@pytest.mark.parametrize(
    "remark", ["Preprint posted online", "Published online ahead of print", "[Preprint]"]
)
def test_remarks_are_no_part_of_a_journal(remark: str) -> None:
    text = f"Oak A. Old trees. woodRxiv. {remark} May 3, 2020."
    journal = f"woodRxiv. {remark}"
    assert read(text, ("journal", journal), ("date", "May 3, 2020")) == [
        ("journal", "woodRxiv."),
        ("note", remark),
        ("date", "May 3, 2020"),
    ]


@pytest.mark.parametrize("journal", ["arXiv preprint", "Wood Preprints", "Trees Published Online"])
def test_names_that_end_so_stay(journal: str) -> None:
    assert read(f"{journal}, 2020", ("journal", journal)) == [("journal", journal)]


@pytest.mark.parametrize("behind", [", t. 140", " 140", ", 140", ", vol. 140"])
def test_the_town_of_an_academy(behind: str) -> None:
    text = f"Oak A, C. R. Acad. Sci. Paris{behind}, 1905"
    town = ("journal", "C. R. Acad. Sci."), ("location", "Paris"), ("volume", "140")
    assert read(text, *town) == [("journal", "C. R. Acad. Sci. Paris"), ("volume", "140")]


def test_other_towns_stay() -> None:
    places = ("journal", "Old Woods"), ("location", "Paris"), ("volume", "140")
    assert read("Old Woods Paris, 140", *places) == list(places)
    publisher = ("journal", "Ann. Bot."), ("location", "Paris"), ("volume", "3"), ("publisher", "X")
    assert read("Ann. Bot. Paris, 3, X", *publisher) == list(publisher)


def test_a_town_in_brackets_is_part_of_the_name() -> None:
    text = "Oak A, Ann. Inst. Arbre (Grenoble) 6 (1956), 1"
    town = ("journal", "Ann. Inst. Arbre"), ("location", "Grenoble"), ("volume", "6")
    assert read(text, *town) == [("journal", "Ann. Inst. Arbre (Grenoble)"), ("volume", "6")]


@pytest.mark.parametrize("series", ["ns", "n. s.", "N.F.", "Neue Folge", "new series"])
def test_a_new_series_is_no_part_of_a_journal(series: str) -> None:
    assert read(f"Trees, {series} 29, 7–9", ("journal", f"Trees, {series}"), ("volume", "29")) == [
        ("journal", "Trees"),
        ("note", series),
        ("volume", "29"),
    ]
