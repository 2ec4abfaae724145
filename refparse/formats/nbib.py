"""MEDLINE records as PubMed exports them (.nbib), read only.

Tags: National Library of Medicine, "MEDLINE/PubMed Data Element (Field) Descriptions".
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

from refparse.errors import UnreadableFileError
from refparse.formats import bibtex_dates, page_text
from refparse.formats.name_text import split_particle
from refparse.reference import Reference, ReferenceList
from refparse.values.names import Name

_TAGGED = re.compile(r"([A-Z][A-Z0-9]{1,3}) {0,2}- ?(.*)", re.DOTALL)
_SUFFIX = re.compile(r"(.+?),? (Jr\.?|Sr\.?|2nd|3rd|4th|II|III|IV)")
_ARTICLE_ID = re.compile(r"(.+?) \[(doi|pii)\]")
_TYPES = (
    ("Preprint", "article"),
    ("News", "article-newspaper"),
    ("Newspaper Article", "article-newspaper"),
    ("Dataset", "dataset"),
    ("Technical Report", "report"),
)


def loads(text: str) -> ReferenceList:
    """Return the references of MEDLINE records, which a blank line or a PMID separates.

    Raises:
        UnreadableFileError: there is text but no record in it.
    """
    records = _records(text.splitlines())
    if not records and text.strip("\ufeff \t\r\n"):
        raise UnreadableFileError('MEDLINE, line 1: no line here has a tag such as "PMID- "')
    return ReferenceList(tuple(map(_reference, records)))


def _records(lines: Iterable[str]) -> list[dict[str, list[str]]]:
    """Collect the values of each tag; a line that begins with a space continues a value."""
    records: list[dict[str, list[list[str]]]] = []
    current: list[str] | None = None
    fresh = True
    for line in lines:
        match = _TAGGED.fullmatch(line.removeprefix("\ufeff"))
        if match:
            if fresh or (match[1] == "PMID" and "PMID" in records[-1]):
                records.append({})
                fresh = False
            current = [match[2].strip()]
            records[-1].setdefault(match[1], []).append(current)
        elif not line.strip():
            fresh, current = True, None
        elif current is not None and line.startswith(" "):
            current.append(line.strip())
    return [
        {tag: [" ".join(parts) for parts in values] for tag, values in record.items()}
        for record in records
    ]


def _reference(record: Mapping[str, list[str]]) -> Reference:
    def first(*tags: str) -> str | None:
        return next((record[tag][0] for tag in tags if record.get(tag) and record[tag][0]), None)

    ids = [m for tag in ("LID", "AID") for v in record.get(tag, ()) if (m := _ARTICLE_ID.match(v))]
    pages = page_text.read(first("PG") or "")
    pii = next((match[1] for match in _ids(ids, "pii")), None)
    article = None
    if pages and not pages.last and pages.first == pii:
        article, pages = pii, None
    in_book = bool(first("BTI") and first("TI") not in (None, first("BTI")))
    values: dict[str, Any] = {
        "type": _type(record, in_book),
        "authors": _people(record, "FAU", "AU") + _institutions(record),
        "editors": _people(record, "FED", "ED"),
        "title": _without_stop(first("TI", "BTI")),
        "container_title": _without_stop(first("BTI")) if in_book else first("TA", "JT"),
        "collection_title": first("CTI"),
        "issued": _date(first("DP") or ""),
        "volume": first("VI"),
        "issue": first("IP"),
        "pages": pages,
        "article_number": article,
        "edition": first("EN"),
        "publisher": first("PB"),
        "publisher_place": first("PL") if record.get("BTI") else None,
        "doi": next((match[1] for match in _ids(ids, "doi")), None),
        "pmid": first("PMID"),
        "pmcid": first("PMC"),
        "isbn": first("ISBN"),
        "issn": (first("IS") or "").partition(" ")[0] or None,
        "language": first("LA"),
    }
    return Reference(**values)


def _ids(ids: Iterable[re.Match[str]], kind: str) -> list[re.Match[str]]:
    """Return the article ids of one kind: "doi" or "pii"."""
    return [match for match in ids if match[2] == kind]


def _type(record: Mapping[str, list[str]], in_book: bool) -> str:
    if record.get("BTI"):
        return "chapter" if in_book else "book"
    kinds = record.get("PT", ())
    return next((csl for kind, csl in _TYPES if kind in kinds), "article-journal")


def _people(record: Mapping[str, list[str]], full: str, short: str) -> tuple[Name, ...]:
    if record.get(full):
        return tuple(_full_name(text) for text in record[full])
    return tuple(_short_name(text) for text in record.get(short, ()))


def _institutions(record: Mapping[str, list[str]]) -> tuple[Name, ...]:
    return tuple(Name(literal=_without_stop(text) or "") for text in record.get("CN", ()) if text)


def _full_name(text: str) -> Name:
    """Read "King, Martin L Jr"."""
    family, comma, given = (part.strip() for part in text.partition(","))
    if not comma:
        return Name(literal=text.strip())
    suffix = ""
    if match := _SUFFIX.fullmatch(given):
        given, suffix = match[1], match[2]
    particle, family = split_particle(family)
    return Name(family=family, given=given, particle=particle, suffix=suffix)


def _short_name(text: str) -> Name:
    """Read "King ML Jr"."""
    suffix = ""
    if match := _SUFFIX.fullmatch(text.strip()):
        text, suffix = match[1], match[2]
    family, _, given = text.strip().rpartition(" ")
    if not family:
        return Name(literal=text.strip())
    particle, family = split_particle(family)
    return Name(family=family, given=given, particle=particle, suffix=suffix)


def _date(text: str) -> Any:
    """Read "1999 Jul 15", "1999 Jul-Aug", "2004 Winter"."""
    year, _, rest = text.strip().partition(" ")
    return bibtex_dates.from_bibtex({"year": year, "month": rest}) if year else None


def _without_stop(text: str | None) -> str | None:
    """Take the full stop off that MEDLINE puts after every title; keep that of an abbreviation."""
    if not text or not text.endswith(".") or text.endswith("..") or text[-3:-2] in ("", ".", " "):
        return text or None
    return text[:-1]
