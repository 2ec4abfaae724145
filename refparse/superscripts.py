"""Superscripts and subscripts as characters of their own: "10⁶", "s⁻¹", "¹³C".

Unicode has raised and lowered forms of digits, signs and most letters.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

_LETTERS: Final = dict(
    zip(
        "abcdefghijklmnoprstuvwxyzABDEGHIJKLMNOPRTUVWβγδφχθ",
        "ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻᴬᴮᴰᴱᴳᴴᴵᴶᴷᴸᴹᴺᴼᴾᴿᵀᵁⱽᵂᵝᵞᵟᵠᵡᶿ",
        strict=True,
    )
)
_SIGNS: Final = dict(zip("0123456789+-=()", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾", strict=True))
RAISED: Final = _SIGNS | _LETTERS
"""The raised form of each character that has one."""
LOWERED: Final = dict(
    zip(
        "0123456789+-=()aehijklmnoprstuvxβγρφχ",
        "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓᵦᵧᵨᵩᵪ",
        strict=True,
    )
)
"""The lowered form of each character that has one."""

_MINUS: Final = str.maketrans("−–‐‑", "----")
_NUMBER: Final = re.compile(r"[-+]?\d{1,3}")
_SIGNED: Final = re.compile(r"[-+]\d{1,2}|\d?[-+]")
_EDITION: Final = re.compile(r"\d{1,2}")
_YEAR: Final = re.compile(r"(?:1[5-9]|20)\d\d(?!\d)")
_UNIT: Final = re.compile(r"(?<![^\W\d_])(?:[kcmdnµμ]?m|χ)$")
_ELEMENT: Final = re.compile(r"([A-Z][a-z]?)(?![a-z])")
_ELEMENTS: Final = """
H He Li Be B C N O F Ne Na Mg Al Si P S Cl Ar K Ca Sc Ti V Cr Mn Fe Co Ni Cu Zn Ga Ge As Se Br Kr Rb
Sr Y Zr Nb Mo Tc Ru Rh Pd Ag Cd In Sn Sb Te I Xe Cs Ba La Ce Pr Nd Pm Sm Eu Gd Tb Dy Ho Er Tm Yb Lu
Hf Ta W Re Os Ir Pt Au Hg Tl Pb Bi Po At Rn Fr Ra Ac Th Pa U Np Pu Am Cm Bk Cf Es Fm
"""
_PROTONS: Final = {name: number for number, name in enumerate(_ELEMENTS.split(), 1)}
_CLOSE: Final = 8
"""Characters around a superscript that tell what it is."""


def raised_number(script: str) -> str | None:
    """A raised number, with or without a sign, or a raised sign; None for anything else.

    >>> raised_number("-3"), raised_number("2+"), raised_number("th")
    ('⁻³', '²⁺', None)
    """
    return _translated(script, _SIGNS)


def lowered_number(script: str) -> str | None:
    """A lowered number or sign; None for anything else.

    >>> lowered_number("2"), lowered_number("max")
    ('₂', None)
    """
    return _translated(script, LOWERED) if raised_number(script) else None


def _translated(script: str, forms: dict[str, str]) -> str | None:
    found = [forms.get(char) for char in script.translate(_MINUS)]
    return "".join(filter(None, found)) if found and None not in found else None


def raised(before: str, script: str, after: str) -> str | None:
    """A superscript that belongs to the text around it; None for one that may be set flat.

    Those are powers, signs, isotopes and the numbers of editions before years. A number at the
    start of a line, or behind a word, may be that of a note or of an entry; letters are ordinals
    ("2nd") or notes.

    >>> raised("of 10", "6", " cells"), raised("mol s", "−1", " at"), raised("a ", "13", "C NMR")
    ('⁶', '⁻¹', '¹³')
    >>> raised("on trees", "1", ". "), raised("", "13", "C. Oak"), raised("the 2", "nd", " day")
    (None, None, None)
    """
    line = before.rpartition("\n")[2].rpartition("\t")[2]
    plain = script.translate(_MINUS)
    last = line[-1:]
    if last.isdigit():
        fits = bool(_NUMBER.fullmatch(plain) or _SIGNED.fullmatch(plain))
    elif last.isalpha() or last in (")", "]"):
        is_area = plain in ("2", "3") and _UNIT.search(line) is not None
        fits = is_area or _SIGNED.fullmatch(plain) is not None
    else:
        is_edition = bool(_EDITION.fullmatch(plain) and _YEAR.match(after))
        fits = bool(line.strip()) and (is_edition or _is_isotope(plain, after))
    return raised_number(plain) if fits else None


def _is_isotope(number: str, after: str) -> bool:
    """Whether a nucleus of the element that follows can have so many protons and neutrons."""
    element = _ELEMENT.match(after)
    protons = _PROTONS.get(element[1], 0) if element else 0
    if not protons or not _NUMBER.fullmatch(number):
        return False
    return protons * 3 // 2 <= int(number) <= protons * 3


def with_raised(text: str, scripts: Iterable[tuple[int, int]]) -> str:
    """A text with the superscripts between these offsets raised; none is longer than before.

    >>> with_raised("at 10-3 M", [(5, 7)])
    'at 10⁻³ M'
    """
    pieces: list[str] = []
    done = 0
    for start, end in scripts:
        script = text[start:end]
        found = raised(text[max(0, start - _CLOSE) : start], script, text[end : end + _CLOSE])
        if found and start >= done:
            pieces += (text[done:start], found)
            done = end
    return "".join((*pieces, text[done:])) if pieces else text
