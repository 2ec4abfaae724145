"""Notes at the foot of pages: the text of the next page stands between them, and calls the next.

A call is the number of a note, set close behind a word or its mark ("was built.5").
"""

from __future__ import annotations

from collections.abc import Sequence

import regex

from refparse.documents.signs.evidence import is_complete
from refparse.documents.signs.line_ends import ends_entry
from refparse.documents.signs.lines import Line
from refparse.documents.signs.page_rows import PageRows

_CALL = regex.compile(
    r"(?<=\p{Ll}{2}[.,;:!?)\]”“\"’»«]{0,2})(\d{1,4})(?=[.,;:)”“\"’»–—]?(?:\s|$))"
    r"|(?<=\p{L}[.,;:!?)\]”“\"’»«]{0,2})([¹²³⁰⁴-⁹]{1,4})"
    r"|(?<=\p{Ll}[.,;:!?)”“\"’»«]{0,2}\s?)[\[(](\d{1,4})[\])]"
)
_SUPERSCRIPTS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
_NEXT = 3
_NOTE = regex.compile(r"(\d{1,3})(?:\s?(?=\p{Lu}\p{L})|$)")
_LONGEST_FOOT = 12
_FEWEST_NOTES = 2


def end_of_note(lines: Sequence[Line], following: int, rows: PageRows) -> int:
    """How many of the lines before the note with the number `following` belong to the one before.

    The text of a page begins behind the end of a note, at a gap or at a row that pages repeat, and
    calls the following note or, where that call stands behind a year, the ones after it.
    """
    for index in range(1, len(lines)):
        line = lines[index]
        apart = line.blank_before or line.page_break
        of_page = line.end in rows.repeated or line.end in rows.numbered
        if (apart or of_page) and ends_entry(lines[index - 1].text):
            text = " ".join([later.text for later in lines[index:]])
            called = not _calls(text).isdisjoint(range(following, following + _NEXT))
            return index if called else len(lines)
    return len(lines)


def notes_at_foot(lines: Sequence[Line], rows: PageRows) -> set[int]:
    """Indexes of the lines of notes that stand between a list and the number or end of its page.

    Two notes at least, whose numbers follow one another, or one with its number set close; a whole
    reference is none. What stands before the first, in small letters, is the end of a note.
    """
    found: set[int] = set()
    for index, line in enumerate(lines):
        if rows.has_page_number(line) or line.page_break:
            found.update(_notes_before(lines, index))
    return found


def _notes_before(lines: Sequence[Line], end: int) -> range:
    first, expected = end, None
    count, close = 0, False
    for index in range(end - 1, max(-1, end - 1 - _LONGEST_FOOT), -1):
        note = _NOTE.match(lines[index].text)
        if note is None:
            continue
        number = int(note[1])
        if expected is not None and number != expected:
            break
        if is_complete(" ".join([line.text for line in lines[index:first]])):
            break
        first, expected = index, number - 1
        count += 1
        close = close or (note.end() == note.end(1) < len(lines[index].text))
    if count < _FEWEST_NOTES and not close:
        return range(0)
    if first > 1 and lines[first - 1].text[0].islower() and ends_entry(lines[first - 2].text):
        first -= 1
    return range(first, end)


def _calls(text: str) -> set[int]:
    """The numbers of the notes that a text calls."""
    return {
        int("".join(match.groups(default="")).translate(_SUPERSCRIPTS))
        for match in _CALL.finditer(text)
    }
