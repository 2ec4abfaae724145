"""A table with one row a reference, tab-separated, nothing quoted; no cell holds a tab."""

from __future__ import annotations

from collections.abc import Iterable

from refparse.formats.table import COLUMNS, rows
from refparse.reference import Reference


def dumps(references: Iterable[Reference], *, safe: bool = False) -> str:
    """Return a table with a header row.

    Args:
        references: what to write, one row each.
        safe: put an apostrophe before a cell that a spreadsheet would take for a formula.
    """
    lines = ("\t".join(row) for row in (COLUMNS, *rows(references, safe)))
    return "\n".join(lines) + "\n"
