"""One name and its parts."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Name:
    """One author, editor or institution.

    The parts are those of CSL: ``given`` holds names or initials ("Anna", "H. M.", "J.-P.");
    ``particle`` is CSL's non-dropping-particle ("van den"), ``dropping_particle`` the one that
    sorts with the given name. An institution has ``literal`` and nothing else.
    """

    family: str = ""
    given: str = ""
    particle: str = ""
    dropping_particle: str = ""
    suffix: str = ""
    literal: str = ""

    def __str__(self) -> str:
        if self.literal:
            return self.literal
        parts = (self.given, self.dropping_particle, self.particle, self.family, self.suffix)
        return " ".join(part for part in parts if part)
