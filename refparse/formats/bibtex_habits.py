"""What people and tools put into a field of BibTeX for want of another one."""

from __future__ import annotations

import re

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
_ARXIV = re.compile(
    r"arXiv(?:\s+(?:e-?prints?|preprints?))?[\s,:]+(?:arXiv:\s*)?"
    r"(?P<id>\d{4}\.\d{4,5}(?:v\d+)?|[a-z-]{2,12}(?:\.[a-z]{2})?/\d{7}(?:v\d+)?)"
    r"(?:\s*\[(?P<class>[\w.-]{2,20})\])?",
    re.IGNORECASE,
)


def is_chapter_number(text: str) -> bool:
    """Whether what stands in ``chapter`` is a number and not the chapter's title.

    >>> is_chapter_number("Chapter 2"), is_chapter_number("IV"), is_chapter_number("Two trees")
    (True, True, False)
    """
    return bool(_CHAPTER_NUMBER.fullmatch(CHAPTER_WORD.sub("", text.strip())))


def put_right(kind: str, fields: dict[str, str]) -> None:
    """Move what stands in the wrong field to its own.

    That is an address in ``howpublished``, an arXiv number in the journal, and the title of a
    chapter in ``chapter``.

    Args:
        kind: the entry type.
        fields: LaTeX text by field, names as in biblatex; changed in place.

    >>> fields = {"journaltitle": "arXiv preprint arXiv:1810.04805"}
    >>> put_right("article", fields)
    >>> fields["publisher"], fields["eprint"], fields["entrysubtype"]
    ('arXiv', '1810.04805', 'article')
    """
    _move_address(fields)
    found = _ARXIV.fullmatch(fields.get("journaltitle", "").strip())
    if found and not fields.get("eprint"):
        preprint = {"eprint": found["id"], "eprinttype": "arXiv", "entrysubtype": "article"}
        fields.update(preprint, journaltitle="")
        fields.setdefault("publisher", "arXiv")
        if found["class"]:
            fields.setdefault("eprintclass", found["class"])
    chapter = fields.get("chapter", "")
    is_title = chapter and not is_chapter_number(chapter)
    if kind == "inbook" and is_title and not fields.get("booktitle"):
        fields["booktitle"] = fields.get("title", "")
        fields["title"] = fields.pop("chapter")


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
