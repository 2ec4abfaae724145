"""JATS ``<ref-list>``, after the Journal Archiving and Interchange Tag Set, version 1.2.

Each ``<ref>`` holds the structured ``<element-citation>``; where the printed text is known, that
and a ``<mixed-citation>`` with the text stand as ``<citation-alternatives>``. A reference without
any field is a ``<mixed-citation>`` alone.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from lxml import etree

from refparse.formats import page_text
from refparse.formats.keys import keys, unique
from refparse.formats.name_text import family_with_particle
from refparse.formats.xml_text import add, add_text, identifier, legal, written
from refparse.reference import Reference
from refparse.values.dates import Date
from refparse.values.names import Name

_XLINK = "http://www.w3.org/1999/xlink"
_TYPES = {
    "article": "preprint",
    "article-journal": "journal",
    "article-magazine": "magazine",
    "article-newspaper": "newspaper",
    "review": "journal",
    "review-book": "journal",
    "book": "book",
    "chapter": "book",
    "classic": "book",
    "dataset": "data",
    "entry-dictionary": "book",
    "entry-encyclopedia": "book",
    "legal_case": "legal",
    "legislation": "legal",
    "paper-conference": "confproc",
    "patent": "patent",
    "personal_communication": "communication",
    "report": "report",
    "software": "software",
    "standard": "standard",
    "thesis": "thesis",
    "webpage": "web",
}
_PART_TITLES = {
    "chapter": "chapter-title",
    "entry-dictionary": "chapter-title",
    "entry-encyclopedia": "chapter-title",
    "dataset": "data-title",
}
_ARTICLES = frozenset(
    ("article", "article-journal", "article-magazine", "article-newspaper", "paper-conference")
)
_SEASONS = ("Spring", "Summer", "Autumn", "Winter")


def dumps(references: Iterable[Reference]) -> str:
    """Return a ``<ref-list>`` document with one ``<ref>`` a reference."""
    references = tuple(references)
    root = etree.Element("ref-list")
    ids = unique(map(identifier, keys(references)))
    for reference, id in zip(references, ids, strict=True):
        ref = add(root, "ref", id=id)
        add_text(ref, "label", reference.citation_number)
        kind = _TYPES.get(reference.type, "other")
        citation = etree.Element("element-citation", {"publication-type": kind})
        _put(citation, reference)
        parent = add(ref, "citation-alternatives") if reference.text and len(citation) else ref
        if reference.text or not len(citation):
            add(parent, "mixed-citation", reference.text, publication_type=kind)
        if len(citation):
            parent.append(citation)
    return written(root)


def _put(citation: Any, reference: Reference) -> None:
    for role, names, et_al in (
        ("author", reference.authors, reference.et_al),
        ("editor", reference.editors, reference.editors_et_al),
        ("translator", reference.translators, False),
    ):
        _put_people(citation, role, names, et_al)
    _put_titles(citation, reference)
    add_text(citation, "edition", reference.edition)
    if reference.issued:
        _put_date(citation, reference.issued)
    add_text(citation, "volume", reference.volume)
    add_text(citation, "issue", reference.issue)
    if pages := reference.pages:
        add_text(citation, "fpage", pages.first)
        add_text(citation, "lpage", pages.last)
        if pages.further:
            add_text(citation, "page-range", page_text.written(pages))
    add_text(citation, "elocation-id", reference.article_number)
    add_text(citation, "size", reference.number_of_pages, units="page")
    series = (reference.collection_title, reference.collection_number)
    add_text(citation, "series", ", ".join(part for part in series if part))
    add_text(citation, "version", reference.version)
    add_text(citation, "conf-name", reference.event_title)
    add_text(citation, "conf-loc", reference.event_place)
    add_text(citation, "publisher-loc", reference.publisher_place)
    add_text(citation, "publisher-name", reference.publisher)
    add_text(citation, "isbn", reference.isbn)
    add_text(citation, "issn", reference.issn)
    for kind, id in (
        ("doi", reference.doi),
        ("pmid", reference.pmid),
        ("pmcid", reference.pmcid),
        ("arxiv", reference.arxiv),
    ):
        add_text(citation, "pub-id", id, pub_id_type=kind)
    add_text(citation, "pub-id", reference.number, pub_id_type="other")
    if reference.url:
        link = etree.SubElement(citation, "ext-link", nsmap={"xlink": _XLINK})
        link.set("ext-link-type", "uri")
        link.text = legal(reference.url)
        link.set(f"{{{_XLINK}}}href", link.text)
    if reference.accessed:
        add_text(citation, "date-in-citation", _day(reference.accessed), content_type="access-date")
    for kind, text in (
        ("genre", reference.genre),
        ("medium", reference.medium),
        ("status", reference.status),
        ("volumes", reference.number_of_volumes),
        ("chapter", reference.chapter_number),
        ("language", reference.language),
        ("note", reference.note),
    ):
        add_text(citation, "comment", text, content_type=kind)


def _put_people(citation: Any, role: str, names: Sequence[Name], et_al: bool) -> None:
    if not names:
        return
    group = add(citation, "person-group", person_group_type=role)
    for name in names:
        if name.literal or not name.family:
            add_text(group, "collab", name.literal or str(name))
            continue
        element = add(group, "name")
        add(element, "surname", family_with_particle(name))
        add_text(element, "given-names", f"{name.given} {name.dropping_particle}".strip())
        add_text(element, "suffix", name.suffix)
    if et_al:
        add(group, "etal")


def _put_titles(citation: Any, reference: Reference) -> None:
    in_container = reference.container_title or reference.type in _ARTICLES
    part = _PART_TITLES.get(reference.type, "article-title" if in_container else "source")
    add_text(citation, part, reference.title)
    add_text(citation, "source", reference.container_title)


def _put_date(citation: Any, date: Date) -> None:
    if date.year is None:
        add_text(citation, "year", date.literal)
        return
    last = f"–{date.end.year}" if date.end and date.end.year not in (None, date.year) else ""
    shown = f"{'c. ' if date.circa else ''}{date.year}{last}{date.year_suffix}"
    add(citation, "year", shown, iso_8601_date=f"{date.year:04d}")
    if date.month:
        add(citation, "month", str(date.month))
    if date.day:
        add(citation, "day", str(date.day))
    if date.season in (1, 2, 3, 4):
        add(citation, "season", _SEASONS[date.season - 1])


def _day(date: Date) -> str:
    parts = [f"{date.year:04d}" if date.year is not None else ""]
    if date.month:
        parts.append(f"{date.month:02d}")
        if date.day:
            parts.append(f"{date.day:02d}")
    return "-".join(part for part in parts if part) or date.literal
