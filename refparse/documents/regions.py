"""Lists without numbers: the stretch of a text that holds one, and its entries."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace
from itertools import pairwise
from typing import NamedTuple

import regex

from refparse.documents.after_lists import follows_lists
from refparse.documents.citations import citation_lines, without_citations
from refparse.documents.closed_records import closed_records
from refparse.documents.comments import comment_lines
from refparse.documents.evidence import YEAR, entry_quality, is_prose, reference_evidence
from refparse.documents.fields import records
from refparse.documents.habits import habits_of, out_of_order
from refparse.documents.headings import heading_prefix, is_heading, is_part_heading
from refparse.documents.lines import Line
from refparse.documents.link_labels import LinkLabels, link_labels, may_end_in_label
from refparse.documents.link_words import is_link_label
from refparse.documents.markers import FEWEST_MARKS, TEX_KEY, unmarked
from refparse.documents.noise import captions_before_names, ends_entry, furniture
from refparse.documents.numbered import without_link_labels
from refparse.documents.page_rows import PageRows
from refparse.documents.parts import ends_part, is_part
from refparse.documents.running import split_running
from refparse.documents.segments import BREAK_EVEN, Listing, Segment, shortened, without_start
from refparse.documents.stretch import best_stretch
from refparse.documents.unnumbered import start_lines
from refparse.documents.unrelated import is_heading_of_others
from refparse.documents.year_captions import year_captions

_LABEL = regex.compile(r"[^\d.,;:]{2,}+")
_COMMAND = regex.compile(r"\[\s?\p{L}[^\[\]\d]{1,30}\]")
_LONGEST_LABEL = 60
_OFTEN = 0.5
_LINKED = 0.25
_SURE_MARKS = 0.9
_LEAST = 0.2
_FEW = 3
_NEAR_LINES = 8
_SOME = 0.1
_ALONE = 6
_TAIL_LINES = 6
_WHOLE = 0.8
_DATED = 0.6
_OTHERS = 40


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
    before, regions, parts, behind = _after_headings(lines)
    headed = [region for region in regions if region[0].start not in behind]
    found = [listing for region in headed if (listing := _listing(region, rows, parts, True))]
    opening = _listing(before, rows) if before else None
    found = _without_strays([opening, *found] if opening else found)
    for region in regions:
        if found and region[0].start in behind:
            listing = _listing(region, rows, parts)
            found += [listing] if listing and _resumes(listing, found) else []
    found.sort(key=lambda listing: listing.segments[0].start)
    if not found:
        whole = _listing(list(lines), rows)
        found = [whole] if whole else []
    return found


def _without_strays(listings: list[Listing]) -> list[Listing]:
    """The lists without those that a longer one with a heading right before it puts in doubt.

    Those are the lists of entries that do not do as the entries of the longer one, if they are few
    or stand apart from a heading.
    """
    announced = [listing for listing in listings if listing.announced]
    longest = max(announced, key=lambda listing: len(listing.segments), default=None)
    habits = habits_of(longest.segments) if longest else None
    if longest is None or habits is None:
        return listings
    most = len(longest.segments)
    found = []
    for listing in listings:
        count = len(listing.segments)
        most_breaks = 0 if count < _FEW and not listing.announced else 1
        alike = sum([habits.breaks(segment) <= most_breaks for segment in listing.segments])
        needed = 1.0 if not listing.announced else _SOME if _FEW * count <= most else 0.0
        if count >= most or alike >= needed * count:
            found.append(listing)
    return found


def _resumes(listing: Listing, others: Sequence[Listing]) -> bool:
    """Whether a list goes on with another, all of whose habits its entries have."""
    longest = max(others, key=lambda other: len(other.segments)).segments
    habits = habits_of(longest)
    if habits is None or (habits.sorted and out_of_order(longest[-1], listing.segments[0])):
        return False
    alike = [
        habits.breaks(segment) == 0 and entry_quality(segment.text, segment.dated) >= _DATED
        for segment in listing.segments
    ]
    return alike[0] and sum(alike) >= _WHOLE * len(alike)


def _is_command(line: Line, rows: PageRows) -> bool:
    """Whether a line is a link in brackets that stands several times: "[edit]"."""
    return (
        line.text[0] == "[" and rows.often(line) > 1 and _COMMAND.fullmatch(line.text) is not None
    )


def _repeated_labels(lines: Sequence[Line]) -> set[int]:
    """Lines that stand word for word behind many entries: labels in words of any language."""
    places: dict[str, list[int]] = {}
    for index, line in enumerate(lines):
        text = line.text
        apart = index and len(text) <= _LONGEST_LABEL and ends_entry(lines[index - 1].text)
        if apart and _LABEL.fullmatch(text):
            places.setdefault(text, []).append(index)
    often = [found for found in places.values() if len(found) >= FEWEST_MARKS]
    if not often:
        return set()
    dated = sum([YEAR.search(line.text) is not None for line in lines])
    return {index for found in often if len(found) >= _OFTEN * dated for index in found}


def _after_headings(
    lines: Sequence[Line],
) -> tuple[list[Line], list[list[Line]], frozenset[int], set[int]]:
    """What is before the first heading if that ends in a list, and what follows each heading.

    Then where the later parts of a region begin that has several, each after a heading, and where
    the regions begin that follow a list under a heading of another kind.
    """
    regions: list[list[Line]] = []
    current: list[Line] | None = None
    behind: set[int] = set()
    below: set[int] = set()
    known: set[str] = set()
    for index, line in enumerate(lines):
        of_part = is_part_heading(line.text) and (
            current is not None or _is_entry(lines[index + 1 : index + 2])
        )
        alone = is_heading(line.text) or (
            of_part and (line.blank_before > 0 or _may_part(current or ()))
        )
        prefix = 0 if alone else heading_prefix(line.text)
        if alone or prefix:
            inside = _ends_in_list(lines[max(0, index - _TAIL_LINES) : index]) and (
                current is not None or not _among_others(lines[max(0, index - _OTHERS) : index])
            )
            if current is None and inside:
                regions.append(list(lines[:index]))
                current = regions[-1]
            if alone:
                if line.text.casefold() not in known and index + 1 < len(lines):
                    below.add(lines[index + 1].start)
                known.add(line.text.casefold())
                current = []
                regions.append(current)
                continue
            if not inside and reference_evidence(line.text[prefix:]) >= 2:
                current = [without_start(line, prefix)]
                regions.append(current)
                continue
        elif current and follows_lists(line.text) and _ends_in_list(current):
            current = []
            regions.append(current)
            if index + 1 < len(lines):
                behind.add(lines[index + 1].start)
            continue
        if current is not None:
            current.append(line)
    before = regions.pop(0) if regions and regions[0] and regions[0][0] is lines[0] else []
    if before and regions and regions[0] and _goes_on(before[-1], regions[0][0]):
        regions[0] = before + regions[0]
        before = []
    merged: list[list[Line]] = []
    parts: set[int] = set()
    last: list[Line] = []
    for region in regions:
        follows = bool(region and region[0].start in behind)
        inside = bool(merged and region and last and _ends_in_list(last) and not follows)
        fresh = bool(region and region[0].start in below)
        if fresh and last and merged and ends_part(last) and (inside or is_part(last)):
            parts.add(region[0].start)
            merged[-1] += region
        elif inside:
            merged[-1] += region
        else:
            merged.append(region)
        last = region
    return before, [region for region in merged if region], frozenset(parts), behind


def _among_others(before: Sequence[Line]) -> bool:
    """Whether the lines before a heading belong to works that are near or cite."""
    return any(is_heading_of_others(line.text) for line in before)


def _is_entry(lines: Sequence[Line]) -> bool:
    """Whether the line below what may be the heading of a part is a reference."""
    return any(entry_quality(line.text) >= _DATED and YEAR.search(line.text) for line in lines)


def _may_part(region: Sequence[Line]) -> bool:
    """Whether a list may have a part that ends here, or none before."""
    return not region or ends_part(region)


def _goes_on(before: Line, line: Line) -> bool:
    """Whether an entry may run on over a heading: it is a running head."""
    return not ends_entry(before.text) or line.text[0].islower()


def _ends_in_list(region: Sequence[Line]) -> bool:
    """Whether a region ends in the middle of a list: what follows was only a running head."""
    text = " ".join(line.text for line in region[-_TAIL_LINES:])[-600:]
    return reference_evidence(text) >= 3 and not is_prose(text)


def _listing(
    region: list[Line],
    rows: PageRows,
    parts: frozenset[int] = frozenset(),
    headed: bool = False,
) -> Listing | None:
    """The list that a region holds; `parts` are where the later parts of regions begin."""
    bounds = sorted(parts.intersection([line.start for line in region])) if parts else []
    lines, markers, keys, noise = unmarked(region)
    if not lines:
        return None
    listed = records(lines) or closed_records(lines)
    if listed is not None:
        return listed
    lines = without_citations(lines)
    citations = citation_lines(lines)
    for index in citations:
        markers[index + 1] = markers[index + 1] or "key"
    fixed = [bool(marker) for marker in markers]
    dropped = furniture(lines, fixed, rows) | citations
    links = _repeated_labels(lines)
    links.update(
        index
        for index, line in enumerate(lines)
        if not fixed[index] and (is_link_label(line.text) or _is_command(line, rows))
    )
    dropped |= links
    dropped |= comment_lines(lines, fixed)
    years = year_captions(lines)
    dated = lines[min(years)].start if years else None
    captions = captions_before_names(lines) | years
    captions -= {index for index, at in enumerate(fixed) if at}
    dropped |= captions
    for index in captions - {len(lines) - 1}:
        lines[index + 1] = lines[index + 1]._replace(blank_before=lines[index].blank_before + 1)
    noise += [lines[index] for index in dropped]
    kept = [index for index in range(len(lines)) if index not in dropped]
    linked = {place for place, index in enumerate(kept) if index + 1 in links}
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
    starts = start_lines(lines, markers, ends.keys(), fresh)
    best, extra, total = best_stretch(*_segments(lines, keys, linked, captioned, starts))
    certain = any(line.text.startswith(TEX_KEY) for line in region)
    for kind in ("key", "bullet", "backlink"):
        marked = [index for index, marker in enumerate(markers) if marker == kind]
        if kind == "key" and certain and marked:
            segments, extra, _ = _segments(lines, keys, linked, captioned, marked)
            best, total = segments, float(len(segments))
            break
        if len(marked) >= FEWEST_MARKS:
            other = best_stretch(*_segments(lines, keys, linked, captioned, marked))
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
