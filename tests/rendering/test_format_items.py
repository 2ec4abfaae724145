"""Promises about any input: nothing raises, nothing breaks a line, threads agree."""

from __future__ import annotations

import time
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from refparse.rendering import format_citations, format_items, load_style

TYPES = (
    "article",
    "article-journal",
    "article-magazine",
    "article-newspaper",
    "bill",
    "book",
    "broadcast",
    "chapter",
    "classic",
    "collection",
    "dataset",
    "document",
    "entry",
    "entry-dictionary",
    "entry-encyclopedia",
    "event",
    "figure",
    "graphic",
    "hearing",
    "interview",
    "legal_case",
    "legislation",
    "manuscript",
    "map",
    "motion_picture",
    "musical_score",
    "pamphlet",
    "paper-conference",
    "patent",
    "performance",
    "periodical",
    "personal_communication",
    "post",
    "post-weblog",
    "regulation",
    "report",
    "review",
    "review-book",
    "software",
    "song",
    "speech",
    "standard",
    "thesis",
    "treaty",
    "webpage",
)

FULL: dict[str, Any] = {
    "title": "A title", "container-title": "A container", "publisher": "House",
    "publisher-place": "Town", "author": [{"family": "Doe", "given": "Jane"}],
    "editor": [{"family": "Roe", "given": "R."}], "issued": {"date-parts": [[2001, 2, 3]]},
    "page": "1-9", "volume": "2", "issue": "3", "number": "7", "edition": "2", "version": "1.0",
    "genre": "kind", "medium": "film", "DOI": "10.1/x", "URL": "https://example.org",
    "accessed": {"date-parts": [[2002, 1, 1]]}, "event-title": "Meeting", "event-place": "City",
    "authority": "Court", "archive": "Library", "collection-title": "Series", "status": "in press",
    "director": [{"family": "Film", "given": "F."}], "number-of-pages": "300",
}  # fmt: skip

ODD = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                ["family", "given", "literal", "date-parts", "raw", "season", "suffix"]
            ),
            inner,
            max_size=3,
        )
    ),
    max_leaves=6,
)
ITEMS = st.lists(
    st.dictionaries(
        st.sampled_from(
            ["id", "type", "title", "author", "editor", "issued", "accessed", "page", "volume",
             "edition", "DOI", "URL", "container-title", "language", "custom", "number", "status"]
        ),
        ODD,
        max_size=8,
    ),
    max_size=3,
)  # fmt: skip


@settings(max_examples=150, deadline=None)
@given(ITEMS, st.sampled_from(["apa", "vancouver"]), st.sampled_from(["text", "html", "latex"]))
def test_no_value_raises(items: list[dict[str, Any]], style: str, output: str) -> None:
    for entry in format_items(items, style, output=output, links=True):
        assert "\n" not in entry
        assert not any("\ufdd0" <= char <= "\ufdef" or char in "\ufffe\uffff" for char in entry)
    format_citations(items, [[1, 2], [3]], style, output=output)


@pytest.mark.parametrize("style", ["apa", "vancouver"])
@pytest.mark.parametrize("kind", TYPES)
def test_every_type_prints_its_title(style: str, kind: str) -> None:
    for item in (FULL, {"title": "A title", "author": FULL["author"]}, {"title": "A title"}):
        entry = format_items([{**item, "type": kind}], style)[0]
        assert "A title" in entry or "A Title" in entry
        for wrong in ("..", ". .", ",,", " ,", "( ", "()", "[]", "  ", ": .", ",."):
            assert wrong not in entry, entry


@pytest.mark.parametrize("item", [{}, {"type": None}, None, 5, "text", {"id": 5}])
def test_items_without_content(item: Any) -> None:
    for style in ("apa", "vancouver"):
        assert isinstance(format_items([item], style), list)


def test_threads_print_the_same_bytes() -> None:
    items = [{**FULL, "id": str(number), "type": kind} for number, kind in enumerate(TYPES)]

    def run(number: int) -> list[str]:
        style = "apa" if number % 2 else "vancouver"
        return format_items(items, style, output=("html", "text")[number // 2 % 2])

    alone = [run(number) for number in range(4)]
    with ThreadPoolExecutor(8) as pool:
        together = list(pool.map(run, [0, 1, 2, 3] * 8))
    assert together == alone * 8


@pytest.mark.parametrize(
    "piece",
    [
        " ",
        "a ",
        "a-",
        '"',
        "“x",
        "x”",
        "<i></i>",
        "<i>",
        ". ",
        "1-",
        "1, ",
        "&",
        "'",
        "?!",
        "\u2028",
    ],
)
def test_hostile_text_takes_linear_time(piece: str) -> None:
    def seconds(count: int) -> float:
        text = "a" + piece * count + "b"
        item = {
            "type": "article-journal", "title": text, "container-title": text, "page": text,
            "volume": text, "author": [{"family": text, "given": text}], "issued": text,
        }  # fmt: skip
        start = time.perf_counter()
        for style in ("apa", "vancouver"):
            assert len(format_items([item], style, output="html")) == 1
        return time.perf_counter() - start

    seconds(10)
    assert seconds(16000) < 100 * max(seconds(1000), 0.005)  # quadratic would be 256


def test_a_thousand_items_take_no_more_than_linear_time() -> None:
    load_style("apa")

    def seconds(count: int) -> float:
        items = [{**FULL, "id": str(number), "type": "book"} for number in range(count)]
        start = time.perf_counter()
        format_items(items, "apa")
        return time.perf_counter() - start

    seconds(50)
    assert seconds(1600) < 60 * max(seconds(100), 0.01)  # quadratic would be 256
