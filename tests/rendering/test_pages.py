from __future__ import annotations

import pytest

from refparse.rendering.pages import formatted


@pytest.mark.parametrize(
    ("pages", "form", "expected"),
    [
        ("100-9", "expanded", "100–109"),
        ("100-109", "minimal", "100–9"),
        ("100-109", "minimal-two", "100–09"),
        ("1496-1500", "chicago", "1496–1500"),
        ("1496-1500", "chicago-16", "1496–500"),
        ("321-328", "chicago", "321–28"),
        ("107-108", "chicago", "107–8"),
        ("100-104", "chicago", "100–104"),
        ("iii52-iii54", "minimal", "iii52–4"),
        ("S12-S15", "expanded", "S12–S15"),
        ("12-15, 22", "minimal", "12–5, 22"),
        ("123-123", "minimal", "123–123"),
        ("iii52-4", "expanded", "iii52-4"),
        ("e0187580", "minimal", "e0187580"),
        ("1002–1009", "", "1002–1009"),
        ("xii-xv", "minimal", "xii–xv"),
    ],
)
def test_page_ranges(pages: str, form: str, expected: str) -> None:
    assert formatted(pages, form, "–") == expected


def test_hostile_pages_take_linear_time() -> None:
    assert formatted("1-" * 20000, "minimal", "–").count("–") > 0
