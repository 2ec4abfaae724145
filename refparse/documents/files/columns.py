"""Columns that stand side by side, as in pages from `pdftotext -layout`, put below each other."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

_GAP = re.compile(r"(?<=\S) {2,}(?=\S)")
_WORD = re.compile(r"[^\W\d_]{2,}")
_LABEL = re.compile(r"\[\w{1,6}\]|\d{1,3}\.\s")
_FOOT = re.compile(r"\W*\d{1,4}\W*")
_WIDEST = 400
_NARROWEST = 25
"""Characters of a column."""
_INDENTED = 8
"""Characters by which rows of the second column start further in than its first."""
_OFF = 3
"""Characters by which rows of the second column may start before the others do."""
_FEWEST_ROWS = 6
_FEWEST_LATER = 3
"""Rows of pages behind one in columns; they are not asked whether they are a table."""
_FEWEST_WORDS = 3
"""Words of a row of a column, on average."""
_LEAST_GOING_ON = 0.15
"""Rows of either column that begin with a small letter, as a share of those with a gap."""
_BETWEEN_PAGES = 3
"""Empty rows."""


class _Row(NamedTuple):
    """A row cut between its columns; `clearly`, at two spaces or more; `across`, not cut."""

    left: str
    right: str
    clearly: bool = False
    across: bool = False


def unwoven(text: str) -> str:
    """Return a text with the columns of each page below each other; other pages as they are.

    A page has two columns where gaps of two spaces or more end at about the same place, with words
    on either side. There the rows are cut whose columns one space parts, too. Rows across both
    columns stay between what is above and what is below them.

    >>> row = "{:40}{}".format("the rest of the tree is like it.", "How a forest grows in shade.")
    >>> unwoven("\\n".join([row] * 6)).split("\\n")[5:7]
    ['the rest of the tree is like it.', 'How a forest grows in shade.']
    """
    if text.count("   ") < _FEWEST_ROWS:
        return text
    later = False
    pages: list[str] = []
    for page in text.split("\f"):
        rows = [row.rstrip() for row in page.split("\n")]
        found: list[str] = []
        for ends, group in groupby(_with_ends(rows), key=lambda item: item[0]):
            part = [row for _, row in group]
            columns = [] if ends else _columns(part, later)
            later = later or bool(columns)
            found += _below_each_other(columns) if columns else part
        pages.append("\n".join(found) if found != rows else page)
    return "\f".join(pages)


def _with_ends(rows: Sequence[str]) -> Iterator[tuple[bool, str]]:
    """Each row, and whether it ends a page: a number beside an empty row, or many empty rows."""
    framed = ["", *rows, ""]
    empty = 0
    for place, row in enumerate(rows, 1):
        empty = 0 if row else empty + 1
        alone = not framed[place - 1] or not framed[place + 1]
        yield empty >= _BETWEEN_PAGES or (alone and _FOOT.fullmatch(row) is not None), row


def _indent(row: str) -> int:
    return len(row) - len(row.lstrip())


def _second_start(rows: Sequence[str], fewest: int) -> int:
    """Where the second column starts, 0 if there is none."""
    if max(map(len, rows)) > _WIDEST:
        return 0
    starts = [0] * (_WIDEST + 1)
    for row in rows:
        indent = _indent(row)
        if indent >= _NARROWEST:
            starts[indent] += 1
        for gap in _GAP.finditer(row, _NARROWEST):
            starts[gap.end()] += 1
    near = [sum(starts[place : place + _INDENTED]) for place in range(_WIDEST)]
    most = max(near)
    if most < fewest:
        return 0
    place = near.index(most)
    return next(each for each in range(place, _WIDEST) if starts[each])


def _columns(rows: Sequence[str], later: bool) -> list[_Row]:
    """The rows cut where the second column starts, none if there is but one column.

    Args:
        later: whether a page before it has two.
    """
    fewest = _FEWEST_LATER if later else _FEWEST_ROWS
    start = _second_start(rows, fewest)
    if not start:
        return []
    cut = [_cut(row, start) for row in rows]
    if not _are_columns(cut, fewest) or not (later or _runs_on(cut)):
        return []
    width = max(len(row.left) for row in cut if row.clearly)
    framed = ["-", *rows, "-"]
    return [
        _cut_closely(row.left, start, width)
        if row.across and framed[place - 1] and framed[place + 1]
        else row
        for place, row in enumerate(cut, 1)
    ]


def _cut(row: str, start: int) -> _Row:
    """Cut a row at a gap before the second column, which starts at about `start`."""
    if len(row) < start:
        return _Row(row, "")
    if _indent(row) >= start - _OFF:
        return _Row("", row)
    for gap in _GAP.finditer(row, 0, start + _INDENTED):
        if gap.end() >= start - _OFF:
            return _Row(row[: gap.start()], " " * gap.end() + row[gap.end() :], clearly=True)
    return _Row(row, "", across=True)


def _cut_closely(row: str, start: int, width: int) -> _Row:
    """Cut a row at one space: before a number, behind a hyphen, before a capital or late.

    Args:
        width: the longest row of the first column.
    """
    best, at = -1, 0
    for space in range(start - _INDENTED, min(start + _OFF, width + 2)):
        if row[space : space + 1] == " ":
            before, after = row[:space], row[space + 1 :]
            if _LABEL.match(after) or before.endswith("-"):
                fit = 2
            else:
                fit = int(after[:1].isupper() and before[-1:].islower())
            if fit >= best and not (fit == best == 1):
                best, at = fit, space
    return _Row(row[:at], " " * (at + 1) + row[at + 1 :]) if at else _Row(row, "", across=True)


def _are_columns(rows: Sequence[_Row], fewest: int) -> bool:
    """Whether more rows have a gap than not, and words stand on either side of it."""
    clear = [row for row in rows if row.clearly]
    if len(clear) < max(fewest, sum(row.across for row in rows)):
        return False
    return all(
        sum(len(_WORD.findall(part)) for part in column) >= _FEWEST_WORDS * len(clear)
        for column in ([row.left for row in clear], [row.right for row in clear])
    )


def _runs_on(rows: Sequence[_Row]) -> bool:
    """Whether some rows beside a gap go on with a small letter, as the cells of tables do not."""
    clear = [row for row in rows if row.clearly]
    parts = [part for row in clear for part in (row.left, row.right.lstrip())]
    return sum(part[:1].islower() for part in parts) >= _LEAST_GOING_ON * len(clear)


def _below_each_other(rows: Sequence[_Row]) -> Iterator[str]:
    for across, group in groupby(rows, key=lambda row: row.across):
        block = list(group)
        if across:
            yield from [row.left for row in block]
        else:
            left, right = [row.left for row in block], [row.right for row in block]
            yield from _without_margin(_closed(left, right))
            yield from _without_margin(_closed(right, left))


def _closed(column: Sequence[str], other: Sequence[str]) -> list[str]:
    """The rows of a column without empty ones that only the other column, set between them, has.

    Rows of two columns stand at different heights behind a heading or a gap in one of them.
    """
    alone = [bool(row) and not beside for row, beside in zip(column, other, strict=True)]
    between = [False, *(all(pair) for pair in zip(alone, alone[2:], strict=False)), False]
    return [
        row
        for row, beside, inside in zip(column, other, between[: len(column)], strict=True)
        if row or not beside or not inside
    ]


def _without_margin(column: Sequence[str]) -> list[str]:
    """The rows of a column without empty ones around them and what all are indented by."""
    filled = [place for place, row in enumerate(column) if row]
    if not filled:
        return []
    margin = min(_indent(column[place]) for place in filled)
    return [row[margin:] for row in column[filled[0] : filled[-1] + 1]]
