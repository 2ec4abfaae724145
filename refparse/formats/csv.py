"""A table with one row a reference, comma-separated (RFC 4180)."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable

from refparse.formats.table import COLUMNS, rows
from refparse.reference import Reference


def dumps(references: Iterable[Reference], *, safe: bool = False) -> str:
    """Return a table with a header row.

    Args:
        references: what to write, one row each.
        safe: put an apostrophe before a cell that a spreadsheet would take for a formula.
    """
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(COLUMNS)
    writer.writerows(rows(references, safe))
    return text.getvalue()
