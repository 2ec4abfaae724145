"""Finding and splitting: the same entries from every way to paste a list."""

from __future__ import annotations

import os
import textwrap
from collections.abc import Callable
from pathlib import Path

import pytest
from found import texts

from refparse.documents import Document, Link, find_entries

STYLES = ("{}. ", "[{}] ", "({}) ", "{}) ", "{} ")


def numbers(text: str) -> list[str | None]:
    return [entry.number for entry in find_entries(text).entries]


@pytest.fixture(params=STYLES)
def listed(request: pytest.FixtureRequest, references: tuple[str, ...]) -> list[str]:
    return [request.param.format(number) + ref for number, ref in enumerate(references, 1)]


class TestNumberedLists:
    def test_one_a_line(self, listed: list[str], references: tuple[str, ...]) -> None:
        assert texts("\n".join(listed)) == list(references)
        assert numbers("\n".join(listed)) == [str(n) for n in range(1, 9)]

    def test_blank_lines_between(self, listed: list[str], references: tuple[str, ...]) -> None:
        assert texts("References\n\n" + "\n\n".join(listed)) == list(references)

    def test_wrapped(self, listed: list[str], references: tuple[str, ...]) -> None:
        pasted = "\n".join("\n".join(textwrap.wrap(entry, 60)) for entry in listed)
        assert texts(pasted) == list(references)

    def test_hanging_indent_and_windows_line_ends(
        self, listed: list[str], references: tuple[str, ...]
    ) -> None:
        pasted = "\n".join(
            "\n".join(textwrap.wrap(entry, 70, subsequent_indent="     ")) for entry in listed
        )
        assert texts(pasted.replace("\n", "\r\n")) == list(references)

    def test_wrapped_and_hyphenated(
        self, listed: list[str], references: tuple[str, ...], wrapped: Callable[[str], str]
    ) -> None:
        assert texts("\n".join(wrapped(entry) for entry in listed)) == list(references)

    def test_running_paragraph(self, listed: list[str], references: tuple[str, ...]) -> None:
        assert texts(" ".join(listed)) == list(references)
        assert texts("References " + " ".join(listed)) == list(references)
        assert texts("\n".join(textwrap.wrap(" ".join(listed), 60))) == list(references)

    def test_link_lines_and_page_around(
        self, listed: list[str], references: tuple[str, ...]
    ) -> None:
        links = "\n\n    Article  CAS  PubMed  Google Scholar \n\n"
        page = (
            "Skip to main content\n\nA study\n\nAbstract\n\nWe saw 10 of 12 people in 2013 and "
            "these were followed for 5 years, which is long.\n\nReferences\n\n"
            + links.join(listed)
            + links
            + "Download references\n\nAuthor information\n\nAuthors and Affiliations\n\nCite this "
            "article\n\nZed, A. A study. J Gen Med 3, 1–9 (2019). https://doi.org/10.1000/1\n"
        )
        found = find_entries(page)
        assert [entry.text for entry in found.entries] == list(references)
        assert {skipped.text.split()[0] for skipped in found.skipped} == {"Article"}

    def test_number_alone_on_its_line(self, references: tuple[str, ...]) -> None:
        pasted = "\n".join(f"[{n}]\n{ref}" for n, ref in enumerate(references, 1))
        assert texts(pasted) == list(references)

    def test_bullets_before_numbers(self, references: tuple[str, ...]) -> None:
        pasted = "\n\n".join(f"  • [{n}]\n{ref}" for n, ref in enumerate(references, 1))
        assert texts(pasted) == list(references)

    def test_prefixed_numbers(self, references: tuple[str, ...]) -> None:
        pasted = "\n".join(f"S{n}. {ref}" for n, ref in enumerate(references, 1))
        assert texts(pasted) == list(references)
        assert numbers(pasted)[0] == "S1"

    def test_superscripts(self, references: tuple[str, ...]) -> None:
        digits = "¹²³⁴⁵⁶⁷⁸"
        pasted = "\n".join(digits[n] + ref for n, ref in enumerate(references))
        assert texts(pasted) == list(references)
        assert numbers(pasted) == [str(n) for n in range(1, 9)]

    def test_years_and_volumes_at_a_line_start_are_not_numbers(self) -> None:
        pasted = (
            "1. Ahmed T. Some long title that wraps. J Gen Med\n2013;65:27–47.\n"
            "2. Brandt U. Another title in the Journal of Care, vol.\n3 (2), pp. 1–9, 2001.\n"
            "3. Cruz M. The third title. J Gen Med. 2004;1:2–3."
        )
        assert numbers(pasted) == ["1", "2", "3"]

    def test_missing_number_is_a_doubt(self, references: tuple[str, ...]) -> None:
        pasted = "\n".join(f"{n}. {ref}" for n, ref in enumerate(references, 1) if n != 4)
        found = find_entries(pasted)
        assert len(found.entries) == 7
        assert found.entries[3].doubts == ("number 4 is missing before this entry",)

    def test_doubled_number_is_a_doubt(self, references: tuple[str, ...]) -> None:
        printed = [1, 2, 3, 3, 4, 5, 6, 7]
        pasted = "\n".join(f"{n}. {ref}" for n, ref in zip(printed, references, strict=True))
        found = find_entries(pasted)
        assert [entry.text for entry in found.entries] == list(references)
        assert found.entries[3].doubts == ("number 3 appears twice",)

    def test_numbering_that_restarts(self, references: tuple[str, ...]) -> None:
        chapter = "\n".join(f"{n}. {ref}" for n, ref in enumerate(references, 1))
        page = f"Chapter 1\n\nReferences\n{chapter}\n\nChapter 2\n\nReferences\n{chapter}\n"
        assert texts(page) == list(references) * 2

    def test_a_list_that_does_not_start_at_one(self, references: tuple[str, ...]) -> None:
        pasted = "\n".join(f"[{n}] {ref}" for n, ref in enumerate(references, 31))
        assert texts(pasted) == list(references)

    def test_lettered_subentries(self) -> None:
        pasted = (
            "1. (a) Ahmed T, Brandt U. J Chem. 2001;3:4–9; (b) Cruz M. J Chem. 2002;4:5–8.\n"
            "2. Duarte J. J Chem. 2003;5:1–9.\n3. Ejiofor N. J Chem. 2004;6:11–19."
        )
        assert numbers(pasted) == ["1a", "1b", "2", "3"]
        assert texts(pasted)[:2] == [
            "Ahmed T, Brandt U. J Chem. 2001;3:4–9",
            "Cruz M. J Chem. 2002;4:5–8.",
        ]

    def test_running_heads_and_page_numbers_between_entries(
        self, references: tuple[str, ...]
    ) -> None:
        rows = []
        for number, ref in enumerate(references, 1):
            rows += textwrap.wrap(f"[{number}] {ref}", 60)
            if number in (3, 6):
                rows += ["", f"{number + 40}   Journal of Examples 12 (2019)", ""]
        body = "\n".join(rows)
        page = f"41   Journal of Examples 12 (2019)\n\nReferences\n{body}"
        assert texts(page) == list(references)

    def test_running_head_inside_an_entry(self) -> None:
        pasted = (
            "[1] A. Ahmed, “A first title of some length,” Journal of Tests, vol. 1,\n"
            "pp. 1–9, 2001.\n"
            "[2] B. Brandt, “Determination of some heavy metals using modern\n"
            "\fJournal of Tests and Measures 5\n\n"
            "techniques,” Journal of Tests, vol. 8, no. 36, pp. 893–898, 2014.\n"
            "[3] C. Cruz, “A third,” Journal of Tests, vol. 2, pp. 3–4, 2003.\n"
        )
        assert texts(pasted)[1] == (
            "B. Brandt, “Determination of some heavy metals using modern techniques,” "
            "Journal of Tests, vol. 8, no. 36, pp. 893–898, 2014."
        )


class TestListsWithoutNumbers:
    def test_one_a_line(self, references: tuple[str, ...]) -> None:
        assert texts("\n".join(references)) == list(references)

    @pytest.mark.parametrize("width", [45, 60, 80])
    def test_wrapped(self, references: tuple[str, ...], width: int) -> None:
        pasted = "\n".join("\n".join(textwrap.wrap(ref, width)) for ref in references)
        assert texts(f"References\n{pasted}") == list(references)

    def test_hanging_indent(self, references: tuple[str, ...]) -> None:
        pasted = "\n".join(
            "\n".join(textwrap.wrap(ref, 60, subsequent_indent="    ")) for ref in references
        )
        assert texts(pasted) == list(references)

    def test_bullets(self, references: tuple[str, ...]) -> None:
        page = "Menu\n• Home\n• Journals\n\nReferences\n\n" + "\n".join(
            f"  •\n{ref}\n" for ref in references
        )
        assert texts(page + "\n  • Feedback\n  • Privacy\n") == list(references)

    def test_keys(self) -> None:
        pasted = (
            "[AB99]  Ahmed T, Brandt U. A title that goes on for a while and\n"
            "        wraps. J Tests. 1999;3:4–9.\n"
            "[Cru01] Cruz M. Another title. J Tests. 2001;4:5–8.\n"
            "[DE+ 03] Duarte J, Ejiofor N, Fox O. A third. J Tests. 2003;5:1–9.\n"
        )
        assert numbers(pasted) == ["AB99", "Cru01", "DE+ 03"]
        assert texts(pasted)[1] == "Cruz M. Another title. J Tests. 2001;4:5–8."

    def test_author_date_list_inside_an_article(self) -> None:
        page = (
            "Introduction\n\nThe question is old (Ahmed, 2001; Brandt, 2002) and it was never "
            "answered, as far as we know, although some have tried (Cruz, 2003).\n\n"
            "Literaturverzeichnis\n\n"
            "Ahmed, T. (2001). The first of the questions. Journal of Questions, 1(2), 3–9.\n"
            "Brandt, U., & Cruz, M. (2002). The second question. Journal of Questions, 2, 11–19.\n"
            "———. (2003). The third question. Journal of Questions, 3, 21–29.\n"
            "Duarte, J. (2004). Questions and answers. Berlin: Example Press.\n\n"
            "Acknowledgements\n\nWe thank the readers of this page for their patience.\n"
        )
        assert [text.split()[0] for text in texts(page)] == ["Ahmed,", "Brandt,", "———.", "Duarte,"]
        assert texts(page)[3] == "Duarte, J. (2004). Questions and answers. Berlin: Example Press."


class TestSingleReference:
    def test_comes_back_unchanged(self, references: tuple[str, ...]) -> None:
        for ref in references:
            assert texts(ref) == [ref]
            assert texts(f"  {ref}\n") == [ref]

    def test_wrapped(self, references: tuple[str, ...]) -> None:
        for ref in references:
            assert texts("\n".join(textwrap.wrap(ref, 60))) == [ref]

    def test_its_number_is_taken_off(self, references: tuple[str, ...]) -> None:
        for ref in references:
            assert texts(f"7. {ref}") == [ref]
            assert numbers(f"[7] {ref}") == ["7"]


class TestNoReference:
    @pytest.mark.parametrize(
        "text",
        [
            "",
            " \n\t\n",
            "An ordinary paragraph about nothing in particular, which has a few sentences. They "
            "were written for a test. There is no list here at all, and we know it.",
            "1. Introduction\n\nSome words.\n\n2. Methods\n\nMore words.\n\n3. Results\n\nWords.",
            "• Home\n• About\n• Contact\n",
            "\x00\x01\x02\xff" * 50,
            "References\n",
        ],
    )
    def test_gives_nothing_and_a_note(self, text: str) -> None:
        found = find_entries(text)
        assert found.entries == ()
        assert found.notes == ("no reference list found",)


class TestSpans:
    def test_entries_say_where_they_stood(self, references: tuple[str, ...]) -> None:
        page = "Text before.\n\nReferences\n" + "\n".join(
            f"{n}. {ref}\nPubMed Google Scholar" for n, ref in enumerate(references, 1)
        )
        found = find_entries(page)
        for number, (entry, ref) in enumerate(zip(found.entries, references, strict=True), 1):
            assert page[entry.start : entry.end] == f"{number}. {ref}"
        for skipped in found.skipped:
            assert page[skipped.start : skipped.end] == skipped.text == "PubMed Google Scholar"

    def test_identifier_links_are_kept(self, references: tuple[str, ...]) -> None:
        rows = [f"{n}. {ref} Article\n" for n, ref in enumerate(references, 1)]
        page = "".join(rows)
        at = page.index("Article")
        document = Document(
            page,
            (
                Link(at, at + 7, "https://doi.org/10.1000/1"),
                Link(at, at + 7, "https://example.org/help"),
            ),
        )
        found = find_entries(document)
        assert found.entries[0].links == ("https://doi.org/10.1000/1",)
        assert found.entries[1].links == ()


@pytest.mark.shared
def test_the_user_page() -> None:
    folder = Path(os.environ.get("REFPARSE_SHARED", "../shared"))
    path = folder / "examples" / "springer-article-page.txt"
    if not path.exists():
        pytest.skip("no shared folder; set REFPARSE_SHARED to it")
    found = find_entries(path.read_text(encoding="utf-8"))
    assert [entry.number for entry in found.entries] == [str(n) for n in range(1, 23)]
    assert not any("Scholar" in entry.text for entry in found.entries)
    assert found.entries[19].text.endswith("PLoS One 2017: e0187580.")


def test_a_body_among_names_in_paragraphs() -> None:
    works = [
        f"{name}: A work of forests, J. Woods, {number}, 1152–61, https://doi.org/10.1/{number}, "
        f"200{number}."
        for number, name in enumerate(
            ("Abel, R.", "Berg, K.", "Conti, A.", "IPCC", "Jonas, P. and Oak, T.", "Köhler, H."), 1
        )
    ]
    page = "References\n\n" + "\n\n".join(
        f"{work} {'a, b' if place % 3 else 'a'}" for place, work in enumerate(works)
    )
    assert [entry.text for entry in find_entries(page).entries] == works


def test_the_number_of_a_figure_is_not_the_first_of_the_list() -> None:
    works = [
        f"A theory of wood {number}\nA Oak\n{letter} Elm\n(200{number})\nForests {number}:3–9."
        for number, letter in enumerate("BCDEFG", 1)
    ]
    page = (
        "Results\nTrees grow (Oak and Elm, 2001).\n\nFigure 1\nDownload\nRings. Source data 1.\n\n"
        "Discussion\nInformation (Oak, 2002) is shared.\nReferences\n"
        + "\n".join(f"{number}\n{work}\nGoogle Scholar" for number, work in enumerate(works, 1))
    )
    found = find_entries(page).entries
    assert [entry.text for entry in found] == [work.replace("\n", " ") for work in works]


def test_how_the_text_cites_a_numbered_entry() -> None:
    works = [
        f"{letter}. Oak, B. Elm\nA theory of {letter}\nForests, {number} (200{number}), pp. 3-9"
        for number, letter in enumerate("ACDEFG", 1)
    ]
    page = "References\n\n" + "\n".join(
        f"{number}. Oak and Elm, 200{number}\n{work}\nView in ScopusGoogle Scholar"
        for number, work in enumerate(works, 1)
    )
    found = find_entries(page).entries
    assert [entry.text for entry in found] == [work.replace("\n", " ") for work in works]
