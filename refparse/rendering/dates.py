"""`cs:date`: localized and own formats, ranges, seasons, years before our era.

Corrects citeproc-py's: the locale's delimiter and the style's own date parts are kept,
ranges print only the parts in which their ends differ twice, and missing or empty dates
print nothing.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from citeproc import model

from refparse.rendering import case, marks
from refparse.rendering.area import Area, Render, Scope, nothing
from refparse.rendering.date_values import DateValue, Point
from refparse.rendering.formatting import finisher, fonts, style_text
from refparse.rendering.numbers import ordinal

PartText = Callable[[Point], str]
_LEVELS = {"year": 0, "month": 1, "day": 2}
_CSL = "{http://purl.org/net/xbiblio/csl}"


class Part:
    """One compiled `cs:date-part`: its text without affixes, and its affixes."""

    __slots__ = ("after", "before", "name", "range_delimiter", "text")

    def __init__(self, attributes: dict[str, str], area: Area) -> None:
        self.name = attributes.get("name", "year")
        self.range_delimiter = style_text(attributes.get("range-delimiter", "–"))
        self.before = style_text(attributes.get("prefix", ""))
        self.after = style_text(attributes.get("suffix", ""))
        plain = {"year": _year, "month": _month, "day": _day}.get(self.name, _year)
        self.text = _dressed(plain(attributes, area), attributes)

    def full(self, point: Point) -> str:
        text = self.text(point)
        return self.before + text + self.after if text else ""


def _dressed(plain: PartText, attributes: dict[str, str]) -> PartText:
    strip = attributes.get("strip-periods") == "true"
    change = case.TRANSFORMS.get(attributes.get("text-case", ""))
    font = fonts(attributes)
    if not strip and change is None and not font:
        return plain

    def text_of(point: Point) -> str:
        text = plain(point)
        if not text:
            return ""
        if strip:
            text = text.replace(".", "")
        if change is not None:
            text = change(text)
        return font + text + marks.END * len(font)

    return text_of


def _year(attributes: dict[str, str], area: Area) -> PartText:
    short = attributes.get("form") == "short"
    before, after = area.terms.term("bc"), area.terms.term("ad")

    def text(point: Point) -> str:
        year = point.year
        if year is None:
            return ""
        if short and abs(year) >= 100:
            return f"{abs(year) % 100:02d}"
        if year < 0:
            return f"{-year}{before}"
        return f"{year}{after}" if 0 < year < 1000 else str(year)

    return text


def _month(attributes: dict[str, str], area: Area) -> PartText:
    form = attributes.get("form", "long")
    terms = area.terms

    def text(point: Point) -> str:
        if point.month is None:
            if point.season is not None:
                return terms.term(f"season-{point.season:02d}")
            return point.season_text
        if form == "numeric":
            return str(point.month)
        if form == "numeric-leading-zeros":
            return f"{point.month:02d}"
        return terms.term(f"month-{point.month:02d}", form)

    return text


def _day(attributes: dict[str, str], area: Area) -> PartText:
    form = attributes.get("form", "numeric")
    terms = area.terms
    first_only = terms.option("limit-day-ordinals-to-day-1")

    def text(point: Point) -> str:
        if point.day is None:
            return ""
        if form == "numeric-leading-zeros":
            return f"{point.day:02d}"
        if form == "ordinal" and not (first_only and point.day > 1):
            gender = terms.gender(f"month-{point.month:02d}") if point.month else ""
            return ordinal(point.day, terms, gender)
        return str(point.day)

    return text


def _parts(date: Any, area: Area) -> tuple[list[Part], str]:
    """The date parts to print, in order, and the delimiter between them."""
    own = {child.get("name"): dict(child.attrib) for child in date.iterchildren(f"{_CSL}date-part")}
    form = date.get("form")
    if not form:
        parts = [Part(attributes, area) for attributes in own.values()]
        return parts, style_text(date.get("delimiter", ""))
    shown = date.get("date-parts", "year-month-day").split("-")
    localized = area.terms.date(form)
    if localized is None:
        return [], ""
    parts = []
    for part in localized.parts:
        name = part.get("name")
        if name not in shown:
            continue
        attributes = dict(part)
        override = own.get(name, {})
        attributes.update(
            (key, value) for key, value in override.items() if key not in ("prefix", "suffix")
        )
        parts.append(Part(attributes, area))
    return parts, style_text(localized.delimiter)


def _shown(parts: list[Part], point: Point) -> list[Part]:
    return [part for part in parts if part.text(point)]


def _single(parts: list[Part], delimiter: str, point: Point) -> str:
    return delimiter.join([text for part in parts if (text := part.full(point))])


def _difference(begin: Point, end: Point) -> int:
    """The coarsest level on which the ends of a range differ."""
    if begin.year != end.year:
        return 0
    if (begin.month, begin.season, begin.season_text) != (end.month, end.season, end.season_text):
        return 1
    return 2


def _range(parts: list[Part], delimiter: str, begin: Point, end: Point) -> str:
    level = _difference(begin, end)
    names = {part.name for part in parts}
    if not any(_LEVELS[name] >= level for name in names):
        return _single(parts, delimiter, begin)
    differing = [index for index, part in enumerate(parts) if _LEVELS[part.name] >= level]
    first, last = differing[0], differing[-1]
    coarsest = min((parts[index] for index in differing), key=lambda part: _LEVELS[part.name])
    middle = parts[first : last + 1]
    left = _shown(middle, begin)
    right = _shown(middle, end)
    if not left or not right:
        return _single(parts, delimiter, begin)
    left_text = delimiter.join(
        part.before + part.text(begin) + ("" if part is left[-1] else part.after) for part in left
    )
    right_text = delimiter.join(
        ("" if part is right[0] else part.before) + part.text(end) + part.after for part in right
    )
    pieces = [text for part in parts[:first] if (text := part.full(begin))]
    pieces.append(left_text + coarsest.range_delimiter + right_text)
    pieces += [text for part in parts[last + 1 :] if (text := part.full(end))]
    return delimiter.join(pieces)


def sort_key(date: DateValue | None) -> str:
    """A date as digits that sort; empty if there is none."""
    if date is None or date.begin is None:
        return date.literal if date else ""
    keys = [_point_key(date.begin)]
    if date.end is not None:
        keys.append(_point_key(date.end))
    return "/".join(keys)


def _point_key(point: Point) -> str:
    year = point.year or 0
    month = point.month or (point.season * 3 if point.season else 0)
    if year < 0:
        return f"A{99999 + year:05d}{month:02d}{point.day or 0:02d}"
    return f"B{year:05d}{month:02d}{point.day or 0:02d}"


class Date(model.Date):  # type: ignore[misc]
    """`cs:date`, in a style or, as a pattern, in a locale."""

    def compiled(self, area: Area) -> Render:
        variable = self.get("variable", "")
        parts, delimiter = _parts(self, area)
        if not parts:
            return nothing
        finish = finisher(self, area)
        has_year = any(part.name == "year" for part in parts)
        year_only = [part.name for part in parts] == ["year"]

        def render(scope: Scope) -> str:
            scope.called += 1
            date = scope.item.date(variable)
            if date is None or variable in scope.suppressed:
                return ""
            if scope.comparing and variable == "accessed":
                return ""
            if area.sorting:
                text = _sort_text(date, parts)
            elif date.begin is None:
                text = date.literal
            elif date.end is not None:
                text = _range(parts, delimiter, date.begin, date.end)
            else:
                text = _single(parts, delimiter, date.begin)
                if date.open_end and text:
                    text += "–"
            if not text:
                return ""
            scope.rendered += 1
            if scope.trace is not None:
                scope.trace.append(variable)
            if area.sorting:
                return text
            if (
                has_year
                and scope.year_suffix
                and variable == "issued"
                and not area.has_year_suffix
                and not scope.suffixed
            ):
                scope.suffixed = True
                text = _with_suffix(text, scope.year_suffix, date, year_only)
            return finish(text, scope)

        return render


def _with_suffix(text: str, suffix: str, date: DateValue, year_only: bool) -> str:
    """Text of a date with the year suffix after its year."""
    if date.begin is None or date.begin.year is None:
        return text + suffix
    year = str(abs(date.begin.year))
    position = text.rfind(year)
    if year_only or position < 0:
        return text + suffix
    position += len(year)
    return text[:position] + suffix + text[position:]


def _sort_text(date: DateValue, parts: list[Part]) -> str:
    if date.begin is None:
        return date.literal
    names = {part.name for part in parts}

    def cut(point: Point) -> Point:
        return Point(
            point.year if "year" in names else None,
            point.month if "month" in names else None,
            point.day if "day" in names else None,
            point.season if "month" in names else None,
        )

    return sort_key(DateValue(cut(date.begin), cut(date.end) if date.end else None))
