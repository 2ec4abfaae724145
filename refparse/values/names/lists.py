"""Printed name lists, and their parser.

A list is cut at its separators into pieces ("Smith", "J. A.", "Mary Jones"), every piece gets a
cost for each role it could play (family with given name behind it, given name first, family before
a comma, given name after one, family alone, institution), and the cheapest reading of the whole
list wins. Changing the form in mid-list costs, so that all names vote on the form together.
"""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from refparse.values.names import bodies, noise
from refparse.values.names.by_place import is_whole
from refparse.values.names.capitals import in_ordinary_case, settle_case
from refparse.values.names.east_asian import EAST_ASIAN, east_asian_names
from refparse.values.names.forms import NameParts, build
from refparse.values.names.kinds import is_given
from refparse.values.names.name import Name
from refparse.values.names.pieces import Piece, piece, with_families_in_capitals
from refparse.values.names.regular import regular_names
from refparse.values.names.roles import Role, read_roles
from refparse.values.names.separators import (
    COMMA,
    CONJUNCTION,
    cut_list,
    cut_run_together,
    joined_initials,
)


class NameList(NamedTuple):
    """A printed name list.

    Attributes:
        names: the names in printed order, without "et al.".
        et_al: whether the list says that names are left out.
        et_al_inside: whether names follow the "et al.".
    """

    names: tuple[Name, ...] = ()
    et_al: bool = False
    et_al_inside: bool = False


_INITIAL: Final = re.compile(r"[^\W\d_]\.?")
_INITIALS_THEN_FAMILY: Final = re.compile(r"[ib]+[pP]*[wu]{1,2}s?")
"""A name of a list with initials only, where a second word is a second family."""
_LIST_END: Final = re.compile(r",?\s+et\s+al\.?$")


def parse_names(text: str) -> NameList:
    """Read a printed list of authors or editors in any of the usual forms.

    A mark for a repeated author ("Ders.", "idem", "———") is kept as a literal name. Families
    in capitals get ordinary case only where the whole list prints them so beside given names.
    Initials are written with full stops and spaces (`refparse.values.initials`), however printed.
    Never raises; takes time in proportion to the length of the text.

    >>> [str(name) for name in parse_names("Smith, J. A., van den Berg, P., & Jones, B.").names]
    ['J. A. Smith', 'P. van den Berg', 'B. Jones']
    >>> parse_names("Faderl S, Kim D-W, et al.")
    NameList(names=(Name(family='Faderl', given='S.', particle='', dropping_particle='', \
suffix='', literal=''), Name(family='Kim', given='D.-W.', particle='', dropping_particle='', \
suffix='', literal='')), et_al=True, et_al_inside=False)
    """
    text = noise.on_one_line(text)
    plain = text.strip(" ,;:")
    if not plain:
        return NameList()
    acronyms = bodies.acronyms(plain)
    if acronyms:
        return NameList(tuple([Name(literal=acronym) for acronym in acronyms]))
    if text.isupper() and len(text) >= 5 + (" " not in plain) and not bodies.is_institution(text):
        text = in_ordinary_case(text)
        plain = text.strip(" ,;:")
    if (
        noise.is_repetition(plain)
        or bodies.is_one_word(plain)
        or bodies.is_ruler(plain)
        or is_whole(plain)
    ):
        return NameList((Name(literal=plain),))
    end = None
    if text.endswith(("al", "al.")):
        end = _LIST_END.search(text, max(0, len(text) - 12))
    regular = regular_names(text[: end.start()].rstrip(" ,;") if end else plain)
    if regular:
        return _name_list(regular, end is not None)
    text, et_al, inside = noise.without_et_al(text)
    return _name_list(_names(noise.without_noise(text)), et_al, inside)


def _name_list(names: list[NameParts], et_al: bool, inside: bool = False) -> NameList:
    return NameList(tuple([parts.name() for parts in names]), et_al, inside)


def _names(text: str) -> list[NameParts]:
    """The names of a list without noise, in whatever form."""
    if EAST_ASIAN.search(text):
        return east_asian_names(text)
    if bodies.has_acronym(text):
        return [NameParts(literal=text)]
    text = noise.without_outer_brackets(text)
    if "(" in text or "[" in text:
        if bodies.has_short_name(text):
            return [NameParts(literal=text)]
        text = noise.with_bracketed_given(noise.with_groups_apart(text))
        if not bodies.is_institution(text):
            text = noise.without_parentheses(text)
    if ";" not in text:
        if bodies.is_institution(text):
            return _bodies(text)
        return _persons(text)
    segments = [segment for part in text.split(";") if (segment := part.strip(" ,"))]
    institutions = [bodies.is_institution(segment) for segment in segments]
    if not any(institutions):
        return _persons(text)
    names: list[NameParts] = []
    for segment, institution in zip(segments, institutions, strict=True):
        names += (
            _bodies(noise.without_outer_brackets(segment)) if institution else _persons(segment)
        )
    return names


def _with_one_family(first: NameParts, second: NameParts) -> list[NameParts]:
    """Two names of a family that is printed once: "Webb, Sidney and Beatrice", or before both."""
    if first.given and not second.given and _is_given_alone(second) and len(first.given) > 2:
        return [first, first._replace(given=second.family)]
    if second.given and not first.given and _is_given_alone(first) and is_given(second.given):
        return [second._replace(given=first.family), second]
    return [first, second]


def _is_given_alone(name: NameParts) -> bool:
    return not name.literal and not name.particle and is_given(name.family)


def _bodies(text: str) -> list[NameParts]:
    """The names of a body, or of several collaborations."""
    return [NameParts(literal=body.strip(" ,")) for body in bodies.collaborations(text)]


def _with_second_given_name(name: NameParts) -> NameParts:
    """ "Hall James R." among names whose given name stands in full behind: its family is "Hall"."""
    family, space, second = name.family.partition(" ")
    if not space or " " in second or not is_given(second) or not _INITIAL.fullmatch(name.given):
        return name
    return name._replace(family=family, given=f"{second} {name.given}")


def _persons(text: str) -> list[NameParts]:
    """The names of a list without noise that may be persons' or bodies' without their words."""
    parts: list[Piece] = []
    before: list[int] = []
    suffixes: dict[int, str] = {}
    pieces = cut_run_together(*joined_initials(*cut_list(text)))
    for text_of_piece, separator in zip(*pieces, strict=True):
        part = piece(text_of_piece)
        if part.kinds == "s" and parts and separator == COMMA:
            suffixes[len(parts) - 1] = text_of_piece
        elif part.words:
            parts.append(part)
            before.append(separator)
    if not parts:
        return []
    parts = with_families_in_capitals(parts)
    names: list[NameParts] = []
    start = 0
    double = len(parts) > 2 and all(_INITIALS_THEN_FAMILY.fullmatch(part.kinds) for part in parts)
    given_behind = "/" in text
    for role, width in read_roles(parts, before):
        given_behind = given_behind or (
            role == Role.INVERTED and parts[start].kinds in ("ww", "www")
        )
        name = build(parts[start : start + width], role, double)
        if name.family:
            for place in range(start, start + width):
                name = name._replace(suffix=suffixes.get(place, name.suffix))
        names.append(name)
        start += width
    if given_behind:
        names = list(map(_with_second_given_name, names))
    if len(names) == 2 and before[-1] == CONJUNCTION:
        names = _with_one_family(*names)
    return settle_case(names)
