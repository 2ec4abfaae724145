"""CSL-JSON: the public form of a reference, written and read without loss.

Format: the CSL 1.0.2 input schema, https://github.com/citation-style-language/schema
(schemas/input/csl-data.json). What the schema has no variable for stands under ``custom``:

* ``et-al``: the name lists ("author", "editor") whose printed form ended in "et al.";
* ``arxiv``: the arXiv identifier, unless it is the ``number`` of a preprint ("arXiv:1412.6980");
* ``arxiv-class``: arXiv's class ("math.DG");
* ``page-printed``: the pages as printed, where they differ from ``page``;
* ``exact``: the value of any other field that the variables alone would not give back.

What a reference was read with and has no field for (``abstract``) is written again.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from copy import deepcopy
from dataclasses import fields
from typing import Any

from refparse.errors import UnreadableFileError
from refparse.formats import page_text
from refparse.formats.doi_text import bare_doi
from refparse.formats.keys import key, keys
from refparse.frozen import FrozenMap
from refparse.reference import Reference, ReferenceList
from refparse.values.dates import Date
from refparse.values.names import Name
from refparse.values.pages import Pages

_TYPE_NAMES = """
article article-journal article-magazine article-newspaper bill book broadcast chapter
classic collection dataset document entry entry-dictionary entry-encyclopedia event figure
graphic hearing interview legal_case legislation manuscript map motion_picture musical_score
pamphlet paper-conference patent performance periodical personal_communication post
post-weblog regulation report review review-book software song speech standard thesis treaty
webpage
"""
TYPES = frozenset(_TYPE_NAMES.split())
"""The item types of CSL 1.0.2."""

SERIAL_TYPES = frozenset(
    ("article-journal", "article-magazine", "article-newspaper", "review", "review-book")
)
"""Types whose ``number`` is the article number (as in citeproc's APA) and not a report's."""

_STRINGS = {
    "title": "title",
    "container_title": "container-title",
    "collection_title": "collection-title",
    "collection_number": "collection-number",
    "volume": "volume",
    "issue": "issue",
    "number": "number",
    "chapter_number": "chapter-number",
    "number_of_pages": "number-of-pages",
    "number_of_volumes": "number-of-volumes",
    "edition": "edition",
    "version": "version",
    "publisher": "publisher",
    "publisher_place": "publisher-place",
    "event_title": "event-title",
    "event_place": "event-place",
    "genre": "genre",
    "medium": "medium",
    "status": "status",
    "doi": "DOI",
    "pmid": "PMID",
    "pmcid": "PMCID",
    "isbn": "ISBN",
    "issn": "ISSN",
    "url": "URL",
    "language": "language",
    "note": "note",
    "citation_number": "citation-number",
}
_NAMES = {"authors": "author", "editors": "editor", "translators": "translator"}
_DATES = {"issued": "issued", "accessed": "accessed"}
_ET_AL = {"et_al": "author", "editors_et_al": "editor"}
_NAME_PARTS = {
    "family": "family",
    "given": "given",
    "particle": "non-dropping-particle",
    "dropping_particle": "dropping-particle",
    "suffix": "suffix",
    "literal": "literal",
}
_SYNONYMS = {
    "container-title": ("container-title-short", "journalAbbreviation"),
    "event-title": ("event",),
    "title": ("title-short", "shortTitle"),
}
_HELD = frozenset(
    (
        *(*_STRINGS.values(), *_NAMES.values(), *_DATES.values(), "id", "type", "custom"),
        *("page", "page-first", "year-suffix", "original-date"),
    )
)
"""Variables that fields of a reference hold."""

_ALIASES = frozenset(alias for names in _SYNONYMS.values() for alias in names)
_CUSTOM = frozenset(("et-al", "arxiv", "arxiv-class", "page-printed", "exact"))
_FIELDS = tuple(f.name for f in fields(Reference) if f.compare)
_ARXIV = "arXiv:"


def item(reference: Reference, id: str | None = None) -> dict[str, Any]:
    """Return the reference as one CSL-JSON item.

    ``page`` holds completed ranges ("164-172", "3-5, 9"). An article number is the ``number`` of an
    article in a serial and, where there are no pages, its ``page`` too, so that a style that knows
    only pages prints it. ``id`` is the reference's own key, else that of `refparse.formats.keys`,
    unless given.
    """
    id = reference.key or key(reference) if id is None else id
    item: dict[str, Any] = {"id": id, "type": "document"}
    if reference.type in TYPES:
        item["type"] = reference.type
    for field, variable in _NAMES.items():
        if names := getattr(reference, field):
            item[variable] = [_name(name) for name in names]
    for field, variable in _STRINGS.items():
        if value := getattr(reference, field):
            item[variable] = bare_doi(value) if field == "doi" else value
    for field, variable in _DATES.items():
        if (date := getattr(reference, field)) and (written := _date(date)):
            item[variable] = written
    if issued := reference.issued:
        if issued.year_suffix:
            item["year-suffix"] = issued.year_suffix
        if issued.original_year is not None:
            item["original-date"] = {"date-parts": [[issued.original_year]]}
    custom: dict[str, Any] = {}
    _put_locators(item, custom, reference)
    if et_al := [variable for field, variable in _ET_AL.items() if getattr(reference, field)]:
        custom["et-al"] = et_al
    if reference.arxiv:
        if reference.type == "article" and not reference.number:
            item["number"] = _ARXIV + reference.arxiv
        else:
            custom["arxiv"] = reference.arxiv
    if reference.arxiv_class:
        custom["arxiv-class"] = reference.arxiv_class
    custom |= _put_others(item, reference)
    if custom:
        item["custom"] = custom
    if exact := _lost(reference, item):
        item["custom"] = custom | {"exact": exact}
    return item


def judged_item(reference: Reference, id: str | None = None) -> dict[str, Any]:
    """Return the item of a reference with how sure it is under ``custom``.

    ``custom.confidence`` is the probability that the core is right, to three decimals;
    ``custom.doubts`` is there where there are any.
    """
    made = item(reference, id)
    judgement: dict[str, Any] = {"confidence": round(reference.confidence, 3)}
    if reference.doubts:
        judgement["doubts"] = list(reference.doubts)
    return {**made, "custom": made.get("custom", {}) | judgement}


def items(references: Iterable[Reference]) -> list[dict[str, Any]]:
    """Return one item a reference, with citation keys as ids, unique ignoring case."""
    references = tuple(references)
    return [item(ref, id) for ref, id in zip(references, keys(references), strict=True)]


def reference(item: Mapping[str, Any]) -> Reference:
    """Return the reference that a CSL-JSON item holds; values of the wrong type are left out."""
    values: dict[str, Any] = {}
    if isinstance(kind := item.get("type"), str) and kind:
        values["type"] = kind
    for field, variable in _STRINGS.items():
        values[field] = _string(item, variable)
    if values["doi"]:
        values["doi"] = bare_doi(values["doi"]) or None
    for field, variable in _NAMES.items():
        values[field] = _names(item.get(variable))
    for field, variable in _DATES.items():
        values[field] = _read_date(item.get(variable))
    values["issued"] = _with_origins(values["issued"], item)
    custom = item.get("custom")
    custom = custom if isinstance(custom, Mapping) else {}
    _take_locators(values, item, custom)
    et_al = custom.get("et-al")
    if isinstance(et_al, list):
        for field, variable in _ET_AL.items():
            values[field] = variable in et_al
    values["arxiv"] = _string(custom, "arxiv")
    values["arxiv_class"] = _string(custom, "arxiv-class")
    number = values["number"]
    if values.get("type") == "article" and number and number.startswith(_ARXIV):
        values["arxiv"] = number[len(_ARXIV) :] or None
        values["number"] = None
    exact = custom.get("exact")
    if isinstance(exact, Mapping):
        values |= {f: v for f in _FIELDS if f in exact for v in _restored(f, exact[f])}
    return Reference(**values, key=_string(item, "id"), csl_item=FrozenMap(item))


def dumps(references: Iterable[Reference], *, indent: int | None = 2, ascii: bool = False) -> str:
    """Return a CSL-JSON array.

    Args:
        references: what to write, one item each.
        indent: spaces a level; None for one line.
        ascii: escape everything outside ASCII.
    """
    return json.dumps(items(references), indent=indent, ensure_ascii=ascii) + "\n"


def loads(text: str) -> ReferenceList:
    """Return the references of a CSL-JSON array, or of a single item.

    Raises:
        UnreadableFileError: the text is not JSON (the message names the line) or not CSL-JSON.
    """
    try:
        data = json.loads(text.removeprefix("\ufeff"))
    except json.JSONDecodeError as error:
        raise UnreadableFileError(f"CSL-JSON, line {error.lineno}: {error.msg}") from None
    except (ValueError, RecursionError):
        raise UnreadableFileError("CSL-JSON: nested too deeply, or too long a number") from None
    return from_data(data, "CSL-JSON")


def from_data(data: object, format: str) -> ReferenceList:
    """Return the references of parsed CSL data: a list of items, one item, or {"items": [...]}.

    Raises:
        UnreadableFileError: ``data`` has another shape; ``format`` names it in the message.
    """
    if isinstance(data, Mapping):
        inner = data.get("items", data.get("references"))
        data = inner if isinstance(inner, list) else [data]
    if not isinstance(data, list):
        raise UnreadableFileError(f"{format}, line 1: a list of items is expected")
    found = tuple(reference(each) for each in data if _is_item(each))
    wrong = len(data) - len(found)
    if wrong and not found:
        raise UnreadableFileError(f"{format}, line 1: nothing here is a CSL item")
    notes = (f"{wrong} entries are not CSL items and were left out",) if wrong else ()
    return ReferenceList(found, notes)


def _is_item(value: object) -> bool:
    """Whether parsed data looks like an item: it has CSL's type, or a variable that is read."""
    if not isinstance(value, Mapping):
        return False
    kind = value.get("type")
    if isinstance(kind, str) and kind in TYPES:
        return True
    return any(name in value for name in (_HELD | _ALIASES) - {"type", "custom"})


def _put_others(item: dict[str, Any], reference_: Reference) -> dict[str, Any]:
    """Add the variables of the item that was read which no field holds; return those of `custom`.

    Those that stand in for a missing field (``shortTitle``) go with the fields they were read with.
    """
    origin = reference_.csl_item
    if origin is None:
        return {}
    unchanged = reference(origin) == reference_
    for name, value in origin.items():
        if name not in _HELD and (unchanged or name not in _ALIASES):
            item.setdefault(name, deepcopy(value))
    custom = origin.get("custom")
    custom = custom if isinstance(custom, Mapping) else {}
    return {name: deepcopy(value) for name, value in custom.items() if name not in _CUSTOM}


def _put_locators(item: dict[str, Any], custom: dict[str, Any], reference: Reference) -> None:
    pages, article = reference.pages, reference.article_number
    if article and reference.type in SERIAL_TYPES and not reference.number:
        item["number"] = article
    if pages:
        item["page"] = page_text.written(pages)
        if pages.printed != item["page"]:
            custom["page-printed"] = pages.printed
    elif article:
        item["page"] = article


def _take_locators(
    values: dict[str, Any], item: Mapping[str, Any], custom: Mapping[str, Any]
) -> None:
    page = _string(item, "page") or _string(item, "page-first")
    if values.get("type") in SERIAL_TYPES:
        values["article_number"] = values.pop("number")
        values["number"] = None
        if page == values["article_number"]:
            page = None
    pages = page_text.read(page) if page else None
    printed = custom.get("page-printed")
    if pages and isinstance(printed, str):
        pages = Pages(pages.first, pages.last, printed, pages.further)
    values["pages"] = pages


def _string(item: Mapping[str, Any], variable: str) -> str | None:
    for name in (variable, *_SYNONYMS.get(variable, ())):
        value = item.get(name)
        if isinstance(value, list) and value:
            value = value[0]
        if isinstance(value, str) and value:
            return value
        if isinstance(value, (int, float)) and not isinstance(value, bool):
            return _digits(value)
    return None


def _digits(value: int | float) -> str | None:
    try:
        return str(value)
    except ValueError:  # an integer beyond Python's limit on digits
        return None


def _name(name: Name) -> dict[str, str]:
    return {
        variable: value for part, variable in _NAME_PARTS.items() if (value := getattr(name, part))
    }


def _names(value: object) -> tuple[Name, ...]:
    if not isinstance(value, list):
        return ()
    return tuple(name for each in value if (name := _read_name(each)) is not None)


def _read_name(value: object) -> Name | None:
    if isinstance(value, str):
        return Name(literal=value) if value else None
    if not isinstance(value, Mapping):
        return None
    parts = {
        part: text
        for part, variable in _NAME_PARTS.items()
        if isinstance(text := value.get(variable), str)
    }
    return Name(**parts) if any(parts.values()) else None


def _date(date: Date) -> dict[str, Any]:
    written: dict[str, Any] = {}
    if start := _date_parts(date):
        end = _date_parts(date.end) if date.end else None
        written["date-parts"] = [start, end] if end else [start]
    if date.season is not None:
        written["season"] = date.season
    if date.circa:
        written["circa"] = True
    if date.literal:
        written["literal"] = date.literal
    return written


def _date_parts(date: Date) -> list[int]:
    parts = []
    for part in (date.year, date.month, date.day):
        if part is None:
            break
        parts.append(part)
    return parts


def _read_date(value: object) -> Date | None:
    if isinstance(value, str):
        return _literal_date(value)
    if not isinstance(value, Mapping):
        return None
    parts = value.get("date-parts")
    dates = [_from_parts(each) for each in parts[:2]] if isinstance(parts, list) else []
    start = dates[0] if dates else None
    literal = value.get("literal") or value.get("raw") or ""
    literal = literal if isinstance(literal, str) else ""
    circa = value.get("circa") not in (None, False, 0, "", "0", "false")
    season = _integer(value.get("season"))
    if start is None and not literal and season is None:
        return None
    if start is None and literal:
        read = _literal_date(literal)
        return Date(read.year, read.month, read.day, season, literal=read.literal, circa=circa)
    start = start or Date()
    end = dates[1] if len(dates) > 1 else None
    return Date(start.year, start.month, start.day, season, end=end, circa=circa, literal=literal)


def _from_parts(parts: object) -> Date | None:
    numbers = [_integer(part) for part in parts[:3]] if isinstance(parts, list) else []
    numbers += [None] * (3 - len(numbers))
    year, month, day = numbers
    return None if year is None else Date(year, month, day if month is not None else None)


def _literal_date(text: str) -> Date:
    """Read "2004", "2004-05" and "2004-05-17"; any other text is kept as it stands."""
    numbers = text.strip().split("-")
    if len(numbers) <= 3 and len(numbers[0]) == 4 and all(n.isdecimal() for n in numbers):
        year, month, day = (*map(int, numbers), None, None)[:3]
        return Date(year, month, day)
    return Date(literal=text)


def _integer(value: object) -> int | None:
    if isinstance(value, bool) or not isinstance(value, (int, float, str)):
        return None
    try:
        return int(value)
    except (ValueError, OverflowError):
        return None


def _with_origins(issued: Date | None, item: Mapping[str, Any]) -> Date | None:
    """Add the year's letter and the year of the first edition, which stand outside ``issued``."""
    suffix = item.get("year-suffix")
    suffix = suffix if isinstance(suffix, str) else ""
    original = _read_date(item.get("original-date"))
    original_year = original.year if original else None
    if not suffix and original_year is None:
        return issued
    date = issued or Date()
    return Date(
        *(date.year, date.month, date.day, date.season, suffix, date.end, original_year),
        *(date.circa, date.literal),
    )


def _lost(reference_: Reference, item: Mapping[str, Any]) -> dict[str, Any]:
    """Return the fields that reading ``item`` would not give back, as plain data."""
    read = reference(item)
    return {
        field: _plain(value)
        for field in _FIELDS
        if (value := getattr(reference_, field)) != getattr(read, field)
    }


def _plain(value: object) -> Any:
    if isinstance(value, tuple):
        return [_plain(each) for each in value]
    if isinstance(value, (Name, Date, Pages)):
        parts = {f.name: getattr(value, f.name) for f in fields(value)}
        return {name: _plain(part) for name, part in parts.items() if part or type(part) is int}
    return value


def _restored(field: str, value: object) -> tuple[Any, ...]:
    """Return the value that `_plain` made plain, in a tuple that is empty if it is not one."""
    if field in _NAMES and isinstance(value, list):
        names = [_exact(Name, each) for each in value]
        return () if None in names else (tuple(names),)
    if field in _DATES and isinstance(value, Mapping):
        date = _exact(Date, value)
        return () if date is None else (date,)
    if field == "pages" and isinstance(value, Mapping):
        pages = _exact(Pages, value)
        return () if pages is None else (pages,)
    if field in _ET_AL:
        return (value,) if isinstance(value, bool) else ()
    if field in _NAMES:
        return ()
    if value is None and field != "type":
        return (None,)
    is_text = isinstance(value, str) and field not in (*_DATES, "pages")
    return (value,) if is_text else ()


def _exact(kind: type[Any], value: object, depth: int = 0) -> Any:
    """Build a value type from its parts; None when a part has the wrong type."""
    if not isinstance(value, Mapping) or depth > 8:
        return None
    parts: dict[str, Any] = {}
    for part in fields(kind):
        if part.name not in value:
            continue
        given = value[part.name]
        if part.name == "end":
            given = _exact(Date, given, depth + 1)
        elif part.name == "further":
            given = (
                tuple(_exact(Pages, each, depth + 1) for each in given)
                if isinstance(given, list)
                else (None,)
            )
            if None in given:
                return None
        elif not isinstance(given, _EXACT_TYPES.get(part.name, str)):
            return None
        parts[part.name] = given
    if kind is Pages:
        parts.setdefault("first", "")
    return kind(**parts)


_EXACT_TYPES: dict[str, type] = {
    **dict.fromkeys(("year", "month", "day", "season", "original_year"), int),
    "circa": bool,
}
