"""How well a piece of a name list fits each role, by the kinds of its words."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from refparse.memory import kept

_INITIALS_ONLY: Final = re.compile(r"[ib]+[pP]*s?")
_SMALL_THEN_INITIALS: Final = re.compile(r"[pPwu]?l[ib]+")
_INVERTED: Final = re.compile(r"[pP]*[wu][wupP]*s?[ib]+(?:p+[ib]+)?s?p*")
_INVERTED_CAPS: Final = re.compile(r"[pP]*b[ib]*i")
_DIRECT: Final = re.compile(r"i[ib]*[pPwub]*[wub]s?|i[ib]*[wub]*[pP]+[wub]+s?")
_DIRECT_CAPS: Final = re.compile(r"b[ib]*[pP]*w[wub]*s?")
_DIRECT_FULL: Final = re.compile(r"[wub][wubi]*i[pPwub]*[wu]s?")
_WORDS: Final = re.compile(r"[pPwub]*[wubP]s?")
_GIVEN_WITH_INITIALS: Final = re.compile(r"[wu]+[ib]+[pP]*s?|[ib]+[wu]+[pP]*s?|w+[ib]+w+")
_WORDS_THEN_PARTICLES: Final = re.compile(r"[wu]+[pP]+")
_WORDS_AND_PARTICLES: Final = re.compile(r"w+p+w+p*")
_CAPITALS_THEN_GIVEN_AND_PARTICLE: Final = re.compile(r"u+w{1,3}p+")
_GIVEN_AND_PARTICLE_BEHIND: Final = re.compile(r"w{2,3}p+")
_FAMILY_IN_CAPITALS: Final = re.compile(r"[pP]+u+w+")
_IMPOSSIBLE: Final = 9.0
_LONGEST_NAME: Final = 12
"""Words; a longer piece is no person."""


class Costs(NamedTuple):
    """How badly a piece fits each role; 9 and above is as good as impossible."""

    inverted: float
    """Family first, no comma: "Faderl S"."""
    direct: float
    """Given name first: "J. A. Smith"."""
    family: float
    """Before the comma: "Smith"."""
    given: float
    """After the comma: "J. A."."""
    alone: float
    institution: float


@kept(maxsize=4096)
def form_costs(kinds: str) -> Costs:
    """The costs that follow from the kinds of a piece's words alone."""
    no = _IMPOSSIBLE
    if len(kinds) > _LONGEST_NAME:
        return Costs(no, no, no, no, no, 0.5)
    if "o" in kinds or "n" in kinds:
        return Costs(no, 7, 1 if kinds == "o" else 7, no, no, 0.0 if "o" in kinds else 5)
    if "l" in kinds:
        return _small_word_costs(kinds)
    if _INITIALS_ONLY.fullmatch(kinds):
        lone_capitals = kinds == "b"
        return Costs(
            inverted=1.0 if _INVERTED_CAPS.fullmatch(kinds) else 3 if kinds == "ii" else no,
            direct=1.2 if len(kinds) > 1 and kinds[-1] == "b" else no,
            family=0.8 if lone_capitals else no,
            given=0,
            alone=3.5 if lone_capitals else no,
            institution=2 if lone_capitals else no,
        )
    given = 4.0
    if _GIVEN_WITH_INITIALS.fullmatch(kinds):
        given = 0.2
    elif _WORDS_THEN_PARTICLES.fullmatch(kinds):
        given = 0.3
    elif _WORDS_AND_PARTICLES.fullmatch(kinds):
        given = 0.8
    if _CAPITALS_THEN_GIVEN_AND_PARTICLE.fullmatch(kinds):
        return Costs(0.1, no, 6, 4, no, 6)
    if _GIVEN_AND_PARTICLE_BEHIND.fullmatch(kinds):
        return Costs(2, no, 6, given, no, 4)
    if _INVERTED.fullmatch(kinds):
        return Costs(0, no, 6, given, no, 7)
    if _INVERTED_CAPS.fullmatch(kinds):
        return Costs(0.6, no, 6, given, no, 4)
    if _DIRECT.fullmatch(kinds):
        return Costs(no, 0, 6, given, no, 7)
    if _DIRECT_CAPS.fullmatch(kinds) or _DIRECT_FULL.fullmatch(kinds):
        return Costs(no, 0.2, 6, given, no, 4)
    if _WORDS.fullmatch(kinds):
        return _word_costs(kinds.rstrip("s"), given)
    return Costs(no, no, 6 if "i" in kinds else 1.5, given, 6, 4)


def _small_word_costs(kinds: str) -> Costs:
    """Costs of a piece with uncapitalised words that are no particles."""
    small = kinds.count("l")
    institution = 1.0 if len(kinds) > 2 else 2.5
    if len(kinds) == 1:
        return Costs(_IMPOSSIBLE, _IMPOSSIBLE, 2, 2, 4, 3)
    extra = 0.3 if _SMALL_THEN_INITIALS.fullmatch(kinds) else 3.0 * small
    costs = form_costs(kinds.replace("l", "w"))
    return Costs(
        costs.inverted + extra,
        costs.direct + extra,
        costs.family + extra,
        costs.given + extra,
        costs.alone + extra,
        institution,
    )


def _word_costs(kinds: str, given: float) -> Costs:
    """Costs of a piece of full words only."""
    words = len(kinds.strip("pP")) or 1
    particle_first = kinds[0] in "pP"
    if particle_first and _FAMILY_IN_CAPITALS.fullmatch(kinds):
        return _word_costs(kinds.lstrip("pP"), given)
    if words == 1:
        given = 4.0 if particle_first else 0.3
        return Costs(_IMPOSSIBLE, _IMPOSSIBLE, 0, given, 1.2, 4)
    inverted, direct = 2.0, 0.7 + 0.3 * (words - 2)
    if kinds[0] == "u" and kinds[-1] == "w":
        inverted, direct = 0.1, 2.0
    elif kinds[0] == "w" and kinds[-1] == "u":
        direct = 0.1
    if particle_first:
        inverted += 1.5
        direct += 1.5
    if set(kinds) == {"u"}:
        return Costs(inverted, direct + 0.5, 0.2, 1.5, 6, 6)
    return Costs(inverted, direct, 0.5 * words - 0.1, min(given, 0.3 * words), 6, 6)
