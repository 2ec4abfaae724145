"""The form in which the names of a printed list stand: "F, G", "I. F" and the like."""

from __future__ import annotations

from typing import Final, NamedTuple

import regex

_CAPITALISED: Final = r"\p{Lu}[\p{L}’'-]*\p{Ll}"
_CAPITALS: Final = r"\p{Lu}[\p{Lu}’'-]+"
_PARTICLE: Final = (
    r"(?:(?i:de|da|das|do|dos|di|del|della|du|van|van der|van den|von|von der|von den|zu|le|la|el"
    r"|af|ter|ten) |d’|d'|D’|D')?"
)
_WORD: Final = rf"(?:{_CAPITALS}|{_CAPITALISED})"
_FAMILY: Final = rf"{_PARTICLE}{_WORD}(?:[ -]{_WORD})?"
_GIVEN: Final = rf"{_CAPITALISED}(?:[ -]{_CAPITALISED}|[ -]\p{{Lu}}\.)?"
_INITIALS: Final = r"\p{Lu}\.(?:[ -]?\p{Lu}\.){0,3}"
_PATTERNS: Final = {
    "F, I.": rf"{_FAMILY}, {_INITIALS}",
    "F, G": rf"{_FAMILY}, {_GIVEN}",
    "F I": rf"{_FAMILY} \p{{Lu}}{{1,3}}",
    "F I.": rf"{_FAMILY} {_INITIALS}",
    "F (I.)": rf"{_FAMILY} \({_INITIALS}\)",
    "F (G)": rf"{_FAMILY} \({_GIVEN}\)",
    "I. F": rf"{_INITIALS} {_FAMILY}",
    "F G": rf"{_PARTICLE}{_CAPITALS} {_GIVEN}",
    "G F": rf"{_GIVEN} {_PARTICLE}{_WORD}",
}
_REST: Final = {"F, I.": ("F, I.", "I. F"), "F, G": ("F, G", "G F")}
_BETWEEN: Final = r"(?: ?/ ?|[;,]? ?(?:\b(?:and|und|et|e|y|en|i|og|och)\b|u\.|&) |[;,] | [–-] )"
_TAIL: Final = r"(?:,? et al\.?|,? u\. ?a\.|\.)?"
_LISTS: Final = tuple(
    (
        first,
        rest,
        regex.compile(
            rf"(?P<name>{_PATTERNS[first]})(?:{_BETWEEN}(?P<name>{_PATTERNS[rest]}))*{_TAIL}"
        ),
    )
    for first in _PATTERNS
    for rest in _REST.get(first, (first,))
)
_LONGEST: Final = 300


class PrintedName(NamedTuple):
    """Where a name stands in a list, in which form, and whether its family name is in capitals."""

    start: int
    end: int
    form: str
    upper: bool


def printed_names(text: str) -> list[PrintedName]:
    """Return the names of a list in order; none where they do not all stand in known forms.

    >>> [name.form for name in printed_names("Oak, A. and B. Elm")]
    ['F, I.', 'I. F']
    """
    if len(text) > _LONGEST:
        return []
    for first, rest, pattern in _LISTS:
        found = pattern.fullmatch(text)
        if found:
            return [
                PrintedName(start, end, rest if place else first, _is_upper(text[start:end]))
                for place, (start, end) in enumerate(found.spans("name"))
            ]
    return []


def _is_upper(name: str) -> bool:
    """Whether the longest word of a name is in capitals."""
    return max(regex.findall(r"\p{L}+", name), key=len).isupper() and not regex.search(
        r"^\p{Lu}\p{Ll}.* \p{Lu}{2,3}$", name
    )
