"""The language of a title, told by its function words."""

from __future__ import annotations

import re
from typing import Final

from refparse.memory import kept

_FUNCTION_WORDS: Final = {
    "da": "og i på af til fra med som for en et den det de ved om",
    "de": "der die das und zur zum im für über des eine einer eines einem ein von vom als bei nach "
    "aus mit auf den dem zu wie durch zwischen unter gegen oder am an sich nicht ist sind wird wer "
    "was ihre seine",
    "en": "the of and in for on with an to from a by at as is are its how what between among using "
    "after during through under their this that or no do does can not into than more one we "
    "our why when where who",
    "es": "el la los las del y una un en para por como con de al entre sin sobre desde su sus se "
    "lo qué es hacia según o a",
    "fr": "le la les des du et une un dans sur pour au aux en de par avec chez entre sans sous "
    "leur leurs ses son qui que est ou où quand vers selon à ce cette d l qu",
    "it": "il lo gli i la le della delle dei degli del dello dell nel nella nell e di per una un "
    "uno da dal dalla con tra fra sul sulla sulle alla alle al ai come che è su dall all l d",
    "nl": "de het een van en voor op met naar over bij uit door tot als zijn te aan ook tussen in",
    "pl": "i w z na do o od po przez dla oraz jako się nie za u ze we",
    "pt": "os as o a dos das do da e uma um em para na no nas nos ao aos à às de por com entre sem "
    "sobre pelo pela sua seu como que é ou",
    "sv": "och i på av till från med som för en ett den det de vid om att",
}
_CODES: Final = {
    word: tuple(code for code, words in _FUNCTION_WORDS.items() if word in words.split())
    for words in _FUNCTION_WORDS.values()
    for word in words.split()
}
_LETTERS: Final = {
    "da": "æø", "de": "ßäöü", "es": "ñ¿¡", "fr": "œèêëîïûù", "it": "òìù", "pl": "ąęłńśżź",
    "pt": "ãõ", "sv": "åä",
}  # fmt: skip
_WORD: Final = re.compile(r"[^\W\d_]+")
_NUMERAL: Final = re.compile(r"(?<=[.,:]\s)I(?![^\W_])")
"""Of a part: "Trees for towns. I"."""
_MARKS: Final = re.compile(
    r"(?P<de>\b\d\.,? (?:\w+\. )*Aufl\b|\b(?:[Hh]rsg|Hgg?|hg|Bde?|Jg)\. |\(Hgg?\.\)|\bS\. ?\d"
    r"|\bDiss\. )"
    r"|(?P<fr>\b(?:éd|coll|dir|trad)\. |\(dir\.\)|\bn° |Presses universitaires|\bÉditions\b"
    r"|\bt\. [IVX\d])"
    r"|(?P<it>\ba cura di\b|\btrad\. it\b|\bIl Mulino\b|\bLaterza\b|\bEinaudi\b)"
    r"|(?P<es>\bnúm\. |\bEditorial\b|\btesis\b)"
    r"|(?P<pt>\bTese \(|\bDissertação\b|\bTradução\b|Disponível)"
)
"""What references in a language hold around the title."""
_LEAST: Final = 2.0
_AHEAD: Final = 0.75
_READ: Final = 400


@kept(maxsize=8192)
def language_of(title: str) -> str:
    """Return the language whose function words a text holds most of, "" if none is ahead.

    Args:
        title: a title, or several texts of one work together; 400 characters are read.

    Returns:
        A code of ISO 639-1 ("da", "de", "en", "es", "fr", "it", "nl", "pl", "pt", "sv") or "".

    >>> language_of("Der Prozeß der Zivilisation"), language_of("Les lieux de mémoire")
    ('de', 'fr')
    >>> language_of("Leviathan")
    ''
    """
    return _ahead(_scores(title))


def language_among_marks(title: str, printed: str) -> str:
    """Return the language of a title by one word of it and by what stands around it, or "".

    Args:
        title: as in `language_of`.
        printed: the whole reference, in which "2. Aufl." or "coll." speak for a language. No other
            may have as many words in the title.

    >>> language_among_marks("Theologie der Zeit", "Rad, Theologie der Zeit, 2. Aufl., Ulm 1987")
    'de'
    """
    marks = _MARKS.search(printed)
    if marks is None:
        return ""
    scores = _scores(title)
    own = scores[str(marks.lastgroup)]
    if own < 1 or sum([score >= own for score in scores.values()]) > 1:
        return ""
    return str(marks.lastgroup)


def _scores(title: str) -> dict[str, float]:
    small = _NUMERAL.sub(" ", title[:_READ]).lower()
    scores = dict.fromkeys(_FUNCTION_WORDS, 0.0)
    for word in _WORD.findall(small):
        for code in _CODES.get(word, ()):
            scores[code] += 1
    for code, letters in _LETTERS.items():
        if any(letter in small for letter in letters):
            scores[code] += 0.5
    return scores


def _ahead(scores: dict[str, float]) -> str:
    best = max(scores, key=scores.__getitem__)
    score = scores.pop(best)
    return best if score >= _LEAST and score - max(scores.values()) >= _AHEAD else ""
