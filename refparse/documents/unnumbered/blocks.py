"""Short lists without numbers beside a list with numbers: "Literature" above "References"."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from refparse.documents.noise.captions import is_caption
from refparse.documents.signs.headings import is_command, is_heading, is_part_heading
from refparse.documents.signs.line_ends import ends_entry
from refparse.documents.signs.lines import Line, lines_of
from refparse.documents.signs.numbering import BULLETS
from refparse.documents.signs.page_rows import PageRows
from refparse.documents.signs.segments import Listing
from refparse.documents.unnumbered.regions import listings_of

_FEWEST = 2
_LONGEST = 300
_SOUND = 0.7
_LEAST_ROOM = 100
"""Characters; between fewer there is no list."""


def with_blocks(view: str, text: str, rows: PageRows, numbered: Sequence[Listing]) -> list[Listing]:
    """The numbered lists, and those without numbers that are a block of lines under a heading.

    Args:
        view, text: as `refparse.documents.signs.lines.lines_of` takes them.
        rows: which lines are rows of a page.
        numbered: the lists found by their numbers, in order.

    Returns:
        All lists in order; a block counts if its entries look like references throughout.
    """
    starts = [listing.segments[0].start for listing in numbered]
    found = list(numbered)
    room = len(view) - sum([_end(listing) - listing.segments[0].start for listing in numbered])
    if room < _LEAST_ROOM:
        return found
    for block in _blocks(lines_of(view, text)):
        place = bisect_left(starts, block[-1].end) - 1
        if place >= 0 and block[0].start < _end(numbered[place]):
            continue
        listings = listings_of(block, rows)
        if len(listings) == 1 and _is_sound(listings[0], block):
            found += listings
    return sorted(found, key=lambda listing: listing.segments[0].start)


def _blocks(lines: Sequence[Line]) -> Iterator[list[Line]]:
    """The lines below each heading of a list, up to the first empty line behind its first line.

    Below the heading of a part those with bullets, up to the first without.
    """
    for place, line in enumerate(lines):
        if not is_heading(line.text):
            below = lines[place + 1].text if place + 1 < len(lines) else " "
            if below[0] in BULLETS and is_part_heading(line.text):
                yield from _bulleted(lines[place : place + _LONGEST])
            continue
        block = [line]
        first = place + 1
        while first < len(lines) and is_command(lines[first].text):
            first += 1
        for following in lines[first : first + _LONGEST]:
            if (len(block) > 1 and following.blank_before) or is_heading(following.text):
                break
            block.append(following)
        if len(block) > _FEWEST:
            yield block


def _bulleted(lines: Sequence[Line]) -> Iterator[list[Line]]:
    """The first line, and those with bullets below it, with what goes on with them."""
    block = [lines[0]]
    for line in lines[1:]:
        bullet = line.text[0] in BULLETS
        goes_on = len(block) > 1 and not line.blank_before and not ends_entry(block[-1].text)
        if not bullet and not goes_on:
            break
        block.append(line)
    if len(block) > _FEWEST:
        yield block


def _is_sound(listing: Listing, block: Sequence[Line]) -> bool:
    """Whether all of a block is one list of references."""
    return (
        len(listing.segments) >= _FEWEST
        and listing.quality >= _SOUND
        and listing.segments[0].start < block[1].end
        and not listing.noise
        and not is_caption(listing.segments[0].lines[0].text)
    )


def _end(listing: Listing) -> int:
    last = listing.segments[-1]
    return max([line.end for line in last.lines], default=last.start)
