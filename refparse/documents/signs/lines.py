"""Lines of a text: where each stands, how far it is indented, what space precedes it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

import regex

_SPACES = "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a"
_SPACES += "\u202f\u205f\u3000\x0b\x1c\x1d\x1e\x1f"
_INVISIBLE = "\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\ufeff\x00"
_BREAKS = "\x85\u2028\u2029"
_QUOTED = regex.compile(r"^(?:>[ \t]?+)++", regex.MULTILINE)
_LINE = regex.compile(r"[^\n]++")


class Line(NamedTuple):
    """One line that is not blank; `text` is `view[start:end]`, without outer spaces."""

    start: int
    end: int
    text: str
    indent: int
    blank_before: int
    page_break: bool


def view_of(text: str) -> str:
    """A copy of the same length in which every space is " " and every line break "\\n".

    The marks of a quoted message (">") become spaces too where most lines have them. A form feed
    becomes a line break: `lines_of` is given the original to tell pages apart.
    """
    view = text
    if "\r" in view:
        view = view.replace("\r\n", " \n").replace("\r", "\n")
    if "\f" in view:
        view = view.replace("\f", "\n")
    if view.isascii():
        for char in "\x00\x0b\x1c\x1d\x1e\x1f":
            if char in view:
                view = view.replace(char, " ")
        return _unquoted(view)
    for char in _SPACES + _INVISIBLE:
        if char in view:
            view = view.replace(char, " ")
    for char in _BREAKS:
        if char in view:
            view = view.replace(char, "\n")
    return _unquoted(view)


def _unquoted(view: str) -> str:
    quoted = view.count("\n>") + view.startswith(">")
    if not quoted or 2 * quoted <= len(_LINE.findall(view)):
        return view
    return _QUOTED.sub(lambda match: " " * len(match.group()), view)


def blank(text: str) -> str:
    """Spaces for all of a text but its line ends."""
    return _LINE.sub(lambda found: " " * len(found.group()), text)


def blanked(view: str, spans: Iterable[tuple[int, int]]) -> str:
    """A copy of the same length with spaces in place of spans, given in order.

    A span that starts within the one before is left as it is.
    """
    parts: list[str] = []
    at = 0
    for start, end in spans:
        if start >= at:
            parts += [view[at:start], blank(view[start:end])]
            at = end
    parts.append(view[at:])
    return "".join(parts)


def lines_of(view: str, text: str, start: int = 0, end: int | None = None) -> list[Line]:
    """The lines of `view[start:end]` that are not blank; `text` is the original of `view`."""
    end = len(view) if end is None else end
    found: list[Line] = []
    blank = 0
    page_break = False
    previous = start
    has_pages = text.find("\f", start, end) >= 0
    for match in _LINE.finditer(view, start, end):
        first, last = match.span()
        if first - previous > 1 and found:
            blank += first - previous - 1
        if has_pages and "\f" in text[previous:first]:
            page_break = True
        previous = last
        raw = match.group()
        content = raw.strip()
        if not content:
            blank += 1
            continue
        indent = 0
        if raw[0] in " \t":
            lead = len(raw) - len(raw.lstrip())
            indent = lead + 7 * raw.count("\t", 0, lead)
            first += lead
        found.append(Line(first, first + len(content), content, indent, blank, page_break))
        blank = 0
        page_break = False
    return found
