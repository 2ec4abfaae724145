"""Saved pages that set each part of an entry in a block of its own, shown on one line."""

from __future__ import annotations

from found import texts

from refparse.documents.files.html import html_document

_LINKS = '<div class="citation-links"><p><a href="https://example.org">Google Scholar</a></p></div>'


def _part(name: str, text: str) -> str:
    return f'<div class="{name}">{text}</div>'


def _entry(*parts: str) -> str:
    inner = "".join(parts)
    return f'<div class="ref"><div class="mixed-citation citation">{inner}{_LINKS}</div></div>'


def test_the_parts_of_an_entry_stand_on_its_line() -> None:
    oak = f"<span>{_part('name string-name', '<span>Oak</span> <span>A</span>')}</span>. "
    entries = [
        _entry(oak, _part("year", "2004"), ", ", _part("source ", "PhD thesis"), ", <i>Graz</i>."),
        _entry(
            oak,
            _part("article-title", "Leaves"),
            ", ",
            _part("source", "Forest Letters"),
            ", ",
            _part("year", "2006"),
            ", vol. <span>12</span> pg. ",
            _part("fpage", "4-9"),
            ".",
        ),
        _entry(oak, _part("year", "2007"), ", ", _part("source", "Roots"), ", Linz: Tor."),
    ]
    page = f"<h2>References</h2>{''.join(entries)}<div>© 2020</div>"
    assert texts(html_document(page)) == [
        "Oak A. 2004, PhD thesis, Graz.",
        "Oak A. Leaves, Forest Letters, 2006, vol. 12 pg. 4-9.",
        "Oak A. 2007, Roots, Linz: Tor.",
    ]


def test_such_blocks_elsewhere_stay_blocks() -> None:
    page = "<div class='comment'>One</div><div class='comment'>Two</div>"
    assert html_document(page).text.split() == ["One", "Two"]
    assert "\n" in html_document(page).text.strip()
