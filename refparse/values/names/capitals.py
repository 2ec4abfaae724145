"""Names printed in capitals, written as other names are."""

from __future__ import annotations

import re
from typing import Final

from refparse.values.name_words import LOWER_PARTICLES
from refparse.values.names.forms import NameParts, split_particle

_ENDINGS: Final = (["ET", "AL"], ["AND", "OTHERS"])
_JOINING: Final = re.compile(r"(?<=\.),\s?(?:E|Y|ET|UND)\s(?=[^\W\d_]{2,}[^,;]{0,40},\s[^\W\d_]\.)")
"""The last "and" of "MAGNIER, A., E SEMI, G."; "E" alone may be a given name elsewhere."""
_PIECE: Final = re.compile(r"[^,;&/]+")
_MC: Final = re.compile(r"\b(Mc|O['’]|D['’]|L['’])([^\W\d_])")
_ARTICLES: Final = frozenset(("la", "le", "les"))
"""Particles that families begin with: "Le Goff"."""
_ITALIAN: Final = frozenset(("di", "del", "della", "delle", "dello", "degli", "dalla", "lo"))
"""Particles that are capitalised in the families of Italy, where most of them come from."""
_FAMILY_PARTICLES: Final = _ARTICLES | _ITALIAN
_BETWEEN: Final = frozenset(("e", "i", "y"))
"""Small words between two families: "Oliveira e Silva"."""
_NOT_SMALL: Final = _FAMILY_PARTICLES | _BETWEEN
_WORD: Final = re.compile(r"[^\W\d_]+")


def in_ordinary_case(text: str) -> str:
    """Write a list that is all capitals as other lists are: "LIU AH, O'NEIL J" is "Liu AH, ..."."""
    return _PIECE.sub(_ordinary_piece, _JOINING.sub(lambda found: found.group().lower(), text))


def _ordinary_piece(piece: re.Match[str]) -> str:
    words = piece.group().split(" ")
    for ending in _ENDINGS:
        if [word.strip(".") for word in words[-len(ending) :]] == ending:
            return " ".join([*_ordinary(words[: -len(ending)]), *map(str.lower, ending)])
    return " ".join(_ordinary(words))


def _ordinary(words: list[str]) -> list[str]:
    """Write the words of one name with small letters, its initials left as they are."""
    last = max((place for place, word in enumerate(words) if word), default=0)
    suffix = last if last > 1 and words[last].strip(".") in ("JR", "SR") else last + 1
    for place, word in enumerate(words):
        initials = place == min(last, suffix - 1) and len(word) <= 3 and any(words[:place])
        if place == suffix:
            words[place] = word.capitalize()
        if _is_initial(word) or initials:
            continue
        lower = word.lower()
        small = lower == "and" or (
            lower in LOWER_PARTICLES
            and _names_follow(words[place + 1 :])
            and not (lower in _FAMILY_PARTICLES and all(map(_is_initial, words[:place])))
        )
        words[place] = lower if small else _lower_case(word) if len(word) > 3 else word.capitalize()
    return words


def _is_initial(word: str) -> bool:
    return "." in word or len(word) < 2


def _names_follow(words: list[str]) -> bool:
    return any(len(word) > 3 or (place and len(word) > 1) for place, word in enumerate(words[::-1]))


def _lower_case(family: str) -> str:
    """ "O'KEEFFE" as "O'Keeffe", "VAN DER BERG" as "van der Berg"."""
    words: list[str] = []
    for word in family.split():
        small = word.lower()
        if words and small in _BETWEEN:
            words.append(small)
            continue
        if (
            small in LOWER_PARTICLES
            and small not in _NOT_SMALL
            and words == [w for w in words if w.islower()]
        ):
            words.append(small)
            continue
        titled = _WORD.sub(lambda found: found.group().capitalize(), word)
        words.append(_MC.sub(lambda found: found.group(1) + found.group(2).upper(), titled))
    return " ".join(words)


def settle_case(names: list[NameParts]) -> list[NameParts]:
    """Families in capitals get ordinary case where that is safe.

    It is safe when every family of the list that has letters enough to tell is in capitals, one of
    them has four or more letters, and each has a given name beside it.
    """
    if names and names[0].family and not names[0].family.isupper():
        return names
    persons = [name for name in names if name.family]
    if not persons or not persons[0].family.isupper():
        return names
    if not all(name.family.isupper() and name.given for name in persons):
        return names
    if max(len(name.family) for name in persons) < 4:
        return names
    settled = []
    for name in names:
        if not name.family:
            settled.append(name)
            continue
        given = name.given
        if given.isupper() and "." not in given:
            given = " ".join(
                word.capitalize() if len(word) > 3 and "-" not in word else word
                for word in given.split()
            )
        family = _lower_case(f"{name.particle} {name.family}".strip())
        words = tuple(family.split())
        particle, family = split_particle(
            words, "".join("p" if w.islower() else "w" for w in words)
        )
        settled.append(name._replace(family=family, particle=particle, given=given))
    return settled
