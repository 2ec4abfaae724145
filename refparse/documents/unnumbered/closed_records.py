"""Records of a database that all have as many lines, of which the last is an identifier."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

import regex

from refparse.documents.signs.evidence import YEAR, list_quality
from refparse.documents.signs.lines import Line
from refparse.documents.signs.segments import BREAK_EVEN, Listing, Segment

_IDENTIFIER = regex.compile(
    r"(?:pmid|med|pmcid|pmc|doi|arxiv|isbn|issn|ppr|(?:corpus|source)\s?id)\s?:\s?\S++"
    r"|(?:https?://)?(?:dx\.)?doi\.org/10\.\S++",
    regex.IGNORECASE,
)
_OPENINGS = frozenset("pmdaicsh")
_LONGEST = 100
_FEWEST = 3
_FEWEST_LINES = 3
_MOST_LINES = 6
_REGULAR = 0.8
_OFTEN = 0.5


def closed_records(lines: Sequence[Line]) -> Listing | None:
    """The records of a list whose lines come in groups; None where they do not.

    The first record starts at the first line or behind a gap. Most give one year: where they give
    several, only some of the entries of a list have an identifier.
    """
    ends = [index for index, line in enumerate(lines) if _is_identifier(line.text)]
    if len(ends) < _FEWEST:
        return None
    sizes = Counter([later - earlier for earlier, later in pairwise(ends)])
    size, count = sizes.most_common(1)[0]
    first = ends[0] - size + 1
    if not _FEWEST_LINES <= size <= _MOST_LINES or count < _REGULAR * (len(ends) - 1):
        return None
    if first < 0 or (first and not lines[first].blank_before):
        return None
    bounds = [*zip([first, *(end + 1 for end in ends)], ends, strict=False)]
    dated = [YEAR.search(line.text) is not None for line in lines]
    several = sum([sum(dated[start:end]) > 1 for start, end in bounds])
    if several + sum(dated[:first]) > _OFTEN * len(ends):
        return None
    segments = [Segment(lines[start].start, tuple(lines[start : end + 1])) for start, end in bounds]
    quality = list_quality([segment.text for segment in segments])
    return Listing(tuple(segments), (), 1.0, quality, True) if quality >= BREAK_EVEN else None


def _is_identifier(text: str) -> bool:
    return (
        len(text) <= _LONGEST
        and text[0].casefold() in _OPENINGS
        and _IDENTIFIER.fullmatch(text) is not None
    )
