"""Entries written in LaTeX or Markdown as plain text: "{\\em Nature}", "*Nature*" are "Nature"."""

from __future__ import annotations

import unicodedata

import regex

_TEX_ACCENTS = {
    "`": "\u0300", "'": "\u0301", "^": "\u0302", "~": "\u0303", "=": "\u0304", "u": "\u0306",
    ".": "\u0307", '"': "\u0308", "r": "\u030a", "H": "\u030b", "v": "\u030c", "c": "\u0327",
    "k": "\u0328",
}  # fmt: skip
_TEX_LETTERS = {
    "ss": "ß", "o": "ø", "O": "Ø", "l": "ł", "L": "Ł", "ae": "æ", "AE": "Æ", "oe": "œ", "OE": "Œ",
    "aa": "å", "AA": "Å", "i": "ı", "j": "ȷ", "textendash": "–", "textemdash": "—", "ldots": "…",
    "dots": "…",
}  # fmt: skip
_TEX_MARKS = (("---", "—"), ("--", "–"), ("``", "“"), ("''", "”"), ("~", " "))
_ACCENT = regex.compile(
    r"\\(?:(?P<mark>[`'^~=.\"])\s?|(?P<letter>[uvHckr])(?:\s|(?=\{)))\{?\\?(?P<base>\p{L})\s?\}?"
)
_LETTER = regex.compile(
    r"\\(ss|o|O|l|L|ae|AE|oe|OE|aa|AA|i|j|textendash|textemdash|l?dots)(?!\p{L})(?:\{\}|\s)?"
)
_ADDRESS = regex.compile(r"\\(?:url|href|path|doi)\s?\{([^{}]*)\}")
_COMMAND = regex.compile(r"\\(?:\p{L}+\*?\s?|[,;:!/ ])")
_ESCAPED = regex.compile(r"\\([&%$#_{}])")
_EMPHASIS = regex.compile(
    r"(?<![^\s(\[\"“])(\*{1,3}|_{1,2})(?=[^\s*_])([^*_]{1,300}?)(?<=[^\s*_])\1(?![^\s.,;:)\]\"”])"
)


def is_tex(text: str) -> bool:
    """Whether a document holds a bibliography set in LaTeX."""
    return "\\bibitem" in text


def without_tex(text: str) -> str:
    """An entry without LaTeX commands and braces, accents set on their letters.

    >>> without_tex(r"M{\\"u}ller, J. \\newblock {\\em A title}, 3--9.")
    'Müller, J. A title, 3–9.'
    """
    text = _ACCENT.sub(_accented, text)
    text = _LETTER.sub(lambda match: _TEX_LETTERS[match.group(1)], text)
    text = _ADDRESS.sub(r"\1", text)
    text = _ESCAPED.sub("\\1", text)
    text = _COMMAND.sub("", text).replace("{", "").replace("}", "")
    for mark, char in _TEX_MARKS:
        text = text.replace(mark, char)
    return " ".join(text.split())


def _accented(match: regex.Match[str]) -> str:
    accent = _TEX_ACCENTS[match.group("mark") or match.group("letter")]
    return unicodedata.normalize("NFC", match.group("base") + accent)


def without_emphasis(text: str) -> str:
    """An entry without the asterisks and underscores that Markdown puts around words."""
    if "*" not in text and "_" not in text:
        return text
    return _EMPHASIS.sub(r"\2", text)
