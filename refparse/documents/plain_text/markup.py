"""Entries written in Markdown as plain text: "*Nature*" is "Nature", links are their words."""

from __future__ import annotations

import regex

from refparse.documents.document import Link

_EMPHASIS = regex.compile(
    r"(?<![^\s(\[\"“])(\*{1,3}|_{1,2})(?=[^\s*_])([^*_]{1,300}?)(?<=[^\s*_])\1(?![^\s.,;:()\]\"”])"
)
_LINK = regex.compile(
    r"(?<!!)\[(?P<words>[^\[\]\n]{1,300})\]\((?P<address>https?://[^\s()]{3,1000}"
    r"(?:\([^\s()]{0,200}\)[^\s()]{0,200})?)(?:\s\"[^\"\n]{0,200}\")?\)"
)
"""An inline link (CommonMark 0.31, 6.3)."""


def markdown_links(text: str) -> tuple[Link, ...]:
    """The inline links of a text in Markdown."""
    if "](http" not in text:
        return ()
    return tuple(Link(*found.span(), found["address"]) for found in _LINK.finditer(text))


def without_markdown(text: str) -> str:
    """An entry without the addresses of its links, and without marks of emphasis."""
    if "](http" in text:
        text = _LINK.sub(_words_of, text)
    return without_emphasis(text)


def _words_of(link: regex.Match[str]) -> str:
    """The words of a link that are part of an entry; the link where they only name it: "[doi]"."""
    words: str = link["words"]
    return words if " " in words or any(map(str.isdigit, words)) else link.group()


def without_emphasis(text: str) -> str:
    """An entry without the asterisks and underscores that Markdown puts around words."""
    if "*" not in text and "_" not in text:
        return text
    return _EMPHASIS.sub(r"\2", text)
