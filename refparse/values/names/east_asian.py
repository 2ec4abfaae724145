"""Chinese, Japanese and Korean names."""

from __future__ import annotations

import re
from typing import Final

from refparse.values.name_words import CHINESE_COMPOUND_FAMILIES
from refparse.values.names.forms import NameParts

EAST_ASIAN: Final = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\uac00-\ud7a3]")


def _name(text: str) -> NameParts:
    parts = text.split()
    if len(parts) == 2:
        return NameParts(parts[0], parts[1])
    if len(parts) == 1 and 2 <= len(text) <= 4 and all(map(EAST_ASIAN.match, text)):
        cut = 2 if text[:2] in CHINESE_COMPOUND_FAMILIES or len(text) == 4 else 1
        if cut < len(text):
            return NameParts(text[:cut], text[cut:])
    return NameParts(literal=text)


def east_asian_names(text: str) -> list[NameParts]:
    """Read a list of such names, tidied."""
    pieces = re.split(r"\s*[,，、;；/·・．&]\s*|\.(?=\S)|\s+(?:和|与|및|と)\s+", text)
    return [_name(piece.strip(" .")) for piece in pieces if piece.strip(" .")]
