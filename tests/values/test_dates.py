"""Printed dates in a dozen languages."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refparse.values.dates import Date, is_undated, parse_date, parse_status


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2004", Date(2004)),
        ("2004a", Date(2004, year_suffix="a")),
        ("1 999", Date(1999)),
        ("1989 [1972]", Date(1989, original_year=1972)),
        ("[1752] 1955", Date(1955, original_year=1752)),
        ("1993 (orig. 1580)", Date(1993, original_year=1580)),
        ("1985/1983", Date(1985, original_year=1983)),
        ("1989-90", Date(1989, end=Date(1990))),
        ("1991–2", Date(1991, end=Date(1992))),
        ("1963-1979", Date(1963, end=Date(1979))),
        ("2003/2004", Date(2003, end=Date(2004))),
        ("ca. 1850", Date(1850, circa=True)),
        ("[1920?]", Date(1920, circa=True)),
    ],
)
def test_years(text: str, expected: Date) -> None:
    assert parse_date(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("March 17, 1969", Date(1969, 3, 17)),
        ("1992, August 20", Date(1992, 8, 20)),
        ("2017 Jun 5", Date(2017, 6, 5)),
        ("5. Mai 2012", Date(2012, 5, 5)),
        ("19 avril 2000", Date(2000, 4, 19)),
        ("14 de octubre de 1978", Date(1978, 10, 14)),
        ("28 de novembro de 2017", Date(2017, 11, 28)),
        ("10 dicembre 1964", Date(1964, 12, 10)),
        ("2 maart 1999", Date(1999, 3, 2)),
        ("12 października 2001", Date(2001, 10, 12)),
        ("7 июля 2005", Date(2005, 7, 7)),
        ("2010. — 12 марта", Date(2010, 3, 12)),
        ("12 III 2004", Date(2004, 3, 12)),
        ("4.XII.1998", Date(1998, 12, 4)),
        ("26-I-2020", Date(2020, 1, 26)),
        ("3.iv.1998", Date(1998, 4, 3)),
        ("3. oktober 1977", Date(1977, 10, 3)),
        ("September, 1960", Date(1960, 9)),
        ("septembre 2004", Date(2004, 9)),
        ("Aug. 2013", Date(2013, 8)),
        ("May2006", Date(2006, 5)),
        ("August 28th 2012", Date(2012, 8, 28)),
        ("2010-04-23", Date(2010, 4, 23)),
        ("2013-05", Date(2013, 5)),
        ("12.03.2015", Date(2015, 3, 12)),
        ("29/10/2010", Date(2010, 10, 29)),
        ("04/23/2010", Date(2010, 4, 23)),
        ("30/04/16", Date(2016, 4, 30)),
        ("09/2013", Date(2013, 9)),
    ],
)
def test_months_and_days(text: str, expected: Date) -> None:
    assert parse_date(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("June 20-24, 2010", Date(2010, 6, 20, end=Date(2010, 6, 24))),
        ("June 30-July 7, 2013", Date(2013, 6, 30, end=Date(2013, 7, 7))),
        ("nov.-déc. 1922", Date(1922, 11, end=Date(1922, 12))),
        ("2009 Jul-Aug", Date(2009, 7, end=Date(2009, 8))),
        ("Herbst 2004", Date(2004, season=3)),
        ("Fall 2011", Date(2011, season=3)),
        ("printemps 2009", Date(2009, season=1)),
        ("Spring/Summer 2006", Date(2006, season=1, end=Date(2006, season=2))),
        ("2018 Jul; 2018 Apr 13", Date(2018, 7)),
    ],
)
def test_ranges_and_seasons(text: str, expected: Date) -> None:
    assert parse_date(text) == expected


@pytest.mark.parametrize("text", ["n.d.", "s.d.", "o. J.", "in press", "im Druck", "no prelo"])
def test_no_year(text: str) -> None:
    assert parse_date(text) == Date(literal=text)


@pytest.mark.parametrize(("text", "whole"), [("n.d", "n.d."), ("o. J", "o. J."), ("nd", "nd")])
def test_undated(text: str, whole: str) -> None:
    assert parse_date(text) == Date(literal=whole)
    assert is_undated(text)
    assert not is_undated("in press")


@pytest.mark.parametrize(
    ("text", "circa"), [("c2005", False), ("©2005", False), ("c. 2005", True), ("ca 2005", True)]
)
def test_copyright_is_no_doubt(text: str, circa: bool) -> None:
    assert parse_date(text) == Date(2005, circa=circa)


@pytest.mark.parametrize(
    ("text", "status"),
    [("Manuscript in press", "in press"), ("à paraître", "à paraître"), ("2nd printing", "")],
)
def test_status(text: str, status: str) -> None:
    assert parse_status(text) == status


@given(st.text(max_size=60))
def test_any_text(text: str) -> None:
    date = parse_date(text)
    assert date.month is None or 1 <= date.month <= 12
    assert date.day is None or 1 <= date.day <= 31


@given(st.text(alphabet="0123456789 -/.,;[]()JanMy", max_size=60))
def test_any_digits(text: str) -> None:
    date = parse_date(text)
    assert date.month is None or 1 <= date.month <= 12


@pytest.mark.parametrize("hostile", ["1990 " * 20_000, "1-" * 30_000, "May" * 20_000, "[" * 50_000])
def test_hostile_dates_take_linear_time(hostile: str) -> None:
    started = time.process_time()
    parse_date(hostile)
    parse_status(hostile)
    assert time.process_time() - started < 2
