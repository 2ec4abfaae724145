"""What each line of a list shows: how it starts, how the line before it ends, what it holds."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

import regex

from refparse.documents.dating import date_shape, mostly_names
from refparse.documents.evidence import YEAR
from refparse.documents.lines import Line

_PARTICLE = (
    r"(?:(?:de|De|del|della|di|Di|da|Da|dos|du|van|Van|von|Von|der|den|ten|ter|la|La|le|Le|el|al"
    r"|bin|ben|st|zu|zur|vom|af|av|d|O|d’|d')[\s'’]){0,3}"
)
NAME = r"\p{Lu}[\p{L}\p{M}'’´`\-‐]++"
FAMILY = rf"{_PARTICLE}{NAME}(?:[\s-]{NAME}){{0,2}}"
_START = regex.compile(
    rf"""
    (?P<dash>[-–—―_]{{2,}}|—[,.\s]|(?:Ders|Dies|Dens|Id|Ead|Idem|Eadem)\b[.,:\s])
  | {FAMILY}
    (?:
        (?P<surname_bracket>\s\(\p{{Lu}}\p{{Ll}}{{0,2}}\.[^()]{{0,12}}\))
      | (?P<surname_comma>(?:,?\sJr\.?)?,\s?\p{{Lu}}\p{{M}}?(?:\.|\s|-\p{{Lu}}|,|$))
      | (?P<surname_initials>\s\p{{Lu}}{{1,2}}(?:-?\p{{Lu}})?
          (?:[,.;:]|\s[(&]|\sand\b|\s\d|$|\s\p{{Lu}}{{2,}}))
      | (?P<surname_dotted>\s\p{{Lu}}\.)
      | (?P<surname_given>,\s{NAME})
    )
  | (?P<initials_surname>
      \p{{Lu}}\p{{Ll}}?\p{{M}}?\.(?:[\s\-‐]?\p{{Lu}}\p{{Ll}}?\.){{0,3}}\s?{_PARTICLE}{NAME})
  | (?P<given_surname>{NAME}(?:\s\p{{Lu}}\.?){{0,2}}\s{_PARTICLE}{NAME}(?:\s{NAME})?
      (?:,|\.|\s(?:and|und|et|y|&)\s))
  | (?P<capitals>\p{{Lu}}{{3,}}[\s,:.])
  | (?P<quote>["“”«„'‘])
  | (?P<wide>[\p{{Han}}\p{{Hiragana}}\p{{Katakana}}\p{{Hangul}}])
  | (?P<body>(?:{NAME}|of|for|and|the|&)(?:\s(?:{NAME}|of|for|and|the|&)){{1,7}}[.,(:\s])
  | (?P<upper>\p{{Lu}})
  | (?P<lower>\p{{Ll}})
  | (?P<digit>\d)
  | (?P<bracket>[\[(])
  | (?P<other>.)
    """,
    regex.VERBOSE,
)
_BEFORE_NAMES = frozenset(
    [
        "de",
        "del",
        "della",
        "di",
        "da",
        "dos",
        "du",
        "van",
        "von",
        "der",
        "den",
        "ten",
        "ter",
        "la",
        "le",
        "el",
        "al",
        "bin",
        "ben",
        "st",
        "zu",
        "zur",
        "vom",
        "af",
        "av",
        "d",
        "of",
        "for",
        "and",
        "the",
        "&",
    ]
)
_PERSONS = frozenset(
    ["surname_comma", "surname_initials", "surname_dotted", "surname_given", "given_surname"]
)
PEOPLE = _PERSONS | {"initials_surname"}
_CAPITAL = PEOPLE | {"capitals", "body", "upper"}
_JOINTS = frozenset(
    [
        "and",
        "und",
        "et",
        "y",
        "e",
        "of",
        "the",
        "in",
        "for",
        "on",
        "to",
        "de",
        "a",
        "an",
        "by",
        "with",
        "der",
        "die",
        "pp",
        "vol",
        "no",
        "ed",
        "eds",
        "In",
        "vs",
        "Dr",
        "Prof",
        "St",
        "Mr",
        "Mrs",
        "Ms",
        "Fr",
    ]
)
_YEARS_BEFORE = {
    "": (),
    "years": ("year_before",),
    "names": ("year_before", "names_then_year_before"),
}
_WORD_BREAKS = "-\u00ad‐"
_HYPHENS = "-\u00ad‐–—/"
_CLOSERS = ".])"
_QUOTES = ')]”"’»>'
_FIRST_DIGIT = re.compile(r"\d")
_YEAR_HERE = re.compile(r"(?:1[5-9]|20)\d\d[a-z]?(?:[)\].,:;\s]|$)")
_ADDRESS = re.compile(r"https?:|www\.|doi|10\.\d{4}", re.IGNORECASE)
_JOURNAL = regex.compile(
    r"(?:\p{Lu}[\p{L}&.-]*+,?\s(?:(?:of|the|in|and|for|de|&)\s){0,2}){1,7}+(?:[Vv]ol\.?\s)?"
    r"(?:\(\d{4}\)\s)?\d{1,4}\s?(?:\(\s?\d{1,4}[^()]{0,12}\)\s?)?[:,;]\s?(?:pp?\.?\s)?\p{L}?\d"
)
_PLACE = regex.compile(
    r"\p{Lu}[\p{L}.-]*+(?:[\s,/&]{1,3}(?:and\s)?\p{Lu}[\p{L}.-]*+){0,4}\s?:\s\p{Lu}"
)
_EDITORS = re.compile(r"\((?:[Ee]ds?|H(?:rs)?g|[Oo]rgs?|[Cc]oords?)\b|\b[Ee]ds?\.[,)]|,\s[Ee]ds?\b")
_IN_MARKS = ("In:", "In ", "in:", " in ")
_IN_NAMES = regex.compile(
    r"(?:^|[\s.,“”\"])[Ii]n:?\s(?:\p{Lu}[\p{L}.'’-]*+,?\s?(?:(?:and|y|et|und)\s|&\s)?)*+$"
)
_SORT_WORD = re.compile(r"[^\W\d_][\w'’\-]*")
_LINKS = frozenset(["and", "und", "et", "y", "e", "en", "&"])
_NAME_SCOPE = 60
_MOST_INDENT = 40
_DECIMAL = "0123456789"
_DASHES = ("-", "–", "—")
_YEAR_DIGITS = 4
_LOCATOR_SCOPE = 24
_VOLUME_SCOPE = 70
_PLACE_SCOPE = 60
_SHORT = 0.6
_SCOPE = 400
_FEWEST_NAMES = 3
_END_SCOPE = 12
_ADDRESS_SCOPE = 80
_EDITORS_SCOPE = 80


class Trait(NamedTuple):
    """What one line shows, independent of the other lines' likelihoods.

    `marker` is "bullet", "key", "link" or "" for what precedes the line, `fit` says that its first
    word had room on the line before, `key` is the first word, `family` the last word of the first
    name, `date` a row of `DATE_STEPS`, `goes_on` that the line cannot start an entry.
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


def start_shape(text: str) -> str:
    """Which of the shapes of `_START` the start of a line has."""
    first = text[0]
    if first.isdigit():
        return "digit"
    if first.islower() and text.split(None, 1)[0] not in _BEFORE_NAMES and text[1:2] not in "'’":
        return "lower"
    match = _START.match(text)
    shape = str(match.lastgroup) if match else "other"
    return "surname_comma" if shape == "surname_bracket" else shape


def end_shape(text: str) -> str:
    """How a line ends, as far as that says whether an entry may end there."""
    last = text[-1]
    if last in _CLOSERS:
        inner = text[-_END_SCOPE:].rstrip(_CLOSERS)
        if inner[-1:].isdigit() or (inner[-1:].isalpha() and inner[-2:-1].isdigit()):
            return "number_stop"
        if last != ".":
            return "closed"
        if text.endswith(("...", ". . .")):
            return "joint"
        return _abbreviation(text)
    if last.isdigit():
        return "number"
    if last.isalpha():
        if text[-2:-1].isdigit():
            return "number"
        if text[-_END_SCOPE:].rsplit(None, 1)[-1].lstrip('([“"') in _JOINTS:
            return "joint"
        return "lower" if last.islower() else "capital" if last.isupper() else "other"
    if last in _HYPHENS:
        return "hyphen"
    if last in ",:;(&…":
        return "joint"
    if last in "。．":
        return "stop"
    return "closed" if last in _QUOTES else "other"


def _abbreviation(text: str) -> str:
    """The shape of an end in a full stop that no digit precedes."""
    word = text[-_END_SCOPE:-1].rsplit(None, 1)[-1:]
    token = word[0] if word else ""
    if token in _JOINTS:
        return "joint"
    if token[-1:].isupper() and not token[-2:-1].isalpha():
        return "initial"
    return "short_word" if token.lstrip("(").isalpha() and len(token) < 6 else "stop"


def _ends_in_address(text: str) -> bool:
    token = text[-_ADDRESS_SCOPE:].rsplit(None, 1)[-1]
    return len(token) > 3 and _ADDRESS.search(token) is not None


def _ends_in_locator(text: str) -> bool:
    """Whether a line ends in a range of pages, a number after a colon, or a year."""
    tail = text[-_LOCATOR_SCOPE:].rstrip(".;)")
    before = tail.rstrip(_DECIMAL)
    digits = len(tail) - len(before)
    if not digits:
        return tail[-5:].casefold() == "press" and not tail[-6:-5].isalnum()
    if digits == _YEAR_DIGITS and not before[-1:].isalnum():
        return True
    if before[-1:].isalpha():
        before = before[:-1]
    mark = before.rstrip(" ")[-2:]
    return mark[-1:] in (":", ";", ",") or (mark[-1:] in _DASHES and mark[:1].isdigit())


def _year_after_names(text: str, digit: int) -> int:
    """Where a year stands whose first `digit` is that of the text, if names may precede; or 0."""
    if _FEWEST_NAMES < digit < _SCOPE and text[digit - 1] in "([ ,\t":
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
            if shape in _CAPITAL:
                features += _of_the_inside(text, shape, len(text) < _SHORT * width, first_digit)
        key = text[:first_word].casefold()
        if shape in _CAPITAL or not key.isalpha():
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
                _family_of(text).casefold() if shape in _CAPITAL else key,
                date_shape(text, years),
                before is not None and _goes_on(before.text, text),
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
    if end != "hyphen" and _ends_in_address(text):
        end = "address"
    features = [f"end={end}", f"{shape}|{end}"]
    if _ends_in_locator(text):
        features.append("locator_before")
    if before.indent + len(text) < _SHORT * width:
        features.append("short_before")
    if line.indent > before.indent + 1:
        features.append("deeper")
    elif line.indent < before.indent - 1:
        features.append("shallower")
    if text.rfind("(") > text.rfind(")"):
        features.append("open_bracket")
    tail = text[-_ADDRESS_SCOPE:]
    if any(mark in tail for mark in _IN_MARKS) and _IN_NAMES.search(tail):
        features.append("in_names_before")
    return features


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


def _goes_on(before: str, text: str) -> bool:
    """Whether a line goes on with a word or an address that the line before breaks."""
    if before[-1] in _WORD_BREAKS:
        return before[-2:-1].isalpha()
    return text[0] == "/" or before.endswith(("http:", "https:", "://"))


def _of_the_inside(text: str, shape: str, short: bool, digit: int) -> list[str]:
    """Features of a line that starts with a capital: a journal, a place, editors."""
    found: list[str] = []
    if 0 < digit < _VOLUME_SCOPE and _JOURNAL.match(text):
        found.append("journal")
    if ": " in text[:_PLACE_SCOPE] and _PLACE.match(text):
        found.append("place_short" if short else "place")
    if (
        shape in _PERSONS
        and "d" in text[:_EDITORS_SCOPE]
        and _EDITORS.search(text[:_EDITORS_SCOPE])
    ):
        found.append("editors")
    return found
