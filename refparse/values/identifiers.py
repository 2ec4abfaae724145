"""Identifiers: DOI, PMID, PMCID, arXiv, ISBN, ISSN and web addresses, found by their form."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Final
from urllib.parse import unquote


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


_DOI: Final = re.compile(r"(?<![\d.])10\.\d{4,9}(?:\.\d+)*/[^\s\"<>«»“”]+")
_PATTERNS: Final = re.compile(
    r"(?P<link>(?:https?\s?:\s?//|www\.|ftp://)[^\s<>\"«»“”]+)"
    r"|(?P<doi>(?<![\w.])10\.\d{4,9}(?:\.\d+)*/[^\s\"<>«»“”]+)"
    r"|(?i:(?P<pmid>(?:PMID|PubMed(?:\s+ID)?|Medline)[:\s]{1,3}(?P<pmidno>\d{4,8})\b))"
    r"|(?P<pmcid>(?:PMCID[:\s]{1,3})?\b(?P<pmcno>PMC\s?\d{4,8})\b)"
    r"|(?i:(?P<arxiv>arXiv\s?:\s?(?P<arxivno>\d{4}\.\d{4,5}(?:v\d+)?|[a-z-]+(?:\.[A-Z]{2})?/\d{7}(?:v\d+)?)))"
    r"|(?P<isbn>ISBN(?:[-\s]1[03])?[:\s]{0,3}(?P<isbnno>(?:97[89][-‐‑–\s]?)?\d(?:[-‐‑–\s]?[\dXx]){8,9}(?![\d-])))"
    r"|(?P<issn>(?i:e-?|p-?)?ISSN(?:-L)?[:\s(]{0,3}(?P<issnno>\d{4}\s?[-‐‑–]\s?\d{3}[\dXx]))"
)
_HINT: Final = re.compile(
    r"10\.\d{4}|://|www\.|PMC|PMID|pmid|ubMed|rXiv|arxiv|ARXIV|ISBN|ISSN|edline|: //"
)
_DOI_TAIL: Final = re.compile(
    r"(?:[.,;]?(?:PMid:?|PMID:?|PMCID:?|PubMed).*|[.,;](?:html?|pdf|full|abstract)|/(?:full|abstract|pdf|epdf)(?:/.*)?"
    r"|[.,;](?:Accessed|Epub|Available|https?:).*)$"
)
_TRIM: Final = ".,;:'’`*…"
_PAIRS: Final = {")": "(", "]": "[", "}": "{", ">": "<"}
_ARXIV_LINK: Final = re.compile(
    r"arxiv\.org/(?:abs|pdf|html)/(\d{4}\.\d{4,5}(?:v\d+)?|[a-z-]+(?:\.[A-Za-z]{2})?/\d{7}(?:v\d+)?)",
    re.IGNORECASE,
)
_PMID_LINK: Final = re.compile(
    r"(?:pubmed\.ncbi\.nlm\.nih\.gov/|ncbi\.nlm\.nih\.gov/(?:m/)?pubmed/(?:\?term=)?)(\d{1,8})\b"
    r"|[?&]list_uids=(\d{1,8})\b",
    re.IGNORECASE,
)
_PMCID_LINK: Final = re.compile(
    r"ncbi\.nlm\.nih\.gov/(?:pmc/)?articles/(PMC\d{1,8})", re.IGNORECASE
)
_DOI_LINK: Final = re.compile(r"(?:dx\.)?doi\.(?:org|dx)\b", re.IGNORECASE)


def _trim(value: str) -> str:
    """Cut off punctuation that belongs to the sentence, and brackets without a partner."""
    value = value.rstrip(_TRIM)
    while value and value[-1] in _PAIRS and value.count(value[-1]) > value.count(_PAIRS[value[-1]]):
        value = value[:-1].rstrip(_TRIM)
    return value


@lru_cache(maxsize=8192)
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


@lru_cache(maxsize=4096)
def parse_url(text: str) -> str | None:
    """A web address without the spaces of line breaks and without the sentence's punctuation."""
    value = _trim("".join(text.split()).strip('<>()[]"“”‘’ '))
    return value if len(value) > 3 and "." in value else None


def parse_arxiv(text: str) -> str | None:
    """The bare arXiv number, "2101.00001v2" or "hep-th/9901001"; None if there is none."""
    found = re.search(
        r"\d{4}\.\d{4,5}(?:v\d+)?|[A-Za-z-]+(?:\.[A-Za-z]{2})?/\d{7}(?:v\d+)?",
        "".join(text.split()).replace("‐", "-"),
    )
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


def find_identifiers(text: str) -> Iterator[Identifier]:
    """Every identifier that its form gives away, in printed order.

    An address that points to a DOI, PMID, PMCID or arXiv number is given as that.
    """
    if not _HINT.search(text):
        return
    for found in _PATTERNS.finditer(text):
        kind = found.lastgroup or ""
        start, end = found.span()
        value: str | None
        if kind == "link":
            link = parse_url(found.group())
            if not link:
                continue
            end = start + len(found.group().rstrip(_TRIM + ")]>}\"'"))
            end = max(end, start + len(link)) if " " not in found.group() else end
            scheme, value = identify_link(link) or ("url", link)
        elif kind == "doi":
            scheme, value = "doi", parse_doi(found.group())
            end = start + len(value or "")
        elif kind == "pmid":
            scheme, value = "pmid", found.group("pmidno")
        elif kind == "pmcid":
            scheme, value = "pmcid", parse_pmcid(found.group("pmcno"))
        elif kind == "arxiv":
            scheme, value = "arxiv", found.group("arxivno")
        elif kind == "isbn":
            scheme, value = "isbn", parse_isbn(found.group("isbnno"))
        else:
            scheme, value = "issn", parse_issn(found.group("issnno"))
        if value:
            yield Identifier(scheme, value, start, end)
