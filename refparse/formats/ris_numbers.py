"""Numbers in RIS records that programs put under one tag: ISSN and ISBN, accession numbers."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

from refparse.values.identifiers import parse_isbn

_ISSN = re.compile(r"\d{4}-?\d{3}[\dXx]")
_LABEL = re.compile(
    r"\s*\((?:ISSN|ISBN|print|printed|electronic|online|linking)\)|^(?:e-?)?(?:ISSN|ISBN):?\s+",
    re.IGNORECASE,
)
_BETWEEN = re.compile(r"\s*[;,]\s*|(?<=\))\s+")
_PMID = re.compile(r"(?:(?:PMID|MEDLINE):?\s*)?(\d{1,8})", re.IGNORECASE)
_PMCID = re.compile(r"PMC\d{1,8}", re.IGNORECASE)
_BARE_PMID = re.compile(r"\d{5,8}")
_PUBMED = frozenset(("pubmed", "medline", ""))


class Serials(NamedTuple):
    """The numbers under ``SN``; ``other`` is one that is neither an ISSN nor an ISBN."""

    issn: str | None
    isbn: str | None
    other: str | None


def serials(values: Iterable[str]) -> Serials:
    """Tell the numbers under ``SN`` apart; of several of a kind the first is taken.

    >>> serials(["03029743 (ISSN); 978-331924573-7 (ISBN)"])
    Serials(issn='03029743', isbn='978-331924573-7', other=None)
    >>> serials(["1078-8956", "1546-170X"]).issn, serials(["WHO/EMP/2012.3"]).other
    ('1078-8956', 'WHO/EMP/2012.3')
    """
    numbers = [number for value in values for number in _split(value)]
    issns = [number for number in numbers if _ISSN.fullmatch(number)]
    isbns = [number for number in numbers if number not in issns and parse_isbn(number)]
    others = [number for number in numbers if number not in issns and number not in isbns]
    return Serials(*(next(iter(found), None) for found in (issns, isbns, others)))


def _split(value: str) -> list[str]:
    """Return the numbers of a line; one that has neither an ISSN nor a label stays whole."""
    pieces = [_LABEL.sub("", piece).strip() for piece in _BETWEEN.split(value)]
    if _LABEL.search(value) or any(map(_ISSN.fullmatch, pieces)):
        return [piece for piece in pieces if piece]
    return [value]


def pmid(accession: str, database: str, custom: str) -> str | None:
    """Return the PubMed number: ``AN`` of PubMed, or ``C2``, where Scopus has it.

    >>> pmid("WOS:000301715600001", "", ""), pmid("MEDLINE:33990804", "Medline", "")
    (None, '33990804')
    """
    found = _PMID.fullmatch(accession) if database.lower() in _PUBMED else None
    if found:
        return found[1]
    return custom if _BARE_PMID.fullmatch(custom) else None


def pmcid(custom: str) -> str | None:
    """Return the PubMed Central number under ``C2``, if it is one."""
    return custom if _PMCID.fullmatch(custom) else None
