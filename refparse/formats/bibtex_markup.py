"""The markup that CSL allows in titles (``<i>``, ``<sub>``, ...) as LaTeX commands.

Tags with a partner become signs, one character each, so that a title can be cut into words between
them; a tag without one is text. The signs are code points that Unicode keeps for internal use.
"""

from __future__ import annotations

import re
from collections.abc import Callable

_TAG = re.compile(
    r"<(?P<end>/)?(?P<name>i|b|sup|sub|sc|span)(?P<more>\s[^<>]{0,80})?>", re.IGNORECASE
)
_SMALL_CAPS = re.compile(r"font-variant\s*:\s*small-caps", re.IGNORECASE)
_NO_CASE = re.compile(r"class\s*=\s*[\"']?nocase", re.IGNORECASE)
_COMMANDS = {
    "i": r"\textit{",
    "b": r"\textbf{",
    "sup": r"\textsuperscript{",
    "sub": r"\textsubscript{",
    "sc": r"\textsc{",
    "nocase": "{",
    "span": "",
}
_OPENING = {name: chr(0xFDD0 + place) for place, name in enumerate(_COMMANDS)}
_CLOSING = "\ufdda"
_CLOSING_NOTHING = "\ufddb"
_LATEX = {
    **{_OPENING[name]: command for name, command in _COMMANDS.items()},
    **{_CLOSING: "}", _CLOSING_NOTHING: ""},
}
_SIGN = re.compile(f"[{''.join(_LATEX)}]")
_SPLIT = re.compile(f"({_SIGN.pattern})")


def signed(title: str) -> str:
    """Return a title with a sign for each tag that has a partner.

    >>> len(signed("<i>E. coli</i> < 5")), signed("a <i> b")
    (13, 'a <i> b')
    """
    if "<" not in title:
        return _SIGN.sub("", title)
    pieces: list[str] = []
    opened: list[tuple[str, int, str]] = []  # tag, its place in pieces, its opening sign
    position = 0
    for match in _TAG.finditer(title):
        pieces.append(_SIGN.sub("", title[position : match.start()]))
        position = match.end()
        pieces.append(match[0])
        name = match["name"].lower()
        if not match["end"]:
            opened.append((name, len(pieces) - 1, _OPENING[_meaning(name, match["more"] or "")]))
        elif opened and opened[-1][0] == name:
            _, place, sign = opened.pop()
            pieces[place] = sign
            pieces[-1] = _CLOSING_NOTHING if sign == _OPENING["span"] else _CLOSING
    pieces.append(_SIGN.sub("", title[position:]))
    return "".join(pieces)


def unsigned(title: str) -> str:
    """Return a title without its markup.

    >>> unsigned("<i>E. coli</i> and CO<sub>2</sub>")
    'E. coli and CO2'
    """
    return without_signs(signed(title))


def without_signs(signed_text: str) -> str:
    """Return text as `signed` gives it without the signs."""
    return _SIGN.sub("", signed_text)


def encoded(signed_text: str, encode: Callable[[str], str]) -> str:
    """Return text with signs as LaTeX; ``encode`` does what is between them."""
    if not _SIGN.search(signed_text):
        return encode(signed_text)
    return "".join(
        _LATEX[piece] if piece in _LATEX else encode(piece) for piece in _SPLIT.split(signed_text)
    )


def _meaning(name: str, attributes: str) -> str:
    """What a tag stands for: its name, for a span what its attributes say."""
    if name != "span":
        return name
    if _SMALL_CAPS.search(attributes):
        return "sc"
    return "nocase" if _NO_CASE.search(attributes) else "span"
