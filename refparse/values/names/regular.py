"""A short cut for lists in the most frequent forms; the full reading gives the same names."""

from __future__ import annotations

import re
from typing import Final

from refparse.memory import kept
from refparse.values.names.capitals import settle_case
from refparse.values.names.forms import NameParts, family_and_given, inverted
from refparse.values.names.kinds import kind
from refparse.values.names.pieces import is_given_and_short_capitals, piece, read_piece

_INITIALS_AND_WORD: Final = re.compile(r"((?:[A-Z]\. ?){1,4}) ([A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]+)")
_LAST_COMMA: Final = re.compile(r",? (?:&|and) |, (?:e|y|et|und) ")
_JOINING: Final = ("&", " and ", ", e ", ", y ", ", et ", ", und ")
_LONGEST_PIECE: Final = 60
_WORD_AND_INITIALS: Final = re.compile(
    r"([A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]+) ([A-Z]{1,2}|[A-Z]\.(?: ?[A-Z]\.){0,3})"
)


def regular_names(text: str) -> list[NameParts]:
    """Return the names of a list in one of these forms throughout; none of any other list.

    The forms are "Faderl S, Talpaz M", "J. A. Smith, B. Jones" and "Smith, J. A., Jones, B.".
    """
    if any(map(text.__contains__, _JOINING)):
        text = _LAST_COMMA.sub(", ", text, count=1)
    if ";" in text:
        text = text.replace(";", ",")
    pieces = text.split(", ")
    if not all(pieces) or max(map(len, pieces)) > _LONGEST_PIECE:
        return []
    if _inverted_name(pieces[0]):
        names = list(map(_inverted_name, pieces))
    elif _direct_name(pieces[0]):
        names = list(map(_direct_name, pieces))
    elif len(pieces) % 2 == 0:
        names = list(map(_family_and_given, pieces[::2], pieces[1::2]))
    else:
        return []
    found = [name for name in names if name]
    return settle_case(found) if len(found) == len(names) else []


@kept(maxsize=32768)
def _inverted_name(text: str) -> NameParts | None:
    """A piece as "Faderl S", or None when it is anything else."""
    if " " not in text:
        return None
    plain = _WORD_AND_INITIALS.fullmatch(text)
    if plain and kind(plain[1]) == "w":
        return NameParts(plain[1], plain[2])
    read = read_piece(text)
    words, kinds, costs = read
    if costs.inverted != 0 or words[-1][0].islower() or is_given_and_short_capitals(read):
        return None
    return inverted(words, kinds)


@kept(maxsize=32768)
def _direct_name(text: str) -> NameParts | None:
    """A piece as "J. A. Smith", or None when it is anything else."""
    plain = _INITIALS_AND_WORD.fullmatch(text)
    return NameParts(plain[2], plain[1]) if plain and kind(plain[2]) == "w" else None


def _family_and_given(family: str, given: str) -> NameParts | None:
    """Two pieces as "Smith" and "J. A.", or None when they are anything else."""
    first, second = piece(family), piece(given)
    if first.costs.family == 0 and second.costs.given == 0 and not second.words[-1][0].islower():
        return family_and_given(first.words, first.kinds, (second,))
    return None
