"""Titles for BibTeX: braces around the capitals that a style must not lower.

BibTeX's ``change.case$`` and biblatex's ``\\MakeSentenceCase`` lower every letter of a title but
the first one and the one after a colon. Which capitals must survive is read from the text's own
casing: in a title in sentence case every capital; in Title Case only those that say more than
"this is a title": acronyms, symbols, single letters, words with inner capitals, and names known as
such from the other titles of the list.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from refparse.formats import bibtex_markup
from refparse.formats.bibtex_markup import FORMULA
from refparse.formats.latex import encode, one_line

SENTENCE, TITLE, UPPER = "sentence", "title", "upper"

_CORE = re.compile(r"[^\W_](?:.*[^\W_])?[\u0300-\u036f\u20d7]*", re.DOTALL)
_JOINT = re.compile(r"((?:[^\w'’⁺⁻\u0300-\u036f\u20d7]|_)+)")
_HOLDS_TOGETHER = frozenset(("-", "‐", "‑", "–", "/", "."))
_CLOSING = "\"'”’»)]}"
_SENTENCE_ENDS = (":", ".", "?", "!", "–", "—", "-")
_STOPS = (*_SENTENCE_ENDS, *_CLOSING)
_SMALL_WORDS = """
a an the and or but nor for so yet as at by from in into of off on onto over per than to toward
towards under until up upon via vs with within without among amongst between during through after
before against about across along around
"""
_SMALL = frozenset(_SMALL_WORDS.split())
_GERMAN_WORDS = """
der die das den dem des und oder für mit von vom bei eine einer eines einem einen zur zum nach über
im aus als auf durch zwischen unter sowie beim
"""
_GERMAN = frozenset(_GERMAN_WORDS.split())


@dataclass(frozen=True, slots=True)
class Casing:
    """What the titles of a list tell about capitals.

    Attributes:
        names: words that have a capital inside a title in sentence case.
        title_case: whether titles whose own casing does not tell are taken to be in Title Case.
    """

    names: frozenset[str] = frozenset()
    title_case: bool = False

    @classmethod
    def of(cls, titles: Iterable[str]) -> Casing:
        """Learn from the titles of a list; those in Title Case teach no names."""
        counts = {SENTENCE: 0, TITLE: 0}
        capital: set[str] = set()
        lower: set[str] = set()
        for title in titles:
            inner = _inner_words(one_line(bibtex_markup.unsigned(title)).split(" "))
            style = _style(inner)
            if style is None or style == UPPER:
                continue
            counts[style] += 1
            if style == SENTENCE:
                for word in inner:
                    (capital if word[0].isupper() else lower).add(word)
        names = frozenset(w for w in capital if w.istitle() and w.lower() not in lower)
        return cls(names, counts[TITLE] > counts[SENTENCE])


def protected(title: str, casing: Casing, ascii: bool = False, german: bool = False) -> str:
    """Return the title as LaTeX with braces around what must keep its capitals.

    >>> protected("BCR-ABL in the United Kingdom: a DNA study of p53", Casing())
    '{BCR-ABL} in the {United} {Kingdom}: a {DNA} study of p53'
    >>> protected("The Role of mRNA in Human Disease and Normal Aging", Casing())
    'The Role of {mRNA} in Human Disease and Normal Aging'
    >>> protected("<i>E. coli</i> in CO<sub>2</sub>", Casing())
    '\\\\textit{E. coli} in {CO}\\\\textsubscript{2}'
    """
    title = one_line(title)
    signed = bibtex_markup.signed(title)
    words = one_line(signed).split(" ")
    plain = [bibtex_markup.without_signs(word.replace(FORMULA, "0")) for word in words]
    return bibtex_markup.with_formulas(_protected(words, plain, casing, ascii, german), title)


def _protected(
    words: Sequence[str], plain: Sequence[str], casing: Casing, ascii: bool, german: bool
) -> str:
    if " ".join(words).islower():
        return " ".join(_encode(word, ascii) for word in words)
    untold = TITLE if casing.title_case else SENTENCE
    style = SENTENCE if german else _style(_inner_words(plain)) or untold
    pieces = []
    previous = ""
    for word, shown in zip(words, plain, strict=True):
        if word.islower():
            pieces.append(_encode(word, ascii))
        else:
            pieces.append(_word(word, style, casing.names, previous, ascii))
        previous = shown
    return " ".join(pieces)


def _encode(text: str, ascii: bool) -> str:
    return bibtex_markup.encoded(text, lambda piece: encode(piece, ascii))


def _style(inner: Sequence[str]) -> str | None:
    """Return how a title with these inner words is cased; None when too few words tell."""
    capital = lower = upper = german = 0
    for word in inner:
        if word in _GERMAN:
            german += 1
        if len(word) == 1 or not word.isalpha():
            continue
        if word.islower():
            lower += len(word) > 2 and word not in _SMALL
        elif word.isupper():
            upper += 1
        else:
            capital += word[0].isupper()
    if german >= 2:
        return SENTENCE
    if upper > 3 and upper > 2 * (capital + lower):
        return UPPER
    if lower * 3 > capital:
        return SENTENCE
    return TITLE if capital > 3 else None


def _inner_words(words: Sequence[str]) -> list[str]:
    """The words whose capital is no matter of their place: none at the start of a sentence."""
    inner = []
    for before, word in pairwise(words):
        if before.endswith(_STOPS) and before.rstrip(_CLOSING).endswith(_SENTENCE_ENDS):
            continue
        if word.isalpha():
            inner.append(word)
        elif core := _CORE.search(word):
            inner.append(_JOINT.split(core[0], maxsplit=1)[0])
    return inner


def _word(word: str, style: str, names: frozenset[str], previous: str, ascii: bool) -> str:
    core = _CORE.search(word)
    if core is None:
        return _encode(word, ascii)
    parts = _JOINT.split(core[0])
    first, fresh = not previous, previous.rstrip(_CLOSING).endswith((".", "?", "!"))
    kept_first = first or previous.endswith(":")
    marks = []
    for index, part in enumerate(parts):
        start = index == 0
        marks.append(
            (start and fresh and part[:1].isupper() and style != UPPER)
            or _survives(part, style, names, start and kept_first, first)
        )
    if not any(marks):
        return _encode(word, ascii)
    pieces = [_encode(word[: core.start()], ascii)]
    for kept, text in _runs(parts, marks):
        # a quote after the first piece is a closing one
        encoded = _encode("0" + text, ascii)[1:]
        pieces.append("{" + encoded + "}" if kept else encoded)
    pieces.append(_encode("0" + word[core.end() :], ascii)[1:])
    return "".join(pieces)


def _runs(parts: Sequence[str], marks: Sequence[bool]) -> Iterator[tuple[bool, str]]:
    """Join the parts that go into the same braces: "BCR-ABL", and "COVID-19" with its number."""
    kept, run = marks[0], parts[0]
    for index in range(1, len(parts), 2):
        joint, part = parts[index], parts[index + 1]
        together = joint in _HOLDS_TOGETHER
        if kept and together and (marks[index + 1] or part.isdigit()):
            run += joint + part
        elif not kept and together and run.isdigit() and marks[index + 1]:
            kept, run = True, run + joint + part
        elif kept:
            yield True, run
            yield False, joint
            kept, run = marks[index + 1], part
        elif marks[index + 1]:
            yield False, run + joint
            kept, run = True, part
        else:
            run += joint + part
    yield kept, run


def _survives(part: str, style: str, names: frozenset[str], kept: bool, first: bool) -> bool:
    """Whether a part of a word has a capital that a style would wrongly lower."""
    if not part or part.islower() or not any(char.isupper() for char in part):
        return False
    plain = part[0].isupper() and (len(part) == 1 or part[1:].islower())
    if style == UPPER:
        return any(char.isdigit() for char in part)
    if any(char.isdigit() for char in part):
        return True
    if not plain:
        return True
    if kept:
        return False
    if style == SENTENCE:
        return True
    return part in names or (len(part) == 1 and part != "A" and not first)
