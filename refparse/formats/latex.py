"""Text to LaTeX and back, as it stands in a BibTeX field.

What `encode` writes always has balanced braces, no line break and no backslash before a brace, so
that BibTeX, biber and bibtexparser agree on where a field ends. `decode` is its inverse up to white
space, and reads the accents, symbols and font commands that people type.
"""

from __future__ import annotations

import re
import unicodedata

from refparse.formats.latex_maths import with_formulas
from refparse.maths import formulas, latex_symbols, symbol_names, text_of
from refparse.memory import kept
from refparse.superscripts import lowered_number, raised_number

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
_SPECIAL = re.compile(r"""[&%$#_{}~^\\<>|`"]|([-',])(?=\1)|'(?=")""")
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
    \$(?!\d[^$]*\s\$\d)(?P<formula>(?:[^$\\]|\\.)+)\$
    | \\\((?P<inline>(?:[^\\]|\\[^()])*)\\\)
    | \\ensuremath\s*\{(?P<ensured>(?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*)\}
    | \\textsuperscript\s*\{(?P<above>[^{}]*)\}
    | \\textsubscript\s*\{(?P<below>[^{}]*)\}
    | \\char"(?P<code>[0-9A-Fa-f]{1,6})[ ]?
    | \\(?P<word>[A-Za-z]+)[ \t\n]*
    | \\(?P<sign>.)
    | (?P<break>---?|``|''|[{}$~`]|[_^])
    | (?P<text>[^\\{}$~_^`'-]+|.)
    """,
    re.VERBOSE | re.DOTALL,
)
_FORMULAS = ("formula", "inline", "ensured")
_BREAKS = {"---": "—", "--": "–", "``": '"', "''": '"', "~": " ", "`": "‘"}


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

    Formulas that have no plain form stay, in braces that keep their capitals.

    >>> encode('Müller & Co: 5% of "p53" {x}')
    "Müller \\\\& Co: 5\\\\% of ``p53'' {\\\\textbraceleft}x{\\\\textbraceright}"
    >>> encode("Müller", ascii=True)
    'M{\\\\"u}ller'
    """
    text = one_line(text)
    pieces: list[str] = []
    done = 0
    for start, end in formulas(text):
        pieces += (_continued(text[done:start], done, ascii), "{" + text[start:end] + "}")
        done = end
    return "".join((*pieces, _continued(text[done:], done, ascii)))


def _continued(text: str, start: int, ascii: bool) -> str:
    """A piece of a text as LaTeX; behind another one, a quote at its start is a closing one."""
    return _encoded("0" + text, ascii)[1:] if start else _encoded(text, ascii)


def _encoded(text: str, ascii: bool) -> str:
    """A text as LaTeX, formulas escaped like all else."""
    text = with_formulas(_SPECIAL.sub(_escaped, text))
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
    command = latex_symbols().get(char)
    return "{" + command + "}" if command else None


def decode(text: str) -> str:
    """Return LaTeX as plain text: braces and font commands dropped, accents composed.

    Formulas are what Unicode has for them; those for which it has nothing stay: "$T_c$".

    >>> decode(r"{\\'E}tude of {BCR-ABL} \\& \\emph{in vivo} $\\alpha$--$\\beta$ near $T_c$")
    'Étude of BCR-ABL & in vivo α–β near $T_c$'
    """
    if not _LATEX_SIGN.search(text):
        return text
    pieces: list[str] = []
    marks: list[str] = []
    for token in _TOKEN.finditer(text):
        kind = token.lastgroup
        value = token[kind] if kind else ""
        if kind == "break":
            value = "" if value in "{}" else _BREAKS.get(value, value)
        elif kind in _FORMULAS:
            value = text_of(value)
        elif kind == "above":
            value = raised_number(value) or decode(value)
        elif kind == "below":
            value = lowered_number(value) or decode(value)
        elif kind == "code":
            value = chr(int(value, 16)) if int(value, 16) < 0x110000 else ""
        elif kind == "word" or kind == "sign":
            if value in _COMBINING and (kind == "sign" or len(value) == 1):
                marks = [_COMBINING[value], *marks[: _MOST_MARKS - 1]]
                continue
            value = _command(value, kind)
        if not value:
            continue
        if marks:
            head = {"ı": "i", "ȷ": "j"}.get(value[0], value[0])
            value = unicodedata.normalize("NFC", head + "".join(marks)) + value[1:]
            marks = []
        pieces.append(value)
    return "".join(pieces)


_LATEX_SIGN = re.compile(r"[\\{}$~`]|--|''")


def _command(name: str, kind: str) -> str:
    if kind == "sign":
        return {"-": "", "/": "", "(": "", ")": "", "[": "", "]": "", ",": " ", ";": " "}.get(
            name, " " if name.isspace() or name == "\\" else name
        )
    if name in _COMMANDS:
        return _COMMANDS[name]
    return symbol_names().get(name, "")
