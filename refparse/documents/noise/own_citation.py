"""How a page asks to be cited: an entry with the title of the page itself, beside its list."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from refparse.documents.signs.habits import out_of_order
from refparse.documents.signs.numbering import BULLETS
from refparse.documents.signs.segments import Listing, Segment

_SHORTEST = 25
_LONGEST = 300
_FEWEST_SPACES = 3
_SCOPE = 50_000
_FEWEST = 3


def without_own_citation(view: str, listings: Sequence[Listing]) -> list[Listing]:
    """The lists without a last entry that holds a line from above the first list: its title.

    It stands apart from the entry before, or breaks their order. A short list is left as it is.
    """
    if not listings or sum(len(listing.segments) for listing in listings) <= _FEWEST:
        return list(listings)
    last = listings[-1]
    segment = last.segments[-1]
    before = [one for listing in listings for one in listing.segments[-2:] if one is not segment]
    head = view[: listings[0].segments[0].start][:_SCOPE]
    if segment.linked or not segment.lines or not before[-1].lines:
        return list(listings)
    if not _holds_title(segment, head):
        return list(listings)
    between = view[before[-1].lines[-1].end : segment.start].strip(BULLETS + " \t\n")
    if not between and not out_of_order(before[-1], segment):
        return list(listings)
    rest = last.segments[:-1]
    noise = sorted([*last.noise, *segment.lines], key=lambda line: line.start)
    others = list(listings[:-1])
    return [*others, replace(last, segments=rest, noise=tuple(noise))] if rest else others


def _holds_title(segment: Segment, head: str) -> bool:
    """Whether a whole line of the page's head stands in an entry, letter for letter."""
    text = segment.text.casefold()
    return any(
        row in text
        for row in {" ".join(row.split()).rstrip(".").casefold() for row in head.split("\n")}
        if _SHORTEST <= len(row) <= _LONGEST and row.count(" ") >= _FEWEST_SPACES
    )
