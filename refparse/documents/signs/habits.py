"""What the entries of one list have in common, and entries that do otherwise.

After the last entry of a list, and before its first, stands other text with years, names and pages:
dates of receipt, how to cite the article, works that cite it. It does not do as the entries do.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise

import regex

from refparse.documents.signs.dating import mostly_names
from refparse.documents.signs.evidence import YEAR, entry_quality, has_identifier
from refparse.documents.signs.line_starts import PEOPLE, start_shape
from refparse.documents.signs.segments import Segment

_NAMED = PEOPLE | {"dash", "capitals", "wide"}
_USUAL = 0.9
_IN_ORDER = 0.85
_LIKELY = 0.8
_SOUND = 0.6
_FEWEST = 6
_MOST_BREAKS = 1
_MOST_JUDGED = 300
_NAMES_SCOPE = 300
_FIRST_WORD = regex.compile(r"\p{L}[\p{L}\p{M}'’-]*+")


@dataclass(frozen=True, slots=True)
class Habits:
    """What nine of ten entries of a list do.

    `named`: start with a person's name; `early`: give the year right after the names; `linked`:
    have link labels behind them; `sorted`: stand in alphabetical order.
    """

    named: bool
    early: bool
    linked: bool
    sorted: bool

    def breaks(self, segment: Segment) -> int:
        """How many habits of the list an entry has not, its place in the order aside."""
        return (
            (self.named and not _is_named(segment))
            + (self.early and not _is_early(segment))
            + (self.linked and not segment.linked)
        )


def habits_of(segments: Sequence[Segment]) -> Habits | None:
    """The habits of a list; None where it is too short to have any.

    Of a very long list every so many entries are looked at.
    """
    if len(segments) < _FEWEST:
        return None
    segments = segments[:: 1 + len(segments) // _MOST_JUDGED]
    needed = _USUAL * len(segments)
    words = [word for segment in segments if (word := _sort_word(segment))]
    ordered = sum([first <= second for first, second in pairwise(words)])
    return Habits(
        _count(segments, _is_named) >= needed,
        _count(segments, _is_early) >= needed,
        _count(segments, lambda segment: segment.linked) >= needed,
        ordered >= _IN_ORDER * (len(words) - 1) and len(words) >= _FEWEST,
    )


def usual(segments: Sequence[Segment]) -> tuple[int, int]:
    """The first entry that does as the list does, and the end of the last.

    The last entries are judged by the first two thirds, the first by the last two thirds. Those
    of another part of the list, under a heading of its own, need not do as the others.
    """
    first, end = 0, len(segments)
    third = end // 3
    core = segments[: end - third]
    habits = habits_of(core)
    while habits is not None and end > len(segments) - third:
        if segments[end - 1].part != core[-1].part:
            break
        before = segments[end - 2] if end - 2 >= len(core) else core[-1]
        earlier = core[-1] if habits.breaks(before) else before
        last = segments[end - 1]
        order = _order(habits, earlier, last, last)
        if habits.breaks(last) + order <= _MOST_BREAKS or _is_source(last, core):
            break
        end -= 1
    core = segments[third:end]
    habits = habits_of(core)
    while habits is not None and first < third:
        if segments[first].part != core[0].part:
            break
        order = _order(habits, segments[first], core[0], segments[first])
        if habits.breaks(segments[first]) + order <= _MOST_BREAKS:
            break
        first += 1
    return first, end


def _is_source(segment: Segment, core: Sequence[Segment]) -> bool:
    """Whether an entry gives a date and an address, and stands no further apart than others do."""
    gaps = any(one.lines[0].blank_before for one in core[1:])
    return (
        (gaps or not segment.lines[0].blank_before)
        and has_identifier(segment.text)
        and entry_quality(segment.text, segment.dated) >= _SOUND
    )


def out_of_order(earlier: Segment, later: Segment) -> bool:
    """Whether an entry comes before the one above it in the alphabet."""
    first, second = _sort_word(earlier), _sort_word(later)
    return bool(first and second) and first > second


def _order(habits: Habits, earlier: Segment, later: Segment, judged: Segment) -> int:
    """What an alphabetical order says of an entry: 1 against it, -1 for it if it is a reference."""
    first, second = _sort_word(earlier), _sort_word(later)
    if not (habits.sorted and first and second):
        return 0
    if first > second:
        return 1
    return -1 if entry_quality(judged.text, judged.dated) >= _LIKELY else 0


def _count(segments: Sequence[Segment], test: Callable[[Segment], bool]) -> int:
    return sum([test(segment) for segment in segments])


def _is_named(segment: Segment) -> bool:
    return start_shape(segment.text) in _NAMED


def _is_early(segment: Segment) -> bool:
    text = segment.text[:_NAMES_SCOPE]
    year = YEAR.search(text)
    return year is not None and mostly_names(text[: year.start()])


def _sort_word(segment: Segment) -> str:
    """The first word of an entry, casefolded; "" after a mark for repeated authors."""
    text = segment.lines[0].text
    if text[0].isdigit():
        return text[0]
    if not text[0].isalnum():
        return ""
    word = _FIRST_WORD.search(text)
    return word.group().casefold() if word else ""
