from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

Entries = Callable[..., list[str]]


def yes_or_no(entries: Entries, tests: str, item: dict[str, Any]) -> bool:
    body = f'<choose><if {tests}><text value="yes"/></if><else><text value="no"/></else></choose>'
    return entries(body, item) == ["yes"]


@pytest.mark.parametrize(
    ("tests", "expected"),
    [
        ('type="book"', True),
        ('type="book chapter"', False),
        ('type="book chapter" match="any"', True),
        ('type="book chapter" match="none"', False),
        ('type="map" variable="title" match="any"', True),
        ('type="map" variable="title"', False),
        ('variable="title volume"', True),
        ('variable="title page"', False),
        ('variable="page issue" match="none"', True),
        ('is-numeric="volume"', True),
        ('is-numeric="title"', False),
        ('is-uncertain-date="issued"', True),
        ('position="first"', False),
        ('locator="page"', False),
    ],
)
def test_tests(entries: Entries, tests: str, expected: bool) -> None:
    item = {
        "type": "book", "title": "A", "volume": 0,
        "issued": {"date-parts": [[1850]], "circa": True},
    }  # fmt: skip
    assert yes_or_no(entries, tests, item) is expected


@pytest.mark.parametrize("item", [{}, {"type": None}, {"type": 5}, {"type": "no-such-type"}])
def test_an_unknown_type_is_none_of_them(entries: Entries, item: dict[str, Any]) -> None:
    assert not yes_or_no(entries, 'type="book article-journal" match="any"', item)
