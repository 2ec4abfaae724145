"""Codes of documents and two dates in brackets."""

from __future__ import annotations

import pytest

import refparse
from refparse.assembling.gb_t_7714 import codes_and_dates_parted
from refparse.labelling.spans import LabelledSpan


def read(text: str, *parts: tuple[str, str]) -> list[tuple[str, str]]:
    runs = [LabelledSpan(text.index(p), text.index(p) + len(p), label, 0.5) for label, p in parts]
    return [(run.label, text[run.start : run.end]) for run in codes_and_dates_parted(text, runs)]


@pytest.mark.parametrize("gap", ["", " "])
@pytest.mark.parametrize("code", ["EB/OL", "J", "DB/OL"])
def test_a_code_belongs_to_the_title(gap: str, code: str) -> None:
    text = f"Oak A. Old trees{gap}[{code}]. Woods, 2019."
    assert read(text, ("title", "Old trees"), ("journal", code), ("date", "2019")) == [
        ("title", f"Old trees{gap}[{code}]."),
        ("date", "2019"),
    ]


def test_a_code_is_no_part_of_the_journal() -> None:
    text = "OAK A. Old trees[J]. Forest Research, 2010, 55(3): 120."
    assert read(text, ("title", "Old trees"), ("journal", "[J]. Forest Research")) == [
        ("title", "Old trees[J]."),
        ("journal", "Forest Research"),
    ]


def test_the_day_of_access_stands_in_square_brackets() -> None:
    text = "Oak A. Old trees. (2021-06-11)[2022-03-20]. https://example.org"
    assert read(text, ("title", "Old trees"), ("date", "(2021-06-11)[2022-03-20]")) == [
        ("title", "Old trees"),
        ("date", "2021-06-11"),
        ("accessed", "2022-03-20"),
    ]


@pytest.mark.parametrize("date", ["1995 [1992]", "(1968) [1916]", "2001-2003"])
def test_first_editions_are_no_days_of_access(date: str) -> None:
    assert read(f"Oak A. Trees. {date}.", ("date", date)) == [("date", date)]


def test_a_page_by_the_standard() -> None:
    ref = refparse.parse_reference(
        "[3] World Health Organization. Falls (at home)[EB/OL]. (2021-06-11)[2022-03-20]. "
        "https://www.who.int/detail/falls-(at-home)."
    )
    assert ref.title == "Falls (at home)"
    assert ref.issued is not None
    assert ref.accessed is not None
    assert (ref.issued.year, ref.issued.end, ref.accessed.year) == (2021, None, 2022)
    assert ref.url == "https://www.who.int/detail/falls-(at-home)"
    assert not ref.container_title
