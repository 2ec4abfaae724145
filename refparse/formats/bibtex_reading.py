"""BibTeX and biblatex databases as references; bibtexparser finds the entries and their fields.

Macros are expanded as BibTeX does it: a macro is known from its definition on, so that none can
contain itself. What all expansions of a text may come to is bounded by its length, so that macros
that double each other do no harm.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from refparse.errors import UnreadableFileError
from refparse.formats import bibtex_dates, bibtex_names, page_text
from refparse.formats.bibtex_fields import (
    GENRES,
    PUBSTATES,
    UNTOLD_GENRES,
    USER_FIELDS,
    container_field,
    medium_field,
    publisher_field,
)
from refparse.formats.bibtex_habits import CHAPTER_WORD, URL_COMMAND, put_right
from refparse.formats.bibtex_types import csl_type
from refparse.formats.doi_text import bare_doi
from refparse.formats.langid import code
from refparse.formats.latex import decode
from refparse.reference import Reference, ReferenceList
from refparse.values.dates import Date
from refparse.values.editions import parse_edition
from refparse.values.pages import Pages

EXPANSION = 10
"""How many times the length of a text all expanded macros together may have."""

_SILENT = logging.NullHandler()
_PIECE = re.compile(r'\s*(?:(?P<open>[{"])|(?P<name>[^\s#{}",=]+)|.)', re.DOTALL)
_INSIDE = re.compile(r'\\.|[{}"]', re.DOTALL)
_RAW_NAMES = """
doi url eprint eprinttype archiveprefix pmid pmcid arxiv pubmed date origdate urldate
"""
_RAW = frozenset(_RAW_NAMES.split())
_NAME_FIELDS = frozenset(("author", "editor", "editora", "translator", "shorteditor"))
_SYNONYMS = {
    "journal": "journaltitle",
    "address": "location",
    "school": "institution",
    "annote": "annotation",
    "archiveprefix": "eprinttype",
    "primaryclass": "eprintclass",
    "lastchecked": "urldate",
    "numpages": "pagetotal",
    "articlenumber": "articleno",
    "article-number": "articleno",
    "article_number": "articleno",
}
_STATUS = re.compile(
    r"(?:in press|forthcoming|submitted|to appear|in preparation|accepted|im druck|sous presse"
    r"|en prensa|no prelo)(?: for publication)?",
    re.IGNORECASE,
)
_NO_DATE = re.compile(r"(?:n\. ?d\.|s\. ?d\.|o\. ?j\.|s\. ?a\.|no date|undated)", re.IGNORECASE)
_ARTICLE_NUMBER = re.compile(r"0\d+|\d{6,}|(?=.*\d)[^\W\d_]+[-.]?\d[\w.-]*", re.ASCII)
_ESCAPED = re.compile(r"\\([&%$#_{}~^])(?:\{\})?|\{?\\textasciitilde(?:\{\}|\s*\}|\s+)|[{}]")


def loads(text: str) -> ReferenceList:
    """Return the references of a database; an entry that cannot be read gives a note, no error.

    Raises:
        UnreadableFileError: no entry can be read, though there is more than comments, macros and
            a preamble.
    """
    from bibtexparser import model

    library = _split(text.removeprefix("\ufeff"))
    macros = _Macros(1000 + EXPANSION * len(text))
    references: list[Reference] = []
    notes: list[str] = []
    unread: int | None = None
    for found in library.blocks:
        block: Any = found
        if isinstance(found, (model.DuplicateFieldKeyBlock, model.DuplicateBlockKeyBlock)):
            block = found.ignore_error_block
        if isinstance(block, model.String):
            macros.define(block.key, block.value)
        elif isinstance(block, model.Entry):
            read = _reference(block.entry_type.lower(), _fields(block, macros))
            references.append(replace(read, key=block.key.strip() or None))
        elif isinstance(block, model.ParsingFailedBlock):
            line = (block.start_line or 0) + 1
            unread = unread or line
            notes.append(f"line {line}: an entry that cannot be read was left out")
        elif isinstance(block, model.ImplicitComment) and not _is_comment(block.comment):
            unread = unread or (block.start_line or 0) + 1
    if unread and not references:
        raise UnreadableFileError(f"BibTeX, line {unread}: no entry that can be read")
    return ReferenceList(tuple(references), tuple(notes))


def _is_comment(text: str) -> bool:
    return all(line.lstrip()[:1] in ("", "%") for line in text.splitlines())


def _split(text: str) -> Any:
    from bibtexparser.splitter import Splitter

    # It reports each block that it cannot read, and so do the notes of the list.
    logging.getLogger("bibtexparser").addHandler(_SILENT)
    return Splitter(text).split()


class _Macros:
    """The macros defined so far, and how much more text they may expand to."""

    def __init__(self, budget: int) -> None:
        self._values = dict(zip(bibtex_dates.MACROS, bibtex_dates.MACROS, strict=True))
        self._budget = budget

    def define(self, name: str, value: str) -> None:
        self._values[name.lower()] = self.expanded(value)

    def expanded(self, value: str) -> str:
        """Return the text of a value: ``{...}``, ``"..."``, numbers and macros joined by ``#``."""
        pieces: list[str] = []
        position = 0
        while match := _PIECE.match(value, position):
            position = match.end()
            if match["open"]:
                end = _closing(value, position, match["open"])
                pieces.append(value[position:end])
                position = end + 1
            elif match["name"]:
                pieces.append(self._value(match["name"]))
        return "".join(pieces).strip()

    def _value(self, name: str) -> str:
        value = self._values.get(name.lower(), name)
        self._budget -= len(value)
        return value if self._budget > 0 else name


def _fields(entry: Any, macros: _Macros) -> dict[str, str]:
    """Return the LaTeX text of each field, the first where one is given twice."""
    fields: dict[str, str] = {}
    for field in entry.fields:
        name = field.key.strip().lower()
        fields.setdefault(_SYNONYMS.get(name, name), macros.expanded(field.value))
    for name in USER_FIELDS:
        held, colon, value = fields.get(name, "").partition(": ")
        if colon and held.isalpha():
            fields.setdefault(held, value)
    put_right(entry.entry_type.lower(), fields)
    return fields


def _closing(value: str, start: int, opened: str) -> int:
    """Return where the delimiter at ``start`` - 1 is closed, the end of the value if nowhere."""
    depth = 0
    for match in _INSIDE.finditer(value, start):
        sign = match[0]
        if sign == "{":
            depth += 1
        elif sign == "}":
            if depth == 0 and opened == "{":
                return match.start()
            depth -= 1
        elif sign == '"' and opened == '"' and depth <= 0:
            return match.start()
    return len(value)


def _reference(kind: str, latex: Mapping[str, str]) -> Reference:
    """Build a reference; field names are biblatex's, in lower case."""
    fields = {
        name: _verbatim(value) if name in _RAW else value if name in _NAME_FIELDS else _plain(value)
        for name, value in latex.items()
    }
    values: dict[str, Any] = {"type": csl_type(kind, fields)}
    values["authors"], values["et_al"] = bibtex_names.read(fields.get("author", ""))
    editors = fields.get("editor") or fields.get("editora") or ""
    values["editors"], values["editors_et_al"] = bibtex_names.read(editors)
    values["translators"] = bibtex_names.read(fields.get("translator", ""))[0]
    values["title"] = _title(fields)
    values["container_title"] = _container(kind, fields)
    values |= _identifiers(fields)
    values |= _numbers(kind, fields)
    values |= _imprint(kind, fields)
    values["issued"] = bibtex_dates.from_bibtex(fields)
    values["accessed"] = bibtex_dates.from_edtf(fields.get("urldate", ""))
    _take_notes(values, fields)
    values = {name: None if value == "" else value for name, value in values.items()}
    return Reference(**values, text=fields.get("annotation", ""))


def _plain(value: str) -> str:
    unwrapped = " ".join(filter(None, map(str.strip, value.split("\n"))))
    return decode(unwrapped).replace("\n", " ").strip()


def _verbatim(value: str) -> str:
    if command := URL_COMMAND.search(value):
        value = command[1]
    return _ESCAPED.sub(
        lambda match: match[1] or ("~" if "tilde" in match[0] else ""), value
    ).strip()


def _title(fields: Mapping[str, str]) -> str | None:
    title, subtitle = fields.get("title"), fields.get("subtitle")
    return f"{title}: {subtitle}" if title and subtitle else title


def _container(kind: str, fields: Mapping[str, str]) -> str | None:
    names = (container_field(kind, True), "journaltitle", "booktitle", "maintitle")
    return next((fields[name] for name in names if fields.get(name)), None)


def _identifiers(fields: Mapping[str, str]) -> dict[str, Any]:
    archive = (fields.get("eprinttype") or "arxiv").lower()
    held = {archive: fields.get("eprint")} | {
        name: fields.get(name) for name in ("arxiv", "pubmed", "pmcid", "pmid") if fields.get(name)
    }
    return {
        "doi": bare_doi(fields.get("doi", "")),
        "arxiv": re.sub(r"^arxiv:", "", held.get("arxiv") or "", flags=re.IGNORECASE),
        "arxiv_class": fields.get("eprintclass"),
        "pmid": held.get("pmid") or held.get("pubmed"),
        "pmcid": held.get("pmcid"),
        "isbn": fields.get("isbn"),
        "issn": fields.get("issn"),
        "url": fields.get("url"),
    }


def _numbers(kind: str, fields: Mapping[str, str]) -> dict[str, Any]:
    pages = page_text.read(fields.get("pages", ""))
    article = fields.get("eid") or fields.get("articleno")
    if pages and not article and _is_article_number(pages):
        article, pages = pages.first, None
    in_series = kind in ("article", "book", "collection") or kind.startswith("in")
    number, of_series = fields.get("number"), fields.get("seriesnumber")
    if kind != "article" and in_series and fields.get("series") and not of_series:
        number, of_series = None, number
    return {
        "collection_number": of_series,
        "version": fields.get("version"),
        "volume": fields.get("volume"),
        "issue": (number if in_series else None) or fields.get("issue"),
        "number": (None if in_series else number) or fields.get("documentnumber"),
        "chapter_number": CHAPTER_WORD.sub("", fields.get("chapter", ""))
        or fields.get("chapternumber"),
        "pages": pages,
        "article_number": article,
        "edition": parse_edition(fields.get("edition", "")),
        "number_of_volumes": fields.get("volumes"),
        "number_of_pages": fields.get("pagetotal"),
    }


def _is_article_number(pages: Pages) -> bool:
    return not pages.last and not pages.further and bool(_ARTICLE_NUMBER.fullmatch(pages.first))


def _imprint(kind: str, fields: Mapping[str, str]) -> dict[str, Any]:
    names = (publisher_field(kind, True), "publisher", "institution", "organization")
    genre = fields.get("type")
    keys = {(kind_, key): name for (kind_, name), key in GENRES.items()}
    if genre == UNTOLD_GENRES.get(kind):
        genre = None if genre else keys.get((kind, ""))
    elif genre is None and (kind, "") in keys:
        genre = keys[kind, ""]
    else:
        genre = keys.get((kind, genre or ""), genre)
    event = fields.get("eventtitle")
    return {
        "collection_title": fields.get("series"),
        "publisher": next((fields[name] for name in names if fields.get(name)), None),
        "publisher_place": fields.get("location"),
        "event_title": event,
        "event_place": fields.get("venue"),
        "genre": genre,
        "medium": fields.get("medium") or fields.get(medium_field(kind, True)),
        "language": code(fields.get("language") or fields.get("langid") or "") or None,
    }


def _take_notes(values: dict[str, Any], fields: Mapping[str, str]) -> None:
    """Take the status and a literal date, which `bibtex_entries` adds to the note, out of it."""
    states = {key: name for name, key in PUBSTATES.items()}
    values["status"] = states.get(fields.get("pubstate", ""), fields.get("pubstate"))
    rest = []
    for part in fields.get("note", "").split("; "):
        if not values["status"] and _STATUS.fullmatch(part):
            values["status"] = part
        elif _NO_DATE.fullmatch(part) and not (values["issued"] and values["issued"].literal):
            values["issued"] = replace(values["issued"] or Date(), literal=part)
        else:
            rest.append(part)
    values["note"] = "; ".join(rest)
