"""Bibliographies written in LaTeX as plain text: "{\\em Nature}" is "Nature"."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping

import regex

from refparse.documents.signs.lines import blanked
from refparse.maths import text_of
from refparse.superscripts import lowered_number, raised_number

_TEX_ACCENTS = {
    "`": "\u0300", "'": "\u0301", "^": "\u0302", "~": "\u0303", "=": "\u0304", "u": "\u0306",
    ".": "\u0307", '"': "\u0308", "r": "\u030a", "H": "\u030b", "v": "\u030c", "c": "\u0327",
    "k": "\u0328", "d": "\u0323", "b": "\u0331",
}  # fmt: skip
_TEX_LETTERS = {
    "ss": "ß", "o": "ø", "O": "Ø", "l": "ł", "L": "Ł", "ae": "æ", "AE": "Æ", "oe": "œ", "OE": "Œ",
    "aa": "å", "AA": "Å", "i": "ı", "j": "ȷ", "textendash": "–", "textemdash": "—", "ldots": "…",
    "dots": "…",
}  # fmt: skip
_TEX_MARKS = (("---", "—"), ("--", "–"), ("``", "“"), ("''", "”"), ("~", " "), ("\\ ", " "))
_ACCENT = regex.compile(
    r"\\(?:(?P<mark>[`'^~=.\"])\s?|(?P<letter>[uvHckrdb])(?:\s|(?=\{|\\[ij](?!\p{L}))))"
    r"\{?(?:\\(?P<base>[ij])(?!\p{L})\s*+|\\?(?P<base>\p{L})\s?)\}?"
)
_LETTER = regex.compile(
    r"\\(ss|o|O|l|L|ae|AE|oe|OE|aa|AA|i|j|textendash|textemdash|l?dots)(?!\p{L})(?:\{\}|\s)?"
)
_NAME_OF_TEX = regex.compile(r"\\((?:La|Bib|Xe|Lua|pdf)?TeX)(?!\p{L})(?:\{\})?")
_FRENCH_QUOTES = (
    (regex.compile(r"\\og(?!\p{L})(?:\{\})?"), "« "),
    (regex.compile(r"\\fg(?!\p{L})(?:\{\})?"), " »"),
    (regex.compile(r"\\guillemotleft(?!\p{L})(?:\{\}|\s)?"), "«"),
    (regex.compile(r"\\guillemotright(?!\p{L})(?:\{\})?"), "»"),
)
OPTION = r"\[(?:[^\]\\]|\\(?!bibitem)){0,2000}+\]"
"""What natbib and REVTeX write between "\\\\bibitem" and the key: names and year, up to dozens."""
_OPTION = regex.compile(rf"\\bibitem\s*+{OPTION}\s*+(?=\{{)")
_COMMENT = regex.compile(r"(?<!\\)%(?![0-9A-Fa-f]{2})[^\n]*+")
_OUTSIDE = regex.compile(
    r"\\end\{thebibliography\}(?P<after>(?:[^\\]|\\(?!begin\{thebibliography))*+)"
    r"|\\begin\{thebibliography\}(?:\{[^{}\n]{0,40}\})?+"
    r"(?P<before>(?:[^\\]|\\(?!bibitem|(?:end|begin)\{))*+)\\bibitem"
)
_NAMED = regex.compile(
    r"\\(?:bibfield|bibinfo|BibitemShut|natexlab|newblock|citenamefont)(?:\s*+\{\w*+\}\s*+|(?!\p{L}))"
    r"|\\BibitemOpen\b|\\href@noop\s*+\{[^{}]*+\}"
)
"""What REVTeX and others say of the text that follows."""
_LINK = regex.compile(r"\\href\s*+\{(?:\\doibase\s*+)?(?P<to>[^{}]*+)\}(?=\s*+\{)")
_DOI = regex.compile(r"10\.\d{4,9}/\S++")
_ADDRESS = regex.compile(r"\\(?:url|href|path|doi)\s?\{([^{}]*)\}")
_COMMAND = regex.compile(r"\\(?:\p{L}+\*?\s?|[,;:!/])")
_ESCAPED = regex.compile(r"\\([&%$#_{}])")
_DEFINED = regex.compile(
    r"\\(?:(?:re)?newcommand\*?\s*+\{?\\(?P<name>\p{L}++)\}?\s*+(?:\[1\])?+|def\\(?P<name>\p{L}++))"
    r"\s*+\{(?P<said>(?:[^{}\n]|\{(?:[^{}\n]|\{[^{}\n]*+\})*+\}){1,200}+)\}"
)
_DEFINED_HERE = regex.compile(r"\\(?P<name>\p{L}++)(?:\{(?P<given>[^{}\n]*+)\})?+")
_FORMULA = regex.compile(
    r"(?<!\\)\$(?P<formula>(?:[^$\\]|\\.){1,400}+)\$|\\\((?P<formula>[^\\()]{1,400}+)\\\)"
)
_SCRIPT = regex.compile(r"\\text(?P<kind>super|sub)script\s*+\{(?P<script>[^{}]{1,8}+)\}")
_KEPT = "\ufddc"
"""Stands for a formula while commands are taken out of the text around it."""
JOURNALS = {
    "aap": "A&A", "aaps": "A&AS", "aapr": "A&A Rev.", "actaa": "Acta Astron.", "aj": "AJ",
    "ao": "Appl. Opt.", "apj": "ApJ", "apjl": "ApJL", "apjs": "ApJS", "applopt": "Appl. Opt.",
    "apss": "Ap&SS", "araa": "ARA&A", "azh": "AZh", "baas": "BAAS", "bain": "BAN",
    "gca": "Geochim. Cosmochim. Acta", "grl": "Geophys. Res. Lett.", "iaucirc": "IAU Circ.",
    "icarus": "Icarus", "jcap": "JCAP", "jgr": "J. Geophys. Res.", "jrasc": "JRASC",
    "memras": "MmRAS", "mnras": "MNRAS", "na": "New A", "nar": "New A Rev.", "nat": "Nature",
    "nphysa": "Nucl. Phys. A", "pasa": "PASA", "pasj": "PASJ", "pasp": "PASP",
    "physrep": "Phys. Rep.", "planss": "Planet. Space Sci.", "pra": "Phys. Rev. A",
    "prb": "Phys. Rev. B", "prc": "Phys. Rev. C", "prd": "Phys. Rev. D", "pre": "Phys. Rev. E",
    "prl": "Phys. Rev. Lett.", "procspie": "Proc. SPIE", "qjras": "QJRAS",
    "solphys": "Sol. Phys.", "sovast": "Soviet Ast.", "ssr": "Space Sci. Rev.", "zap": "ZAp",
}  # fmt: skip
"""The names of journals that the classes of astronomical journals (AASTeX) define."""


def definitions(text: str) -> dict[str, str]:
    """Return what a document defines its own commands to say, those of `JOURNALS` among them.

    >>> definitions(r"\\newcommand{\\jot}{J. Trees}")["jot"]
    'J. Trees'
    """
    return JOURNALS | {match["name"]: match["said"] for match in _DEFINED.finditer(text)}


def is_tex(text: str) -> bool:
    """Whether a document holds a bibliography set in LaTeX."""
    return "\\bibitem" in text


def one_line_keys(view: str) -> str:
    """A view of a LaTeX bibliography in which every key of an entry has one line of its own.

    Comments, what stands between the start of the bibliography and its first entry, and what
    follows its end are blank. The length is that of `view`.
    """
    view = _COMMENT.sub(lambda match: " " * len(match.group()), view)
    view = _OUTSIDE.sub(_without_group, view)
    return _OPTION.sub(lambda match: match.group().replace("\n", " "), view)


def _without_group(match: regex.Match[str]) -> str:
    """A match of `_OUTSIDE` whose group is blank."""
    first, last = match.span("before" if match["after"] is None else "after")
    text, start = match.group(), match.start()
    return blanked(text, [(first - start, last - start)])


def without_tex(text: str, defined: Mapping[str, str] = JOURNALS) -> str:
    """An entry without LaTeX commands and braces, accents set on their letters.

    ``defined`` gives what other commands say, "#1" for what they are given in braces.

    >>> without_tex(r"M{\\"u}ller, J. \\newblock {\\em A title}, 3--9.")
    'Müller, J. A title, 3–9.'
    """
    text = _DEFINED_HERE.sub(lambda match: _said(match, defined), text.replace(_KEPT, ""))
    shown = [text_of(match["formula"]) for match in _FORMULA.finditer(text)]
    text = _FORMULA.sub(_KEPT, text)
    links = [match["to"] for match in _LINK.finditer(text)]
    text = _NAMED.sub("", _LINK.sub("", text))
    text = _ACCENT.sub(_accented, text)
    text = _NAME_OF_TEX.sub(r"\1", text)
    for pattern, mark in _FRENCH_QUOTES:
        text = pattern.sub(mark, text)
    text = _LETTER.sub(lambda match: _TEX_LETTERS[match.group(1)], text)
    text = _ADDRESS.sub(r"\1", text)
    text = _SCRIPT.sub(_number, text)
    text = _ESCAPED.sub("\\1", text)
    text = _COMMAND.sub("", text).replace("{", "").replace("}", "")
    for mark, char in _TEX_MARKS:
        text = text.replace(mark, char)
    pieces = " ".join(text.split()).split(_KEPT)
    text = "".join(piece + formula for piece, formula in zip(pieces, (*shown, ""), strict=False))
    others = (_named(link) for link in links if link)
    return " ".join([text, *(link for link in others if link.removeprefix("doi:") not in text)])


def _said(match: regex.Match[str], defined: Mapping[str, str]) -> str:
    """What a command says, or the command itself if it is not defined."""
    said = defined.get(match["name"])
    if said is None:
        return match.group()
    if "#1" in said:
        return said.replace("#1", match["given"] or "")
    return said + (f"{{{match['given']}}}" if match["given"] else "")


def _number(match: regex.Match[str]) -> str:
    """A raised or lowered number, or what else is raised or lowered as it is."""
    form = raised_number if match["kind"] == "super" else lowered_number
    return form(match["script"]) or match["script"]


def _named(link: str) -> str:
    """A link as a reference prints it."""
    doi = _DOI.search(link)
    return f"doi:{doi.group()}" if doi else link


def _accented(match: regex.Match[str]) -> str:
    accent = _TEX_ACCENTS[match.group("mark") or match.group("letter")]
    return unicodedata.normalize("NFC", match.group("base") + accent)
