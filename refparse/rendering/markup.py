"""Markup and quotation marks inside a field, turned into marks.

CSL-JSON fields may hold `<i>`, `<b>`, `<sup>`, `<sub>`, `<sc>`, `<span class="nocase">` and
`<span style="font-variant: small-caps">`. Matched quotation marks, straight or curly, become
quotes that the style prints in its locale and turns inside out when nested. What has no
partner stays text. One pass, linear in the length.
"""

from __future__ import annotations

import re

from refparse.rendering import marks

_SPECIAL = re.compile(
    r"""(?P<tag></?(?:i|b|sup|sub|sc)>|</span>|<span\s[^<>]{0,80}>)"""
    r"""|(?P<quote>["'‘’“”])""",
    re.IGNORECASE,
)
_BREAKS = "\t\n\v\f\r\x1c\x1d\x1e\x85\u2028\u2029"
_QUICK = re.compile(f"""[<"'‘’“”{_BREAKS}{marks.ALL}]""")
_SPACES = re.compile(f"[ {_BREAKS}]+")
_TAG_MARKS = {
    "i": marks.FLIP_ITALIC,
    "b": marks.FLIP_BOLD,
    "sup": marks.SUPERSCRIPT,
    "sub": marks.SUBSCRIPT,
    "sc": marks.FLIP_SMALL_CAPS,
}
_SMALL_CAPS = re.compile(r"font-variant\s*:\s*small-caps", re.IGNORECASE)
_NO_DECORATION = re.compile(r"class\s*=\s*[\"']?nodecor", re.IGNORECASE)
_NO_CASE = re.compile(r"class\s*=\s*[\"']?nocase", re.IGNORECASE)
_QUOTE_MARKS = {
    '"': marks.QUOTE,
    "'": marks.INNER_QUOTE,
    "“": marks.CURLY_DOUBLE,
    "‘": marks.CURLY_SINGLE,
}
_CLOSER_OF = {'"': '"', "'": "'", "”": "“", "’": "‘"}
_BEFORE_OPENER = frozenset(" ([{-–—/\u00a0\u202f“‘\"'")


def _span_mark(tag: str) -> str:
    if _SMALL_CAPS.search(tag):
        return marks.FLIP_SMALL_CAPS
    if _NO_CASE.search(tag):
        return marks.NO_CASE
    return marks.NO_DECORATION if _NO_DECORATION.search(tag) else ""


def _one_line(match: re.Match[str]) -> str:
    spaces = match.group()
    return spaces if spaces.strip(" ") == "" else " "


def prepared(text: str) -> str:
    """A field's text with its markup and quotation marks as marks, on one line."""
    if not _QUICK.search(text):
        return text
    text = _SPACES.sub(_one_line, marks.unmarked(text))
    pieces: list[str] = []
    opened: list[tuple[str, int, str]] = []  # kind, index in pieces, mark
    waiting: dict[str, int] = {}
    position = 0
    for match in _SPECIAL.finditer(text):
        start, end = match.span()
        pieces.append(text[position:start])
        position = end
        token = match.group()
        kind, opens, closes, mark = _role(text, start, end, token, match.lastgroup == "tag")
        if closes and waiting.get(kind):
            while opened:
                other, index, other_mark = opened.pop()
                waiting[other] -= 1
                if other == kind:
                    pieces[index] = other_mark
                    break
            pieces.append(marks.END_QUOTE if mark in marks.OPENING_QUOTES else marks.END)
        elif opens and mark:
            opened.append((kind, len(pieces), mark))
            waiting[kind] = waiting.get(kind, 0) + 1
            pieces.append("’" if token == "'" else token)
        else:
            pieces.append("’" if token == "'" else token)
    pieces.append(text[position:])
    result = "".join(pieces)
    if marks.QUOTE in result or marks.CURLY_DOUBLE in result:
        return result
    return result.replace(marks.INNER_QUOTE, marks.QUOTE)  # single quotes alone are the outer


def _role(text: str, start: int, end: int, token: str, tag: bool) -> tuple[str, bool, bool, str]:
    """Kind, whether it may open, whether it may close, and the mark that it opens."""
    if tag:
        closing = token[1] == "/"
        name = token.strip("</>").lower()
        if name.startswith("span"):
            return "span", not closing, closing, "" if closing else _span_mark(token)
        return name, not closing, closing, _TAG_MARKS[name]
    before = text[start - 1] if start else " "
    after = text[end] if end < len(text) else " "
    if token in "“‘":
        return token, True, False, _QUOTE_MARKS[token]
    if before == ">":
        bracket = text.rfind("<", max(0, start - 90), start)
        before = " " if bracket >= 0 and text[bracket + 1] != "/" else "x"
    closes = not before.isspace() and not after.isalnum()
    if token in "”’":
        return _CLOSER_OF[token], False, closes, marks.QUOTE
    opens = before in _BEFORE_OPENER and not after.isspace()
    return token, opens, closes and not (opens and after.isalnum()), _QUOTE_MARKS[token]
