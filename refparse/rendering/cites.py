"""A cite: one item inside an in-text citation, with what the author says about it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Cite:
    """One item of a citation.

    `label` names the kind of `locator` ("page", "chapter"); `positions` holds the CSL
    positions that are true for it ("first", "subsequent", "ibid", "ibid-with-locator",
    "near-note"); `first_note` is the number of the note that cited the item first.
    """

    id: str
    locator: str = ""
    label: str = "page"
    prefix: str = ""
    suffix: str = ""
    author_only: bool = False
    suppress_author: bool = False
    positions: frozenset[str] = frozenset(["first"])
    first_note: str = ""
