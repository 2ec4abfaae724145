"""Institutions among the authors."""

from __future__ import annotations

import re
from typing import Final

from refparse.values.names.kinds import kind
from refparse.values.names.pieces import piece

_ACRONYM: Final = re.compile(r"[A-Z]{2}[A-Za-z]{0,6}")


def has_acronym(text: str) -> bool:
    """Whether the text is three words or more and an acronym: "Empresa de Pesquisa (EPAGRI)"."""
    body, _, acronym = text.rpartition("(")
    return (
        text.endswith(")")
        and acronym[:-1].isupper()
        and len(acronym) > 2
        and body.count(" ") >= 3
        and not any(mark in body for mark in ",;.()")
    )


def is_body(text: str) -> bool:
    """Whether the text is an acronym or names one body: "CNPq", "Ministério da Saúde"."""
    return bool(_ACRONYM.fullmatch(text)) or is_institution(text)


def is_institution(text: str) -> bool:
    """Whether the text names one body: an institution's word in it, and no person's initials."""
    if not any(kind(word) == "o" for word in text.replace(",", " ").split()):
        return False
    for part in filter(None, map(str.strip, text.split(","))):
        costs = piece(part).costs
        if costs.institution > 0 and (costs.inverted == 0 or costs.direct == 0 or costs.given == 0):
            return False
    return True
