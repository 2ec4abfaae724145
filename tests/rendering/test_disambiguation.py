from __future__ import annotations

from collections.abc import Callable
from typing import Any

from refparse.rendering import format_citations, format_items
from refparse.rendering.disambiguation import year_suffix

Cites = Callable[..., list[str]]
NAMES_AND_YEAR = (
    '<layout delimiter="; "><group delimiter=" "><names variable="author">'
    '<name form="short" initialize-with=". "/></names><date variable="issued">'
    '<date-part name="year"/></date></group></layout>'
)


def work(key: str, year: int, *names: tuple[str, str]) -> dict[str, Any]:
    author = [{"given": given, "family": family} for given, family in names]
    return {"id": key, "title": key, "author": author, "issued": {"date-parts": [[year]]}}


def test_year_suffixes() -> None:
    assert [year_suffix(number) for number in (0, 25, 26, 701, 702)] == [
        "a",
        "z",
        "aa",
        "zz",
        "aaa",
    ]


def test_same_authors_and_year(cites: Cites) -> None:
    items = [work("x", 2000, ("A", "Doe")), work("y", 2000, ("A", "Doe"))]
    options = 'disambiguate-add-year-suffix="true"'
    assert cites(NAMES_AND_YEAR, items, [["x"], ["y"]], citation_options=options) == [
        "Doe 2000a", "Doe 2000b",
    ]  # fmt: skip


def test_more_names(cites: Cites) -> None:
    items = [
        work("x", 2000, ("A", "Doe"), ("B", "Roe"), ("C", "Poe")),
        work("y", 2000, ("A", "Doe"), ("B", "Zoe"), ("C", "Poe")),
        work("z", 2001, ("A", "Doe"), ("B", "Zoe"), ("C", "Poe")),
    ]
    options = 'et-al-min="3" et-al-use-first="1" disambiguate-add-names="true"'
    assert cites(NAMES_AND_YEAR, items, [["x"], ["y"], ["z"]], citation_options=options) == [
        "Doe, Roe, et al. 2000", "Doe, Zoe, et al. 2000", "Doe et al. 2001",
    ]  # fmt: skip


def test_given_names(cites: Cites) -> None:
    items = [
        work("x", 2000, ("Ann", "Doe")),
        work("y", 2000, ("Bob", "Doe")),
        work("z", 2001, ("Ann", "Doe")),
    ]
    options = 'disambiguate-add-givenname="true" givenname-disambiguation-rule="by-cite"'
    assert cites(NAMES_AND_YEAR, items, [["x"], ["y"], ["z"]], citation_options=options) == [
        "A. Doe 2000", "B. Doe 2000", "Doe 2001",
    ]  # fmt: skip


def test_apa_entries_carry_the_suffixes() -> None:
    items = [work("b", 1996, ("A", "Doe")), work("a", 1996, ("A", "Doe"))]
    entries = format_items(items, "apa")
    assert [entry.split(". ")[2] for entry in entries] == ["a.", "b."]
    assert "(1996a)" in entries[0]
    assert format_citations(items, [["b"], ["a"]], "apa") == ["(Doe, 1996b)", "(Doe, 1996a)"]


def test_ids_differ_by_case() -> None:
    items = [work("Smith2020", 2020, ("A", "Smith")), work("smith2020", 2020, ("B", "Smythe"))]
    cited = format_citations(items, [["Smith2020"], ["smith2020"]], "apa")
    assert cited == ["(Smith, 2020)", "(Smythe, 2020)"]


def test_many_alike_stay_quick() -> None:
    items = [work(str(number), 2000, ("A", "Doe"), ("B", "Roe")) for number in range(1500)]
    entries = format_items(items, "apa")
    assert len(set(entries)) == 1500
