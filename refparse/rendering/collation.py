"""Sort keys for text: letters before their accents, case and punctuation ignored.

An approximation of the Unicode collation algorithm that citeproc implementations use: base
letters decide, digits count by value, a shorter word comes first, punctuation does not count.
"""

from __future__ import annotations

import re
import unicodedata

from refparse.memory import kept

_SPECIAL = str.maketrans(
    {
        "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ß": "ss",
        "ı": "i", "ħ": "h", "ŧ": "t", "ŋ": "n",
    }
)  # fmt: skip
_IGNORED = re.compile(r"[^\w\s]+|_")
_SPACES = re.compile(r"\s+")
_DIGITS = re.compile(r"\d{1,18}")


@kept(maxsize=16384)
def key(text: str) -> str:
    """The text as base letters and digits, numbers padded so that they sort by value."""
    text = text.lower()
    if not text.isascii():
        decomposed = unicodedata.normalize("NFKD", text)
        text = "".join(char for char in decomposed if not unicodedata.combining(char))
        text = text.translate(_SPECIAL)
    text = _SPACES.sub(" ", _IGNORED.sub("", text)).strip()
    return _DIGITS.sub(lambda match: match.group().lstrip("0").zfill(18), text)
