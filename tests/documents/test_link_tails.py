"""Words on links behind entries of saved pages."""

from __future__ import annotations

import pytest

from refparse.documents import find_entries
from refparse.documents.files.html import html_document

WORKS = [
    f"{name}. Paths of the {place}. Journal of Alps, {n}, {n}1–{n}9 ({2000 + n})"
    for n, (name, place) in enumerate(
        [("Abel R", "hills"), ("Berg K", "dales"), ("Conti A", "lakes"), ("Dorn P", "plains")], 1
    )
]


def texts(rows: list[str]) -> list[str]:
    page = "<h2>References</h2><ol>" + "".join(f"<li>{row}</li>" for row in rows) + "</ol>"
    return [entry.text for entry in find_entries(html_document(page)).entries]


@pytest.mark.parametrize("last", ["Wald-Archiv", "Medical Online", "森林資料"])
def test_names_of_services_nobody_knows(last: str) -> None:
    rows = [f'{work} <a href="https://a.example">CrossRef</a> <a>x</a>' for work in WORKS]
    rows = [row.replace("<a>x</a>", f'<a href="https://b.example">{last}</a>') for row in rows]
    assert texts(rows) == WORKS


def test_titles_on_links_stay() -> None:
    rows = [
        f'Oak {letter} ({2001 + place}). <a href="https://a.example">Forests</a>'
        for place, letter in enumerate("ABCDE")
    ]
    assert all(text.endswith("Forests") for text in texts(rows))


def test_identifiers_on_links_stay() -> None:
    rows = [f'{work} <a href="https://doi.org/10.1000/{n}">10.1000/{n}</a>' for n, work in
            enumerate(WORKS)]  # fmt: skip
    assert texts(rows) == [f"{work} 10.1000/{n}" for n, work in enumerate(WORKS)]


def test_pages_of_latexml() -> None:
    names = ("Abel", "Berg", "Conti", "Dorn", "Ekman", "Fabre")
    rows = "".join(
        f'<li class="ltx_bibitem"><span class="ltx_tag ltx_tag_bibitem">{name} ({2001 + n})</span>'
        f'<a href="#S1">↑</a><span class="ltx_bibblock">Ann {name}.</span>'
        f'<span class="ltx_bibblock">Of wood {n}.</span>'
        f'<span class="ltx_bibblock"><em>Forests</em>, {n}:3–9, {2001 + n}.</span>'
        '<span class="ltx_bibblock ltx_bib_cited">Cited by: <a href="#S1">§1</a>.</span></li>'
        for n, name in enumerate(names)
    )
    page = f"<h2>References</h2><ul>{rows}</ul>"
    entries = find_entries(html_document(page)).entries
    assert [entry.text for entry in entries] == [
        f"Ann {name}. Of wood {n}. Forests, {n}:3–9, {2001 + n}." for n, name in enumerate(names)
    ]


def test_lines_of_links_and_languages_in_brackets() -> None:
    rows = [
        f'{work}<div><a href="#">Waldregal</a>&nbsp; <a href="#">CiNii</a></div>' for work in WORKS
    ]
    assert texts(rows) == WORKS
    rows = [f'{work}. (In Spanish) [<a href="#">Google Scholar</a>] [<a href="#">CrossRef</a>]'
            for work in WORKS]  # fmt: skip
    assert texts(rows) == [f"{work}. (In Spanish)" for work in WORKS]


def test_the_ending_of_an_address_is_no_label() -> None:
    rows = [f"{work}. https://a.example/report-{n}.pdf [Crossref], [Google Scholar]" for n, work in
            enumerate(WORKS)]  # fmt: skip
    assert texts(rows) == [
        f"{work}. https://a.example/report-{n}.pdf" for n, work in enumerate(WORKS)
    ]


def test_words_on_links_behind_books_that_end_without_a_year() -> None:
    books = [
        f"{name} ({1990 + n}): {title}. Berlin: Vista."
        for n, (name, title) in enumerate(
            [("Abel, Ruth", "Paths"), ("Berg, Karl", "Dales"), ("Dorn, Paul", "Plains")]
        )
    ]
    link = '<a href="https://a.example">Wald Suche öffnen</a>'
    rows = [f"<span>{text}</span>{link}" for text in (*WORKS, *books)]
    assert texts(rows) == [*WORKS, *books]


def test_words_on_links_of_several_words() -> None:
    links = (
        '<a href="#c">First cited in this text</a><a href="https://a.example">Crossref</a>, '
        '<a href="https://b.example">Medline</a>, <a href="https://c.example">Google Scholar</a>'
    )
    assert texts([f"{work}. {links}" for work in WORKS]) == [f"{work}." for work in WORKS]


def test_lines_of_a_label_and_the_identifier_of_the_work() -> None:
    rows = [
        f'{work}<div><a href="#">Google Scholar</a> '
        f'<a href="https://doi.org/10.5555/wood.{n}">DOI:10.5555/wood.{n}</a></div>'
        for n, work in enumerate(WORKS)
    ]
    page = html_document("<h2>References</h2>" + "".join(f"<div>{row}</div>" for row in rows))
    entries = find_entries(page).entries
    assert [entry.text for entry in entries] == WORKS
    assert [entry.links for entry in entries] == [
        (f"https://doi.org/10.5555/wood.{n}",) for n in range(len(WORKS))
    ]
