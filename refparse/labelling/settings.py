"""The setting of a word: the marks before and behind it, and the brackets or quotes around it."""

from __future__ import annotations

import zlib
from typing import Final

from refparse.memory import kept
from refparse.tokens import Tokens

GAP_ROWS: Final = 256
"""Rows of the hashed table of marks."""

_LONGEST_GAP: Final = 8
_PLAIN: Final = frozenset((" ", ", ", ". ", ".", "-", "–", ":", ";", ": ", "; ", ".,", "., ", ""))
_OPENING: Final = frozenset("([{")
_CLOSING: Final = frozenset(")]}")
_QUOTES: Final = frozenset('"“”„«»‟')
_FIRST, _LAST = "^", "$"


Setting = tuple[str, str, int, int]
"""The gaps before and behind a word, abridged ("^" opens the first, "$" ends the last); whether it
stands in brackets, and whether in quotation marks, 0 or 1."""


def settings(tokens: Tokens) -> list[Setting]:
    """Return the setting of each word.

    >>> from refparse.tokens import tokenize
    >>> settings(tokenize("Oak (1999)."))
    [('^', ' (', 0, 0), (' (', ').$', 1, 0)]
    """
    gaps = tokens.gaps()
    keys = [gap if gap in _PLAIN else abridged(gap) for gap in gaps]
    keys[0] = _FIRST + keys[0]
    keys[-1] += _LAST
    found = []
    depth, bracketed, quote, quoted = 0, 0, "", 0
    for place in range(len(tokens.words)):
        gap = gaps[place]
        if gap not in _PLAIN:
            for mark in gap:
                if mark in _OPENING:
                    depth += 1
                elif mark in _CLOSING:
                    depth = max(0, depth - 1)
                elif mark in _QUOTES:
                    quote = _quote(quote, mark)
            bracketed, quoted = int(depth > 0), int(quote != "")
        found.append((keys[place], keys[place + 1], bracketed, quoted))
    return found


def _quote(opened: str, mark: str) -> str:
    """Return the quotation mark that is open behind ``mark``, "" if none is."""
    if not opened:
        return mark
    return opened if mark == opened and mark != '"' else ""


@kept(1 << 12)
def abridged(gap: str) -> str:
    """Return a gap as the model's vocabulary holds it: one kind of space, the middle left out.

    >>> abridged("),\u00a0…………… “")
    '), ……… “'
    """
    if len(gap) > _LONGEST_GAP:
        gap = gap[: _LONGEST_GAP // 2] + gap[-_LONGEST_GAP // 2 :]
    return "".join(" " if mark.isspace() else mark for mark in gap)


def gap_rows(gap: str) -> list[int]:
    """Return the rows of the table of marks that describe an abridged gap: each mark, the ends."""
    pieces = {*gap, f"first {gap[:1]}", f"last {gap[-1:]}", f"length {len(gap)}"}
    return sorted(zlib.crc32(piece.encode("utf-8", "surrogatepass")) % GAP_ROWS for piece in pieces)
