"""Raised, lowered and mathematical characters as formulas of TeX: "10⁻³ → ℝ" and back.

LaTeX itself knows none of them by their UTF-8; the formulas need no package but amssymb.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Final

from refparse.maths import ACCENTS, RELATIONS, SYMBOLS, plain
from refparse.superscripts import LOWERED, RAISED

_FIRST: Final = "\u2100"
"""Where the blocks of mathematical symbols start; LaTeX knows those before, or they are Greek."""
_NAMES: Final = {char: name for name, char in reversed(SYMBOLS.items()) if char >= _FIRST}
_PRIMES: Final = {"′": "'"}
_RAISED: Final = {form: char for char, form in RAISED.items()}
_LOWERED: Final = {form: char for char, form in LOWERED.items()}
_MARKS: Final = {mark: name for name, mark in reversed(ACCENTS.items())}
_ALPHABETS: Final = {
    "SCRIPT": "mathcal", "DOUBLE-STRUCK": "mathbb",
    "FRAKTUR": "mathfrak", "BLACK-LETTER": "mathfrak",
}  # fmt: skip
_ALPHABET: Final = re.compile(
    r"(?:MATHEMATICAL )?(SCRIPT|DOUBLE-STRUCK|FRAKTUR|BLACK-LETTER) (?:CAPITAL|SMALL|DIGIT) \w+"
)
_LETTERS: Final = {
    char: f"\\{_ALPHABETS[match[1]]}{{{unicodedata.normalize('NFKC', char)}}}"
    for code in (*range(0x2100, 0x2150), *range(0x1D400, 0x1D800))
    if (match := _ALPHABET.fullmatch(unicodedata.name(char := chr(code), "")))
    and unicodedata.normalize("NFKC", char).isascii()
}
_RELATIONS: Final = "".join(sorted(_NAMES.keys() & set(RELATIONS.values())))
"""Reading puts spaces around them where they are not alone in a formula."""
_SIGNS: Final = (_NAMES.keys() - set(_RELATIONS), _LETTERS, _PRIMES, _RAISED, _LOWERED)
_SIGN: Final = f"[{re.escape(''.join(sorted(char for chars in _SIGNS for char in chars)))}]"
_RUN: Final = re.compile(
    rf"[{_RELATIONS}]|(?:√(?:\d+|[A-Za-z](?![^\W_]))|(?:[A-Za-z]|{_SIGN})[{''.join(_MARKS)}]|{_SIGN})+"
)
_PIECE: Final = re.compile(
    rf"√(?P<under>\w+)|(?P<base>.)(?P<mark>[{''.join(_MARKS)}])"
    rf"|(?P<raised>[{''.join(_RAISED)}]+)|(?P<lowered>[{re.escape(''.join(_LOWERED))}]+)|(?P<sign>.)",
)
_LATIN_1: Final = "¹²³"


def with_formulas(text: str) -> str:
    r"""A text with formulas for what only they can set.

    >>> with_formulas("10⁻³ M → ℝⁿ of m²")
    '10$^{-3}$ M $\\to$ {$\\mathbb{R}^{n}$} of m²'
    """
    return text if text.isascii() else _RUN.sub(_formula, text)


def _formula(match: re.Match[str]) -> str:
    """A run as a formula; itself where reading would not give it back ("ᵉ", "é" of two)."""
    run = match[0]
    if all(char in _LATIN_1 for char in run):
        return run
    pieces: list[str] = []
    used: set[str] = set()
    for piece in _PIECE.finditer(run):
        place = _place(piece)
        if place in used:
            pieces.append("{}")
            used.clear()
        used = used | {place} if place else set()
        pieces.append(_written(piece, place))
    formula = "".join(pieces)
    if plain(formula) != run:
        return run
    return f"{{${formula}$}}" if any(map(str.isupper, formula)) else f"${formula}$"


def _place(piece: re.Match[str]) -> str:
    """How a piece is set that is no sign of its own; TeX takes one of each behind a sign."""
    if piece["lowered"]:
        return "_"
    return "^" if piece["raised"] or piece[0] in _PRIMES else ""


def _written(piece: re.Match[str], place: str) -> str:
    if piece["raised"] or piece["lowered"]:
        script = "".join(_RAISED.get(char) or _LOWERED[char] for char in piece[0])
        return f"{place}{{{script}}}"
    if piece["under"]:
        return f"\\sqrt{{{piece['under']}}}"
    if piece["mark"]:
        return f"\\{_MARKS[piece['mark']]}{{{_symbol(piece['base'])}}}"
    return _symbol(piece[0])


def _symbol(char: str) -> str:
    name = _NAMES.get(char)
    return f"\\{name}" if name else _LETTERS.get(char) or _PRIMES.get(char, char)
