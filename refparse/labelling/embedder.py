"""Embeddings of tokens on their own, computed many at a time and kept."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import chain
from typing import Final

import numpy as np
import numpy.typing as npt

from refparse.labelling.features import SHAPE_SIZE, describe

Floats = npt.NDArray[np.float32]

_KEPT: Final = 1 << 15
_LONGEST_KEPT: Final = 200


class Embedder:
    """Gives each word the sum of its word, n-gram and shape embeddings.

    Keeps the last words' embeddings; its results never depend on what it keeps, so threads may
    share it.

    Args:
        vocabulary: folded word -> row of ``words``.
        words: (vocabulary + 1, size); row 0 is any unknown word.
        ngrams: (n-gram rows, size).
        shape: (SHAPE_SIZE + 1, size); the last row is added to every token.
    """

    def __init__(
        self, vocabulary: Mapping[str, int], words: Floats, ngrams: Floats, shape: Floats
    ) -> None:
        self._vocabulary = vocabulary
        self._words = words
        self._ngrams = ngrams
        self._shape = shape
        self._kept: dict[str, Floats] = {}

    def embed(self, words: Sequence[str]) -> Floats:
        """Return (words, size) embeddings."""
        kept = self._kept
        found = {word: vector for word in words if (vector := kept.get(word)) is not None}
        missing = [word for word in words if word not in found]
        if missing:
            new = dict(zip(missing, self._computed(missing), strict=True))
            found |= new
            if len(kept) + len(new) > _KEPT:
                kept = self._kept = {}
            kept |= {word: vector for word, vector in new.items() if len(word) <= _LONGEST_KEPT}
        return np.stack([found[word] for word in words])

    def _computed(self, words: Sequence[str]) -> Floats:
        described = [describe(word) for word in words]
        rows = [self._vocabulary.get(item.key, 0) for item in described]
        counts = np.array([len(item.ngrams) for item in described])
        pieces = np.fromiter(chain.from_iterable(item.ngrams for item in described), dtype=np.int64)
        sums = np.add.reduceat(self._ngrams[pieces], np.cumsum(counts) - counts, axis=0)
        shapes = np.zeros((len(words), SHAPE_SIZE + 1), dtype=np.float32)
        shapes[:, -1] = 1.0
        for row, item in zip(shapes, described, strict=True):
            row[list(item.shape)] = 1.0
        means = sums / counts[:, None].astype(np.float32)
        vectors: Floats = self._words[rows] + means.astype(np.float32)
        vectors += shapes @ self._shape
        return vectors
