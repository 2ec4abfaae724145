"""A CSL name as rendering needs it: parts, with particles and suffix told apart.

A name whose parts are run together ("van den Broek", "Alexander von", "King, Jr.") is split
as citeproc implementations agree to: lower-case words before the family name do not drop,
lower-case words after the given name do.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from refparse.rendering.markup import prepared

_FAMILY_PARTICLE = re.compile(r"[^ ]*?(?:[-ʻ’'] *| +)")
_LATIN_LIKE = re.compile(
    "[a-zA-Z\u00c0-\u017f\u0180-\u024f\u0370-\u03ff\u0400-\u052f\u0590-\u05ff\u0600-\u06ff"
    "\u1e00-\u1eff\u1f00-\u1fff\u0e01-\u0e5b]"
)


@dataclass(frozen=True, slots=True)
class Person:
    """A name's parts; `literal` alone for an institution."""

    family: str = ""
    given: str = ""
    dropping: str = ""
    non_dropping: str = ""
    suffix: str = ""
    literal: str = ""
    comma_suffix: bool = False
    east_asian: bool = False  # written family name first, without a space


def _text(value: object) -> str:
    return prepared(" ".join(str(value).split())) if isinstance(value, (str, int, float)) else ""


def _particle(text: str) -> int:
    """Length of the particles that `text` starts with."""
    end = 0
    while True:
        match = _FAMILY_PARTICLE.match(text, end)
        if not match or match.end() >= len(text):
            return end
        first = match.group().lstrip("-ʻ’' ")[:1]
        if not first or first.upper() == first:
            return end
        end = match.end()


def _trailing_particles(given: str) -> int:
    """Index at which the lower-case words that end a given name begin."""
    words = given.split(" ")
    count = 0
    for word in reversed(words[1:]):
        first = word.lstrip("-ʻ’'")[:1]
        if not first or first.upper() == first:
            break
        count += 1
    if not count or count == len(words):
        return len(given)
    return len(" ".join(words[: len(words) - count]))


def person(value: object) -> Person | None:
    """The person (or institution) of a CSL-JSON name; None for anything empty or odd."""
    if isinstance(value, str):
        value = {"literal": value}
    if not isinstance(value, Mapping):
        return None
    return _person(value)


def _person(value: Mapping[str, Any]) -> Person | None:
    literal = _text(value.get("literal"))
    family, given = _text(value.get("family")), _text(value.get("given"))
    if not family and not given:
        return Person(literal=literal) if literal else None
    dropping = _text(value.get("dropping-particle"))
    non_dropping = _text(value.get("non-dropping-particle"))
    suffix = _text(value.get("suffix"))
    comma = bool(value.get("comma-suffix"))
    if not suffix and "," in given:
        given, _, suffix = (part.strip() for part in given.partition(","))
        if suffix.startswith("!"):
            suffix, comma = suffix[1:].strip(), True
    raw_family = value.get("family")
    if isinstance(raw_family, str) and len(raw_family) > 2 and raw_family.strip()[:1] == '"':
        family = raw_family.strip().strip('"')
    elif not non_dropping and family:
        end = _particle(family)
        if end:
            non_dropping, family = family[:end], family[end:]
            if not (non_dropping[-1] == " " and non_dropping.rstrip()[-1] in "’'"):
                non_dropping = non_dropping.strip()
    if not dropping and " " in given and (given[-1].isalpha() or given[-1] in "’'"):
        end = _trailing_particles(given)
        if end < len(given) and not given[:1].islower():
            dropping, given = given[end:].strip(), given[:end].strip()
    if not family:
        family, given = given, ""
    east_asian = not _LATIN_LIKE.search(family + given) and not (family + given).isascii()
    return Person(family, given, dropping, non_dropping, suffix, "", comma, east_asian)


def people(value: object) -> tuple[Person, ...]:
    """The names of a name variable; anything that is no name is left out."""
    if isinstance(value, (Mapping, str)):
        value = [value]
    if not isinstance(value, (list, tuple)):
        return ()
    found = (person(entry) for entry in value)
    return tuple(entry for entry in found if entry is not None)
