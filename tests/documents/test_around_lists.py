"""What stands around and inside lists on pages nobody has seen: navigation, notices, heads."""

from __future__ import annotations

import io
import textwrap
from collections.abc import Callable

import pytest
from found import texts

from refparse.documents import find_entries, read_document
from refparse.documents.noise.captions import captions_before_names
from refparse.documents.signs.lines import lines_of, view_of
from refparse.documents.signs.page_rows import page_rows
from refparse.roman import from_roman, to_roman

DATED = (
    "Abel, Ruth. 2011. “Paths and Passes.” Alpine Quarterly 12 (3): 101–119.",
    "Berg, Karl. 2015. Stone Walls: An Essay. Oslo: Fjord Press.",
    "Conti, Anna. 1998. “The Last Ferry.” Journal of Lakes 4 (1): 7–21.",
    "Dorn, Paul, and Eva Lind. 2003. “Toll Roads.” Transport Past 8: 55–71.",
    "Ekman, Sven. 1987. Sledges. Uppsala: Northern Books.",
    "Fabre, Luc. 2009. “Salt and Silk.” Trade Review 31 (2): 211–230.",
    "Gruber, Ida. 2018. “Huts.” Alpine Quarterly 19 (1): 3–17.",
    "Horvat, Jan. 2001. Rivers of the Karst. Ljubljana: Voda.",
    "Imhof, Lena. 2014. “Maps of Snow.” Cartographic Notes 22: 88–97.",
)
PHYSICS = (
    "K. Adler and M. Roth, “Cold atoms in wells,”",
    "Test Phys. Rev. 12, 101 (2001).",
    "P. Braun, “Noise in narrow chan-",
    "nels,” J. Trials 3, 44 (1999).",
    "L. Celik and O. Dahl, Test Phys. Rev. 14, 77 (2003).",
    "R. Ebner, Tests of Theory (Old Press, Graz, 1984).",
)


def numbers(page: str) -> list[str | None]:
    return [entry.number for entry in find_entries(page).entries]


class TestWhereListsEnd:
    @pytest.mark.parametrize(
        "label", ["[Find it] [Holdings]", "(Open in a new window)Google Scholar"]
    )
    def test_labels_behind_the_last_entry(self, label: str) -> None:
        page = "References\n" + "\n".join(f"{entry} {label}" for entry in DATED)
        assert texts(page + "\n\nReprints\nAsk us for a copy of this text.\n") == list(DATED)

    def test_a_label_in_other_words_glued_behind_some_entries(self) -> None:
        label = "Chercher dans Google Scholar"
        page = "\n\n".join(f"{entry}{' ' * (n % 2)}{label}" for n, entry in enumerate(DATED))
        assert texts("References\n\n" + page + "\n\nContact\n") == list(DATED)

    def test_a_label_on_lines_of_its_own_and_behind_an_entry(self) -> None:
        rows = [f"{entry}\nAuf Lager" if n % 3 == 1 else entry for n, entry in enumerate(DATED)]
        rows[5] = f"{DATED[5]} Auf Lager"
        assert texts("References\n" + "\n".join(f"• {row}" for row in rows)) == list(DATED)

    def test_a_publisher_on_a_line_of_its_own_is_no_label(self) -> None:
        names = ("Fjord", "Voda", "Fjord", "Graz", "Old Press", "Fjord", "Novum", "Kette", "Salt")
        rows = [f"{entry}\n{name}" for entry, name in zip(DATED, names, strict=True)]
        expected = [row.replace("\n", " ") for row in rows]
        assert texts("References\n" + "\n".join(f"• {row}" for row in rows)) == expected

    def test_a_lone_stop_behind_labels(self) -> None:
        labels = ("CrossRef CAS PubMed", "CrossRef CAS", "ABC", "CrossRef", "Find it")
        entries = [f"K. Adler and M. Roth, Test Chem., 200{n}, {n}, 41–7{n}" for n in range(10)]
        page = "\n".join(f"{entry} {labels[n % 5]} ." for n, entry in enumerate(entries))
        assert texts("References\n" + page) == entries

    def test_how_to_cite_and_dates_behind_the_list(self) -> None:
        page = (
            "Literature\n\n"
            + "\n\n".join(DATED)
            + "\n\nBack to top\n\nNotes\n1 We thank all readers of this text for their remarks."
            "\n\nSuggested citation\nUla Zander and Tim Young, « Old roads », Path Studies, no 4, "
            "vol. 9, 2018, 34-62.\n\nReceived by us: 5 June 2015; Back: 12 May 2016\n\n"
            "Archive\nVol. 3, 2014\nVol. 2, 2013\n"
        )
        assert texts(page) == list(DATED)

    def test_a_date_is_not_the_next_number(self) -> None:
        page = "\n".join(f"{n} {entry}" for n, entry in enumerate(DATED[:4], 1))
        assert texts(page + "\n\nThis Issue\n\n6 October 2021\n\nPages 12-19\n") == list(DATED[:4])

    def test_last_bullet_before_another_section(self) -> None:
        page = "Sources\n" + "\n".join(f"•\t{entry}" for entry in DATED)
        page += "\n\nDeclaration\nI hereby declare that this is my own work, done in 2019.\n"
        assert texts(page) == list(DATED)

    @pytest.mark.parametrize("before", [1, 2, 5])
    @pytest.mark.parametrize("indent", ["", "   "])
    def test_only_the_last_entry_is_wrapped(self, before: int, indent: str) -> None:
        last = (
            "Lind, Eva M. A., Jon Lobo, Dirk Halb, and Karl B. Berg.",
            f'{indent}"Slopes, Snow, and the Pace of Ice." Alpine Quarterly 12, no. 3 (2007): 1-6.',
        )
        entries = [*DATED[:before], "\n".join(last)]
        page = "Week 1\n" + "\n".join(f"{n}. {one}" for n, one in enumerate(DATED[5:], 1))
        page += "\n\nWeek 2\n" + "\n".join(f"{n}. {one}" for n, one in enumerate(entries, 1))
        whole = " ".join(part.strip() for part in last)
        assert texts(page + "\n") == [*DATED[5:], *DATED[:before], whole]

    def test_dates_and_similar_works_behind_a_page(self) -> None:
        rows = "".join(
            f"<div><span>{n}</span><div>{entry}</div><ul><li>Crossref</li></ul></div>"
            for n, entry in enumerate(DATED, 1)
        )
        page = (
            f"<h2>Referências</h2>{rows}<h2>Datas</h2><ul><li>Nesta coleção<br>10 Abr 2020</li>"
            "<li>Recebido<br>11 Out 2019</li></ul><aside><h3>Artigos relacionados</h3><ol>"
            "<li>Moor A, Lund R. Snow and salt. 2019;28(3):12-24.</li>"
            "<li>Pohl T. Paths and teams. 2018;27(1):5-19.</li></ol></aside>"
        )
        document = read_document(io.BytesIO(page.encode()), "page.html")
        assert [entry.text for entry in find_entries(document).entries] == list(DATED)

    @pytest.mark.parametrize("date", ["10 Abr 2020", "10 de mayo de 2020", "10 Sept. 2020"])
    def test_a_date_in_any_language_is_not_the_next_number(self, date: str) -> None:
        page = "\n".join(f"{n} {entry}" for n, entry in enumerate(DATED, 1))
        assert texts(f"{page}\n\nOn this shelf\n{date}\n") == list(DATED)

    def test_a_short_tenth_entry_is_no_date(self) -> None:
        page = "\n".join(f"{n} {entry}" for n, entry in enumerate([*DATED, "Marten 2015"], 1))
        assert texts(page) == [*DATED, "Marten 2015"]


class TestRecordsOfAbstracts:
    ENTRIES = tuple(
        f"Adler, K.; Roth, M. Cold Wells {n}. Test Chem. 200{n}, 4{n}, 705– 71{n}" for n in range(9)
    )

    def record(self, number: int) -> list[str]:
        if number % 3:
            return [f"{number}", "There is no corresponding record for this reference."]
        return [
            f"{number}",
            f"Cold wells {number - 1}",
            "Adler, Kim; Roth, Max",
            f"Test Chemistry (Graz, Austria) (2008), 4{number} (6), 705-713CODEN: TSCHAA; "
            "ISSN:0000-0000. (Test Society)",
            "A review. The long-standing trouble with wells is addressed with tests of cold ones.",
            ">> More from Shelf",
        ]

    @pytest.mark.parametrize("again", [True, False])
    def test_records_behind_entries(self, again: bool) -> None:
        rows = []
        for number, entry in enumerate(self.ENTRIES, 1):
            record = self.record(number)
            rows += [f"{number}", entry, "Google Scholar", *record[not again :]]
        page = "References\nThis article references 9 others.\n\n" + "\n".join(rows)
        found = find_entries(page + "\n\nPartners\n1200 Long Street\nGraz\n")
        assert [entry.text for entry in found.entries] == list(self.ENTRIES)
        assert any("no corresponding" in skipped.text for skipped in found.skipped)

    def test_a_numbered_list_of_citing_works(self) -> None:
        page = (
            "Cited By\nThis article is cited by 2 publications.\n\n"
            f"1. {DATED[0]}\n2. {DATED[1]}\n\nReferences\n"
        )
        listed = "\n".join(f"{n}. {entry}" for n, entry in enumerate(self.ENTRIES, 1))
        assert texts(page + listed) == list(self.ENTRIES)
        assert texts(page[: page.index("\n\nRef")]) == list(DATED[:2])


class TestWhatStandsBefore:
    def test_a_heading_in_the_navigation(self) -> None:
        page = (
            "Contents\nAbstract\nReferences\nShare\nCite\nAbstract\nWe study paths, with 3,412 "
            "walks, as Domar (1970) and Brenner (1976) did.\n\nType\nArticle\nInformation\n"
            "The Path Journal , Volume 80 , June 2020 , pp. 421 - 458\nDOI: "
            "https://doi.org/10.1000/abc\n\nConclusion\nAs Ogilvie (2014) insists, paths matter.\n"
            "\nReferences\n" + "\n".join(DATED)
        )
        assert texts(page) == list(DATED)

    def test_a_body_that_cites_right_before_the_heading(self) -> None:
        page = (
            "Zander, Ula; Young, Tim\nSummary\nWe asked 23 walkers (2014-2015) about paths (Berg, "
            "2015).\nEnd\nThis agrees with Conti (1998) and with Fabre (2009).\nReferences\n"
        )
        assert texts(page + "\n".join(DATED)) == list(DATED)

    def test_citations_above_entries_of_several_lines(self) -> None:
        entries = [
            ("Adler et al., 2001", "K. Adler, M. Roth, O. Dahl", "Cold wells", "Tests, 12 (2001)"),
            ("Braun and Lee, 1999", "P. Braun, Q. Lee", "Narrow channels", "Trials, 3 (1999)"),
            ("Celik et al., 2003", "L. Celik, A. Mo, B. Po", "On noise", "Tests, 14 (2003)"),
            ("Ebner, 1984", "R. Ebner", "Theory", "Old Press, Graz (1984)"),
        ]
        page = "References\n" + "\n".join("\n".join(lines) for lines in entries)
        assert texts(page) == [" ".join(lines[1:]) for lines in entries]


class TestPagesInside:
    def test_numbers_that_count_the_pages(self) -> None:
        filler = [f"Line {word} of the text goes on" for word in "abcdefghijkl"]
        rows = ["118", *filler, "119", "References"]
        rows += ["[AR01] " + PHYSICS[0], PHYSICS[1], "[Br99] " + PHYSICS[2], "120", "References"]
        rows += [PHYSICS[3], "[CD03] " + PHYSICS[4], "[Eb84] " + PHYSICS[5], "121"]
        page = "\n".join(rows)
        assert len(page_rows(page).numbered) == 4
        found = texts(page)
        assert found[1] == "P. Braun, “Noise in narrow channels,” J. Trials 3, 44 (1999)."
        assert found[-1] == PHYSICS[5]

    def test_heads_beside_a_page_number(self) -> None:
        head = ["doi.org/10.1000/1 | Tests 2015, 137, 1290−1298", "Journal of Tests", "Article"]
        rows = ["Journal of Tests", "Article", *(f"word {n} and more" for n in "abcdefghi")]
        entries = [f"{entry} 2014, {n}, 412." for n, entry in enumerate(PHYSICS[4:] * 8, 31)]
        listed = [f"({n}) {entry}" for n, entry in enumerate(entries, 1)]
        page = [*rows, "1296", head[0], *head[1:], *listed[:6], *listed[6:12], "1297", *head]
        page += [*listed[12:], "1298", head[0]]
        assert texts("\n".join(page)) == entries

    def test_notice_of_copyright(self) -> None:
        page = (
            f"1{PHYSICS[4]}\n2{PHYSICS[5]}\nThis article is copyrighted as indicated. Reuse is "
            f"subject to terms. Downloaded to:\n130.2.3.4 On: Tue, 02 Apr 2013\n3{PHYSICS[4]}\n"
            f"4{PHYSICS[5]}\nThis article is copyrighted as indicated. Reuse is subject to terms. "
            "Downloaded to:\n130.2.3.4 On: Tue, 02 Apr 2013\n"
        )
        assert texts(page) == [PHYSICS[4], PHYSICS[5]] * 2

    def test_notice_and_head_inside_a_word_group(self) -> None:
        rows = [f"[{n}] {PHYSICS[4]}" for n in range(1, 9)]
        rows[4] = (
            "[5] P. Braun, “Noise in deep and\nAuthorized licensed use limited to: Test Library. "
            "Downloaded on May 2,2021 at 10:11 UTC from Shelf. Restrictions apply.\n"
            "BRAUN AND CELIK: CHANNELS 221\nnarrow channels,” J. Trials 3, 44 (1999)."
        )
        expected = "P. Braun, “Noise in deep and narrow channels,” J. Trials 3, 44 (1999)."
        assert texts("References\n" + "\n".join(rows))[4] == expected

    @pytest.mark.parametrize("numbered", [True, False])
    def test_snippets_of_the_citing_text(self, numbered: bool) -> None:
        rows = []
        for number, entry in enumerate(DATED, 1):
            rows += [f"{number}", entry] if numbered else [entry]
            if number % 3 == 0:
                rows += ["a [...] loss of paths", "Go to reference", "b […] the walls of old"]
            rows += ["Go to reference", "Crossref", "Google Scholar"]
        assert texts("References\n" + "\n".join(rows)) == list(DATED)

    def test_entries_printed_twice_are_kept(self) -> None:
        rows = [row for n in (1, 3) for row in (f"[{n}] {PHYSICS[0]}", PHYSICS[1])]
        rows[2:2] = [f"[2] {PHYSICS[4]}"]
        assert texts("\n".join(rows))[::2] == [f"{PHYSICS[0]} {PHYSICS[1]}"] * 2


class TestMarks:
    def test_roman_numbers(self) -> None:
        page = "\n".join(f"{to_roman(n)}. {entry}" for n, entry in enumerate(DATED, 1))
        assert texts(page) == list(DATED)
        assert numbers(page) == [to_roman(n) for n in range(1, 10)]

    def test_initials_are_no_numbers(self) -> None:
        page = "References\n" + "\n".join(
            f"{initial}. Berg. Walls. Oslo: Fjord, {year}."
            for initial, year in zip("CDIVX", range(1990, 1995), strict=True)
        )
        assert numbers(page) == [None] * 5

    @pytest.mark.parametrize("text", ["IIII", "", "Xi", "VX", "M" * 40, "abc"])
    def test_no_numeral(self, text: str) -> None:
        assert from_roman(text) is None

    def test_numerals_there_and_back(self) -> None:
        assert all(from_roman(to_roman(n)) == n for n in range(1, 4000))

    def test_lettered_parts_after_a_lead_in(self) -> None:
        page = (
            "[1] For reviews of wells, see: (a) Adler, K. Tests 2004, 43, 5138; (b) Braun, P. "
            "Old Wells, Press, Graz, 2005; (c) Celik, L. Tests 2007, 107, 5413.\n"
            "[2] Dahl, O. Trials 2002, 1, 17."
        )
        assert numbers(page) == ["1a", "1b", "1c", "2"]
        assert texts(page)[0] == "Adler, K. Tests 2004, 43, 5138"

    def test_lines_that_lead_back_and_edit_links(self) -> None:
        page = (
            "Walls\n[edit]\nOld walls.[1]\nReferences\n[edit]\n^ Berg 2015, p. 24.\n"
            "^ Jump up to:a b Berg, Karl (2015). Stone Walls. Oslo: Fjord.\n"
            '^ "Walls and their proofs". Archived from the original on 5 May 2006.\n'
            "^ Conti 1998\n"
        )
        assert len(texts(page)) == 4
        assert texts(page)[1] == "Berg, Karl (2015). Stone Walls. Oslo: Fjord."

    @pytest.mark.parametrize("dash", ["-", "–"])
    def test_a_dash_glued_to_a_name(self, dash: str) -> None:
        rows = [f"{dash} {entry}" for entry in DATED]
        rows[3] = dash + DATED[3]
        assert texts("References\n" + "\n".join(rows)) == list(DATED)

    def test_letters_behind_entries(self) -> None:
        ends = ("a", "a, b", "a", "a, b, c", "a", "a", "a", "a", "a, b")
        page = "\n".join(f"{entry} {end}" for entry, end in zip(DATED, ends, strict=True))
        assert texts("References\n" + page) == list(DATED)


class TestNamesInCapitals:
    ENTRIES = (
        "ABEL (Ruth), Les Chemins. Étude sur les cols, Paris, Fjord, 1951.",
        "— La Route, 2 vol., Paris, Fjord, 1959-1960.",
        "— « Pour une histoire des cols », Annales. Économies et Routes, t. 46, 1958, p. 15-50.",
        "BERG (Karl), Les Murs de pierre. 12 mai 1814, Paris, Voda, 1949.",
        "— « Histoire et murs », Cahiers. Économies, Murs, Cols, n° 4, 1958, p. 725-753.",
        "CONTI (Anna de), Le Dernier Bac, Paris, Voda, 1975.",
        "DORN (Paul) et LIND (Eva), Les Péages, Paris, Istra, 1958.",
        "DU PONT (Luc), Le Sel, Paris, Istra, 1981.",
        "EKMAN (Sven) (dir.), Les Traîneaux, 7 vol., Paris, Istra, 1984-1992.",
    )

    @pytest.mark.parametrize("width", [42, 50, 56, 64, 200])
    @pytest.mark.parametrize("comma", [True, False])
    def test_names_in_capitals_start_entries(self, width: int, comma: bool) -> None:
        entries = [
            entry.replace(" (", ", ", 1).replace(")", "", 1) if comma else entry
            for entry in self.ENTRIES
        ]
        page = "\n".join(textwrap.fill(entry, width, break_on_hyphens=False) for entry in entries)
        assert texts("Bibliographie\n" + page) == entries

    def test_captions_between_names(self) -> None:
        wrapped = [textwrap.fill(entry, 56, break_on_hyphens=False) for entry in self.ENTRIES]
        wrapped[3:3] = ["\nAutres études"]
        page = "Bibliographie\n\nTextes imprimés\n" + "\n".join(wrapped)
        assert texts(page) == list(self.ENTRIES)

    def test_a_title_above_names_is_no_caption(self) -> None:
        names = ("Adler K, Roth M.", "Braun P, Lee Q.", "Celik L, Mo A.", "Dahl O.", "Ebner R.")
        rows = [f"Cold wells\n{name}\nTest Phys. 12, 10{n} (2001)." for n, name in enumerate(names)]
        page = "\n\n".join(rows)
        assert captions_before_names(lines_of(view_of(page), page)) == set()


class TestOtherShapes:
    def test_a_line_for_every_token(self) -> None:
        entries = (("Adler", "K", "Cold wells", "Tests", "2001", "12"),) * 4
        rows = []
        for number, (family, initial, title, journal, year, volume) in enumerate(entries, 1):
            rows += [f"{number}.", family, "\u00a0", initial, ",", "Roth", "\u00a0", "M", "."]
            rows += [title, ".", journal, year, ";", volume, ":", "41", "–", "7", "."]
            rows += ["Google ScholarCrossref"]
        found = texts("References\n" + "\n".join(rows))
        assert found == ["Adler K, Roth M. Cold wells. Tests 2001; 12: 41–7."] * 4

    def test_short_cells_beside_references(self, make_zip: Callable[..., bytes]) -> None:
        rows = "".join(
            f"<tr><td>S{n}</td><td>{entry}</td><td>RCT</td><td>{n}/10</td></tr>"
            for n, entry in enumerate(DATED, 1)
        )
        page = f"<h2>References</h2><table>{rows}</table>"
        document = read_document(io.BytesIO(page.encode()), "page.html")
        assert [entry.text for entry in find_entries(document).entries] == list(DATED)

    def test_a_table_whose_cells_are_fields_stays_whole(self) -> None:
        rows = [f"Berg, Karl\tStone Walls {n}\tOslo: Fjord Press\t19{n}" for n in range(60, 66)]
        assert all("Berg" in text for text in texts("References\n" + "\n".join(rows)))


@pytest.mark.parametrize(
    "last",
    [
        "Zotero. Your personal research assistant. https://www.zotero.org. Accessed 3 May 2020.",
        "World Health Organization. Global status report. Geneva: WHO; 2014.",
        "YouTube. How to read. Retrieved March 3, 2014, from https://www.youtube.com/watch?v=abc",
    ],
)
def test_a_last_entry_of_its_own_kind_stays_where_the_alphabet_has_it(last: str) -> None:
    families = ("Abbott", "Baker", "Carter", "Davis", "Evans", "Foster", "Green", "Harris")
    entries = [
        f"{family}, J. A. (20{10 + number}). Growing things {number}. Trees, {number}(2), 1-9."
        for number, family in enumerate(families)
    ]
    text = "Some text.\n\nReferences\n\n" + "\n".join([*entries, last])
    assert [entry.text for entry in find_entries(text).entries] == [*entries, last]


@pytest.mark.parametrize("said", ["In press", "In German", "Im Druck", "En prensa"])
def test_what_is_said_of_many_works_is_no_label(said: str) -> None:
    families = ("Abbott", "Baker", "Carter", "Davis", "Evans", "Foster", "Green", "Harris")
    entries = [
        f"{family}, J. (20{10 + number}). Growing things. {said if number % 2 else 'Trees 3:1-9'}."
        for number, family in enumerate(families)
    ]
    assert texts("References\n\n" + "\n".join(entries)) == entries


def test_a_table_or_the_receipt_of_the_paper_behind_the_last_entry() -> None:
    works = [
        f"[{n}] Oak A, Elm B. Trees of towns {n}. Journal of Woods, 201{n}, {n}: 3-9."
        for n in range(1, 6)
    ]
    bare = [work.partition(" ")[2] for work in works]
    page = (
        "References\n"
        + "\n".join(works)
        + "\nTable 1\nTrees of the Towns\nTown % n\nElbe 85.3 29\n"
    )
    assert texts(page) == bare
    joined = (
        "References " + " ".join(works) + " 收稿日期: 2021-03-18; 修订日期: 2021-07-05 作者简介: 王"
    )
    assert texts(joined) == bare


@pytest.mark.parametrize(
    "remark",
    [
        "Where the text names only authors and short titles, the full titles are found below.",
        "Soweit im Text nur mit Namen und Kurztitel zitiert wird, steht die volle Angabe hier.",
    ],
)
def test_a_remark_before_the_first_entry(remark: str) -> None:
    assert texts("\n\n".join(["Bibliography", remark, *DATED])) == list(DATED)


def test_a_letter_before_a_list_without_a_heading() -> None:
    letter = (
        "Dear Ann,\n\nThank you for the plan. Read Conti 1998 and Berg 2015 first, the rest may "
        "wait. Do not write of “the mountain people” without a reason!"
    )
    assert texts("\n\n".join([letter, *DATED])) == list(DATED)
