"""Padded batches of examples for PyTorch."""

from __future__ import annotations

import random
from collections.abc import Sequence

import numpy as np
import torch

from refparse.labelling.features import Description, describe, shapes
from refparse.labelling.ngrams import ngrams
from refparse.labelling.settings import Setting, gap_rows, settings
from refparse.training.examples import Example, Vocabulary
from refparse.training.tagger import Batch


class Batcher:
    """Makes padded batches; words are hidden at random so that unknown ones get trained."""

    def __init__(self, vocabulary: Vocabulary, seed: int, hide: float) -> None:
        self._rows = {word: row for row, word in enumerate(vocabulary.words, 1)}
        self._gap_rows = {gap: row for row, gap in enumerate(vocabulary.gaps, 1)}
        self._random = random.Random(seed)
        self._hide = hide
        self._described: dict[str, Description] = {}

    def batch(self, examples: Sequence[Example]) -> Batch:
        """Return one batch; empty sequences are not allowed."""
        lengths = np.array([len(item.tokens) for item in examples])
        steps = int(lengths.max())
        words: dict[str, int] = {}
        places: dict[Setting, int] = {}
        word_rows = np.zeros((len(examples), steps), dtype=np.int64)
        setting_rows = np.zeros((len(examples), steps), dtype=np.int64)
        labels = np.zeros((len(examples), steps), dtype=np.int64)
        for row, item in enumerate(examples):
            count = len(item.tokens)
            word_rows[row, :count] = [words.setdefault(w, len(words)) for w in item.tokens.words]
            setting_rows[row, :count] = [
                places.setdefault(setting, len(places)) for setting in settings(item.tokens)
            ]
            labels[row, :count] = item.labels
        described = [self._describe(word) for word in words]
        pieces, counts = ngrams([description.key for description in described])
        gaps: dict[str, int] = {}
        sides = [
            (gaps.setdefault(before, len(gaps)), gaps.setdefault(behind, len(gaps)))
            for before, behind, _, _ in places
        ]
        marks = [gap_rows(gap) for gap in gaps]
        return Batch(
            words=torch.tensor([self._row(description.key) for description in described]),
            ngrams=torch.from_numpy(pieces),
            ngram_offsets=torch.from_numpy(np.cumsum(counts) - counts),
            shape=torch.from_numpy(shapes(described)),
            gaps=torch.tensor([self._gap_rows.get(gap, 0) for gap in gaps]),
            gap_pieces=torch.tensor([row for rows in marks for row in rows]),
            gap_offsets=torch.tensor([0, *np.cumsum([len(rows) for rows in marks])[:-1]]),
            sides=torch.tensor(sides),
            flags=torch.tensor([setting[2:] for setting in places], dtype=torch.float32),
            word_rows=torch.from_numpy(word_rows),
            setting_rows=torch.from_numpy(setting_rows),
            lengths=torch.from_numpy(lengths),
            labels=torch.from_numpy(labels),
            weights=torch.tensor([item.weight for item in examples]),
        )

    def _describe(self, word: str) -> Description:
        if word not in self._described:
            self._described[word] = describe(word)
        return self._described[word]

    def _row(self, key: str) -> int:
        hidden = self._hide and key[0].isalpha() and self._random.random() < self._hide
        return 0 if hidden else self._rows.get(key, 0)

    def batches(self, examples: Sequence[Example], size: int) -> list[list[Example]]:
        """Cut into batches of about ``size`` examples of like length, in random order."""
        ordered = list(examples)
        self._random.shuffle(ordered)
        ordered.sort(key=lambda item: len(item.tokens) + self._random.random() * 4)
        cut = [ordered[start : start + size] for start in range(0, len(ordered), size)]
        self._random.shuffle(cut)
        return cut
