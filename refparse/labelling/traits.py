"""What a whole reading of a reference shows: its fields, their beginnings and ends, their seams.

A reading gives every word a label. Whether a title ends with "and", whether brackets close inside
a stretch, whether a journal goes with a publisher are traits that no word shows alone.
"""

from __future__ import annotations

import zlib
from collections import Counter
from collections.abc import Container, Iterator, Sequence
from itertools import pairwise
from typing import Final, NamedTuple

import regex

from refparse.labelling.features import fold
from refparse.labelling.labels import LABELS, OTHER
from refparse.labelling.lexicon import KINDS, kinds_of
from refparse.tokens import Tokens

TRAIT_ROWS: Final = 1 << 16
"""Rows of the hashed table of traits."""


class Stretch(NamedTuple):
    """A run of words of one label, from its first word to the one behind its last."""

    label: str
    start: int
    end: int


Part = tuple[Stretch, ...]
"""A stretch alone, two that follow each other, or three."""

_START: Final = "<"
_END: Final = ">"
_TOLD: Final = ("title", "date", "author", "journal", "booktitle", "publisher", "pages", "volume")
_NAMES: Final = frozenset(("author", "editor"))
_TITLES: Final = frozenset(("title", "journal", "booktitle", "series"))
_CONTAINERS: Final = ("journal", "booktitle", "series")
_IMPRINT: Final = frozenset(("publisher", "location", "institution"))
KINDS_OF_NAMES: Final = {
    "journal": "container",
    "booktitle": "container",
    "series": "container",
    "publisher": "publisher",
    "institution": "publisher",
    "location": "location",
}
"""What the names of a label are looked up among."""

_TEXTS: Final = _NAMES | _TITLES | _IMPRINT
_LINKING_WORDS: Final = """
    a an and at by for from in into of on or the to with
    und der die das des dem den ein eine einer im zur zum von vom mit für auf aus bei
    et de la le les du d l en dans à au aux sur pour par
    y e el los las del al con por para su o
    di il lo gli della dello dei delle nel nella sul da
    do dos das no na nos nas um uma em ao
    van het een voor op te och av för på til og i med w z
"""
_LINKING: Final = frozenset(_LINKING_WORDS.split())
_DIGIT: Final = regex.compile(r"\d")
_SPACES: Final = regex.compile(r"\s+")
_QUOTES: Final = frozenset('“”„«»‹›‚‘’"')
_MARK_ENDS: Final = (7, 6)
_LONGEST_MARK: Final = 4
_MOST_WORDS: Final = 12
_LENGTHS: Final = (5, 8, 14, 25)


def key_of(label: str, name: str) -> int:
    """Return the key of a name among those known: of its letters and digits, and what it names."""
    letters = "".join(c for c in fold(name) if c.isalnum())
    return zlib.crc32(f"{KINDS_OF_NAMES[label]}{letters}".encode("utf-8", "surrogatepass"))


def row_of(trait: str) -> int:
    """Return the row of a trait in the table of weights."""
    return zlib.crc32(trait.encode("utf-8", "surrogatepass")) % TRAIT_ROWS


def stretches_of(labels: Sequence[int]) -> list[Stretch]:
    """Return the stretches of a reading, in order; words of no field are in none.

    >>> stretches_of([2, 2, 0, 4])
    [Stretch(label='author', start=0, end=2), Stretch(label='title', start=3, end=4)]
    """
    stretches: list[Stretch] = []
    first = 0
    for at in range(1, len(labels) + 1):
        if at == len(labels) or labels[at] != labels[first]:
            if LABELS[labels[first]] != OTHER:
                stretches.append(Stretch(LABELS[labels[first]], first, at))
            first = at
    return stretches


def parts_of(labels: Sequence[int]) -> tuple[tuple[str, ...], list[Part]]:
    """Return the labels of a reading's stretches in order, and what it consists of.

    >>> parts_of([2, 2, 4])[0]
    ('author', 'title')
    """
    stretches = stretches_of(labels)
    size = len(labels)
    framed = [Stretch(_START, 0, 0), *stretches, Stretch(_END, size, size)]
    parts: list[Part] = [(stretch,) for stretch in stretches]
    parts += pairwise(framed)
    parts += zip(framed, framed[1:], framed[2:], strict=False)
    return tuple(stretch.label for stretch in stretches), parts


def of_fields(fields: tuple[str, ...]) -> list[str]:
    """Return the traits of the labels of a reading's stretches, in their order."""
    count = Counter(fields)
    names = [f"n {label} {min(number, 3)}" for label, number in count.items()]
    names += [f"no {label}" for label in _TOLD if label not in count]
    names.append("in " + " ".join(str(min(count[label], 2)) for label in _CONTAINERS))
    held = [
        count["journal"],
        count["booktitle"],
        count["publisher"] + count["location"],
        count["volume"],
        count["pages"] + count["articleno"],
        count["institution"],
    ]
    names.append("has " + "".join(str(int(number > 0)) for number in held))
    order = (_START, *fields, _END)
    names += [f"2 {a} {b}" for a, b in pairwise(order)]
    names += [f"3 {a} {b} {c}" for a, b, c in zip(order, order[1:], order[2:], strict=False)]
    return names


class Traits:
    """Names the traits of what readings of one reference consist of.

    Args:
        tokens: of the reference.
        known: the keys (`key_of`) of names of journals, books, publishers and towns.
    """

    def __init__(self, tokens: Tokens, known: Container[int]) -> None:
        self._words = tokens.words
        self._text = tokens.text
        self._starts = tokens.starts
        self._ends = [s + len(word) for s, word in zip(tokens.starts, tokens.words, strict=True)]
        self._gaps = tokens.gaps()
        self._looks = [_look(word) for word in tokens.words]
        self._known = known

    def of(self, part: Part) -> list[str]:
        """Return the traits of a stretch, of the seam between two, or of one between two others."""
        match part:
            case (stretch,):
                return list(self._stretch(stretch))
            case (before, behind):
                return list(self._seam(before, behind))
            case (before, between, behind):
                marks = (self._mark(before, between), self._mark(between, behind))
                labels = (before.label, between.label, behind.label)
                return [f"marks {' '.join(labels)} {'|'.join(marks)}"]
        raise ValueError(f"{len(part)} stretches")

    def of_reading(self, labels: Sequence[int]) -> list[str]:
        """Return all traits of a reading."""
        fields, parts = parts_of(labels)
        return of_fields(fields) + [name for part in parts for name in self.of(part)]

    def _between(self, before: Stretch, behind: Stretch) -> str:
        left = self._ends[before.end - 1] if before.end else 0
        right = self._starts[behind.start] if behind.start < len(self._words) else len(self._text)
        return self._text[left:right]

    def _mark(self, before: Stretch, behind: Stretch) -> str:
        """The first marks between two stretches."""
        return "".join(c for c in self._between(before, behind) if not c.isspace())[:_LONGEST_MARK]

    def _seam(self, before: Stretch, behind: Stretch) -> Iterator[str]:
        looks = self._looks
        mark = _DIGIT.sub("0", _SPACES.sub(" ", self._between(before, behind).lower()))
        if len(mark) > sum(_MARK_ENDS):
            mark = f"{mark[: _MARK_ENDS[0]]}~{mark[-_MARK_ENDS[1] :]}"
        yield f"seam {before.label}|{mark}|{behind.label}"
        yield f"to {mark}|{behind.label}"
        yield f"from {before.label}|{mark}"
        if before.label == _START or behind.label == _END:
            return
        last, first = looks[before.end - 1], looks[behind.start]
        yield f"looks {before.label} {last}|{mark}|{first} {behind.label}"
        if behind.start == before.end:
            yield f"touch {before.label} {behind.label} {last} {first}"
        if before.label in _TEXTS and behind.label in _TEXTS:
            cases = f"{self._case(before)} {self._case(behind)}"
            yield f"cases {before.label} {behind.label} {cases}"

    def _case(self, stretch: Stretch) -> int:
        """How many of the words begin with a capital: 0 none, 1 few, 2 most, 3 all."""
        inside = self._looks[stretch.start : stretch.end]
        capital = sum(look in "CFIU" for look in inside)
        small = sum(look in "lo" for look in inside)
        return 0 if not capital else 1 if capital < small else 2 if small else 3

    def _stretch(self, stretch: Stretch) -> Iterator[str]:
        words, looks = self._words, self._looks
        label, start, end = stretch
        count = end - start
        yield f"len {label} {count if count < 4 else 4 + sum(count > n for n in _LENGTHS)}"
        yield f"first {label} {looks[start]}"
        yield f"last {label} {looks[end - 1]}"
        if count == 1:
            yield f"only {label} {looks[start]}"
        for where, word in (("first", words[start]), ("last", words[end - 1])):
            for kind in kinds_of(fold(word)):
                yield f"{where} {label} {KINDS[kind]}"
        if label in _TEXTS:
            yield from self._text_traits(stretch)

    def _text_traits(self, stretch: Stretch) -> Iterator[str]:
        words, looks, gaps = self._words, self._looks, self._gaps
        label, start, end = stretch
        count = end - start
        text = self._text[self._starts[start] : self._ends[end - 1]]
        if label in KINDS_OF_NAMES:
            yield f"known {label} {key_of(label, text) in self._known}"
        inner = gaps[start + 1 : end]
        unbalanced = _unbalanced(_opening(gaps[start]) + text + _closing(gaps[end]))
        if unbalanced:
            yield f"open {label} {unbalanced}"
        for mark in (". ", ", ", ": "):
            yield f"marks {label}{mark}{min(3, sum(mark in gap for gap in inner))}"
        inside = looks[start:end]
        low = inside.count("l")
        yield f"numbers {label} {min(2, sum(look[0] == '0' for look in inside))}"
        yield f"low {label} {0 if not low else 1 if 3 * low < count else 2}"
        yield f"capital {label} {self._case(stretch)}"
        first, last = words[start].lower(), words[end - 1].lower()
        yield f"first word {label} {first}"
        yield f"last word {label} {last}"
        if label not in ("author", "title"):
            for word in words[start : min(end, start + _MOST_WORDS)]:
                yield f"word {label} {word.lower()}"
        if label in _NAMES:
            yield f"opens {label} {_pattern(looks, gaps, start, min(end, start + 4))}"
            yield f"closes {label} {_pattern(looks, gaps, max(start, end - 3), end)}"
        if label in _TITLES:
            quoted = [not _QUOTES.isdisjoint(gap) for gap in (gaps[start], gaps[end])]
            within = any(not _QUOTES.isdisjoint(gap) for gap in inner)
            yield f"quotes {label} {quoted[0]} {quoted[1]} {within}"
            behind = gaps[end].strip()
            same = any(gap.strip() == behind for gap in inner)
            yield f"behind {label} {behind[:2]} {same}"
            if end < len(words):
                yield f"next {label} {behind[:2]} {looks[end]}"


def _pattern(looks: Sequence[str], gaps: Sequence[str], start: int, end: int) -> str:
    return looks[start] + "".join(gaps[n].strip() + looks[n] for n in range(start + 1, end))


def _look(word: str) -> str:
    """Return what a word looks like: a letter for words, a digit and a length for numbers."""
    if word.isdigit():
        return f"0{min(len(word), 5)}"
    if word[0].isdigit():
        return "0x"
    if word.islower():
        return "f" if word in _LINKING else "l"
    if word.isupper():
        return "I" if len(word) == 1 else "U"
    if word[0].isupper():
        return "F" if word.lower() in _LINKING else "C"
    return "o"


def _opening(gap: str) -> str:
    """Return the marks at the end of a gap that belong to the word behind it."""
    return gap.split()[-1] if gap and not gap[-1].isspace() else ""


def _closing(gap: str) -> str:
    """Return the marks at the start of a gap that belong to the word before it."""
    return gap.split()[0] if gap and not gap[0].isspace() else ""


def _unbalanced(text: str) -> int:
    """Count the kinds of brackets and quotation marks that do not close in a text."""
    count = text.count
    return (
        (count("(") != count(")"))
        + (count("[") != count("]"))
        + (count("«") != count("»"))
        + (count("›") != count("‹"))
        + (count("‚") not in (0, count("‘")))
        + count('"') % 2
        + (count("“") + count("”") + count("„")) % 2
    )
