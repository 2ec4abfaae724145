from __future__ import annotations

from collections.abc import Callable
from typing import Any

from refparse.rendering import format_citations

Cites = Callable[..., list[str]]


def works(count: int) -> list[dict[str, Any]]:
    return [
        {"id": f"w{number}", "title": f"Title {number}", "type": "book",
         "author": [{"family": f"Name{number}", "given": "A."}],
         "issued": {"date-parts": [[2000 + number]]}}
        for number in range(1, count + 1)
    ]  # fmt: skip


def test_numbers_collapse() -> None:
    items = works(8)
    clusters = [[1, 4, 5, 6], [2, 3], [7, 1], [3], []]
    assert format_citations(items, clusters, "vancouver") == [
        "[1,4–6]",
        "[2,3]",
        "[1,7]",
        "[3]",
        "",
    ]


def test_cites_by_id_number_and_mapping() -> None:
    items = works(3)
    clusters = ["w2", 2, {"id": "w2"}, {"number": 2}, [{"id": "w2"}], {"citationItems": ["w2"]}]
    assert set(format_citations(items, clusters, "apa")) == {"(Name2, 2002)"}


def test_locators_prefixes_and_suffixes() -> None:
    items = works(2)
    cite = {"id": "w1", "locator": "3-5", "prefix": "see", "suffix": "for more"}
    assert format_citations(items, [[cite]], "apa") == ["(see Name1, 2001, pp. 3–5 for more)"]
    chapter = {"id": "w1", "locator": "2", "label": "chapter"}
    assert format_citations(items, [[chapter]], "apa") == ["(Name1, 2001, Chapter 2)"]


def test_author_only_and_year_only() -> None:
    items = works(1)
    clusters = [[{"id": "w1", "author-only": True}], [{"id": "w1", "suppress-author": True}]]
    assert format_citations(items, clusters, "apa") == ["Name1", "(2001)"]
    assert format_citations(items, clusters[:1], "vancouver") == ["Name1"]


def test_same_authors_are_named_once() -> None:
    items = works(2)
    items[1]["author"] = items[0]["author"]
    assert format_citations(items, [[1, 2]], "apa") == ["(Name1, 2001, 2002)"]


def test_items_of_the_same_id_keep_their_numbers() -> None:
    items = works(2)
    items[1]["id"] = items[0]["id"]
    assert format_citations(items, [[1], [2]], "apa") == ["(Name1, 2001)", "(Name2, 2002)"]


def test_unknown_items_and_odd_cites() -> None:
    cites = [["nobody"], [None], [{}], [99], [{"id": "w1", "locator": None, "label": 5}]]
    texts = format_citations(works(1), cites, "apa")
    assert texts[0] == "(nobody?)"
    assert len(texts) == 5


def test_notes_know_their_positions(cites: Cites) -> None:
    layout = (
        '<layout suffix="."><choose><if position="ibid-with-locator"><group delimiter=", ">'
        '<text term="ibid"/><text variable="locator"/></group></if>'
        '<else-if position="ibid"><text term="ibid"/></else-if>'
        '<else-if position="subsequent"><text variable="title" prefix="short "/></else-if>'
        '<else><text variable="title"/></else></choose></layout>'
    )
    clusters = [["w1"], ["w1"], [{"id": "w1", "locator": "4"}], ["w2"], ["w1"]]
    assert cites(layout, works(2), clusters, kind="note") == [
        "Title 1.", "Ibid.", "Ibid., 4.", "Title 2.", "short Title 1.",
    ]  # fmt: skip


def test_notes_refer_to_the_first_note(cites: Cites) -> None:
    layout = (
        '<layout><text variable="title"/>'
        '<text variable="first-reference-note-number" prefix=", note "/></layout>'
    )
    clusters = [
        {"citationItems": ["w1"], "properties": {"noteIndex": 3}},
        {"citationItems": ["w1"], "properties": {"noteIndex": 7}},
    ]
    assert cites(layout, works(1), clusters, kind="note") == ["Title 1", "Title 1, note 3"]
