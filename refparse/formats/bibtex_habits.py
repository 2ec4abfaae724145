"""What people and tools put into a field of BibTeX for want of another one."""

from __future__ import annotations

import re

URL_COMMAND = re.compile(r"\\url\s*\{([^{}]*)\}")
_ADDRESS = re.compile(r"\s*\{?(https?://[^\s{}]+)\}?\s*")
_INTRODUCTION = frozenset(
    ("available", "accessed", "accessible", "online", "url", "at", "from", "on")
)
_WORD = re.compile(r"\w+")
_ARXIV = re.compile(
    r"arXiv(?:\s+(?:e-?prints?|preprints?))?[\s,:]+(?:arXiv:\s*)?"
    r"(?P<id>\d{4}\.\d{4,5}(?:v\d+)?|[a-z-]{2,12}(?:\.[a-z]{2})?/\d{7}(?:v\d+)?)"
    r"(?:\s*\[[\w.-]{2,20}\])?",
    re.IGNORECASE,
)


def put_right(fields: dict[str, str]) -> None:
    """Move an address out of ``howpublished`` and an arXiv number out of the journal.

    Args:
        fields: LaTeX text by field, names as in biblatex; changed in place.

    >>> fields = {"journaltitle": "arXiv preprint arXiv:1810.04805"}
    >>> put_right(fields)
    >>> fields["publisher"], fields["eprint"], fields["entrysubtype"]
    ('arXiv', '1810.04805', 'article')
    """
    _move_address(fields)
    found = _ARXIV.fullmatch(fields.get("journaltitle", "").strip())
    if found and not fields.get("eprint"):
        preprint = {"eprint": found["id"], "eprinttype": "arXiv", "entrysubtype": "article"}
        fields.update(preprint, journaltitle="")
        fields.setdefault("publisher", "arXiv")


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
