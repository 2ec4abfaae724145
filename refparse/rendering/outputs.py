"""Marked text printed as text, HTML, Markdown, RTF or LaTeX.

Quotes are turned inside out by depth, fonts inside fonts are flipped, and the text itself is
escaped, all in one pass over the runs.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from refparse.errors import UnknownFormatError
from refparse.rendering import marks
from refparse.rendering.locale_terms import Terms
from refparse.rendering.punctuation import merged

NAMES = ("text", "html", "markdown", "rtf", "latex")

_SUPERSCRIPTS = {
    chr(code): unicodedata.normalize("NFKD", chr(code))
    for code in (*range(0xAA, 0xBB), *range(0x2B0, 0x2E5), *range(0x1D2C, 0x1DC0),
                 *range(0x2070, 0x2080), 0x2120, 0x2122)
    if unicodedata.decomposition(chr(code)).startswith("<super>")
}  # fmt: skip
_FLIPS = {
    marks.FLIP_ITALIC: (marks.ITALIC, marks.UPRIGHT),
    marks.FLIP_BOLD: (marks.BOLD, marks.REGULAR),
    marks.FLIP_SMALL_CAPS: (marks.SMALL_CAPS, marks.NO_SMALL_CAPS),
}
_ON = {on: kind for kind, (on, _) in enumerate(_FLIPS.values())}
_OFF = {off: kind for kind, (_, off) in enumerate(_FLIPS.values())}
_TAKEN_BACK = dict(_OFF)
_ON[marks.OBLIQUE] = 0
_OFF[marks.LIGHT] = 1


@dataclass(frozen=True)
class Output:
    """An output format: its escaping, and what opens and closes each mark."""

    name: str
    escape: Callable[[str], str]
    tags: Mapping[str, tuple[str, str]]
    link: Callable[[str, str], str]
    entry: Callable[[str], str]
    margin_gap: str = ""


def _span(style: str) -> tuple[str, str]:
    return f'<span style="{style}">', "</span>"


def _escape_html(text: str) -> str:
    if "&" in text or "<" in text or ">" in text:
        text = text.replace("&", "&#38;").replace("<", "&#60;").replace(">", "&#62;")
    if not text.isascii():
        text = _SUPERSCRIPT.sub(lambda match: f"<sup>{_SUPERSCRIPTS[match.group()]}</sup>", text)
    return text


_SUPERSCRIPT = re.compile("[" + "".join(_SUPERSCRIPTS) + "]")
_MARKDOWN = re.compile(r"([\\`*_\[\]<>^~|])")
_LATEX = {
    "\\": r"\textbackslash{}", "{": r"\{", "}": r"\}", "$": r"\$", "&": r"\&", "#": r"\#",
    "%": r"\%", "_": r"\_", "~": r"\textasciitilde{}", "^": r"\textasciicircum{}",
    "<": r"\textless{}", ">": r"\textgreater{}", "\u00a0": "~", "–": "--", "—": "---",
    "“": "``", "”": "''", "‘": "`", "’": "'",
}  # fmt: skip
_LATEX_SPECIAL = re.compile("[" + re.escape("".join(_LATEX)) + "]")


def _escape_latex(text: str) -> str:
    return _LATEX_SPECIAL.sub(lambda match: _LATEX[match.group()], text)


def _escape_rtf(text: str) -> str:
    pieces = []
    for char in text:
        code = ord(char)
        if char in "\\{}":
            pieces.append("\\" + char)
        elif code < 128:
            pieces.append(char)
        else:
            units = char.encode("utf-16-le", "surrogatepass")
            for index in range(0, len(units), 2):
                unit = units[index] | units[index + 1] << 8
                pieces.append(f"\\uc0\\u{unit - 65536 if unit > 32767 else unit}{{}}")
    return "".join(pieces)


def _html_attribute(text: str) -> str:
    return _escape_html_plain(text).replace('"', "&#34;")


def _escape_html_plain(text: str) -> str:
    return text.replace("&", "&#38;").replace("<", "&#60;").replace(">", "&#62;")


def _as_is(text: str) -> str:
    return text


def _html_link(target: str, text: str) -> str:
    return f'<a href="{_html_attribute(target)}">{text}</a>'


def _markdown_link(target: str, text: str) -> str:
    safe = target.replace("<", "%3C").replace(">", "%3E").replace(" ", "%20")
    return f"[{text}](<{safe}>)" if "(" in safe or ")" in safe else f"[{text}]({safe})"


def _rtf_link(target: str, text: str) -> str:
    address = _escape_rtf(target).replace('"', "%22")
    return f'{{\\field{{\\*\\fldinst HYPERLINK "{address}"}}{{\\fldrslt {text}}}}}'


def _latex_link(target: str, text: str) -> str:
    address = re.sub(r"([%#&_{}\\])", r"\\\1", target)
    return f"\\href{{{address}}}{{{text}}}"


def _html_entry(text: str) -> str:
    if "<div" in text:
        return f'<div class="csl-entry"> {text} </div>'
    return f'<div class="csl-entry">{text}</div>'


_NOTHING = ("", "")
_DISPLAYS = frozenset([marks.BLOCK, marks.LEFT_MARGIN, marks.RIGHT_INLINE, marks.INDENT])
_SILENT = frozenset([marks.VARIABLE_START, marks.VARIABLE_END, marks.SEAM, marks.TERM])
_OUTPUTS = {
    "text": Output("text", _as_is, {}, lambda _, text: text, _as_is, " "),
    "html": Output(
        "html",
        _escape_html,
        {
            marks.ITALIC: ("<i>", "</i>"),
            marks.OBLIQUE: ("<em>", "</em>"),
            marks.UPRIGHT: _span("font-style:normal;"),
            marks.BOLD: ("<b>", "</b>"),
            marks.LIGHT: _span("font-weight:lighter;"),
            marks.REGULAR: _span("font-weight:normal;"),
            marks.SMALL_CAPS: _span("font-variant:small-caps;"),
            marks.NO_SMALL_CAPS: _span("font-variant:normal;"),
            marks.UNDERLINE: _span("text-decoration:underline;"),
            marks.NO_UNDERLINE: _span("text-decoration:none;"),
            marks.SUPERSCRIPT: ("<sup>", "</sup>"),
            marks.SUBSCRIPT: ("<sub>", "</sub>"),
            marks.BASELINE: ('<span style="baseline">', "</span>"),
            marks.BLOCK: ('<div class="csl-block">', "</div>"),
            marks.LEFT_MARGIN: ('<div class="csl-left-margin">', "</div>"),
            marks.RIGHT_INLINE: ('<div class="csl-right-inline">', "</div>"),
            marks.INDENT: ('<div class="csl-indent">', "</div>"),
        },
        _html_link,
        _html_entry,
    ),
    "markdown": Output(
        "markdown",
        lambda text: _MARKDOWN.sub(r"\\\1", text),
        {
            marks.ITALIC: ("*", "*"),
            marks.OBLIQUE: ("*", "*"),
            marks.BOLD: ("**", "**"),
            marks.SMALL_CAPS: ("[", "]{.smallcaps}"),
            marks.UNDERLINE: ("[", "]{.underline}"),
            marks.SUPERSCRIPT: ("^", "^"),
            marks.SUBSCRIPT: ("~", "~"),
        },
        _markdown_link,
        _as_is,
        " ",
    ),
    "rtf": Output(
        "rtf",
        _escape_rtf,
        {
            marks.ITALIC: ("{\\i ", "}"),
            marks.OBLIQUE: ("{\\i ", "}"),
            marks.UPRIGHT: ("{\\i0 ", "}"),
            marks.BOLD: ("{\\b ", "}"),
            marks.REGULAR: ("{\\b0 ", "}"),
            marks.SMALL_CAPS: ("{\\scaps ", "}"),
            marks.NO_SMALL_CAPS: ("{\\scaps0 ", "}"),
            marks.UNDERLINE: ("{\\ul ", "}"),
            marks.NO_UNDERLINE: ("{\\ul0 ", "}"),
            marks.SUPERSCRIPT: ("{\\super ", "}"),
            marks.SUBSCRIPT: ("{\\sub ", "}"),
            marks.BASELINE: ("{\\nosupersub ", "}"),
            marks.INDENT: ("\\tab ", ""),
        },
        _rtf_link,
        _as_is,
        "\\tab ",
    ),
    "latex": Output(
        "latex",
        _escape_latex,
        {
            marks.ITALIC: ("\\emph{", "}"),
            marks.OBLIQUE: ("\\textsl{", "}"),
            marks.UPRIGHT: ("\\textup{", "}"),
            marks.BOLD: ("\\textbf{", "}"),
            marks.REGULAR: ("\\textmd{", "}"),
            marks.SMALL_CAPS: ("\\textsc{", "}"),
            marks.NO_SMALL_CAPS: ("\\textnormal{", "}"),
            marks.UNDERLINE: ("\\underline{", "}"),
            marks.SUPERSCRIPT: ("\\textsuperscript{", "}"),
            marks.SUBSCRIPT: ("\\textsubscript{", "}"),
        },
        _latex_link,
        _as_is,
        " ",
    ),
}


def output_named(name: str) -> Output:
    """The output format of that name; raises `UnknownFormatError` for any other."""
    found = _OUTPUTS.get(name)
    if found is None:
        raise UnknownFormatError(f"no output {name!r}: use one of {', '.join(NAMES)}")
    return found


class Printer:
    """Prints marked text in one output, with the quotation marks of one locale."""

    def __init__(self, output: Output, terms: Terms) -> None:
        self.output = output
        self.in_quotes = terms.option("punctuation-in-quote")
        outer = terms.term("open-quote") or "“", terms.term("close-quote") or "”"
        inner = terms.term("open-inner-quote") or "‘", terms.term("close-inner-quote") or "’"
        self._quotes = (outer, inner)
        self._kinds: dict[str, int | None] = {marks.QUOTE: 0, marks.INNER_QUOTE: 1}
        for mark, sign in ((marks.CURLY_DOUBLE, "“"), (marks.CURLY_SINGLE, "‘")):
            self._kinds[mark] = 0 if outer[0] == sign else 1 if inner[0] == sign else None

    def print(self, text: str) -> str:
        """Marked text in the output's own form."""
        text = merged(text, self.in_quotes)
        if not marks.ANY.search(text):
            return self.output.escape(text)
        return self._runs(marks.split(text))

    def citation(self, text: str) -> str:
        """A citation in the output's own form, on one line."""
        return _on_one_line(self.print(text.strip()))

    def entry(self, text: str) -> str:
        """A bibliography entry in the output's own form, on one line."""
        return self.output.entry(_on_one_line(self.print(text.strip())))

    def _runs(self, pieces: list[str]) -> str:
        output = self.output
        escape, tags = output.escape, output.tags
        out: list[str] = []
        stack: list[tuple[str, str, int]] = []  # mark, what closes it, where it starts
        quotes: list[str] = []  # what closes the quotes that are open
        kinds: list[int] = []
        fonts = [0, 0, 0]
        target = ""
        for index, piece in enumerate(pieces):
            if not index % 2:
                if piece:
                    out.append(escape(piece))
            elif piece == marks.END:
                if stack:
                    mark, close, start = stack.pop()
                    _leave(mark, fonts)
                    if mark in _DISPLAYS and len(out) == start:
                        out.pop()  # an empty block
                        continue
                    if mark == marks.LINK_TEXT:
                        text = "".join(out[start:])
                        del out[start:]
                        out.append(output.link(target, text))
                    else:
                        out.append(close)
            elif piece in self._kinds:
                kind = self._kinds[piece]
                if kind is None:
                    double = piece == marks.CURLY_DOUBLE
                    before, after = ("“", "”") if double else ("‘", "’")
                    kind = kinds[-1] if kinds else 1
                else:
                    kind = 1 - kinds[-1] if kinds else kind
                    before, after = self._quotes[kind]
                kinds.append(kind)
                quotes.append(after)
                out.append(escape(before))
            elif piece == marks.END_QUOTE:
                if quotes:
                    kinds.pop()
                    out.append(escape(quotes.pop()))
            elif piece == marks.LINK:
                stack.append((marks.LINK, "", len(out)))
            elif piece == marks.LINK_TEXT:
                if stack:
                    start = stack.pop()[2]
                    target = marks.unmarked("".join(pieces[_link_start(pieces, index) : index]))
                    del out[start:]
                stack.append((marks.LINK_TEXT, "", len(out)))
            else:
                self._open(piece, out, stack, fonts, tags)
        while stack:
            out.append(stack.pop()[1])
        return "".join(out)

    def _open(
        self,
        mark: str,
        out: list[str],
        stack: list[tuple[str, str, int]],
        fonts: list[int],
        tags: Mapping[str, tuple[str, str]],
    ) -> None:
        if mark in _SILENT:
            return
        if mark == marks.NO_DECORATION:
            taken = (off for off, kind in _TAKEN_BACK.items() if fonts[kind] > 0)
            mark = next(taken, marks.NO_CASE)
        elif mark in _FLIPS:
            on, off = _FLIPS[mark]
            mark = off if fonts[_ON[on]] else on
        elif mark in _OFF and not fonts[_OFF[mark]] and mark != marks.LIGHT:
            stack.append((marks.NO_CASE, "", len(out)))
            return
        _enter(mark, fonts)
        before, after = tags.get(mark, _NOTHING)
        if mark == marks.LEFT_MARGIN and self.output.margin_gap:
            after += self.output.margin_gap
        elif mark in (marks.BLOCK, marks.INDENT) and self.output.margin_gap == " " and out:
            before = " " + before
        elif mark == marks.RIGHT_INLINE and out and out[-1] == " ":
            text = "".join(out).rstrip()
            out[:] = [text, " "]
        out.append(before)
        stack.append((mark, after, len(out)))


def _on_one_line(text: str) -> str:
    if "\n" not in text:
        return text
    return " ".join(line for part in text.split("\n") if (line := part.strip()))


def _link_start(pieces: list[str], index: int) -> int:
    while index > 0 and pieces[index] != marks.LINK:
        index -= 1
    return index + 1


def _enter(mark: str, fonts: list[int]) -> None:
    if mark in _ON:
        fonts[_ON[mark]] += 1
    elif mark in _OFF:
        fonts[_OFF[mark]] -= 1


def _leave(mark: str, fonts: list[int]) -> None:
    if mark in _ON:
        fonts[_ON[mark]] -= 1
    elif mark in _OFF:
        fonts[_OFF[mark]] += 1
