"""How much a piece of text looks like a reference, an entry's first or an entry's last line."""

from __future__ import annotations

from collections.abc import Sequence

import regex

from refparse.documents.signs.dating import is_undated

YEAR = regex.compile(
    r"(?<![\d.\-/])(?:1[5-9]|20)\d\d(?!\d)"
    r"|(?<=\p{Ll}{2}\s(?:[2-9]|[1-4]\d))(?:1[89]\d\d|20[0-4]\d)(?=[.,;)]|$)"
)
"""Behind a town the flat number of an edition may stand against it: "Stuttgart 51997"."""
_DAY = regex.compile(r"(?<![\d./])\d{1,2}[./]\s?\d{1,2}[./]\s?(?:19|20)\d\d(?!\d)")
"""Of an article in a newspaper or of a visit to a page: "14.02.2021"."""
IDENTIFIES = regex.compile(
    r"[\[(]?(?:https?://|doi\s?:|10\.\d{4,9}/|pmid\b|pmcid\b|arxiv:)", regex.I
)
_IDENTIFIER_ALONE = regex.compile(
    r"[\[(<]?(?:(?:https?://)?(?:dx\.)?doi\.org/\s?|doi\s?:?\s?)?10\.\d{4,9}/\S++"
    r"|[\[(]?(?:pmid|pmcid|isbn|issn|arxiv)\s?:?\s?[\dXPMC./-]{6,20}v?\d?[\])]?\.?",
    regex.I,
)
_LOCATOR = regex.compile(
    r"\d\s?[-–—‐]{1,2}\s?[A-Za-z]?\d|\bpp?\.\s?\d|\b[Vv]ol\b|\d\s?\(\s?\d+[^)\d]{0,3}\d*\s?\)"
    r"|\d\s?[:,;]\s?[A-Za-z]{0,2}\d{2,}|\bS\.\s\d|с\.\s?\d|第?\d+[巻卷期号頁页]"
)
_NAMES = regex.compile(
    r"\p{Lu}\p{L}+,?\s\p{Lu}{1,3}(?=[,.;:\s(]|$)"
    r"|\p{Lu}\p{L}+,\s?\p{Lu}\."
    r"|\p{Lu}\.(?:[\s-]?\p{Lu}\.)*\s?\p{Lu}\p{L}+"
    r"|(?m:^)\p{Lu}[\p{L}’'-]+,\s\p{Lu}\p{Ll}+(?=[\s,.;:/(])"
    r"|(?m:^)\p{Lu}{2,}(?:[\s-]\p{Lu}{2,}){0,2}\s\p{Lu}\p{Ll}+(?=[\s,.;:/(-])"
    r"|(?m:^)\p{Lu}{2,}(?:[\s-]\p{Lu}{2,}){0,2},\s\p{Lu}{2,}"
    r"|\bet\s?al\b|(?i:\beds?\b|\bhrsg|\bred\.)|\p{Lo}{2,4}[,，、.．]\s?\p{Lo}{2,4}"
    r"|(?m:^)[\p{Lo}・·]{2,12}[:：]?\s?[「『《〈]"
)
_IDENTIFIER = regex.compile(
    r"https?://|\bwww\.|\b10\.\d{4,9}/|\barxiv\b|\bpmid\b|\bisbn\b|\bissn\b", regex.I
)
_KIND = regex.compile(
    r"in press|submitted|forthcoming|unpublished|n\.d\.|thesis|dissertation|proceedings"
    r"|proc\.|journal|press\b|university|verlag|editor|edition|report|conference|springer|wiley"
    r"|\((?:1[5-9]|20)\d\d[a-z]?\)\s?[:.]|:\s\p{Lu}[\p{L}&.’'\s-]{2,40}(?:\s(?:1[5-9]|20)\d\d)?\.?$"
    r"|elsevier|[』》][，、,]?\s?[（(]?\p{Lo}|\[[JMCDRSNOL](?:/OL)?\]|\bIn:|preprint",
    regex.I,
)
_FIRST_PERSON = regex.compile(
    r"\b(?:we|our|us|is|are|was|were|has|have|been|which|that|these|this|however|therefore)\b",
    regex.I,
)
_CITED = regex.compile(
    r"[(;]\s?(?:e\.g\.,?\s|see\s)?\p{Lu}[\p{L}’'-]+(?:\set\sal\.?|\s(?:and|&)\s\p{Lu}[\p{L}’'-]+)?,?\s?"
    r"(?:1[5-9]|20)\d\d[a-z]?(?::\s?[\d–-]{1,9})?\s?(?=[;,)])"
)
_SAYS = regex.compile(
    r"\p{Lu}[\p{L}’'-]+\s\((?:1[5-9]|20)\d\d[a-z]?(?:[,–-]\s?\d{2,4}[a-z]?)*+(?::[^()]{1,12})?\)\s\p{Ll}"
)
"""A work as the subject of a sentence: "Rawls (1955, 1971) describes"."""
_POINTED_TO = regex.compile(
    r"\b(?:see|see\salso|cf\.|and|siehe|vgl\.|und|voir|et)\s\p{Lu}[\p{L}’'-]+\s\(?(?:1[5-9]|20)\d\d"
)
_CALLED = regex.compile(r"(?<=[\p{Ll}\d)”“’»][.,;:]?|\])\[\d{1,3}\](?=[\s\[.,;:]|$)")
"""The number of a note or reference in a text: "in 1663.[3]"."""
_MOST_CALLED = 1
_PATENT = regex.compile(
    r"(?:\p{Lu}{2}\s{1,4}){0,2}\d{1,4}[,/-]?\d{3,7}(?:,\d{3})?\s{1,4}(?:\p{Lu}\d?\s{1,4})?(?:\*\s{0,4})?"
    r"\d{1,2}/(?:19|20)\d\d(?:$|\s[^\d]{2,60})"
)
"""A row of the patents that a patent cites: "4,683,195 A 7/1987 Mullis et al."."""
_TIME_OF_DAY = regex.compile(r"(?:[01]?\d|2[0-3])[:.][0-5]\d\s(?!\d)")
"""With which the items of a programme begin."""
_HISTORY = regex.compile(
    r"(?:(?:manuscript\s|submission\s)?(?:received|submitted|accepted|revised)"
    r"|published(?:\s(?:online|in\sprint))?(?=:)"
    r"|recebido|recibido|aceito|aceptado|aprovado"
    r"|reçu|soumis|eingereicht|eingegangen|manuskript(?:eingang)?|ricevuto|accettato|otrzymano"
    r"|поступила|статья\sпоступила)\b.{0,12}(?:\d|:)",
    regex.IGNORECASE,
)
_HISTORY_STARTS = frozenset("mMsSrRaApPeEoOпПсС")
_ADDRESSES = ("http://", "https://", "www.")
_AGAIN = regex.compile(
    r"^(?:ibid|ib\.|ebd|ebenda|ídem|ibíd|там же|vgl\.\sebd)"
    r"|\b(?:op|loc|art)\.\s?cit|\ba\.\s?a\.\s?O\b|\((?:Fn|Anm|n)\.?\s\d{1,3}\)|\bsupra\s(?:note|n)\b"
    r"|^ivi,|,\scit\.,",
    regex.I,
)
_NAME_FIRST = regex.compile(
    r"\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+)?,\s\p{Lu}[\p{L}.’'-]*[,.\s(]"
)
_YEAR_LAST = regex.compile(r"\b(?:1[5-9]|20)\d\d[a-z]?\)?\.?$")
_YEAR_SCOPE = 8
_HIRAGANA = regex.compile(r"\p{Hiragana}")
_SPOKEN = 0.3
_ABOUT = regex.compile(
    r"(?:L[’']auteure?|Die\sAutorin|Der\sAutor|The\sauthor|L[’']aut(?:ore|rice)|(?:El|La)\sautora?"
    r"|[OA]\sautora?|Об\sавторе)\s(?:\p{Lu}|is\b|est\b|ist\b|è\b|es\b|é\b)"
    r"|(?:Die\s(?:verwendeten\s)?Abkürzungen|(?:The\s)?[Aa]bbreviations|Les\sabréviations|Le\sabbreviazioni"
    r"|Las\sabreviaturas|As\sabreviaturas)\s\p{Ll}"
)
"""The first words of a note on the author of a text, or on the abbreviations in it."""
_BORN = regex.compile(
    r"(?:\p{Lu}[\p{L}.’'-]*,?\s){2,6}(?:geb\.|geboren|born|née?|nat[oa]|nacid[oa]|nascid[oa])"
    r"\s(?:in\s|en\s|nel\s|em\s)?(?:19|20)\d\d"
)
"""Of a note on an author: "Dr. Ann Oak, geb. 1979, ist"."""
_STUDY = regex.compile(
    r"\p{Lu}[\p{L}’'-]+(?:\set\sal\.?|\s(?:and|&)\s\p{Lu}[\p{L}’'-]+)?\s(?:19|20)\d\d[a-z]?\s\p{Lu}"
)
"""A row of the studies that a table compares: "Oak 2014 Brazil RCT 96 women"."""
_GREETING = regex.compile(
    r"(?:Dear|Hi|Hello|Bonjour|Bonsoir|Chère?s?|Liebe[rs]?|Hallo|Sehr\sgeehrte[rs]?|Guten\s\p{Lu}\p{Ll}+"
    r"|Estimad[oa]s?|Querid[oa]s?|Hola|Car[oaei]|Gentil[ei]|Ciao|Prezad[oa]s?|Olá|Beste|Geachte|Hej"
    r"|Kära|Kære|Drogi|Droga|Szanown[aiy]|Здравствуйте|Уважаем(?:ый|ая|ые))"
    r"(?:\s\p{Lu}[\p{L}.’'-]*+){0,4}[,!]\s+\p{L}"
)
"""The first words of a letter."""
_ACT = regex.compile(
    r".{0,45}?\b(?:leis?|decretos?|ley(?:es)?|lois?|décrets?|direktiv|förordning|lag|lov|directive"
    r"|regulation|verordnung|gesetz|richtlinie|legge|ustawa|rozporządzenie|portaria|resolução|orden"
    r"|act|закон|постановление|приказ|zákon|vyhláška|törvény|kanun)\b.{0,40}?\d",
    regex.IGNORECASE,
)
"""A law, whose long name is no sentence."""
_IDENTIFIER_STARTS = frozenset("[(<hdDpPiIaA1")
_SHORT = 120
_LONGEST_STUDY = 160
_CITED_AGAIN = 0.8
_UNDATED = 0.5
_SCOPE = 600
_FEW_MARKED = 0.28
_SOME_MARKED = 0.5
_LONG = 500
_MOST_YEARS = 6
_LONGEST = 3000
_MOST_JUDGED = 500


def is_identifier(text: str) -> bool:
    """Whether a line is nothing but the identifier of a work."""
    return text[:1] in _IDENTIFIER_STARTS and _IDENTIFIER_ALONE.fullmatch(text) is not None


def is_patent(text: str) -> bool:
    """Whether a line is a row of the patents that a patent cites: number, kind, month, inventor."""
    return (text[0].isdigit() or text[:2].isupper()) and _PATENT.match(text) is not None


def has_identifier(text: str) -> bool:
    """Whether a text gives an address on the web or the identifier of a work."""
    return _IDENTIFIER.search(text[:_SCOPE]) is not None


def reference_evidence(text: str) -> int:
    """How many kinds of evidence say that a text holds a reference: 0 (none) to 5."""
    text = text[:_SCOPE]
    return (
        (YEAR.search(text) is not None)
        + (_LOCATOR.search(text) is not None)
        + (_NAMES.search(text) is not None)
        + (_IDENTIFIER.search(text) is not None)
        + (_KIND.search(text) is not None)
    )


def is_prose(text: str) -> bool:
    """Whether running text, of sentences, is more likely than a reference."""
    scope = text[:_SCOPE]
    if _ABOUT.match(scope) or _GREETING.match(scope):
        return True
    if scope.count("。") > 1:
        return len(_HIRAGANA.findall(scope)) >= _SPOKEN * len(scope)
    words = scope.split()
    lower = sum([word[0].islower() for word in words])
    if len(words) < 8 or not lower:
        return False
    marked = 1 - lower / len(words)
    if marked < _FEW_MARKED:
        return True
    if marked < _SOME_MARKED:
        verbs = len(_FIRST_PERSON.findall(scope))
        return verbs >= 3 and verbs / len(words) > 0.06
    return False


def cites_works(text: str) -> bool:
    """Whether a text cites several works by author and year or number, as articles do."""
    scope = text[:_SCOPE]
    if "[" in scope and len(_CALLED.findall(scope)) > _MOST_CALLED:
        return True
    if "(" not in scope:
        return False
    if len(_CITED.findall(scope)) > 1:
        return True
    said = len(_SAYS.findall(scope))
    return said > 1 or (said == 1 and len(_POINTED_TO.findall(scope)) > 1)


def is_history(text: str) -> bool:
    """Whether a line says when a paper was received, accepted or published."""
    return text[:1] in _HISTORY_STARTS and _HISTORY.match(text) is not None


def is_complete(text: str) -> bool:
    """Whether a text has what a whole reference has: a date, and a place in a larger work."""
    return YEAR.search(text) is not None and reference_evidence(text) >= 3


def entry_quality(text: str, dated: bool = False) -> float:
    """How much like one reference a text is, 0 (nothing) to 1.

    `dated` says that its year stands elsewhere, as in a caption above. "In press" and "n.d." also
    stand for a year.
    """
    if len(text) > _LONGEST or (len(text) > _LONG and len(YEAR.findall(text)) > _MOST_YEARS):
        return 0.0
    scope = text[:_SCOPE]
    if cites_again(scope):
        return _CITED_AGAIN
    if scope and is_patent(scope):
        return 1.0
    if (
        (is_prose(scope) and not (_is_framed(scope) or _ACT.match(scope)))
        or cites_works(scope)
        or (len(text) < _SHORT and is_history(text))
        or (scope[:1].isdigit() and _TIME_OF_DAY.match(scope))
        or _BORN.match(scope)
        or (len(text) <= _LONGEST_STUDY and _STUDY.match(scope))
    ):
        return 0.0
    dated = dated or YEAR.search(scope) is not None or is_undated(scope)
    if not dated and _DAY.search(scope) is None:
        address = 0.2 if scope.startswith(_ADDRESSES) and len(scope) < _LONG else 0.0
        return min(_UNDATED, 0.2 * reference_evidence(scope)) + address
    if _LOCATOR.search(scope) is not None and _NAMES.search(scope) is not None:
        return 1.0
    return min(1.0, 0.4 + 0.2 * reference_evidence(scope))


def _is_framed(text: str) -> bool:
    """Whether a text begins with a name before its given name and ends in a year."""
    return (
        _YEAR_LAST.search(text[-_YEAR_SCOPE:]) is not None and _NAME_FIRST.match(text) is not None
    )


def cites_again(text: str) -> bool:
    """Whether a short text cites a work that was cited before: "Oak, a. a. O., S. 3", "ibid."."""
    return len(text) < _SHORT and _AGAIN.search(text) is not None


def list_quality(entries: Sequence[str], dated: bool = False) -> float:
    """How much like references the entries of a list are, 0 (nothing) to 1 (all of them).

    `dated` as in `entry_quality`. Of a very long list every so many entries are judged.
    """
    step = 1 + len(entries) // _MOST_JUDGED
    judged = entries[::step]
    return sum(entry_quality(entry, dated) for entry in judged) / max(1, len(judged))
