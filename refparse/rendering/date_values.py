"""A CSL date variable as rendering needs it: one or two points in time, or its own words."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from refparse.rendering.markup import prepared


@dataclass(frozen=True, slots=True)
class Point:
    """Year (negative before our era), month or season and day; None where not known."""

    year: int | None
    month: int | None = None
    day: int | None = None
    season: int | None = None
    season_text: str = ""


@dataclass(frozen=True, slots=True)
class DateValue:
    """A date, a range of dates (`end`; open with `open_end`) or a date in words (`literal`)."""

    begin: Point | None = None
    end: Point | None = None
    literal: str = ""
    circa: bool = False
    open_end: bool = False


_EDTF = re.compile(
    r"\s*(?P<year>[-+]?\d{1,6})(?:-(?P<month>\d{1,2})(?:-(?P<day>\d{1,2}))?)?(?:T[\d:.Z+-]*)?"
    r"\s*(?P<circa>[?~%]?)\s*"
)
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_SEASONS = {"spring": 1, "summer": 2, "autumn": 3, "fall": 3, "winter": 4}
_WORDS = re.compile(r"[^\W\d_]+|\d+")
_SLASHED = re.compile(r"\s*(\d{1,4})[/.](\d{1,2})(?:[/.](\d{1,4}))?\s*")


def _integer(value: object) -> int | None:
    if isinstance(value, bool) or value is None:
        return None
    try:
        return int(str(value).strip())
    except ValueError:
        return None


def _point(parts: object, season: object = None) -> Point | None:
    if not isinstance(parts, (list, tuple)):
        parts = [parts]
    values = [_integer(part) for part in parts[:3]] + [None, None, None]
    year, month, day = values[0], values[1], values[2]
    if year is None:
        return None
    season_number = None
    season_text = ""
    if month is not None and not 1 <= month <= 12:
        if 13 <= month <= 16:
            season_number = month - 12
        elif 21 <= month <= 24:
            season_number = month - 20
        month = day = None
    if month is None:
        day = None
        if season is not None and season_number is None:
            season_number = _integer(season)
            if season_number is None and isinstance(season, str):
                season_number = _SEASONS.get(season.strip().lower())
                if season_number is None:
                    season_text = prepared(season.strip())
            elif season_number is not None and season_number > 20:
                season_number -= 20
            if season_number is not None and not 1 <= season_number <= 4:
                season_number = None
    if day is not None and not 1 <= day <= 31:
        day = None
    return Point(year, month, day, season_number, season_text)


def _worded(text: str) -> Point | None:
    """A date in English words ("March 4, 2001", "4 Mar 2001", "Spring 1999", "1/5/2001")."""
    slashed = _SLASHED.fullmatch(text)
    if slashed:
        first, second, third = slashed.groups()
        if len(first) == 4:
            return _point([first, second, third])
        if third and len(third) > 2:
            return _point([third, first, second])
        return _point([second, first]) if len(second) == 4 else None
    year = month = day = season = None
    for word in _WORDS.findall(text):
        if word.isdecimal():
            if len(word) >= 3 and year is None:
                year = int(word)
            elif day is None and len(word) <= 2:
                day = int(word)
            else:
                return None
        elif word.lower() in _SEASONS:
            season = _SEASONS[word.lower()]
        elif word[:3].lower() in _MONTHS and month is None:
            month = _MONTHS.index(word[:3].lower()) + 1
        else:
            return None
    return None if year is None else _point([year, month, day if month else None], season)


def _raw(text: str, circa: bool) -> DateValue:
    pieces = text.split("/") if _EDTF.fullmatch(text.split("/")[0]) else [text]
    points: list[Point] = []
    for piece in pieces[:2]:
        match = _EDTF.fullmatch(piece)
        point = _point([match["year"], match["month"], match["day"]]) if match else None
        if match and match["circa"]:
            circa = True
        if point is None and (match is None or piece.strip()):
            point = _worded(piece)
        if point is None:
            return DateValue(literal=prepared(text.strip()), circa=circa)
        points.append(point)
    return DateValue(points[0], points[1] if len(points) > 1 else None, circa=circa)


def _truth(value: object) -> bool:
    if isinstance(value, str):
        return value.strip().lower() not in ("", "0", "false")
    return bool(value)


def date_value(value: object) -> DateValue | None:
    """The date of a CSL-JSON date variable; None for anything empty or odd."""
    if isinstance(value, (str, int)) and not isinstance(value, bool):
        text = str(value).strip()[:200]
        return _raw(text, False) if text else None
    if isinstance(value, list):
        value = {"date-parts": value if value and isinstance(value[0], list) else [value]}
    if not isinstance(value, Mapping):
        return None
    return _mapped(value)


def _mapped(value: Mapping[str, Any]) -> DateValue | None:
    circa = _truth(value.get("circa"))
    parts = value.get("date-parts")
    if isinstance(parts, (list, tuple)) and parts:
        if not isinstance(parts[0], (list, tuple)):
            parts = [parts]
        begin = _point(parts[0], value.get("season"))
        if begin is not None:
            second = parts[1] if len(parts) > 1 else None
            end = _point(second, value.get("season") if second else None) if second else None
            open_end = bool(second) and end is None
            if end is not None and end.year == 0:
                end, open_end = None, True
            if begin == end:
                end = None
            return DateValue(begin, end, circa=circa, open_end=open_end)
    for key in ("literal", "raw"):
        text = value.get(key)
        if isinstance(text, (str, int)) and str(text).strip():
            if key == "raw":
                return _raw(str(text).strip()[:200], circa)
            return DateValue(literal=prepared(str(text).strip()), circa=circa)
    season = value.get("season")
    if isinstance(season, str) and season.strip() and not season.strip().isdigit():
        return DateValue(literal=prepared(season.strip()), circa=circa)
    return None
