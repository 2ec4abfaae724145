from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

Entries = Callable[..., list[str]]


def people(*families: str) -> list[dict[str, str]]:
    return [{"family": family, "given": f"{family[0]}ohn"} for family in families]


def test_and_and_delimiters(entries: Entries) -> None:
    body = '<names variable="author"><name and="text" initialize-with=". "/></names>'
    assert entries(body, {"author": people("Doe", "Roe")}) == ["D. Doe and R. Roe"]
    assert entries(body, {"author": people("Doe", "Roe", "Poe")}) == ["D. Doe, R. Roe, and P. Poe"]


def test_et_al(entries: Entries) -> None:
    body = '<names variable="author"><name form="short" et-al-min="3" et-al-use-first="1"/></names>'
    assert entries(body, {"author": people("Doe", "Roe", "Poe")}) == ["Doe et al."]


def test_et_al_use_last(entries: Entries) -> None:
    body = (
        '<names variable="author"><name form="short" et-al-min="4" et-al-use-first="1" '
        'et-al-use-last="true"/></names>'
    )
    assert entries(body, {"author": people("Doe", "Roe", "Poe", "Zoe")}) == ["Doe, … Zoe"]


@pytest.mark.parametrize(
    ("demote", "expected"),
    [
        ("never", "van Gogh, Vincent"),
        ("sort-only", "van Gogh, Vincent"),
        ("display-and-sort", "Gogh, Vincent van"),
    ],
)
def test_particles(entries: Entries, demote: str, expected: str) -> None:
    body = '<names variable="author"><name name-as-sort-order="all"/></names>'
    options = f'demote-non-dropping-particle="{demote}"'
    author = [{"family": "Gogh", "given": "Vincent", "non-dropping-particle": "van"}]
    assert entries(body, {"author": author}, options=options) == [expected]


def test_suffixes(entries: Entries) -> None:
    author = [{"family": "King", "given": "Martin Luther", "suffix": "Jr."}]
    plain = '<names variable="author"/>'
    assert entries(plain, {"author": author}) == ["Martin Luther King Jr."]
    inverted = '<names variable="author"><name name-as-sort-order="all"/></names>'
    assert entries(inverted, {"author": author}) == ["King, Martin Luther, Jr."]


def test_substituted_names_are_not_printed_twice(entries: Entries) -> None:
    body = (
        '<names variable="author"><label prefix=" (" suffix=")"/><substitute>'
        '<names variable="editor"/></substitute></names>'
        '<names variable="editor" prefix=" again "/>'
    )
    assert entries(body, {"editor": people("Doe", "Roe")}) == ["Dohn Doe, Rohn Roe (editors)"]


def test_same_editors_and_translators(entries: Entries) -> None:
    body = '<names variable="editor translator"><label form="short" prefix=", "/></names>'
    item = {"editor": people("Doe"), "translator": people("Doe")}
    assert entries(body, item)[0].startswith("Dohn Doe, ed.")
    assert entries(body, item)[0].count("Doe") == 1


def test_subsequent_author_substitute(entries: Entries) -> None:
    items: list[dict[str, Any]] = [{"author": people("Doe"), "title": title} for title in "AB"]
    body = '<names variable="author"/><text variable="title" prefix=". "/>'
    options = 'subsequent-author-substitute="———"'
    assert entries(body, *items, bibliography_options=options) == ["Dohn Doe. A", "———. B"]


def test_east_asian_names_have_no_space(entries: Entries) -> None:
    author = [{"family": "山田", "given": "太郎"}]
    assert entries('<names variable="author"/>', {"author": author}) == ["山田太郎"]
