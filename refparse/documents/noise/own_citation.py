"""How a page asks to be cited: an entry with the title of the page itself, beside its list."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import regex

from refparse.documents.signs.habits import out_of_order
from refparse.documents.signs.numbering import BULLETS
from refparse.documents.signs.segments import Listing, Segment, without_start

_SHORTEST = 25
_LONGEST = 300
_FEWEST_SPACES = 3
_SCOPE = 50_000
_FEWEST = 3
_ASKS = regex.compile(
    r"(?:(?:how\sto\s|please\s|to\s)?cite\s(?:this|the)?\s?(?:article|paper|chapter|work|page|entry)?"
    r"(?:\sas)?|cite\sas|(?:suggested|recommended|preferred|full)?\s?citation"
    r"|zitier(?:weise|vorschlag|hinweis|empfehlung)|pour\sciter\s(?:cet\sarticle|ce\sdocument)"
    r"|(?:référence|citation)\s(?:électronique|recommandée)|(?:para\scitar|c[oó]mo\scitar|citar\scomo)"
    r"(?:\s(?:este|esta|el|o)?\s?(?:art[ií]culo|artigo|documento))?|come\scitare(?:\squesto\sarticolo)?)"
    r"\s?:\s*",
    regex.IGNORECASE,
)


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


def without_request(listing: Listing) -> Listing:
    """A list of one without the words that ask to be cited so: "Cite this article as: …"."""
    if len(listing.segments) != 1 or not listing.segments[0].lines:
        return listing
    segment = listing.segments[0]
    asks = _ASKS.match(segment.lines[0].text)
    if not asks:
        return listing
    first = without_start(segment.lines[0], asks.end())
    lines = (first, *segment.lines[1:]) if first.text else segment.lines[1:]
    if not lines:
        return listing
    return replace(listing, segments=(replace(segment, start=lines[0].start, lines=lines),))


def _holds_title(segment: Segment, head: str) -> bool:
    """Whether a whole line of the page's head stands in an entry, letter for letter."""
    text = segment.text.casefold()
    return any(
        row in text
        for row in {" ".join(row.split()).rstrip(".").casefold() for row in head.split("\n")}
        if _SHORTEST <= len(row) <= _LONGEST and row.count(" ") >= _FEWEST_SPACES
    )
