"""The smallest inputs of the defects that fuzzing and the benchmark of hostile shapes found."""

from __future__ import annotations

import time

import pytest

from refparse.documents import find_entries
from refparse.rendering import format_items


@pytest.mark.parametrize("year", ["²²²", "①②③④", "٣٣٣٣", "7" * 5000])
@pytest.mark.parametrize("style", ["vancouver", "apa"])
def test_odd_digits_in_a_raw_date(year: str, style: str) -> None:
    assert format_items([{"title": "Trees", "issued": {"raw": year}}], style)
    assert format_items([{"title": "Trees", "issued": year}], style)


def test_a_thousand_hyphens_in_a_name() -> None:
    started = time.process_time()
    find_entries("Jan-" * 1000)
    assert time.process_time() - started < 1
