"""Bibliographies that are not read, told by how they begin."""

from __future__ import annotations

from typing import Final

import regex

from refparse.documents.files.encoding import decode

_HEAD: Final = 4096
_PROLOGUE: Final = regex.compile(
    r"(?:<(?:\?[^>]*+|!--[^>]*+|!DOCTYPE(?!\s+article\s)[^>]*+)>\s*+)*+"
)
_XML: Final = (
    ("EndNote XML", regex.compile(r"<xml>\s*<records>")),
    ("TEI XML", regex.compile(r"<(?:\w+:)?(?:TEI|teiCorpus|listBibl)[\s>]")),
    (
        "JATS XML",
        regex.compile(
            r"<ref-list[\s>]|<!DOCTYPE\s+article\s[^>]*(?:JATS|NLM)"
            r"|<article\s[^>]*(?:article-type|dtd-version)="
        ),
    ),
)
_TAGGED: Final = (
    ("EndNote tagged text", regex.compile(r"%0 [A-Z][^\n]*\n%[0-9A-Z@!] ")),
    ("Web of Science text", regex.compile(r"FN (?:Clarivate|Thomson|ISI)|PT\tAU\t")),
)
_BETWEEN_CELLS: Final = regex.compile(r"[,;\t]")
_TITLES: Final = frozenset(("title", "article title", "document title"))
_OTHERS: Final = frozenset(
    (
        *("author", "authors", "year", "publication year", "source title", "publication title"),
        *("journal", "container_title", "doi", "issn", "isbn", "pmid", "item type", "volume"),
    )
)
"""Columns of the tables that reference managers and databases write, beside that of the title."""
_FEWEST_OTHERS: Final = 2


def unread_kind(data: bytes) -> str | None:
    """Return the name of the bibliographic format that data begins like, or None.

    >>> unread_kind(b'"Authors","Title","Year","DOI"'), unread_kind(b"%0 Book\\n%T Trees")
    ('a table of references', 'EndNote tagged text')
    >>> unread_kind(b"1. Oak A. Trees. 2001.")
    """
    head = decode(data[:_HEAD])[0].lstrip("\ufeff \t\r\n").replace("\r\n", "\n")
    prologue = _PROLOGUE.match(head)
    start = prologue.end() if prologue else 0
    for kind, opening in (*_XML, *_TAGGED):
        if opening.match(head, start):
            return kind
    return "a table of references" if _is_header(head.partition("\n")[0]) else None


def _is_header(line: str) -> bool:
    cells = {cell.strip(' "').lower() for cell in _BETWEEN_CELLS.split(line)}
    return not _TITLES.isdisjoint(cells) and len(cells & _OTHERS) >= _FEWEST_OTHERS
