"""Volume and issue numbers, page and volume totals."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from refparse.memory import kept


class VolumeIssue(NamedTuple):
    """A printed volume with the issue that may stand in it ("20(2)"); empty when absent."""

    volume: str = ""
    issue: str = ""


_MARKER: Final = re.compile(
    r"^\W*(?:(?:volumes?|vols?|band|bde?|bnd|bind|tomes?|tomos?|tom|jahrgang|jg|jaargang|jrg|årg(?:ång|ang)?"
    r"|dl|deel|del|cz|rocz(?:nik)?|zesz(?:yt)?|häfte|hefte|hæfte|afl(?:evering)?|nummer|roč|číslo|rok"
    r"|numbers?|num|nos?|nr"
    r"|núm|numéro|issues?|iss|heft|fasc(?:icul[eo])?|ausgabe|том|вып|выпуск|кн|номер|№|n[°º]|nº|#|第)"
    r"(?:\s*[.:°º]+\s*|\s+|(?=\d))|(?:[vtnhzтч])(?:\s*[.:°º]+\s*|\s+))(?=[\w(])",
    re.IGNORECASE,
)
_LONGEST: Final = 60
_WITH_ISSUE: Final = re.compile(
    r"(?P<volume>\w+(?:\s?[-‐‑–/]\s?\w+)?)\s*(?:\((?P<bracket>[^()]+)\)?|[,.;:]?\s*(?:no|nos|nr"
    r"|n[°º]|issue|heft|h|z|zesz|afl|häfte|hefte|вып|№|fasc|iss)"
    r"\s?[.:°º]?\s*(?P<marked>\w+(?:\s?[-–/]\s?\w+)?))\W*",
    re.IGNORECASE,
)
_WITH_PART: Final = re.compile(
    r"(?P<volume>\d+|[IVXLC]+)[.,]\s*(?P<part>(?:Pt|Part|Teil|Parte?|Suppl)\b\.?\s*\w{1,4})"
)
_ORDINAL: Final = re.compile(
    r"(\d{1,4})\.?\s?(?:(?:er?|ème|ère|ᵉ|ʳᵉ|ᵉʳ|ᵗʰ|ª|º|°)?\s?(?:année|ann\.|anno|año|ano|Jahrg(?:ang)?"
    r"|Jg|jaargang|jrg|årg(?:ang|ång)?|rok|год)\.?|e|ème|ère|ᵉ|ʳᵉ|ᵉʳ|ᵗʰ|ª|º|°)"
)
_TOTAL_PAGES: Final = re.compile(
    r"(?<![\w-])(?P<roman>[ivxlc]+\s*[,+]\s*)?(?P<pages>\d{1,5})\s*(?:pp?|pgs?|págs?|pages?"
    r"|páginas|seiten|s|str|sid(?:or|er)?|blz|bladzijden|pagina[’']?s|stron|с|стр|f|ff|fls?)"
    r"\b\.?(?!\s*\d)",
    re.IGNORECASE,
)
_POLISH_TOTAL: Final = re.compile(
    r"\b(?:ss\.|stron)\s?(?P<pages>\d{1,5})(?!\s?[\d–-])", re.IGNORECASE
)
_TOTAL_VOLUMES: Final = re.compile(
    r"(?<![\w-])(\d{1,3})\s*(?:vols?|volumes|bde|bände|tomes|tomos|tt?|voll|dln|delen|dl|tom(?:y|ów|ach)|bind|bd|band|delar|(?:-?х\s)?т|тт|томах)\b\.?",
    re.IGNORECASE,
)


@kept(maxsize=8192)
def parse_number(text: str) -> str:
    """A volume or issue number without its marker word and outer punctuation.

    >>> parse_number("Vol. 12"), parse_number("Suppl. 2"), parse_number("(3–4)")
    ('12', 'Suppl. 2', '3–4')
    >>> parse_number("13e"), parse_number("1.ª")
    ('13', '1')
    """
    if text.isdigit():
        return text
    plain = " ".join(text.split()).strip(" ,;:.")
    marker = _MARKER.match(plain)
    if marker:
        plain = plain[marker.end() :]
    ordinal = _ORDINAL.fullmatch(plain)
    if ordinal:
        return ordinal[1]
    if plain.startswith("(") and plain.endswith(")") and plain.count("(") == 1:
        plain = plain[1:-1]
    if plain.count("(") != plain.count(")"):
        plain = plain.strip("()") if plain[:1] in "()" or plain[-1:] in "()" else plain
    return plain.strip(" ,;:.")


@kept(maxsize=8192)
def parse_volume(text: str) -> VolumeIssue:
    """A printed volume; an issue in brackets or behind "no." goes to its own place.

    >>> parse_volume("20(2)"), parse_volume("5 Suppl 1")
    (VolumeIssue(volume='20', issue='2'), VolumeIssue(volume='5 Suppl 1', issue=''))
    >>> parse_volume("3. Pt. 6")
    VolumeIssue(volume='3', issue='Pt. 6')
    """
    if text.isdigit():
        return VolumeIssue(text)
    plain = parse_number(text)
    found = _WITH_PART.fullmatch(plain) if len(plain) < _LONGEST else None
    if found:
        return VolumeIssue(found["volume"], found["part"])
    found = _WITH_ISSUE.fullmatch(plain) if len(plain) < _LONGEST else None
    if found:
        return VolumeIssue(
            found.group("volume"), parse_number(found.group("bracket") or found.group("marked"))
        )
    return VolumeIssue(plain)


def parse_total_pages(text: str) -> str | None:
    """The total of "240 p.", "xii, 240 S." or "ss. 297"; None if there is none."""
    found = _TOTAL_PAGES.search(text) or _POLISH_TOTAL.search(text)
    return found.group("pages") if found else None


def parse_total_volumes(text: str) -> str | None:
    """The total of "2 vols."; None if there is none."""
    found = _TOTAL_VOLUMES.search(text)
    return found.group(1) if found else None
