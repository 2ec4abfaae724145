"""A reference as a BibTeX or biblatex entry, written with bibtexparser.

Sources: O. Patashnik, "BibTeXing" (btxdoc) and the standard styles for BibTeX; P. Lehman et al.,
"The biblatex Package", chapter 2, for biblatex, whose data model says which fields an entry type
has. A field that it lacks stands in ``usera`` to ``userf`` as "name: value".
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from refparse.errors import InvalidValueError
from refparse.formats import bibtex_dates, bibtex_names, page_text
from refparse.formats.bibtex_fields import (
    GENRES,
    PUBSTATES,
    UNTOLD_GENRES,
    USER_FIELDS,
    biblatex_fields,
    container_field,
    issue_field,
    medium_field,
    number_field,
    publisher_field,
)
from refparse.formats.bibtex_habits import is_chapter_number
from refparse.formats.bibtex_titles import Casing, protected
from refparse.formats.bibtex_types import entry_type, subtype
from refparse.formats.doi_text import bare_doi
from refparse.formats.keys import ascii_letters, keys, unique
from refparse.formats.langid import langid
from refparse.formats.latex import encode, one_line, verbatim
from refparse.reference import Reference
from refparse.values.editions import parse_edition

ARTICLE_NUMBER_FIELDS = ("pages", "eid", "articleno")
_NOT_IN_KEYS = re.compile(r"""[\s\x00-\x1f\x7f"#'(),={}%~\\@]+""")
ORIGINAL_PLACES = ("comment", "field")


@dataclass(frozen=True, slots=True)
class Options:
    """How entries are written.

    Attributes:
        biblatex: biblatex's types and fields instead of BibTeX's.
        ascii: LaTeX commands for everything outside ASCII.
        key_template: see `refparse.formats.keys.key`; None for the keys that references have.
        article_number: the field of an article number without pages: "pages", "eid", "articleno".
        original: where the reference as printed goes: "comment", "field" (``annote``) or nowhere.
    """

    biblatex: bool = False
    ascii: bool = False
    key_template: str | None = None
    article_number: str = "pages"
    original: str | None = None

    def __post_init__(self) -> None:
        if self.article_number not in ARTICLE_NUMBER_FIELDS:
            raise InvalidValueError(f"article_number is one of {', '.join(ARTICLE_NUMBER_FIELDS)}")
        if self.original is not None and self.original not in ORIGINAL_PLACES:
            raise InvalidValueError(f"original is None or one of {', '.join(ORIGINAL_PLACES)}")


def dumps(references: Iterable[Reference], options: Options) -> str:
    """Return a database with one entry a reference, in the order given."""
    from bibtexparser.library import Library
    from bibtexparser.model import Entry, Field, ImplicitComment
    from bibtexparser.writer import BibtexFormat, write

    references = tuple(references)
    casing = Casing.of(title for ref in references if (title := ref.title))
    blocks: list[Any] = []
    for reference, key in zip(references, _keys(references, options), strict=True):
        if options.original == "comment" and reference.text:
            blocks.append(ImplicitComment(_comment(reference.text)))
        kind, fields = entry(reference, casing, options)
        blocks.append(Entry(kind, key, [Field(name, value) for name, value in fields.items()]))
    layout = BibtexFormat()  # type: ignore[no-untyped-call]
    layout.indent = "  "
    layout.block_separator = "\n"
    layout.trailing_comma = True
    return str(write(Library(blocks), layout))


def _keys(references: Sequence[Reference], options: Options) -> list[str]:
    """The references' keys, without what neither BibTeX nor biber takes in one."""
    legal = [_NOT_IN_KEYS.sub("", key) for key in keys(references, options.key_template)]
    if options.ascii:
        legal = [ascii_letters(key) for key in legal]
    return unique(key or "anon" for key in legal)


def entry(reference: Reference, casing: Casing, options: Options) -> tuple[str, dict[str, str]]:
    """Return the entry type and the fields, each value as it stands in the file."""
    kind = entry_type(reference, options.biblatex)
    fields = _Fields(options.ascii)
    _put_people(fields, reference, kind, options)
    _put_titles(fields, reference, kind, casing, options)
    _put_date(fields, reference, options)
    _put_numbers(fields, reference, kind, options)
    _put_publisher(fields, reference, kind, options)
    _put_kind(fields, reference, kind, options)
    _put_identifiers(fields, reference, options)
    _put_notes(fields, reference, options)
    if options.biblatex:
        _move_invalid(fields, kind)
    elif "author" not in fields.values and not (
        kind in ("book", "inbook") and "editor" in fields.values
    ):
        fields.text("key", _sorting_key(reference))
    if differing := subtype(reference, kind, _stated(fields.values)):
        fields.text("entrysubtype", differing)
    return kind, fields.values


def _sorting_key(reference: Reference) -> str:
    """What BibTeX's styles sort and label by where there is no author."""
    texts = (reference.title, reference.container_title, reference.publisher, reference.url)
    words = next((words for text in texts if text and (words := one_line(text).split(" "))), ())
    return " ".join(words[:4]) or "Anonymous"


class _Fields:
    """Fields under construction: name to value with its braces; nothing empty gets in."""

    def __init__(self, ascii: bool) -> None:
        self.ascii = ascii
        self.values: dict[str, str] = {}

    def text(self, name: str, value: str | None) -> None:
        if value and (encoded := encode(value, self.ascii)):
            self.values[name] = "{" + encoded + "}"

    def number(self, name: str, value: str | None) -> None:
        """Write "1–2" as ``1--2``."""
        self.text(name, value)
        if "–" in self.values.get(name, ""):
            self.values[name] = self.values[name].replace("–", "--")

    def raw(self, name: str, value: str) -> None:
        if value:
            self.values[name] = "{" + value + "}"


def _put_people(fields: _Fields, reference: Reference, kind: str, options: Options) -> None:
    editors = "editor"
    if kind in ("book", "inbook") and reference.authors and not options.biblatex:
        editors = "editora"  # the standard styles print one of the two and warn about the other
    for name, people, et_al in (
        ("author", reference.authors, reference.et_al),
        (editors, reference.editors, reference.editors_et_al),
        ("translator", reference.translators, False),
    ):
        fields.raw(name, bibtex_names.written(people, et_al, options.ascii))


def _put_titles(
    fields: _Fields, reference: Reference, kind: str, casing: Casing, options: Options
) -> None:
    german = (reference.language or "").lower()[:2] in ("de", "ge")
    if reference.title:
        fields.raw("title", protected(reference.title, casing, options.ascii, german))
    container = container_field(kind, options.biblatex)
    title = reference.container_title
    if not title and kind == "inproceedings" and not options.biblatex:
        title = reference.event_title
    if container == "booktitle" and title:
        fields.raw(container, protected(title, casing, options.ascii, german))
    else:
        fields.text(container, title)
    fields.text("series", reference.collection_title)
    if reference.event_title != title:
        fields.text("eventtitle", reference.event_title)


def _put_date(fields: _Fields, reference: Reference, options: Options) -> None:
    date = reference.issued
    if date and options.biblatex:
        fields.raw("date", bibtex_dates.to_edtf(date))
        if date.original_year is not None:
            fields.raw("origdate", bibtex_dates.to_edtf(type(date)(date.original_year)))
    elif date:
        fields.values.update(bibtex_dates.to_bibtex(date))
    if reference.accessed:
        fields.raw("urldate", bibtex_dates.to_edtf(reference.accessed))


def _put_numbers(fields: _Fields, reference: Reference, kind: str, options: Options) -> None:
    fields.number("volume", reference.volume)
    fields.number(issue_field(kind), reference.issue)
    fields.text(number_field(kind), reference.number)
    fields.text(_series_number_field(fields, options), reference.collection_number)
    chapter = reference.chapter_number or ""
    fields.text("chapter" if is_chapter_number(chapter) else "chapternumber", chapter)
    pages, article = reference.pages, reference.article_number
    if pages:
        fields.raw("pages", _pages(page_text.written(pages, "\x00"), options.ascii))
    if article:
        alone = "eid" if options.biblatex else options.article_number
        fields.text(alone if not pages or alone != "pages" else "eid", article)
    fields.text("edition", _edition(reference.edition, options.biblatex))
    fields.text("version", reference.version)
    fields.text("volumes", reference.number_of_volumes)
    fields.text("pagetotal", reference.number_of_pages)


def _series_number_field(fields: _Fields, options: Options) -> str:
    """``number``, unless it is taken, or BibTeX's styles would miss the series or the volume."""
    names = fields.values.keys()
    if "number" in names or (not options.biblatex and ("volume" in names or "series" not in names)):
        return "seriesnumber"
    return "number"


def _pages(text: str, ascii: bool) -> str:
    """Write the dash of a range as ``--`` and escape the pages on both its sides."""
    return "--".join(encode(part, ascii) for part in text.split("\x00"))


def _edition(edition: str | None, biblatex: bool) -> str | None:
    """A number alone for biblatex; an ordinal for BibTeX, whose styles add the word "edition"."""
    edition = parse_edition(edition) if edition else None
    if biblatex or not edition or not (edition.isascii() and edition.isdecimal()):
        return edition
    number = int(edition[-2:])
    ending = {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return edition + ("th" if number in (11, 12, 13) else ending)


def _put_publisher(fields: _Fields, reference: Reference, kind: str, options: Options) -> None:
    fields.text(publisher_field(kind, options.biblatex), reference.publisher)
    fields.text("location" if options.biblatex else "address", reference.publisher_place)
    fields.text("venue", reference.event_place)


def _put_kind(fields: _Fields, reference: Reference, kind: str, options: Options) -> None:
    if not reference.genre:
        fields.text("type", UNTOLD_GENRES.get(kind))
    elif (kind, reference.genre) in GENRES:
        fields.raw("type", GENRES[kind, reference.genre])
    else:
        fields.text("type", reference.genre)
    fields.text(medium_field(kind, options.biblatex), reference.medium)
    babel = langid(reference.language or "")
    fields.text("langid" if babel else "language", babel or reference.language)


def _put_identifiers(fields: _Fields, reference: Reference, options: Options) -> None:
    fields.text("isbn", reference.isbn)
    fields.text("issn", reference.issn)
    fields.raw("doi", verbatim(bare_doi(reference.doi or "")))
    pmid, pmcid, arxiv = (
        verbatim(i or "") for i in (reference.pmid, reference.pmcid, reference.arxiv)
    )
    if options.biblatex:
        archives = [("arxiv", arxiv), ("pubmed", pmid), ("pmcid", pmcid)]
        held = [(archive, id) for archive, id in archives if id]
        if held:
            fields.raw("eprint", held[0][1])
            fields.raw("eprinttype", held[0][0])
        fields.text("eprintclass", reference.arxiv_class)
        for archive, id in held[1:]:
            fields.raw(archive, id)
    else:
        fields.raw("eprint", arxiv)
        fields.raw("archiveprefix", "arXiv" if arxiv else "")
        fields.text("primaryclass", reference.arxiv_class)
        fields.raw("pmid", pmid)
        fields.raw("pmcid", pmcid)
    fields.raw("url", verbatim(reference.url or ""))


def _put_notes(fields: _Fields, reference: Reference, options: Options) -> None:
    status = reference.status or ""
    if options.biblatex and status in PUBSTATES:
        fields.raw("pubstate", PUBSTATES[status])
        status = ""
    literal = reference.issued.literal if reference.issued else ""
    parts = (reference.note, status, literal if literal != status else "")
    fields.text("note", "; ".join(one_line(part) for part in parts if part))
    if options.original == "field":
        fields.text("annotation" if options.biblatex else "annote", reference.text)


def _stated(values: dict[str, str]) -> dict[str, str]:
    return {name: value[1:-1] for name, value in values.items()}


def _comment(text: str) -> str:
    """A line that BibTeX skips: it would take an "@" for the start of an entry."""
    text = one_line(text).replace("@", "(at)")
    if text.count("{") != text.count("}"):
        text = text.replace("{", "(").replace("}", ")")
    return "% " + text


def _move_invalid(fields: _Fields, kind: str) -> None:
    """Keep what biblatex's data model has no field for in this entry type as "name: value"."""
    valid = biblatex_fields(kind)
    spare: Sequence[str] = [name for name in fields.values if name not in valid]
    for user, name in zip(USER_FIELDS, spare, strict=False):
        fields.values[user] = "{" + name + ": " + fields.values[name][1:]
    for name in spare:
        del fields.values[name]
