"""Accents that a PDF's text layer sets beside their letters: "J¨urgen", "Gonza´lez", "Franc¸ois".

TeX's old fonts print the accent before the letter, other typesetters behind it. Unicode's canonical
composition makes one character of the two.
"""

from __future__ import annotations

import unicodedata
from typing import Final

import regex

COMBINING: Final = {
    "´": "\u0301", "`": "\u0300", "¨": "\u0308", "ˆ": "\u0302", "˜": "\u0303", "ˇ": "\u030c",
    "˘": "\u0306", "˙": "\u0307", "˚": "\u030a", "¯": "\u0304", "¸": "\u0327", "˛": "\u0328",
    "˝": "\u030b",
}  # fmt: skip
"""The combining mark for each accent that may stand on its own."""
_ACCENTS: Final = "".join(COMBINING).replace("`", "")
_ACCENT: Final = regex.compile(
    r"(?P<stem>(?<!\p{L})[\p{L}--[aeiouyAEIOUY]]{1,5}\s)?+"
    rf"(?P<accent>[{_ACCENTS}]|(?<=\p{{L}})`(?=[aeiouAEIOU]\p{{L}})|(?<!\S)`(?=[aA]\s[\p{{L}}\d]))"
    r"(?:(?<=(?<!\p{L})[\p{L}--[aeiouyAEIOUY]]{1,5}.)\s(?=\p{Ll}))?+(?P<letter>\p{L}?)",
    regex.VERSION1,
)
"""An accent and the letter behind it; before a space beside it stands a start without a vowel."""
_APOSTROPHE: Final = regex.compile(
    r"(?<=\b[ODLM])´(?=\p{Lu})|(?<=\b(?:[dlnmtscj]|qu))´(?=\p{L})"
    r"|(?<=\p{L})´(?=(?:s|t|ll|re|ve)\b)|(?<=s)´(?!\p{L})"
)
"""An accent in the place of an apostrophe: "O´Brien", "l´univers", "state´s", "states´ "."""
_VOWELS: Final = frozenset("aeiouyıAEIOUY")
_NO_CARON: Final = frozenset("aghijkouAGHIJKOU")
"""Letters that have a caron in no alphabet but small ones, or in tones of Chinese."""
_DOTLESS: Final = {"ı": "i", "ȷ": "j"}
_UNCLEAR: Final = 0.4


def composed(text: str) -> str:
    """A text with accents and letters as one character.

    >>> composed("J¨urgen M ¨uller"), composed("Gonza´lez")
    ('Jürgen Müller', 'González')
    """
    if (text.isascii() and "`" not in text) or not any(accent in text for accent in COMBINING):
        return text
    if "´" in text:
        text = _APOSTROPHE.sub("\ufffc", text)
    found_all = list(_ACCENT.finditer(text))
    sides = [_side(text, found) for found in found_all]
    first = sum(sides) >= 0
    parts: list[str] = []
    at = 0
    for found, side in zip(found_all, sides, strict=True):
        before, letter = text[at : found.start("accent")], found["letter"]
        if side == 1 or (first and abs(side) < 1 and _with(letter, found["accent"])):
            parts += [before[:-1] if found["stem"] else before, _with(letter, found["accent"])]
            at = found.end()
        elif side < 1 and (whole := _with(before[-1:], found["accent"])):
            parts += [before[:-1], whole]
            at = found.end("accent")
    parts.append(text[at:])
    return "".join(parts).replace("\ufffc", "´")


def with_mark(letter: str, mark: str) -> str:
    """A letter and a combining mark as one character, or both if there is no such character.

    >>> with_mark("ı", "\u0301")
    'í'
    """
    return unicodedata.normalize("NFC", _DOTLESS.get(letter, letter) + mark)


def one_line(text: str) -> str:
    """A text on one line, its accents and letters as one character."""
    return composed(" ".join(text.split()))


def _side(text: str, found: regex.Match[str]) -> float:
    """Where the letter of an accent stands: behind it (1), before it (-1), or what is likelier."""
    start, end = found.start("accent"), found.end()
    before, accent, letter = text[max(0, start - 1) : start], found["accent"], found["letter"]
    on_next, on_last = bool(_with(letter, accent)), bool(_with(before, accent))
    vowels = (before in _VOWELS, letter in _VOWELS)
    if not (on_next and on_last):
        return float(on_next - on_last)
    if accent == "ˇ" and (before in _NO_CARON) != (letter in _NO_CARON):
        return -1.0 if letter in _NO_CARON else 1.0
    if vowels == (True, False) and text[end : end + 1].isalpha():
        return -_UNCLEAR
    return 0.0 if vowels == (True, True) else 1.0


def _with(letter: str, accent: str) -> str:
    """The one character of a letter and an accent, nothing where there is none."""
    if not letter.isalpha():
        return ""
    whole = with_mark(letter, COMBINING[accent])
    return whole if len(whole) == 1 else ""
