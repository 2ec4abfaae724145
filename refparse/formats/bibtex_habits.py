"""What people and tools put into a field of BibTeX for want of another one."""

from __future__ import annotations

import re

from refparse.formats import preprints

URL_COMMAND = re.compile(r"\\url\s*\{([^{}]*)\}")
_ADDRESS = re.compile(r"\s*\{?(https?://[^\s{}]+)\}?\s*")
_INTRODUCTION = frozenset(
    ("available", "accessed", "accessible", "online", "url", "at", "from", "on")
)
_WORD = re.compile(r"\w+")
CHAPTER_WORD = re.compile(
    r"^(?:chapter|chap\.|ch\.|kapitel|kap\.|chapitre)\s+(?=\S)", re.IGNORECASE
)
_CHAPTER_NUMBER = re.compile(r"(?:\d[\w.]{0,9}|[IVXLC]{1,7}|[A-Z])(?:\W{1,5}\d{1,4})?")
_NOT_PUBLISHED = frozenset(("misc", "online", "unpublished", "electronic", "preprint"))


def is_chapter_number(text: str) -> bool:
    """Whether what stands in ``chapter`` is a number and not the chapter's title.

    >>> is_chapter_number("Chapter 2"), is_chapter_number("IV"), is_chapter_number("Two trees")
    (True, True, False)
    """
    return bool(_CHAPTER_NUMBER.fullmatch(CHAPTER_WORD.sub("", text.strip())))


def put_right(kind: str, fields: dict[str, str]) -> None:
    """Move what stands in the wrong field to its own.

    That is an address in ``howpublished``, an arXiv number in the journal or, of what is in no
    journal, in a note, a number or an address, and the title of a chapter in ``chapter``.

    Args:
        kind: the entry type.
        fields: LaTeX text by field, names as in biblatex; changed in place.

    >>> fields = {"journaltitle": "arXiv preprint arXiv:1810.04805"}
    >>> put_right("article", fields)
    >>> fields["publisher"], fields["eprint"], fields["entrysubtype"]
    ('arXiv', '1810.04805', 'article')
    """
    _move_address(fields)
    _take_preprint(kind, fields)
    chapter = fields.get("chapter", "")
    is_title = chapter and not is_chapter_number(chapter)
    if kind == "inbook" and is_title and not fields.get("booktitle"):
        fields["booktitle"] = fields.get("title", "")
        fields["title"] = fields.pop("chapter")


def _take_preprint(kind: str, fields: dict[str, str]) -> None:
    """Take the number of an arXiv preprint from where the entry tells it."""
    if fields.get("eprint"):
        return
    unpublished = kind in _NOT_PUBLISHED and not fields.get("entrysubtype")
    for place in ("journaltitle", "note", "number") if unpublished else ("journaltitle",):
        if found := preprints.told(fields.get(place, "")):
            fields[place] = ""
            break
    else:
        addresses = (fields.get(name, "") for name in ("url", "doi") if unpublished)
        found = next(filter(None, map(preprints.at, addresses)), None)
    if found:
        fields.update(eprint=found.arxiv, eprinttype="arXiv", entrysubtype="article")
        fields.setdefault("publisher", "arXiv")
        if found.arxiv_class:
            fields.setdefault("eprintclass", found.arxiv_class)


def _move_address(fields: dict[str, str]) -> None:
    published = fields.get("howpublished", "")
    if command := URL_COMMAND.search(published):
        address = command[1]
        rest = published[: command.start()] + published[command.end() :]
    elif alone := _ADDRESS.fullmatch(published):
        address, rest = alone[1], ""
    else:
        return
    url = fields.setdefault("url", address) or address
    told = URL_COMMAND.search(url)
    if (told[1] if told else url).strip() == address.strip():
        fields["url"] = url
        words = map(str.lower, _WORD.findall(rest))
        fields["howpublished"] = "" if _INTRODUCTION.issuperset(words) else rest.strip(" ,;:")
