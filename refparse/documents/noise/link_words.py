"""The words that publishers put on links, and texts that consist of them."""

from __future__ import annotations

import regex

_DIGITS = regex.compile(r"\d+")
_WORD = regex.compile(r"\p{L}+")
_PIECES = regex.compile(r"\p{Lu}+(?=\p{Lu}\p{Ll})|\p{Lu}?\p{Ll}+|\p{Lu}+|\p{L}")
REFERENCE_LINK = regex.compile(r"\bref\w*\s\d+|\bby\s\d+|\(\d+(?:\s?[KM]B?)?\)", regex.IGNORECASE)
MARKS = " \t|•·-–—.,;:()[]»"
LONGEST = 160
STRONG_WORDS = frozenset((
    "pubmed", "medline", "crossref", "scholar", "scopus", "mathscinet", "zbmath", "cas", "isi",
    "adsabs", "pmc", "sciencedirect", "iopscience", "publons", "europepmc", "worldcat", "jstor",
    "altmetric", "cinii", "openurl", "webcite", "infotrieve",
))  # fmt: skip
_WEAK = frozenset((
    "article", "book", "chapter", "preprint", "abstract", "full", "text", "pdf", "html", "view",
    "views", "publisher", "google", "web", "of", "science", "at", "in", "on", "find", "open",
    "a", "new", "tab", "window", "return", "to", "ref", "reference", "references", "download",
    "export", "citation", "citations", "cited", "by", "central", "free", "entrez", "link",
    "links", "cross", "the", "via", "search", "online", "version", "site", "record", "go",
    "source", "show", "all", "more", "permalink", "copy", "add", "library", "access", "ncbi",
    "ads", "doi", "context", "green", "chemport", "semantic", "scholarly", "digital", "sfx",
    "cache", "external",
))  # fmt: skip
_WEAK_ELSEWHERE = frozenset((
    "ver", "voir", "vedi", "siehe", "zobacz", "afficher", "consultar", "consulter", "documento",
    "document", "dokument", "artículo", "artigo", "articolo", "artykuł", "texto", "texte", "testo",
    "volltext", "completo", "intégral", "enlace", "lien",
))  # fmt: skip
_PHRASES = frozenset((
    "search ads", "ads", "google preview", "copac", "reference source", "preview",
    "faculty opinions recommendation", "f1000 recommendation", "taylor & francis online",
    "wiley online library", "sage journals", "oxford academic",
    "cambridge core", "springer link", "springerlink", "science direct", "ieee xplore",
    "acm digital library", "project muse", "apa psycnet", "persée", "cairn", "openedition",
    "view at publisher", "check library",
    "request permissions", "export reference", "cited in text", "in article", "back to text",
    "book", "chapter", "zusammenfassung", "kurzfassung", "bibtex", "bibtex ris",
    "en ligne", "en línea", "em linha", "view online", "read online",
    "j-stage", "view", "consulter", "consultar", "consulter sur cairn.info",
    "document utilisé pour la rédaction de l’article",
    "document utilisé pour la rédaction de l'article",
    "save citation »export citation »e-mail citation »find this resource",
))  # fmt: skip
"""Links that are named by a platform or whose single words say too little."""
PHRASE_ENDINGS = frozenset(phrase.rsplit(" ", 1)[-1] for phrase in _PHRASES)
_LONGEST_PHRASE = max(map(len, _PHRASES)) + 6
LINK_WORDS = STRONG_WORDS | _WEAK | _WEAK_ELSEWHERE
_CLEAR = frozenset((
    "text", "article", "full", "tab", "window", "links", "documento", "document", "dokument",
    "artículo",
    "artigo", "articolo", "artykuł", "texto", "texte", "testo", "volltext", "lien", "enlace",
))  # fmt: skip
_SCOPE = 24
_MOST_PIECES = 3
_LONGEST_CAPITALS = 12


def link_words(text: str) -> tuple[list[str], list[str]]:
    """The words of a text that stand on links, casefolded, glued ones apart; and the others."""
    known: list[str] = []
    unknown: list[str] = []
    for word in _WORD.findall(text):
        folded = word.casefold()
        parts = [folded] if folded in LINK_WORDS else unglued(word)
        known += parts
        if not parts:
            unknown.append(word)
    return known, unknown


def unglued(word: str) -> list[str]:
    """The link words that are set without spaces in a word, or nothing if that is not all of it."""
    if word[1:].islower() or word.isupper():
        return []
    pieces = _PIECES.findall(word)
    found: list[str] = []
    at = 0
    while at < len(pieces):
        for size in range(_MOST_PIECES, 0, -1):
            part = "".join(pieces[at : at + size]).casefold()
            if part in LINK_WORDS:
                found.append(part)
                at += size
                break
        else:
            parts = _abbreviations(pieces[at])
            if not parts:
                return []
            found += parts
            at += 1
    return found


def _abbreviations(piece: str) -> list[str]:
    """The link words in capitals that are set without spaces: "DOIPMC"; nothing if one is none."""
    found: list[str] = []
    rest = piece.casefold() if piece.isupper() and len(piece) <= _LONGEST_CAPITALS else ""
    while rest:
        size = next((size for size in (4, 3) if rest[:size] in LINK_WORDS), 0)
        if not size:
            return []
        found.append(rest[:size])
        rest = rest[size:]
    return found


def is_link_label(text: str) -> bool:
    """Whether a short text consists of the words that publishers put on links.

    Of several such words a few may be unknown: "Article ADS CAS Google Scholar".
    """
    if len(text) > LONGEST:
        return False
    if len(text) <= _LONGEST_PHRASE and text.strip(MARKS).casefold() in _PHRASES:
        return True
    space = text.find(" ", 0, _SCOPE)
    opening = text[:space].strip(MARKS) if space > 0 else ""
    if opening.isalpha() and opening.casefold() not in LINK_WORDS and not unglued(opening):
        return False
    first = _WORD.search(text, 0, _SCOPE)
    if first is None or (_DIGITS.search(text) and _DIGITS.search(REFERENCE_LINK.sub("", text))):
        return False
    known, unknown = link_words(text)
    strong = [word for word in known if word in STRONG_WORDS]
    if unknown:
        capital = all(word[0].isupper() for word in unknown)
        return capital and len(strong) > 1 and 2 * len(unknown) <= len(known)
    if strong or {"web", "science"} <= {*known}:
        return True
    return first.group()[0].isupper() and len(known) > 1 and not _CLEAR.isdisjoint(known)
