"""Wrapped lines joined into one: end-of-line hyphens, broken addresses, odd characters."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

import regex

from refparse.documents.plain_text.hyphens import keeps_hyphen

_CLEAN = regex.compile(
    "[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff\x00-\x08\x0e-\x1f\x7f\ufb00-\ufb06]"
)
_LIGATURE = re.compile("[\ufb00-\ufb06]")
_LIGATURES = {
    "\ufb00": "ff",
    "\ufb01": "fi",
    "\ufb02": "fl",
    "\ufb03": "ffi",
    "\ufb04": "ffl",
    "\ufb05": "st",
    "\ufb06": "st",
}
_HYPHENS = "-\u2010\u2011"
_LAST_WORD = regex.compile(r"\p{L}++$")
_LAST_TOKEN = regex.compile(r"\S++$")
_FIRST_WORD = regex.compile(r"\p{L}++")
_FIRST_TOKEN = regex.compile(r"\S++")
_ADDRESS = regex.compile(
    r"(?:https?:/?/?|ftp:|www\.|\bdoi[:.]|\b10\.\d{0,9}/?|arxiv:)\S*+$", regex.IGNORECASE
)
_ADDRESS_PART = re.compile(r"http|ftp:|www\.|doi|10\.|arxiv:")
_ADDRESS_REST = regex.compile(
    r"(?:\S*[/=_%&?#~]\S|[\p{Ll}\d.-]*\d[\p{Ll}\d.-]*\p{Ll}|[\p{Ll}\d-]+\.(?:html?|pdf|php|aspx?)\b"
    r"|\d[\d.]*\d(?=[.,;)\]]*$))\S*"
)
_WIDE = regex.compile(r"[\p{Han}\p{Hiragana}\p{Katakana}，。、：；（）《》「」『』．]")
_SCOPE = 200


def clean(text: str) -> str:
    """Ligatures opened, invisible characters dropped, every run of whitespace one space."""
    if not text.isascii() and not (text.isprintable() and _LIGATURE.search(text) is None):
        text = _CLEAN.sub(lambda match: _LIGATURES.get(match.group(), ""), text)
    return " ".join(text.split())


def join(pieces: Sequence[str], vocabulary: Iterable[str] = ()) -> str:
    """One line of text from the lines of an entry.

    `vocabulary` is the set of words, casefolded, of the whole document: it decides whether a hyphen
    at a line's end belongs to the word.
    """
    if not pieces:
        return ""
    words = vocabulary if isinstance(vocabulary, (set, frozenset)) else frozenset(vocabulary)
    joined = [pieces[0].rstrip()]
    for piece in pieces[1:]:
        following = piece.strip()
        if not following:
            continue
        before = joined[-1]
        kept, separator = _seam(before[-_SCOPE:], following[:_SCOPE], words)
        if kept:
            before = before[:-kept]
        joined[-1] = before
        joined.append(separator + following)
    return clean("".join(joined))


def _ends_in_address(text: str) -> bool:
    token = text.rsplit(None, 1)[-1] if text else ""
    if token.isalpha():
        return False
    token = token.casefold()
    return _ADDRESS_PART.search(token) is not None and _ADDRESS.search(token) is not None


def _seam(before: str, after: str, words: frozenset[str] | set[str]) -> tuple[int, str]:
    """How many characters to cut off `before`, and what to put between the two."""
    last = before[-1:]
    if last == "\u00ad":
        return 1, ""
    if _ends_in_address(before):
        token = _FIRST_TOKEN.match(after)
        rest = token.group() if token else ""
        if last in "/_=?&%#~-" or (last == "." and rest[:1].isalnum() and not rest[:1].isupper()):
            return 0, ""
        if last not in ".,;)]>" and _ADDRESS_REST.match(rest):
            return 0, ""
        return 0, " "
    if last in _HYPHENS:
        left = _LAST_WORD.search(before[:-1])
        right = _FIRST_WORD.match(after)
        if left and right:
            return (0 if keeps_hyphen(left.group(), right.group(), words) else 1), ""
        if before[-2:-1].isalnum() and after[0].isalnum():
            return 0, ""
        return 0, " "
    if last in "–—" and len(before) > 1 and before[-2].isalnum() and after[0].isalnum():
        return 0, ""
    if last == "/" and before[-2:-1].isalnum():
        return 0, ""
    if _WIDE.match(last) and _WIDE.match(after[0]):
        return 0, ""
    return 0, " "
