"""Roman numerals: numbers to letters and back."""

from __future__ import annotations

_VALUES = (
    (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"),
    (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
)  # fmt: skip
LARGEST = 3999
_LONGEST = 15


def to_roman(value: int) -> str:
    """The numeral of 1 to 3999, in capitals.

    >>> to_roman(14)
    'XIV'
    """
    found = ""
    for number, letters in _VALUES:
        while value >= number:
            found += letters
            value -= number
    return found


def from_roman(text: str) -> int | None:
    """The value of a numeral in capitals or small letters; None for any other text.

    >>> from_roman("xiv"), from_roman("IIII"), from_roman("Xi")
    (14, None, None)
    """
    if (
        not text.isascii()
        or not text
        or len(text) > _LONGEST
        or text not in (text.upper(), text.lower())
    ):
        return None
    rest = text.upper()
    value = 0
    for number, letters in _VALUES:
        while rest.startswith(letters):
            value += number
            rest = rest[len(letters) :]
    whole = not rest and to_roman(value) == text.upper()
    return value if whole and value <= LARGEST else None
