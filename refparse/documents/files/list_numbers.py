"""Numbers in the files of word processors: as they are stored, and as lists show them."""

from __future__ import annotations

from typing import Final

from refparse.roman import LARGEST, to_roman

_LONGEST: Final = 8


def whole_number(value: str | None, default: int) -> int:
    """Read the value of an attribute; ``default`` where it is no number, or one of 8 digits.

    >>> whole_number("12", 1), whole_number("-1", 1), whole_number(None, 3)
    (12, 1, 3)
    """
    return int(value) if value and value.isdecimal() and len(value) < _LONGEST else default


def in_format(value: int, form: str) -> str:
    """Write a number in a format, named as in ECMA-376 part 1, 17.18.59; unknown ones are decimal.

    >>> in_format(4, "lowerRoman"), in_format(28, "upperLetter"), in_format(4, "decimalZero")
    ('iv', 'BB', '04')
    """
    if form in ("lowerLetter", "upperLetter") and value > 0:
        letter = chr(ord("a") + (value - 1) % 26) * min(1 + (value - 1) // 26, 10)
        return letter if form == "lowerLetter" else letter.upper()
    if form in ("lowerRoman", "upperRoman") and 0 < value <= LARGEST:
        roman = to_roman(value)
        return roman.lower() if form == "lowerRoman" else roman
    if form == "decimalZero":
        return f"{value:02d}"
    return str(value)
