"""Family names in the genitive, as Polish and Russian lists have them behind "pod red."."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

_ENDINGS: Final[Mapping[str, tuple[tuple[str, str], ...]]] = {
    "pl": (
        ("ski", "skiego"), ("cki", "ckiego"), ("dzki", "dzkiego"), ("ska", "skiej"),
        ("cka", "ckiej"), ("dzka", "dzkiej"), ("ek", "ka"), ("iec", "ca"), ("ka", "ki"),
        ("ga", "gi"), ("ia", "ii"), ("ja", "i"), ("a", "y"),
    ),
    "ru": (
        ("ова", "овой"), ("ева", "евой"), ("ёва", "ёвой"), ("ина", "иной"), ("ына", "ыной"),
        ("ская", "ской"), ("цкая", "цкой"), ("ский", "ского"), ("цкий", "цкого"),
        ("ов", "ова"), ("ев", "ева"), ("ёв", "ёва"), ("ин", "ина"), ("ын", "ына"),
    ),
}  # fmt: skip
_VOWELS: Final = "aeiouyąęóаеёиоуыэюяьй"


def genitive(family: str, code: str) -> str:
    """Return a family name in the genitive; one that is not inflected as it is.

    Args:
        family: in the nominative. code: "pl" or "ru"; other languages have no such form.

    >>> genitive("Nowak", "pl"), genitive("Kowalska", "pl"), genitive("Иванова", "ru")
    ('Nowaka', 'Kowalskiej', 'Ивановой')
    >>> genitive("Шевченко", "ru"), genitive("Smith", "en")
    ('Шевченко', 'Smith')
    """
    for nominative, ending in _ENDINGS.get(code, ()):
        if family.endswith(nominative):
            return family.removesuffix(nominative) + ending
    if code == "pl" and family[-1:].lower() not in _VOWELS:
        return family + "a"
    return family
