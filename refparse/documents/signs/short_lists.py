"""Few entries in the midst of a longer text, which no heading announces: a list, or chance."""

from __future__ import annotations

from collections.abc import Sequence

import regex

from refparse.documents.signs.evidence import has_identifier, is_complete
from refparse.documents.signs.headings import follows_heading
from refparse.documents.signs.line_starts import PEOPLE, start_shape
from refparse.documents.signs.segments import Listing, Segment

_FEWEST_SURE = 8
_MOST = 20
_LARGE, _LARGE_IF_UNLIKELY, _LARGE_IF_POOR = 0.5, 0.7, 0.9
_POOR = 0.75
_LIKELY = 0.5
_LONGEST_NUMBERED = 400
_REPEATED = frozenset(("dash", "quote", "wide"))
_RULE = regex.compile(r"[-–—―_]{9,}")
_CAPTION = regex.compile(
    r"(?:\p{Lu}{2,}[\s:,]+){2}\p{Lu}{2,}|(?:[IVX]{1,4}|[A-Z])\.\s\p{Lu}{3,}\s\p{Lu}"
)
"""Of a part of a text, in capitals: "IT IS SO ORDERED.", "II. FACTS"."""


def is_by_chance(view: str, listings: Sequence[Listing]) -> bool:
    """Whether what looks like lists may be none: a court's opinion, the programme of a meeting.

    The entries are few, no heading stands before them, there is much other text, and most do not
    start as references do, nor give an address or identifier. If none does, they may be more, and
    the other text less, the more so if they say little.
    """
    segments = [segment for listing in listings for segment in listing.segments]
    if not segments or len(segments) >= _MOST:
        return False
    if any(one.announced or follows_heading(view, one.segments[0].start) for one in listings):
        return False
    likely = sum(map(_is_likely, segments))
    if likely and (len(segments) >= _FEWEST_SURE or likely > _LIKELY * len(segments)):
        return False
    poor = max(listing.quality for listing in listings) < _POOR
    large = _LARGE if likely else _LARGE_IF_POOR if poor else _LARGE_IF_UNLIKELY
    return sum([_letters(segment.text) for segment in segments]) < large * _letters(view)


def _letters(text: str) -> int:
    return sum(map(len, text.split()))


def _is_likely(segment: Segment) -> bool:
    text = segment.text
    if not text:
        return False
    if has_identifier(text):
        return True
    if segment.number is not None and len(text) <= _LONGEST_NUMBERED and is_complete(text):
        return True
    shape = start_shape(text)
    if shape in PEOPLE:
        return _CAPTION.match(text) is None
    return shape in _REPEATED and _RULE.match(text) is None
