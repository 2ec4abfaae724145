"""The markup that CSL allows in titles (``<i>``, ``<sub>``, ...) as LaTeX commands.

Tags with a partner, and formulas that have no plain form, become signs, one character each, so that
a title can be cut into words between them; a tag without one is text. The signs are code points
that Unicode keeps for internal use.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from refparse.maths import formulas

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
FORMULA = "\ufddc"
"""The sign for a formula."""
_LATEX = {
    **{_OPENING[name]: command for name, command in _COMMANDS.items()},
    **{_CLOSING: "}", _CLOSING_NOTHING: "", FORMULA: FORMULA},
}
_SIGN = re.compile(f"[{''.join(_LATEX)}]")
_SPLIT = re.compile(f"({_SIGN.pattern})")


def signed(title: str) -> str:
    """Return a title with a sign for each tag that has a partner, and for each formula.

    >>> len(signed("<i>E. coli</i> < 5")), signed("a <i> b")
    (13, 'a <i> b')
    """
    title = _SIGN.sub("", title)
    spans = formulas(title)
    starts = (0, *(end for _, end in spans))
    ends = (*(start for start, _ in spans), len(title))
    title = FORMULA.join(title[start:end] for start, end in zip(starts, ends, strict=True))
    if "<" not in title:
        return title
    pieces: list[str] = []
    opened: list[tuple[str, int, str]] = []  # tag, its place in pieces, its opening sign
    position = 0
    for match in _TAG.finditer(title):
        pieces.append(title[position : match.start()])
        position = match.end()
        pieces.append(match[0])
        name = match["name"].lower()
        if not match["end"]:
            opened.append((name, len(pieces) - 1, _OPENING[_meaning(name, match["more"] or "")]))
        elif opened and opened[-1][0] == name:
            _, place, sign = opened.pop()
            pieces[place] = sign
            pieces[-1] = _CLOSING_NOTHING if sign == _OPENING["span"] else _CLOSING
    pieces.append(title[position:])
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
    """Return text with signs as LaTeX but for those of formulas; ``encode`` does the rest."""
    if not _SIGN.search(signed_text):
        return encode(signed_text)
    return "".join(
        _LATEX[piece] if piece in _LATEX else encode(piece) for piece in _SPLIT.split(signed_text)
    )


def with_formulas(latex: str, title: str) -> str:
    """Return what became of a signed title with its formulas, in braces for their capitals."""
    title = _SIGN.sub("", title)
    pieces = latex.split(FORMULA)
    shown = [f"{{{title[start:end]}}}" for start, end in formulas(title)]
    return "".join(piece + formula for piece, formula in zip(pieces, (*shown, ""), strict=True))


def _meaning(name: str, attributes: str) -> str:
    """What a tag stands for: its name, for a span what its attributes say."""
    if name != "span":
        return name
    if _SMALL_CAPS.search(attributes):
        return "sc"
    return "nocase" if _NO_CASE.search(attributes) else "span"
