"""Identifiers: DOI, PMID, PMCID, arXiv, ISBN, ISSN and web addresses, found by their form."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final
from urllib.parse import unquote

from refparse.memory import kept


@dataclass(frozen=True, slots=True)
class Identifier:
    """An identifier found in a text.

    ``scheme`` is "doi", "pmid", "pmcid", "arxiv", "isbn", "issn" or "url"; ``value`` its bare form
    ("10.1000/182", "PMC123", "2101.00001"); ``start`` and ``end`` where it stood, with its marker.
    """

    scheme: str
    value: str
    start: int
    end: int


_PLAIN_DOI: Final = (
    r"10\.\d{4,9}(?:\.\d{1,9}){0,3}/[^\s\"<>«»“”]+"
    r"(?:<[^\s<>\"]{1,40}>\d\.\d\.[A-Z]{2}[;:]2(?:-\w)?)?"
)
"""A DOI; the last part is that of those made from a SICI (ANSI/NISO Z39.56)."""
_DOI: Final = re.compile(rf"(?<![\d.]){_PLAIN_DOI}")
_LINK: Final = re.compile(r"(?:https?\s?:\s?//|www\.|ftp://)[^\s<>\"«»“”]+")
_BARE_DOI: Final = re.compile(_PLAIN_DOI)
_ARXIV: Final = (
    r"(?:(?:0[7-9]|[1-9]\d)(?:0[1-9]|1[0-2])\.\d{4,5}"
    r"|[A-Za-z-]{2,12}(?:\.[A-Za-z]{2})?/\d{7})(?:v\d+)?"
)
"""Year and month, from 2007 on, and a number; before that an archive and a number."""
_BARE_ARXIV: Final = re.compile(rf"(?<!\d){_ARXIV}")
_MARKED: Final[tuple[tuple[str, tuple[str, ...], re.Pattern[str]], ...]] = (
    (
        "pmid",
        ("PM", "pm", "ubMed", "edline"),
        re.compile(r"(?:PMID|PubMed(?:\s+ID)?|Medline)[:\s]{1,3}(\d{4,8})\b", re.IGNORECASE),
    ),
    ("pmcid", ("PMC",), re.compile(r"(?:PMCID[:\s]{1,3})?\b(PMC\s?\d{4,8})\b")),
    (
        "arxiv",
        ("rXiv", "rxiv", "RXIV"),
        re.compile(
            rf"arXiv\s?:\s?({_ARXIV})",
            re.IGNORECASE,
        ),
    ),
    (
        "isbn",
        ("ISBN",),
        re.compile(
            r"ISBN(?:[-\s]1[03])?[:\s]{0,3}((?:97[89][-‐‑–\s]?)?\d(?:[-‐‑–\s]?[\dXx]){8,9}(?![\d-]))"
        ),
    ),
    (
        "issn",
        ("ISSN",),
        re.compile(r"(?:[eEpP]-?)?ISSN(?:-L)?[:\s(]{0,3}(\d{4}\s?[-‐‑–]\s?\d{3}[\dXx])"),
    ),
)
"""Scheme, what a text must contain to have it, and its marked form."""
_HINTS: Final = tuple({hint for _, hints, _ in _MARKED for hint in hints})
_DOI_TAIL: Final = re.compile(
    r"(?:[.,;]?(?:PMid:?|PMID:?|PMCID:?|PubMed).*|[.,;](?:html?|pdf|full|abstract)|/(?:full"
    r"|abstract|pdf|epdf)(?:/.*)?"
    r"|[.,;](?:Accessed|Epub|Available|https?:).*)$"
)
_TRIM: Final = ".,;:'’`*…"
_PAIRS: Final = {")": "(", "]": "[", "}": "{", ">": "<"}
_ARXIV_LINK: Final = re.compile(rf"arxiv\.org/(?:abs|pdf|html)/({_ARXIV})", re.IGNORECASE)
_PMID_LINK: Final = re.compile(
    r"(?:pubmed\.ncbi\.nlm\.nih\.gov/|ncbi\.nlm\.nih\.gov/(?:m/)?pubmed/(?:\?term=)?)(\d{1,8})\b"
    r"|[?&]list_uids=(\d{1,8})\b",
    re.IGNORECASE,
)
_PMCID_LINK: Final = re.compile(
    r"ncbi\.nlm\.nih\.gov/(?:pmc/)?articles/(PMC\d{1,8})", re.IGNORECASE
)
_DOI_IN_PATH: Final = re.compile(
    r"://[^/\s]{1,80}/(?:\w{1,12}/)?doi/(?:\w{1,10}/)?(10\.\d{4,9}/[^\s?#]+?)"
    r"(?:/(?:full|abstract|pdf|epdf|meta|html|summary|references))?(?:[?#]|$)"
)
_DOI_LINK: Final = re.compile(r"(?:dx\.)?doi\.(?:org|dx)\b", re.IGNORECASE)


def _trim(value: str) -> str:
    """Cut off punctuation that belongs to the sentence, and brackets without a partner."""
    value = value.rstrip(_TRIM)
    while value and value[-1] in _PAIRS and value.count(value[-1]) > value.count(_PAIRS[value[-1]]):
        value = value[:-1].rstrip(_TRIM)
    return value


@kept(maxsize=8192)
def parse_doi(text: str) -> str | None:
    """The bare DOI in a text, from "10." on; None if there is none.

    Spaces inside are dropped (line breaks), "doi:" and resolver addresses are cut off.

    >>> parse_doi("https://doi.org/10.1000/182).")
    '10.1000/182'
    """
    plain = "".join(text.split())
    if "%" in plain:
        plain = unquote(plain)
    found = _DOI.search(plain)
    if not found:
        return None
    value = _trim(_DOI_TAIL.sub("", found.group()))
    return value if value[-1] != "/" else None


@kept(maxsize=4096)
def parse_url(text: str) -> str | None:
    """A web address without the spaces of line breaks and without the sentence's punctuation."""
    value = _trim("".join(text.split()).lstrip('<([>)]"“”‘’').rstrip('<([>"“”‘’'))
    return value if len(value) > 3 and "." in value else None


def parse_arxiv(text: str) -> str | None:
    """The bare arXiv number, "2101.00001v2" or "hep-th/9901001"; None if there is none."""
    found = _BARE_ARXIV.search("".join(text.split()).replace("‐", "-"))
    return found.group() if found else None


def _digits(text: str) -> str:
    return "".join(character for character in text if character.isdigit())


def parse_pmid(text: str) -> str | None:
    """The digits of a PubMed number."""
    found = re.search(r"(?<!\d)\d{1,8}(?!\d)", text)
    return found.group() if found else None


def parse_pmcid(text: str) -> str | None:
    """A PubMed Central number as "PMC123"."""
    digits = _digits(text)
    return f"PMC{digits}" if 1 <= len(digits) <= 8 else None


def parse_isbn(text: str) -> str | None:
    """An ISBN as printed, spaces and dashes made hyphens; None when its length is wrong."""
    found = re.search(r"\d(?:[-‐‑–\s]{0,2}[\dXx]){8,12}", text)
    if not found:
        return None
    value = re.sub(r"[-‐‑–\s]+", "-", found.group())
    return value if len(re.sub(r"\W", "", value)) in (9, 10, 13) else None


def parse_issn(text: str) -> str | None:
    """An ISSN as "1234-567X"."""
    found = re.search(r"(\d{4})\s?[-‐‑–]?\s?(\d{3}[\dXx])(?!\d)", text)
    return f"{found.group(1)}-{found.group(2).upper()}" if found else None


def doi_in_path(address: str) -> str | None:
    """The DOI that a publisher's address gives after "doi", as do those of Atypon's sites.

    >>> doi_in_path("https://www.tandfonline.com/doi/full/10.1080/123.45?src=x")
    '10.1080/123.45'
    """
    found = _DOI_IN_PATH.search(address)
    return parse_doi(found[1]) if found else None


def identify_link(link: str) -> tuple[str, str] | None:
    """What an address points to: (scheme, value) for a DOI, PMID, PMCID or arXiv number.

    >>> identify_link("https://doi.org/10.1000/182")
    ('doi', '10.1000/182')
    >>> identify_link("http://example.org/") is None
    True
    """
    if _DOI_LINK.search(link):
        doi = parse_doi(link)
        return ("doi", doi) if doi else None
    found = _ARXIV_LINK.search(link)
    if found:
        return "arxiv", found.group(1)
    found = _PMCID_LINK.search(link)
    if found:
        return "pmcid", found.group(1).upper()
    found = _PMID_LINK.search(link)
    if found:
        return "pmid", found.group(1) or found.group(2)
    return None


def find_identifiers(text: str) -> list[Identifier]:
    """Every identifier that its form gives away: addresses, DOIs, then marked numbers.

    An address that points to a DOI, PMID, PMCID or arXiv number is given as that.

    >>> [(found.scheme, found.value) for found in find_identifiers("PMID: 12345; doi:10.1000/182.")]
    [('doi', '10.1000/182'), ('pmid', '12345')]
    """
    found: list[Identifier] = []
    links: list[tuple[int, int]] = []
    if "//" in text or "www." in text:
        for match in _LINK.finditer(text):
            link = parse_url(match.group())
            if link:
                start = match.start()
                inner = match.group().find(link)
                end = start + inner + len(link) if inner >= 0 else match.end()
                scheme, value = identify_link(link) or ("url", link)
                found.append(Identifier(scheme, value, start, end))
                links.append(match.span())
    if "10." in text:
        position = 0
        for match in _BARE_DOI.finditer(text):
            while position < len(links) and links[position][1] <= match.start():
                position += 1
            inside = position < len(links) and links[position][0] <= match.start()
            value_or_none = None if inside else parse_doi(match.group())
            if value_or_none and text[match.start() - 1 : match.start()] not in tuple(
                "0123456789."
            ):
                start = match.start()
                found.append(Identifier("doi", value_or_none, start, start + len(value_or_none)))
    if not any(map(text.__contains__, _HINTS)):
        return found
    for scheme, hints, pattern in _MARKED:
        if not any(map(text.__contains__, hints)):
            continue
        for match in pattern.finditer(text):
            parsed = _PARSERS[scheme](match.group(1))
            if parsed:
                found.append(Identifier(scheme, parsed, match.start(), match.end()))
    return found


_PARSERS: Final = {
    "pmid": parse_pmid,
    "pmcid": parse_pmcid,
    "arxiv": parse_arxiv,
    "isbn": parse_isbn,
    "issn": parse_issn,
}
