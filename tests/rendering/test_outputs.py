from __future__ import annotations

from typing import Any

import pytest

from refparse.errors import UnknownFormatError
from refparse.rendering import format_items

ITEM: dict[str, Any] = {
    "type": "article-journal",
    "title": "<i>E. coli</i> & CO<sub>2</sub>: 50% of a_b",
    "container-title": "Journal",
    "author": [{"family": "Größe", "given": "A."}],
    "issued": {"date-parts": [[2001]]},
    "DOI": "10.1/a_b",
}


@pytest.mark.parametrize(
    ("output", "pieces"),
    [
        ("text", ["Größe, A. (2001). E. coli & CO2: 50% of a_b. Journal. https://doi.org/10.1/a_b"]),
        ("html", ["<i>E. coli</i> &#38; CO<sub>2</sub>: 50%", "<i>Journal</i>"]),
        ("markdown", ["*E. coli* & CO~2~: 50% of a\\_b", "*Journal*"]),
        ("rtf", ["Gr\\uc0\\u246{}\\uc0\\u223{}e", "{\\i E. coli}", "{\\sub 2}"]),
        ("latex", [r"\emph{E. coli} \& CO\textsubscript{2}: 50\% of a\_b", r"\emph{Journal}"]),
    ],
)  # fmt: skip
def test_outputs(output: str, pieces: list[str]) -> None:
    entry = format_items([ITEM], "apa", output=output)[0]
    for piece in pieces:
        assert piece in entry


@pytest.mark.parametrize(
    ("output", "link"),
    [
        ("text", "https://doi.org/10.1/a_b"),
        ("html", '<a href="https://doi.org/10.1/a_b">https://doi.org/10.1/a_b</a>'),
        ("markdown", "[https://doi.org/10.1/a\\_b](https://doi.org/10.1/a_b)"),
        ("rtf", 'HYPERLINK "https://doi.org/10.1/a_b"'),
        ("latex", r"\href{https://doi.org/10.1/a\_b}{https://doi.org/10.1/a\_b}"),
    ],
)
def test_links(output: str, link: str) -> None:
    assert link in format_items([ITEM], "apa", output=output, links=True)[0]


def test_only_web_addresses_become_links() -> None:
    item = {"type": "webpage", "title": "x", "URL": "javascript:alert(1)"}
    assert "href" not in format_items([item], "apa", output="html", links=True)[0]
    item["URL"] = 'https://example.org/"><script>'
    entry = format_items([item], "apa", output="html", links=True)[0]
    assert "<script" not in entry
    assert 'href="https://example.org/&#34;&#62;' in entry


def test_html_escapes_what_is_no_markup() -> None:
    item = {"title": "<script>alert(1)</script> <i onclick=x>y</i>"}
    entry = format_items([item], "apa", output="html")[0]
    assert "<script" not in entry
    assert "onclick=x>" not in entry


def test_fonts_inside_fonts_turn_around(entries: Any) -> None:
    body = '<text variable="title" font-style="italic"/>'
    html = entries(body, {"title": "On <i>E. coli</i>"}, output="html")
    assert html == [
        '<div class="csl-entry"><i>On <span style="font-style:normal;">E. coli</span></i></div>'
    ]


def test_the_number_stands_in_the_margin() -> None:
    assert format_items([{"title": "A"}], "vancouver") == ["1. A."]
    html = format_items([{"title": "A"}], "vancouver", output="html")[0]
    assert '<div class="csl-left-margin">1.</div><div class="csl-right-inline">A.</div>' in html


def test_one_style_serves_all_outputs_in_turn() -> None:
    first = format_items([ITEM], "apa", output="html")
    format_items([ITEM], "apa", output="text")
    assert format_items([ITEM], "apa", output="html") == first


def test_an_unknown_output() -> None:
    with pytest.raises(UnknownFormatError, match="markdown"):
        format_items([ITEM], "apa", output="docx")
