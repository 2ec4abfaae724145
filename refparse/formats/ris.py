"""RIS, written and read with rispy.

Tags: the RIS specification of Research Information Systems as EndNote and Zotero use it. What has
no tag stands in a note (``N1``) with its name: "Status: in press".
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from functools import lru_cache
from typing import Any

from refparse.errors import UnreadableFileError
from refparse.formats import bibtex_dates, page_text, ris_dates, ris_numbers, ris_types
from refparse.formats.doi_text import bare_doi
from refparse.formats.keys import keys
from refparse.formats.latex import one_line
from refparse.formats.name_text import inverted, read_inverted
from refparse.reference import Reference, ReferenceList
from refparse.values.dates import Date
from refparse.values.editions import parse_edition
from refparse.values.pages import Pages, complete_last

_PLAIN = {
    "TI": "title",
    "T2": "container_title",
    "T3": "collection_title",
    "SV": "collection_number",
    "VL": "volume",
    "IS": "issue",
    "M1": "number",
    "ET": "edition",
    "PB": "publisher",
    "CY": "publisher_place",
    "NV": "number_of_volumes",
    "M3": "genre",
    "DO": "doi",
    "LA": "language",
    "LB": "citation_number",
}
_READ_TOO = {
    "T1": "TI",
    "CT": "TI",
    "A1": "AU",
    "ED": "A2",
    "Y1": "PY",
    "L3": "DO",
    "AV": "LB",
}
_CONTAINERS = ("T2", "JF", "BT", "JO", "J2", "JA")
"""Tags of the container's title, those of the full title first."""

_NAMES = {"AU": "authors", "A2": "editors", "A4": "translators"}
_LABELS = {
    "Version": "version",
    "Status": "status",
    "Medium": "medium",
    "Event": "event_title",
    "Event place": "event_place",
    "Number of pages": "number_of_pages",
    "Chapter": "chapter_number",
    "arXiv": "arxiv",
    "arXiv class": "arxiv_class",
    "Container title": "container_title",
    "Number": "number",
}
_LABEL = re.compile(r"([A-Z][a-z]+(?: [a-z]+)*|arXiv(?: class)?): ")
_YEAR = re.compile(r"(?<!\d)\d{4}(?!\d)")
_START = re.compile(r"TY  -")


def dumps(references: Iterable[Reference]) -> str:
    """Return one RIS record a reference."""
    references = tuple(references)
    records = [_record(ref, id) for ref, id in zip(references, keys(references), strict=True)]
    writer, _ = _rispy()
    text: str = writer(mapping=_mapping(), list_tags=list(_mapping())).formats(records)
    return text


def loads(text: str) -> ReferenceList:
    """Return the references of RIS records; lines before the first record are skipped.

    Raises:
        UnreadableFileError: there is text but no record in it.
    """
    _, parser = _rispy()
    lines = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n").split("\n")
    if text.strip("\ufeff \t\r\n") and not any(map(_START.match, lines)):
        raise UnreadableFileError('RIS, line 1: no record here begins with "TY  -"')
    records = parser(mapping=_mapping(), delimiter_tags_mapping={}).parse_lines(
        iter(_closed(lines))
    )
    return ReferenceList(tuple(_reference(record) for record in records))


@lru_cache(maxsize=1)
def _rispy() -> tuple[Any, Any]:
    """rispy's writer without its record numbers, and its parser with every value in a list."""
    import rispy

    class Writer(rispy.RisWriter):  # type: ignore[misc]
        REFERENCE_TYPE_KEY = "ty"

        def set_header(self, count: int) -> str:
            return ""

    class Parser(rispy.RisParser):  # type: ignore[misc]
        def _add_tag(
            self, record: dict[str, Any], tag: str, content: str, extend_multiline: bool = False
        ) -> None:
            values = record.setdefault((tag or "N1").lower(), [])
            if extend_multiline and values:
                values[-1].append(content)
            else:
                values.append([content])

    return Writer, Parser


@lru_cache(maxsize=1)
def _mapping() -> dict[str, str]:
    tags = (
        "TY",
        "ID",
        *_PLAIN,
        *_NAMES,
        "PY",
        "DA",
        "Y2",
        "SP",
        "EP",
        "C7",
        "AN",
        "DB",
        "C2",
        "OP",
        "SE",
        "SN",
    )
    return {tag: tag.lower() for tag in (*tags, "UR", "N1", "UK", "ER")}


def _closed(lines: Iterable[str]) -> Iterable[str]:
    """Close each record before the next begins, and the last: rispy drops one that is not."""
    for line in lines:
        if _START.match(line):
            yield "ER  - "
        yield line
    yield "ER  - "


def _record(reference: Reference, id: str) -> dict[str, Any]:
    values: dict[str, list[str]] = {"id": [id]}
    notes: list[str] = []
    for tag, field in _NAMES.items():
        values[tag] = [inverted(name) for name in getattr(reference, field)]
    for tag, field in _PLAIN.items():
        values[tag] = [getattr(reference, field) or ""]
    _put_dates(values, notes, reference)
    pages = reference.pages
    if pages and not pages.further:
        values["SP"], values["EP"] = [pages.first], [pages.last]
    elif pages:
        values["SP"] = [page_text.written(pages)]
    elif reference.article_number:
        values["SP"] = [reference.article_number]
    kind = ris_types.TYPES.get(reference.type, "GEN")
    noted = set(_LABELS.values()) - {"container_title", "number"}
    if kind in ris_types.BOOKS and not reference.collection_title:
        values["T2"] = []
        noted.add("container_title")
    if (
        kind in ris_types.IN_SERIES
        and reference.collection_title
        and not reference.collection_number
    ):
        values["M1"] = []
        noted.add("number")
    if kind == "CHAP":
        values["SE"] = [reference.chapter_number or ""]
        noted.remove("chapter_number")
    if kind in ris_types.COUNTED:
        _put_extent(values, noted, reference)
    values["DO"] = [bare_doi(reference.doi or "")]
    values["C7"] = [reference.article_number or ""]
    values["SN"] = [reference.isbn or "", reference.issn or ""]
    if reference.pmid:
        values["AN"], values["DB"] = [reference.pmid], ["PubMed"]
    values["C2"] = [_pmcid(reference.pmcid or "")]
    values["UR"] = [reference.url or ""]
    if ris_types.CSL[kind] != reference.type or kind == "SER":
        notes.append(f"Type: {reference.type}")
    et_al = (("authors", reference.et_al), ("editors", reference.editors_et_al))
    if lists := [name for name, shortened in et_al if shortened]:
        notes.append(f"Et al: {', '.join(lists)}")
    notes += [
        f"{label}: {value}"
        for label, field in _LABELS.items()
        if field in noted and (value := getattr(reference, field))
    ]
    values["N1"] = [reference.note or "", *notes]
    record: dict[str, Any] = {"ty": kind}
    for tag, texts in values.items():
        if written := [line for text in texts if (line := one_line(text))]:
            record[tag.lower()] = written
    return record


def _put_extent(values: dict[str, list[str]], noted: set[str], reference: Reference) -> None:
    """Write the number of pages as the start page, or a single page so that it is none."""
    extent, pages = reference.number_of_pages or "", reference.pages
    if pages and not pages.last and not pages.further:
        values["EP"] = [pages.first]
    elif extent.isdecimal() and not values.get("SP"):
        values["SP"] = [extent]
        noted.remove("number_of_pages")


def _put_dates(values: dict[str, list[str]], notes: list[str], reference: Reference) -> None:
    for date, short, full, label in (
        (reference.issued, "PY", "DA", "Date"),
        (reference.accessed, "Y2", "Y2", "Accessed"),
    ):
        if date is None:
            continue
        if date.year is not None and short != full:
            values[short] = [str(date.year)]
        if date.year is not None and (date.month or short == full):
            values[full] = [f"{date.year}/{_two(date.month)}/{_two(date.day)}/"]
        if date.literal:
            notes.append(f"{label}: {date.literal}")
        elif date.end or date.circa or date.season:
            notes.append(f"{label}: {bibtex_dates.to_edtf(date)}")
        if date.original_year is not None and label == "Date":
            written = str(date.original_year)
            if _YEAR.fullmatch(written):
                values["OP"] = [written]
            else:
                notes.append(f"Original year: {written}")


def _pmcid(number: str) -> str:
    """Bare digits under ``C2`` would be a PubMed number."""
    return f"PMC{number}" if number.isdecimal() else number


def _two(number: int | None) -> str:
    return f"{number:02d}" if number else ""


def _reference(record: Mapping[str, Any]) -> Reference:
    found: dict[str, list[str]] = {}
    for tag, lines in record.items():
        name = _READ_TOO.get(tag.upper(), tag.upper())
        if tag != "ty":
            found.setdefault(name, []).extend(" ".join(parts).strip() for parts in lines)
    found = {tag: [text for text in texts if text] for tag, texts in found.items()}
    kind = str(record["ty"]).strip().upper()
    values: dict[str, Any] = {"type": ris_types.CSL.get(kind, "document")}
    values["key"] = _first(found, "ID") or None
    for tag, field in _PLAIN.items():
        values[field] = next(iter(found.get(tag, ())), None)
    for tag, field in _NAMES.items():
        values[field] = tuple(read_inverted(text) for text in found.get(tag, ()))
    values["container_title"] = next(filter(None, (_first(found, t) for t in _CONTAINERS)), None)
    if kind in ris_types.BOOKS and not values["collection_title"]:
        values["collection_title"] = values.pop("container_title")
    values["edition"] = values["edition"] and parse_edition(values["edition"])
    ris_types.settle(kind, values, found)
    values["doi"] = values["doi"] and bare_doi(values["doi"])
    values["issued"] = ris_dates.issued(_first(found, "PY"), _first(found, "DA"))
    values["accessed"] = ris_dates.read(_first(found, "Y2"))
    if original := _YEAR.search(_first(found, "OP")):
        values["issued"] = replace(values["issued"] or Date(), original_year=int(original[0]))
    _take_locators(values, found)
    if kind in ris_types.COUNTED and not _first(found, "EP"):
        ris_types.take_extent(values)
    serials = ris_numbers.serials(found.get("SN", ()))
    values["issn"], values["isbn"] = serials.issn, serials.isbn
    field = "number" if kind in ("RPRT", "GOVDOC") else "isbn"
    values[field] = values[field] or serials.other
    custom = _first(found, "C2")
    values["pmid"] = ris_numbers.pmid(_first(found, "AN"), _first(found, "DB"), custom)
    values["pmcid"] = ris_numbers.pmcid(custom)
    values["url"] = _first(found, "UR") or None
    ris_types.take_preprint(kind, values)
    _take_notes(values, found.get("N1", ()))
    return Reference(**values)


def _first(found: Mapping[str, list[str]], tag: str) -> str:
    return next(iter(found.get(tag, ())), "")


def _take_locators(values: dict[str, Any], found: Mapping[str, list[str]]) -> None:
    first, last = _first(found, "SP"), _first(found, "EP")
    values["article_number"] = _first(found, "C7") or None
    if not first or (first == values["article_number"] and not last):
        return
    if last and last != first:
        last = complete_last(first, last)
        values["pages"] = Pages(first, last, f"{first}–{last}")
    else:
        values["pages"] = page_text.read(first)


def _take_notes(values: dict[str, Any], notes: Iterable[str]) -> None:
    rest = []
    for note in notes:
        match = _LABEL.match(note)
        label, value = (match[1], note[match.end() :]) if match else ("", note)
        if label in _LABELS:
            values[_LABELS[label]] = value
        elif label == "Type":
            values["type"] = value
        elif label == "Et al":
            values["et_al"] = "authors" in value
            values["editors_et_al"] = "editors" in value
        elif label in ("Date", "Accessed"):
            field = "issued" if label == "Date" else "accessed"
            values[field] = _merged(values[field], value)
        elif label == "Original year" and value.isdecimal():
            date = values["issued"] or Date()
            values["issued"] = replace(date, original_year=int(value[:4]))
        else:
            rest.append(note)
    values["note"] = "; ".join(rest) or None


def _merged(date: Date | None, text: str) -> Date | None:
    fuller = bibtex_dates.from_edtf(text)
    if fuller is None or (fuller.literal and date is not None):
        return replace(date, literal=text) if date else fuller
    return replace(fuller, original_year=date.original_year if date else None)
