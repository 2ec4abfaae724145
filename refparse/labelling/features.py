"""What the model sees of a token: vocabulary row, character n-grams, shape, and its surroundings.

`describe` looks at a token alone, so its result is computed once a distinct token and kept;
`surroundings` looks at a whole reference.
"""

from __future__ import annotations

import unicodedata
import zlib
from collections.abc import Sequence
from typing import Final, NamedTuple

import numpy as np
import numpy.typing as npt
import regex

from refparse.labelling.lexicon import KINDS, kinds_of
from refparse.memory import kept

NGRAM_ROWS: Final = 1 << 14
"""Rows of the hashed table of character n-grams."""

_LONGEST_WORD: Final = 40
_DIGITS = regex.compile(r"\p{N}")
_ROMAN = regex.compile(r"(?i:m{0,4}(?:cm|cd|d?c{0,3})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3}))")
_INITIALS = regex.compile(r"\p{Lu}{1,3}|\p{Lu}(?:[-‐‑]\p{Lu})+")
_IDENTIFIER = regex.compile(r"10\.\d{4,9}/")
_ADDRESS = regex.compile(r"(?i:https?://|ftp://|www\.)")
_OPENING: Final = frozenset("([{")
_CLOSING: Final = frozenset(")]}")
_QUOTES: Final = frozenset('"“”„«»‟')

_SHAPES: Final = (
    "letters",
    "lower",
    "capitalized",
    "upper",
    "mixed",
    "one_letter",
    "initials",
    "hyphenated",
    "apostrophe",
    "accented",
    "non_latin",
    "number",
    "year",
    "digits_1",
    "digits_2",
    "digits_3",
    "digits_4",
    "digits_5",
    "digits_more",
    "number_letter",
    "leading_zero",
    "roman",
    "doi",
    "address",
    "punctuation",
    "opening",
    "closing",
    "quote",
    "dash",
    "short",
    "long",
)

_SHAPE_INDEX: Final = {name: index for index, name in enumerate(_SHAPES)}

SHAPE_SIZE: Final = len(_SHAPES) + len(KINDS)
"""Length of a token's shape vector."""

SURROUNDINGS_SIZE: Final = 7
"""Length of a token's surroundings vector."""


class Description(NamedTuple):
    """A token on its own.

    Attributes:
        key: the word as the vocabulary holds it: folded, without accents, digits as zeros.
        ngrams: rows of the n-gram table.
        shape: indexes, in [0, SHAPE_SIZE), of the properties that hold.
    """

    key: str
    ngrams: tuple[int, ...]
    shape: tuple[int, ...]


def fold(word: str) -> str:
    """Return ``word`` in lower case, without accents, compatibility forms resolved.

    >>> fold("Sunderkötter"), fold("ﬁeld")
    ('sunderkotter', 'field')
    """
    if word.isascii():
        return word.lower()
    decomposed = unicodedata.normalize("NFKD", word.casefold())
    return "".join(c for c in decomposed if not unicodedata.combining(c)) or word


@kept(1 << 15)
def describe(word: str) -> Description:
    """Describe one token."""
    folded = fold(word[:_LONGEST_WORD])
    return Description(_DIGITS.sub("0", folded), _ngrams(folded), _shape(word, folded))


def _ngrams(folded: str) -> tuple[int, ...]:
    marked = f"<{_DIGITS.sub('0', folded)}>"
    pieces = {"p" + marked[:n] for n in range(2, min(6, len(marked)))}
    pieces |= {"s" + marked[-n:] for n in range(2, min(6, len(marked)))}
    pieces |= {marked[i : i + 3] for i in range(1, min(len(marked) - 3, 12))}
    pieces.add(marked)
    return tuple(
        sorted(zlib.crc32(piece.encode("utf-8", "surrogatepass")) % NGRAM_ROWS for piece in pieces)
    )


def _shape(word: str, folded: str) -> tuple[int, ...]:
    names: list[str] = []
    first = word[0]
    length = len(word)
    if _IDENTIFIER.match(word):
        names.append("doi")
    elif _ADDRESS.match(word):
        names.append("address")
    elif first.isalpha():
        names += _word_shape(word, folded)
    elif first.isnumeric():
        names += _number_shape(word)
    else:
        names.append("punctuation")
        if first in _OPENING:
            names.append("opening")
        elif first in _CLOSING:
            names.append("closing")
        elif first in _QUOTES:
            names.append("quote")
        elif unicodedata.category(first) == "Pd":
            names.append("dash")
    if length <= 3:
        names.append("short")
    elif length >= 9:
        names.append("long")
    kinds = kinds_of(folded)
    return tuple(sorted([_SHAPE_INDEX[n] for n in names] + [len(_SHAPES) + k for k in kinds]))


def _word_shape(word: str, folded: str) -> list[str]:
    names = ["letters"]
    if word.islower():
        names.append("lower")
    elif len(word) == 1:
        names.append("one_letter")
    elif word.isupper():
        names.append("upper")
    elif word[0].isupper() and word[1:].islower():
        names.append("capitalized")
    else:
        names.append("mixed")
    if _INITIALS.fullmatch(word):
        names.append("initials")
    if "-" in word or "‐" in word or "‑" in word:
        names.append("hyphenated")
    if "'" in word or "’" in word:
        names.append("apostrophe")
    if not word.isascii():
        names.append("accented" if folded.isascii() else "non_latin")
    if len(word) <= 8 and _ROMAN.fullmatch(word):
        names.append("roman")
    return names


def _number_shape(word: str) -> list[str]:
    digits = len(_DIGITS.findall(word))
    names = ["number", f"digits_{digits}" if digits <= 5 else "digits_more"]
    if digits == 4 and word[:2] in ("15", "16", "17", "18", "19", "20"):
        names.append("year")
    if digits < len(word):
        names.append("number_letter")
    if word[0] == "0" and digits > 1:
        names.append("leading_zero")
    return names


def surroundings(words: Sequence[str], starts: Sequence[int]) -> npt.NDArray[np.float32]:
    """Describe where each token of a reference stands.

    Args:
        words: the tokens. starts: their offsets in the text.

    Returns:
        Array of shape (tokens, SURROUNDINGS_SIZE): space before, in brackets, in quotes, first,
        last, share of the tokens before, logarithm of their number.
    """
    count = len(words)
    table = np.zeros((count, SURROUNDINGS_SIZE), dtype=np.float32)
    depth = 0
    quoted = 0
    behind = -1
    for i, (word, start) in enumerate(zip(words, starts, strict=True)):
        row = table[i]
        if start != behind:
            row[0] = 1.0
        behind = start + len(word)
        if word in _CLOSING:
            depth = max(0, depth - 1)
        if depth:
            row[1] = 1.0
        if word in _OPENING:
            depth += 1
        elif word in _QUOTES:
            quoted = 0 if quoted and word not in "„«“" else 1
        if quoted:
            row[2] = 1.0
    if count:
        table[0, 3] = 1.0
        table[-1, 4] = 1.0
        steps = np.arange(count, dtype=np.float32)
        table[:, 5] = steps / count
        table[:, 6] = np.log1p(steps) / 5
    return table
