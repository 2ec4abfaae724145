"""Preprints of arXiv, told by a number or an address in a field of a bibliography."""

from __future__ import annotations

import re
from typing import NamedTuple

_NUMBER = r"(?P<id>\d{4}\.\d{4,5}(?:v\d+)?|[a-z-]{2,12}(?:\.[a-z]{2})?/\d{7}(?:v\d+)?)"
_TOLD = re.compile(
    r"arXiv(?:\s+(?:e-?prints?|preprints?))?[\s,:]+(?:arXiv:\s*)?"
    rf"{_NUMBER}(?:\s*\[(?P<class>[\w.-]{{2,20}})\])?",
    re.IGNORECASE,
)
_ADDRESS = re.compile(
    r"(?:https?://(?:www\.)?arxiv\.org/(?:abs|pdf)/|(?:https?://(?:dx\.)?doi\.org/)?10\.48550/arxiv\.)"
    rf"{_NUMBER}(?:\.pdf)?/?",
    re.IGNORECASE,
)


class Preprint(NamedTuple):
    """A preprint's number at arXiv, and its class if that is told."""

    arxiv: str
    arxiv_class: str | None = None


def told(text: str) -> Preprint | None:
    """Return the preprint that a whole text names.

    >>> told("arXiv:1412.6980 [cs]"), told("Nature")
    (Preprint(arxiv='1412.6980', arxiv_class='cs'), None)
    """
    found = _TOLD.fullmatch(text.strip())
    return Preprint(found["id"], found["class"]) if found else None


def at(address: str) -> Preprint | None:
    """Return the preprint that an address or a DOI leads to.

    >>> at("http://arxiv.org/abs/1412.6980"), at("10.48550/arXiv.1412.6980") == at("x")
    (Preprint(arxiv='1412.6980', arxiv_class=None), False)
    """
    found = _ADDRESS.fullmatch(address.strip())
    return Preprint(found["id"]) if found else None
