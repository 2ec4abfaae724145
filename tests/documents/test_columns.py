"""Columns side by side: pages as `pdftotext -layout` writes them."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

import refparse
from refparse.documents.files.columns import unwoven

PROSE = [
    "The results of the second series agree",
    "with those of the first, though the",
    "spread is larger than one would expect",
    "from the size of the samples. We come",
    "back to this question in the section",
    "on the data of the other stations.",
]
ENTRIES = [
    "[1] B. Oak and C. Elm, A tree of many",
    "    leaves, Forest 3 (1999) 1-9.",
    "[2] D. Ash, How a forest grows in the",
    "    shade, Wood 5 (2003) 6-18.",
    "[3] E. Yew, The other leaf of the old",
    "    tree, Forest 7 (2004) 21-30.",
]
MORE = [
    "[4] F. Fir, Needles in the long winter",
    "    of the north, Wood 8 (2006) 33-41.",
    "[5] G. Asp, Leaves that tremble in the",
    "    wind, Forest 9 (2007) 55-63.",
]


def side_by_side(left: list[str], right: list[str], width: int) -> str:
    rows = max(len(left), len(right))
    left, right = left + [""] * (rows - len(left)), right + [""] * (rows - len(right))
    return "\n".join(f"{a:{width}}{b}".rstrip() for a, b in zip(left, right, strict=True))


def entries(text: str) -> list[str]:
    return [reference.text for reference in refparse.parse(text)]


WANTED = [
    "B. Oak and C. Elm, A tree of many leaves, Forest 3 (1999) 1-9.",
    "D. Ash, How a forest grows in the shade, Wood 5 (2003) 6-18.",
    "E. Yew, The other leaf of the old tree, Forest 7 (2004) 21-30.",
    "F. Fir, Needles in the long winter of the north, Wood 8 (2006) 33-41.",
    "G. Asp, Leaves that tremble in the wind, Forest 9 (2007) 55-63.",
]


@pytest.mark.parametrize("width", [39, 41, 44, 60])
def test_a_list_that_begins_in_the_first_column_and_ends_in_the_second(width: int) -> None:
    left = [*PROSE, "References", *ENTRIES[:3]]
    page = side_by_side(
        left, [*ENTRIES[3:], *MORE, *["and so on, said the author of the work"] * 0], width
    )
    assert entries(page) == WANTED


@pytest.mark.parametrize("break_", ["\f", "\n\n                  7\n\n", "\n\n\n\n"])
def test_each_page_has_its_own_columns(break_: str) -> None:
    first = side_by_side(PROSE + PROSE, [*PROSE[:3], "", "References", *ENTRIES[:4]], 42)
    second = side_by_side([*ENTRIES[4:], *MORE[:2]], [*MORE[2:], *PROSE], 47)
    assert entries(first + break_ + second)[:4] == WANTED[:4]


def test_rows_with_one_space_between_the_columns_are_cut_before_numbers_and_behind_hyphens() -> (
    None
):
    left = [f"{row:.38}" for row in PROSE] + ["and with those of the older records of"]
    page = side_by_side([*left, *PROSE], [*ENTRIES, *MORE], 41).split("\n")
    page[2] = f"{left[2]} {ENTRIES[2]}"
    page[6] = f"and with the older records that the so- {MORE[0]}"
    assert entries("\n".join(page)) == WANTED


def test_rows_across_both_columns_stay_between() -> None:
    above = side_by_side(PROSE, PROSE, 44)
    below = side_by_side(["References", *ENTRIES[:5]], [ENTRIES[5], *MORE, ""], 44)
    across = (
        "A line across both of the columns, as the title of a figure or a remark of the editors is"
    )
    found = unwoven(f"{above}\n\n{across}\n\n{below}")
    assert found.split("\n").index(across) == 2 * len(PROSE)
    assert entries(found) == WANTED


@pytest.mark.parametrize(
    "text",
    [
        "\n".join(
            f"{n}   Oak A. A tree of many leaves. Forest. 1999;3:1-{n + 9}." for n in range(1, 12)
        ),
        "\n".join(
            f"[{key}99]             Oak A. A tree of leaves. Forest 3 (1999)."
            for key in "ABCDEFGHIJ"
        ),
        "\n".join(
            f"Quercus robur in the shade of {n}       {n * 7}.5     {n * 3}.1" for n in range(12)
        ),
        "\n".join(
            f"{row}  And a sentence behind two spaces, of any length: {row * (n % 3)}"
            for n, row in enumerate(PROSE * 3)
        ),
        "\n".join(
            f"{name}, R., Berg, K.          The {tree} of the hills. Wood {n}, 1-9 (2001)."
            for n, (name, tree) in enumerate([("Abel", "oaks"), ("Horn", "elms")] * 5)
        ),
        "   \n" * 20,
        " a   b " * 400,
    ],
)
def test_text_in_one_column_stays_as_it_is(text: str) -> None:
    assert unwoven(text) == text


@given(st.text(alphabet="a1. -\n\f\r\t—é", max_size=400))
def test_no_letter_is_lost(text: str) -> None:
    assert (
        sorted(unwoven(text).replace("\n", "").replace(" ", ""))
        == sorted("".join(text.replace("\n", "").split(" ")))
        or "\t" in text
        or "\r" in text
    )


@pytest.mark.parametrize(
    "hostile",
    [" a" * 1_000_000, "a  " * 1_000_000, ("a   b" * 30 + "\n") * 20_000, "   \n" * 500_000],
)
def test_hostile_text_takes_linear_time(hostile: str) -> None:
    started = time.process_time()
    unwoven(hostile)
    assert time.process_time() - started < 5


def test_rows_of_two_columns_at_different_heights() -> None:
    left = [
        *PROSE,
        "",
        "Thanks",
        "",
        "We thank the keepers of the garden",
        "",
        "of trees for leaves.",
        "",
    ]
    right = [
        *MORE,
        "[1] B. Oak and C. Elm, A tree of many",
        "    leaves and of many roots under the",
        "    hill that did not fall, Forest 3",
        "",
        "    (1999) 1-9.",
        "",
        "[2] D. Ash, How a forest grows in the",
        "",
        "    shade, Wood 5 (2003) 6-18.",
    ]
    got = unwoven(side_by_side(left, right, 44)).split("\n")
    kept = [row for row in right if row]
    assert got[-len(kept) :] == kept


def test_a_full_line_between_gaps_that_goes_on_is_no_running_head() -> None:
    rows = [
        "1. Abel R, Berg T, Conti M, Dorn P, Ekman L, Falk S, Gran",
        "",
        "   U. Lichens and mosses for roofs of slate and of clay tiles",
        "",
        "   in the towns of the north. Urban Ecol 2014;3:7-15.",
        *(f"{n}. Holm V. Spores of winter {n}. Aerobiol 2018;34:{n}1-{n}9." for n in range(2, 9)),
    ]
    got = entries("References\n" + "\n".join(rows))
    assert "U. Lichens and mosses for roofs" in got[0]
