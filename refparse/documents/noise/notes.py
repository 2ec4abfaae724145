"""Notes of a text: those among them that cite nothing, and the bibliography beside them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import regex

from refparse.documents.noise.short_notes import is_short_note
from refparse.documents.signs.evidence import (
    cites_again,
    is_prose,
    list_quality,
    reference_evidence,
)
from refparse.documents.signs.segments import Listing, Segment

_LEADING = regex.compile(
    r"(?:but\s)?(?:see|cf|cfr|vgl|siehe|voir|si\sveda|véase|vid|ivi|ibid|id|ebd|zit|ders|dazu)\b",
    regex.IGNORECASE,
)
_WITHIN = regex.compile(
    r"(?:see|siehe|vgl\.|voir|véase|si veda)\s(?:also\s)?"
    r"(?:appendix|figure|table|section|chapter|anhang|abbildung|tabelle|kapitel|annexe|tableau|cuadro|tabla|appendice|tabella)\b[^\d]{0,120}$",
    regex.IGNORECASE,
)
_CITED = regex.compile(r"\b(?:cit|supra|infra)\b|\b(?:Fn|Anm|above\sn|note)\.?\s\d")
_DIGIT = regex.compile(r"\d")
_NAME = regex.compile(r"\p{Lu}[\p{L}\p{M}’'-]{2,}")
_ALMOST_ALL = 0.8
_MOST_LOOKED_AT = 500
_SCOPE = 200
_FEWEST = 2
_OFTEN = 0.1


def are_notes(listing: Listing) -> bool:
    """Whether the entries of a list with numbers are the notes of a text.

    Of a very long list every so many entries are looked at.
    """
    segments = listing.segments[:: 1 + len(listing.segments) // _MOST_LOOKED_AT]
    if any(segment.number is None for segment in segments):
        return False
    return sum(map(_notes, segments)) >= max(_FEWEST, _OFTEN * len(segments))


def cite_only(notes: Sequence[Listing], books: Sequence[Listing]) -> bool:
    """Whether almost all notes name a family with which an entry of a bibliography begins."""
    families = {
        found.group().casefold()
        for listing in books
        for segment in listing.segments
        if (found := _NAME.match(segment.text))
    }
    cited = [
        any(word.casefold() in families for word in _NAME.findall(segment.text))
        for listing in notes
        for segment in listing.segments
        if not cites_again(segment.text)
    ]
    return sum(cited) >= _ALMOST_ALL * len(cited)


def without_remarks(listing: Listing) -> Listing:
    """The list without the notes that cite nothing, if its entries are the notes of a text.

    Notes refer to each other and to what "see" and the like lead to; references do not.
    """
    if not are_notes(listing):
        return listing
    kept: list[Segment] = []
    whole: list[str] = []
    noise = list(listing.noise)
    for segment in listing.segments:
        noting = _notes(segment)
        if segment.lines and not noting and _cites_nothing(segment.text):
            noise += segment.lines
            continue
        kept.append(segment)
        if not noting:
            whole.append(segment.text)
    if not kept or len(kept) == len(listing.segments):
        return listing
    noise.sort(key=lambda line: line.start)
    quality = max(listing.quality, list_quality(whole)) if whole else listing.quality
    return replace(listing, segments=tuple(kept), noise=tuple(noise), quality=quality)


def _notes(segment: Segment) -> bool:
    """Whether an entry is written like a note."""
    text = segment.text
    if is_short_note(text):
        return True
    if _WITHIN.match(text):
        return False
    return _LEADING.match(text) is not None or _CITED.search(text[:_SCOPE]) is not None


def _cites_nothing(text: str) -> bool:
    """Whether a text has nothing of a reference: it is prose, or without a number."""
    return not reference_evidence(text) and (is_prose(text) or _DIGIT.search(text) is None)
