"""Author-date references that run on in one paragraph, split where a new entry is sure."""

from __future__ import annotations

import regex

from refparse.documents.signs.evidence import YEAR, entry_quality
from refparse.documents.signs.line_starts import FAMILY, NAME
from refparse.documents.signs.lines import Line
from refparse.documents.signs.segments import Segment, shortened, without_start

_PERSON = (
    rf"(?>{FAMILY},?\s(?:\p{{Lu}}\.?[\s\-‐]?){{1,4}}+(?!\p{{Ll}})|{FAMILY},\s{NAME}(?:\s\p{{Lu}}\.)?"
    rf"|(?:\p{{Lu}}\.[\s\-‐]?){{1,4}}+{FAMILY})"
)
_ENTRY = regex.compile(
    rf"""
    {_PERSON}
    (?>(?:[,;]|\s?&|\sand|\sund|\set|\sy)?+\s?(?:[,;&]\s|and\s|und\s|et\s|y\s)?+{_PERSON}){{0,40}}+
    (?:,?\s?(?:et\sal\.?|…|\.\.\.))?+[.,]?+\s?+
    (?:\((?:[Ee]ds?|Hrsg|Hg|[Cc]oords?|[Oo]rgs?)\.?\)[.,]?\s?)?+
    [(\[]?+(?:1[5-9]|20)\d\d[a-z]?(?:,\s\p{{Lu}}?\p{{Ll}}+)?(?:[)\].,:;]|\s\p{{Lu}})
    """,
    regex.VERBOSE,
)
_BOUNDARY = regex.compile(
    r"[\d\p{L}][.)\]”\"’]{1,3}+\s++(?=\p{Lu})|\d\s++(?=\p{Lu})|/\S+\s++(?=\p{Lu})"
)
_SHORTEST = 40
_LONGEST_ONE = 80
_GOOD = 0.6


def split_running(segment: Segment) -> list[Segment]:
    """The segment itself, or one for each reference where several in it start with names and year.

    Every part must look like a reference, otherwise the segment stays whole.
    """
    text = segment.text
    if len(text) < _LONGEST_ONE or not _has_years(text) or not _ENTRY.match(text):
        return [segment]
    starts = [0]
    for match in _BOUNDARY.finditer(text):
        if match.end() - starts[-1] >= _SHORTEST and _ENTRY.match(text, match.end()):
            starts.append(match.end())
    if len(starts) == 1:
        return [segment]
    parts = [text[first:last] for first, last in zip(starts, [*starts[1:], len(text)], strict=True)]
    if any(entry_quality(part) < _GOOD for part in parts):
        return [segment]
    return _cut(segment, starts)


def _has_years(text: str) -> bool:
    """Whether there are two years."""
    first = YEAR.search(text)
    return first is not None and YEAR.search(text, first.end()) is not None


def _cut(segment: Segment, starts: list[int]) -> list[Segment]:
    """Parts of a segment that begin at `starts`, places in its text."""
    parts: list[list[Line]] = []
    at, following = 0, 0
    for line in segment.lines:
        rest = line
        end = at + len(line.text)
        while following < len(starts) and starts[following] <= end:
            here = starts[following] - (end - len(rest.text))
            before = rest.text[:here].rstrip()
            if before:
                parts[-1].append(shortened(rest, len(before)))
            rest = without_start(rest, here)
            parts.append([])
            following += 1
        if rest.text:
            parts[-1].append(rest)
        at = end + 1
    return [
        Segment(
            segment.start if index == 0 else part[0].start,
            tuple(part),
            segment.number if index == 0 else None,
            segment.doubts if index == 0 else (),
            segment.linked,
            segment.dated,
            segment.part,
        )
        for index, part in enumerate(parts)
    ]
