"""Entries written in Markdown as plain text: "*Nature*" is "Nature"."""

from __future__ import annotations

import regex

_EMPHASIS = regex.compile(
    r"(?<![^\s(\[\"“])(\*{1,3}|_{1,2})(?=[^\s*_])([^*_]{1,300}?)(?<=[^\s*_])\1(?![^\s.,;:)\]\"”])"
)


def without_emphasis(text: str) -> str:
    """An entry without the asterisks and underscores that Markdown puts around words."""
    if "*" not in text and "_" not in text:
        return text
    return _EMPHASIS.sub(r"\2", text)
