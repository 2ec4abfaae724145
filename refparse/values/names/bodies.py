"""Institutions among the authors."""

from __future__ import annotations

import re
from typing import Final

from refparse.roman import from_roman
from refparse.values.name_words import INSTITUTION_WORDS, NEWSPAPERS
from refparse.values.names.kinds import is_given, kind
from refparse.values.names.pieces import piece

_ACRONYM: Final = re.compile(r"[A-Z]{2}[A-Za-z]{0,6}")
_EXPLAINED: Final = re.compile(r"[A-Z]{2}[A-Za-z]{0,6} ?\([^\W\d_][^(),;.]{12,150}\)")
_SEVERAL: Final = re.compile(r"A\.?\s?A\.?,?\s?\s?V\.?\s?V\.?")
"""Several authors, "autori vari", as Italian lists name them: "AA.VV."."""
_DOMAIN: Final = re.compile(
    r"[^\W_][\w-]+(?:\.[\w-]+)*\.(?:org|com|net|edu|gov|int|info|eu|[a-z]{2})"
)
_COMPANY: Final = re.compile(r"[A-Z][a-z]+(?:AI|UK|US|USA|TV|DB|FM)")
_RULER: Final = re.compile(
    r"(?P<title>(?:Papst|Pope|Pape|Papa|Kaiser|König|Emperor|King|Queen)\s)?"
    r"(?P<name>[^\W\d_]{3,}(?:\s[^\W\d_]{3,})?)\s(?P<numeral>[IVX]{2,6})(?P<stop>\.?)"
    r"(?:,?\s(?:von|of|de|d’|d'|di|the|der)\b.{1,40})?"
)
_LONGEST_RULER: Final = 80
_COLLABORATIONS: Final = re.compile(r"(?<=\bCollaboration)s?,?\s(?:and|&)\s(?=.*\bCollaboration\b)")
_WITH_ARTICLE: Final = re.compile(r"The(?: [A-Z][a-z]{2,}){1,4}")
"""A body with its article in front: "The Forest Monitor"."""
_OF_PLACE: Final = re.compile(
    r"(?:Stadt|Kanton|Freistaat|Landkreis|(?:Erz)?[Bb]istum) [A-ZÄÖÜ][\w -]{2,40}"
    r"|(?:Ville|Commune|Comune|Città|Municipio|Municipalité|Provincia|Estado|City|State|County|Gemeente)"
    r" (?:of|de|di|do|da|van|d[’']) ?[A-ZÀ-Þ][\w -]{2,40}"
)
"""A town or a state as a body: "Stadt Bern", "Ville de Rouen"."""
_FAMILY_AND_GIVEN: Final = re.compile(
    r"[A-Z]\w+, (?P<given>[A-Z][a-zß-ÿ]+)(?=[,;]|\s(?:and|&|und|et|en)\s)"
)
"""How a list of persons begins of whom the first has the family of a body's word: "Bank, Jan, "."""
_SHORT_NAME: Final = re.compile(r"(?P<body>[^()]{8,200}) \([A-Z]\w{2,14}\)")
_ON_BEHALF: Final = re.compile(r"^(?:for|on behalf of|representing)\s(?=the\s[A-Z])")
_PARTS: Final = re.compile(r",|\s(?:and|&|et|und|y|e)\s")

_BETWEEN_ACRONYMS: Final = re.compile(r"\s?[/;]\s?|(?:,\s?|\s)(?:(?:and|&|et|und|y|e)\s)?")
_ACRONYMS: Final = re.compile(
    r"[A-Z][A-Za-z]?[A-Z]{1,5}(?:(?:\s?[/;]\s?|,?\s(?:and|&|et|und|y|e)\s|,\s?)[A-Z][A-Za-z]?[A-Z]{1,5})*"
)
_KNOWN_ACRONYMS_TEXT: Final = """
    ACC ACOG ADB AHA BIPM CEPAL CGIAR CIFOR EASA EBRD ECDC ECLAC EEA EFSA EPA ESC FDA GBIF IAEA IARC
    ICAO ICCROM ICOM ICOMOS ICRC IDMC IEA IEC IFAD IFC IFPRI ILO IMF IMO IOM IPBES IPCC IPCS ISO ITU
    IUCN NICE NIH NIOSH NRC OHCHR OIE OSCE UNAIDS UNCTAD UNDP UNECE UNEP UNFCCC UNFPA UNHCR UNIDO
    UNODC USDA USGS WFP WMO WOAH WRI WTO WWF
    """
_KNOWN_ACRONYMS: Final = frozenset(_KNOWN_ACRONYMS_TEXT.split())
_UNSPOKEN: Final = re.compile(r"^[^AEIOUY]+$|[^AEIOUY]{3}")
_WITH_LETTERS: Final = re.compile(r"(?:[^\s,]+ ){3,}[^\s,]+, (?:[A-Z]\.){2,8}")
"""A body with letters behind it, its own or of its kind: "Instituto Nacional de Pinho, I.P."."""
_LONGEST_DOMAIN: Final = 80
_LONGEST_JOINED: Final = 400


def has_acronym(text: str) -> bool:
    """Whether a text is one body with its acronym: "Empresa de Pesquisa (EPAGRI)", or the other
    way round, "CEPAL (Comisión Económica para América Latina)"."""
    if _EXPLAINED.fullmatch(text):
        return True
    body, _, acronym = text.rpartition("(")
    return (
        text.endswith(")")
        and acronym[:-1].isupper()
        and "." not in acronym
        and len(acronym) > 2
        and body.count(" ") >= 3
        and not any(mark in body for mark in ",;.()")
    )


def has_short_name(text: str) -> bool:
    """Whether a text is one body with what it is called for short: "Eidgenössisches Amt (Eida)"."""
    found = _SHORT_NAME.fullmatch(text)
    return found is not None and "," not in text and is_institution(found["body"])


def acronyms(text: str) -> list[str]:
    """The acronyms of bodies, if a text is nothing else: "FAO/WHO", "FAO, IFAD and WFP".

    Families are in capitals too, so one of them must be known or no word that can be spoken.
    """
    if len(text) > _LONGEST_JOINED or not _ACRONYMS.fullmatch(text):
        return []
    found = _BETWEEN_ACRONYMS.split(text)
    known = any(word in _KNOWN_ACRONYMS or word.lower() in INSTITUTION_WORDS for word in found)
    return found if known or ("/" in text and any(map(_UNSPOKEN.search, found))) else []


def is_ruler(text: str) -> bool:
    """Whether a text is the name of a pope or a king, that has no family: "Benedikt XVI."."""
    found = _RULER.fullmatch(text) if len(text) <= _LONGEST_RULER else None
    if found is None or from_roman(found["numeral"]) is None:
        return False
    return bool(found["title"]) or (found["stop"] == "." and is_given(found["name"].split()[0]))


def is_one_word(text: str) -> bool:
    """Whether the text is a site, a company or "several authors": "GBIF.org", "OpenAI", "AA.VV"."""
    if len(text) > _LONGEST_DOMAIN:
        return False
    return any(form.fullmatch(text) for form in (_DOMAIN, _COMPANY, _SEVERAL))


def collaborations(text: str) -> list[str]:
    """The collaborations that are joined by "and", or the text alone, without "on behalf of"."""
    text = _ON_BEHALF.sub("", text)
    if "Collaboration" not in text or len(text) > _LONGEST_JOINED:
        return [text]
    return _COLLABORATIONS.split(text)


def is_body(text: str) -> bool:
    """Whether the text is an acronym or names one body: "CNPq", "Ministério da Saúde"."""
    return bool(_ACRONYM.fullmatch(text)) or is_institution(text)


def is_institution(text: str) -> bool:
    """Whether the text names one body: an institution's word in it, and no person's initials."""
    if text.lower() in NEWSPAPERS or _WITH_ARTICLE.fullmatch(text) or _OF_PLACE.fullmatch(text):
        return True
    if not any(kind(word) == "o" for word in text.replace(",", " ").split()):
        return False
    family = _FAMILY_AND_GIVEN.match(text)
    if family and is_given(family["given"]):
        return False
    if _WITH_LETTERS.fullmatch(text):
        return True
    for part in filter(None, map(str.strip, _PARTS.split(text))):
        costs = piece(part).costs
        if costs.institution > 0 and (costs.inverted == 0 or costs.direct == 0 or costs.given == 0):
            return False
    return True
