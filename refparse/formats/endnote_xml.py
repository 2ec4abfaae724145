"""EndNote XML, as EndNote imports and exports it.

An institution ends in a comma, by which EndNote knows that its name is not to be taken apart.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from lxml import etree

from refparse.formats import page_text
from refparse.formats.bibtex_dates import MACROS
from refparse.formats.keys import keys
from refparse.formats.name_text import inverted
from refparse.formats.xml_text import add, add_text, written
from refparse.reference import Reference
from refparse.values.dates import Date
from refparse.values.names import Name

_TYPES = {
    "article": ("Unpublished Work", "34"),
    "article-journal": ("Journal Article", "17"),
    "article-magazine": ("Magazine Article", "19"),
    "article-newspaper": ("Newspaper Article", "23"),
    "bill": ("Bill", "4"),
    "book": ("Book", "6"),
    "chapter": ("Book Section", "5"),
    "dataset": ("Dataset", "59"),
    "entry-dictionary": ("Dictionary", "52"),
    "entry-encyclopedia": ("Encyclopedia", "53"),
    "legal_case": ("Case", "7"),
    "legislation": ("Statute", "31"),
    "manuscript": ("Manuscript", "36"),
    "map": ("Map", "20"),
    "paper-conference": ("Conference Paper", "47"),
    "patent": ("Patent", "25"),
    "personal_communication": ("Personal Communication", "26"),
    "post-weblog": ("Blog", "56"),
    "report": ("Report", "27"),
    "software": ("Computer Program", "9"),
    "standard": ("Standard", "58"),
    "thesis": ("Thesis", "32"),
    "webpage": ("Web Page", "12"),
}


def dumps(references: Iterable[Reference]) -> str:
    """Return an EndNote library with one ``<record>`` a reference."""
    references = tuple(references)
    root = etree.Element("xml")
    records = add(root, "records")
    for number, (reference, key) in enumerate(zip(references, keys(references), strict=True), 1):
        record = add(records, "record")
        add(record, "source-app", "refparse", name="refparse")
        add(record, "rec-number", str(number))
        name, code = _TYPES.get(reference.type, ("Generic", "13"))
        add(record, "ref-type", code, name=name)
        _put(record, reference, key)
    return written(root)


def _put(record: Any, reference: Reference, key: str) -> None:
    contributors = add(record, "contributors")
    _put_people(contributors, "authors", reference.authors, reference.et_al)
    _put_people(contributors, "secondary-authors", reference.editors, reference.editors_et_al)
    _put_people(contributors, "subsidiary-authors", reference.translators, False)
    titles = add(record, "titles")
    add_text(titles, "title", reference.title)
    add_text(titles, "secondary-title", reference.container_title or reference.event_title)
    add_text(titles, "tertiary-title", reference.collection_title)
    if reference.type.startswith("article") and reference.container_title:
        add(add(record, "periodical"), "full-title", reference.container_title)
    pages = page_text.written(reference.pages) if reference.pages else reference.article_number
    add_text(record, "pages", pages)
    add_text(record, "volume", reference.volume)
    add_text(record, "number", reference.issue or reference.number or reference.collection_number)
    add_text(record, "num-vols", reference.number_of_volumes)
    add_text(record, "edition", reference.edition)
    add_text(record, "section", reference.chapter_number)
    if reference.issued:
        _put_date(add(record, "dates"), reference.issued)
    add_text(record, "pub-location", reference.publisher_place or reference.event_place)
    add_text(record, "publisher", reference.publisher)
    add_text(record, "isbn", reference.isbn or reference.issn)
    add_text(record, "accession-num", reference.pmid)
    add_text(record, "electronic-resource-num", reference.doi)
    add_text(record, "label", key)
    notes = (reference.note, reference.status, reference.medium)
    add_text(record, "notes", "; ".join(note for note in notes if note))
    add_text(record, "research-notes", reference.text)
    add_text(record, "work-type", reference.genre)
    add_text(record, "language", reference.language)
    if reference.url:
        add(add(add(record, "urls"), "related-urls"), "url", reference.url)
    if reference.accessed:
        add_text(record, "access-date", _shown(reference.accessed))
    add_text(record, "custom1", reference.arxiv and f"arXiv:{reference.arxiv}")
    add_text(record, "custom2", reference.pmcid)
    add_text(record, "custom7", reference.article_number)


def _put_people(parent: Any, tag: str, names: Sequence[Name], et_al: bool) -> None:
    if not names:
        return
    people = add(parent, tag)
    for name in names:
        text = inverted(name)
        is_institution = bool(name.literal) and not text.endswith(",")
        add(people, "author", text + "," if is_institution else text)
    if et_al:
        add(people, "author", "et al.,")


def _put_date(dates: Any, date: Date) -> None:
    end = f"-{date.end.year}" if date.end and date.end.year not in (None, date.year) else ""
    year = f"{date.year}{end}" if date.year is not None else date.literal
    add_text(dates, "year", year)
    if date.month and 1 <= date.month <= 12:
        add(add(dates, "pub-dates"), "date", _month_and_day(date))
    add_text(dates, "orig-pub", None if date.original_year is None else str(date.original_year))


def _month_and_day(date: Date) -> str:
    month = MACROS[(date.month or 1) - 1].capitalize()
    return f"{month} {date.day}" if date.day else month


def _shown(date: Date) -> str:
    if date.year is None:
        return date.literal
    if date.month and 1 <= date.month <= 12:
        return f"{_month_and_day(date)}, {date.year}"
    return str(date.year)
