"""Dates of RIS records: years and what else tells the day."""

from __future__ import annotations

import pytest

from refparse.formats.ris_dates import issued, read
from refparse.values.dates import Date


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("Mar 15", Date(2012, 3, 15)),
        ("MAR", Date(2012, 3)),
        ("Spring", Date(2012, season=1)),
        ("WIN-SPR", Date(2012, season=4, end=Date(2012, season=1))),
        ("2012 Mar-Apr", Date(2012, 3, end=Date(2012, 4))),
        ("MAY 28-JUN 1", Date(2012, 5, 28, end=Date(2012, 6, 1))),
        ("15 March 2012", Date(2012, 3, 15)),
        ("03/15", Date(2012, 3, 15)),
        ("2012/03/15/", Date(2012, 3, 15)),
        ("2012-03-15", Date(2012, 3, 15)),
    ],
)
def test_a_date_adds_to_the_year(text: str, date: Date) -> None:
    assert issued("2012", text) == date


@pytest.mark.parametrize("text", ["2011/12/20", "1st Quarter", "n.d.", "13/15", ""])
def test_a_date_that_cannot_be_of_the_year_leaves_it_alone(text: str) -> None:
    assert issued("2012", text) == Date(2012)


def test_a_date_without_a_year() -> None:
    assert issued("", "2012/03//") == Date(2012, 3)
    assert issued("in press", "2012/03//") == Date(2012, 3)
    assert issued("in press", "Mar 15") == Date(literal="in press")
    for text in ("Mar 15", "03/15"):
        assert issued("", text) == Date(literal=text)
    assert issued("", "") is None


def test_years_of_any_length() -> None:
    assert issued("850", "850/03/15/") == Date(850, 3, 15)
    assert read("12/03/15/") == Date(12, 3, 15)
    assert read("5 May 2019") == Date(2019, 5, 5)
