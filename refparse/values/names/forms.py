"""Names made of pieces whose role is known."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final, NamedTuple

from refparse.values.initials import spaced
from refparse.values.name_words import FAMILY_TAILS, IBERIAN_FAMILIES, SPANISH_GIVEN_NAMES
from refparse.values.names.kinds import is_given
from refparse.values.names.name import Name
from refparse.values.names.noise import is_repetition
from refparse.values.names.pieces import Piece
from refparse.values.names.roles import Role

_CAPITALS_AND_GIVEN: Final = re.compile(r"u+w+")
_CAPITAL_SUFFIXES: Final = frozenset(("JR", "SR", "II", "IV"))
_SPANISH_PARTICLES: Final = frozenset(("de", "del"))
_SPANISH_FAMILIES: Final = IBERIAN_FAMILIES - {"castro", "cruz", "ferreira", "santos", "silva"}
"""Families of Spain that are not of Portugal as well, where the last family alone counts."""
_BETWEEN_FAMILIES: Final = frozenset(("y", "e", "i"))


class NameParts(NamedTuple):
    """The parts of a `Name` as they are printed."""

    family: str = ""
    given: str = ""
    particle: str = ""
    dropping_particle: str = ""
    suffix: str = ""
    literal: str = ""

    def name(self) -> Name:
        """Return the name, its initials with full stops and spaces."""
        family, given, particle, dropping_particle, suffix, literal = self
        return Name(family, spaced(given), particle, dropping_particle, suffix, literal)


def split_particle(words: tuple[str, ...], kinds: str) -> tuple[str, str]:
    """Leading small particles, and the rest of a family."""
    count = 0
    while count < len(words) - 1 and kinds[count] == "p" and words[count][-1] not in "'’":
        count += 1
    return " ".join(words[:count]), " ".join(words[count:])


def inverted(words: tuple[str, ...], kinds: str) -> NameParts:
    """The parts of "van den Berg PA Jr": words and a letter for the kind of each."""
    suffix = ""
    if "s" in kinds[1:]:
        at = kinds.index("s", 1)
        suffix = words[at]
        words, kinds = words[:at] + words[at + 1 :], kinds[:at] + kinds[at + 1 :]
    elif len(words) > 2 and words[-1] in _CAPITAL_SUFFIXES and kinds[-2] in "ib":
        suffix = words[-1]
        words, kinds = words[:-1], kinds[:-1]
    dropping: list[str] = []
    while len(words) > 2 and kinds[-1] == "p":
        dropping.insert(0, words[-1])
        words, kinds = words[:-1], kinds[:-1]
    cut = len(words)
    while cut > 1 and (
        kinds[cut - 1] in "ib" or (kinds[cut - 1] == "p" and kinds[cut - 2] in "ib")
    ):
        cut -= 1
    if _CAPITALS_AND_GIVEN.fullmatch(kinds, 0, cut):
        cut = kinds.rindex("u") + 1
    elif cut == len(words) and cut > 1:
        cut = 1
        while cut < len(words) - 1 and (kinds[cut - 1] in "pP" or kinds[cut] in "uPp"):
            cut += 1
    particle, family = split_particle(words[:cut], kinds[:cut])
    return NameParts(family, " ".join(words[cut:]), particle, " ".join(dropping), suffix)


def direct(words: tuple[str, ...], kinds: str, double: bool = False) -> NameParts:
    """The parts of "P. A. van den Berg Jr"; ``double``: the last two words are the family."""
    suffix = ""
    if len(words) > 1 and (kinds[-1] == "s" or _is_numbered(words, kinds)):
        suffix = words[-1]
        words, kinds = words[:-1], kinds[:-1]
    cut = len(words) - 1
    if cut > 1 and kinds[cut - 1] not in "ib" and words[cut].lower() in FAMILY_TAILS:
        cut -= 1
    start = 1
    while start < cut and kinds[start] in "ib":
        start += 1
    for position in range(1, cut):
        if kinds[position] in "pP" and (
            kinds[position] == "p" or position + 1 == cut or position == start
        ):
            two = words[position] in _BETWEEN_FAMILIES or _is_first_family(words, kinds, position)
            cut = position - (position > 1 and two)
            break
    else:
        if (
            cut - 1 >= 1
            and kinds[cut - 1] in "wu"
            and (
                double
                or words[cut - 1].lower() in IBERIAN_FAMILIES
                or words[0].lower() in SPANISH_GIVEN_NAMES
                or not kinds[: cut - 1].strip("ib")
            )
            and not is_given(words[cut - 1])
        ):
            cut -= 1
        while cut > 1 and kinds[cut - 1] == "u" and kinds[cut] == "u" and "w" in kinds:
            cut -= 1
    while cut > 1 and kinds[cut - 1] in "pP":
        cut -= 1
    particle, family = split_particle(words[cut:], kinds[cut:])
    return NameParts(family, " ".join(words[:cut]), particle, "", suffix)


def _is_first_family(words: tuple[str, ...], kinds: str, particle: int) -> bool:
    """Whether a Spanish family stands before a particle: "J. M. López del Amo"."""
    given = kinds[: particle - 1]
    return (
        words[particle] in _SPANISH_PARTICLES
        and words[particle - 1].lower() in _SPANISH_FAMILIES
        and (not given.strip("ib") or words[0].lower() in SPANISH_GIVEN_NAMES)
    )


def _is_numbered(words: tuple[str, ...], kinds: str) -> bool:
    """Whether a name that begins with initials ends in a numeral: "J. L. Beven II"."""
    return kinds[0] == "i" and kinds[-2:] in ("wb", "ub") and words[-1] in _CAPITAL_SUFFIXES


def family_and_given(
    family_words: tuple[str, ...], kinds: str, given: Sequence[Piece]
) -> NameParts:
    """The parts of "van den Berg Jr" with the pieces behind its comma: "P. A."."""
    suffix = ""
    if len(family_words) > 1 and kinds[-1] == "s":
        suffix = family_words[-1]
        family_words, kinds = family_words[:-1], kinds[:-1]
    given_words = [word for piece in given for word in piece.words]
    given_kinds = "".join(piece.kinds for piece in given)
    if len(given_words) > 1 and given_kinds[-1] == "s":
        suffix = given_words.pop()
        given_kinds = given_kinds[:-1]
    dropping: list[str] = []
    while len(given_words) > 1 and given_kinds[-1] in "pP":
        dropping.insert(0, given_words.pop())
        given_kinds = given_kinds[:-1]
    particle, family = split_particle(family_words, kinds)
    return NameParts(family, " ".join(given_words), particle, " ".join(dropping), suffix)


def alone(words: tuple[str, ...], kinds: str) -> NameParts:
    """A family without a given name, or the acronym of a body."""
    if kinds == "b" or (kinds == "u" and len(words[0]) <= 5) or is_repetition(words[0]):
        return NameParts(literal=words[0])
    particle, family = split_particle(words, kinds)
    return NameParts(family, particle=particle)


def build(pieces: Sequence[Piece], role: Role, double: bool) -> NameParts:
    """The parts of a name in a role; ``double`` as in `direct`."""
    words, kinds, _ = pieces[0]
    if role == Role.INVERTED:
        return inverted(words, kinds)
    if role == Role.DIRECT:
        return direct(words, kinds, double)
    if role == Role.COMMA:
        return family_and_given(words, kinds, pieces[1:])
    if role == Role.ALONE:
        return alone(words, kinds)
    return NameParts(literal=" ".join(words))
