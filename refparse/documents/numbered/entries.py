"""Entries of a numbered list: what stands between one label and the next, without the noise."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

import regex

from refparse.documents.noise.captions import is_numbered_caption
from refparse.documents.noise.citations import citation_lines
from refparse.documents.noise.comments import comment_lines
from refparse.documents.noise.figures import begins_figure
from refparse.documents.noise.footnotes import end_of_note, notes_at_foot
from refparse.documents.noise.furniture import furniture
from refparse.documents.noise.link_labels import LinkLabels, is_bare, link_labels
from refparse.documents.noise.notices import end_before_receipt, is_back_matter
from refparse.documents.noise.rows_below import rows_below
from refparse.documents.noise.year_captions import year_captions
from refparse.documents.numbered.subentries import split_subentries
from refparse.documents.signs.after_lists import follows_lists
from refparse.documents.signs.evidence import (
    IDENTIFIES,
    YEAR,
    is_complete,
    is_history,
    list_quality,
)
from refparse.documents.signs.headings import is_heading, is_part_heading
from refparse.documents.signs.line_ends import ends_entry
from refparse.documents.signs.lines import Line, lines_of
from refparse.documents.signs.numbering import BULLETS, Label
from refparse.documents.signs.page_rows import PageRows
from refparse.documents.signs.segments import Listing, Segment, shortened, without_backlinks
from refparse.documents.signs.unrelated import is_heading_of_others

_CONTINUES = regex.compile(
    r"\p{Ll}|(?i:https?:|doi|pmid|pmcid|arxiv|url\b|10\.\d{4}"
    r"|(?:available|retrieved|accessed|disponible|dispon[íi]vel|verfügbar|abgerufen|zugriff|consulté"
    r"|disponibile|acesso\sem)\b)"
)
_FIRST_QUESTION = regex.compile(r"1[.)]\s\p{Lu}[^?]{3,200}\?")
"""Of an interview or an exercise."""
_LAST_ENTRY_SCOPE = 6000
_FULL_LINE = 0.75
_FEW_WORDS = 7
_JUDGED = 200
_FEWEST_JUDGED = 3
_MOST_LINES = 8
_MOST_LETTERS = 2000
_RARE = 0.1
_FEWEST_OF_NOTICE = 3
_FEWEST_BELOW = 2
_MOST_CITED = 0.5


def listing_of(view: str, text: str, run: Sequence[Label], bound: int, rows: PageRows) -> Listing:
    """The entries of a run of labels; the last one ends at `bound` or before."""
    groups: list[list[Line]] = []
    noise: list[Line] = []
    for label, following in pairwise(run):
        group = _without_backlinks(lines_of(view, text, label.end, following.start))
        end = end_of_note(group, following.value, rows)
        noise += group[end:]
        group = _without_page(view, _without_annex(group[:end], noise), label, rows, noise)
        if group and groups and groups[-1]:
            between = text[groups[-1][-1].end : label.start]
            blank = view.count("\n", groups[-1][-1].end, label.start) - 1
            group[0] = group[0]._replace(blank_before=max(0, blank), page_break="\f" in between)
        groups.append(group)
    last = min(bound, run[-1].end + _LAST_ENTRY_SCOPE)
    tail = _without_backlinks(lines_of(view, text, run[-1].end, last))
    tail = _without_page(view, tail, run[-1], rows, noise)
    labels = link_labels([[line.text for line in group] for group in groups])
    groups.append(last_entry(tail, groups, labels, rows))

    flat = [line for group in groups for line in group]
    fixed = [position == 0 for group in groups for position in range(len(group))]
    dropped = furniture(flat, fixed, rows)
    years = {index for index in year_captions(flat) if not fixed[index]}
    dropped |= years | comment_lines(flat, fixed) | _citations(flat, fixed)
    dropped |= rows_below(flat, fixed)
    dropped |= {index for index in notes_at_foot(flat, rows) if not fixed[index]}
    segments: list[Segment] = []
    index = 0
    for position, (label, group) in enumerate(zip(run, groups, strict=True)):
        kept: list[Line] = []
        for place, line in enumerate(group):
            if index in dropped or (place and labels.covers(line.text)):
                noise.append(line)
            else:
                kept.append(line)
            index += 1
        kept = without_link_labels(kept, labels)
        doubts = _doubts(run[position - 1], label) if position else ()
        parts = split_subentries(Segment(label.start, tuple(kept), label.text, doubts))
        for part in parts[:-1]:
            own = without_link_labels(list(part.lines), labels)
            segments.append(replace(part, lines=tuple(own)))
        segments.append(parts[-1])
    solidity = sum(1 for label in run if label.solid) / len(run)
    quality = list_quality([segment.text for segment in segments], bool(years))
    return Listing(tuple(segments), tuple(noise), solidity, quality)


def _without_annex(group: list[Line], noise: list[Line]) -> list[Line]:
    """The lines of an entry without what stands behind it, which becomes `noise`.

    That is a notice of several lines, or other versions of the work, each with a bullet.
    """
    for place in range(1, len(group) - _FEWEST_OF_NOTICE + 1):
        if is_back_matter(group[place].text) and ends_entry(group[place - 1].text):
            noise += group[place:]
            return group[:place]
    for place, line in enumerate(group[1:], 1):
        other = line.text[0] in BULLETS and YEAR.search(line.text) is not None
        if other and is_complete(_text(group[:place])):
            noise += group[place:]
            return group[:place]
    return group


def _without_page(
    view: str, group: list[Line], label: Label, rows: PageRows, noise: list[Line]
) -> list[Line]:
    """The lines of an entry without the number of a page below its label, which becomes `noise`."""
    if len(group) < _FEWEST_BELOW or not rows.has_page_number(group[0]):
        return group
    if not group[0].text.isdigit() or "\n" not in view[label.end : group[0].start]:
        return group
    noise.append(group[0])
    return group[1:]


def _citations(lines: Sequence[Line], fixed: Sequence[bool]) -> set[int]:
    """Indexes of first lines that say only how the text cites the entry, where most do."""
    found = {index for index in citation_lines(lines) if fixed[index] and not fixed[index + 1]}
    return found if len(found) > _MOST_CITED * sum(fixed) else set()


def _without_backlinks(lines: list[Line]) -> list[Line]:
    """The lines of an entry without the marks at its start that lead back to the text."""
    if not lines:
        return lines
    first = without_backlinks(lines[0])
    return [first, *lines[1:]] if first.text else lines[1:]


def without_link_labels(lines: list[Line], labels: LinkLabels) -> list[Line]:
    """The lines of an entry, link labels at its end cut off."""
    kept = list(lines)
    while kept:
        text = kept[-1].text
        length = labels.trimmed(text)
        if length == len(text) or (length == 0 and len(kept) == 1):
            break
        tail = text[length:].strip()
        if is_bare(tail) and not labels.repeats(tail):
            left = " ".join([*(line.text for line in kept[:-1]), text[:length]])
            if left.count(" ") < _FEW_WORDS and not is_complete(left):
                break
        if length == 0:
            kept.pop()
        else:
            kept[-1] = shortened(kept[-1], length)
            break
    return kept


def _doubts(before: Label, label: Label) -> tuple[str, ...]:
    if label.value == before.value:
        if label.text != before.text:
            return ()
        return (f"number {label.text} appears twice",)
    step = 1 if label.value > before.value else -1
    return tuple(
        f"number {missing} is missing before this entry"
        for missing in range(before.value + step, label.value, step)
    )


def last_entry(
    lines: list[Line], groups: Sequence[Sequence[Line]], labels: LinkLabels, rows: PageRows
) -> list[Line]:
    """The lines of the last entry, judged by how the entries before it are set.

    A row that belongs to the page ends a whole one. One or two entries before it do not say how
    long an entry may be, nor whether it is wrapped.
    """
    if not lines:
        return []
    kept = [lines[0]]
    own = [[line for line in group if not labels.covers(line.text)] for group in groups[-_JUDGED:]]
    inner = [line for group in own for line in group[1:]]
    few = len(groups) < _FEWEST_JUDGED
    wrapped = not groups or bool(inner)
    gaps = [line.blank_before > 0 and not _is_of_page(line, rows) for line in inner]
    blanks = sum(gaps) / len(inner) if inner else 0.0
    most = max([_MOST_LINES * few, *(len(group) for group in own)])
    longest = max([_MOST_LETTERS * few, *(sum(len(line.text) for line in group) for group in own)])
    width = max((len(line.text) for group in own for line in group), default=len(lines[0].text))
    for line in lines[1:]:
        before = kept[-1].text
        if end_before_receipt(before) < len(before):
            break
        gap = line.blank_before > 0 and blanks < _RARE
        if not gap and IDENTIFIES.match(line.text):
            kept.append(line)
            continue
        if is_heading(line.text) or follows_lists(line.text) or labels.covers(line.text):
            break
        if ends_entry(before) and (
            is_back_matter(line.text) or _FIRST_QUESTION.fullmatch(line.text)
        ):
            break
        if ends_entry(before) and (
            begins_figure(line.text) or (line.blank_before and is_numbered_caption(line.text))
        ):
            break
        if ends_entry(before) and (
            is_heading_of_others(line.text)
            or is_part_heading(line.text)
            or is_history(line.text)
            or (rows.repeats(line) and is_complete(_text(kept)))
        ):
            break
        open_line = few and (line.indent > 0 or not ends_entry(before))
        if not wrapped and (gap or not (open_line or _completes(kept, line))):
            break
        if len(kept) > most or sum(len(one.text) for one in kept) > 1.5 * longest:
            break
        if not gap and (before[-1] in "/-–" or _CONTINUES.match(line.text)):
            kept.append(line)
            continue
        short = len(before) < _FULL_LINE * width
        apart = gap or (ends_entry(before) and (short or line.blank_before))
        if apart and (is_complete(_text(kept)) or (gap and ends_entry(before))):
            break
        kept.append(line)
    kept[-1] = shortened(kept[-1], end_before_receipt(kept[-1].text))
    return kept


def _is_of_page(line: Line, rows: PageRows) -> bool:
    return rows.repeats(line) and IDENTIFIES.match(line.text) is None


def _completes(kept: Sequence[Line], line: Line) -> bool:
    """Whether an entry lacks its date and is a whole reference with the line after it."""
    text = _text(kept)
    return YEAR.search(text) is None and is_complete(f"{text} {line.text}")


def _text(lines: Sequence[Line]) -> str:
    return " ".join([line.text for line in lines])
