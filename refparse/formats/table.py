"""References as rows of cells, for CSV and TSV."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from operator import attrgetter

from refparse.formats import bibtex_dates, page_text
from refparse.formats.keys import keys
from refparse.formats.latex import one_line
from refparse.formats.name_text import inverted
from refparse.reference import Reference
from refparse.values.dates import Date
from refparse.values.names import Name

_TEXT_FIELDS = (
    *("number", "chapter_number", "number_of_pages", "number_of_volumes", "edition", "version"),
    *("publisher", "publisher_place", "event_title", "event_place", "genre", "medium", "status"),
    *("doi", "pmid", "pmcid", "arxiv", "arxiv_class", "isbn", "issn", "url"),
)
COLUMNS = (
    *("id", "citation_number", "type", "authors", "et_al", "year", "date", "title"),
    *("container_title", "collection_title", "collection_number", "volume", "issue", "pages"),
    "article_number",
    *("editors", "editors_et_al", "translators"),
    *(*_TEXT_FIELDS, "accessed", "language", "note", "confidence", "doubts", "text"),
)
"""The header: Reference's own field names, and "id" (citation key), "year", "date" (EDTF)."""

_FORMULA = tuple("=+-@＝＋－＠")
_texts = attrgetter(*_TEXT_FIELDS)


def rows(references: Iterable[Reference], safe: bool) -> Iterator[list[str]]:
    """Yield the cells of each reference, in the order of `COLUMNS`, each on one line.

    With ``safe``, an apostrophe precedes a cell that begins with ``=``, ``+``, ``-`` or ``@``, in
    usual or full width, which a spreadsheet would take for a formula.
    """
    references = tuple(references)
    for reference, key in zip(references, keys(references), strict=True):
        cells = [one_line(cell or "") for cell in _cells(reference, key)]
        yield ["'" + cell if safe and cell.startswith(_FORMULA) else cell for cell in cells]


def _cells(reference: Reference, key: str) -> tuple[str | None, ...]:
    issued = reference.issued
    year = str(issued.year) + issued.year_suffix if issued and issued.year is not None else ""
    pages = page_text.written(reference.pages) if reference.pages else ""
    return (
        key,
        reference.citation_number,
        reference.type,
        _names(reference.authors),
        "yes" if reference.et_al else "",
        year,
        _date(issued),
        reference.title,
        reference.container_title,
        reference.collection_title,
        reference.collection_number,
        reference.volume,
        reference.issue,
        pages,
        reference.article_number,
        _names(reference.editors),
        "yes" if reference.editors_et_al else "",
        _names(reference.translators),
        *_texts(reference),
        _date(reference.accessed),
        reference.language,
        reference.note,
        f"{reference.confidence:.3f}",
        "; ".join(reference.doubts),
        reference.text,
    )


def _names(names: Iterable[Name]) -> str:
    return "; ".join(inverted(name) for name in names)


def _date(date: Date | None) -> str:
    return (bibtex_dates.to_edtf(date) or date.literal) if date else ""
