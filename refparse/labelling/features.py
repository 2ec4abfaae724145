"""What the model sees of a word on its own: vocabulary key, shape, kinds of marker."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from itertools import chain
from typing import Final, NamedTuple

import numpy as np
import numpy.typing as npt
import regex

from refparse.labelling.lexicon import KINDS, kinds_of

_LONGEST_WORD: Final = 40
_DIGITS = regex.compile(r"\p{N}")
_ROMAN = regex.compile(r"(?i:m{0,4}(?:cm|cd|d?c{0,3})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3}))")
_ROMAN_LETTERS: Final = frozenset("ivxlcdmIVXLCDM")
_INITIALS = regex.compile(r"\p{Lu}{1,3}|\p{Lu}(?:[-‐‑]\p{Lu})+")
_IDENTIFIER = regex.compile(r"10\.\d{4,9}/")
_ADDRESS = regex.compile(r"(?i:https?://|ftp://|www\.)")

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
    "dash",
    "short",
    "long",
)

_SHAPE_INDEX: Final = {name: index for index, name in enumerate(_SHAPES)}

SHAPE_SIZE: Final = len(_SHAPES) + len(KINDS)
"""Length of a word's shape vector."""


class Description(NamedTuple):
    """A word on its own.

    Attributes:
        key: the word as the vocabulary holds it: folded, without accents, digits as zeros.
        shape: indexes, in [0, SHAPE_SIZE), of the properties that hold.
    """

    key: str
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


def describe(word: str) -> Description:
    """Describe one word.

    >>> describe("2004a").key
    '0000a'
    """
    folded = fold(word[:_LONGEST_WORD])
    key = folded if folded.isalpha() else _DIGITS.sub("0", folded)
    return Description(key[:_LONGEST_WORD], _shape(word, folded))


def shapes(described: Sequence[Description]) -> npt.NDArray[np.float32]:
    """Return (words, SHAPE_SIZE + 1) of 0 and 1: each word's properties, and 1 for any word."""
    table = np.zeros((len(described), SHAPE_SIZE + 1), dtype=np.float32)
    table[:, -1] = 1.0
    owners = np.repeat(np.arange(len(described)), [len(item.shape) for item in described])
    held = chain.from_iterable(item.shape for item in described)
    table[owners, np.fromiter(held, dtype=np.int64, count=len(owners))] = 1.0
    return table


def _shape(word: str, folded: str) -> tuple[int, ...]:
    names: list[str] = []
    first = word[0]
    length = len(word)
    if first.isalpha():
        names += ["address"] if _ADDRESS.match(word) else _word_shape(word, folded)
    elif first.isnumeric():
        names += ["doi"] if _IDENTIFIER.match(word) else _number_shape(word)
    else:
        names.append("dash")
    if length <= 3:
        names.append("short")
    elif length >= 9:
        names.append("long")
    kinds = kinds_of(folded)
    return (*[_SHAPE_INDEX[name] for name in names], *[len(_SHAPES) + kind for kind in kinds])


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
    if not word.islower() and _INITIALS.fullmatch(word):
        names.append("initials")
    if not word.isalpha():
        if "-" in word or "‐" in word or "‑" in word:
            names.append("hyphenated")
        if "'" in word or "’" in word:
            names.append("apostrophe")
        if _DIGITS.search(word):
            names.append("number_letter")
    if not word.isascii():
        names.append("accented" if folded.isascii() else "non_latin")
    if len(word) <= 8 and word[0] in _ROMAN_LETTERS and _ROMAN.fullmatch(word):
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
