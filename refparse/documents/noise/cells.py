"""Tables with a column of references: the short cells beside it are no part of them."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby
from statistics import median

import regex

from refparse.documents.signs.evidence import entry_quality
from refparse.documents.signs.numbering import BULLETS

_MARK = regex.compile(rf"[\[(#]?\p{{L}}{{0,3}}[.-]?\d{{0,4}}[\])]?[.:]?|[{BULLETS}]")
_FEWEST_ROWS = 3
_MOST_JUDGED = 100
_MOST_COLUMNS = 12
_GOOD = 0.8
_MOST = 0.7
_SHORT = 40


def without_short_cells(view: str) -> str:
    """A copy of the same length in which the cells beside a column of references are blank.

    Cells are parted by tabs. A number, key or bullet before the reference stays.
    """
    if "\t" not in view:
        return view
    rows = view.split("\n")
    at = 0
    for has_cells, group in groupby(rows, key=_has_cells):
        count = len(list(group))
        if has_cells and count >= _FEWEST_ROWS:
            table = [row.split("\t") for row in rows[at : at + count]]
            column = _reference_column(table)
            if column is not None:
                rows[at : at + count] = [_blanked(cells, column) for cells in table]
        at += count
    return "\n".join(rows)


def _has_cells(row: str) -> bool:
    return "\t" in row.lstrip("\t ")


def _reference_column(table: Sequence[Sequence[str]]) -> int | None:
    """The one column whose cells are whole references, where all others are short."""
    judged = table[:: 1 + len(table) // _MOST_JUDGED]
    width = max([len(cells) for cells in judged])
    if width > _MOST_COLUMNS:
        return None
    columns = [
        [cells[place].strip() for cells in judged if place < len(cells)] for place in range(width)
    ]
    good = [
        sum([len(cell) > _SHORT and entry_quality(cell) >= _GOOD for cell in column])
        >= _MOST * len(judged)
        for column in columns
    ]
    if sum(good) != 1:
        return None
    found = good.index(True)
    others = [column for place, column in enumerate(columns) if place != found]
    short = all(median([len(cell) for cell in column]) <= _SHORT for column in others)
    return found if short and others else None


def _blanked(cells: Sequence[str], column: int) -> str:
    """A row with its reference, the mark before it, and spaces."""
    return "\t".join(
        [
            cell
            if place == column or (place < column and _MARK.fullmatch(cell.strip()))
            else " " * len(cell)
            for place, cell in enumerate(cells)
        ]
    )
