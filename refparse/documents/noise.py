"""What stands in a list and is no reference: running heads, page numbers, captions, notices.

Nothing here knows a publisher. A running head is recognised because it breaks in where no line
should break.
"""

from __future__ import annotations

from collections.abc import Sequence
from collections.abc import Set as AbstractSet

import regex

from refparse.documents.captions import begins_part, between_entries, captions_between, is_caption
from refparse.documents.evidence import IDENTIFIES, YEAR, is_complete, is_identifier
from refparse.documents.figures import figures
from refparse.documents.headings import is_heading, is_part_heading
from refparse.documents.line_ends import breaks_word, ends_entry
from refparse.documents.line_starts import NAMED, start_shape
from refparse.documents.lines import Line
from refparse.documents.notices import broken_by, is_notice, notices, snippets
from refparse.documents.page_rows import PageRows

_MARKDOWN = regex.compile(r"#{1,6}\s")
_LETTERS = regex.compile(r"\p{L}")
_PAGE_NUMBER = regex.compile(
    r"[-–—|\s]*(?:(?:p(?:age|\.)?|seite|página|стр\.?)\s*)?(?:\d{1,5}|[ivxlc]{1,7})"
    r"(?:\s*(?:of|/|von|de|из)\s*\d{1,4})?[-–—|\s]*",
    regex.IGNORECASE,
)
_DASHED_NUMBER = regex.compile(r"[-–—]\s?\d{1,4}\s?[-–—]")
_PAGE_MARK = regex.compile(
    r"\[\s?(?:p(?:age|\.)?|S\.|Seite|стр\.)\s?\d{1,4}\s?\]$", regex.IGNORECASE
)
_BROWSER = regex.compile(
    r"https?://\S+\s+\d{1,3}/\d{1,3}"
    r"|www\.[\w.-]+\s+Vol\.?\s\d.*"
    r"|\d{1,4}[./-]\d{1,2}[./-]\d{2,4}, \d{1,2}[:.]\d\d(?: ?[AaPp]\.?[Mm]\.?)?(?:\s.*)?"
)
"""What a browser prints at the head and the foot of a page, a journal with its address too."""
_BRACKETED_PAGE = regex.compile(r"\[\d{1,4}\]")
_ARTICLE_PAGE = regex.compile(r"\d{5,7}[-–]\d{1,3}")
_VOLUME_ALONE = regex.compile(r"(?:第\s?)?\d{1,4}\s?[卷巻期号年](?:\s?第?\s?\d{1,4}\s?[期号])?")
"""What the head of a Chinese or Japanese page says of its volume."""
_FAR_NUMBER = regex.compile(
    r"^\d{1,4}\s{2,}\S|\S\s{2,}\d{1,4}$|\b\d{1,4}\s(?:of|/|von|de|из)\s\d{1,4}$"
)
_EDGE_NUMBER = regex.compile(
    r"^\d{1,4}\s+\p{Lu}[^,;:]*$|^\p{Lu}[^,;:]*\p{L}\.?\s\d{1,4}$|^\d{1,4}\s\p{Lu}.*\bVol"
)
_SPACED_OUT = regex.compile(r"(?:[\p{Latin}\d|]\s){10}")
_MARKS = " \t|•·-–—.,;:()[]"
_RANGE = regex.compile(r"\d\s?[-–—]\s?\p{L}?\d+\D{0,3}$|\d[:;,]\s?\p{L}?\d+[.;]?$")
_SOURCE = regex.compile(
    r"\(?(?:1[89]|20)\d\d[a-z]?\)?\s?[;,:]\s?\d++(?:\s?\(\d++\))?\s?[:,]\s?\p{L}?\d"
)
"""Year, volume and page, of a reference that goes on."""
_HEAD = regex.compile(r"(?=.{4})(?:[\p{Lu}\d]|\S*/)(?>.*)(?:(?<![.,;:\-–−(&])|(?<=et al\.))")
_RARE = 0.25
_NUMBERED_HEAD = regex.compile(r"\d{1,5}\s\p{Lu}.{3,80}|\p{Lu}.{3,80}\s\d{1,5}")
_LONGEST_BLOCK = 6
_LONGEST_ENTRY = 12
_LONGEST_PAGE_NUMBER = 24
_HEADING_SPACES = 9
_LONGEST_HEAD = 160
_NO_VOLUME_YET = "XXXX, XXX"
"""At the foot of pages of articles that came out before their volume: "XXXX, XXX, XXX-XXX"."""
_MARKED = "[hw"
"""How brackets and addresses start that give a page of print."""
_NEEDED = 2.5
_VOLUME = regex.compile(
    r"\b(?:[Vv]ol|[Vv]|[Nn][or]?|[Nn]úm|Bd|Jg|H|[Tt]|№|Heft|Band|Ausgabe|Issue|Volume|[Nn]úmero|[Ff]asc)\b"
    r"\.?\s?\d"
)
_FEWEST_HEADS = 2
_LONGEST_FOOT = 90


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
    stranded = _stranded(lines, fixed, rare_blanks)
    scores = [
        0.0
        if fixed[index]
        else _furniture_score(
            line,
            lines[index - 1] if index else None,
            lines[index + 1] if index + 1 < len(lines) else None,
            rare_blanks,
            gaps < _RARE if index + 1 < len(lines) and fixed[index + 1] else rare_blanks,
            width,
            rows,
        )
        + (index in stranded)
        for index, line in enumerate(lines)
    ]
    found = {index for index, score in enumerate(scores) if score >= _NEEDED}
    noted = notices(lines, fixed)
    found |= _springer_feet(lines) | captions_between(lines, fixed) | noted
    found |= _headings_between(lines, fixed)
    found |= snippets(lines, fixed) | figures(lines, fixed)
    for index in noted:
        if index - 1 not in noted:
            found.update(broken_by(lines, fixed, index))
    for index, line in enumerate(lines):
        if not index or fixed[index]:
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
                if not later.blank_before and (head or scores[neighbour] + 1.0 >= _NEEDED):
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
            _PAGE_NUMBER.fullmatch(text)
            or _EDGE_NUMBER.search(text)
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
    often = rows.rare and rows.often(line) > _FEWEST_HEADS
    return often and start_shape(line.text) not in NAMED


def _is_foot(text: str) -> bool:
    """Whether a line that repeats names a volume and a year, and starts with no name."""
    return (
        len(text) <= _LONGEST_FOOT
        and start_shape(text) not in NAMED
        and _VOLUME.search(text) is not None
        and YEAR.search(text) is not None
    )


def _is_of_print(line: Line) -> bool:
    """Whether a line gives a page of print, "[71]" after a gap, or what a browser prints on one."""
    text = line.text
    if text[0] == "[":
        return line.blank_before > 0 and _BRACKETED_PAGE.fullmatch(text) is not None
    return (text[0].isdigit() or text[0] in "hw") and _BROWSER.fullmatch(text) is not None


def _furniture_score(
    line: Line,
    before: Line | None,
    after: Line | None,
    rare_blanks: bool,
    rare_after: bool,
    width: int,
    rows: PageRows,
) -> float:
    text = line.text
    if _NO_VOLUME_YET in text:
        return _NEEDED
    edge = text[0].isdigit() or text[-1].isdigit()
    gap = (
        line.page_break or line.blank_before or (after and (after.page_break or after.blank_before))
    )
    often = rows.often(line)
    short = len(text) < _LONGEST_PAGE_NUMBER
    framed = rows.frames(line)
    inside = not (edge or gap or often > 1 or short or text.isupper())
    if inside and not (framed or text[0] in _MARKED or text[1] == " "):
        return _NEEDED if text.count(" ") < _HEADING_SPACES and is_heading(text) else 0.0
    if _is_of_print(line):
        return _NEEDED
    if len(text) > _LONGEST_HEAD:
        return 0.0
    if framed:
        return _NEEDED
    if (often and is_identifier(text)) or _SOURCE.match(text):
        return 0.0
    counted = edge and rows.has_page_number(line)
    if text.count(" ") < _HEADING_SPACES or edge:
        bare = text.strip(_MARKS + "0123456789") if edge else text
        if is_heading(bare):
            return _NEEDED
    if text[1:2] == " " and _SPACED_OUT.match(text):
        return _NEEDED
    if (counted and _PAGE_NUMBER.fullmatch(text)) or (text[0] == "[" and _PAGE_MARK.match(text)):
        return _NEEDED
    if short and (
        _VOLUME_ALONE.fullmatch(text)
        or _DASHED_NUMBER.fullmatch(text)
        or (often > 1 and _ARTICLE_PAGE.fullmatch(text))
    ):
        return _NEEDED
    if often > _FEWEST_HEADS and rows.rare and _is_foot(text):
        return _NEEDED
    if inside:
        return 0.0
    score = 0.0
    opens_part = before is not None and begins_part(before, line)
    complete = before is None or ends_entry(before.text) or opens_part
    if line.page_break:
        score += 1.5
    if line.blank_before and rare_blanks and not opens_part:
        score += 1.5
    if after is not None and after.page_break:
        score += 1.5
    elif after is not None and after.blank_before and rare_after:
        score += 0.7
    if short and _PAGE_NUMBER.fullmatch(text):
        score += 1.5
        if line.indent > width * 0.4:
            score += 2.0
        if before is not None and before.text[-1] in ",:;-–(":
            score -= 2.0
        elif complete:
            score += 0.5
        return score
    if not text[0].isalpha() and not _LETTERS.search(text):
        return score - 0.5
    if often > 1:
        score += 1.5 if often == 2 else 2.0
    if edge and _FAR_NUMBER.search(text):
        apart = line.blank_before and after is not None and after.blank_before
        score += _NEEDED if apart else 2.0
    elif edge and _EDGE_NUMBER.search(text):
        score += 1.5 if "et al" in text else 1.0
    if counted:
        score += _NEEDED
    breaks = line.page_break or line.blank_before > 0
    if (
        score
        and not counted
        and not (breaks and (often > 1 or text.isupper()))
        and _RANGE.search(text[-24:])
    ):
        score -= 1.5
    if text.isupper() and len(text) > 8:
        score += 0.7
    if text[0].islower():
        score -= 1.5
    elif not complete and after is not None:
        parted = often > 1 and edge and after.blank_before > 0 and rare_after
        score += float(parted or after.text[0].islower())
    if text[-1] in ".,;:-–" and not text.endswith("et al."):
        score -= 1.5 if text[-1] == "." else 3.0
    if complete and after is not None and often <= 1 and not counted and _hangs(line, after):
        score -= 1.5
    return score


def _hangs(line: Line, after: Line) -> bool:
    """Whether a line starts with a name and the next one stands further in, right below."""
    return after.indent > line.indent and not after.blank_before and start_shape(line.text) in NAMED
