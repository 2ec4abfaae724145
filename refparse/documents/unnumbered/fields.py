"""Records of a library programme: lines of a label and a value, often below a title."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

import regex

from refparse.documents.signs.evidence import list_quality
from refparse.documents.signs.lines import Line
from refparse.documents.signs.segments import BREAK_EVEN, Listing, Segment

_TABBED = regex.compile(r"([\p{L}#][^\d\t:.,;]{1,24}):?[ ]*\t\s*\S")
_COLONED = regex.compile(r"([\p{L}#][^\d\t:.,;]{1,24}):\s+\S")
_FEWEST = 3
_FEWEST_LABELS = 3
_LEAST = 0.5
_SCOPE = 32


def records(lines: Sequence[Line]) -> Listing | None:
    """The records of a list in which most lines are fields; None where few are.

    The last record ends at the first gap behind its fields.
    """
    fields = _fields(lines)
    if not fields:
        return None
    starts = _starts(fields)
    end = max(fields) + 1
    while end < len(lines) and not lines[end].blank_before:
        end += 1
    segments = [
        Segment(lines[first].start, tuple(lines[first:last]))
        for first, last in pairwise([*starts, end])
    ]
    quality = list_quality([segment.text for segment in segments])
    if quality < BREAK_EVEN:
        return None
    return Listing(tuple(segments), (), 1.0, quality, True)


def _fields(lines: Sequence[Line]) -> dict[int, str]:
    """The labels of the lines that are fields of records, by their indexes in order.

    Nothing, where few labels repeat or where most lines are no fields. A label before a colon that
    stands once may be the start of a title.
    """
    for form, mark in ((_TABBED, "\t"), (_COLONED, ": ")):
        likely = [index for index, line in enumerate(lines) if mark in line.text[:_SCOPE]]
        if len(likely) < _LEAST * len(lines):
            continue
        labels = {
            index: match.group(1).strip()
            for index in likely
            if (match := form.match(lines[index].text)) is not None
        }
        counts = Counter(labels.values())
        often = sum([count >= _FEWEST for count in counts.values()])
        if often >= _FEWEST_LABELS and len(labels) >= _LEAST * len(lines):
            once = 0 if form is _TABBED else 1
            return {index: label for index, label in labels.items() if counts[label] > once}
    return {}


def _starts(fields: dict[int, str]) -> list[int]:
    """Indexes of the lines with which records begin: the title before the label that opens them.

    The label that opens records is the one that most often follows a line that is no field; where
    every line is a field, the first.
    """
    behind = Counter(
        [label for index, label in fields.items() if index and index - 1 not in fields]
    )
    opening = behind.most_common(1)[0][0] if behind else next(iter(fields.values()))
    return [
        index - 1 if index and index - 1 not in fields else index
        for index, label in fields.items()
        if label == opening
    ]
