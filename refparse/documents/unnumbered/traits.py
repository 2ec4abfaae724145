"""What each line of a list shows: how it starts, how the line before it ends, what it holds."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

import regex

from refparse.documents.signs.dating import date_shape, mostly_names
from refparse.documents.signs.evidence import YEAR
from refparse.documents.signs.line_ends import end_shape, ends_in_address, ends_in_locator, goes_on
from refparse.documents.signs.line_starts import CAPITAL, PEOPLE, PERSONS, start_shape
from refparse.documents.signs.lines import Line

_YEARS_BEFORE = {
    "": (),
    "years": ("year_before",),
    "names": ("year_before", "names_then_year_before"),
}
_FIRST_DIGIT = re.compile(r"\d")
_YEAR_HERE = re.compile(r"(?:1[5-9]|20)\d\d[a-z]?(?:[)\].,:;\s，）．、]|$)")
_JOURNAL = regex.compile(
    r"(?:\p{Lu}[\p{L}&.-]*+,?\s(?:(?:of|the|in|and|for|de|&)\s){0,2}){1,7}+(?:[Vv]ol\.?\s)?"
    r"(?:\(\d{4}\)\s)?\d{1,4}\s?(?:\(\s?\d{1,4}[^()]{0,12}\)\s?)?[:,;]\s?(?:pp?\.?\s)?\p{L}?\d"
)
_PLACE = regex.compile(
    r"\p{Lu}[\p{L}.-]*+(?:[\s,/&]{1,3}(?:and\s)?\p{Lu}[\p{L}.-]*+){0,4}\s?:\s\p{Lu}"
)
_EDITORS = re.compile(r"\((?:[Ee]ds?|H(?:rs)?g|[Oo]rgs?|[Cc]oords?)\b|\b[Ee]ds?\.[,)]|,\s[Ee]ds?\b")
_IN_NAMES = regex.compile(
    r"(?:^|[\s.,“”\"])[Ii]n:?\s(?:\p{Lu}[\p{L}.'’-]*+,?\s?(?:(?:and|y|et|und)\s|&\s)?)*+$"
)
_SORT_WORD = re.compile(r"[^\W\d_][\w'’\-]*")
_LINKS = frozenset(["and", "und", "et", "y", "e", "en", "&"])
_WIDE_BRACKETS = (("（", "）"), ("『", "』"), ("「", "」"))
_NAME_SCOPE = 60
_MOST_INDENT = 40
_VOLUME_SCOPE = 70
_PLACE_SCOPE = 60
_SHORT = 0.6
_SCOPE = 400
_FEWEST_NAMES = 3
_ADDRESS_SCOPE = 80
_EDITORS_SCOPE = 80


class Trait(NamedTuple):
    """What one line shows, independent of the other lines' likelihoods.

    `marker` is "bullet", "key", "backlink" or "" for what precedes the line, `fit` says that its
    first word had room on the line before, `key` is the first word, `family` the last word of the
    first name, `date` a row of `DATE_STEPS`, `goes_on` that the line cannot start an entry.
    """

    features: tuple[str, ...]
    blank: bool
    indent: int
    fit: bool
    shape: str
    marker: str
    key: str
    family: str
    date: int
    goes_on: bool


def _year_after_names(text: str, digit: int) -> int:
    """Where a year stands whose first `digit` is that of the text, if names may precede; or 0."""
    if _FEWEST_NAMES < digit < _SCOPE and text[digit - 1] in "([ ,\t，（、":
        return digit if _YEAR_HERE.match(text, digit) else 0
    return 0


def traits_of(lines: Sequence[Line], markers: Sequence[str]) -> list[Trait]:
    """The traits of every line; `markers[i]` says what precedes line i, see `Trait`."""
    lengths = sorted([line.indent + len(line.text) for line in lines])
    width = lengths[int(0.95 * (len(lengths) - 1))] if lengths else 0
    least = min([line.indent for line in lines], default=0)
    found: list[Trait] = []
    before: Line | None = None
    shape_before, years_before = "none", ""
    for index, line in enumerate(lines):
        text = line.text
        shape = start_shape(text)
        digit = _FIRST_DIGIT.search(text)
        first_digit = digit.start() if digit else -1
        years = [match.span() for match in YEAR.finditer(text, first_digit)] if digit else []
        at = _year_after_names(text, first_digit) if years else 0
        space = text.find(" ")
        first_word = space if space > 0 else len(text)
        fit = before is None or before.indent + len(before.text) + 1 + first_word <= width
        if shape == "lower" and before is not None and not (line.blank_before or markers[index]):
            features = ["shape=lower"]
        else:
            features = [f"shape={shape}", "fits" if fit else "full"]
            if before is not None:
                features += _seam(before, line, shape, width)
                features.append(f"shape_before={shape_before}")
                features += _YEARS_BEFORE[years_before]
            if line.blank_before:
                features.append("blank")
            if markers[index]:
                features.append(f"marker={markers[index]}")
            if line.indent > least + 1:
                features.append("indented")
            if years:
                features.append("year")
            following = lines[index + 1].text if digit is None and index + 1 < len(lines) else ""
            features += _opening(text, following, at, shape)
            if shape in CAPITAL:
                features += _of_the_inside(text, shape, len(text) < _SHORT * width, first_digit)
        key = text[:first_word].casefold()
        if shape in CAPITAL or not key.isalpha():
            word = _SORT_WORD.search(text)
            key = word.group().casefold() if word else ""
        found.append(
            Trait(
                tuple(features),
                line.blank_before > 0,
                min(line.indent, _MOST_INDENT),
                fit,
                shape,
                markers[index],
                key,
                _family_of(text).casefold() if shape in CAPITAL else key,
                date_shape(text, years),
                before is not None and goes_on(before.text, text),
            )
        )
        alone = at and years[-1][1] >= len(text) - 2
        years_before = "names" if alone else "years" if years else ""
        shape_before, before = shape, line
    return found


def _seam(before: Line, line: Line, shape: str, width: int) -> list[str]:
    """Features of a line after the line before it."""
    text = before.text
    end = end_shape(text)
    if end != "hyphen" and ends_in_address(text):
        end = "address"
    features = [f"end={end}", f"{shape}|{end}"]
    if ends_in_locator(text):
        features.append("locator_before")
    if before.indent + len(text) < _SHORT * width:
        features.append("short_before")
    if line.indent > before.indent + 1:
        features.append("deeper")
    elif line.indent < before.indent - 1:
        features.append("shallower")
    if text.rfind("(") > text.rfind(")") or (not text.isascii() and _is_open(text)):
        features.append("open_bracket")
    tail = text[-_ADDRESS_SCOPE:]
    if ("n:" in tail or "n " in tail) and _IN_NAMES.search(tail):
        features.append("in_names_before")
    return features


def _is_open(text: str) -> bool:
    """Whether a Chinese or Japanese bracket is open at the end of a text."""
    return any(text.rfind(opening) > text.rfind(closing) for opening, closing in _WIDE_BRACKETS)


def _opening(text: str, following: str, at: int, shape: str) -> list[str]:
    """Features of a line that, with the one after it, starts with names and a year."""
    if following:
        text = f"{text} {following[:_SCOPE]}"
        digit = _FIRST_DIGIT.search(text)
        at = _year_after_names(text, digit.start()) if digit else 0
    if not at:
        return []
    if shape in PEOPLE and mostly_names(text[:at]):
        return ["names_and_year", "only_names_and_year"]
    return ["names_and_year"]


def _family_of(text: str) -> str:
    """The last word of the name at the start of a text, as far as its marks tell."""
    family = ""
    for token in text[:_NAME_SCOPE].split():
        if token in _LINKS or not token[0].isalpha():
            break
        bare = token.rstrip(",.;:")
        if len(bare) > 1 or bare == token:
            family = bare
        if token[-1] in ",;:" or (len(bare) > 1 and bare != token):
            break
    return family


def _of_the_inside(text: str, shape: str, short: bool, digit: int) -> list[str]:
    """Features of a line that starts with a capital: a journal, a place, editors."""
    found: list[str] = []
    if 0 < digit < _VOLUME_SCOPE and _JOURNAL.match(text):
        found.append("journal")
    if ": " in text[:_PLACE_SCOPE] and _PLACE.match(text):
        found.append("place_short" if short else "place")
    if shape in PERSONS and "d" in text[:_EDITORS_SCOPE] and _EDITORS.search(text[:_EDITORS_SCOPE]):
        found.append("editors")
    return found
