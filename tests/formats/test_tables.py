"""CSV, TSV and plain text."""

from __future__ import annotations

import csv
import io

from format_strategies import references
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from refparse.formats import csv as csv_format
from refparse.formats import text, tsv
from refparse.formats.table import COLUMNS
from refparse.reference import Reference
from refparse.values.dates import Date
from refparse.values.names import Name
from refparse.values.pages import Pages

LEE = Reference(
    type="article-journal",
    authors=(Name(family="Lee", given="A"), Name(family="Gogh", particle="van", given="V")),
    title='=HYPERLINK("http://evil")',
    issued=Date(1999, 5, year_suffix="a"),
    pages=Pages("3", "5", "3–5"),
    text="Lee A, van Gogh V. =HYPERLINK.\n1999a.",
)


def rows(table: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(table)))


def test_a_row() -> None:
    (row,) = rows(csv_format.dumps([LEE]))
    assert tuple(row) == COLUMNS
    assert row["authors"] == "Lee, A; van Gogh, V"
    assert (row["year"], row["date"], row["pages"]) == ("1999a", "1999-05", "3-5")
    assert row["title"] == LEE.title
    assert row["text"] == "Lee A, van Gogh V. =HYPERLINK. 1999a."


def test_safe_cells_are_no_formulas() -> None:
    (row,) = rows(csv_format.dumps([LEE], safe=True))
    assert row["title"] == "'" + (LEE.title or "")


@given(st.lists(references, max_size=3))
@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
def test_one_row_and_one_line_a_reference(listed: list[Reference]) -> None:
    found = rows(csv_format.dumps(listed, safe=True))
    assert len(found) == len(listed)
    assert not any(cell.startswith(("=", "+", "-", "@")) for row in found for cell in row.values())
    lines = tsv.dumps(listed).split("\n")
    assert len(lines) == len(listed) + 2
    assert {line.count("\t") for line in lines[:-1]} == {len(COLUMNS) - 1}
    assert text.dumps(listed).count("\n") == len(listed)


def test_text_is_the_reference_as_printed() -> None:
    assert text.dumps([LEE]) == "Lee A, van Gogh V. =HYPERLINK. 1999a.\n"
    assert text.dumps([LEE], numbers=True).startswith("1. Lee")
    assert text.dumps([Reference(title="A title", volume="3", issue="4")]) == "A title. 3(4).\n"
