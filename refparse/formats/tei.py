"""TEI ``<listBibl>`` of ``<biblStruct>`` elements, after the TEI P5 Guidelines, chapter 3.12."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from lxml import etree

from refparse.formats import page_text
from refparse.formats.keys import keys, unique
from refparse.formats.xml_text import add, add_text, identifier, written
from refparse.reference import Reference
from refparse.values.dates import Date
from refparse.values.names import Name

_TEI = "http://www.tei-c.org/ns/1.0"
_XML_ID = "{http://www.w3.org/XML/1998/namespace}id"
_SERIALS = frozenset(("article-journal", "article-magazine", "article-newspaper", "review"))


def dumps(references: Iterable[Reference]) -> str:
    """Return a ``<listBibl>`` document with one ``<biblStruct>`` a reference."""
    references = tuple(references)
    root = etree.Element("listBibl", nsmap={None: _TEI})
    ids = unique(map(identifier, keys(references)))
    for reference, id in zip(references, ids, strict=True):
        struct = add(root, "biblStruct", type=reference.type.replace(" ", "_") or "document")
        struct.set(_XML_ID, id)
        _put(struct, reference)
    return written(root)


def _put(struct: Any, reference: Reference) -> None:
    part_of_whole = bool(reference.container_title) or reference.type in _SERIALS
    if part_of_whole and (reference.title or reference.authors):
        analytic = add(struct, "analytic")
        add_text(analytic, "title", reference.title, level="a", type="main")
        _put_people(analytic, "author", reference.authors)
    monograph = add(struct, "monogr")
    level = "j" if reference.type in _SERIALS else "m"
    title = reference.container_title if part_of_whole else reference.title
    add(monograph, "title", title, level=level)
    add_text(monograph, "idno", reference.isbn, type="ISBN")
    add_text(monograph, "idno", reference.issn, type="ISSN")
    if not part_of_whole:
        _put_people(monograph, "author", reference.authors)
    _put_people(monograph, "editor", reference.editors)
    _put_people(monograph, "editor", reference.translators, role="translator")
    if reference.event_title or reference.event_place:
        meeting = add(monograph, "meeting")
        add_text(meeting, "title", reference.event_title)
        add_text(meeting, "placeName", reference.event_place)
    add_text(monograph, "edition", reference.edition or reference.version)
    _put_imprint(add(monograph, "imprint"), reference)
    add_text(monograph, "extent", reference.number_of_pages and f"{reference.number_of_pages} p.")
    if reference.collection_title:
        series = add(struct, "series")
        add(series, "title", reference.collection_title, level="s")
        add_text(series, "biblScope", reference.collection_number, unit="volume")
    _put_rest(struct, reference)


def _put_people(parent: Any, tag: str, names: Sequence[Name], **attributes: str) -> None:
    for name in names:
        person = add(parent, tag, **attributes)
        if name.literal or not name.family:
            add(person, "orgName" if name.literal else "name", name.literal or str(name))
            continue
        element = add(person, "persName")
        add_text(element, "forename", name.given)
        add_text(element, "nameLink", f"{name.dropping_particle} {name.particle}".strip())
        add(element, "surname", name.family)
        add_text(element, "genName", name.suffix)


def _put_imprint(imprint: Any, reference: Reference) -> None:
    add_text(imprint, "publisher", reference.publisher)
    add_text(imprint, "pubPlace", reference.publisher_place)
    add_text(imprint, "biblScope", reference.volume, unit="volume")
    add_text(imprint, "biblScope", reference.issue, unit="issue")
    add_text(imprint, "biblScope", reference.chapter_number, unit="chapter")
    if pages := reference.pages:
        ends = {"from": pages.first, "to": pages.last}
        is_range = pages.last and not pages.further and not any(" " in end for end in ends.values())
        ends = ends if is_range else {}
        add(imprint, "biblScope", page_text.written(pages, "–"), unit="page", **ends)
    add_text(imprint, "biblScope", reference.article_number, unit="article")
    add_text(imprint, "biblScope", reference.number_of_volumes, unit="volumes")
    if date := reference.issued:
        _put_date(imprint, date)
    if reference.accessed:
        _put_date(imprint, reference.accessed, type="accessed")


def _put_date(imprint: Any, date: Date, **attributes: str) -> None:
    start = _iso(date)
    end = _iso(date.end) if date.end else ""
    if start and end:
        attributes |= {"from": start, "to": end}
    elif start:
        attributes["when"] = start
    if date.circa:
        attributes["cert"] = "low"
    shown = date.literal or "/".join(part for part in (start, end) if part) + date.year_suffix
    add(imprint, "date", shown, **attributes)
    if date.original_year is not None:
        add(imprint, "date", str(date.original_year), type="original")


def _iso(date: Date) -> str:
    if date.year is None or not 0 < date.year < 10000:
        return ""
    text = f"{date.year:04d}"
    if date.month and 1 <= date.month <= 12:
        text += f"-{date.month:02d}" + (f"-{date.day:02d}" if date.day else "")
    return text


def _put_rest(struct: Any, reference: Reference) -> None:
    for kind, id in (
        ("DOI", reference.doi),
        ("PMID", reference.pmid),
        ("PMCID", reference.pmcid),
        ("arXiv", reference.arxiv),
        ("number", reference.number),
        ("citation-number", reference.citation_number),
    ):
        add_text(struct, "idno", id, type=kind)
    et_al = (("author", reference.et_al), ("editor", reference.editors_et_al))
    shortened = " ".join(role for role, is_shortened in et_al if is_shortened)
    for kind, text in (
        ("et-al", shortened),
        ("genre", reference.genre),
        ("medium", reference.medium),
        ("status", reference.status),
        ("language", reference.language),
        ("note", reference.note),
        ("raw_reference", reference.text),
    ):
        add_text(struct, "note", text, type=kind)
    if reference.url:
        add(struct, "ptr", target=reference.url)
