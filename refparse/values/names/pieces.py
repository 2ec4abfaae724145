"""Pieces of name lists: words, what each can be, and what that costs in each role."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Final, NamedTuple

from refparse.memory import kept
from refparse.values.name_words import CHINESE_FAMILIES, PATRONYMIC_ENDINGS
from refparse.values.names.costs import Costs, form_costs
from refparse.values.names.kinds import is_given, joined, kind, settled, settled_capitals

_VOWEL: Final = re.compile("[AEIOUY]")
_INITIAL_AND_PARTICLE: Final = re.compile(
    r"(?<=\s)(?P<initial>[B-DF-HJ-NP-TV-XZ])(?P<particle>d(?:[aeio]|[ao]s|el))(?=\s[A-Z]{1,3}$)"
)
"""An initial and a particle as PubMed joins them: the "Cde" of "Alves Cde S"."""
_GIVEN_THEN_CAPITALS: Final = re.compile(r"w[wib]*[pP]*u+")
_GIVEN_THEN_SHORT: Final = re.compile(r"w[wib]*[pP]*b")
_CAPITALS_THEN_GIVEN: Final = re.compile(r"u+w+i*")
_SHORT_THEN_GIVEN: Final = re.compile(r"bw+i*")
_FAMILY_AND_DIGRAPH: Final = re.compile(r"[pP]*w{2,3}")
_DIGRAPH: Final = re.compile(r"(?!Ng|Jr|Sr|Mc|St|Dr)[B-DF-HJ-NP-TV-XZ][b-df-hj-np-tv-xz]\.?")
"""An initial of two letters, as in Catalan: the "Ll" of "Serra Majem Ll"."""
_MOST_INITIALS: Final = 5
_CONTRARY: Final = 6.0
"""What it costs to read the other way round where families are in capitals."""
_NO_VOWEL: Final = 2.0
"""What it costs that a family in short capitals has no vowel: "JG"."""


class Piece(NamedTuple):
    """The words of a piece, a letter for the kind of each, and what each role costs it."""

    words: tuple[str, ...]
    kinds: str
    costs: Costs


def read_piece(text: str) -> Piece:
    """Read a piece; `piece` does the same and keeps the result."""
    words = tuple(_INITIAL_AND_PARTICLE.sub(r"\g<initial> \g<particle>", text).split())
    kinds = "".join(map(kind, words))
    if kinds[-1:] != "o" or not words[-1][0].islower():
        kinds = settled(words, kinds)
    if _FAMILY_AND_DIGRAPH.fullmatch(kinds) and _DIGRAPH.fullmatch(words[-1]):
        kinds = kinds[:-1] + "i"
    if "b" in kinds and len(kinds) > 1:
        kinds = settled_capitals(words, kinds)
    return _of_kinds(words, joined(words, kinds))


def with_families_in_capitals(pieces: Sequence[Piece]) -> list[Piece]:
    """Read capitals as families, and as nothing else, where families are in capitals.

    They are where one stands beside a given name in full: "Damian HOY" beside "Loreto CARMONA" is
    no "Hoy DA", and "CHEN Wei" beside it no "C. H. E. N. Wei".
    """
    if not _has_family_in_capitals(pieces):
        return list(pieces)
    return list(map(_with_family_in_capitals, pieces))


def _has_family_in_capitals(pieces: Sequence[Piece]) -> bool:
    return (
        any(map(_is_given_and_capitals, pieces))
        or all(map(is_given_and_short_capitals, pieces))
        or any(
            family.kinds in ("u", "b")
            and _may_be_family(family.words[0])
            and given.kinds == "w"
            and is_given(given.words[0])
            for family, given in pairwise(pieces)
        )
    )


def is_given_and_short_capitals(piece: Piece) -> bool:
    """Whether a piece is "Renate VOGT"; "Martin JRAS" is so too, among others that are not."""
    return (
        _GIVEN_THEN_SHORT.fullmatch(piece.kinds) is not None
        and is_given(piece.words[0])
        and _may_be_family(piece.words[-1])
    )


def _may_be_family(capitals: str) -> bool:
    return len(capitals) > 3 and _has_vowel(capitals)


def _is_given_and_capitals(piece: Piece) -> bool:
    """Whether a piece is "Ana CARMONA" or "CARMONA Ana"; "Rocha JRASC" may end in initials."""
    first, last = piece.words[0], piece.words[-1]
    if _GIVEN_THEN_CAPITALS.fullmatch(piece.kinds):
        return len(last) > _MOST_INITIALS or is_given(first)
    if _CAPITALS_THEN_GIVEN.fullmatch(piece.kinds):
        return len(first) > _MOST_INITIALS or is_given(piece.words[piece.kinds.index("w")])
    return False


def _with_family_in_capitals(piece: Piece) -> Piece:
    kinds = piece.kinds
    if _GIVEN_THEN_SHORT.fullmatch(kinds):
        piece = _of_kinds(piece.words, kinds[:-1] + "u")
    elif _SHORT_THEN_GIVEN.fullmatch(kinds) and _has_vowel(piece.words[0]):
        piece = _of_kinds(piece.words, "u" + kinds[1:])
    costs = piece.costs._replace(family=_CONTRARY, given=_CONTRARY)
    if _CAPITALS_THEN_GIVEN.fullmatch(piece.kinds):
        return piece._replace(costs=costs._replace(inverted=0.1, direct=_CONTRARY))
    if _GIVEN_THEN_CAPITALS.fullmatch(piece.kinds):
        return piece._replace(costs=costs._replace(inverted=_CONTRARY))
    return piece


def _has_vowel(capitals: str) -> bool:
    return _VOWEL.search(capitals) is not None


def _of_kinds(words: tuple[str, ...], kinds: str) -> Piece:
    costs = form_costs(kinds)
    if len(words) == 1:
        if kinds == "w" and not is_given(words[0]):
            costs = costs._replace(given=costs.given + 0.3)
        elif kinds == "b" and not _VOWEL.search(words[0]) and words[0] != "NG":
            costs = costs._replace(family=costs.family + _NO_VOWEL)
        return Piece(words, kinds, costs)
    if kinds == "bw" and (
        words[0].lower() in CHINESE_FAMILIES
        or _family_and_given(words)
        or not _VOWEL.search(words[1].upper())
    ):
        costs = costs._replace(inverted=0.1, direct=0.6)
    elif len(kinds) <= 4 and kinds in ("ww", "www", "wwww", "uu", "uuu", "uuuu"):
        costs = _shifted(costs, words[0].lower(), words[-1].lower())
        if len(words) == 3 and _has_patronymic_last(words):
            costs = costs._replace(inverted=0.0, direct=costs.direct + 2.2)
    return Piece(words, kinds, costs)


def _family_and_given(words: tuple[str, ...]) -> bool:
    """Whether short capitals before a word are a family: "NORA Pierre", not "RW Pierre"."""
    return len(words[0]) > 2 and bool(_VOWEL.search(words[0])) and is_given(words[1])


def _has_patronymic_last(words: tuple[str, ...]) -> bool:
    """Whether a name is written as "Иванов Иван Иванович"."""
    middle, last = (word.lower().endswith(PATRONYMIC_ENDINGS) for word in words[-2:])
    return last and not middle


def _shifted(costs: Costs, first: str, last: str) -> Costs:
    """The costs of a piece of full words whose first and last tell which is the given name."""
    first_given = is_given(first) and first not in CHINESE_FAMILIES
    last_given = is_given(last) and last not in CHINESE_FAMILIES
    shift = 2.2 * (last_given - first_given)
    if first in CHINESE_FAMILIES and last not in CHINESE_FAMILIES:
        shift += 1.5
    elif last in CHINESE_FAMILIES and first not in CHINESE_FAMILIES:
        shift -= 1.5
    both = first_given and last_given
    return costs._replace(
        inverted=max(0.0, costs.inverted - shift),
        direct=max(0.1, costs.direct + shift),
        family=costs.family + (1.0 if shift or both else 0.0),
        given=costs.given + (0.6 if shift > 0 else 0.3 if shift else -0.4 if both else 0.0),
    )


piece: Final = kept(maxsize=32768)(read_piece)
