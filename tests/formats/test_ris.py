"""RIS: tags, notes for what has none, odd files."""

from __future__ import annotations

from contextlib import suppress

import pytest

from refparse.errors import UnreadableFileError
from refparse.formats import ris
from refparse.reference import Reference
from refparse.values.dates import Date
from refparse.values.names import Name
from refparse.values.pages import Pages

FADERL = Reference(
    type="article-journal",
    authors=(Name(family="Faderl", given="S"), Name(literal="WHO")),
    et_al=True,
    title="The biology; of CML",
    container_title="N Engl J Med",
    issued=Date(1999, 7, 15),
    volume="341",
    issue="3",
    pages=Pages("164", "172", "164–172"),
    doi="10.1056/X",
    pmid="123",
    url="https://a.org/b;c",
    status="in press",
)


def test_an_article() -> None:
    assert (
        ris.dumps([FADERL]) == """\
TY  - JOUR
ID  - faderl1999biology
AU  - Faderl, S
AU  - WHO
TI  - The biology; of CML
T2  - N Engl J Med
VL  - 341
IS  - 3
DO  - 10.1056/X
PY  - 1999
DA  - 1999/07/15/
SP  - 164
EP  - 172
AN  - 123
DB  - PubMed
UR  - https://a.org/b;c
N1  - Et al: authors
N1  - Status: in press
"""
        "ER  - \n"
    )
    assert ris.loads(ris.dumps([FADERL]))[0] == FADERL


def test_an_article_number_is_a_start_page_too() -> None:
    article = Reference(type="article-journal", article_number="e12")
    assert "SP  - e12\nC7  - e12\n" in ris.dumps([article])
    assert ris.loads(ris.dumps([article]))[0] == article


def test_dates_that_ris_cannot_hold() -> None:
    for date in (
        Date(1999, end=Date(2001)),
        Date(1850, circa=True),
        Date(2001, season=1),
        Date(1989, original_year=1972),
        Date(literal="n.d."),
    ):
        assert ris.loads(ris.dumps([Reference(issued=date)]))[0].issued == date


def test_a_file_of_somebody_else() -> None:
    references = ris.loads(
        "\ufeffProvider: X\r\n\r\nTY  - JOUR\r\nA1  - Smith, John A., Jr\r\n"
        "T1  - A title\r\n that goes on\r\nJO  - J Foo\r\nSP  - 164\r\nEP  - 72\r\n"
        "Y1  - 2004/05//\r\n"
        "SN  - 1234-5678\r\nL1  - file.pdf\r\n"
        "TY  - BOOK\r\nA2  - Doe, J\r\nSN  - 978-3-16-148410-0\r\nTI  - A book\r\n"
    )
    article, book = references
    assert article.authors == (Name(family="Smith", given="John A.", suffix="Jr"),)
    assert article.title == "A title that goes on"
    assert (article.container_title, article.issn) == ("J Foo", "1234-5678")
    assert article.pages == Pages("164", "172", "164–172")
    assert article.issued == Date(2004, 5)
    assert (book.type, book.isbn) == ("book", "978-3-16-148410-0")
    assert book.editors == (Name(family="Doe", given="J"),)


def test_odd_text_gives_no_error() -> None:
    for text in (
        "",
        "TY",
        "TY  - ",
        "\x00",
        "ER  - \nER  - ",
        "TY  - JOUR\n continued\n",
        "TY  -\nx",
    ):
        with suppress(UnreadableFileError):
            ris.loads(text)


def test_text_without_a_record_is_refused() -> None:
    assert len(ris.loads("\ufeff\r\n \n")) == 0
    for text in ("garbage", "{}", "ER  - \n", "AU  - Smith, J\n"):
        with pytest.raises(UnreadableFileError, match=r"^RIS, line 1: "):
            ris.loads(text)


@pytest.mark.parametrize("doi", ["https://doi.org/10.1000/ABC", "DOI: 10.1000/ABC"])
def test_a_doi_is_bare(doi: str) -> None:
    (found,) = ris.loads(f"TY  - JOUR\nDO  - {doi}\nER  - \n")
    assert found.doi == "10.1000/ABC"
    assert "DO  - 10.1000/ABC\n" in ris.dumps([Reference(doi=doi)])


def test_the_full_title_of_a_journal_comes_before_its_abbreviations() -> None:
    record = "TY  - JOUR\nJA  - N Engl J Med\nJO  - NEJM\n{}ER  - \n"
    for tag in ("JF", "T2"):
        (found,) = ris.loads(record.format(f"{tag}  - New England Journal of Medicine\n"))
        assert found.container_title == "New England Journal of Medicine"
    assert ris.loads(record.format(""))[0].container_title == "NEJM"


def test_the_second_title_of_a_book_is_its_series() -> None:
    (book,) = ris.loads("TY  - BOOK\nTI  - Trees\nT2  - Woods of Europe\nET  - Second\nER  - \n")
    assert (book.collection_title, book.container_title) == ("Woods of Europe", None)
    assert book.edition == "2"
    for title, series in (("Works", None), (None, "Woods"), ("Works", "Woods")):
        written = Reference(type="book", container_title=title, collection_title=series)
        assert ris.loads(ris.dumps([written]))[0] == written


def test_a_line_break_in_a_field_starts_no_record() -> None:
    evil = Reference(title="x\nER  - \nTY  - JOUR\nTI  - y", note="\nER  - ")
    assert len(ris.loads(ris.dumps([evil]))) == 1


def test_the_year_and_the_numbers_of_web_of_science() -> None:
    (found,) = ris.loads(
        "TY  - JOUR\nTI  - T\nDA  - MAR 15\nPY  - 2012\nSN  - 0021-8979\nSN  - 1089-7550\n"
        "AN  - WOS:000301715600001\nER  - \n"
    )
    assert found.issued == Date(2012, 3, 15)
    assert (found.issn, found.isbn, found.pmid) == ("0021-8979", None, None)


def test_a_pubmed_central_number_of_bare_digits_comes_back_as_one() -> None:
    (found,) = ris.loads(ris.dumps([Reference(pmcid="8112345", pmid="123")]))
    assert (found.pmcid, found.pmid) == ("PMC8112345", "123")


def read_one(*lines: str) -> Reference:
    (found,) = ris.loads("\n".join((*lines, "ER  - ")))
    return found


def test_the_extent_and_the_series_of_a_book() -> None:
    book = read_one("TY  - BOOK", "PY  - 2009", "T3  - SSS", "M1  - 12", "SP  - 745", "OP  - 1969")
    assert (book.number_of_pages, book.pages) == ("745", None)
    assert (book.collection_title, book.collection_number, book.number) == ("SSS", "12", None)
    assert book.issued == Date(2009, original_year=1969)
    assert "SP  - 745\n" in ris.dumps([book])
    for written in (
        Reference(type="book", pages=Pages("745", "", "745")),
        Reference(type="book", number_of_pages="745", pages=Pages("3", "5", "3–5")),
        Reference(type="book", number="12", collection_title="SSS"),
        Reference(type="periodical", title="T", container_title="C", pages=Pages("1", "", "1")),
        book,
    ):
        assert ris.loads(ris.dumps([written]))[0] == written


def test_tags_that_mean_something_else_under_their_type() -> None:
    assert read_one("TY  - CHAP", "SE  - 5").chapter_number == "5"
    report = read_one("TY  - RPRT", "SN  - WHO/EMP/2012.3")
    assert (report.number, report.isbn) == ("WHO/EMP/2012.3", None)
    assert read_one("TY  - JOUR", "ET  - 2012/03/20").edition is None


def test_papers_of_conferences_and_of_book_series() -> None:
    paper = read_one("TY  - CONF", "C3  - Proc. of X", "J2  - PX", "T2  - X 2017", "C1  - Venice")
    assert (paper.container_title, paper.event_title) == ("Proc. of X", "X 2017")
    assert paper.event_place == "Venice"
    chapter = read_one("TY  - SER", "TI  - U-Net", "T2  - LNCS", "SP  - 234", "EP  - 241")
    assert (chapter.type, chapter.container_title) == ("chapter", "LNCS")
    assert read_one("TY  - SER", "TI  - LNCS").type == "periodical"


@pytest.mark.parametrize("tag", ["M1  - arXiv:1412.6980", "UR  - http://arxiv.org/abs/1412.6980"])
def test_a_preprint_of_zotero(tag: str) -> None:
    preprint = read_one("TY  - GEN", "TI  - Adam", "PB  - arXiv", tag)
    assert (preprint.type, preprint.arxiv, preprint.number) == ("article", "1412.6980", None)
