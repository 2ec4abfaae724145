"""Notes at the foot of pages: the text of the next page stands between them, and calls the next.

A call is the number of a note, set close behind a word or its mark ("was built.5").
"""

from __future__ import annotations

from collections.abc import Sequence

import regex

from refparse.documents.lines import Line
from refparse.documents.noise import ends_entry
from refparse.documents.page_rows import PageRows

_CALL = regex.compile(
    r"(?<=\p{Ll}{2}[.,;:!?)\]”“\"’»«]{0,2})(\d{1,4})(?=[.,;:)”“\"’»–—]?(?:\s|$))"
    r"|(?<=\p{L}[.,;:!?)\]”“\"’»«]{0,2})([¹²³⁰⁴-⁹]{1,4})"
    r"|(?<=\p{Ll}[.,;:!?)”“\"’»«]{0,2}\s?)[\[(](\d{1,4})[\])]"
)
_SUPERSCRIPTS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
_NEXT = 3


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


def _calls(text: str) -> set[int]:
    """The numbers of the notes that a text calls."""
    return {
        int("".join(match.groups(default="")).translate(_SUPERSCRIPTS))
        for match in _CALL.finditer(text)
    }
