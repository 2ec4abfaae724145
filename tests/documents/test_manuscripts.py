"""Numbers of lines, of pages and of works in no order."""

from __future__ import annotations

import textwrap

import pytest
from found import texts

from refparse.documents import find_entries
from refparse.documents.noise.line_numbers import without_line_numbers

STUDIES = (
    "Abel, R., and T. Ohm. 2011. Paths and passes of the high mountains in the north of the "
    "country. Journal of Alpine Studies 12:101–119.",
    "Berg, K. 2015. Stone walls and what they were built for: an essay. Fjord Press, Oslo.",
    "Conti, A. 1998. The last ferry on the great lake and the people who used it until the bridge "
    "was built. Journal of Lakes 4:7–21.",
    "Dorn, P., and E. Lind. 2003. Toll roads before the railway came. Transport Past 8:55–71.",
    "Ekman, S. 1987. Sledges and skis of the north in four centuries. Northern Books, Uppsala.",
    "Fabre, L. 2009. Salt and silk on the old roads between the two seas. Trade Review 31:211–230.",
)


def manuscript() -> list[str]:
    body = textwrap.wrap("We thank those who read this text before us. " * 6, 60)
    return [*body, "Literature Cited", *(row for ref in STUDIES for row in textwrap.wrap(ref, 60))]


def test_a_number_before_every_line() -> None:
    rows = [f"{number} {row}" for number, row in enumerate(manuscript(), 437)]
    rows.insert(12, "22")
    assert texts("\n".join(rows)) == list(STUDIES)


def test_line_numbers_go_on_behind_a_table_and_a_page() -> None:
    rows = manuscript()
    numbered = [f"{number} {row}" for number, row in enumerate(rows, 1)]
    table = ["    Wall 3.1 0.02", "    Path 2.2 0.13", "    Pass 1.0 0.97"] * 3
    body = [f"{number} so that we can go on with the text" for number in range(-40, 1)]
    page = "\n".join([*body, *table, "", "    2", "\f", "    A banner of the page", *numbered])
    assert texts(page) == list(STUDIES)


def test_numbers_of_chapters_are_keys() -> None:
    page = "References\n" + "\n".join(f"[2.{at}] {ref}" for at, ref in enumerate(STUDIES, 1))
    assert texts(page) == list(STUDIES)


@pytest.mark.parametrize("numbered", [True, False])
def test_a_number_before_every_fifth_line(numbered: bool) -> None:
    rows = manuscript()
    if numbered:
        rows = rows[: rows.index("Literature Cited") + 1]
        for number, ref in enumerate(STUDIES, 1):
            rows += textwrap.wrap(f"{number}. {ref}", 60)
    page = "\n".join(row if at % 5 else f"{360 + at} {row}" for at, row in enumerate(rows))
    assert texts(page) == list(STUDIES)


def test_numbers_of_entries_are_none_of_lines() -> None:
    page = "\n".join(f"{number} {ref}" for number, ref in enumerate(STUDIES * 4, 1))
    assert without_line_numbers(page) == page
    wrapped = "\n".join(
        "\n".join(textwrap.wrap(f"{number} {ref}", 90)) for number, ref in enumerate(STUDIES * 5, 1)
    )
    assert without_line_numbers(wrapped) == wrapped


def test_numbers_in_no_order_are_keys() -> None:
    numbers = (5, 2, 4, 1, 6, 3)
    page = "References\n" + "\n\n".join(
        f"[{number}] {ref}" for number, ref in zip(numbers, STUDIES, strict=True)
    )
    found = find_entries(page).entries
    assert [entry.text for entry in found] == list(STUDIES)
    assert [entry.number for entry in found] == list(map(str, numbers))


def test_keys_before_an_equals_sign() -> None:
    keys = ("ABEL 2011", "BERG 2015", "CONTI 1998", "DORN – LIND 2003", "EKMAN 1987", "FABRE 2009")
    page = "Abbreviazioni bibliografiche\n\nBibliografia\n" + "\n".join(
        row
        for key, ref in zip(keys, STUDIES, strict=True)
        for row in textwrap.wrap(f"{key} = {ref}", 60)
    )
    found = find_entries(page).entries
    assert [entry.text for entry in found] == list(STUDIES)
    assert [entry.number for entry in found] == list(keys)


def test_banners_of_preprints() -> None:
    rows = textwrap.wrap(STUDIES[0], 60)
    banner = (
        "bioRxiv preprint doi: https://doi.org/10.1101/617993; this version posted May 2, 2019.\n"
        "preprint (which was not certified by peer review) is the author/funder. All rights "
        "reserved.\n17\n"
    )
    page = "References\n" + rows[0] + "\n" + banner + "\n".join(rows[1:]) + "\n"
    assert texts(page + "\n".join(STUDIES[1:])) == list(STUDIES)


def test_heads_that_face_each_other() -> None:
    rows = [row for ref in STUDIES for row in textwrap.wrap(ref, 28)]
    rows.insert(22, "50 Mountain Studies № 8, 2020")
    rows.insert(10, "A. B. Pass. Old roads 49")
    page = "48 Mountain Studies № 8, 2020\nReferences\n" + "\n".join(rows)
    assert texts(page) == list(STUDIES)


def test_works_in_parts_without_a_heading_above_all() -> None:
    page = "Anna Conti\nHistorian\n\nArticles\n" + "\n".join(STUDIES[:3])
    page += "\n\nBooks\n" + "\n".join(STUDIES[3:]) + "\n\nContact\nconti@example.org\n"
    assert texts(page) == list(STUDIES)
