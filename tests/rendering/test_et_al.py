"""Author lists that were printed with "et al." and are not known to the end."""

from __future__ import annotations

from typing import Any

import pytest

from refparse.rendering import format_citations, format_items

FAMILIES = ("Oak", "Elm", "Ash", "Fir", "Yew", "Bay", "Fig")
AUTHORS = [{"family": name, "given": "A. B."} for name in FAMILIES]


def item(known: int) -> dict[str, Any]:
    return {
        "id": "x",
        "type": "article-journal",
        "title": "Trees",
        "container-title": "Wood",
        "issued": {"date-parts": [[1999]]},
        "author": AUTHORS[:known],
        "custom": {"et-al": ["author"]},
    }


@pytest.mark.parametrize(
    ("known", "expected"),
    [
        (1, "1. Oak AB, et al. Trees."),
        (3, "1. Oak AB, Elm AB, Ash AB, et al. Trees."),
        (6, "1. Oak AB, Elm AB, Ash AB, Fir AB, Yew AB, Bay AB, et al. Trees."),
        (7, "1. Oak AB, Elm AB, Ash AB, Fir AB, Yew AB, Bay AB, et al. Trees."),
    ],
)
def test_vancouver(known: int, expected: str) -> None:
    assert format_items([item(known)], "vancouver")[0].startswith(expected)


@pytest.mark.parametrize(
    ("known", "expected"),
    [
        (1, "Oak, A. B., et al. (1999)."),
        (3, "Oak, A. B., Elm, A. B., Ash, A. B., et al. (1999)."),
    ],
)
def test_apa(known: int, expected: str) -> None:
    assert format_items([item(known)], "apa")[0].startswith(expected)


def test_apa_never_prints_a_last_author_that_is_not_known() -> None:
    many = {**item(7), "author": AUTHORS * 4}
    entry = format_items([many], "apa")[0]
    assert "…" not in entry
    assert ", et al. (1999)" in entry


@pytest.mark.parametrize("known", [1, 2, 3])
def test_citations(known: int) -> None:
    assert format_citations([item(known)], [["x"]], "apa") == ["(Oak et al., 1999)"]


def test_editors() -> None:
    chapter = {
        "type": "chapter", "title": "Leaves", "container-title": "Trees",
        "editor": AUTHORS[:1], "author": AUTHORS[1:2], "custom": {"et-al": ["editor"]},
    }  # fmt: skip
    assert "In: Oak AB, et al., editors. Trees" in format_items([chapter], "vancouver")[0]


@pytest.mark.parametrize("custom", [None, 5, {}, {"et-al": 5}, {"et-al": "author"}, {"et-al": []}])
def test_odd_custom_fields(custom: object) -> None:
    assert format_items([{**item(2), "custom": custom}], "apa")
