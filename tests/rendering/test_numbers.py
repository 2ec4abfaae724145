from __future__ import annotations

import pytest

from refparse.rendering.numbers import is_numeric, is_plural, normalized, roman


@pytest.mark.parametrize("text", ["4", "4th", "L2d", "2, 3", "2-4", "2 & 4", "92a", "iii52–iii54"])
def test_numeric(text: str) -> None:
    assert is_numeric(text)


@pytest.mark.parametrize("text", ["", "fourth", "4 volumes", "2nd rev. ed.", "Suppl", "x" * 5000])
def test_not_numeric(text: str) -> None:
    assert not is_numeric(text)


def test_separators() -> None:
    assert normalized("1-3") == "1–3"
    assert normalized("1,2&3") == "1, 2 & 3"
    assert normalized("HETA2000-0139") == "HETA2000-0139"
    assert normalized("1-3", "-") == "1-3"


def test_plural() -> None:
    assert is_plural("12-15", "page")
    assert is_plural("xi–xv", "page")
    assert not is_plural("2.0", "number")
    assert not is_plural("Pub. L. No. 107-9", "number")


def test_roman() -> None:
    assert roman(1994) == "mcmxciv"
    assert roman(0) == "0"


@pytest.mark.parametrize(
    ("form", "expected"), [("ordinal", "2nd"), ("long-ordinal", "second"), ("roman", "ii")]
)
def test_forms(entries: object, form: str, expected: str) -> None:
    body = f'<number variable="edition" form="{form}"/>'
    assert entries(body, {"edition": 2}) == [expected]  # type: ignore[operator]


def test_ordinals_of_teens(entries: object) -> None:
    body = '<number variable="edition" form="ordinal"/>'
    items = [{"edition": str(number)} for number in (1, 11, 12, 13, 21, 111)]
    assert entries(body, *items) == ["1st", "11th", "12th", "13th", "21st", "111th"]  # type: ignore[operator]
