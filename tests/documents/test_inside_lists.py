"""What breaks into lists: text above footnotes, figures, other lists, the page's own citation."""

from __future__ import annotations

import io
from collections.abc import Sequence

import pytest
from found import texts

from refparse.documents import find_entries, read_document
from refparse.documents.noise.figures import figures
from refparse.documents.signs.evidence import is_identifier
from refparse.documents.signs.lines import lines_of

WORKS = (
    "Abel, R. et al. 2011. Paths and passes of high valleys. – Alpine Quart. 12: 101–119.",
    "Berg, K. 2015. Stone walls: an essay. – Fjord Press.",
    "Conti, A. 1998. The last ferry. – J. Lakes 4: 7–21.",
    "Dorn, P. and Lind, E. 2003. Toll roads. – Transport Past 8: 55–71.",
    "Ekman, S. 1987. Sledges and snow. – Northern Books.",
    "Fabre, L. 2009. Salt and silk. – Trade Rev. 31: 211–230.",
    "Gruber, I. 2018. Huts. – Alpine Quart. 19: 3–17.",
)
NOTES = (
    "Karl Berg, Stone Walls of the North (Oslo: Fjord Press, 1959), 34–41.",
    "Anna Conti, “The Last Ferry,” Journal of Lakes 5, no. 2 (1960): 202–7.",
    "Paul Dorn, Toll Roads: Custom, Law and Coin (Graz: Alm, 1992), 26–53.",
    "Town Archive of Graz, B I 1.",
    "See Conti, “The Last Ferry” (note 2 above), 245.",
    "Sven Ekman, A History of Sledges, 2nd ed. (Uppsala: Northern Books, 1976), 98.",
    "Ibid., 101.",
    "Ida Gruber, “Huts,” in Mountain Houses, ed. Jan Horvat (Zurich: Chron, 1995), 45–62.",
)
BODY = (
    "that the town had a bench by 1400.1 Earlier writers took this for a sign of decline,2\n"
    "while others point to the growth of trade.3",
    "Ledgers of the toll survive in number. The oldest begins in 13814 and was kept until the\n"
    "middle of the century.5 The hands can be told apart,6 as can the change to paper.7",
    "The town does not stand alone. Others ordered their tolls in the same decades.8",
)


class TestFootnotes:
    @pytest.mark.parametrize("gap", ["\n\n", "\n"])
    @pytest.mark.parametrize("end", ["\n\n", "\n\f"])
    def test_the_text_above_the_notes(self, gap: str, end: str) -> None:
        numbered = [f"{number} {note}" for number, note in enumerate(NOTES, 1)]
        pages = ("\n".join(numbered[:3]), "\n".join(numbered[3:7]), numbered[7])
        heads = ("114          Ruth Abel", "Roads and Tolls          115", "116          Ruth Abel")
        page = end.join(
            f"{body}{gap}{notes}\n\n{head}"
            for body, notes, head in zip(BODY, pages, heads, strict=True)
        )
        found = find_entries(page)
        assert [entry.text for entry in found.entries] == list(NOTES)
        assert any("Ledgers" in skipped.text for skipped in found.skipped)

    def test_annotations_are_no_text_above_notes(self) -> None:
        said = [f"{word} and old." for word in ("Long", "Dull", "Fine", "Rare", "Odd", "Dear")]
        rows = [f"{n}. {work}\n\n{said[n % 6]}" for n, work in enumerate(WORKS, 1)]
        assert texts("\n".join(rows))[:-1] == list(WORKS)[:-1]


class TestFigures:
    CAPTION = (
        "Figure 4. How the weight of sledges grows with the depth of snow on\n"
        "passes (open) and in valleys (closed). Lines show what the model says;\n"
        "areas are 95% intervals."
    )

    def page(self, block: str, after: int = 3) -> str:
        rows = list(WORKS)
        rows[after] += f"\n{block}"
        return "References\n\n" + "\n".join(rows)

    @pytest.mark.parametrize("axis", ["", "0   5   10   15\nDepth of snow (cm)\n"])
    def test_inside_a_broken_word(self, axis: str) -> None:
        rows = list(WORKS)
        rows[4] = (
            f"Ekman, S. 1987. Sled-\n{axis}{self.CAPTION}\n1127\n   ges and snow. – Northern Books."
        )
        assert texts("References\n\n" + "\n".join(rows)) == list(WORKS)

    @pytest.mark.parametrize(
        "block", [CAPTION, "\nFig. 12 — Walls. Drawn by K. Berg.\n\n[p. 231]\n"]
    )
    def test_between_entries(self, block: str) -> None:
        assert texts(self.page(block)) == list(WORKS)

    def test_numbered(self) -> None:
        rows = [f"{number}. {work}" for number, work in enumerate(WORKS, 1)]
        rows[2] += "\n\nTable 2: Tolls by year.\n"
        assert texts("\n".join(rows)) == list(WORKS)

    @pytest.mark.parametrize("text", ["Figures of speech. Oslo: Fjord.", "Tab. Jones. 1999."])
    def test_what_is_no_caption(self, text: str) -> None:
        page = f"A first line.\n{text}\nA last line."
        assert not figures(lines_of(page, page), [False] * 3)


class TestOtherLists:
    def test_numbered_points_before_the_list(self) -> None:
        page = (
            "SUMMARY\n1. Snow slows sledges.\n2. Walls last.\n\nOPEN QUESTIONS\n1. More should be "
            "asked of huts.\n\nDISCLOSURE\nWe know of no interest that could sway us.\n\n"
            "LITERATURE CITED\n\n" + "\n".join(f"{n}.\n{work}" for n, work in enumerate(WORKS, 1))
        )
        assert texts(page) == list(WORKS)

    def test_how_the_page_is_cited(self) -> None:
        title = "Paths, passes and huts of the high valleys of Graz"
        page = f"Shelf\n{title}\nRuth Moor\n\nPlan\nTolls\n\nBIBLIOGRAPHIE\n\n" + "\n\n".join(WORKS)
        own = f"Moor Ruth. {title}. In: Alpine Quarterly, tome 11, 1994. pp. 215-232."
        page += f"\n\nRéférence bibliographique\n{own}\nwww.shelf.example/doc/1\n© Shelf 2024\n"
        assert texts(page) == list(WORKS)

    def test_a_work_whose_title_stands_above_is_kept_in_its_place(self) -> None:
        title = "Huts, paths and passes of the high valleys"
        last = f"Gruber, I. 2018. {title}. – Alpine Quart. 19: 3–17."
        page = f"Review of\n{title}\n\nReferences\n\n" + "\n".join([*WORKS[:-1], last])
        assert texts(page)[-1] == last


class TestCitationsBeforeEntries:
    ENTRIES = (
        ("Adler et al. [2020]", "Kim Adler, Max Roth, and Ola Dahl. Cold wells. In Tests, 2020."),
        ("Braun and Lee (2019a)", "Pia Braun and Quo Lee. Narrow channels. Trials, 3:1–9, 2019a."),
        ("Celik [2018]", "Leo Celik. On noise. arXiv preprint arXiv:1800.00001, 2018."),
        ("Ebner et al. [2017]", "Rita Ebner, Al Mo, et al. Theory. Trials, 33:17–29, 2017."),
    )

    @pytest.mark.parametrize("part", ["", "<span class='block'>"])
    def test_in_one_line(self, part: str) -> None:
        items = "".join(
            f"<li><span>{cited}</span> {part}{entry}{'</span>' * bool(part)}</li>"
            for cited, entry in self.ENTRIES
        )
        page = f"<h2>References</h2><ul>{items}</ul><h2>Appendix A</h2><p>We used tests.</p>"
        document = read_document(io.BytesIO(page.encode()), "page.html")
        found = [entry.text for entry in find_entries(document).entries]
        assert found == [entry for _, entry in self.ENTRIES]

    def test_entries_with_the_year_behind_the_names(self) -> None:
        rows = [
            f"{family}, K. (20{10 + n}) Tests of {family} in 20{10 + n}. Trials, {n}, 1–9."
            for n, family in enumerate(("Adler", "Braun", "Celik", "Ebner"))
        ]
        assert texts("References\n" + "\n".join(rows)) == rows


class TestRecordsOfFields:
    ITEMS = (
        ("Walls and Space", "Book", ("Author", "Karl Berg"), ("Place", "Oslo"), ("Date", "2008")),
        (
            "La pierre",
            "Journal Article",
            ("Author", "Ida Gruber"),
            ("Volume", "31"),
            ("Date", "1974"),
        ),
        ("Huts", "Book Section", ("Author", "Jan Horvat"), ("Pages", "246-254"), ("Date", "2001")),
        ("Old Roads", "Web Page", ("URL", "http://roads.example/a"), ("Accessed", "11/2/2019")),
    )

    @pytest.mark.parametrize("bullet", ["• ", ""])
    @pytest.mark.parametrize("mark", ["\t", ": "])
    def test_every_field_is_kept(self, bullet: str, mark: str) -> None:
        rows, expected = [], []
        for title, kind, *fields in self.ITEMS:
            lines = [title, f"Item Type{mark}{kind}"]
            lines += [f"{label}{mark}{value}" for label, value in fields]
            lines += [f"Date Added{mark}11/2/2019, 10:14:22 AM", "Tags:", "Stone"]
            rows.append(bullet + "\n".join(lines))
            expected.append(" ".join("\n".join(lines).split()))
        assert texts("Report\n\n" + "\n".join(rows) + "\n\nMade today.\n") == expected

    def test_records_of_a_page(self) -> None:
        items = "".join(
            f"<li><h2>{title}</h2><table><tr><th>Item Type</th><td>{kind}</td></tr>"
            + "".join(f"<tr><th>{label}</th><td>{value}</td></tr>" for label, value in fields)
            + "</table></li>"
            for title, kind, *fields in self.ITEMS
        )
        document = read_document(io.BytesIO(f"<ul>{items}</ul>".encode()), "report.html")
        found = [entry.text for entry in find_entries(document).entries]
        assert [text.split(" Item Type ")[0] for text in found] == [item[0] for item in self.ITEMS]

    def test_other_tables_are_no_records(self) -> None:
        rows = [f"Name\tHut {n}\nHeight\t{n}00 m\nBeds\t{n}" for n in range(1, 6)]
        assert texts("\n".join(rows)) == []


class TestIdentifiersOnLinesOfTheirOwn:
    @pytest.mark.parametrize("some", [range(7), range(0, 7, 2), (0, 2, 3)])
    @pytest.mark.parametrize("gap", ["\n", "\n\n"])
    @pytest.mark.parametrize("form", ["https://doi.org/{}", "DOI: {}", "doi:{}", "[DOI:{}]"])
    def test_they_go_with_the_entry_above(self, form: str, gap: str, some: Sequence[int]) -> None:
        entries = list(WORKS)
        for place in some:
            entries[place] += gap + form.format(f"10.1000/abc.{place}")
        page = "References\n\n" + "\n".join(entries) + "\n\nAbout\nR. Moor writes.\n"
        assert texts(page) == [" ".join(entry.split()) for entry in entries]

    def test_what_is_an_identifier(self) -> None:
        for text in (
            "10.1000/x",
            "PMID: 1234567.",
            "ISBN 978-0-00-000000-2",
            "dx.doi.org/10.1000/x",
        ):
            assert is_identifier(text)
        for text in ("https://example.org/a", "DOI of a work", "PMID", "10.5 km"):
            assert not is_identifier(text)
