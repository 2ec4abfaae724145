"""Lists without numbers: the stretch of a text that holds one, and its entries."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace
from functools import partial
from itertools import pairwise
from typing import NamedTuple

from refparse.documents.noise.citations import without_citations
from refparse.documents.noise.link_labels import LinkLabels, link_labels
from refparse.documents.numbered.entries import without_link_labels
from refparse.documents.signs.evidence import entry_quality, reference_evidence
from refparse.documents.signs.habits import habits_of, out_of_order
from refparse.documents.signs.lines import Line
from refparse.documents.signs.page_rows import PageRows
from refparse.documents.signs.segments import BREAK_EVEN, Listing, Segment
from refparse.documents.unnumbered.closed_records import closed_records
from refparse.documents.unnumbered.fields import records
from refparse.documents.unnumbered.headed import headed_regions
from refparse.documents.unnumbered.markers import FEWEST_MARKS, TEX_KEY, unmarked
from refparse.documents.unnumbered.region_lines import RegionLines
from refparse.documents.unnumbered.running import split_running
from refparse.documents.unnumbered.start_lines import start_lines
from refparse.documents.unnumbered.stretch import best_stretch

_MARKERS = ("key", "bullet", "backlink")
_OFTEN = 0.5
_EVERY = 0.9
_SURE_MARKS = 0.9
_LEAST = 0.2
_FEW = 3
_NEAR_LINES = 8
_SOME = 0.1
_ALONE = 6
_WHOLE = 0.8
_DATED = 0.6
_DOUBTED = 0.85


class Captioned(NamedTuple):
    """Where captions stand in a list: the later parts of it, the first that gives a year."""

    parts: Sequence[int]
    dated: int | None

    def below(self, segment: Segment) -> Segment:
        """The segment with what the captions above say of it."""
        if not self.parts and self.dated is None:
            return segment
        return replace(
            segment,
            dated=self.dated is not None and segment.start > self.dated,
            part=bisect_right(self.parts, segment.start),
        )


def listings_of(lines: Sequence[Line], rows: PageRows) -> list[Listing]:
    """The lists after each heading; without a list there, the best stretch of the whole text."""
    frames = [line for line in lines if rows.frames(line)]
    text = headed_regions([line for line in lines if not rows.frames(line)] if frames else lines)
    found = [
        listing
        for region in text.headed
        if (listing := _listing(region, rows, text.parts, True)) is not None
    ]
    opening = _listing(text.before, rows) if text.before else None
    found = _without_strays([opening, *found] if opening else found)
    for region in text.behind if found else ():
        listing = _listing(region, rows, text.parts)
        found += [listing] if listing and _resumes(listing, found) else []
    found.sort(key=lambda listing: listing.segments[0].start)
    if not found:
        whole = _listing(list(lines), rows)
        return [whole] if whole else []
    return [replace(one, noise=(*one.noise, *frames)) for one in found] if frames else found


def _without_strays(listings: list[Listing]) -> list[Listing]:
    """The lists without those that a longer one with a heading right before it puts in doubt.

    Those are the lists of entries that do not do as the entries of the longer one, if they are few
    or stand apart from a heading.
    """
    announced = [listing for listing in listings if listing.announced]
    longest = max(announced, key=lambda listing: len(listing.segments), default=None)
    habits = habits_of(longest.segments) if longest else None
    if longest is None:
        return listings
    most = len(longest.segments)
    found = []
    for listing in listings:
        count = len(listing.segments)
        small = not listing.announced and (count < _FEW or _FEW * count <= most)
        if small and (habits is None or listing.quality < _DOUBTED):
            continue
        if habits is None:
            found.append(listing)
            continue
        most_breaks = 0 if small else 1
        alike = sum([habits.breaks(segment) <= most_breaks for segment in listing.segments])
        needed = 1.0 if not listing.announced else _SOME if _FEW * count <= most else 0.0
        if count >= most or alike >= needed * count:
            found.append(listing)
    return found


def _resumes(listing: Listing, others: Sequence[Listing]) -> bool:
    """Whether a list goes on with the longest other, whose habits most of its entries have."""
    longest = max(others, key=lambda other: len(other.segments)).segments
    habits = habits_of(longest)
    if habits is None or (habits.sorted and out_of_order(longest[-1], listing.segments[0])):
        return False
    alike = [
        habits.breaks(segment) == 0 and entry_quality(segment.text, segment.dated) >= _DATED
        for segment in listing.segments
    ]
    return alike[0] and sum(alike) >= _WHOLE * len(alike)


def _listing(
    lines: list[Line],
    rows: PageRows,
    parts: frozenset[int] = frozenset(),
    headed: bool = False,
) -> Listing | None:
    """The list that some lines hold; `parts` are where the later parts of regions begin."""
    bounds = sorted(parts.intersection([line.start for line in lines])) if parts else []
    region = RegionLines(*unmarked(lines, rows))
    if not region.lines:
        return None
    listed = records(region.lines) or closed_records(region.lines)
    if listed is not None:
        return listed
    region.lines = without_citations(region.lines)
    region.mark_works()
    region.reduce(rows)
    if not region.lines:
        return None
    ends = region.cut_links()
    region.open_parts(bounds)
    region.open_patents()
    best, extra, total = _best(lines, region, ends, Captioned(bounds, region.dated), rows, headed)
    if not best:
        return None
    near = headed and best[0].start <= lines[min(_NEAR_LINES, len(lines) - 1)].start
    covers = len(best) >= _ALONE or _covers(best, lines)
    if not near and len(best) < _FEW and not covers:
        return None
    if total < _LEAST:
        return None
    noise = sorted([*region.noise, *extra], key=lambda line: line.start)
    return Listing(tuple(best), tuple(noise), 1.0, total / len(best) + BREAK_EVEN, near and covers)


def _best(
    whole: Sequence[Line],
    region: RegionLines,
    ends: AbstractSet[int],
    captioned: Captioned,
    rows: PageRows,
    headed: bool,
) -> tuple[list[Segment], list[Line], float]:
    """The entries of a region, by the marks before them or else their words; noise; their worth."""
    lines = region.lines
    segmented = partial(_segments, lines, region.keys, region.linked, captioned)
    marked = {
        kind: [index for index, marker in enumerate(region.markers) if marker == kind]
        for kind in _MARKERS
    }
    if marked["key"] and any(line.text.startswith(TEX_KEY) for line in whole):
        segments, extra, _ = segmented(marked["key"])
        return segments, extra, float(len(segments))
    every = len(region.linked) >= max(_ALONE, _EVERY * (len(lines) - 1))
    starts = start_lines(lines, region.markers, region.linked if every else ends, region.opening)
    best = best_stretch(*segmented(starts), rows, headed)
    for kind, places in marked.items():
        if len(places) >= FEWEST_MARKS:
            other = best_stretch(*segmented(places), rows, headed, kind == "backlink")
            if other[2] >= _SURE_MARKS * best[2]:
                return other
    return best


def _segments(
    lines: Sequence[Line],
    keys: Sequence[str | None],
    linked: AbstractSet[int],
    captioned: Captioned,
    starts: Sequence[int],
) -> tuple[list[Segment], list[Line], LinkLabels]:
    """The entries that start at `starts`, without link labels; the lines left out; the labels.

    `linked` are the indexes of the lines after which a line of link labels stood.
    """
    bounds = [*starts, len(lines)]
    groups = [list(lines[first:last]) for first, last in pairwise(bounds)]
    labels = link_labels([[line.text for line in group] for group in groups])
    segments: list[Segment] = []
    noise: list[Line] = []
    closing = sum([last - 1 in linked for last in bounds[1:]]) >= _OFTEN * len(groups)
    for first, group in zip(starts, groups, strict=True):
        if closing:
            noise += _cut_behind_links(first, group, linked)
        own = [group[0]]
        for line in group[1:]:
            (noise if labels.repeated and labels.covers(line.text) else own).append(line)
        own = without_link_labels(own, labels)
        cut = own[-1].end < group[-1].end
        links = cut or not linked.isdisjoint(range(first, first + len(group)))
        segment = captioned.below(Segment(own[0].start, tuple(own), keys[first], linked=links))
        segments += split_running(segment)
    return segments, noise, labels


def _cut_behind_links(first: int, group: list[Line], linked: AbstractSet[int]) -> list[Line]:
    """Take what stands behind the link labels of an entry off its lines, if it cites nothing.

    `first` is the index of the first line of `group`.
    """
    ends = [place for place in range(len(group) - 1) if first + place in linked]
    if not ends:
        return []
    rest = group[ends[0] + 1 :]
    if reference_evidence(" ".join([line.text for line in rest])):
        return []
    del group[ends[0] + 1 :]
    return rest


def _covers(segments: Sequence[Segment], region: Sequence[Line]) -> bool:
    inside = sum(len(line.text) for segment in segments for line in segment.lines)
    return inside > 0.6 * sum(len(line.text) for line in region)
