"""The date of an act or standard that bears only its number, and of an entry with a key."""

from __future__ import annotations

import re

import pytest

from refparse.assembling.dates import read_dates
from refparse.assembling.draft import Draft
from refparse.labelling.spans import LabelledSpan
from refparse.values.dates import Date


def dated(title: str) -> Draft:
    draft = Draft(title, [LabelledSpan(0, len(title), "title")])
    read_dates(draft)
    return draft


@pytest.mark.parametrize(
    ("title", "year"),
    [
        ("Decreto-Lei n.º 54/2018, de 6 de julho", 2018),
        ("Ley Orgánica 3/2018, de 5 de diciembre", 2018),
        ("Council Regulation (EC) No 73/2009", 2009),
        ("Trees and Hedges Act 2010, c. 15", 2010),
        ("Ancient Woods Act of 1878", 1878),
        ("ISO 14040:2006 Trees", 2006),
        ("DIN EN ISO 9241-110:2020 Woods", 2020),
        ("Waldreport 2021", 2021),
        ("Zákon č. 561/2004 Sb., o lesích", 2004),
        ("World forest statistics 2018", 2018),
        ("NOU 2003: 19. Skog og makt", 2003),
        ("SOU 2016:77. En skog för alla", 2016),
    ],
)
def test_the_year_in_an_acts_number(title: str, year: int) -> None:
    draft = dated(title)
    assert draft.fields["issued"] == Date(year)
    start, end = draft.spans["issued"]
    assert title[start:end] == str(year)


@pytest.mark.parametrize(
    "title",
    [
        "On trees 3/2018", "Lei áurea", "Ley 3/99 de bosques", "ISO 9001 since 1990",
        "The Trees Act 1944 and what came of it",
    ],
)  # fmt: skip
def test_other_titles_are_undated(title: str) -> None:
    assert "issued" not in dated(title).fields


def test_the_day_of_an_act() -> None:
    title = "Gesetz zur Reform des Pfändungsschutzes vom 7. Juli 2009, BGBl. I"
    draft = dated(title)
    assert draft.fields["issued"] == Date(2009, 7, 7)
    start, end = draft.spans["issued"]
    assert title[start:end] == "7. Juli 2009"


@pytest.mark.parametrize(
    ("text", "issued"),
    [
        ("Trees [1975], Paris, Oak, 1997.", Date(1997, original_year=1975)),
        ("Trees, Paris, Oak, 1997 [1975].", Date(1997, original_year=1975)),
        ("Trees [1997].", Date(1997)),
        ("Trees (1975), Paris, Oak, 1997.", Date(1975)),
    ],
)
def test_the_first_edition_in_brackets(text: str, issued: Date) -> None:
    runs = [
        LabelledSpan(found.start(), found.end(), "date") for found in re.finditer(r"\d{4}", text)
    ]
    draft = Draft(text, runs)
    read_dates(draft)
    assert draft.fields["issued"] == issued


@pytest.mark.parametrize(
    ("key", "issued"), [("Oak 1982", Date(1982)), ("12", None), ("1982", None), ("[Elm04]", None)]
)
def test_the_year_in_a_key(key: str, issued: Date | None) -> None:
    draft = Draft("Trees", [LabelledSpan(0, 5, "title")])
    draft.fields["citation_number"] = key
    read_dates(draft)
    assert draft.fields.get("issued") == issued


def test_the_edition_of_an_encyclopedia() -> None:
    text = "The Encyclopedia of Trees (Winter 2018 Edition)"
    start = text.index("Winter")
    draft = Draft(text, [LabelledSpan(start, len(text) - 1, "edition")])
    read_dates(draft)
    assert draft.fields["issued"] == Date(2018)


@pytest.mark.parametrize("year", [" [1520], Graz, 1897", " (1520), in: Werke, Graz 1897"])
def test_the_year_of_the_first_edition(year: str) -> None:
    text = f"Von der Freiheit{year}"
    first, last = text.index("1520"), text.index("1897")
    runs = [
        LabelledSpan(0, 16, "title"),
        LabelledSpan(first, first + 4, "date"),
        LabelledSpan(last, last + 4, "date"),
    ]
    draft = Draft(text, runs)
    read_dates(draft)
    assert draft.fields["issued"] == Date(1897, original_year=1520)


@pytest.mark.parametrize(
    ("text", "literal", "status"),
    [
        ("Lancet. In press.", "In press", "In press"),
        ("Lancet (in press)", "in press", "in press"),
        ("Wald und Holz, im Druck.", "im Druck", "im Druck"),
    ],
)
def test_in_press_without_a_label(text: str, literal: str, status: str) -> None:
    draft = Draft(text, [LabelledSpan(0, 6, "journal")])
    read_dates(draft)
    assert draft.fields["status"] == status
    assert draft.fields["issued"] == Date(literal=literal)


def test_in_press_before_a_year() -> None:
    text = "Lancet, in press 2021."
    draft = Draft(text, [LabelledSpan(0, 6, "journal"), LabelledSpan(17, 21, "date")])
    read_dates(draft)
    assert (draft.fields["status"], draft.fields["issued"]) == ("in press", Date(2021))


def test_words_of_the_title_are_no_status() -> None:
    text = "Freedom in press 2021"
    draft = Draft(text, [LabelledSpan(0, 16, "title"), LabelledSpan(17, 21, "date")])
    read_dates(draft)
    assert "status" not in draft.fields
