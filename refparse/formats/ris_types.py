"""Types of RIS records, and the tags that mean something else under some of them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from refparse.formats import preprints

TYPES = {
    "article": "UNPB",
    "article-journal": "JOUR",
    "article-magazine": "MGZN",
    "article-newspaper": "NEWS",
    "bill": "BILL",
    "book": "BOOK",
    "broadcast": "VIDEO",
    "chapter": "CHAP",
    "classic": "CLSWK",
    "dataset": "DATA",
    "document": "GEN",
    "entry-dictionary": "DICT",
    "entry-encyclopedia": "ENCYC",
    "figure": "FIGURE",
    "hearing": "HEAR",
    "legal_case": "CASE",
    "legislation": "STAT",
    "manuscript": "MANSCPT",
    "map": "MAP",
    "motion_picture": "MPCT",
    "musical_score": "MUSIC",
    "pamphlet": "PAMP",
    "paper-conference": "CPAPER",
    "patent": "PAT",
    "periodical": "SER",
    "personal_communication": "PCOMM",
    "post-weblog": "BLOG",
    "regulation": "LEGAL",
    "report": "RPRT",
    "software": "COMP",
    "song": "SOUND",
    "standard": "STAND",
    "thesis": "THES",
    "webpage": "ELEC",
}
CSL = {ris: csl for csl, ris in TYPES.items()} | {
    "ABST": "article-journal",
    "CONF": "paper-conference",
    "DBASE": "dataset",
    "EBOOK": "book",
    "ECHAP": "chapter",
    "EDBOOK": "book",
    "EJOUR": "article-journal",
    "GOVDOC": "report",
    "INPR": "article-journal",
    "JFULL": "article-journal",
    "SLIDE": "speech",
    "WEB": "webpage",
}

_PROCEEDINGS = frozenset(("CONF", "CPAPER"))
"""Types whose ``C3`` is the title of the proceedings, ``T2`` then that of the conference."""

IN_SERIES = frozenset(("BOOK", "CHAP", "CLSWK", "EBOOK", "ECHAP", "EDBOOK", *_PROCEEDINGS))
"""Types whose ``M1`` is the number in the series."""

BOOKS = frozenset(("BOOK", "CLSWK", "EBOOK", "EDBOOK"))
"""Types that are in no container: EndNote writes the series of a book as ``T2``."""

COUNTED = BOOKS | {"THES"}
"""Types whose start page without a last one is the number of their pages."""

_ONLINE_DATE = re.compile(r"\d{4}[/-]\d{1,2}(?:[/-]\d{0,2}/?)?")


def settle(kind: str, values: dict[str, Any], found: Mapping[str, list[str]]) -> None:
    """Put right the fields whose tag means something else under this type.

    Args:
        kind: the type in RIS.
        values: fields of a reference; changed in place.
        found: the lines of each tag.
    """
    if kind in _PROCEEDINGS:
        if title := _first(found, "C3"):
            values["event_title"] = _first(found, "T2") or None
            values["container_title"] = title
        values["event_place"] = _first(found, "C1") or None
    if kind in IN_SERIES and values["collection_title"] and not values["collection_number"]:
        values["collection_number"], values["number"] = values["number"], None
    if kind in ("CHAP", "ECHAP"):
        values["chapter_number"] = _first(found, "SE") or None
    if kind == "SER" and values["container_title"] and _first(found, "SP"):
        values["type"] = "chapter"
    if values["type"] == "article-journal" and _ONLINE_DATE.fullmatch(_first(found, "ET")):
        values["edition"] = None


def take_extent(values: dict[str, Any]) -> None:
    """Take a single page for the number of pages."""
    pages = values.get("pages")
    if pages and pages.first.isdecimal() and not pages.last and not pages.further:
        values["number_of_pages"], values["pages"] = pages.first, None


def take_preprint(kind: str, values: dict[str, Any]) -> None:
    """Tell a preprint of arXiv that has no type of its own."""
    if kind != "GEN":
        return
    found = preprints.told(values["number"] or "")
    if found:
        values["number"] = None
    elif (values["publisher"] or "").lower() == "arxiv":
        found = preprints.at(values["url"] or "") or preprints.at(values["doi"] or "")
    if found:
        values["type"], values["arxiv"] = "article", found.arxiv
        values["arxiv_class"] = found.arxiv_class


def _first(found: Mapping[str, list[str]], tag: str) -> str:
    return next(iter(found.get(tag, ())), "")
