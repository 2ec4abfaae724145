"""Rows below entries that say nothing of the works: shelf marks, the places that cite them.

"Cited in: 12, 14", "3rd floor 361.4/Ab12 [Reserve]". They are known by standing below most entries,
with the same word first and only numbers and words of other such rows behind it, or with the same
words in brackets last.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

import regex

from refparse.documents.signs.evidence import YEAR, is_complete
from refparse.documents.signs.line_ends import ends_entry, ends_in_address
from refparse.documents.signs.lines import Line

_OPENING = regex.compile(r"\p{L}{2,24}")
_CLOSING = regex.compile(r"[\[［【]([^\[\]［］【】\d]{2,24})[\]］】]$")
_WORD = regex.compile(r"\p{L}{2,}")
_IDENTIFIER = regex.compile(r"://|\bwww\.|\b10\.\d{4}|@")
_PAGES = regex.compile(r"\d\s?[-–—]\s?\d|\d\s?[:;]\s?\d|\d\s?\(\d")
_LONGEST = 80
_SCOPE = 600
_FEWEST = 4
_OFTEN = 0.5
_REPEATED = 2
_JUDGED = 2_000


def rows_below(lines: Sequence[Line], fixed: Sequence[bool]) -> set[int]:
    """Indexes of the rows below entries that most entries have and that cite nothing.

    They are known by those below whole references, of a very long list by the first of these. A
    line that is `fixed` starts an entry.
    """
    rows: list[int] = []
    behind: list[int] = []
    entry = ""
    for index, line in enumerate(lines):
        if index and not fixed[index] and _may_be_row(lines[index - 1].text, line.text):
            rows.append(index)
            if len(rows) <= _JUDGED and is_complete(entry):
                behind.append(index)
        else:
            fresh = fixed[index] or not fixed[0]
            entry = line.text if fresh else f"{entry} {line.text}"[-_SCOPE:]
    judged = [lines[index].text for index in behind]
    if len(judged) < _FEWEST:
        return set()
    limit = behind[-1] + 1
    entries = sum(fixed[:limit]) or sum([_is_dated(line.text) for line in lines[:limit]])
    least = max(_FEWEST, _OFTEN * entries)
    closings = _often([_closing(text) for text in judged], least)
    openings = _often([_opening(text) for text in judged], least)
    if not closings and not openings:
        return set()
    words = Counter(word for text in judged for word in {*_WORD.findall(text)})
    known = frozenset(word for word, count in words.items() if count >= _REPEATED)
    return {
        index
        for index in rows
        if _closing(lines[index].text) in closings
        or (
            _opening(lines[index].text) in openings
            and known.issuperset(_WORD.findall(lines[index].text))
        )
    }


def _may_be_row(before: str, text: str) -> bool:
    """Whether a line may be a row below an entry, the last line of which is `before`."""
    return (
        len(text) <= _LONGEST
        and (ends_entry(before) or ends_in_address(before))
        and YEAR.search(text) is None
        and _IDENTIFIER.search(text) is None
        and _PAGES.search(text) is None
    )


def _is_dated(text: str) -> bool:
    return len(text) > _LONGEST // 4 and YEAR.search(text) is not None


def _opening(text: str) -> str:
    found = _OPENING.match(text)
    return found.group() if found else ""


def _closing(text: str) -> str:
    found = _CLOSING.search(text, max(0, len(text) - _LONGEST // 2))
    return found[1] if found else ""


def _often(texts: Sequence[str], least: float) -> frozenset[str]:
    return frozenset(text for text, count in Counter(texts).items() if text and count >= least)
