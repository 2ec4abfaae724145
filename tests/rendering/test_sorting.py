from __future__ import annotations

from collections.abc import Callable
from typing import Any

Entries = Callable[..., list[str]]
TITLE = '<text variable="title"/>'


def by(key: str) -> str:
    return f"<sort>{key}</sort>"


def test_titles_without_accents_and_case(entries: Entries) -> None:
    items = [{"title": title} for title in ("Zug", "élan", "Álvarez", "elan vital", "Øre", "nu")]
    assert entries(TITLE, *items, sort=by('<key variable="title"/>')) == [
        "Álvarez", "élan", "elan vital", "nu", "Øre", "Zug",
    ]  # fmt: skip


def test_numbers_by_value(entries: Entries) -> None:
    items = [{"title": f"Part {number}"} for number in (10, 9, 100)]
    assert entries(TITLE, *items, sort=by('<key variable="title"/>')) == [
        "Part 9", "Part 10", "Part 100",
    ]  # fmt: skip


def test_dates_by_value_and_missing_ones_last(entries: Entries) -> None:
    def item(title: str, *parts: int) -> dict[str, Any]:
        return (
            {"title": title, "issued": {"date-parts": [list(parts)]}} if parts else {"title": title}
        )

    items = [item("none"), item("b", 2000, 10), item("a", 2000, 9), item("bc", -44)]
    assert entries(TITLE, *items, sort=by('<key variable="issued"/>')) == ["bc", "a", "b", "none"]
    down = by('<key variable="issued" sort="descending"/>')
    assert entries(TITLE, *items, sort=down) == ["b", "a", "bc", "none"]


def test_the_family_name_alone_comes_first(entries: Entries) -> None:
    items = [
        {"title": name[0], "author": [{"family": name[0], "given": name[1]}]}
        for name in (("Dalebout", "A"), ("Dale", "Z"))
    ]
    assert entries(TITLE, *items, sort=by('<key variable="author"/>')) == ["Dale", "Dalebout"]


def test_equal_keys_keep_their_order_and_numbers_follow_the_sort(entries: Entries) -> None:
    body = '<text variable="citation-number" suffix=" "/>' + TITLE
    items = [{"title": title} for title in ("b", "a", "c")]
    assert entries(body, *items, sort=by('<key variable="title"/>')) == ["1 a", "2 b", "3 c"]
    assert entries(body, *items, sort=by('<key variable="volume"/>')) == ["1 b", "2 a", "3 c"]
