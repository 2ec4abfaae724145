"""Lists without numbers: the stretch of a text that holds one, and its entries."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise

import regex

from refparse.documents.citations import citation_lines
from refparse.documents.evidence import YEAR, entry_quality, is_prose, reference_evidence
from refparse.documents.headings import heading_prefix, is_heading
from refparse.documents.lines import Line
from refparse.documents.link_labels import is_link_label, link_labels
from refparse.documents.noise import ends_entry, furniture, is_caption
from refparse.documents.numbered import last_entry, without_link_labels
from refparse.documents.numbering import BULLETS
from refparse.documents.running import split_running
from refparse.documents.segments import (
    BREAK_EVEN,
    Listing,
    Segment,
    without_backlinks,
    without_start,
)
from refparse.documents.traits import PEOPLE, start_shape
from refparse.documents.unnumbered import start_lines

_BULLET = regex.compile(rf"[{BULLETS}*]\s*")
_DASH_BULLET = regex.compile(r"[-–—+]\s+")
_KEY = regex.compile(
    r"\[(?P<key>\p{L}[^\[\]\n]{0,40}?\d{2,4}[a-z]?|\p{L}[\p{L}+&]{1,9})\]\s*[:.]?\s*"
    r"|\\bibitem\s*(?:\[[^\]\n]{0,200}\]\s?)?\{(?P<tex>[^{}\n]{0,200})\}\s*"
)
_TEX_FRAME = ("\\begin{", "\\end{")
_NUMBER_ALONE = regex.compile(r"[\[(]?\d{1,4}[\])]?[.)]?")
_LABEL = regex.compile(r"[^\d.,;:]{2,}+")
_LONGEST_LABEL = 60
_OFTEN = 0.5
_FEWEST_MARKS = 3
_SURE_MARKS = 0.9
_LEAST = 0.2
_PASSABLE = 0.4
_GOOD = 0.9
_RARE_GAPS = 0.1
_TAIL_LINES = 6


def listings_of(lines: Sequence[Line], shapes: Mapping[str, int]) -> list[Listing]:
    """The lists after each heading; without a list there, the best stretch of the whole text."""
    regions = _after_headings(lines)
    found = [listing for region in regions if (listing := _listing(region, shapes, True))]
    if not found:
        whole = _listing(list(lines), shapes, False)
        found = [whole] if whole else []
    return found


def _repeated_labels(lines: Sequence[Line]) -> set[int]:
    """Lines that stand word for word behind many entries: labels in words of any language."""
    places: dict[str, list[int]] = {}
    for index, line in enumerate(lines):
        text = line.text
        apart = index and len(text) <= _LONGEST_LABEL and ends_entry(lines[index - 1].text)
        if apart and _LABEL.fullmatch(text):
            places.setdefault(text, []).append(index)
    often = [found for found in places.values() if len(found) >= _FEWEST_MARKS]
    if not often:
        return set()
    dated = sum([YEAR.search(line.text) is not None for line in lines])
    return {index for found in often if len(found) >= _OFTEN * dated for index in found}


def _after_headings(lines: Sequence[Line]) -> list[list[Line]]:
    """What follows each heading; with what is before the first one if that ends in a list."""
    regions: list[list[Line]] = []
    current: list[Line] | None = None
    for index, line in enumerate(lines):
        alone = is_heading(line.text)
        prefix = 0 if alone else heading_prefix(line.text)
        if alone or prefix:
            inside = _ends_in_list(lines[max(0, index - _TAIL_LINES) : index])
            if current is None and inside:
                regions.append(list(lines[:index]))
                current = regions[-1]
            if alone:
                current = []
                regions.append(current)
                continue
            if not inside and reference_evidence(line.text[prefix:]) >= 2:
                current = [without_start(line, prefix)]
                regions.append(current)
                continue
        if current is not None:
            current.append(line)
    merged: list[list[Line]] = []
    for region in regions:
        if merged and region and merged[-1] and _ends_in_list(merged[-1]):
            merged[-1] += region
        else:
            merged.append(region)
    return [region for region in merged if region]


def _ends_in_list(region: Sequence[Line]) -> bool:
    """Whether a region ends in the middle of a list: what follows was only a running head."""
    text = " ".join(line.text for line in region[-_TAIL_LINES:])[-600:]
    return reference_evidence(text) >= 3 and not is_prose(text)


def _listing(region: list[Line], shapes: Mapping[str, int], headed: bool) -> Listing | None:
    lines, markers, keys, noise = _unmarked(region)
    if not lines:
        return None
    citations = citation_lines(lines)
    for index in citations:
        markers[index + 1] = markers[index + 1] or "key"
    fixed = [bool(marker) for marker in markers]
    dropped = furniture(lines, fixed, shapes) | citations
    dropped |= _repeated_labels(lines)
    dropped.update(
        index for index, line in enumerate(lines) if not fixed[index] and is_link_label(line.text)
    )
    noise += [lines[index] for index in dropped]
    kept = [index for index in range(len(lines)) if index not in dropped]
    lines = [lines[index] for index in kept]
    markers = [markers[index] for index in kept]
    keys = [keys[index] for index in kept]
    if not lines:
        return None
    best, extra, total = _best_stretch(*_segments(lines, keys, start_lines(lines, markers)))
    for kind in ("key", "bullet"):
        marked = [index for index, marker in enumerate(markers) if marker == kind]
        if len(marked) >= _FEWEST_MARKS:
            other = _best_stretch(*_segments(lines, keys, marked))
            if other[2] >= _SURE_MARKS * total:
                best, extra, total = other
                break
    if not best:
        return None
    if not headed and len(best) < 3 and not _covers(best, region):
        return None
    if total < _LEAST:
        return None
    noise += extra
    noise.sort(key=lambda line: line.start)
    return Listing(tuple(best), tuple(noise), 1.0, total / len(best) + BREAK_EVEN)


def _segments(
    lines: Sequence[Line], keys: Sequence[str | None], starts: Sequence[int]
) -> tuple[list[Segment], list[Line]]:
    """The entries that start at `starts`, without link labels, and the lines left out."""
    bounds = [*starts, len(lines)]
    groups = [list(lines[first:last]) for first, last in pairwise(bounds)]
    labels = link_labels([[line.text for line in group] for group in groups])
    segments: list[Segment] = []
    noise: list[Line] = []
    for first, group in zip(starts, groups, strict=True):
        own = [group[0]]
        for line in group[1:]:
            (noise if labels.repeated and labels.covers(line.text) else own).append(line)
        own = without_link_labels(own, labels)
        segments += split_running(Segment(own[0].start, tuple(own), keys[first]))
    return segments, noise


def _unmarked(
    region: Sequence[Line],
) -> tuple[list[Line], list[str], list[str | None], list[Line]]:
    """The lines without bullets, keys and detached numbers, and what was before each."""
    lines: list[Line] = []
    markers: list[str] = []
    keys: list[str | None] = []
    noise: list[Line] = []
    pending, name = "", None
    detached = _detached(region)
    bullets = _bullets(region)
    for line in region:
        if line.start in detached or line.text.startswith(_TEX_FRAME):
            noise.append(line)
            continue
        bullet = _BULLET.match(line.text) or (bullets and _DASH_BULLET.match(line.text))
        back = without_backlinks(line)
        if back is not line:
            line, pending = back, "bullet"
            if not line.text:
                continue
        elif bullet:
            if bullet.end() == len(line.text):
                pending = "bullet"
                continue
            line = without_start(line, bullet.end())
            pending = "bullet"
        key = _KEY.match(line.text) if line.text[0] in "[\\" else None
        if key and (key.end() < len(line.text) or key.group("tex") is not None):
            pending, name = "key", key.group("key") or key.group("tex")
            if key.end() == len(line.text):
                continue
            line = without_start(line, key.end())
        lines.append(line)
        markers.append(pending)
        keys.append(name if pending == "key" else None)
        pending, name = "", None
    return lines, markers, keys, noise


def _bullets(region: Sequence[Line]) -> bool:
    """Whether dashes at the start of lines are bullets: names follow them, not titles or years."""
    dashed = [
        line.text[match.end() :] for line in region if (match := _DASH_BULLET.match(line.text))
    ]
    named = sum([bool(text) and start_shape(text) in PEOPLE for text in dashed])
    return len(dashed) >= _FEWEST_MARKS and 2 * named >= len(dashed)


def _detached(region: Sequence[Line]) -> set[int]:
    """Where numbers stand that are alone on their line and count up: a column of labels."""
    alone: list[tuple[int, int]] = []
    for index, line in enumerate(region):
        if len(line.text) < 8 and _NUMBER_ALONE.fullmatch(line.text):
            before = region[index - 1] if index else None
            if before is None or line.blank_before or before.text[-1] not in ",:;-–(":
                alone.append((int(line.text.strip("[]().")), line.start))
    found: set[int] = set()
    for (value, start), (following, other) in pairwise(alone):
        if following == value + 1:
            found.update((start, other))
    return found if len(found) >= _FEWEST_MARKS else set()


def _best_stretch(
    segments: Sequence[Segment], noise: Sequence[Line]
) -> tuple[list[Segment], list[Line], float]:
    """The run of entries with the most references and the least other text, and its worth."""
    qualities = [entry_quality(segment.text) for segment in segments]
    best, best_span = 0.0, (0, 0)
    total, start = 0.0, 0
    for index, _segment in enumerate(segments):
        if total <= 0:
            total, start = 0.0, index
        total += qualities[index] - BREAK_EVEN
        if total > best:
            best, best_span = total, (start, index + 1)
    first, end = best_span
    while end > first > 0 and qualities[first - 1] >= _PASSABLE:
        first -= 1
    while first < end < len(segments) and qualities[end] >= _PASSABLE:
        end += 1
    kept: list[Segment] = []
    others = list(noise)
    for segment, quality in zip(segments[first:end], qualities[first:end], strict=True):
        if quality < _PASSABLE and len(segment.lines) == 1 and is_caption(segment.text):
            others.append(segment.lines[0])
        else:
            kept.append(segment)
    _drop_appendix(kept)
    if kept:
        last = kept[-1]
        lines = last_entry(
            list(last.lines), [segment.lines for segment in kept[:-1]], link_labels([])
        )
        kept[-1] = Segment(last.start, tuple(lines), last.number, last.doubts)
    return kept, others, best


def _drop_appendix(kept: list[Segment]) -> None:
    """Take off what follows the list after a gap, where gaps are rare and it is no reference."""
    end = len(kept)
    while end > _FEWEST_MARKS and kept[end - 1].lines[0].blank_before:
        if entry_quality(kept[end - 1].text) >= _GOOD:
            break
        end -= 1
    gaps = sum([segment.lines[0].blank_before > 0 for segment in kept[1:end]])
    if gaps <= _RARE_GAPS * end:
        del kept[end:]


def _covers(segments: Sequence[Segment], region: Sequence[Line]) -> bool:
    inside = sum(len(line.text) for segment in segments for line in segment.lines)
    return inside > 0.6 * sum(len(line.text) for line in region)
