"""Captions of the parts of a list: "Articles", "II. Sources", a letter of the alphabet."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

import regex

from refparse.documents.signs.evidence import YEAR
from refparse.documents.signs.line_ends import ends_entry
from refparse.documents.signs.line_starts import NAMED, start_shape
from refparse.documents.signs.lines import Line

_PART_NUMBER = regex.compile(
    r"(?:(?:chapter|kapitel|capitolo|chapitre|cap[íi]tulo|hoofdstuk|rozdział|part|teil|partie|parte)"
    r"\s(?:\d{1,2}|[ivx]{1,5}|\p{L}{3,12})[.:]?|(?-i:[IVX]{1,5}|[A-Z])[.)]"
    r"|\d{1,2}(?:\.\d{1,2}){1,2}\.?)\s(?=\p{Lu})",
    regex.IGNORECASE,
)
_CAPTION_NUMBER = regex.compile(r"(\d{1,2})\.?\s(?=\p{Lu})")
_SESSION = regex.compile(
    r"(?:Week|Session|Class|Lecture|Unit|Module|Woche|Sitzung|Semaine|Séance|Semana|Sesión|Settimana"
    r"|Lezione|Aula)\s\d{1,2}\b.{0,120}"
)
_FEWEST_SESSIONS = 3
_LONGEST_CAPTION = 60
_LONGEST_NAME = _LONGEST_CAPTION - 3
"""Characters behind a number."""
_MOST_CAPTION_WORDS = 6
_MOST_NUMBERED_WORDS = 10
_FEWEST_NAMED = 3
_RARE = 0.25


def is_caption(text: str) -> bool:
    """Whether a line may be the caption of a part of a list: few words, no number, no full stop.

    A number of the part itself may stand first: "II. Sources", "Capitolo primo. La corte".
    """
    rest = _unnumbered(text)
    return len(text) <= _LONGEST_CAPTION and _names_part(rest, numbered=rest != text)


def _names_part(rest: str, *, numbered: bool) -> bool:
    """Whether the words of a line, without a number before them, may name a part."""
    return (
        rest[0].isupper()
        and (rest[-1].isalpha() or rest[-1] in ":)")
        and rest.count(" ") < (_MOST_NUMBERED_WORDS if numbered else _MOST_CAPTION_WORDS)
        and (numbered or "," not in rest)
        and "." not in rest
        and not any(char.isdigit() for char in rest)
    )


def is_numbered_caption(text: str) -> bool:
    """Whether a line may be the caption of a part and gives its number: "Chapter 2: Doors"."""
    return _unnumbered(text) != text and is_caption(text)


def _unnumbered(text: str) -> str:
    """What may be a caption without the number of its part."""
    numbered = _PART_NUMBER.match(text)
    return text[numbered.end() :] if numbered else text


def begins_part(before: Line, line: Line) -> bool:
    """Whether a line between two gaps may be the caption of a part that the next line begins."""
    return before.blank_before > 0 and line.blank_before > 0 and is_caption(before.text)


def between_entries(lines: Sequence[Line], fixed: Sequence[bool]) -> list[int]:
    """Indexes of the lines that stand alone between the end of an entry and the next one."""
    return [
        index
        for index in range(1, len(lines) - 1)
        if fixed[index + 1] and not fixed[index] and ends_entry(lines[index - 1].text)
    ]


def captions_between(lines: Sequence[Line], fixed: Sequence[bool]) -> set[int]:
    """Lines after a gap that may be captions, between the end of an entry and the next one."""
    return {
        index
        for index in between_entries(lines, fixed)
        if lines[index].blank_before and is_caption(lines[index].text)
    }


def sessions(lines: Sequence[Line]) -> set[int]:
    """Lines after a gap that order the readings of a course: "Week 2 (Sept 14). The School".

    So does a caption with a colon right below: "Read:".
    """
    found = {
        index
        for index, line in enumerate(lines)
        if (line.blank_before or not index) and _SESSION.fullmatch(line.text)
    }
    if len(found) < _FEWEST_SESSIONS:
        return set()
    below = {index + 1 for index in found if index + 1 < len(lines)}
    return found | {
        index for index in below if lines[index].text[-1] == ":" and is_caption(lines[index].text)
    }


def numbered_captions(lines: Sequence[Line]) -> set[int]:
    """Lines that may be captions, numbered from 1 on: "2. Letters and diaries".

    Each follows a gap or the end of an entry and stands before a line that starts with names.
    """
    found: list[int] = []
    for index in range(len(lines) - 1):
        number = _CAPTION_NUMBER.match(lines[index].text)
        if (
            number
            and int(number[1]) == len(found) + 1
            and len(rest := lines[index].text[number.end() :]) <= _LONGEST_NAME
            and _names_part(rest, numbered=True)
            and (not index or lines[index].blank_before or ends_entry(lines[index - 1].text))
            and start_shape(lines[index + 1].text) in NAMED
        ):
            found.append(index)
    return set(found) if len(found) > 1 else set()


def captions_before_names(lines: Sequence[Line]) -> set[int]:
    """Lines that may be captions, after a gap or at the start, before lines that start with names.

    Other entries start with names of the same form. Nothing, where so many lines without numbers
    are like that that they may be titles of entries; letters of the alphabet are none.
    """
    found = {
        index
        for index in range(len(lines) - 1)
        if (not index or (lines[index].blank_before and ends_entry(lines[index - 1].text)))
        and is_caption(lines[index].text)
        and (
            start_shape(_unnumbered(lines[index].text)) == "upper"
            or (not index and lines[1].blank_before > 0)
        )
        and start_shape(lines[index + 1].text) in NAMED
    }
    if not found:
        return found
    shapes = Counter(
        start_shape(line.text)
        for index, line in enumerate(lines)
        if not index or ends_entry(lines[index - 1].text)
    )
    found = {
        index for index in found if shapes[start_shape(lines[index + 1].text)] >= _FEWEST_NAMED
    }
    dated = sum([YEAR.search(line.text) is not None for line in lines])
    texts = [lines[index].text for index in found]
    plain = sum([len(text) > 1 and _unnumbered(text) == text for text in texts])
    return found if plain <= _RARE * dated else set()
