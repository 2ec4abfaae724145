"""Labelled references in the XML of other projects: AnyStyle's datasets, GROBID's TEI, JATS.

Sources: AnyStyle's training format (a ``dataset`` of ``sequence`` elements whose children are the
labelled segments); GROBID's citation training format (TEI ``bibl`` with inline elements); the
JATS tag set's ``mixed-citation`` and ``element-citation``.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, Final

import regex

from refparse.documents.files.archives import local_name
from refparse.errors import UnreadableFileError
from refparse.labelling.spans import LabelledSpan
from refparse.training.corpus import Record

_ANYSTYLE: Final = {
    "author": "author", "editor": "editor", "title": "title", "journal": "journal",
    "container-title": "booktitle", "collection-title": "series", "volume": "volume",
    "issue": "issue", "pages": "pages", "date": "date", "publisher": "publisher",
    "location": "location", "edition": "edition", "doi": "doi", "isbn": "isbn", "url": "url",
    "genre": "genre", "note": "note", "citation-number": "number", "director": "author",
    "producer": "author", "translator": "note", "medium": "genre", "source": "journal",
    "pmid": "pmid", "arxiv": "arxiv",
}  # fmt: skip
_JATS: Final = {
    "person-group": "author", "string-name": "author", "name": "author", "collab": "author",
    "article-title": "title", "chapter-title": "title", "part-title": "title", "source": "journal",
    "series": "series", "year": "date", "month": "date", "day": "date", "season": "date",
    "volume": "volume", "issue": "issue", "supplement": "issue", "fpage": "pages",
    "lpage": "pages", "page-range": "pages", "elocation-id": "articleno",
    "publisher-name": "publisher", "publisher-loc": "location", "conf-loc": "location",
    "conf-name": "booktitle", "edition": "edition", "institution": "institution",
    "comment": "note", "label": "number", "date-in-citation": "accessed", "isbn": "isbn",
    "issn": "issn", "uri": "url", "ext-link": "url",
}  # fmt: skip
_JATS_IDS: Final = {"doi": "doi", "pmid": "pmid", "pmcid": "pmcid", "arxiv": "arxiv"}
_TEI_IDS: Final = {
    "doi": "doi", "pmid": "pmid", "pmc": "pmcid", "arxiv": "arxiv", "isbn": "isbn", "issn": "issn",
}  # fmt: skip
_UNDOTTED: Final = frozenset(("title", "booktitle", "date"))
_WHOLE_BOOKS: Final = frozenset(("book", "thesis", "report", "web", "webpage", "data", "software"))
_MARKERS: Final = regex.compile(
    r"(?i)^(?:in\s*:|in\s+(?=\p{Lu})|dans\s*:?\s|vol(?:ume|s)?\b\.?|bd\b\.?|no\b\.?|nr\b\.?|n°|n\.|issue\b|"
    r"h\.|pp?\b\.?|pages?\b|s\.\s|doi\s*:?|https?://(?:dx\.)?doi\.org/|pmid\s*:?|isbn\s*:?|issn\s*:?|"
    r"accessed(?:\s+on)?|retrieved|available(?:\s+from|\s+at)?\s*:?|ed(?:ited|s?\.)\s+by|eds?\.)\s*"
)
_ROLES: Final = regex.compile(
    r"(?i)[\s,(\[]+(?:eds?|editors?|hrsg|hg|dir|coord|org)s?\.?[)\]]?[\s.,:;]*$"
)
_EDGES: Final = " \t\n,;:\"“”„«»‘’'"
_BRACKETS: Final = {"(": ")", "[": "]", "<": ">"}


def read_xml(path: str | os.PathLike[str]) -> Iterator[Record]:
    """Yield the records of an AnyStyle dataset, a GROBID TEI file or a JATS article.

    Raises:
        UnreadableFileError: the file is not well-formed or none of the three.
    """
    from lxml import etree

    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, recover=False)
    try:
        root = etree.parse(os.fspath(path), parser).getroot()
    except (OSError, etree.XMLSyntaxError) as error:
        raise UnreadableFileError(f"{os.fspath(path)}: {error}") from error
    name = Path(path).stem
    entries = [element for element in root.iter() if local_name(element) in _ENTRIES]
    if not entries:
        raise UnreadableFileError(
            f"{os.fspath(path)}: no sequence, bibl, mixed-citation or element-citation in it"
        )
    for number, entry in enumerate(entries, 1):
        record = _record(entry, f"{name}#{number}", name)
        if record is not None:
            yield record


def _record(entry: Any, identifier: str, source: str) -> Record | None:
    label_of = _ENTRIES[local_name(entry)]
    spaced = local_name(entry) in ("sequence", "element-citation")
    pieces: list[tuple[str, str]] = []

    def walk(element: Any, inherited: str) -> None:
        if not isinstance(element.tag, str):
            pieces.append((element.tail or "", inherited))
            return
        label = inherited or label_of(element, entry)
        pieces.append((element.text or "", label))
        for child in element:
            walk(child, label)
            pieces.append((child.tail or "", label))
        if spaced and not inherited:
            pieces.append((" ", ""))

    pieces.append((entry.text or "", ""))
    for child in entry:
        walk(child, "")
        pieces.append((child.tail or "", ""))
    return _assembled(pieces, identifier, source)


def _assembled(pieces: list[tuple[str, str]], identifier: str, source: str) -> Record | None:
    characters: list[str] = []
    labels: list[str] = []
    for text, label in pieces:
        for character in text:
            if character.isspace():
                if not characters or characters[-1] == " ":
                    continue
                character = " "
            characters.append(character)
            labels.append(label)
    text = "".join(characters).rstrip()
    spans: list[LabelledSpan] = []
    first = 0
    for at in range(1, len(text) + 1):
        if at == len(text) or labels[at] != labels[first]:
            if labels[first]:
                start, end = _trimmed(text, first, at, labels[first])
                if start < end:
                    spans.append(LabelledSpan(start, end, labels[first]))
            first = at
    if not spans:
        return None
    merged = [spans[0]]
    for span in spans[1:]:
        last = merged[-1]
        between = text[last.end : span.start]
        if span.label == last.label and not any(c.isalnum() for c in between) and len(between) <= 3:
            merged[-1] = LabelledSpan(last.start, span.end, span.label)
        else:
            merged.append(span)
    return Record(text, tuple(merged), identifier, source, document=source)


def _trimmed(text: str, start: int, end: int, label: str) -> tuple[int, int]:
    """Cut white space, marks, brackets and marker words off a labelled stretch."""
    changed = True
    while changed and start < end:
        before = (start, end)
        while start < end and text[start] in _EDGES + ".)]":
            start += 1
        while start < end and text[end - 1] in _EDGES + "([":
            end -= 1
        if start < end and _BRACKETS.get(text[start]) == text[end - 1] and label != "genre":
            start, end = start + 1, end - 1
        piece = text[start:end]
        if label not in ("title", "author", "publisher", "location", "series", "genre", "note"):
            marker = _MARKERS.match(piece)
            if marker:
                start += marker.end()
        if label in ("editor", "author"):
            role = _ROLES.search(piece)
            if role and role.start():
                end = start + role.start()
        dotted = end > start and text[end - 1] == "."
        if dotted and (label in _UNDOTTED or "." not in text[start : end - 1]):
            end -= 1
        changed = (start, end) != before
    return start, end


def _anystyle_label(element: Any, entry: Any) -> str:
    return _ANYSTYLE.get(local_name(element), "note")


def _grobid_label(element: Any, entry: Any) -> str:
    tag, kind = local_name(element), element.get("type", "") or element.get("unit", "")
    if tag == "title":
        level = element.get("level", "a")
        parts = any(local_name(e) == "title" and e.get("level") == "a" for e in entry.iter())
        return {"a": "title", "j": "journal", "s": "series"}.get(
            level, "booktitle" if parts else "title"
        )
    if tag == "biblScope":
        return {"vol": "volume", "volume": "volume", "issue": "issue"}.get(kind, "pages")
    if tag == "idno":
        return _TEI_IDS.get(kind.lower(), "note")
    return {
        "author": "author", "editor": "editor", "date": "date", "publisher": "publisher",
        "pubPlace": "location", "orgName": "institution", "ptr": "url", "note": "note",
        "label": "number",
    }.get(tag, "")  # fmt: skip


def _jats_label(element: Any, entry: Any) -> str:
    tag = local_name(element)
    if tag == "person-group" and element.get("person-group-type", "author") != "author":
        return "editor" if element.get("person-group-type") == "editor" else "note"
    if tag in ("pub-id", "object-id"):
        return _JATS_IDS.get(element.get("pub-id-type", ""), "note")
    if tag == "source":
        tags = {local_name(child) for child in entry.iter()}
        kind = entry.get("publication-type", "")
        if tags & {"chapter-title", "part-title"} or kind == "confproc":
            return "booktitle"
        if kind in _WHOLE_BOOKS and "article-title" not in tags:
            return "title"
        return "booktitle" if kind in _WHOLE_BOOKS else "journal"
    return _JATS.get(tag, "")


_ENTRIES: Final[dict[str, Callable[[Any, Any], str]]] = {
    "sequence": _anystyle_label,
    "bibl": _grobid_label,
    "mixed-citation": _jats_label,
    "element-citation": _jats_label,
}
