"""Which role each piece of a name list plays."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum
from math import inf
from typing import Final

from refparse.values.names.pieces import Piece
from refparse.values.names.separators import COMMA, CONJUNCTION, STRONG


class Role(IntEnum):
    """How a name is written, and so how many pieces it has."""

    INVERTED = 0
    """Family first, without a comma: "Faderl S"."""
    DIRECT = 1
    """Given name first: "J. A. Smith"."""
    COMMA = 2
    """Two pieces or three: "Smith, J. A."."""
    ALONE = 3
    INSTITUTION = 4


_IMPOSSIBLE: Final = 9.0
_AFTER_FIRST: Final = 0.2
"""What it costs that only the first name is inverted: "Smith, J., A. Jones"."""
_AFTER_FIRST_INVERTED: Final = {COMMA: 2.0, CONJUNCTION: 3.0, STRONG: 4.0}
"""The same of "Smith JR, AB Jones", by what stands between them."""
_COMMA_LOST: Final = 3.3
"""What it costs that an inverted name behind one with a comma has none."""
_COMMA_FOUND: Final = 2.7
"""What it costs that an inverted name behind one without a comma has one."""


def _change(earlier: int, later: int) -> float:
    """What it costs that names of two roles follow each other."""
    if earlier == later or Role.INSTITUTION in (earlier, later):
        return 0.0
    if Role.INVERTED in (earlier, later):
        if earlier == Role.COMMA:
            return _COMMA_LOST
        if later == Role.COMMA:
            return _COMMA_FOUND
        return 4.0 if Role.DIRECT in (earlier, later) else 3.0
    return 2.0


_CHANGES: Final = tuple(tuple(_change(earlier, later) for earlier in Role) for later in Role)


def read_roles(pieces: Sequence[Piece], before: Sequence[int]) -> list[tuple[Role, int]]:
    """Read a list the cheapest way.

    Args:
        pieces: what stands between the separators.
        before: the separator before each piece.

    Returns:
        The role of each name and the number of its pieces.
    """
    if all(piece.costs.inverted == 0 for piece in pieces):
        return [(Role.INVERTED, 1)] * len(pieces)
    if len(pieces) % 2 == 0 and all(
        pieces[i].costs.family == 0 and pieces[i + 1].costs.given == 0 and before[i + 1] == COMMA
        for i in range(0, len(pieces), 2)
    ):
        return [(Role.COMMA, 2)] * (len(pieces) // 2)
    # best[i][role]: cost of reading the first i pieces, the last name having that role
    best: list[list[float]] = [[inf] * len(Role) for _ in range(len(pieces) + 1)]
    back: list[list[tuple[int, int]]] = [[(-1, 1)] * len(Role) for _ in range(len(pieces) + 1)]
    for i in range(len(pieces)):
        for role, width, cost in _options(pieces, before, i):
            earlier, total = -1, min(cost, _IMPOSSIBLE)
            if i:
                changes = _CHANGES[role]
                if i == 1 and role == Role.DIRECT:
                    changes = (_AFTER_FIRST_INVERTED[before[1]], *changes[1:])
                elif role == Role.DIRECT and i == 2:
                    changes = (*changes[: Role.COMMA], _AFTER_FIRST, *changes[Role.COMMA + 1 :])
                sums = [so_far + change for so_far, change in zip(best[i], changes, strict=True)]
                least = min(sums)
                earlier, total = sums.index(least), least + total
            if total < best[i + width][role]:
                best[i + width][role] = total
                back[i + width][role] = (earlier, width)
    reading: list[tuple[Role, int]] = []
    end = len(pieces)
    role = best[end].index(min(best[end]))
    while end > 0:
        earlier, width = back[end][role]
        reading.append((Role(role), width))
        end -= width
        role = earlier
    reading.reverse()
    return reading


def _options(
    pieces: Sequence[Piece], before: Sequence[int], place: int
) -> list[tuple[int, int, float]]:
    """The roles that a name beginning at a piece can have, its number of pieces and its cost."""
    costs = pieces[place].costs
    options: list[tuple[int, int, float]] = [
        (Role.INVERTED, 1, costs.inverted),
        (Role.DIRECT, 1, costs.direct),
        (Role.ALONE, 1, costs.alone),
        (Role.INSTITUTION, 1, costs.institution),
    ]
    if place + 1 < len(pieces) and before[place + 1] == COMMA:
        following = pieces[place + 1]
        both = costs.family + following.costs.given
        options.append((Role.COMMA, 2, both))
        if (
            following.kinds == "i"
            and place + 2 < len(pieces)
            and before[place + 2] == COMMA
            and pieces[place + 2].kinds in ("i", "ii")
        ):
            options.append((Role.COMMA, 3, both + 1.0))
    return options
