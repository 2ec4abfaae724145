"""The part of a region of text that holds the list."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from refparse.documents.noise.captions import is_caption
from refparse.documents.noise.link_labels import LinkLabels
from refparse.documents.numbered.entries import last_entry, without_link_labels
from refparse.documents.signs.dating import is_dateline
from refparse.documents.signs.evidence import (
    cites_works,
    entry_quality,
    is_prose,
    reference_evidence,
)
from refparse.documents.signs.habits import usual
from refparse.documents.signs.line_ends import ends_entry
from refparse.documents.signs.lines import Line
from refparse.documents.signs.page_rows import PageRows
from refparse.documents.signs.segments import BREAK_EVEN, Segment
from refparse.documents.unnumbered.parts import is_part

_PASSABLE = 0.4
_GOOD = 0.9
_RARE_GAPS = 0.1
_FEWEST = 3
_MOST_BEFORE = 0.34
_SHORTEST_BEFORE, _LONGEST_BEFORE = 30, 300
_OPENING_WORDS = 6


def best_stretch(
    segments: Sequence[Segment],
    noise: Sequence[Line],
    labels: LinkLabels,
    rows: PageRows,
    headed: bool = False,
    whole: bool = False,
) -> tuple[list[Segment], list[Line], float]:
    """The run of entries with the most references and the least other text, and its worth.

    Behind the heading of a list it begins with the first entry, if a few there lack a year.
    `labels` are the link labels of the entries, `rows` the rows of the document's pages. Where the
    list is `whole`, each is an entry.
    """
    qualities = [entry_quality(segment.text, segment.dated) for segment in segments]
    best, best_span = 0.0, (0, 0)
    total, start = 0.0, 0
    for index, _segment in enumerate(segments):
        if total <= 0:
            total, start = 0.0, index
        total += qualities[index] - BREAK_EVEN
        if total > best:
            best, best_span = total, (start, index + 1)
    first, end = best_span
    segments = list(segments)
    last = segments[-1].part if segments else 0
    main = segments[(first + end) // 2].part if first < end else last
    while (
        end > first > 0
        and (qualities[first - 1] >= _PASSABLE or _in_part(segments[first - 1], last))
        and not is_dateline(segments[first - 1].lines[-1].text)
    ):
        first -= 1
    if headed and first < end and _may_open(segments[:first], end - first):
        first = 0
    while first < end < len(segments) and (
        qualities[end] >= _PASSABLE
        or _in_part(segments[end], last)
        or (segments[end].part > main and _goes_on(segments, end))
    ):
        end += 1
    if first < end < len(segments):
        shorter = _ended(segments[end], segments[first:end], labels, rows)
        if entry_quality(shorter.text, shorter.dated) >= _GOOD:
            segments[end] = shorter
            qualities[end] = 1.0
            end += 1
    if whole and first < end:
        first, end = 0, len(segments)
    else:
        unlike, length = usual(segments[first:end])
        first, end = first + unlike, first + length
    kept: list[Segment] = []
    others = list(noise)
    for segment, quality in zip(segments[first:end], qualities[first:end], strict=True):
        apart = segment.lines[0].blank_before > 0 and quality == 0.0
        if quality < _PASSABLE and len(segment.lines) == 1 and is_caption(segment.text):
            others.append(segment.lines[0])
        elif apart and cites_works(segment.text):
            others += segment.lines
        else:
            kept.append(segment)
    _drop_appendix(kept)
    if kept:
        ended = _ended(kept[-1], kept[:-1], labels, rows)
        if not whole and len(ended.lines) < len(kept[-1].lines) and _is_nothing(ended):
            del kept[-1]
        else:
            kept[-1] = ended
    return kept, others, best


def _may_open(segments: Sequence[Segment], behind: int) -> bool:
    """Whether a few segments before many more may be entries: manuscripts, works without a year."""
    return (
        0 < len(segments) <= _MOST_BEFORE * behind
        and not any(is_prose(segment.text) or cites_works(segment.text) for segment in segments)
        and all(_SHORTEST_BEFORE <= len(segment.text) <= _LONGEST_BEFORE for segment in segments)
        and all(ends_entry(segment.text) for segment in segments)
        and not any(_is_remark(segment.text) for segment in segments)
    )


def _is_remark(text: str) -> bool:
    """Whether a text without a number begins with words that no mark parts, most in lower case."""
    words = text.split()
    return (
        not any(char.isdigit() for char in text)
        and all(word.isalpha() for word in words[:_OPENING_WORDS])
        and sum(word[0].islower() for word in words) > len(words) / 2
    )


def _is_nothing(segment: Segment) -> bool:
    """Whether a segment, without what follows it, is no reference."""
    return entry_quality(segment.text, segment.dated) < _PASSABLE


def _in_part(segment: Segment, last: int) -> bool:
    """Whether a segment stands in a part of a list before its last, and may be an entry."""
    return segment.part < last and is_part(segment.lines)


def _goes_on(segments: Sequence[Segment], at: int) -> bool:
    """Whether a segment begins a part of a list, or goes on with it without a gap."""
    segment = segments[at]
    fresh = segment.part != segments[at - 1].part
    near = fresh or not segment.lines[0].blank_before
    return near and reference_evidence(segment.text) > 0 and is_part(segment.lines)


def _ended(last: Segment, before: Sequence[Segment], labels: LinkLabels, rows: PageRows) -> Segment:
    """The last entry without what follows it on its page."""
    lines = last_entry(list(last.lines), [segment.lines for segment in before], labels, rows)
    lines = without_link_labels(lines, labels)
    return replace(last, lines=tuple(lines))


def _drop_appendix(kept: list[Segment]) -> None:
    """Take off what follows the list after a gap, where gaps are rare and it is no reference."""
    end = len(kept)
    while end > _FEWEST and kept[end - 1].lines[0].blank_before:
        if kept[end - 1].part != kept[end - 2].part:
            break
        if entry_quality(kept[end - 1].text, kept[end - 1].dated) >= _GOOD:
            break
        end -= 1
    gaps = sum([segment.lines[0].blank_before > 0 for segment in kept[1:end]])
    if gaps <= _RARE_GAPS * end:
        del kept[end:]
