"""Entry types of BibTeX and biblatex for CSL's item types, and back."""

from __future__ import annotations

import re
from collections.abc import Mapping

from refparse.formats.bibtex_habits import is_chapter_number
from refparse.reference import Reference

_BIBTEX = {
    "article-journal": "article",
    "article-magazine": "article",
    "article-newspaper": "article",
    "review": "article",
    "review-book": "article",
    "book": "book",
    "classic": "book",
    "collection": "book",
    "chapter": "incollection",
    "legal_case": "article",
    "entry": "incollection",
    "entry-dictionary": "incollection",
    "entry-encyclopedia": "incollection",
    "paper-conference": "inproceedings",
    "report": "techreport",
    "pamphlet": "booklet",
}
_BIBLATEX = _BIBTEX | {
    "article": "online",
    "dataset": "dataset",
    "patent": "patent",
    "post": "online",
    "post-weblog": "online",
    "report": "report",
    "software": "software",
    "standard": "manual",
    "thesis": "thesis",
    "webpage": "online",
}
_CSL = {
    "article": "article-journal",
    "suppperiodical": "article-journal",
    "periodical": "periodical",
    "book": "book",
    "mvbook": "book",
    "collection": "book",
    "mvcollection": "book",
    "reference": "book",
    "mvreference": "book",
    "proceedings": "book",
    "mvproceedings": "book",
    "manual": "book",
    "booklet": "pamphlet",
    "inbook": "chapter",
    "bookinbook": "chapter",
    "suppbook": "chapter",
    "incollection": "chapter",
    "suppcollection": "chapter",
    "inreference": "entry-encyclopedia",
    "inproceedings": "paper-conference",
    "conference": "paper-conference",
    "phdthesis": "thesis",
    "mastersthesis": "thesis",
    "thesis": "thesis",
    "techreport": "report",
    "report": "report",
    "unpublished": "manuscript",
    "patent": "patent",
    "dataset": "dataset",
    "software": "software",
    "online": "webpage",
    "electronic": "webpage",
    "www": "webpage",
}
_SUBTYPES = {"article-magazine": "magazine", "article-newspaper": "newspaper"}
_MASTERS = re.compile(
    r"master|magister|diplom|bachelor|licen[cs]|mestrado|maestr|laurea"
    r"|\bm\.? ?(?:sc?|a|phil|eng)\b",
    re.IGNORECASE,
)


def entry_type(reference: Reference, biblatex: bool) -> str:
    """Return the entry type of a reference; one whose required fields it has, where there is one.

    biblatex wants an editor in @incollection and @collection, an author in @book, an address or an
    identifier in @online; BibTeX wants a note in @unpublished.
    """
    if reference.type == "thesis" and not biblatex:
        return "mastersthesis" if _MASTERS.search(reference.genre or "") else "phdthesis"
    if reference.type == "manuscript":
        has_note = reference.note or reference.status
        return "unpublished" if biblatex or (has_note and reference.authors) else "misc"
    found = (_BIBLATEX if biblatex else _BIBTEX).get(reference.type, "misc")
    if reference.type == "legal_case" and not reference.container_title:
        return "misc"
    if not biblatex:
        return "inbook" if _is_part_of_titled_book(reference, found) else found
    if found == "online" and not (reference.url or reference.doi or has_eprint(reference)):
        return "misc"
    if found == "incollection" and not reference.editors:
        return "inbook"
    if found == "book" and reference.editors and not reference.authors:
        return "collection"
    if found == "patent" and not (reference.number and reference.authors):
        return "misc"
    return found


def _is_part_of_titled_book(reference: Reference, found: str) -> bool:
    """Whether it is BibTeX's @inbook: a chapter or pages of the book that ``title`` names."""
    if reference.container_title:
        return False
    chapter = is_chapter_number(reference.chapter_number or "")
    return (found == "book" and chapter) or (
        found == "incollection" and (chapter or reference.pages is not None)
    )


def has_eprint(reference: Reference) -> bool:
    """Whether biblatex can point to the work by an ``eprint``."""
    return bool(reference.arxiv or reference.pmid or reference.pmcid)


def subtype(reference: Reference, entry: str, fields: Mapping[str, str]) -> str:
    """Return the ``entrysubtype`` without which reading gives another CSL type, else ""."""
    if csl_type(entry, fields) == reference.type:
        return ""
    return _SUBTYPES.get(reference.type, reference.type)


def csl_type(entry: str, fields: Mapping[str, str]) -> str:
    """Return the CSL type for an entry type and its fields (names in lower case)."""
    if stated := fields.get("entrysubtype"):
        return next((csl for csl, name in _SUBTYPES.items() if name == stated), stated)
    entry = entry.lower()
    if entry == "inbook" and fields.get("chapter") and not fields.get("booktitle"):
        return "book"
    if entry in _CSL and not (entry == "online" and _is_preprint(fields)):
        return _CSL[entry]
    if _is_preprint(fields):
        return "article"
    return "webpage" if fields.get("url") and fields.get("urldate") else "document"


def _is_preprint(fields: Mapping[str, str]) -> bool:
    archive = fields.get("eprinttype") or fields.get("archiveprefix") or ""
    return bool(fields.get("eprint")) and archive.lower() == "arxiv"
