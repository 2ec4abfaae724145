"""Lists without numbers: the stretch of a text that holds one, and its entries."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace
from functools import partial
from itertools import pairwise
from typing import NamedTuple

import regex

from refparse.documents.asides import asides
from refparse.documents.author_heads import works_under_names
from refparse.documents.captions import captions_before_names, numbered_captions, sessions
from refparse.documents.citations import citation_lines, without_citations
from refparse.documents.closed_records import closed_records
from refparse.documents.comments import comment_lines
from refparse.documents.evidence import YEAR, entry_quality, reference_evidence
from refparse.documents.fields import records
from refparse.documents.footnotes import notes_at_foot
from refparse.documents.habits import habits_of, out_of_order
from refparse.documents.headed import headed_regions
from refparse.documents.headings import is_command
from refparse.documents.line_ends import ends_entry, ends_in_address
from refparse.documents.line_starts import NAMED, start_shape
from refparse.documents.lines import Line
from refparse.documents.link_labels import LinkLabels, link_labels, may_end_in_label
from refparse.documents.link_words import is_link_label, link_words
from refparse.documents.markers import FEWEST_MARKS, TEX_KEY, unmarked
from refparse.documents.noise import furniture
from refparse.documents.numbered import without_link_labels
from refparse.documents.page_rows import PageRows
from refparse.documents.rows_below import rows_below
from refparse.documents.running import split_running
from refparse.documents.segments import BREAK_EVEN, Listing, Segment, shortened
from refparse.documents.stretch import best_stretch
from refparse.documents.unnumbered import start_lines
from refparse.documents.year_captions import year_captions

_LABEL = regex.compile(r"[^\d.,;:]{2,}+")
_MARKERS = ("key", "bullet", "backlink")
_LONGEST_LABEL = 60
_LONGEST_COMMAND = 33
_OFTEN = 0.5
_SEVERAL = 0.34
_EVERY = 0.9
_LINKED = 0.25
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


def _is_repeated_command(line: Line, rows: PageRows) -> bool:
    """Whether a line is a link in brackets that stands several times: "[edit]"."""
    text = line.text
    length = len(text) - text[1:2].isspace()
    return length <= _LONGEST_COMMAND and is_command(text) and rows.often(line) > 1


def _repeated_labels(lines: Sequence[Line]) -> set[int]:
    """Lines that stand word for word behind many entries: labels in words of any language."""
    apart = Counter(
        line.text
        for before, line in pairwise(lines)
        if len(line.text) <= _LONGEST_LABEL
        and (ends_entry(before.text) or ends_in_address(before.text))
        and _LABEL.fullmatch(line.text)
    )
    often = {text: count for text, count in apart.items() if count >= FEWEST_MARKS}
    if not often:
        return set()
    dated = sum([YEAR.search(line.text) is not None for line in lines])
    labels = {
        text
        for text, count in often.items()
        if count >= (_SEVERAL if link_words(text)[0] else _OFTEN) * dated
    }
    return {index for index, line in enumerate(lines) if line.text in labels}


def _listing(
    region: list[Line],
    rows: PageRows,
    parts: frozenset[int] = frozenset(),
    headed: bool = False,
) -> Listing | None:
    """The list that a region holds; `parts` are where the later parts of regions begin."""
    bounds = sorted(parts.intersection([line.start for line in region])) if parts else []
    lines, markers, keys, noise = unmarked(region, rows)
    if not lines:
        return None
    listed = records(lines) or closed_records(lines)
    if listed is not None:
        return listed
    lines = without_citations(lines)
    citations = citation_lines(lines)
    for index in citations:
        below = index + 1
        while below + 1 < len(lines) and is_link_label(lines[below].text):
            below += 1
        markers[below] = markers[below] or "key"
    for index in works_under_names(lines):
        markers[index] = markers[index] or "key"
    fixed = [bool(marker) for marker in markers]
    foot = {index for index in notes_at_foot(lines, rows) if not fixed[index]}
    dropped = {
        index
        for index in furniture(lines, fixed, rows)
        if index - 1 not in foot or start_shape(lines[index].text) not in NAMED
    }
    dropped |= citations | foot
    links = _repeated_labels(lines)
    links.update(
        index
        for index, line in enumerate(lines)
        if not fixed[index] and (is_link_label(line.text) or _is_repeated_command(line, rows))
    )
    dropped |= links
    dropped |= comment_lines(lines, fixed) | rows_below(lines, fixed)
    years = year_captions(lines)
    dated = lines[min(years)].start if years else None
    captions = captions_before_names(lines) | numbered_captions(lines) | years | sessions(lines)
    captions -= {index for index, at in enumerate(fixed) if at}
    dropped |= captions
    left = [index for index in range(len(lines)) if index not in dropped]
    beside = asides([lines[index] for index in left], [markers[i] == "bullet" for i in left])
    dropped.update(left[place] for place in beside)
    for index in captions - {len(lines) - 1}:
        lines[index + 1] = lines[index + 1]._replace(blank_before=lines[index].blank_before + 1)
    noise += [lines[index] for index in dropped]
    kept = [index for index in range(len(lines)) if index not in dropped]
    linked = {place for place, index in enumerate(kept) if index + 1 in links}
    of_years = {place for place, index in enumerate(kept) if index - 1 in years}
    lines = [lines[index] for index in kept]
    markers = [markers[index] for index in kept]
    keys = [keys[index] for index in kept]
    if not lines:
        return None
    ends = _linked_ends(lines)
    linked.update(ends)
    for place, length in ends.items():
        lines[place] = shortened(lines[place], length)
    captioned = Captioned(bounds, dated)
    fresh = _first_of_parts(lines, bounds)
    for place in fresh:
        lines[place] = lines[place]._replace(blank_before=lines[place].blank_before + 1)
    segmented = partial(_segments, lines, keys, linked, captioned)
    marked = {
        kind: [index for index, marker in enumerate(markers) if marker == kind] for kind in _MARKERS
    }
    if marked["key"] and any(line.text.startswith(TEX_KEY) for line in region):
        best, extra, _ = segmented(marked["key"])
        total = float(len(best))
    else:
        every = len(linked) >= max(_ALONE, _EVERY * (len(lines) - 1))
        behind = linked if every else ends.keys()
        starts = start_lines(lines, markers, behind, fresh | of_years)
        best, extra, total = best_stretch(*segmented(starts), rows, headed)
        for places in marked.values():
            if len(places) >= FEWEST_MARKS:
                other = best_stretch(*segmented(places), rows, headed)
                if other[2] >= _SURE_MARKS * total:
                    best, extra, total = other
                    break
    if not best:
        return None
    near = headed and best[0].start <= region[min(_NEAR_LINES, len(region) - 1)].start
    covers = len(best) >= _ALONE or _covers(best, region)
    if not near and len(best) < _FEW and not covers:
        return None
    if total < _LEAST:
        return None
    noise += extra
    noise.sort(key=lambda line: line.start)
    return Listing(tuple(best), tuple(noise), 1.0, total / len(best) + BREAK_EVEN, near and covers)


def _linked_ends(lines: Sequence[Line]) -> dict[int, int]:
    """The lengths of the lines that end in link labels, without these, where many lines do."""
    likely = sum([may_end_in_label(line.text) for line in lines])
    if likely < max(FEWEST_MARKS, _LINKED * len(lines)):
        return {}
    labels = link_labels([[line.text] for line in lines])
    lengths = {index: labels.trimmed(line.text) for index, line in enumerate(lines)}
    return {
        index: length for index, length in lengths.items() if 0 < length < len(lines[index].text)
    }


def _first_of_parts(lines: Sequence[Line], bounds: Sequence[int]) -> set[int]:
    """Indexes of the lines with which later parts begin."""
    starts = [line.start for line in lines]
    return {bisect_left(starts, bound) for bound in bounds} - {0, len(lines)}


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
