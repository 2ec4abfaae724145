"""Titles: the quotes, brackets, media and full stops around them."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from refparse.accents import one_line

_MEDIUM: Final = re.compile(
    r"\s*[\[(]\s*((?:internet|on-?line|en ligne|en línea|em linha|electronic(?: resource"
    r"| article| version)?"
    r"|elektronische ressource|ressource électronique|recurso (?:electrónico|eletrônico)|e-?book"
    r"|kindle(?: edition)?"
    r"|dvd(?:-rom)?|cd(?:-rom)?|vhs|film|video(?:recording|kassette|cassette)?|motion picture"
    r"|podcast"
    r"|audio(?:book| podcast)?|hörbuch|radio|tv(?: series)?|map|karte|poster|abstract"
    r"|meeting abstract"
    r"|conference abstract|computer software|software|computer program|mobile app|data set"
    r"|dataset|data file|jeu de données|base de données|datensatz|conjunto de (?:datos|dados)"
    r"|page web|página web|sit[ie]o? web|communiqué de presse|comunicado de prensa"
    r"|billet de blog"
    r"|web ?(?:page|site|log)|blog(?: post)?|tweet|press release|pressemitteilung|brochure"
    r"|photograph|painting|\d{1,4} (?:absätze|paragraphs|párrafos|abs\.)"
    r"|serial on-?line|monograph on-?line|database on the internet|microfilm|editorial|letter"
    r"|(?:unpublished )?(?:doctoral|master'?s|ph\.?d\.?) (?:dissertation|thesis))\.?)\s*[\])]",
    re.IGNORECASE,
)
_OPENING: Final = "\"'“”„‟«»‹›‘’‚‛`´「『"
_CLOSING: Final = "\"'”“«»‹›’‘`´」』"
_PARTNERS: Final = {
    "“": "”", "„": "“”", "«": "»", "»": "«", "‹": "›", "›": "‹", "‘": "’", "‚": "‘’", '"': '"',
    "'": "'", "”": "”", "`": "'´`", "「": "」", "『": "』", "’": "’",
}  # fmt: skip
DOCUMENT_CODE: Final = re.compile(r"\s?\[([JMCDRSPNGAZK]|EB|DB|CP|DS)(?:/(?:OL|CD|DK|MT))?\]\.?")
"""The kind of document that GB/T 7714 prints behind a title: "[J]", "[EB/OL]"."""
_CODE_BEHIND: Final = re.compile(DOCUMENT_CODE.pattern + "$")
_KEEP_STOP: Final = re.compile(
    r"(?:\b(?:et al|etc|Inc|Ltd|Co|Jr|sp|spp|var|ssp|subsp|cf|D\.C|U\.S|U\.S\.A|U\.K|v\. Chr"
    r"|n\. Chr|B\.C|A\.D)\.)$"
)
_ENTRY: Final = re.compile(
    r"\W?(?:[Aa]rt\.|[Ss]\.\s?v\.|[Vv]oce|[Ss]ub voce)\s+(?=[„“«\"‘»])|Art\.\s+(?=[^\W\d_])"
)
_LONGEST_KEPT: Final = 12
_LONGEST_CODE: Final = 9
_IN: Final = re.compile(r"^(?:in|dans|en|em)\s?:\s*", re.IGNORECASE)
_IN_PROCEEDINGS: Final = ("In Proc", "InProc", "InAdvances in")
_OWN: Final = re.compile(r"(?:in )?(?:her|his|their) (?=[^\W\d_a-z])")
"""Before the author's own book: "in her Worlds Between"."""
_BRACKET: Final = re.compile(r"[()\[\]{}]")
_BRACKETS: Final = {")": "(", "]": "[", "}": "{"}


class Title(NamedTuple):
    """A title without what stands around it, and the medium named in brackets ("Internet")."""

    text: str
    medium: str = ""


def _unquote(text: str) -> str:
    """Strip one pair of quotes around the whole, and a quote at one end without a partner."""
    if not text or (text[0] not in _PARTNERS and text[-1] not in _CLOSING):
        return text
    first, last = text[0], text[-1]
    inner = text[1:-1]
    if (
        len(text) > 2
        and last in _PARTNERS.get(first, "")
        and not (
            first in inner or any(mark in inner for mark in _PARTNERS[first] if mark not in "’'")
        )
    ):
        return inner.strip()
    if first in '"“„«「『' and not any(mark in text[1:] for mark in _PARTNERS[first]):
        return text[1:].strip()
    if last in '"”»」』' and len(text) > 1 and last not in text[:-1]:
        opening = {'"': '"', "”": "“„", "»": "«", "」": "「", "』": "『"}[last]
        if not any(mark in text[:-1] for mark in opening):
            return text[:-1].strip()
    return text


def parse_title(text: str) -> Title:
    """Clean a printed title: outer quotes, the sentence's final stop or comma, "[Internet]".

    >>> parse_title("“On growth and form.”")
    Title(text='On growth and form', medium='')
    >>> parse_title("Art. „Fortschritt“")
    Title(text='Fortschritt', medium='')
    >>> parse_title("Health for all [Internet].")
    Title(text='Health for all', medium='Internet')
    """
    plain = one_line(text)
    medium = ""
    if "[" in plain or "(" in plain:
        found = _MEDIUM.search(plain)
        if found and (found.group().lstrip()[:1] == "[" or found.end() >= len(plain) - 2):
            rest = (plain[: found.start()] + plain[found.end() :]).strip()
            if any(map(str.isalnum, rest)):
                medium = found.group(1).strip(" .")
                plain = rest
    if plain[-1:] in "]." and "[" in plain[-_LONGEST_CODE:]:
        plain = _CODE_BEHIND.sub("", plain)
    entry = _ENTRY.match(plain)
    if entry:
        plain = plain[entry.end() :]
    plain = _unquote(plain.strip(" ,;:"))
    plain = plain.strip(" ,;:") if plain[-1:] in " ,;:" or plain[:1] in " ,;:" else plain
    if (
        plain.endswith(".")
        and plain[-2:-1] not in (".", "…")
        and not _KEEP_STOP.search(plain, max(0, len(plain) - _LONGEST_KEPT))
    ):
        plain = plain[:-1]
        if plain[-1:] in _CLOSING:
            plain = _unquote(plain)
    return Title(plain.strip(), medium)


def unbalanced_bracket(text: str) -> str:
    """The first bracket of a text that has no partner, or nothing.

    >>> unbalanced_bracket("Effects of iron (Fe on growth")
    '('
    """
    stack: list[str] = []
    for found in _BRACKET.finditer(text):
        character = found.group()
        if character in "([{":
            stack.append(character)
        elif not stack or stack.pop() != _BRACKETS[character]:
            return character
    return stack[0] if stack else ""


def code_behind(title: str) -> str:
    """The code of GB/T 7714 behind a title, without that of its medium, or "".

    >>> code_behind("Trees of towns[EB/OL]"), code_behind("Trees [of towns]")
    ('EB', '')
    """
    if not title.endswith(("]", "].")):
        return ""
    found = _CODE_BEHIND.search(title, max(0, len(title) - _LONGEST_CODE))
    return found[1] if found else ""


def parse_container(text: str) -> str:
    """A journal or book as a container: quotes, "In:", "her" and a lone final stop cut off.

    "In" without its colon is cut off before proceedings alone: there are "In Vivo" and its like.
    The stop stays behind a title with other dotted words ("J. Biol. Chem.").

    >>> parse_container("J. Biol. Chem."), parse_container("Biol Chem.")
    ('J. Biol. Chem.', 'Biol Chem')
    """
    plain = _unquote(one_line(text).strip(" ,;:"))
    if ":" in plain[:6]:
        plain = _IN.sub("", plain)
    elif plain.startswith(_IN_PROCEEDINGS):
        plain = plain[len("In") :].lstrip()
    elif plain[:1].islower():
        plain = _OWN.sub("", plain, count=1)
    if plain.endswith(".") and "." not in plain[:-1]:
        plain = plain[:-1]
    return plain.strip(" ,;:")
