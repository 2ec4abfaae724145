"""Initials, written the one way that every style and BibTeX can read: "H. M.", "J.-P."."""

from __future__ import annotations

import re
from typing import Final

from refparse.memory import kept
from refparse.values.given_names import GIVEN_NAMES

_INITIALS: Final = re.compile(r"[^\W\d_]\.?(?:[-‐‑–]?[^\W\d_]\.?){0,5}")
_LETTER: Final = re.compile(r"([-‐‑–]?)([^\W\d_])\.?")


@kept(maxsize=1 << 14)
def spaced(given: str) -> str:
    """Return given names with each initial followed by a full stop, spaces between them.

    Names that are written out stay as they are.

    >>> spaced("HM"), spaced("J.P."), spaced("D-W"), spaced("Theodor W"), spaced("Li")
    ('H. M.', 'J. P.', 'D.-W.', 'Theodor W.', 'Li')
    """
    return " ".join(_spaced_word(word) for word in given.split())


def _spaced_word(word: str) -> str:
    if not word.isupper() or not _INITIALS.fullmatch(word):
        return word
    if len(word) >= 3 and word.isalpha() and word.lower() in GIVEN_NAMES:
        return word
    letters = _LETTER.sub(lambda match: f"{'-' if match[1] else ' '}{match[2]}.", word)
    return letters.strip(" -")
