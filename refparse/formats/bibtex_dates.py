"""Dates in BibTeX (year, month, day) and in biblatex (one EDTF date)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

from refparse.values.dates import Date

MACROS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
"""The month macros that every BibTeX style defines."""

_SEASONS = ("Spring", "Summer", "Autumn", "Winter")
_SEASON_NAMES = {name.lower(): i for i, name in enumerate(_SEASONS, 1)} | {"fall": 3}
_EDTF_SEASON = 20  # EDTF writes seasons as the months 21 (spring) to 24 (winter)
_YEAR = re.compile(
    r"(?P<circa>(?:ca?\.|circa|about|around)\s*)?(?P<year>-?\d{1,4})"
    r"(?:\s*(?:-{1,3}|[–—/])\s*(?P<end>\d{1,4}))?(?P<suffix>[a-z])?",
    re.IGNORECASE,
)
_EDTF = re.compile(
    r"(?P<year>-?\d{4})(?:-(?P<month>\d{1,2})(?:-(?P<day>\d{1,2}))?)?(?:T[\d:.Z+-]*)?(?P<circa>[~%?])?"
)
_WORD = re.compile(r"[^\W\d_]+|\d+")


def to_bibtex(date: Date) -> dict[str, str]:
    """Return the values of ``year``, ``month``, ``day`` and ``origyear``; a month is an expression.

    >>> to_bibtex(Date(1999, 5, 30, end=Date(1999, 6, 2)))
    {'year': '{1999}', 'month': 'may # "--" # jun', 'day': '{30--2}'}
    """
    fields: dict[str, str] = {}
    if date.year is not None:
        end = date.end if date.end and date.end.year is not None else None
        other_year = f"--{end.year}" if end and end.year != date.year else ""
        fields["year"] = "{" + ("ca. " if date.circa else "") + f"{date.year}{other_year}" + "}"
        if month := _macro(date):
            last = _macro(end) if end and not other_year else ""
            fields["month"] = f'{month} # "--" # {last}' if last and last != month else month
            if date.day:
                last_day = f"--{end.day}" if end and last and end.day else ""
                fields["day"] = "{" + f"{date.day}{last_day}" + "}"
        elif date.season in (1, 2, 3, 4):
            fields["month"] = "{" + _SEASONS[date.season - 1] + "}"
    if date.original_year is not None:
        fields["origyear"] = "{" + str(date.original_year) + "}"
    return fields


def to_edtf(date: Date) -> str:
    """Return a biblatex date, "" for one without a year.

    >>> to_edtf(Date(1999, 5, end=Date(2000))), to_edtf(Date(2001, season=1)), to_edtf(Date(850))
    ('1999-05/2000', '2001-21', '0850')
    """
    start = _edtf(date)
    end = _edtf(date.end) if date.end else ""
    return f"{start}/{end}" if start and end else start


def from_bibtex(fields: Mapping[str, str]) -> Date | None:
    """Read ``date``, or ``year``, ``month`` and ``day``, from plain field values."""
    date = from_edtf(fields["date"]) if fields.get("date") else _from_parts(fields)
    for name in ("origdate", "origyear"):
        original = from_edtf(fields[name]) if fields.get(name) else None
        if original and original.year is not None:
            return replace(date or Date(), original_year=original.year)
    return date


def from_edtf(text: str) -> Date | None:
    """Read a biblatex date or range; other text comes back as a literal date."""
    start, slash, end = text.strip().partition("/")
    first, last = _one(start), _one(end)
    if first is None:
        return _year(text) if text.strip() else None
    return replace(first, end=last) if last and slash else first


def _macro(date: Date) -> str:
    return MACROS[date.month - 1] if date.month and 1 <= date.month <= 12 else ""


def _edtf(date: Date) -> str:
    if date.year is None or not -9999 <= date.year <= 9999:
        return ""
    text = f"{'-' if date.year < 0 else ''}{abs(date.year):04d}"
    if date.month and 1 <= date.month <= 12:
        text += f"-{date.month:02d}"
        if date.day and 1 <= date.day <= 31:
            text += f"-{date.day:02d}"
    elif date.season in (1, 2, 3, 4):
        text += f"-{_EDTF_SEASON + date.season}"
    return text + ("~" if date.circa else "")


def _one(text: str) -> Date | None:
    match = _EDTF.fullmatch(text.strip())
    if not match:
        return None
    month = int(match["month"]) if match["month"] else None
    season = None
    if month is not None and _EDTF_SEASON < month <= _EDTF_SEASON + 4:
        season, month = month - _EDTF_SEASON, None
    day = int(match["day"]) if match["day"] else None
    return Date(int(match["year"]), month, day, season, circa=bool(match["circa"]))


def _from_parts(fields: Mapping[str, str]) -> Date | None:
    if not (text := fields.get("year", "").strip()):
        return None
    date = _year(text)
    if date.year is None:
        return date
    words = [word.lower() for word in _WORD.findall(fields.get("month", "")[:100])]
    months = [MACROS.index(word[:3]) + 1 for word in words if word[:3] in MACROS]
    days = [int(word[:4]) for word in words if word.isdecimal()]
    if not months:
        months, days = days, []
    days = [int(day) for day in re.findall(r"\d+", fields.get("day", "")[:20])] or days
    season = next((_SEASON_NAMES[word] for word in words if word in _SEASON_NAMES), None)
    date = replace(date, month=_first(months), day=_first(days), season=season)
    if len(months) > 1 or len(days) > 1:
        date = replace(date, end=Date(date.year, months[-1] if months else None, _second(days)))
    return date


def _year(text: str) -> Date:
    match = _YEAR.fullmatch(text.strip())
    if not match:
        return Date(literal=text.strip())
    end = None
    if match["end"]:
        year, last = match["year"], match["end"]
        end = Date(int(year[: max(0, len(year) - len(last))] + last))
    return Date(
        int(match["year"]), year_suffix=match["suffix"] or "", end=end, circa=bool(match["circa"])
    )


def _first(numbers: list[int]) -> int | None:
    return numbers[0] if numbers else None


def _second(numbers: list[int]) -> int | None:
    return numbers[1] if len(numbers) > 1 else None
