"""Embeddings of words and settings on their own, computed many at a time and kept."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping, Sequence
from itertools import chain
from typing import Final, Generic, TypeVar

import numpy as np
import numpy.typing as npt

from refparse.labelling.features import describe, shapes
from refparse.labelling.ngrams import ngrams
from refparse.labelling.settings import Setting, gap_rows
from refparse.labelling.weights import Rows
from refparse.memory import LONGEST

Floats = npt.NDArray[np.float32]
Key = TypeVar("Key", bound=Hashable)

_KEPT: Final = 1 << 15


class Vectors(Generic[Key]):
    """Vectors of keys, computed when first asked for.

    Keeps the last ones; its results never depend on what it keeps, so threads may share it.

    Args:
        compute: keys -> (keys, size) vectors.
        keeps: whether a key's vector may be kept.
    """

    def __init__(
        self, compute: Callable[[Sequence[Key]], Floats], keeps: Callable[[Key], bool]
    ) -> None:
        self._compute = compute
        self._keeps = keeps
        self._kept: dict[Key, Floats] = {}

    def of(self, keys: Sequence[Key]) -> Floats:
        """Return (keys, size) vectors."""
        kept = self._kept
        found = {key: vector for key in keys if (vector := kept.get(key)) is not None}
        missing = [key for key in keys if key not in found]
        if missing:
            new = dict(zip(missing, self._compute(missing), strict=True))
            found |= new
            if len(kept) + len(new) > _KEPT:
                kept = self._kept = {}
            kept |= {key: vector for key, vector in new.items() if self._keeps(key)}
        return np.stack([found[key] for key in keys])


class WordTable:
    """Computes the embedding of a word: the sum of those of the word, its n-grams and its shape.

    Args:
        vocabulary: folded word -> row of ``words``.
        words: (vocabulary + 1, size); row 0 is any unknown word.
        pieces: (n-gram rows, size).
        shape: (SHAPE_SIZE + 1, size); the last row is added to every word.
    """

    def __init__(
        self, vocabulary: Mapping[str, int], words: Rows, pieces: Rows, shape: Floats
    ) -> None:
        self._vocabulary = vocabulary
        self._words = words
        self._pieces = pieces
        self._shape = shape

    def embed(self, words: Sequence[str]) -> Floats:
        """Return (words, size) embeddings."""
        described = [describe(word) for word in words]
        rows = [self._vocabulary.get(item.key, 0) for item in described]
        pieces, counts = ngrams([item.key for item in described])
        vectors: Floats = self._words.take(np.array(rows)) + _means(self._pieces, pieces, counts)
        vectors += shapes(described) @ self._shape
        return vectors

    def vectors(self) -> Vectors[str]:
        """Return a store of words' embeddings."""
        return Vectors(self.embed, lambda word: len(word) <= LONGEST)


class SettingTable:
    """Computes the vector of a setting: the embeddings of its two gaps and its two flags.

    Args:
        vocabulary: gap -> row of ``gaps``.
        gaps: (vocabulary + 1, size); row 0 is any unknown gap.
        pieces: (GAP_ROWS, size).
    """

    def __init__(self, vocabulary: Mapping[str, int], gaps: Rows, pieces: Rows) -> None:
        self._vocabulary = vocabulary
        self._gaps = gaps
        self._pieces = pieces

    def embed(self, settings: Sequence[Setting]) -> Floats:
        """Return (settings, 2 * size + 2) vectors."""
        gaps: dict[str, int] = {}
        before = [gaps.setdefault(item[0], len(gaps)) for item in settings]
        behind = [gaps.setdefault(item[1], len(gaps)) for item in settings]
        pieces = [gap_rows(gap) for gap in gaps]
        known = [self._vocabulary.get(gap, 0) for gap in gaps]
        flat = np.fromiter(chain.from_iterable(pieces), dtype=np.int64)
        embedded = self._gaps.take(np.array(known)) + _means(
            self._pieces, flat, np.array([*map(len, pieces)])
        )
        flags = np.array([item[2:] for item in settings], dtype=np.float32)
        return np.concatenate((embedded[before], embedded[behind], flags), axis=1)

    def vectors(self) -> Vectors[Setting]:
        """Return a store of settings' vectors."""
        return Vectors(self.embed, lambda setting: True)


def _means(table: Rows, rows: npt.NDArray[np.int64], counts: npt.NDArray[np.int64]) -> Floats:
    """Return the mean of each group of rows; groups lie beside each other and are not empty."""
    starts = np.cumsum(counts) - counts
    means = np.empty((len(counts), table.values.shape[1]), dtype=np.float32)
    for count in np.unique(counts).tolist():
        alike = np.flatnonzero(counts == count)
        gathered = table.take(rows[starts[alike][:, None] + np.arange(count)])
        means[alike] = gathered.sum(axis=1) / np.float32(count)
    return means
