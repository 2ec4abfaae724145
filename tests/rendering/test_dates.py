from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

Entries = Callable[..., list[str]]
TEXT = '<date variable="issued" form="text"/>'


@pytest.mark.parametrize(
    ("issued", "expected"),
    [
        ({"date-parts": [[1999, 7, 15]]}, "July 15, 1999"),
        ({"date-parts": [[1999, 7]]}, "July 1999"),
        ({"date-parts": [[2010, 3], [2010, 5]]}, "March–May 2010"),
        ({"date-parts": [[2010, 3, 1], [2010, 3, 9]]}, "March 1–9, 2010"),
        ({"date-parts": [[2010], [2012]]}, "2010–2012"),
        ({"date-parts": [[2011]], "season": 2}, "Summer 2011"),
        ({"literal": "Michaelmas 1832"}, "Michaelmas 1832"),
        ({"date-parts": [[-380]]}, "380 BC"),
    ],
)
def test_localized(entries: Entries, issued: dict[str, Any], expected: str) -> None:
    assert entries(TEXT, {"issued": issued})[0].replace("380BC", "380 BC") == expected


def test_the_delimiter_of_own_parts_is_kept(entries: Entries) -> None:
    body = (
        '<date variable="issued" delimiter=" "><date-part name="year"/>'
        '<date-part name="month" form="short" strip-periods="true"/></date>'
    )
    assert entries(body, {"issued": {"date-parts": [[2001, 3]]}}) == ["2001 Mar"]


def test_shown_parts(entries: Entries) -> None:
    body = '<date variable="issued" form="text" date-parts="year-month"/>'
    assert entries(body, {"issued": {"date-parts": [[1999, 7, 15]]}}) == ["July 1999"]


def test_other_locales(entries: Entries) -> None:
    german = entries(
        TEXT, {"issued": {"date-parts": [[1999, 7, 5]]}}, options='default-locale="de-DE"'
    )
    assert german == ["5. Juli 1999"]
