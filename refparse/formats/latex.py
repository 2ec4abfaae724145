"""Text to LaTeX and back, as it stands in a BibTeX field.

What `encode` writes always has balanced braces, no line break and no backslash before a brace, so
that BibTeX, biber and bibtexparser agree on where a field ends. `decode` is its inverse up to white
space, and reads the accents, symbols and font commands that people type.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from refparse.memory import kept

_ESCAPES = {
    "&": r"\&",
    "%": r"\%",
    "$": r"\$",
    "#": r"\#",
    "_": r"\_",
    "{": r"{\textbraceleft}",
    "}": r"{\textbraceright}",
    "~": r"{\textasciitilde}",
    "^": r"{\textasciicircum}",
    "\\": r"{\textbackslash}",
    "<": r"{\textless}",
    ">": r"{\textgreater}",
    "|": r"{\textbar}",
    "`": r"{\textasciigrave}",
}
_SPECIAL = re.compile(r"""[&%$#_{}~^\\<>|`"]|([-',])(?=\1)""")
_UNWRITABLE = re.compile(r"[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\ud800-\udfff\ufeff\ufffe\uffff]+")
_BREAKING_SPACE = re.compile(r"[ \t-\r\x1c-\x1f\x85\u1680\u2028\u2029]+")
_MOST_MARKS = 4  # on one letter; normalizing takes time quadratic in their number
_NOT_ASCII = re.compile(r"[^\x00-\x7f][\u0300-\u036f]{0,4}|[A-Za-z][\u0300-\u036f]{1,4}")

_ASCII_TEXT = {
    "\u00a0": "~",
    "–": "--",
    "—": "---",
    "‘": "`",
    "’": "'",
    "“": "``",
    "”": "''",
    "…": r"{\ldots}",
    "ß": r"{\ss}",
    "å": r"{\aa}",
    "Å": r"{\AA}",
    "°": r"{\textdegree}",
    "²": r"{\texttwosuperior}",
    "³": r"{\textthreesuperior}",
    "¹": r"{\textonesuperior}",
}
_ACCENTS = {
    "\u0300": "`",
    "\u0301": "'",
    "\u0302": "^",
    "\u0303": "~",
    "\u0304": "=",
    "\u0306": "u",
    "\u0307": ".",
    "\u0308": '"',
    "\u030a": "r",
    "\u030b": "H",
    "\u030c": "v",
    "\u0323": "d",
    "\u0327": "c",
    "\u0328": "k",
    "\u0331": "b",
}
_COMBINING = {command: mark for mark, command in _ACCENTS.items()}
_COMMANDS = {
    **{escape.strip("{}\\"): char for char, escape in _ESCAPES.items() if char.isascii()},
    **{"textquotedblleft": "“", "textquotedblright": "”", "textquoteleft": "‘"},
    **{"textquoteright": "’", "textquotedbl": '"', "textquotesingle": "'", "lq": "‘", "rq": "’"},
    **{"ldots": "…", "dots": "…", "textellipsis": "…", "textendash": "–", "textemdash": "—"},
    **{"ss": "ß", "ae": "æ", "AE": "Æ", "oe": "œ", "OE": "Œ", "o": "ø", "O": "Ø", "aa": "å"},
    **{"AA": "Å", "l": "ł", "L": "Ł", "i": "ı", "j": "ȷ", "dh": "ð", "DH": "Ð", "dj": "đ"},
    **{"DJ": "Đ", "th": "þ", "TH": "Þ", "ng": "ŋ", "NG": "Ŋ", "SS": "ẞ"},
    **{"textonesuperior": "¹", "texttwosuperior": "²", "textthreesuperior": "³"},
    **{"slash": "/", "newline": " ", "quad": " ", "space": " ", "textregistered": "®"},
    **{"lbrace": "{", "rbrace": "}", "backslash": "\\", "sim": "~", "lt": "<", "gt": ">"},
    **{
        "textdegree": "°",
        "degree": "°",
        "TeX": "TeX",
        "LaTeX": "LaTeX",
        "relax": "",
        "protect": "",
    },
}
_TOKEN = re.compile(
    r"""
    \\char"(?P<code>[0-9A-Fa-f]{1,6})[ ]?
    | \\(?P<word>[A-Za-z]+)[ \t\n]*
    | \\(?P<sign>.)
    | (?P<break>---?|``|''|[{}$~`]|[_^])
    | (?P<text>[^\\{}$~_^`'-]+|.)
    """,
    re.VERBOSE | re.DOTALL,
)
_BREAKS = {"---": "—", "--": "–", "``": '"', "''": '"', "~": " ", "`": "‘"}
_RAISED = str.maketrans("0123456789+-=()n", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ")
_LOWERED = str.maketrans("0123456789+-=()", "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎")


def one_line(text: str) -> str:
    """Return ``text`` without control characters, every run of white space one plain space.

    No-break and thin spaces stay. Half of a surrogate pair, which no file can hold, is dropped.
    """
    if text.isprintable() and "  " not in text:
        return text.strip(" ")
    text = _UNWRITABLE.sub("", text)
    return _BREAKING_SPACE.sub(" ", text).strip(" ")


def encode(text: str, ascii: bool = False) -> str:
    """Return ``text`` as LaTeX: special characters escaped, and with ``ascii`` every other one too.

    >>> encode('Müller & Co: 5% of "p53" {x}')
    "Müller \\\\& Co: 5\\\\% of ``p53'' {\\\\textbraceleft}x{\\\\textbraceright}"
    >>> encode("Müller", ascii=True)
    'M{\\\\"u}ller'
    """
    text = _SPECIAL.sub(_escaped, one_line(text))
    if ascii and not text.isascii():
        text = _NOT_ASCII.sub(_as_ascii, text)
    return text


def verbatim(text: str) -> str:
    """Return a URL or an identifier as LaTeX reads it raw; only what breaks a field is changed.

    Braces, backslashes, quotes, spaces and control characters are percent-encoded.

    >>> verbatim("https://example.org/a_b%20{c}")
    'https://example.org/a_b%20%7Bc%7D'
    """
    return _UNSAFE_VERBATIM.sub(_percent, _UNWRITABLE.sub("", text.strip()))


_UNSAFE_VERBATIM = re.compile(r'[\s{}\\"]|[\x00-\x20\x7f]')


def _percent(match: re.Match[str]) -> str:
    return "".join(f"%{byte:02X}" for byte in match[0].encode("utf-8", "ignore"))


def _escaped(match: re.Match[str]) -> str:
    char = match[0]
    if char == '"':
        before = match.string[match.start() - 1 : match.start()]
        return "``" if not before or before in " ([{/-–—" else "''"
    return _ESCAPES.get(char) or char + "{}"


def _as_ascii(match: re.Match[str]) -> str:
    return _ascii_command(unicodedata.normalize("NFC", match[0]))


@kept(maxsize=8192)
def _ascii_command(text: str) -> str:
    if len(text) > 1:
        return "".join(map(_ascii_command, text))
    if text in _ASCII_TEXT:
        return _ASCII_TEXT[text]
    for command in (_accented(text), _symbol(text)):
        if command and command.isascii() and decode(command) == text:
            return command
    return f'{{\\char"{ord(text):04X}}}'


def _accented(char: str) -> str | None:
    decomposed = unicodedata.normalize("NFD", char)
    base, marks = decomposed[0], decomposed[1:]
    if not marks or not base.isascii() or not base.isalpha():
        return None
    command = base
    for mark in marks:
        if mark not in _ACCENTS:
            return None
        accent = _ACCENTS[mark]
        inner = command if command == base else "{" + command + "}"
        command = f"\\{accent}{{{inner}}}" if accent.isalpha() else f"\\{accent}{inner}"
    return "{" + command + "}"


def _symbol(char: str) -> str | None:
    named = next((name for name, value in _COMMANDS.items() if value == char), None)
    if named:
        return f"{{\\{named}}}"
    command = _latex_symbols().get(char)
    return "{" + command + "}" if command else None


@lru_cache(maxsize=1)
def _latex_symbols() -> dict[str, str]:
    """Symbols of pylatexenc, which bibtexparser brings along: character to command."""
    from pylatexenc.latexencode import (  # type: ignore[import-untyped]
        get_builtin_uni2latex_dict,
    )

    return {chr(code): command for code, command in get_builtin_uni2latex_dict().items()}


@lru_cache(maxsize=1)
def _symbol_names() -> dict[str, str]:
    """The inverse of `_latex_symbols` for commands without arguments."""
    names: dict[str, str] = {}
    for char, command in _latex_symbols().items():
        if match := re.fullmatch(r"(?:\\ensuremath\{)?\\([A-Za-z]+)\}?", command):
            names.setdefault(match[1], char)
    return names


def decode(text: str) -> str:
    """Return LaTeX as plain text: braces, math signs and font commands dropped, accents composed.

    >>> decode(r"{\\'E}tude of {BCR-ABL} \\& \\emph{in vivo} $\\alpha$--$\\beta$")
    'Étude of BCR-ABL & in vivo α–β'
    """
    if not _LATEX_SIGN.search(text):
        return text
    pieces: list[str] = []
    marks: list[str] = []
    script: dict[int, int] | None = None
    math = False
    for token in _TOKEN.finditer(text):
        kind = token.lastgroup
        value = token[kind] if kind else ""
        if kind == "break":
            if value in "{}":
                continue
            if value == "$":
                math = not math
                continue
            if value in "_^" and (math or _in_script(text, token.end())):
                script = _LOWERED if value == "_" else _RAISED
                continue
            value = _BREAKS.get(value, value)
        elif kind == "code":
            value = chr(int(value, 16)) if int(value, 16) < 0x110000 else ""
        elif kind == "word" or kind == "sign":
            if value in _COMBINING and (kind == "sign" or len(value) == 1):
                marks = [_COMBINING[value], *marks[: _MOST_MARKS - 1]]
                continue
            value = _command(value, kind)
        if not value:
            continue
        if script is not None:
            value, script = value[0].translate(script) + value[1:], None
        if marks:
            head = {"ı": "i", "ȷ": "j"}.get(value[0], value[0])
            value = unicodedata.normalize("NFC", head + "".join(marks)) + value[1:]
            marks = []
        pieces.append(value)
    return "".join(pieces)


_LATEX_SIGN = re.compile(r"[\\{}$~`]|--|''")


def _in_script(text: str, end: int) -> bool:
    """Whether a raised or lowered digit stands here, as in ``\\ensuremath{_2}``."""
    return text[end - 2 : end - 1] == "{" and end < len(text) and text[end] in "0123456789+-=()"


def _command(name: str, kind: str) -> str:
    if kind == "sign":
        return {"-": "", "/": "", "(": "", ")": "", "[": "", "]": "", ",": " ", ";": " "}.get(
            name, " " if name.isspace() or name == "\\" else name
        )
    if name in _COMMANDS:
        return _COMMANDS[name]
    return _symbol_names().get(name, "")
