"""Hashed character n-grams of many words at once."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import numpy as np
import numpy.typing as npt

NGRAM_ROWS: Final = 1 << 14
"""Rows of the hashed table of n-grams."""

_AFFIXES: Final = (2, 3, 4, 5)
_TRIGRAMS: Final = 12
_LONGEST: Final = 42
_BASE: Final = 0x9E3779B97F4A7C15
_POWERS: Final = np.array([pow(_BASE, n, 1 << 64) for n in range(1, _LONGEST + 1)], dtype=np.uint64)

Integers = npt.NDArray[np.int64]


def ngrams(words: Sequence[str]) -> tuple[Integers, Integers]:
    """Return the n-gram rows of words of at most 40 characters.

    A word's n-grams are its first and its last two to five characters and its first inner
    trigrams, boundaries counted as characters, and the word as a whole.

    Returns:
        The rows, those of a word beside each other, and the number of rows of each word.
    """
    codes = np.frombuffer(
        "".join(f"<{word}>" for word in words).encode("utf-32-le", "surrogatepass"), dtype="<u4"
    ).astype(np.uint64)
    lengths = np.fromiter((len(word) + 2 for word in words), dtype=np.int64, count=len(words))
    ends = np.cumsum(lengths)
    starts = ends - lengths
    owners, hashes = [], []
    for kind, size in enumerate(_AFFIXES):
        long = np.flatnonzero(lengths > size)
        for side, first in enumerate((starts[long], ends[long] - size)):
            owners.append(long)
            hashes.append(_mixed(_hashed(codes, first, size), 2 * kind + side))
    counts = np.clip(lengths - 4, 0, _TRIGRAMS - 1)
    owner = np.repeat(np.arange(len(words)), counts)
    inner = np.arange(len(owner)) - np.repeat(np.cumsum(counts) - counts, counts)
    owners.append(owner)
    hashes.append(_mixed(_hashed(codes, starts[owner] + 1 + inner, 3), 2 * len(_AFFIXES)))
    within = np.arange(len(codes)) - np.repeat(starts, lengths)
    whole = np.add.reduceat(codes * _POWERS[within], starts)
    owners.append(np.arange(len(words)))
    hashes.append(_mixed(whole, 2 * len(_AFFIXES) + 1))
    belongs = np.concatenate(owners)
    order = np.argsort(belongs, kind="stable")
    return np.concatenate(hashes)[order], np.bincount(belongs, minlength=len(words))


def _hashed(codes: npt.NDArray[np.uint64], first: Integers, size: int) -> npt.NDArray[np.uint64]:
    """Return a polynomial hash of the ``size`` codes from each place of ``first`` on."""
    total = np.zeros(len(first), dtype=np.uint64)
    for step in range(size):
        total += codes[first + step] * _POWERS[step]
    return total


def _mixed(hashes: npt.NDArray[np.uint64], kind: int) -> Integers:
    """Spread hashes of one kind over the rows of the table."""
    mixed = (hashes + np.uint64(kind + 1)) * np.uint64(0xD6E8FEB86659FD93)
    mixed ^= mixed >> np.uint64(32)
    mixed *= np.uint64(0xD6E8FEB86659FD93)
    rows: Integers = (mixed >> np.uint64(40)).astype(np.int64) % NGRAM_ROWS
    return rows
