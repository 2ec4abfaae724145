"""Editions as printed."""

from __future__ import annotations

import re
from typing import Final

from refparse.memory import kept
from refparse.roman import from_roman

_EDITION_WORD: Final = re.compile(
    r"(?:\b|(?<=\dst|\dnd|\drd|\dth))(?:editions?|edn?s?|éditions?|éd|edição|edições|edición"
    r"|edizione|ediz|ed|auflage|aufl|ausgabe|ausg|druk|dr|uitgave|uitg|oplage?"
    r"|upplagan?|uppl|udgave|udg|utgave|utg|wydanie|wyd|изд(?:ание)?|vydání|vyd|izd(?:anje)?"
    r"|baskı|bası[mn]?)\b\.?",
    re.IGNORECASE,
)
_NUMBER: Final = re.compile(
    r"(\d{1,3})\s?(?:\.\s?[ªºa°o]?|st|nd|rd|th|n|d|ª|º|°|[ao]|er?|re|ère|[èe]me|nde?|de|ste|:?a"
    r"|-?е|-?oe|\.)?",
    re.IGNORECASE,
)
_SUPERSCRIPTS: Final = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
_MARKS: Final = " ,;:()[]"
_ORDINALS: Final = {
    word: str(number)
    for number, words in enumerate(
        (
            "first erste première primera primeira prima eerste första første pierwsze первое",
            "second zweite deuxième seconde segunda seconda tweede andra andre anden drugie второе",
            "third dritte troisième tercera terceira terza derde tredje trzecie третье",
            "fourth vierte quatrième cuarta quarta vierde fjärde fjerde czwarte четвертое",
            "fifth fünfte cinquième quinta vijfde femte piąte пятое",
            "sixth sechste sixième sexta sesta zesde sjätte sjette szóste шестое",
            "seventh siebte septième séptima sétima settima zevende sjunde syvende siódme седьмое",
            "eighth achte huitième octava oitava ottava achtste åttonde ottende ósme восьмое",
            "ninth neunte neuvième novena nona negende nionde niende dziewiąte девятое",
            "tenth zehnte dixième décima decima tiende tionde dziesiąte десятое",
        ),
        1,
    )
    for word in words.split()
}


@kept(maxsize=1024)
def parse_edition(text: str) -> str:
    """An edition: its number alone where that is all it says, otherwise its words without "ed.".

    >>> parse_edition("2nd ed."), parse_edition("3. Aufl."), parse_edition("Zweite Auflage")
    ('2', '3', '2')
    >>> parse_edition("³"), parse_edition("wyd. 2")
    ('3', '2')
    >>> parse_edition("2nd rev. ed."), parse_edition("Rev. ed."), parse_edition("[7th (expanded)]")
    ('2nd rev.', 'Rev. ed.', '7th (expanded)')
    """
    plain = _unbracketed(" ".join(text.translate(_SUPERSCRIPTS).split()))
    rest = " ".join(_EDITION_WORD.sub(" ", plain).split()).strip(" ,;:")
    rest = rest.replace(" ,", ",")
    bare = rest.strip(" .")
    if _NUMBER.fullmatch(rest) or _NUMBER.fullmatch(bare):
        return str(int(re.match(r"\d+", bare).group())) if bare[:1].isdigit() else plain  # type: ignore[union-attr]
    if bare.lower() in _ORDINALS:
        return _ORDINALS[bare.lower()]
    if bare != plain.strip(" .") and (roman := from_roman(bare)):
        return str(roman)
    return rest if any(map(str.isdigit, rest)) and len(rest) > 1 else plain


def _unbracketed(text: str) -> str:
    """A text without marks at its ends; a bracket with a partner inside stays."""
    inner = text.strip(_MARKS)
    at = text.find(inner)
    before, behind = text[:at], text[at + len(inner) :]
    for opening, closing in ("()", "[]"):
        if inner.count(opening) > inner.count(closing) and closing in behind:
            inner += closing
        elif inner.count(closing) > inner.count(opening) and opening in before:
            inner = opening + inner
    return inner
