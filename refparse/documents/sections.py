"""The sections of a marked-up page that hold its reference lists: from a heading to the next.

What a page's markup calls a heading says where a list ends: the works that cite the page, the
licence and the like stand under headings of their own.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from itertools import chain
from typing import Final

import regex

from refparse.documents.document import Heading
from refparse.documents.signs.after_lists import follows_lists
from refparse.documents.signs.evidence import YEAR
from refparse.documents.signs.headings import LONGEST_PART, is_heading, is_part_heading
from refparse.documents.signs.lines import blanked
from refparse.documents.signs.unrelated import is_heading_of_others

_MARKDOWN: Final = regex.compile(
    r"^\ {0,3}(?P<level>#{1,6})[ \t]++"
    r"(?P<words>\p{L}[^\n]{0,200}?)[ \t]{0,20}+(?:#{1,6}+[ \t]{0,20}+)?$",
    regex.MULTILINE,
)
_NOTE: Final = regex.compile(
    r"""
    ^\[\^ [^\[\]\s]{1,60} \]: [ \t] \S [^\n]*+          # [^oak]: Oak, Ann.
    (?:
        \n (?! \[\^ | \s*\n | \# ) [^\n]++             # the rest of its paragraph
      | \n\s*\n (?: [ ]{2,} | \t ) \S [^\n]*+           # and indented ones
    )*+
    """,
    regex.MULTILINE | regex.VERBOSE,
)
_FEWEST_NOTES: Final = 3
_SHORTEST: Final = 3
_ORDERING: Final = regex.compile(r"\p{L}|\p{L}\s?[-–]\s?\p{L}|(?:1[5-9]|20)\d\d|\d{1,3}")
"""Headings within a list: the letters, years or numbers that order it."""


def markdown_headings(view: str) -> tuple[Heading, ...]:
    """The headings of a text in Markdown, each with "#" before it (CommonMark 0.31, 4.2)."""
    return tuple(
        Heading(*found.span("words"), len(found["level"])) for found in _MARKDOWN.finditer(view)
    )


def list_sections(view: str, headings: Sequence[Heading]) -> list[tuple[int, int]]:
    """Where the sections under the headings of reference lists start and end.

    A section ends before the next heading that is not below its own, unless that names a part of
    the list, and before any heading of what follows lists or of other works.
    """
    sections: list[tuple[int, int]] = []
    level: int | None = None
    for heading in headings:
        words = _words_of(view, heading)
        if not words and heading.level:
            continue
        if is_heading(words):
            if level is not None:
                sections[-1] = (sections[-1][0], heading.start)
            sections.append((heading.start, len(view)))
            level = min(level or heading.level, heading.level)
            continue
        if level is None or (words and _belongs(words)):
            continue
        if heading.level <= level or follows_lists(words) or is_heading_of_others(words):
            sections[-1] = (sections[-1][0], heading.start)
            level = None
    return [(start, end) for start, end in sections if YEAR.search(view, start, end)]


def note_sections(view: str) -> list[tuple[int, int]]:
    """Where the notes of a text in Markdown stand, "[^oak]: Oak, Ann."; nothing where few do.

    The syntax is that of Pandoc and GitHub.
    """
    found = [match.span() for match in _NOTE.finditer(view)]
    return found if len(found) >= _FEWEST_NOTES else []


def with_parts_marked(
    view: str, headings: Sequence[Heading], sections: Sequence[tuple[int, int]]
) -> str:
    """A copy of the same length with marks around the headings of a list's parts: "【Statutes】".

    These are the short headings inside the sections of lists that no list of words knows, up to
    one of what follows lists.
    """
    parts: list[str] = []
    at = 0
    for start, end in sections:
        for place in range(bisect_right(headings, start, key=_start), len(headings)):
            heading = headings[place]
            words = _words_of(view, heading)
            if heading.start >= end or follows_lists(words) or is_heading_of_others(words):
                break
            if heading.start >= at and _may_be_part(view[heading.start : heading.end]):
                inside = view[heading.start + 1 : heading.end - 1]
                parts += [view[at : heading.start], "【", inside, "】"]
                at = heading.end
    parts.append(view[at:])
    return "".join(parts)


def _start(heading: Heading) -> int:
    return heading.start


def _may_be_part(words: str) -> bool:
    return (
        _SHORTEST <= len(words) <= LONGEST_PART
        and "\n" not in words
        and YEAR.search(words) is None
        and not (is_heading(words) or is_part_heading(words))
    )


def _belongs(words: str) -> bool:
    """Whether a heading may stand within a list."""
    return is_part_heading(words) or _ORDERING.fullmatch(words) is not None


def without_others(view: str, headings: Sequence[Heading]) -> str:
    """The text with spaces in place of the sections of works that cite the page or are near."""
    others: list[tuple[int, int]] = []
    level: int | None = None
    for heading in headings:
        words = _words_of(view, heading)
        if level is not None and (heading.level <= level or is_heading(words)):
            others[-1] = (others[-1][0], heading.start)
            level = None
        if level is None and words and is_heading_of_others(words):
            others.append((heading.start, len(view)))
            level = heading.level
    return blanked(view, others) if others else view


def blanked_outside(view: str, sections: Sequence[tuple[int, int]]) -> str:
    """The text with spaces for all letters outside the sections; line ends stay."""
    bounds = [0, *chain.from_iterable(sections), len(view)]
    return blanked(view, zip(bounds[::2], bounds[1::2], strict=True))


def _words_of(view: str, heading: Heading) -> str:
    return " ".join(view[heading.start : heading.end].split())
