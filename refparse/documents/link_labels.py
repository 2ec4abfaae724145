"""The words that publishers put on links behind a reference: "Article CAS PubMed", "[CrossRef]".

A label is recognised by its words, or because it repeats after many entries and says nothing that
could cite.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import regex

_CHUNK_BREAK = regex.compile(r"\s{2,}|\t|\s*[·|•]\s*|(?<=\])\s*(?=\[)|(?<=\))\s+(?=\()")
_TAIL = regex.compile(r"(?:(?<=[\d.)\]”\"’?!])|^)[^\d.]{3,120}+\.?$")
_ARROWS = "↩↑⏎⤴⬆\ufe0e\ufe0f"
_DIGITS = regex.compile(r"\d+")
_WORD = regex.compile(r"\p{L}+")
_PIECES = regex.compile(r"\p{Lu}+(?=\p{Lu}\p{Ll})|\p{Lu}?\p{Ll}+|\p{Lu}+|\p{L}")
_REFERENCE_LINK = regex.compile(r"\bref\w*\s\d+|\bby\s\d+|\(\d+\)", regex.IGNORECASE)
_MARKS = " \t|•·-–—.,;:()[]"
_LONGEST = 160
_STRONG = frozenset(
    [
        "pubmed",
        "medline",
        "crossref",
        "scholar",
        "scopus",
        "mathscinet",
        "zbmath",
        "cas",
        "isi",
        "adsabs",
        "pmc",
        "sciencedirect",
        "iopscience",
        "publons",
        "europepmc",
        "worldcat",
        "jstor",
        "altmetric",
    ]
)
_WEAK = frozenset(
    [
        "article",
        "book",
        "chapter",
        "preprint",
        "abstract",
        "full",
        "text",
        "pdf",
        "html",
        "view",
        "views",
        "publisher",
        "google",
        "web",
        "of",
        "science",
        "at",
        "in",
        "on",
        "find",
        "open",
        "a",
        "new",
        "tab",
        "window",
        "return",
        "to",
        "ref",
        "reference",
        "references",
        "download",
        "export",
        "citation",
        "citations",
        "cited",
        "by",
        "central",
        "free",
        "entrez",
        "link",
        "links",
        "cross",
        "the",
        "via",
        "search",
        "online",
        "version",
        "site",
        "record",
        "go",
        "source",
        "show",
        "all",
        "more",
        "permalink",
        "copy",
        "add",
        "library",
        "access",
        "ncbi",
        "ads",
        "context",
        "green",
        "chemport",
        "semantic",
        "scholarly",
        "digital",
        "openurl",
        "sfx",
    ]
)
_LINK_WORDS = _STRONG | _WEAK
_LINE = frozenset(["ligne", "línea", "linea", "linha"])
_IN = frozenset(["in", "im", "en", "em", "no", "à"])
_CLEAR = frozenset(["text", "article", "full", "tab", "links"])
_LONE_STOP = regex.compile(r"(?<=[\d.)\]”\"’])\s\p{Lu}\p{L}*+(?:\s\p{L}++){0,3}\s\.$")
_FEWEST = 3
_STOPPED = 0.9
_LABEL_SCOPE = 24
_LABEL_LINES = 4
_ENTRY_ENDS = frozenset('"”’,;:>/-–')
_MOST_PIECES = 3
_MOST_BARE = 3
_MOST_LEARNED = 1_000
_LONGEST_ALONE = 80


def _link_words(text: str) -> tuple[list[str], list[str]]:
    """The words of a text that stand on links, casefolded, glued ones apart; and the others."""
    known: list[str] = []
    unknown: list[str] = []
    for word in _WORD.findall(text):
        folded = word.casefold()
        parts = [folded] if folded in _LINK_WORDS else _unglued(word)
        known += parts
        if not parts:
            unknown.append(word)
    return known, unknown


def _unglued(word: str) -> list[str]:
    """The link words that are set without spaces in a word, or nothing if that is not all of it."""
    if word[1:].islower() or word.isupper():
        return []
    pieces = _PIECES.findall(word)
    found: list[str] = []
    at = 0
    while at < len(pieces):
        for size in range(_MOST_PIECES, 0, -1):
            part = "".join(pieces[at : at + size]).casefold()
            if part in _LINK_WORDS:
                found.append(part)
                at += size
                break
        else:
            return []
    return found


def is_link_label(text: str) -> bool:
    """Whether a short text consists of the words that publishers put on links.

    Of several such words a few may be unknown: "Article ADS CAS Google Scholar".
    """
    if len(text) > _LONGEST:
        return False
    space = text.find(" ", 0, _LABEL_SCOPE)
    opening = text[:space].strip(_MARKS) if space > 0 else ""
    if opening.isalpha() and opening.casefold() not in _LINK_WORDS and not _unglued(opening):
        return False
    first = _WORD.search(text, 0, _LABEL_SCOPE)
    if first is None or (_DIGITS.search(text) and _DIGITS.search(_REFERENCE_LINK.sub("", text))):
        return False
    known, unknown = _link_words(text)
    strong = [word for word in known if word in _STRONG]
    if unknown:
        capital = all(word[0].isupper() for word in unknown)
        return capital and len(strong) > 1 and 2 * len(unknown) <= len(known)
    if strong or {"web", "science"} <= {*known}:
        return True
    return first.group()[0].isupper() and len(known) > 1 and not _CLEAR.isdisjoint(known)


def chunks_of(text: str) -> list[str]:
    """The pieces of a line of links, without brackets and end punctuation."""
    found = []
    for chunk in _CHUNK_BREAK.split(text):
        chunk = _REFERENCE_LINK.sub("", chunk).strip(" \t[](){}.,;:|·•")
        if chunk:
            found.append(chunk)
    return found


@dataclass(frozen=True, slots=True)
class LinkLabels:
    """The link labels of one list: those known by their words, and those that repeat in it.

    `stopped` says that a space and a stop follow them: "CrossRef CAS .".
    """

    repeated: frozenset[str]
    endings: frozenset[str] = frozenset()
    stopped: bool = False

    def covers(self, line: str) -> bool:
        """Whether a whole line consists of link labels."""
        if is_link_label(line):
            return True
        if not self.repeated or len(line) > _LONGEST:
            return False
        chunks = chunks_of(line)
        return bool(chunks) and all(
            chunk.casefold() in self.repeated or is_link_label(chunk) for chunk in chunks
        )

    def _may_end(self, word: str) -> bool:
        """Whether a link label may end with a word."""
        folded = word.casefold()
        return folded in _LINK_WORDS or folded in self.endings or bool(_unglued(word))

    def repeats(self, tail: str) -> bool:
        """Whether a tail is, word for word, several words that stand behind other entries too."""
        folded = tail.strip(_MARKS).casefold()
        return " " in folded and folded in self.repeated

    def _follows(self, tail: str) -> bool:
        """Whether a line's tail is set off from what it follows, or said by its words alone."""
        return not tail[0].isalnum() or self.repeats(tail) or is_link_label(tail.strip(" ."))

    def trimmed(self, line: str) -> int:
        """Length of `line` without the link labels at its end."""
        end = len(line)
        if line[-1] in _ARROWS:
            return len(line.rstrip(_ARROWS + " "))
        if line[-1] in _ENTRY_ENDS or line[-1].isdigit():
            return end
        if self.stopped and (lone := _LONE_STOP.search(line, max(0, end - _LONGEST_ALONE))):
            return lone.start()
        last = line[-_LONGEST:].rsplit(None, 1)[-1].strip(_MARKS)
        if last.isalpha() and not self._may_end(last):
            return end
        match = _TAIL.search(line, max(0, end - 160))
        while match:
            tail = match.group()
            stop = match.start()
            if self._follows(tail) and self.covers(tail.strip(" .")):
                return len(line[:stop].rstrip())
            cut = regex.search(r"[\s\])]\s*+\S", tail)
            if not cut:
                break
            match = _TAIL.search(line, stop + cut.start() + 1)
        return end


def is_bare(tail: str) -> bool:
    """Whether a link label is one name without brackets, which may also be the end of a title."""
    known, _ = _link_words(tail)
    return tail[:1].isalnum() and len(known) <= _MOST_BARE


def link_labels(tails: Sequence[Sequence[str]]) -> LinkLabels:
    """Learn the labels from the last lines of every entry (`tails`: lines after the first).

    What repeats after a quarter of the entries is a label if it is in brackets or has a word that
    stands on links; other words, such as a publisher's name, only if they have lines of their own
    after most entries, or after some where all entries end in a full stop before them. Of a very
    long list every so many entries are looked at.
    """
    tails = tails[:: 1 + len(tails) // _MOST_LEARNED]
    likely: Counter[str] = Counter()
    other: Counter[str] = Counter()
    for lines in tails:
        seen: set[str] = set()
        alone: set[str] = set()
        for line in lines[-_LABEL_LINES:]:
            if line[-1].isdigit() or line[-2:-1].isdigit():
                continue
            tail = _TAIL.search(line, max(0, len(line) - _LONGEST))
            if tail is None or not (tail.start() == 0 or not tail.group()[0].isalnum()):
                continue
            if tail.start() == 0 and len(line) > _LONGEST_ALONE:
                continue
            marked = line[-1] == "]"
            for chunk in chunks_of(tail.group()):
                if chunk[0].islower():
                    continue
                if marked or any(word in _LINK_WORDS for word in chunk.casefold().split()):
                    seen.add(chunk.casefold())
                elif tail.start() == 0 and line[-1] != ".":
                    alone.add(chunk.casefold())
        likely.update(seen)
        other.update(alone)
    counts = [(chunk, count, 0.25) for chunk, count in likely.items()]
    behind = _behind_stops(tails)
    counts += [(chunk, count, 0.0 if chunk in behind else 0.6) for chunk, count in other.items()]
    repeated = frozenset(
        chunk
        for chunk, count, share in counts
        if count >= max(_FEWEST, share * len(tails))
        and (len(chunk) > 2 or not chunk.isascii())
        and not _DIGITS.search(chunk)
        and not _says_something(chunk)
    )
    endings = frozenset(chunk.split()[-1].strip(_MARKS) for chunk in repeated)
    lone = [lines[-1] for lines in tails if lines and lines[-1].endswith(" .")]
    labelled = sum([is_link_label(_last_words(line)) for line in lone])
    return LinkLabels(repeated, endings, labelled >= max(_FEWEST, 0.5 * len(tails)))


def _says_something(chunk: str) -> bool:
    """Whether a repeated tail says something of the works before it: "in press", "In German"."""
    words = chunk.strip(_MARKS).casefold().split()
    return len(words) == 2 and words[0] in _IN and words[1] not in _LINK_WORDS | _LINE


def _last_words(line: str) -> str:
    """What follows the last digit of a line."""
    line = line[-_LONGEST:]
    return line[max((index for index, char in enumerate(line) if char.isdigit()), default=-1) + 1 :]


def _behind_stops(tails: Sequence[Sequence[str]]) -> frozenset[str]:
    """Short last lines without a stop that repeat where the entries end in one before them."""
    found: Counter[str] = Counter()
    others: list[str] = []
    for lines in tails:
        last = lines[-1] if lines else ""
        short = 0 < len(last) <= _LONGEST_ALONE and last[0].isupper() and last[-1].isalpha()
        if short and len(lines) > 1 and lines[-2][-1] == "." and not _DIGITS.search(last):
            found[last.casefold()] += 1
        else:
            others.append(last[-_LONGEST_ALONE:].casefold())
    repeated = {text for text, count in found.items() if count >= _FEWEST}
    if not repeated:
        return frozenset()
    ends = (".", *repeated)
    stops = sum([last.endswith(ends) for last in others])
    single = found.total() - sum([found[text] for text in repeated])
    return frozenset(repeated if stops >= _STOPPED * (len(others) + single) else ())
