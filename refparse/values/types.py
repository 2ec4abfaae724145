"""The CSL item type, inferred from the fields a reference has and the words in them."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from refparse.memory import kept


class TypeEvidence(NamedTuple):
    """What the type is inferred from: texts of fields as printed, empty when absent."""

    title: str = ""
    journal: str = ""
    booktitle: str = ""
    publisher: str = ""
    institution: str = ""
    genre: str = ""
    note: str = ""
    authors: str = ""
    has_editors: bool = False
    has_volume: bool = False
    has_issue: bool = False
    has_pages: bool = False
    has_edition: bool = False
    has_isbn: bool = False
    has_place: bool = False
    has_url: bool = False
    has_accessed: bool = False
    has_arxiv: bool = False


def _words(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


_THESIS: Final = _words(
    r"\b(?:thes[ie]s|dissertation|disserta-?[cç]|diss\b|doctoral|doktorarbeit|inaugural"
    r"|habilitation|magisterarbeit|masterarbeit"
    r"|diplomarbeit|bachelorarbeit|staatsexamensarbeit|thèse|mémoire(?! en ligne)|tese|tesis"
    r"|tesi di|tesina|dissertação|trabalho de conclusão"
    r"|trabajo de (?:fin de )?grado|doutorado|mestrado|doctorado|maestría|proefschrift"
    r"|avhandling|диссертация|автореферат"
    r"|ph\.?\s?d\b|m\.?\s?sc\.?\s+thesis|master'?s|bachelor\b|mphil|dphil)"
)
_REPORT: Final = _words(
    r"\b(?:technical|tech\.?|research|final|annual|progress|interim|internal|scientific|agency"
    r"|contract|working|discussion|project|policy|staff|white|occasional|background)\s+"
    r"(?:report|rep\.|paper|memo(?:randum)?|note|brief)s?\b"
    r"|\b(?:report|rapport|bericht|informe|relatório|rapporto|raport|отчет)\s*(?:no|nr|n[°º]|num"
    r"|#|\d)"
    r"|\b(?:working paper|arbeitspapier|diskussionspapier|document de travail"
    r"|documento de trabajo|texto para discussão|forschungsbericht|abschlussbericht"
    r"|jahresbericht|rapport (?:final|technique|de recherche|annuel)|informe (?:técnico|final)"
    r"|relatório (?:técnico|final)|open-file|white paper|whitepaper|fact ?sheet)\b"
)
_REPORT_GENRE: Final = _words(
    r"\breport|\brep\.|rapport|bericht|informe|relatório|working paper|discussion paper"
    r"|white paper|technical note|memo|arbeitspapier|policy brief"
)
_REPORT_TITLE: Final = _words(
    r"\b(?:reports?|rapport|bericht|informe|relatório|factsheet|white paper|policy brief"
    r"|working paper)\b"
)
_SOFTWARE_TITLE: Final = _words(
    r"\bsoftware(?: package| suite)?\W*$|\bversion \d+(?:\.\d+)*|\br package\b|\bv\d+\.\d"
)
_CONFERENCE: Final = _words(
    r"\b(?:proceedings|proc\b|conference|conf\b|conferência|conferencia|conférence|konferenz"
    r"|symposium|symposia|sympos\b|symp\b|simp[oó]sio|simposio|workshop|congress[oe]?s?|congrès"
    r"|congreso|congr\b|kongress"
    r"|colloqui?um|colloque|coloquio|kolloquium|tagung(?:sband)?|meeting|convention|encontro"
    r"|encuentro|jornadas|seminário|anais|anales del|actas|actes (?:du|de la|des|de l)"
    r"|atti (?:del|di)"
    r"|berichte der [^.]{0,60}tagung|verhandlungen des|advances in neural information processing"
    r"|neurips|nips|icml|iclr|cvpr|iccv|eccv|sigir|sigmod|sigkdd|kdd|chi '?\d|acl\b|emnlp|naacl"
    r"|ijcai|aaai|interspeech|icassp"
    r"|конференц|lecture notes in computer science|lncs)"
)
_JOURNAL_OF_CONFERENCE: Final = _words(
    r"^(?:proc(?:eedings|\.)?)\s+(?:of\s+the\s+)?(?:natl|national|r\.?\b|roy|royal|biol|lond"
    r"|ieee$|am\b|amer|indian|soc|nutr|acad|edinb|camb|phys|aust|zool|geol|japan|jpn|linn"
    r"|entomol)"
)
_PREPRINT: Final = _words(
    r"\b(?:arxiv|corr$|bio-?rxiv|med-?rxiv|chem-?rxiv|psy-?arxiv|soc-?arxiv|eart?h-?arxiv|ssrn"
    r"|research square|preprints(?:\.org)?$|osf preprints|authorea|techrxiv|repec"
    r"|zenodo preprint|peerj pre-?prints|hal\b)"
)
_PREPRINT_GENRE: Final = _words(r"pre-?print|e-?print|vorabdruck|prépublication")
_NEWSPAPER: Final = _words(
    r"\b(?:newspaper|zeitung|tagblatt|tageblatt|daily|times$|the times|new york times|nytimes"
    r"|washington post|wall street journal|guardian|observer|telegraph|le monde|le figaro"
    r"|libération|spiegel|die zeit$|faz|handelsblatt"
    r"|tagesspiegel|el país|el mundo|la vanguardia|abc$|folha de s|estado de s|o globo|correio"
    r"|corriere|repubblica|la stampa|gazette|herald|tribune|chronicle|financial times"
    r"|independent$|boston globe|usa today|irish times|haaretz|izvestia|правда|известия"
    r"|газета)\b"
)
_MAGAZINE: Final = _words(
    r"\b(?:magazine|newsweek|time$|the economist|new yorker|scientific american|wired$|forbes"
    r"|fortune|der spiegel|focus$|stern$|veja$|national geographic)\b"
)
_PATENT: Final = _words(
    r"\b(?:(?:[A-Z]{2}|U\.?S\.?|european|german|japan(?:ese)?|world|chinese)?\s*patente?s?\b"
    r"|offenlegungsschrift|brevet\b|патент)"
)
_DATASET: Final = _words(
    r"\bdata ?sets?\b|\bdata file\b|\bdata collection\b|\[data\b|\bdryad\b|\bfigshare\b"
    r"|\bpangaea\b|\bgenbank\b|\bharvard dataverse\b|\bgeo accession\b|\bdatensatz\b"
)
_SOFTWARE: Final = _words(
    r"\b(?:computer (?:software|program|programme)|software|mobile app|r package|python package"
    r"|source code)\b|\bversion \d+(?:\.\d+)+|\bR: a language and environment\b"
)
_LEGISLATION: Final = _words(
    r"^(?:lei|decreto|portaria|resolução|medida provisória|constituição|ley|real decreto|decreto"
    r"|constitución|orden|loi|décret|arrêté|ordonnance|gesetz|verordnung|legge"
    r"|decreto)\b[^.:]{0,60}\bn[.º°o]"
    r"|^(?:council |commission )?(?:directive|regulation|decision|richtlinie|verordnung"
    r"|règlement)\s*(?:\(|no\b|nr\b|\d)"
    r"|\b(?:act (?:of )?(?:1[89]|20)\d\d$|public law|pub\. ?l\.|u\.?s\.?c\.? §|bgbl|amtsblatt"
    r"|official journal of the european|diário oficial|boletín oficial|journal officiel"
    r"|gazzetta ufficiale|federal register|stat\. \d)"
)
_STANDARD: Final = re.compile(
    r"^(?:ISO(?:/IEC|/TS|/TR)?|DIN(?: EN)?(?: ISO)?|EN(?: ISO)?|IEC|IEEE Std\.?|ASTM"
    r"|ANSI(?:/\w+)?|NBR|ABNT NBR|BS|ÖNORM|UNE|AFNOR|GOST|ГОСТ)[ -]+[A-Z]{0,2}\s?\d[\d.:/-]*\b"
)
_ENCYCLOPEDIA: Final = _words(
    r"\b(?:encyclop|enciclop|enzyklop|lexikon|dictionary|dictionnaire|wörterbuch|diccionario"
    r"|dicionário|dizionario|handwörterbuch)"
)
_BODY: Final = _words(
    r"\b(?:organi[sz]ation|ministry|ministério|ministerio|ministère|ministerium|institute"
    r"|instituto|institut\b|agency|agência|commission|comisión|bureau|department|departamento"
    r"|secretaria|council|conselho|unesco|unicef|\bwho\b|oecd|ocde|world bank"
    r"|united nations|european (?:commission|union)|cdc|centers for disease|government"
    r"|national (?:institute|academ|research)|nasa|usda|epa|fao|ibge|inep|bundes\w+|landes\w+"
    r"|amt\b|statistisches|health organization|foundation|association|committee)"
)
_INTERVIEW: Final = _words(
    r"\b(?:personal communication|persönliche mitteilung|comunicação pessoal"
    r"|communication personnelle|interview|entrevista)\b"
)
_PRESS: Final = _words(
    r"\b(?:press|verlag|publish|books|editora|editorial|edições|ediciones|éditions|editions"
    r"|springer|elsevier|wiley|routledge|sage|academic|mcgraw|blackwell|macmillan|penguin"
    r"|presses|universitätsverlag|saunders|mosby|lippincott|churchill|thieme|karger|dover|norton"
    r"|harper|random house|palgrave|suhrkamp|mohr|gruyter|vandenhoeck|brill|gallimard|seuil)"
)


def infer_type(evidence: TypeEvidence) -> str:
    """The CSL item type that the fields of a reference speak for; "document" when none do.

    >>> infer_type(TypeEvidence(title="On birds", journal="Ibis", has_volume=True))
    'article-journal'
    >>> infer_type(TypeEvidence(title="Zur Sprache", genre="Diss.", institution="Universität Wien"))
    'thesis'
    """
    special = _by_genre(evidence)
    if special:
        return special
    if evidence.journal:
        return _periodical(evidence)
    if evidence.booktitle:
        return _part(evidence)
    return _whole(evidence)


def _by_genre(e: TypeEvidence) -> str:
    kind = f"{e.genre} {e.note}" if e.note else e.genre
    if kind:
        if e.genre and _THESIS.search(e.genre):
            return "thesis"
        if _PATENT.search(e.genre):
            return "patent"
        if not e.journal:
            if e.note and _THESIS.search(e.note) and not e.booktitle:
                return "thesis"
            if _PREPRINT_GENRE.search(e.genre):
                return "article"
            if e.genre and _REPORT_GENRE.search(e.genre) and not e.booktitle:
                return "report"
            if _DATASET.search(e.genre):
                return "dataset"
            if _SOFTWARE.search(e.genre):
                return "software"
            if _INTERVIEW.search(e.note):
                return "personal_communication"
    return ""


@kept(maxsize=4096)
def _journal_kind(journal: str) -> str:
    if _PREPRINT.search(journal):
        return "article"
    if _MAGAZINE.search(journal):
        return "article-magazine"
    return "article-newspaper" if _NEWSPAPER.search(journal) else "article-journal"


def _periodical(e: TypeEvidence) -> str:
    kind = _journal_kind(e.journal)
    if kind == "article" and (e.has_volume and e.has_pages):
        return "article-journal"
    if (
        kind in ("article-newspaper", "article-magazine")
        and e.has_volume
        and (e.has_issue or e.has_pages)
    ):
        return "article-journal"
    if (
        e.has_place
        and not e.has_volume
        and _CONFERENCE.search(e.journal)
        and not _JOURNAL_OF_CONFERENCE.search(e.journal)
    ):
        return "paper-conference"
    return kind


def _part(e: TypeEvidence) -> str:
    if _CONFERENCE.search(e.booktitle):
        return "paper-conference"
    if _ENCYCLOPEDIA.search(e.booktitle):
        return "entry-encyclopedia"
    printed = e.has_pages or e.has_editors or e.publisher or e.has_place or e.has_isbn
    if e.has_url and not printed:
        return "webpage"
    return "chapter"


def _whole(e: TypeEvidence) -> str:
    title = e.title
    if _STANDARD.match(title):
        return "standard"
    if _LEGISLATION.search(title):
        return "legislation"
    if e.institution:
        return "thesis" if _THESIS.search(title) else "report"
    if e.has_arxiv and not e.publisher:
        return "article"
    if _PATENT.search(title) and not e.publisher:
        return "patent"
    press = bool(e.publisher and _PRESS.search(e.publisher))
    if not press and (_REPORT.search(title) or (e.note and _REPORT.search(e.note))):
        return "report"
    if _CONFERENCE.search(e.publisher) or (e.note and _CONFERENCE.search(e.note)):
        return "paper-conference"
    printed = e.has_place or e.has_edition or e.has_isbn or e.has_editors
    if not printed and not e.publisher:
        return _unpublished(e)
    if press or e.has_edition or e.has_isbn:
        return "book"
    if _REPORT_TITLE.search(title) and _BODY.search(e.publisher or e.authors):
        return "report"
    if _SOFTWARE_TITLE.search(title) and e.publisher:
        return "software"
    if e.has_url and not printed:
        return "webpage"
    return "book"


def _unpublished(e: TypeEvidence) -> str:
    if _DATASET.search(e.title):
        return "dataset"
    if _SOFTWARE.search(e.title):
        return "software"
    if e.has_url or e.has_accessed:
        return "webpage"
    if e.has_volume and e.has_pages:
        return "article-journal"
    return "book" if e.title else "document"
