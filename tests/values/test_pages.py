"""Printed pages and their completion."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refparse.values.pages import Pages, parse_pages, roman_value, runs_backwards


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("164–72", "164", "172"),
        ("iii52–4", "iii52", "iii54"),
        ("S101-9", "S101", "S109"),
        ("301S-4", "301S", "304S"),
        ("e12–e15", "e12", "e15"),
        ("725–5", "725", "725"),
        ("1541–52 e2", "1541", "1552.e2"),
        ("xii–xiv", "xii", "xiv"),
        ("S. 12–34", "12", "34"),
        ("pp. 3-5", "3", "5"),
        ("Seiten 3 bis 9", "3", "9"),
        ("12ff.", "12", ""),
        ("1529 (1531 f.)", "1529", ""),
        ("5 (S. 12)", "5", ""),
        ("39 et s", "39", ""),
        ("205 e ss.", "205", ""),
        ("13 ss", "13", ""),
        ("12 y sigs.", "12", ""),
        ("blz. 12–34", "12", "34"),
        ("ss. 10-20", "10", "20"),
        ("sid. 7–9", "7", "9"),
        ("Стб. 5–12", "5", "12"),
        ("45 e.v.", "45", ""),
        ("45 e.vv.", "45", ""),
        ("13 n.", "13", ""),
        ("13 i nast.", "13", ""),
        ("21 и след.", "21", ""),
        ("21 сл.", "21", ""),
        ("301S", "301S", ""),
        ("45", "45", ""),
        ("e0187580", "e0187580", ""),
        ("45 329-45 336", "45329", "45336"),
        ("28‐1–28‐9", "28‐1", "28‐9"),
        ("111 132", "111", "132"),
    ],
)
def test_first_and_last(text: str, first: str, last: str) -> None:
    pages = parse_pages(text)
    assert pages is not None
    assert (pages.first, pages.last) == (first, last)


def test_lists_of_ranges() -> None:
    pages = parse_pages("120-32, 178-186 and 190")
    assert pages is not None
    assert [(each.first, each.last) for each in pages.further] == [("178", "186"), ("190", "")]
    assert pages.printed == "120-32, 178-186 and 190"


def test_the_end_is_never_completed_downwards() -> None:
    pages = parse_pages("164–44")
    assert pages is not None
    assert pages.last == "44"
    assert runs_backwards(pages)


def test_roman_numbers() -> None:
    assert [roman_value(text) for text in ("iv", "XIX", "mcmxc", "iiii", "page", "")] == [
        4, 19, 1990, None, None, None,
    ]  # fmt: skip
    pages = parse_pages("xiv–ix")
    assert pages is not None
    assert runs_backwards(pages)


@given(st.text(max_size=60))
def test_any_text(text: str) -> None:
    pages = parse_pages(text)
    assert (pages is None) or any(map(str.isalnum, pages.first))


@given(st.integers(1, 99_999), st.integers(0, 400))
def test_abbreviated_ranges_are_completed(first: int, length: int) -> None:
    last = str(first + length)
    common = 0
    while (
        common < len(last) - 1
        and len(str(first)) == len(last)
        and str(first)[common] == last[common]
    ):
        common += 1
    pages = parse_pages(f"{first}–{last[common:]}")
    assert pages is not None
    assert (pages.first, pages.last) == (str(first), last)


@pytest.mark.parametrize(
    "hostile", ["1-" * 30_000, "1, " * 20_000, "- " * 30_000, "x" * 60_000, "1 " * 30_000]
)
def test_hostile_pages_take_linear_time(hostile: str) -> None:
    started = time.process_time()
    parse_pages(hostile)
    assert time.process_time() - started < 2


def test_the_mark_of_a_year_before_pages() -> None:
    pages = parse_pages("年、1–27")
    assert pages == Pages("1", "27", "1–27")
