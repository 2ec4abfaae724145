"""Records of an abstracting service, printed under each reference of a numbered list.

Such a record repeats the reference in other words, with its CODEN and ISSN, or says that there is
none. Its first line is often the number of the reference, again.
"""

from __future__ import annotations

from collections.abc import Sequence

import regex

from refparse.documents.noise.link_words import is_link_label

_NONE = "no corresponding record for this reference"
_CODEN = regex.compile(r"CODEN:\s?[A-Z\d]{5,6};\s?ISSN:")
_NUMBER = regex.compile(r"[\[(]?(\d{1,4})[a-z]?[\])]?\.?")
_BEHIND = regex.compile(r">>|https?://\S+$")
_LONGEST = 12
_MOST_BEFORE = 4
_LONGEST_NUMBER = 8


def without_records(view: str) -> str:
    """A copy of the same length in which the records under references are blank."""
    if _NONE not in view and "CODEN:" not in view:
        return view
    rows = view.split("\n")
    blank: set[int] = set()
    number = ""
    for index, row in enumerate(rows):
        if index in blank:
            continue
        value = _number_of(row)
        if value and value == number:
            end = _end_of_record(rows, index + 1, value)
            blank.update(range(index, end) if end else ())
        elif value:
            number = value
        elif _NONE in row and len(row) < 2 * len(_NONE):
            blank.add(index)
        elif "CODEN:" in row and _CODEN.search(row):
            start = _start_of_record(rows, index)
            if start:
                blank.update(range(start, _end_of_record(rows, index, number)))
    return "\n".join([" " * len(row) if index in blank else row for index, row in enumerate(rows)])


def _number_of(row: str) -> str:
    if len(row) > _LONGEST_NUMBER:
        return ""
    match = _NUMBER.fullmatch(row.strip())
    return match.group(1) if match else ""


def _start_of_record(rows: Sequence[str], at: int) -> int:
    """The row after the link labels that stand before a record, or 0 without such labels."""
    for index in range(at - 1, max(0, at - _MOST_BEFORE), -1):
        if is_link_label(rows[index].strip() or "-"):
            return index + 1
    return 0


def _end_of_record(rows: Sequence[str], first: int, number: str) -> int:
    """The row after a record, or 0 where none starts at `first`.

    The summary behind the line with the CODEN goes up to the next number or gap, and is of one row
    where neither follows.
    """
    coden = 0
    for index in range(first, min(first + _LONGEST, len(rows))):
        row = rows[index]
        if _NONE in row:
            return index + 1
        value = _number_of(row)
        if value and value != number:
            return index if coden else 0
        if coden and not row.strip():
            return index
        if "CODEN:" in row and _CODEN.search(row):
            coden = index
    if not coden:
        return 0
    end = min(coden + 2, len(rows))
    while end < len(rows) and _BEHIND.match(rows[end].strip()):
        end += 1
    return end
