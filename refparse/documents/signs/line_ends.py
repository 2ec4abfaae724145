"""How a line ends, as far as that says whether an entry may end there."""

from __future__ import annotations

import re

_JOINTS = frozenset((
    "and", "und", "et", "y", "e", "of", "the", "in", "for", "on", "to", "de", "a", "an", "by",
    "with", "der", "die", "pp", "vol", "no", "ed", "eds", "In", "vs", "Dr", "Prof", "St", "Mr",
    "Mrs", "Ms", "Fr", "von", "v", "des", "du", "la", "le", "les", "del", "della", "di", "do", "da",
    "dos", "das", "el", "los", "las", "par", "sous", "dans", "sur", "em", "en", "con", "per", "nel",
    "zur", "zum", "für", "hrsg", "bearb", "übers",
))  # fmt: skip
_COUNTED = frozenset(("vol", "pp"))
"""Words that end an entry behind a number: "2 vol.", "352 pp."."""
_WORD_BREAKS = "-\u00ad‐"
_HYPHENS = "-\u00ad‐–—/"
_STOPS = ".])"
_QUOTES = ')]”"’»>⟩'
_ADDRESS = re.compile(r"https?:|www\.|doi|10\.\d{4}", re.IGNORECASE)
_IN = ("In ", "In:", "En ", "En:", "Dans ", "Em ", "Em:")
_IN_BOOK = re.compile(
    r"[^\W\d_]{2,4}:?\s[^()]{3,80}\((?:[Ee]ds?|[Hh]rsg|[Hh]g|[Dd]irs?|[Cc]oords?|[Oo]rgs?)\b"
)
_DECIMAL = "0123456789"
_DASHES = ("-", "–", "—")
_CLOSERS = frozenset(".])}”\"’'?!;>/⟩。．）」』》］】〕〉")
_YEAR_DIGITS = 4
_LOCATOR_SCOPE = 24
_END_SCOPE = 12
_ADDRESS_SCOPE = 250


def ends_entry(line: str) -> bool:
    """Whether an entry may end with this line; Markdown may set it in asterisks."""
    if line[-1:] == "*":
        line = line.rstrip("*")
    return line[-1:] in _CLOSERS or line[-1:].isdigit()


def end_shape(text: str) -> str:
    """The shape of a line's end: "stop", "number_stop", "joint", "hyphen" and the like."""
    last = text[-1]
    if last in _STOPS:
        inner = text[-_END_SCOPE:].rstrip(_STOPS)
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
        counted = token in _COUNTED and text[: -1 - len(token)].rstrip()[-1:].isdigit()
        return "stop" if counted else "joint"
    if token[-1:].isupper() and not token[-2:-1].isalpha():
        return "initial"
    return "short_word" if token.lstrip("(").isalpha() and len(token) < 6 else "stop"


def ends_in_address(text: str) -> bool:
    """Whether the last word of a line belongs to an address on the web."""
    token = text[-_ADDRESS_SCOPE:].rsplit(None, 1)[-1]
    return len(token) > 3 and _ADDRESS.search(token) is not None


def may_end_entry(text: str) -> bool:
    """Whether an entry may end with a line: with a mark, a digit or an address."""
    return ends_entry(text) or ends_in_address(text)


def ends_in_locator(text: str) -> bool:
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


def is_broken(text: str) -> bool:
    """Whether a line ends with a hyphen behind a small letter: that of a broken word."""
    return text[-1:] in _WORD_BREAKS and text[-2:-1].islower()


def breaks_word(before: str, text: str) -> bool:
    """Whether a line stands behind the hyphen of a broken word but does not go on with it."""
    return is_broken(before) and not text[0].islower()


def goes_on(before: str, text: str) -> bool:
    """Whether a line goes on with a word, an address or an imprint that the line before breaks.

    So it does with the book that a chapter stands in: "In J. Oak (ed.): Trees".
    """
    if before[-1] in _WORD_BREAKS:
        return before[-2:-1].isalpha()
    if before[-1] == ":" and ". " in before and ", " in before:
        return True
    if text.startswith(_IN) and _IN_BOOK.match(text):
        return True
    return text[0] == "/" or before.endswith(("http:", "https:", "://"))
