"""The lines of a region of a text, cleared of what stands between the entries of a list."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from itertools import pairwise

import regex

from refparse.documents.noise.asides import asides
from refparse.documents.noise.captions import captions_before_names, numbered_captions, sessions
from refparse.documents.noise.citations import citation_lines
from refparse.documents.noise.comments import comment_lines
from refparse.documents.noise.footnotes import notes_at_foot
from refparse.documents.noise.furniture import furniture
from refparse.documents.noise.link_labels import link_labels, may_end_in_label
from refparse.documents.noise.link_words import is_link_label, link_words
from refparse.documents.noise.rows_below import rows_below
from refparse.documents.noise.year_captions import year_captions
from refparse.documents.signs.evidence import YEAR, is_patent
from refparse.documents.signs.headings import is_command
from refparse.documents.signs.line_ends import ends_entry, ends_in_address
from refparse.documents.signs.line_starts import NAMED, start_shape
from refparse.documents.signs.lines import Line
from refparse.documents.signs.page_rows import PageRows
from refparse.documents.signs.segments import shortened
from refparse.documents.unnumbered.author_heads import works_under_names
from refparse.documents.unnumbered.markers import FEWEST_MARKS

_LABEL = regex.compile(r"[^\d.,;:]{2,}+")
_LONGEST_LABEL = 60
_LONGEST_COMMAND = 33
_OFTEN = 0.5
_SEVERAL = 0.34
_LINKED = 0.25


@dataclass(slots=True)
class RegionLines:
    """The lines of a region that may belong to entries, while the others are taken out.

    Attributes:
        lines: the lines that are left. markers: what stood before each and marks an entry's start
            ("key", "bullet", "backlink", "" for nothing). keys: the keys that stood there.
        noise: the lines taken out.
        linked: indexes of the lines after which a line of link labels stood.
        opening: indexes of the lines that open a part or stand below the caption of a year.
        dated: the place of the first caption that gives a year.
    """

    lines: list[Line]
    markers: list[str]
    keys: list[str | None]
    noise: list[Line]
    linked: set[int] = field(default_factory=set)
    opening: set[int] = field(default_factory=set)
    dated: int | None = None

    def mark_works(self) -> None:
        """Mark what stands behind the citations of a list, and the works under authors' names."""
        for index in citation_lines(self.lines):
            below = index + 1
            while below + 1 < len(self.lines) and is_link_label(self.lines[below].text):
                below += 1
            self.markers[below] = self.markers[below] or "key"
        for index in works_under_names(self.lines):
            self.markers[index] = self.markers[index] or "key"

    def reduce(self, rows: PageRows) -> None:
        """Take out what is no part of an entry."""
        lines, fixed = self.lines, [bool(marker) for marker in self.markers]
        links = _repeated_labels(lines) | {
            index
            for index, line in enumerate(lines)
            if not fixed[index] and (is_link_label(line.text) or _is_repeated_command(line, rows))
        }
        years = year_captions(lines)
        captions = captions_before_names(lines) | numbered_captions(lines) | years | sessions(lines)
        captions -= {index for index, at in enumerate(fixed) if at}
        dropped = _between(lines, fixed, rows) | links | captions
        left = [index for index in range(len(lines)) if index not in dropped]
        bullets = [self.markers[index] == "bullet" for index in left]
        dropped.update(left[place] for place in asides([lines[index] for index in left], bullets))
        self.dated = lines[min(years)].start if years else None
        for index in captions - {len(lines) - 1}:
            lines[index + 1] = lines[index + 1]._replace(blank_before=lines[index].blank_before + 1)
        self.noise += [lines[index] for index in dropped]
        kept = [index for index in range(len(lines)) if index not in dropped]
        self.linked = {place for place, index in enumerate(kept) if index + 1 in links}
        self.opening = {place for place, index in enumerate(kept) if index - 1 in years}
        self.lines = [lines[index] for index in kept]
        self.markers = [self.markers[index] for index in kept]
        self.keys = [self.keys[index] for index in kept]

    def cut_links(self) -> AbstractSet[int]:
        """Take link labels off the ends of lines; the indexes of these lines."""
        ends = _linked_ends(self.lines)
        self.linked.update(ends)
        for place, length in ends.items():
            self.lines[place] = shortened(self.lines[place], length)
        return ends.keys()

    def open_patents(self) -> None:
        """Let the rows of patents that a patent cites start entries, as what stands behind them."""
        rows = {
            index
            for index, line in enumerate(self.lines)
            if "/" in line.text and is_patent(line.text)
        }
        if len(rows) >= FEWEST_MARKS:
            self.opening |= rows | {index + 1 for index in rows if index + 1 < len(self.lines)}

    def open_parts(self, bounds: Sequence[int]) -> None:
        """Put a gap before the lines that begin the later parts of a list."""
        fresh = _first_of_parts(self.lines, bounds)
        for place in fresh:
            line = self.lines[place]
            self.lines[place] = line._replace(blank_before=line.blank_before + 1)
        self.opening |= fresh


def _between(lines: Sequence[Line], fixed: Sequence[bool], rows: PageRows) -> set[int]:
    """Indexes of the lines between entries that belong to pages, citations, notes and comments."""
    foot = {index for index in notes_at_foot(lines, rows) if not fixed[index]}
    of_pages = {
        index
        for index in furniture(lines, fixed, rows)
        if index - 1 not in foot or start_shape(lines[index].text) not in NAMED
    }
    others = comment_lines(lines, fixed) | rows_below(lines, fixed)
    return of_pages | foot | citation_lines(lines) | others


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
