"""Padded batches of examples for PyTorch."""

from __future__ import annotations

import random
from collections.abc import Sequence

import numpy as np
import torch

from refparse.labelling.features import SHAPE_SIZE, SURROUNDINGS_SIZE, describe, surroundings
from refparse.training.examples import Example
from refparse.training.tagger import Batch


class Batcher:
    """Makes padded batches; words are hidden at random so that unknown ones get trained."""

    def __init__(self, words: Sequence[str], seed: int, hide: float) -> None:
        self._rows = {word: row for row, word in enumerate(words, 1)}
        self._random = random.Random(seed)
        self._hide = hide

    def batch(self, examples: Sequence[Example]) -> Batch:
        """Return one batch, longest sequence first; empty sequences are not allowed."""
        examples = sorted(examples, key=lambda item: -len(item.tokens))
        steps = len(examples[0].tokens)
        places: dict[str, int] = {}
        inverse = np.zeros((len(examples), steps), dtype=np.int64)
        around = np.zeros((len(examples), steps, SURROUNDINGS_SIZE), dtype=np.float32)
        labels = np.zeros((len(examples), steps), dtype=np.int64)
        for row, item in enumerate(examples):
            count = len(item.tokens)
            inverse[row, :count] = [places.setdefault(w, len(places)) for w in item.tokens.words]
            around[row, :count] = surroundings(item.tokens.words, item.tokens.starts)
            labels[row, :count] = item.labels
        rows: list[int] = []
        ngrams: list[int] = []
        offsets: list[int] = []
        shape = np.zeros((len(places), SHAPE_SIZE + 1), dtype=np.float32)
        shape[:, -1] = 1.0
        for place, word in enumerate(places):
            key, pieces, properties = describe(word)
            hidden = self._hide and key[0].isalpha() and self._random.random() < self._hide
            rows.append(0 if hidden else self._rows.get(key, 0))
            offsets.append(len(ngrams))
            ngrams += pieces
            shape[place, list(properties)] = 1.0
        return Batch(
            words=torch.tensor(rows),
            ngrams=torch.tensor(ngrams),
            ngram_offsets=torch.tensor(offsets),
            shape=torch.from_numpy(shape),
            inverse=torch.from_numpy(inverse),
            surroundings=torch.from_numpy(around),
            lengths=torch.tensor([len(item.tokens) for item in examples]),
            labels=torch.from_numpy(labels),
            weights=torch.tensor([item.weight for item in examples]),
        )

    def batches(self, examples: Sequence[Example], size: int) -> list[list[Example]]:
        """Cut into batches of about ``size`` examples of like length, in random order."""
        ordered = list(examples)
        self._random.shuffle(ordered)
        ordered.sort(key=lambda item: len(item.tokens) + self._random.random() * 8)
        cut = [ordered[start : start + size] for start in range(0, len(ordered), size)]
        self._random.shuffle(cut)
        return cut
