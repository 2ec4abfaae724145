"""The regions of a text below the headings of reference lists and of their parts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import regex

from refparse.documents.signs.after_lists import follows_lists
from refparse.documents.signs.dating import is_dateline
from refparse.documents.signs.evidence import (
    YEAR,
    cites_works,
    entry_quality,
    is_prose,
    reference_evidence,
)
from refparse.documents.signs.headings import heading_prefix, is_heading, is_part_heading
from refparse.documents.signs.line_ends import ends_entry, is_broken
from refparse.documents.signs.lines import Line
from refparse.documents.signs.segments import without_start
from refparse.documents.signs.unrelated import is_heading_of_others
from refparse.documents.unnumbered.parts import ends_part, is_part

_ITEM = regex.compile(
    r"(?P<number>\d{1,2})(?:\.\d{1,2}){0,2}[.)]?\s+(?=\p{L})[^\d,;]{2,60}(?:[\s.]\d{1,4})?"
)
_FEWEST_ITEMS = 3
_MOST_OF_TITLE = 12
_LONGEST_OF_TITLE = 80
_TAIL_LINES = 6
_DATED = 0.6
_OTHERS = 40
_HEAD_LINES = 3


class HeadedRegions(NamedTuple):
    """The regions of a text.

    `before` is what stands before the first heading if that ends in a list, `headed` what follows
    each heading of a list, `behind` what follows a list under a heading of another kind, `parts`
    where the later parts of a region begin that has several.
    """

    before: list[Line]
    headed: list[list[Line]]
    behind: list[list[Line]]
    parts: frozenset[int]


def headed_regions(lines: Sequence[Line]) -> HeadedRegions:
    """The regions of a text that the headings of lists and of their parts begin."""
    regions: list[list[Line]] = []
    current: list[Line] | None = None
    behind: set[int] = set()
    below: set[int] = set()
    known: set[str] = set()
    contents = _contents(lines)
    for index, line in enumerate(lines):
        if index in contents:
            if current is not None:
                current.append(line)
            continue
        of_part = is_part_heading(line.text) and (
            current is not None or _is_entry(lines[index + 1 : index + 2])
        )
        alone = is_heading(line.text) or (
            of_part and (line.blank_before > 0 or _may_part(current or ()))
        )
        goes_on = index > 0 and not line.blank_before and not ends_entry(lines[index - 1].text)
        prefix = 0 if alone or (goes_on and current) else heading_prefix(line.text)
        if alone and current is not None and _within_word(lines, index):
            continue
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
        inside = inside and not _among_others(last[-_TAIL_LINES:])
        fresh = bool(region and region[0].start in below)
        if fresh and last and merged and ends_part(last) and (inside or is_part(last)):
            parts.add(region[0].start)
            merged[-1] += region
        elif inside:
            merged[-1] += region
        else:
            merged.append(region)
        last = region
    filled = [
        region
        for place, region in enumerate(merged)
        if region and not (place + 1 < len(merged) and _is_title_page(region))
    ]
    return HeadedRegions(
        before,
        [region for region in filled if region[0].start not in behind],
        [region for region in filled if region[0].start in behind],
        frozenset(parts),
    )


def _contents(lines: Sequence[Line]) -> set[int]:
    """Indexes of the lines of tables of contents: titles whose numbers rise from line to line."""
    items = {
        index: int(item["number"])
        for index, line in enumerate(lines)
        if line.text[0].isdigit() and (item := _ITEM.fullmatch(line.text))
    }
    found: set[int] = set()
    run: list[int] = []
    for index, number in items.items():
        goes_on = bool(run) and index == run[-1] + 1 and 0 <= number - items[run[-1]] <= 1
        if not goes_on:
            found.update(run if len(run) >= _FEWEST_ITEMS else ())
            run = []
        if run or number == 1:
            run.append(index)
    return found.union(run if len(run) >= _FEWEST_ITEMS else ())


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


def _within_word(lines: Sequence[Line], index: int) -> bool:
    """Whether a line stands between the parts of a word: a running head, below a page number."""
    above = [line.text for line in lines[max(0, index - _HEAD_LINES) : index]]
    below = [line.text for line in lines[index + 1 : index + 1 + _HEAD_LINES]]
    before = next((text for text in reversed(above) if not _is_number(text)), "")
    after = next((text for text in below if not _is_number(text)), "")
    return is_broken(before) and after[:1].islower()


def _is_number(text: str) -> bool:
    return text.strip(" -–—").isdigit()


def _is_title_page(region: Sequence[Line]) -> bool:
    """Whether a few short lines below the title of a list name its author and end in a date."""
    return (
        len(region) <= _MOST_OF_TITLE
        and is_dateline(region[-1].text)
        and all(len(line.text) <= _LONGEST_OF_TITLE for line in region)
    )


def _ends_in_list(region: Sequence[Line]) -> bool:
    """Whether a region ends in the middle of a list: what follows was only a running head."""
    if not region or is_dateline(region[-1].text):
        return False
    text = "\n".join([line.text for line in region[-_TAIL_LINES:]])[-600:]
    return reference_evidence(text) >= 3 and not is_prose(text) and not cites_works(text)
