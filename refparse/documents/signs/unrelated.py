"""Headings of other works than those that a text cites: works that cite it or are near, itself.

They stand beside the reference list on the pages of publishers, in the language of the page.
"""

from __future__ import annotations

import regex

_HEADINGS = regex.compile(
    r"""
    (?:
        this\s(?:article|paper|work|publication|chapter)\s(?:is|has\sbeen)\scited\sby\b.{0,60}
      | (?:times\s)?cited(?:[\s-]by)?(?:\sin)?(?:\s(?:articles|literature|this\sarticle))?
      | cites\sin\s(?:papers|patents)(?:\s[-–]\s.{2,30}?)?
      | citing\s(?:articles|literature|works|publications|documents)
      | (?:suggested|recommended|preferred)\s(?:citation|reference)s?
      | (?:how\sto\s|please\s)?cite\s(?:this|as|it|us)\b.{0,30} | how\sto\scite
      | zitier(?:vorschlag|weise|hinweis|fähigkeit) | empfohlene\szitier(?:ung|weise)
      | (?-i:R)éférence\sbibliographique
      | pour\sciter\b.{0,40} | comment\sciter\b.{0,30} | c[óo]mo\scitar\b.{0,30}
      | come\scitare\b.{0,30} | citatievoorstel | jak\scytować
      | citad[oa]\s(?:por|em|en) | cité\s(?:par|dans) | zitiert\s(?:von|durch|in) | citato\sda
      | geciteerd\sdoor | cytowane\sprzez | цитирования | 被引(?:用)?(?:文献)?
      | (?:related|similar|recommended|suggested|recent|most\s(?:read|cited|viewed)|more)
        \s(?:articles?|papers|content|works|publications|documents|research|reading)
      | (?:other\sworks\s)?by\sthe\ssame\sauthors?|d(?:u|es)\smêmes?\sauteure?s?
      | (?:weitere\s.{4,20}\s)?(?:vom|von\sder)selben\sautor(?:in)?
      | dell[oa]\sstess[oa]\sautor[ei]|del?\s(?:la\s)?mism[oa]\sautora?|d[oa]\smesm[oa]\sautora?
      | (?:you\smay|others|people|readers)\salso\s\p{L}{3,10} | recommended(?:\sfor\syou)?
      | (?:articles|documents|contenus|publications)
        \s(?:similaires|connexes|liés|associés|recommandés)
      | art[íi](?:culos|gos)\s(?:relacionados|similares|semelhantes|recomendados|destacados)
      | articoli\s(?:correlati|simili|collegati)
      | art(?:icles|[íi]culos|igos|icoli)\s(?:més\sllegits|más\sleídos|mais\slidos|les\splus\slus
        |più\sletti)\b.{0,40} | most[\s-]read\sarticles\b.{0,40} | meistgelesene\b.{0,40}
      | (?:ähnliche|verwandte|weitere|empfohlene)\s(?:artikel|beiträge|publikationen|dokumente)
      | (?:gerelateerde|vergelijkbare)\s(?:artikelen|publicaties)
      | (?:powiązane|podobne)\s(?:artykuły|publikacje)
      | (?:похожие|связанные)\s(?:статьи|публикации) | 相[关關]文[章献] | 関連(?:論文|記事|文献)
    )
    \s*(?:\(?\d{1,6}\)?)?\s*[:.]?
    """,
    regex.VERBOSE | regex.IGNORECASE,
)
_LONGEST = 120
_SCOPE = 400
_NEAREST = 2


def is_unrelated(view: str, at: int) -> bool:
    """Whether a heading of other works than the cited ones stands right before `at`."""
    rows = [row.strip() for row in view[max(0, at - _SCOPE) : at].split("\n")]
    rows = [row for row in rows if row][-_NEAREST:]
    return any(map(is_heading_of_others, rows))


def is_heading_of_others(row: str) -> bool:
    """Whether a line is the heading of works that are near or cite, not of the cited ones."""
    return len(row) <= _LONGEST and _HEADINGS.fullmatch(row) is not None
