"""Reading MEDLINE records."""

from __future__ import annotations

import pytest

from refparse.errors import UnreadableFileError
from refparse.formats import nbib
from refparse.values.dates import Date
from refparse.values.names import Name
from refparse.values.pages import Pages

RECORDS = """\

PMID- 11111111
OWN - NLM
DP  - 1999 Jul 15
TI  - The biology of something quite long that goes on
      over a second line.
PG  - 164-72
LID - 10.1056/NEJM199907153410306 [doi]
FAU - Faderl, Stefan
AU  - Faderl S
FAU - van den Berg, Jan B Jr
AU  - van den Berg JB Jr
CN  - Some Study Group.
LA  - eng
PT  - Journal Article
TA  - N Engl J Med
JT  - The New England journal of medicine
VI  - 341
IP  - 3
IS  - 0028-4793 (Print)
PMC - PMC7654321

PMID- 22222222
DP  - 2004 Winter
TI  - Second record
AU  - King ML
PG  - e0187580
AID - e0187580 [pii]
"""


def test_a_journal_article() -> None:
    article = nbib.loads(RECORDS)[0]
    assert article.title == "The biology of something quite long that goes on over a second line"
    assert article.authors == (
        Name(family="Faderl", given="Stefan"),
        Name(family="Berg", given="Jan B", particle="van den", suffix="Jr"),
        Name(literal="Some Study Group"),
    )
    assert article.issued == Date(1999, 7, 15)
    assert article.pages == Pages("164", "172", "164-72")
    assert (article.doi, article.pmid, article.pmcid) == (
        "10.1056/NEJM199907153410306",
        "11111111",
        "PMC7654321",
    )
    assert (article.container_title, article.issn) == ("N Engl J Med", "0028-4793")


def test_an_article_number_and_a_season() -> None:
    second = nbib.loads(RECORDS)[1]
    assert second.article_number == "e0187580"
    assert second.pages is None
    assert second.issued == Date(2004, season=4)
    assert second.authors == (Name(family="King", given="ML"),)


def test_a_record_begins_with_each_pmid_even_without_a_blank_line() -> None:
    records = nbib.loads(RECORDS.replace("\n\nPMID", "\nPMID"))
    assert [ref.pmid for ref in records] == ["11111111", "22222222"]


def test_text_without_a_record_is_refused() -> None:
    assert len(nbib.loads("\n")) == 0
    for text in ("garbage\n", "hello\n  world\n\x00\n"):
        with pytest.raises(UnreadableFileError, match="MEDLINE, line 1"):
            nbib.loads(text)


CHAPTER = """\
PMID- 20301340
CTDT- 19981023
PB  - University of Washington
DP  - 1993
TI  - Alzheimer Disease Overview.
BTI - GeneReviews((R))
CTI - Genetics Library
FED - Adam, Margaret P
FAU - Bird, Thomas D
PT  - Book Chapter
PL  - Seattle (WA)
"""
BOOK = """\
PMID- 26065053
CTDT- 20150501
DP  - 2015 May
TI  -
BTI - Pressure Ulcer Treatment Strategies
CTI - AHRQ Comparative Effectiveness Reviews
PT  - Book
"""


def test_a_chapter_keeps_its_title_and_its_book() -> None:
    (chapter,) = nbib.loads(CHAPTER)
    assert (chapter.type, chapter.title) == ("chapter", "Alzheimer Disease Overview")
    assert (chapter.container_title, chapter.collection_title) == (
        "GeneReviews((R))",
        "Genetics Library",
    )
    (alone,) = nbib.loads(CHAPTER.replace("CTI - Genetics Library\n", ""))
    assert (alone.type, alone.container_title) == ("chapter", "GeneReviews((R))")
    assert alone.collection_title is None


def test_a_book_has_its_collection_as_series() -> None:
    (book,) = nbib.loads(BOOK)
    assert (book.type, book.title) == ("book", "Pressure Ulcer Treatment Strategies")
    assert (book.container_title, book.collection_title) == (
        None,
        "AHRQ Comparative Effectiveness Reviews",
    )
