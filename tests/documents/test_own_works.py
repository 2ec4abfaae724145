"""Lists of one's own works: numbers that fall, years as captions, links to files."""

from __future__ import annotations

import io
import textwrap

import pytest
from found import texts

from refparse.documents import find_entries, read_document
from refparse.documents.noise.year_captions import year_captions
from refparse.documents.numbered.falling import falls
from refparse.documents.signs.lines import lines_of
from refparse.documents.signs.numbering import find_labels

WORKS = (
    "Abel, R., Moor*, K. (in press). Paths and passes of high valleys. Alpine Quarterly.",
    "Moor*, K. (2020). Stone walls. Oslo: Fjord Press.",
    "Conti, A., & Moor*, K. (2019). The last ferry. Journal of Lakes, 4(1), 7–21.",
    "Dorn, P., Moor*, K. (2019). Toll roads. Transport Past, 8, 55–71.",
    "Moor*, K. (2017). Sledges and snow. Dissertation, Uppsala, 188 S.",
)
UNDATED = (
    "Abel R, Moor K. Paths and passes of high valleys. Alpine Quarterly 12(3), 101–119.",
    "Moor K, Lind E. What walls tell us. Current Views on Stone 80, 1027.",
    "Conti A, Moor K. The last ferry. Journal of Lakes 4(1), 7–21.",
    "Dorn P. Toll roads. PhD thesis, University of Graz.",
    "Moor K, Roth M. Sledges and snow. Transport Past 8, 55–71.",
    "Ekman S, Moor K. Salt on skis. Trade Review 31(2), 211–230.",
)


def counted_down(works: tuple[str, ...], first: int) -> list[str]:
    return [f"{first - place}. {work}" for place, work in enumerate(works)]


class TestFallingNumbers:
    @pytest.mark.parametrize("first", [5, 19])
    def test_between_other_parts_of_a_life(self, first: int) -> None:
        page = "CURRICULUM VITAE\n\nTeaching\n2018–2021  Lecture “Walls”, Graz\n\nPapers\n\n"
        page += "\n".join(counted_down(WORKS, first))
        page += "\n\nTalks\n\n2021  Invited talk, Alpine Meeting\n2019  Poster, Lake Days\n"
        found = find_entries(page).entries
        assert [entry.text for entry in found] == list(WORKS)
        assert [entry.number for entry in found] == [str(first - place) for place in range(5)]
        assert not any(entry.doubts for entry in found)

    @pytest.mark.parametrize("rise", [True, False])
    def test_a_list_after_another(self, rise: bool) -> None:
        other = counted_down(WORKS[1:4], 3)
        if rise:
            other = [f"{number}. {work}" for number, work in enumerate(WORKS[1:4], 1)]
        page = "\n".join([*counted_down(WORKS, 5), "", "Chapters", "", *other])
        assert texts("Papers\n\n" + page) == [*WORKS, *WORKS[1:4]]

    def test_a_number_that_is_missing(self) -> None:
        rows = counted_down(WORKS, 9)
        found = find_entries("\n".join([*rows[:2], *rows[3:]])).entries
        assert found[2].doubts == ("number 7 is missing before this entry",)

    def test_wrapped_with_years_between(self) -> None:
        rows = []
        for place, row in enumerate(counted_down(WORKS, 12)):
            if place in (1, 2, 4):
                rows += [f"{2022 - place}", ""]
            rows += [*textwrap.wrap(row, 50), ""]
        assert texts("\n".join(rows)) == list(WORKS)

    def test_reversed_list_of_a_page(self) -> None:
        items = "".join(f"<li>{work}</li>" for work in WORKS)
        for attributes in ("reversed start=5", "reversed"):
            page = f"<h2>Publications</h2><ol {attributes}>{items}</ol>"
            document = read_document(io.BytesIO(page.encode()), "page.html")
            assert [entry.text for entry in find_entries(document).entries] == list(WORKS)
        assert (
            "5. Abel"
            in read_document(
                io.BytesIO(f"<ol reversed start=5>{items}</ol>".encode()), "page.html"
            ).text
        )

    def test_rising_numbers_do_not_fall(self) -> None:
        rows = "\n".join(f"{number}. {work}" for number, work in enumerate(WORKS, 1))
        assert not falls(find_labels(rows))
        assert falls(find_labels("\n".join(counted_down(WORKS, 5))))


class TestYearsAsCaptions:
    def test_entries_without_years_of_their_own(self) -> None:
        rows = ["<h1>Publications</h1><p>See also our profile. * equal work.</p>"]
        for place, work in enumerate(UNDATED):
            if place in (0, 2, 5):
                rows.append(f"<h3>{2023 - place}{' and before' * (place == 5)}</h3>")
            links = ("[PDF] [Code]", "[PDF]", "[BibTeX]", "[PDF] [BibTeX]", "[PDF]", "")[place]
            rows.append(f"<p>{work} {links}</p>")
        page = "".join(rows) + "<footer><p>© Walls Lab 2023 · Imprint</p></footer>"
        document = read_document(io.BytesIO(page.encode()), "page.html")
        assert [entry.text for entry in find_entries(document).entries] == list(UNDATED)

    @pytest.mark.parametrize(
        ("page", "expected"),
        [
            ("2021\n\nA.\n\n2020\n\nB.", {0, 2}),
            ("A.\n2021\nB.\n2020\nC.", set()),
            ("A.\n2021\nB.\n2020\nC.\n2018\nD.", {1, 3, 5}),
            ("A, Oslo:\n2021\nB, Oslo:\n2020\nC, Oslo:\n2018\nD.", set()),
            ("2021\n\nA.\n\n2021\n\nB.", set()),
            ("2019\n\nA.\n\n2021\n\nB.\n\n2020\n\nC.", set()),
            ("Publications 2020\n\nA.\n\nPublications 2019\n\nB.", set()),
            ("[2020]\n\nA.\n\n2015–2019:\n\nB.\n\n2014 und früher\n\nC.", {0, 2, 4}),
        ],
    )
    def test_which_lines_are_captions(self, page: str, expected: set[int]) -> None:
        assert year_captions(lines_of(page, page)) == expected


def test_bullets_under_a_heading_beside_numbers_that_fall() -> None:
    numbered = [
        f"[{n}] Moor, R., and P. Dale. {2000 + n}. “Path {n}.” Alpine Letters {n} (2): {n}1–{n}9."
        for n in range(5, 0, -1)
    ]
    others = [
        "Moor, R. “Walls of Stone.” Alpine Working Paper 12, 2023.",
        "*Dale, P., and R. Moor. “Who Mends the Paths?” SSRN working paper no. 440219, 2022.",
        "Moor, R., and C. Fell. “Snow and Rent.” Under review.",
    ]
    page = "\n".join([
        "Robin Moor", "Education", "2001 Ph.D., Geography, Coast College", "Journal articles",
        *numbered, "Working papers", *(f"• {other}" for other in others),
        "Grants and awards", "Alpine Fund, “Old paths,” 2019–2021", "Teaching", "Hill walking",
    ])  # fmt: skip
    found = find_entries(page)
    assert [entry.text for entry in found.entries] == [
        *(row.partition("] ")[2] for row in numbered),
        *others,
    ]
