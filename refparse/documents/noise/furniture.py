"""What stands in a list and is no reference: running heads, page numbers, captions, notices.

Nothing here knows a publisher. A running head is recognised because it breaks in where no line
should break.
"""

from __future__ import annotations

from collections.abc import Sequence
from collections.abc import Set as AbstractSet

import regex

from refparse.documents.noise.captions import (
    begins_part,
    between_entries,
    captions_between,
    is_caption,
)
from refparse.documents.noise.figures import figures
from refparse.documents.noise.notices import broken_by, is_notice, notices, snippets
from refparse.documents.noise.running_heads import (
    EDGE_NUMBER,
    FEWEST_HEADS,
    NEEDED,
    PAGE_NUMBER,
    RunningHeads,
)
from refparse.documents.signs.evidence import IDENTIFIES, YEAR, is_complete
from refparse.documents.signs.headings import is_part_heading
from refparse.documents.signs.line_ends import breaks_word, ends_entry
from refparse.documents.signs.line_starts import NAMED, start_shape
from refparse.documents.signs.lines import Line
from refparse.documents.signs.page_rows import PageRows

_MARKDOWN = regex.compile(r"#{1,6}\s")
_HEAD = regex.compile(r"(?=.{4})(?:[\p{Lu}\d]|\S*/)(?>.*)(?:(?<![.,;:\-–−(&])|(?<=et al\.))")
_RARE = 0.25
_NUMBERED_HEAD = regex.compile(r"\d{1,5}\s\p{Lu}.{3,80}|\p{Lu}.{3,80}\s\d{1,5}")
_LONGEST_BLOCK = 6
_LONGEST_ENTRY = 12


def furniture(lines: Sequence[Line], fixed: Sequence[bool], rows: PageRows) -> set[int]:
    """Indexes of the lines that are page furniture: running heads, page numbers, headings.

    A line that is `fixed` starts an entry and is never dropped, nor is the first line if the second
    goes on with it. `rows` are those of the whole document.
    """
    inner = len(lines) - sum(fixed)
    blanks = sum(
        1 for line, start in zip(lines, fixed, strict=True) if line.blank_before and not start
    ) / max(1, inner)
    width = max((line.indent + len(line.text) for line in lines), default=0)
    rare_blanks = blanks < _RARE
    gaps = sum(
        1 for line, start in zip(lines, fixed, strict=True) if line.blank_before and start
    ) / max(1, sum(fixed))
    heads = RunningHeads(width, rare_blanks, rows)
    stranded = _stranded(lines, fixed, rare_blanks)
    scores = [
        0.0
        if fixed[index]
        else heads.score(
            line,
            lines[index - 1] if index else None,
            lines[index + 1] if index + 1 < len(lines) else None,
            gaps < _RARE if index + 1 < len(lines) and fixed[index + 1] else rare_blanks,
        )
        + (index in stranded)
        for index, line in enumerate(lines)
    ]
    found = {index for index, score in enumerate(scores) if score >= NEEDED}
    noted = notices(lines, fixed)
    found |= _springer_feet(lines) | captions_between(lines, fixed) | noted
    found |= _headings_between(lines, fixed)
    found |= snippets(lines, fixed) | figures(lines, fixed)
    for index in noted:
        if index - 1 not in noted:
            found.update(broken_by(lines, fixed, index))
    for index, line in enumerate(lines):
        if not index or fixed[index] or index - 1 in noted:
            continue
        if line.page_break or (line.blank_before and rare_blanks):
            found.update(_interruption(lines, fixed, rows, index))
        elif breaks_word(lines[index - 1].text, line.text):
            block = _interruption(lines, fixed, rows, index)
            resumed = lines[block.stop].text if block.stop < len(lines) else ""
            if resumed[:1].islower() and not IDENTIFIES.match(resumed):
                found.update(block)
    found |= _repeated_blocks(lines, fixed, rows, found)
    found -= {index for index in found if _goes_on(lines, rows, found, index)}
    found -= {index for index in found if _completes(lines, fixed, rows, found, index)}
    for index in sorted(found):
        for neighbour in (index - 1, index + 1):
            if 0 <= neighbour < len(lines) and not fixed[neighbour]:
                later = lines[max(index, neighbour)]
                head = rows.has_page_number(lines[index]) and (
                    _is_head(lines[neighbour], rows) or _is_apart(lines, index, neighbour)
                )
                if not later.blank_before and (head or scores[neighbour] + 1.0 >= NEEDED):
                    found.add(neighbour)
    if len(lines) > 1 and lines[1].text[0].islower() and not lines[1].blank_before:
        found.discard(0)
    return found


def _springer_feet(lines: Sequence[Line]) -> set[int]:
    """The mark at the foot of Springer's pages, copied as "1 3", and the head of the next page."""
    feet = [index for index, line in enumerate(lines) if line.text == "1 3"]
    if len(feet) < 2:
        return set()
    below = (index + 1 for index in feet if index + 1 < len(lines))
    return {*feet, *(index for index in below if _NUMBERED_HEAD.fullmatch(lines[index].text))}


def _headings_between(lines: Sequence[Line], fixed: Sequence[bool]) -> set[int]:
    """Headings of parts of the list, between the end of an entry and the start of the next."""
    return {
        index
        for index in between_entries(lines, fixed)
        if is_part_heading(lines[index].text) or _MARKDOWN.match(lines[index].text)
    }


def _goes_on(lines: Sequence[Line], rows: PageRows, found: AbstractSet[int], index: int) -> bool:
    """Whether a line behind a running head, after the gap below it, is text that goes on."""
    line = lines[index]
    return (
        line.blank_before > 0
        and index - 1 in found
        and index + 1 < len(lines)
        and index + 1 not in found
        and not lines[index + 1].blank_before
        and lines[index + 1].text[0].islower()
        and not is_notice(line.text)
        and not (line.text[0].isdigit() or line.text[-1].isdigit() or rows.often(line) > 1)
    )


def _completes(
    lines: Sequence[Line],
    fixed: Sequence[bool],
    rows: PageRows,
    found: AbstractSet[int],
    index: int,
) -> bool:
    """Whether a line below a running head gives the date that the entry before still lacks."""
    line = lines[index]
    if (
        index - 1 not in found
        or not (index + 1 < len(lines) and fixed[index + 1])
        or rows.repeats(line)
    ):
        return False
    first = index - 1
    while first >= 0 and not fixed[first] and index - first <= _LONGEST_ENTRY:
        first -= 1
    entry = [lines[place].text for place in range(max(0, first), index) if place not in found]
    before = " ".join(entry)
    if not fixed[first] or YEAR.search(before) is not None:
        return False
    return is_complete(f"{before} {line.text}")


def _stranded(lines: Sequence[Line], fixed: Sequence[bool], rare_blanks: bool) -> set[int]:
    """Lines between the end of an entry, a gap, and the next entry."""
    found: set[int] = set()
    for index, line in enumerate(lines):
        if (
            not index
            or fixed[index]
            or not (line.page_break or (line.blank_before and rare_blanks))
        ):
            continue
        if not ends_entry(lines[index - 1].text):
            continue
        last = index
        while last < len(lines) and last - index < _LONGEST_BLOCK and not fixed[last]:
            last += 1
        if last < len(lines) and fixed[last]:
            found.update(range(index, last))
    return found


def _repeated_blocks(
    lines: Sequence[Line], fixed: Sequence[bool], rows: PageRows, known: set[int]
) -> set[int]:
    """Lines that repeat in the document and stand together with one that is `known`."""
    found: set[int] = set()
    for index in sorted(known):
        for step in (-1, 1):
            at = index + step
            while (
                0 <= at < len(lines)
                and abs(at - index) < _LONGEST_BLOCK
                and not fixed[at]
                and at not in known
                and rows.repeats(lines[at])
                and _HEAD.match(lines[at].text)
            ):
                found.add(at)
                at += step
    return found


def _interruption(
    lines: Sequence[Line], fixed: Sequence[bool], rows: PageRows, first: int
) -> range:
    """The lines from `first` on, up to a page number or running head, that break a sentence."""
    if ends_entry(lines[first - 1].text) or begins_part(lines[first - 1], lines[first]):
        return range(0)
    last = first
    for index in range(first, min(first + _LONGEST_BLOCK, len(lines))):
        text = lines[index].text
        if fixed[index] or text[0].islower():
            break
        if (
            PAGE_NUMBER.fullmatch(text)
            or EDGE_NUMBER.search(text)
            or (rows.repeats(lines[index]) and _HEAD.match(text))
        ):
            last = index + 1
    if last > first and breaks_word(lines[first - 1].text, lines[first].text):
        for index in range(last, min(first + _LONGEST_BLOCK, len(lines))):
            if fixed[index] or YEAR.search(lines[index].text):
                break
            if lines[index].text[0].islower():
                return range(first, index)
    return range(first, last)


def _is_apart(lines: Sequence[Line], number: int, line: int) -> bool:
    """Whether a few words stand between the number of a page and a gap."""
    if line > number:
        gap = line + 1 < len(lines) and lines[line + 1].blank_before > 0
    else:
        gap = lines[line].blank_before > 0
    return gap and is_caption(lines[line].text)


def _is_head(line: Line, rows: PageRows) -> bool:
    """Whether a line beside a page number stands on other pages too, and starts with no name."""
    often = rows.rare and rows.often(line) > FEWEST_HEADS
    return often and start_shape(line.text) not in NAMED
