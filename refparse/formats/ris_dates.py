"""Dates of RIS records: a year (``PY``), and a date (``DA``) that may lack it."""

from __future__ import annotations

import re
from dataclasses import replace

from refparse.formats import bibtex_dates
from refparse.values.dates import Date, parse_date

_NUMBERS = re.compile(
    r"(?P<year>\d{1,4})(?:/(?P<month>\d{1,2})?(?:/(?P<day>\d{1,2})?(?P<end>/.*)?)?)?", re.DOTALL
)
_MONTH_AND_DAY = re.compile(r"(\d{1,2})[/-](\d{1,2})")
_ANY_YEAR = re.compile(r"(?<!\d)\d{4}(?!\d)")
_SEASONS = {"spr": "spring", "sum": "summer", "fal": "fall", "win": "winter"}
_SEASON = re.compile(rf"\b(?:{'|'.join(_SEASONS)})\b", re.IGNORECASE)


def read(text: str) -> Date | None:
    """Read "2012/03/15/", "2012 Mar-Apr" or "15 March 2012"; other text is a literal date.

    >>> read("2004/05//") == Date(2004, 5), read("15 March 2012") == Date(2012, 3, 15)
    (True, True)
    """
    if not (text := text.strip()):
        return None
    if match := _NUMBERS.fullmatch(text):
        if len(match["year"]) < 4 and match["month"] and not match["end"]:
            return Date(literal=text)
        month, day = (int(match[part]) if match[part] else None for part in ("month", "day"))
        return Date(int(match["year"]), month, day if month else None)
    date = bibtex_dates.from_edtf(text)
    if date and date.year is None and _ANY_YEAR.search(text):
        found = parse_date(_with_whole_seasons(text))
        return date if found.year is None else found
    return date


def issued(year_text: str, date_text: str) -> Date | None:
    """Return when a work was issued: the year of ``PY``, with what ``DA`` tells beyond it.

    >>> issued("2012", "MAR 15") == issued("2012", "03/15") == Date(2012, 3, 15)
    True
    >>> issued("2012", "SPR").season, issued("2012", "1st Quarter") == Date(2012)
    (1, True)
    """
    year, date = read(year_text), read(date_text)
    if date is None or year is None or year.year is None:
        return year if date is None or (year and date.year is None) else date
    if date.year == year.year:
        return date
    return _of_year(year.year, date_text.strip()) or year


def _of_year(year: int, text: str) -> Date | None:
    """Read a date of a year that it does not name itself; None if it names another."""
    if match := _MONTH_AND_DAY.fullmatch(text):
        month, day = int(match[1]), int(match[2])
        return Date(year, month, day) if 1 <= month <= 12 and 1 <= day <= 31 else None
    if _ANY_YEAR.search(text) or not 1000 <= year <= 2099:
        return None
    found = parse_date(f"{_with_whole_seasons(text)} {year}")
    return replace(found, literal="") if found.year == year else None


def _with_whole_seasons(text: str) -> str:
    return _SEASON.sub(lambda match: _SEASONS[match[0].lower()], text)
