"""Marks that stand for the name above: "———. 2009.", "Ders.", "idem"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

import regex

from refparse.reference import Reference
from refparse.values.names import Name
from refparse.values.names.noise import is_repetition

_OPENING: Final = regex.compile(
    r"\s*(?:[-_‐‑‒–—―]{2,}|[–—―](?=[\s.,:;(]))|\s*(?:[Ii]d|[Ii]dem|[Ee]adem|[Dd]ers|[Dd]ies)[.,:]{1,2}\s"
)
_YEAR_FIRST: Final = regex.compile(r"(?P<year>(?:1[4-9]|20)\d\d)[a-z]?[.,:]?\s+[\"“«‘]?\p{Lu}")
_COLLECTED: Final = regex.compile(
    r"\b[Ii]n:?\s(?:[Dd]ers|[Dd]ies|[Dd]ens|[Ii]d|[Ii]dem|[Ee]ad|[Ee]adem)\.?[,:]\s"
    r"(?!.{0,80}?\((?:Hgg?|Hrsgg?|[Ee]ds?|[Dd]irs?|[Cc]oords?|[ée]ds?|[Oo]rgs?|a\scura)\b)"
)
"""Before a book that the author of the chapter wrote, not edited: "in: ders.: Kleine Schriften"."""
_OF_ONE_MAN: Final = frozenset(("ders", "derselbe", "id", "idem", "el mismo", "le même", "o mesmo"))
_NO_NAMES: Final = "no author or editor found"


def is_mark(name: Name) -> bool:
    """Whether a name is a mark for a name printed before."""
    return bool(name.literal and is_repetition(name.literal.strip()))


def with_own_editors(reference: Reference) -> Reference:
    """Put the authors of a reference in the place of the "ders." or "Id." among its editors.

    They are no editors of a book of their own: "in: ders.: Kleine Schriften".
    """
    if reference.authors and any(map(is_mark, reference.editors)):
        return _with_editors(reference, ())
    return reference


def resolved(references: Sequence[Reference]) -> list[Reference]:
    """Put the names of the entry above in the place of repeated-author marks.

    Among editors, "ders." and "dies." stand for the authors of the same entry, or for the names
    above where it has none. An entry without names that starts with a mark or its year takes the
    names above too. A mark with nothing above it stays as it is, with a doubt.
    """
    results: list[Reference] = []
    above: tuple[Name, ...] = ()
    for reference in references:
        if any(map(is_mark, reference.editors)):
            reference = _with_editors(reference, above)
        if any(map(is_mark, reference.authors)):
            reference = _with_authors(reference, above)
        elif not reference.authors and not reference.editors and _goes_on(reference):
            reference = _with_names_above(reference, above)
        above = reference.authors or reference.editors
        results.append(reference)
    return results


def _goes_on(reference: Reference) -> bool:
    """Whether a reference without names starts with a mark, or with its year below those of others.

    "1957 Botticelli" stands below "Argan G. C. 1955 Brunelleschi" where works stand by year.
    """
    if _OPENING.match(reference.text):
        return True
    year = _YEAR_FIRST.match(reference.text)
    issued = reference.issued
    return year is not None and issued is not None and issued.year == int(year["year"])


def _with_authors(reference: Reference, above: tuple[Name, ...]) -> Reference:
    marks = sum(map(is_mark, reference.authors))
    known = tuple(name for name in above if not is_mark(name))
    if not known:
        doubt = "a repeated-author mark with no author above it"
        return replace(reference, doubts=(*reference.doubts, doubt))
    others = tuple(name for name in reference.authors if not is_mark(name))
    if reference.authors[0].literal.strip(" .").lower() in _OF_ONE_MAN:
        known = known[:1]
    names = known if not others and marks == 1 else known[:marks] + others
    return replace(reference, authors=names)


def _with_names_above(reference: Reference, above: tuple[Name, ...]) -> Reference:
    known = tuple(name for name in above if not is_mark(name))
    if not known:
        return reference
    doubts = tuple(doubt for doubt in reference.doubts if doubt != _NO_NAMES)
    return replace(reference, authors=known, doubts=doubts)


def _with_editors(reference: Reference, above: tuple[Name, ...]) -> Reference:
    if reference.authors and _COLLECTED.search(reference.text):
        others = (name for name in reference.editors if not is_mark(name))
        return replace(reference, editors=tuple(others))
    names: list[Name] = []
    own = tuple(name for name in reference.authors if not is_mark(name))
    known = own or tuple(name for name in above if not is_mark(name))
    for name in reference.editors:
        if is_mark(name) and known:
            names += [author for author in known if author not in names]
        else:
            names.append(name)
    return replace(reference, editors=tuple(names))
