"""The output formats: text, HTML, Markdown, RTF and LaTeX, as data for the printer."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from refparse.errors import UnknownFormatError
from refparse.rendering import marks

NAMES = ("text", "html", "markdown", "rtf", "latex")

_SUPERSCRIPTS = {
    chr(code): unicodedata.normalize("NFKD", chr(code))
    for code in (*range(0xAA, 0xBB), *range(0x2B0, 0x2E5), *range(0x1D2C, 0x1DC0),
                 *range(0x2070, 0x2080), 0x2120, 0x2122)
    if unicodedata.decomposition(chr(code)).startswith("<super>")
}  # fmt: skip


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
