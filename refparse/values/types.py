"""The CSL item type, inferred from the fields a reference has and the words in them."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from refparse.memory import kept
from refparse.values.decisions import is_decision


class TypeEvidence(NamedTuple):
    """What the type is inferred from: texts of fields as printed, empty when absent."""

    title: str = ""
    journal: str = ""
    booktitle: str = ""
    series: str = ""
    publisher: str = ""
    institution: str = ""
    genre: str = ""
    note: str = ""
    authors: str = ""
    has_authors: bool = False
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


# All patterns but that of standards are matched against small letters.

_THESIS: Final = re.compile(
    r"\b(?:thes[ie]s|dissertation|disserta-?[cç]|diss\b|doctoral|doktorarbeit|inaugural"
    r"|habilitation|magisterarbeit|masterarbeit"
    r"|diplomarbeit|bachelorarbeit|staatsexamensarbeit|thèse|mémoire(?! en ligne)|tese|tesis"
    r"|doctoraat|doctoraalscriptie|\w*scriptie|masterproef|licentiaatsverhandeling|dissertatie"
    r"|\w*avhandling|ph\.d\.-afhandling|(?:hoved|masters?|mastergrads|bachelor)oppgave"
    r"|disputats|(?<!\w )speciale$"
    r"|(?:master|magister|kandidat|licentiat|[a-d]-)-?uppsats|examensarbete"
    r"|prac[ay] (?:doktorsk|magistersk|licencjack|dyplomow|habilitac|inżyniersk)"
    r"|rozpraw[ay] (?:doktorsk|habilitac)|дисс?\.|выпускная квалификационная|дипломная работа"
    r"|tesi di|tesina|dissertação|trabalho de conclusão"
    r"|trabajo de (?:fin de )?grado|doutorado|mestrado|doctorado|maestría|\w*proefschrift"
    r"|диссертация|автореф|(?:doktora|lisans|uzmanlık) tez"
    r"|ph\.?\s?d\b|m\.?\s?sc\.?\s+thesis|master'?s|bachelor\b|mphil|dphil)"
)
_BLOG: Final = re.compile(r"\b(?:web)?blog|\bweblog")
_REPORT: Final = re.compile(
    r"\b(?:technical|tech\.?|research|final|annual|progress|interim|internal|scientific|agency"
    r"|contract|working|discussion|project|policy|staff|white|occasional|background)\s+"
    r"(?:report|rep\.|paper|memo(?:randum)?|note|brief)s?\b"
    r"|\b(?:nih|dhhs|cdc|niosh|usda|epa|nasa|who) (?:report|publication|pub\.)"
    r"|\b(?:report|rep\.|rapport|bericht|informe|relatório|rapporto|raport|отчет)\s*(?:no|nr|n[°º]|num"
    r"|#|\d)"
    r"|\b(?:working paper|arbeitspapier|diskussionspapier|document de travail"
    r"|documento de trabajo|texto para discussão|forschungsbericht|abschlussbericht"
    r"|jahresbericht|rapport (?:final|technique|de recherche|annuel)|informe (?:técnico|final)"
    r"|relatório (?:técnico|final)|open-file|white paper|whitepaper|fact ?sheet)\b"
)
_REPORT_GENRE: Final = re.compile(
    r"\breport|\brep\b|rapport|bericht|informe|relatório|working paper|discussion paper"
    r"|white paper|technical note|memo|arbeitspapier|policy brief|raport|sprawozdani|ekspertyz"
    r"|komunikat z bada|\bnotat|arbei[dt]snotat|notitie|beleidsnota|discussienota|verslag"
    r"|werkdocument|utredning"
    r"|promemoria|arbejdspapir|отч[её]т|доклад|аналитическая записка"
)
_REPORT_TITLE: Final = re.compile(
    r"\b(?:reports?|rapport|bericht|informe|relatório|factsheet|white paper|policy brief"
    r"|working paper)\b"
)
_SOFTWARE_TITLE: Final = re.compile(
    r"\bsoftware(?: package| suite)?\W*$|\bversion \d+(?:\.\d+)*|\br package\b|\bv\d+\.\d"
    r"|^r: a language and environment\b"
)
_CONFERENCE: Final = re.compile(
    r"\b(?:proceedings|proc\b|conference|conf\b|conferência|conferencia|conférence|konferenz"
    r"|symposium|symposia|sympos\b|symp\b|simp[oó]sio|simposio|workshop|congress[oe]?s?|congrès"
    r"|congreso|congr\b|kongress"
    r"|colloqui?um|colloque|coloquio|kolloquium|tagung(?:sband)?|meeting|convention|encontro"
    r"|encuentro|jornadas|seminário|anais|anales del|actas|actes (?:du|de la|des|de l)"
    r"|atti (?:del|di)"
    r"|berichte der [^.]{0,60}tagung|verhandlungen des|advances in neural information processing"
    r"|neurips|nips|icml|iclr|cvpr|iccv|eccv|sigir|sigmod|sigkdd|kdd|chi '?\d|acl\b|emnlp|naacl"
    r"|ijcai|aaai|interspeech|icassp"
    r"|congres\b|handelingen van het|studiedag|konferen[cst]|konferanse|zjazd|kongres|sympozj"
    r"|конференц|конгресс|съезд|симпозиум|lecture notes in computer science|lncs)"
)
_ACRONYM_AND_YEAR: Final = re.compile(
    r"\b[A-Z]{2,}[A-Za-z]*\s?[’'‘]?(?:(?:19|20)\d\d|\d\d)(?=$|\W)"
)
"""How conferences are called for short: "CRYPTO 2004", "EUROCRYPT ’96"."""
_ENTRY: Final = re.compile(r"(?:[Aa]rt\.|[Ss]\.\s?v\.|[Ll]emma|[Vv]oce|[Ss]tichwort)\s")
"""How the title of an entry in an encyclopedia begins."""
_JOURNAL_OF_CONFERENCE: Final = re.compile(
    r"^(?:proc(?:eedings|\.)?)\s+(?:of\s+the\s+)?(?:natl|national|r\.?\b|roy|royal|biol|lond"
    r"|ieee$|am\b|amer|indian|soc|nutr|acad|edinb|camb|phys|aust|zool|geol|japan|jpn|linn"
    r"|entomol)"
)
_PREPRINT: Final = re.compile(
    r"\b(?:arxiv|corr$|bio-?rxiv|med-?rxiv|chem-?rxiv|psy-?arxiv|soc-?arxiv|eart?h-?arxiv|ssrn"
    r"|research square|preprints(?:\.org)?$|osf preprints|authorea|techrxiv|repec"
    r"|zenodo preprint|peerj pre-?prints|hal\b)"
)
_PREPRINT_GENRE: Final = re.compile(r"pre-?print|e-?print|vorabdruck|prépublication|препринт")
_NEWSPAPER: Final = re.compile(
    r"\b(?:newspaper|zeitung|tagblatt|tageblatt|daily|times$|the times|new york times|nytimes"
    r"|washington post|wall street journal|guardian|observer|telegraph|le monde|le figaro"
    r"|libération|spiegel|die zeit$|faz|handelsblatt"
    r"|tagesspiegel|el país|el mundo|la vanguardia|abc$|folha de s|estado de s|o globo|correio"
    r"|handelsblad|volkskrant|trouw$|de standaard|\w*dagblad(?:et)?$|dagens nyheter|aftenposten"
    r"|politiken$|aftonbladet|\w*tidende$|jyllands-posten|комсомольская|коммерсантъ?"
    r"|gazeta wyborcza|rzeczpospolita|corriere|repubblica|la stampa|gazette|herald|tribune"
    r"|chronicle|financial times|bbc\b|bbc news|cnn\b|reuters|al jazeera|huffpost|bloomberg"
    r"|independent$|boston globe|usa today|irish times|haaretz|izvestia|правда|известия"
    r"|газета)\b"
)
_MAGAZINE: Final = re.compile(
    r"\b(?:magazine|newsweek|time$|the economist|new yorker|scientific american|wired$|forbes"
    r"|fortune|der spiegel|focus$|stern$|veja$|national geographic)\b"
)
_PATENT: Final = re.compile(
    r"\b(?:(?:[a-z]{2}|u\.?s\.?|european|german|japan(?:ese)?|world|chinese)?\s*patente?s?\b"
    r"|offenlegungsschrift|brevet\b|патент)"
)
_DATASET: Final = re.compile(
    r"\bdata ?sets?\b|\bdata file\b|\bdata collection\b|\[data\b|\bdryad\b|\bfigshare\b"
    r"|\bpangaea\b|\bgenbank\b|\bharvard dataverse\b|\bgeo accession\b|\bdatensatz\b"
    r"|\bjeux? de données\b|\bconjunto de da[td]os\b|^data from:|\boccurrence download\b"
)
_REPOSITORY: Final = re.compile(
    r"\b(?:dryad(?: digital repository)?|mendeley data|pangaea|gesis datenarchiv|icpsr"
    r"|(?:harvard )?dataverse|uk data (?:service|archive))\b"
)
"""Who holds data sets and nothing else."""
_SOFTWARE: Final = re.compile(
    r"\b(?:computer (?:program|programme)|\w*software|mobile app|r package|python package"
    r"|logiciel|source code)\b|\bversion \d+(?:\.\d+)+|\br: a language and environment\b"
)
_LEGISLATION: Final = re.compile(
    r"^(?:lei|decreto|portaria|resolução|medida provisória|constituição|ley|real decreto|decreto"
    r"|constitución|orden|loi|décret|arrêté|ordonnance|gesetz|verordnung|legge"
    r"|decreto)\b[^.:]{0,60}(?:\bn[.º°o]|\d/(?:1[89]|20)\d\d\b)"
    r"|^(?:council |commission )?(?:directive|regulation|decision|richtlinie|verordnung"
    r"|règlement)\s*(?:\(|no\b|nr\b|\d)"
    r"|\b(?:act,? (?:of )?(?:1[6-9]|20)\d\d(?:$|,? \(?(?:c|ch|cap|s|ss|asp)\b)|public law"
    r"|pub\. ?l\.|u\.?s\.?c\.? §|bgbl|amtsblatt"
    r"|official journal of the european|diário oficial|boletín oficial|journal officiel"
    r"|gazzetta ufficiale|federal register|stat\. \d|dz\. ?u\.|собрание законодательства)"
    r"|^(?:ustawa|rozporządzenie|obwieszczenie)\b[^.:]{0,60}\bz (?:dnia )?\d"
    r"|^(?:wet|(?:koninklijk )?besluit|decreet|regeling) van \d"
    r"|^(?:lag|förordning) \(\d{4}:\d|^(?:lov|forskrift|bekendtgørelse)\b[^.:]{0,16} n(?:r|o)\b"
    r"|^(?:федеральный закон|закон рф|указ президента|постановление правительства|конституция р)"
    r"|^\w+ кодекс (?:рф|российской федерации)"
)
_GAZETTE: Final = re.compile(
    r"\b(?:diário oficial|diário da república|diario oficial|bolet[ií]n oficial|gaceta oficial"
    r"|journal officiel|moniteur belge|gazzetta ufficiale|bundesgesetzblatt|bgbl|amtsblatt"
    r"|dz\. ?u\.|dziennik ustaw|monitor polski|staatsblad|staatscourant|stb\.|lovtidende?"
    r"|författningssamling|собрание законодательства|сз рф|ведомости (?:снд|верховного)"
    r"|federal register|official journal|d\.?o\.?u\b|boe\b)|^jo(?:rf)?\b|^oj\b"
)
_LAW: Final = re.compile(
    r"(?:(?:\w+ ){0,2}\w*gesetz(?:buch)?|\w*verordnung|bekanntmachung|ustawa|rozporządzenie|lei|ley"
    r"|loi|décret|decreto|legge|lag|lov|wet|закон|zákon|törvény)\b"
)
"""How the name of a law begins, where a gazette prints it."""
_STANDARD: Final = re.compile(
    r"(?:^|[,.] |\()(?:ISO(?:/IEC|/TS|/TR)?(?: Standard No\.)?|DIN(?: EN)?(?: ISO)?|EN(?: ISO)?|IEC"
    r"|IEEE (?:Std\.?|Standard)|ASTM|ANSI(?:/\w+)?|NBR|ABNT NBR|BS|ÖNORM|UNE(?:-EN)?(?: ISO)?|AFNOR"
    r"|GOST|ГОСТ|RFC)[ -]+[A-Z]{0,2}\s?\d[\d.:/-]*\b"
)
_ENCYCLOPEDIA: Final = re.compile(
    r"\b(?:encyclop|enciclop|enzyklop|lexikon|dictionary|dictionnaire|wörterbuch|diccionario"
    r"|encyklop|leksikon|woordenboek|słownik|ordbok|ordbog|энциклопед|словарь"
    r"|dicionário|dizionario|handwörterbuch)"
)
_ABBREVIATED_ENCYCLOPEDIA: Final = re.compile(
    r"(?:tre|rgg|lthk|rac|dnp|lma|lexma|lci|hwph|ndb|adb|thwnt|thwat|ewnt|nbl|ddb|dbi|dnb|odnb"
    r"|mgg|hrg|hwrh|hwdm|rlw|rge|bbkl)[\d²³⁴]?"
)
_BODY: Final = re.compile(
    r"\b(?:organi[sz]ation|ministry|ministério|ministerio|ministère|ministerium|institute"
    r"|instituto|institut\b|agency|agência|commission|comisión|bureau|department|departamento"
    r"|secretaria|council|conselho|unesco|unicef|\bwho\b|oecd|ocde|world bank"
    r"|united nations|european (?:commission|union)|cdc|centers for disease|government"
    r"|national (?:institute|academ|research)|nasa|usda|epa|fao|ibge|inep|bundes\w+|landes\w+"
    r"|amt\b|statistisches|health organization|foundation|association|committee)"
)
_INTERVIEW: Final = re.compile(
    r"\b(?:personal communication|persönliche mitteilung|comunicação pessoal"
    r"|communication personnelle|interview|entrevista)\b"
)
_PRESS: Final = re.compile(
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
    if not evidence.has_authors and is_decision(
        evidence.title, reported=bool(evidence.journal or evidence.note)
    ):
        return "legal_case"
    if evidence.genre or evidence.note:
        special = _by_genre(evidence)
        if special:
            return special
    if evidence.journal:
        return _periodical(evidence)
    if evidence.booktitle:
        return _part(evidence)
    return _whole(evidence)


def _by_genre(e: TypeEvidence) -> str:
    genre, note = e.genre.lower(), e.note.lower()
    if genre and _THESIS.search(genre):
        return "thesis"
    if _PATENT.search(genre):
        return "patent"
    if _BLOG.search(genre):
        return "post-weblog"
    if not e.journal:
        published = e.publisher and note.startswith("zugl")
        if note and not e.booktitle and not published and _THESIS.search(note):
            return "thesis"
        if _PREPRINT_GENRE.search(genre):
            return "article"
        if not e.booktitle and (_REPORT_GENRE.search(genre) or _REPORT.search(genre)):
            return "report"
        if _DATASET.search(genre):
            return "dataset"
        if _SOFTWARE.search(genre):
            return "software"
        if _INTERVIEW.search(note):
            return "personal_communication"
    return ""


@kept(maxsize=4096)
def _journal_kind(journal: str) -> str:
    small = journal.lower()
    if _PREPRINT.search(small):
        return "article"
    if _MAGAZINE.search(small):
        return "article-magazine"
    return "article-newspaper" if _NEWSPAPER.search(small) else "article-journal"


def _periodical(e: TypeEvidence) -> str:
    journal = e.journal.lower()
    if (_ABBREVIATED_ENCYCLOPEDIA.fullmatch(journal) or _ENTRY.match(e.title)) and not e.has_issue:
        return "entry-encyclopedia"
    if not e.has_pages and _REPOSITORY.search(journal):
        return "dataset"
    kind = _journal_kind(e.journal)
    if kind == "article" and (e.has_volume and e.has_pages):
        return "article-journal"
    if (
        kind in ("article-newspaper", "article-magazine")
        and e.has_volume
        and (e.has_issue or e.has_pages)
    ):
        return "article-journal"
    title = e.title.lower()
    if _GAZETTE.search(journal) and (_LEGISLATION.search(title) or _LAW.match(title)):
        return "legislation"
    if not e.has_pages and not e.has_issue and _REPORT.search(journal):
        return "report"
    if (
        e.has_place
        and not e.has_volume
        and _CONFERENCE.search(journal)
        and not _JOURNAL_OF_CONFERENCE.search(journal)
    ):
        return "paper-conference"
    return kind


def _part(e: TypeEvidence) -> str:
    booktitle = e.booktitle.lower()
    if _CONFERENCE.search(booktitle):
        return "paper-conference"
    if _ENCYCLOPEDIA.search(booktitle) or _ENTRY.match(e.title):
        return "entry-encyclopedia"
    if _ACRONYM_AND_YEAR.search(e.booktitle) or _CONFERENCE.search(e.series.lower()):
        return "paper-conference"
    if not e.has_pages and _REPOSITORY.search(booktitle):
        return "dataset"
    printed = e.has_pages or e.has_editors or e.publisher or e.has_place or e.has_isbn
    if e.has_url and not printed:
        return "webpage"
    return "chapter"


def _whole(e: TypeEvidence) -> str:
    if _STANDARD.search(e.title) or _STANDARD.match(e.note):
        return "standard"
    title, publisher, note = e.title.lower(), e.publisher.lower(), e.note.lower()
    if _LEGISLATION.search(title):
        return "legislation"
    if _REPOSITORY.search(publisher):
        return "dataset"
    if e.institution:
        return "thesis" if _THESIS.search(title) else "report"
    if e.has_arxiv and not publisher:
        return "article"
    if not publisher and _PATENT.search(title):
        return "patent"
    press = bool(publisher and _PRESS.search(publisher))
    if not press and any(map(_REPORT.search, (title, note, e.series.lower()))):
        return "report"
    if _CONFERENCE.search(publisher) or (note and _CONFERENCE.search(note)):
        return "paper-conference"
    printed = e.has_place or e.has_edition or e.has_isbn or e.has_editors
    if not printed and not publisher:
        return _unpublished(e, title)
    if press or e.has_edition or e.has_isbn:
        return "book"
    if _REPORT_TITLE.search(title) and _BODY.search(publisher or e.authors.lower()):
        return "report"
    if publisher and _SOFTWARE_TITLE.search(title):
        return "software"
    if e.has_url and not printed:
        return "webpage"
    return "book"


def _unpublished(e: TypeEvidence, title: str) -> str:
    if _DATASET.search(title):
        return "dataset"
    if _SOFTWARE.search(title):
        return "software"
    if e.has_url or e.has_accessed:
        return "webpage"
    if e.has_volume and e.has_pages:
        return "article-journal"
    return "book" if title else "document"
