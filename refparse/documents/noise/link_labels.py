"""The words that publishers put on links behind a reference: "Article CAS PubMed", "[CrossRef]".

A label is recognised by its words, or because it repeats after many entries and says nothing that
could cite.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import regex

from refparse.documents.noise.link_words import (
    LINK_WORDS,
    LONGEST,
    MARKS,
    PHRASE_ENDINGS,
    REFERENCE_LINK,
    STRONG_WORDS,
    is_link_label,
    link_words,
    unglued,
)

_CHUNK_BREAK = regex.compile(r"\s{2,}|\t|\s*[·|•]\s*|(?<=\])[,;]?\s*(?=\[)|(?<=\))\s+(?=\()")
_TAIL = regex.compile(r"(?:(?<=[\d.)\]”\"’?!])|^|(?<=\s)(?=[\[(]))[^\d.]{3,120}+\.?$")
_LAST_DIGIT = regex.compile(r"(?r)[\d.]")
_ARROWS = "↩↑⏎⤴⬆\ufe0e\ufe0f"
_DIGITS = regex.compile(r"\d+")
_LINE = frozenset(["ligne", "línea", "linea", "linha"])
_IN = frozenset(["in", "im", "en", "em", "no", "à"])
_IN_LANGUAGE = regex.compile(r"[\[(](?:[Ii]n|[Ii]m|[Ee]n|[Ee]m)\s(\p{Lu}\p{L}++)[\])]")
_BROKEN_LABEL = regex.compile(r"(?<=[.\d)\]])\s(?P<word>\p{Lu}\p{Ll}{3,12})-$")
"""The first part of a label at a line's end: "69–78. Cross-"."""
_LONE_STOP = regex.compile(r"(?<=[\d.)\]”\"’])\s\p{Lu}\p{L}*+(?:\s\p{L}++){0,3}\s\.$")
_FEWEST = 3
_STOPPED = 0.9
_LABEL_LINES = 4
_ENTRY_ENDS = frozenset('"”’,;:>/-–')
_MOST_BARE = 3
_MOST_LEARNED = 1_000
_LONGEST_ALONE = 80
_LONGEST_ROW = 8
_MOST_UNKNOWN = 2
_OFTEN = 0.5
_CLOSING = ")]”’»"
_CLOSERS = frozenset(".])”\"’'?!;>/»．。⟩")
_ADDRESS = regex.compile(r"(?:https?://|www\.|\b10\.\d{4,9}/)(?P<rest>\S++)(?:\s[\p{L}®]++){0,6}$")
_CAPITAL = regex.compile(r"(?<=[\p{L}\d.)])\p{Lu}\p{Ll}|(?<=/)\p{Lu}\p{Ll}(?=.*\s)")
_GLUED_WORD = regex.compile(r"\p{L}*\p{Ll}\p{Lu}\p{L}+(?:\s\p{L}+){0,5}$")
_JOINT = regex.compile(r"(?<=\p{Ll})(?=\p{Lu}\p{L})")
_APART = regex.compile(r"(?:\s{2,}|\t)[\[［]([^\[\]［］\d]{2,40})[\]］]$")
_BRACKETED = regex.compile(r"(?:\s?\[\p{Lu}[\p{L} -]{1,18}\]){2,8}$")


def _tail(line: str, start: int) -> regex.Match[str] | None:
    """The end of a line, from `start` at the earliest, in which link labels may stand."""
    last = _LAST_DIGIT.search(line, start, len(line) - line.endswith("."))
    return _TAIL.search(line, last.end() if last else start)


def chunks_of(text: str) -> list[str]:
    """The pieces of a line of links, without brackets and end punctuation."""
    found = []
    for chunk in _CHUNK_BREAK.split(text):
        chunk = REFERENCE_LINK.sub("", chunk).strip(" \t[](){}.,;:|·•")
        if chunk:
            found.append(chunk)
    return found


@dataclass(frozen=True, slots=True)
class LinkLabels:
    """The link labels of one list: those known by their words, and those that repeat in it.

    `stopped` says that a space and a stop follow them: "CrossRef CAS .". `rows` are the words on
    links with which at least half of the entries end, empty where fewer do.
    """

    repeated: frozenset[str]
    endings: frozenset[str] = frozenset()
    stopped: bool = False
    rows: frozenset[str] = frozenset()

    def covers(self, line: str) -> bool:
        """Whether a whole line consists of link labels, or of nothing but bullets."""
        language = _IN_LANGUAGE.match(line)
        if language and _says_something(language.group()):
            return False
        if is_link_label(line) or not line.strip(MARKS):
            return True
        if not self.repeated or len(line) > LONGEST:
            return False
        chunks = chunks_of(line)
        return bool(chunks) and all(
            chunk.casefold() in self.repeated or is_link_label(chunk) for chunk in chunks
        )

    def _may_end(self, word: str) -> bool:
        """Whether a link label may end with a word."""
        folded = word.casefold()
        known = folded in LINK_WORDS or folded in PHRASE_ENDINGS or folded in self.endings
        return known or bool(unglued(word))

    def repeats(self, tail: str) -> bool:
        """Whether a tail is, word for word, several words that stand behind other entries too."""
        folded = tail.strip(MARKS).casefold()
        return (" " in folded and folded in self.repeated) or folded in self.rows

    def _follows(self, tail: str) -> bool:
        """Whether a line's tail is set off from what it follows, or said by its words alone."""
        return not tail[0].isalnum() or self.repeats(tail) or is_link_label(tail.strip(" ."))

    def trimmed(self, line: str) -> int:
        """Length of `line` without the link labels at its end."""
        end = len(line)
        if line[-1] in _ARROWS:
            return len(line.rstrip(_ARROWS + " "))
        if line[-1] == "-" and (broken := _BROKEN_LABEL.search(line, max(0, end - _LONGEST_ALONE))):
            word = broken["word"].casefold()
            known = any(label.startswith(word) for label in STRONG_WORDS)
            return broken.start() if known else end
        if line[-1] in _ENTRY_ENDS or line[-1].isdigit():
            return end
        if self.stopped and (lone := _LONE_STOP.search(line, max(0, end - _LONGEST_ALONE))):
            return lone.start()
        if (glued := _glued(line)) is not None:
            return glued
        last = line[-LONGEST:].rsplit(None, 1)[-1].strip(MARKS)
        if last.isalpha() and not self._may_end(last):
            return end
        match = _tail(line, max(0, end - 160))
        while match:
            tail = match.group()
            stop = match.start()
            inside = tail[0].islower() and not line[stop - 1 : stop].isspace()
            if not inside and self._follows(tail) and self.covers(tail.strip(" .")):
                stop += len(tail) - len(tail.lstrip(_CLOSING))
                return len(line[:stop].rstrip())
            cut = regex.search(r"[\s\])]\s*+\S", tail)
            if not cut:
                break
            match = _tail(line, stop + cut.start() + 1)
        if self.stopped and line.endswith(" ."):
            return len(line[:-1].rstrip())
        return self._without_row(line) if self.rows else end

    def _without_row(self, line: str) -> int:
        """Length of a line without a row that other entries have too, whatever is before it.

        Names that no other entry has may open the row: they stand behind the end of an entry.
        """
        words = line[-LONGEST:].split(" ")
        first = len(words)
        for place in range(len(words) - 1, max(0, len(words) - _LONGEST_ROW), -1):
            if " ".join(words[place:]).casefold() in self.rows:
                first = place
        if first == len(words) or not words[first][:1].isupper():
            return len(line)
        start = first
        while start > 1 and first - start < _MOST_UNKNOWN and _is_name(words[start - 1]):
            start -= 1
        if _closes(words[start - 1]):
            first = start
        elif words[first - 1].islower():
            return len(line)
        return len(line) - len(" ".join(words[first:])) - 1


def _glued(line: str) -> int | None:
    """Where link labels begin that are glued to an address, a DOI or a word: "OxfordOpenURL"."""
    address = _ADDRESS.search(line, max(0, len(line) - LONGEST)) if "/" in line else None
    if address is None:
        return _glued_to_word(line)
    for capital in _CAPITAL.finditer(line, address.start("rest"), address.end()):
        if capital.start() < address.end("rest") and is_link_label(line[capital.start() :]):
            return capital.start()
    return None


def _glued_to_word(line: str) -> int | None:
    last = line[-_LONGEST_ALONE:].rsplit(None, 1)[-1]
    if not last.isalpha() or (last.casefold() not in LINK_WORDS and last[1:].islower()):
        return None
    word = _GLUED_WORD.search(line, max(0, len(line) - LONGEST))
    if word is None or unglued(word.group().split()[0]):
        return None
    for joint in _JOINT.finditer(line, word.start(), word.end()):
        own = line[word.start() : joint.start()].rpartition(" ")[2]
        if own and own.casefold() not in LINK_WORDS and _is_strong_label(line[joint.start() :]):
            return joint.start()
    return None


def _is_strong_label(text: str) -> bool:
    """Whether a text is a link label that says so by a word of its own."""
    return is_link_label(text) and not STRONG_WORDS.isdisjoint(link_words(text)[0])


def _is_name(word: str) -> bool:
    """Whether a word may be the name of a site on a link."""
    return word.isalpha() and word[0].isupper()


def _closes(word: str) -> bool:
    """Whether an entry may end with a word: a stop or bracket ends it, or it holds a number."""
    return word[-1:] in _CLOSERS or _DIGITS.search(word) is not None


def is_bare(tail: str) -> bool:
    """Whether a link label is one name without brackets, which may also be the end of a title."""
    known, _ = link_words(tail)
    return tail[:1].isalnum() and len(known) <= _MOST_BARE


def may_end_in_label(line: str) -> bool:
    """Whether the last word of a line stands on links, or is in brackets."""
    if line[-1] == ".":
        return line[-2:-1] == " " and not line[-3:-2].isdigit()
    return line[-1] == "]" or line[line.rfind(" ") + 1 :].casefold() in LINK_WORDS


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
    apart: Counter[str] = Counter()
    for lines in tails:
        bracketed: set[str] = set()
        seen: set[str] = set()
        alone: set[str] = set()
        for line in lines[-_LABEL_LINES:]:
            if line[-1] in "]］" and (found := _APART.search(line, max(0, len(line) - LONGEST))):
                bracketed.add(found[1].casefold())
            if line[-1].isdigit() or line[-2:-1].isdigit():
                continue
            tail = _tail(line, max(0, len(line) - LONGEST))
            if tail is None or not (tail.start() == 0 or not tail.group()[0].isalnum()):
                continue
            if tail.start() == 0 and len(line) > _LONGEST_ALONE:
                continue
            marked = line[-1] == "]"
            for chunk in chunks_of(tail.group()):
                if chunk[0].islower():
                    continue
                words = chunk.casefold().split()
                if marked or 2 * sum([word in LINK_WORDS for word in words]) >= len(words):
                    seen.add(chunk.casefold())
                elif tail.start() == 0 and line[-1] != ".":
                    alone.add(chunk.casefold())
        apart.update(bracketed)
        likely.update(seen)
        other.update(alone)
    counts = [(chunk, count, 0.25) for chunk, count in likely.items()]
    counts += [(chunk, count, 0.1) for chunk, count in apart.items()]
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
    repeated |= _beside(tails, repeated)
    endings = frozenset(chunk.split()[-1].strip(MARKS) for chunk in repeated)
    lone = [lines[-1] for lines in tails if lines and lines[-1].endswith(" .")]
    labelled = sum([is_link_label(_last_words(line)) for line in lone])
    stopped = labelled >= max(_FEWEST, 0.5 * len(tails))
    return LinkLabels(repeated, endings, stopped, _rows(tails))


def _beside(tails: Sequence[Sequence[str]], repeated: frozenset[str]) -> frozenset[str]:
    """Other words in brackets in one row with labels that repeat: "[PDF] [Code]"."""
    if not repeated:
        return repeated
    found: set[str] = set()
    for lines in tails:
        for line in lines[-_LABEL_LINES:]:
            row = _BRACKETED.search(line, max(0, len(line) - LONGEST))
            chunks = [chunk for chunk in chunks_of(row.group()) if chunk] if row else []
            if any(chunk.casefold() in repeated for chunk in chunks):
                found.update([chunk.casefold() for chunk in chunks if not _says_something(chunk)])
    return frozenset(found)


def _rows(tails: Sequence[Sequence[str]]) -> frozenset[str]:
    """The link words, casefolded, at the end of entries, where at least half have such words."""
    counts: Counter[str] = Counter()
    linked = 0
    for lines in tails:
        words = lines[-1][-LONGEST:].split(" ") if lines else []
        first = len(words)
        while first and words[first - 1].casefold() in LINK_WORDS:
            first -= 1
        known = [word.casefold() for word in words[first:]]
        linked += not STRONG_WORDS.isdisjoint(known)
        counts.update(
            [
                " ".join(known[place:])
                for place in range(len(known))
                if words[first + place][0].isupper() and not STRONG_WORDS.isdisjoint(known[place:])
            ]
        )
    if linked < max(_FEWEST, _OFTEN * len(tails)):
        return frozenset()
    return frozenset([row for row, count in counts.items() if count >= _FEWEST])


def _says_something(chunk: str) -> bool:
    """Whether a repeated tail says something of the works before it: "in press", "In German"."""
    words = chunk.strip(MARKS).casefold().split()
    return len(words) == 2 and words[0] in _IN and words[1] not in LINK_WORDS | _LINE


def _last_words(line: str) -> str:
    """What follows the last digit of a line."""
    line = line[-LONGEST:]
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
