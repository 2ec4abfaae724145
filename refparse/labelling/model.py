"""The labeller: batches of token sequences in, a label and its probability a word out.

The model file is a NumPy archive of plain arrays (no pickled objects): vocabularies as UTF-8
lines, embeddings and weights as 8-bit integers with a scale a row, the chain's scores.
"""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Any, Final, Protocol

import numpy as np
import numpy.typing as npt

from refparse.errors import UnreadableFileError
from refparse.labelling.chooser import LONGEST_WEIGHED, READINGS, Chooser
from refparse.labelling.crf import Chain, alternatives, best_labels, marginals
from refparse.labelling.embedder import SettingTable, WordTable
from refparse.labelling.labels import LABELS
from refparse.labelling.network import Inputs, Network
from refparse.labelling.one_thread import one_thread
from refparse.labelling.packed import doubts, packing, part
from refparse.labelling.settings import Setting, settings
from refparse.labelling.spans import LabelledSpan, runs
from refparse.labelling.weights import VOCABULARIES, Rows, dequantized, lines
from refparse.labelling.years import dated, dated_labels, undated_year
from refparse.tokens import Tokens

SHIPPED_MODEL: Final = Path(__file__).with_name("model.npz")

_BATCH_WORDS: Final = 16_000
_LONGEST_SEQUENCE: Final = 2_000
_TABLES: Final = ("words", "ngrams", "gaps", "gap_pieces")
SURE: Final = 0.1
"""Doubt of a sequence, summed over its words, up to which the first layer's labels stand."""

_FARTHEST: Final = 4.0
"""How much less likely than the best a reading may be, in log space, to be weighed against it."""

_SETTLED: Final = 0.98
"""Share of a word's probabilities that the weighed readings give."""

Floats = npt.NDArray[np.float32]
Integers = npt.NDArray[np.int64]

_Sequence = tuple[tuple[str, ...], list[Setting]]
"""The words of a token sequence and their settings."""


@dataclass(frozen=True)
class Labelling:
    """What the labeller says of one token sequence.

    Attributes:
        labels: (words,), indexes in `refparse.labelling.labels.LABELS`.
        probabilities: (words, labels), each row summing to 1.
    """

    labels: npt.NDArray[np.int64]
    probabilities: npt.NDArray[np.float32]

    @cached_property
    def chosen(self) -> list[float]:
        """The probability of each word's label."""
        rows = np.arange(len(self.labels))
        found: list[float] = self.probabilities[rows, self.labels].tolist()
        return found

    def spans(self, tokens: Tokens) -> list[LabelledSpan]:
        """Return the labelled runs of ``tokens``, the sequence that was labelled."""
        return runs(tokens, self.labels.tolist(), self.chosen)


class Labeller(Protocol):
    """Anything that labels token sequences."""

    def label(self, sequences: Sequence[Tokens]) -> list[Labelling]:
        """Label each sequence; the result is in the order of the input."""
        ...


class NeuralLabeller:
    """The shipped labeller: a bidirectional LSTM with a linear chain on top.

    Immutable but for a bounded store of token embeddings; safe to use from many threads.
    """

    def __init__(self, arrays: Mapping[str, npt.NDArray[Any]]) -> None:
        words, gaps = (
            {line: row for row, line in enumerate(lines(arrays, name), 1)} for name in VOCABULARIES
        )
        tables = {name: Rows.of(arrays, name) for name in _TABLES}
        others = dequantized({n: array for n, array in arrays.items() if n not in _TABLES})
        self._words = WordTable(words, tables["words"], tables["ngrams"], others["shape"]).vectors()
        self._settings = SettingTable(gaps, tables["gaps"], tables["gap_pieces"]).vectors()
        self._network = Network.from_arrays(others)
        self._chain = Chain(
            others["chain.transitions"], others["chain.starts"], others["chain.ends"]
        )
        self._chooser = Chooser.of(arrays)

    @classmethod
    def load(cls, path: str | os.PathLike[str] = SHIPPED_MODEL) -> NeuralLabeller:
        """Read a model file.

        Raises:
            UnreadableFileError: the file is missing or not a model of refparse.
        """
        try:
            with np.load(path, allow_pickle=False) as archive:
                return cls({name: archive[name] for name in archive.files})
        except (OSError, ValueError, KeyError) as error:
            raise UnreadableFileError(
                f"{os.fspath(path)}: not a refparse model ({error})"
            ) from error

    @one_thread()
    def label(self, sequences: Sequence[Tokens]) -> list[Labelling]:
        """Label each sequence; the result is in the order of the input."""
        results: list[Labelling] = [_NOTHING] * len(sequences)
        pieces = [
            (number, start, min(start + _LONGEST_SEQUENCE, len(tokens)))
            for number, tokens in enumerate(sequences)
            for start in range(0, len(tokens), _LONGEST_SEQUENCE)
        ]
        pieces.sort(key=lambda piece: piece[1] - piece[2])
        described = _described(sequences)
        parts: dict[int, list[tuple[int, Labelling]]] = {}
        first = 0
        while first < len(pieces):
            size, last = 0, first
            while last < len(pieces) and (size == 0 or size < _BATCH_WORDS):
                size += pieces[last][2] - pieces[last][1]
                last += 1
            batch = pieces[first:last]
            for (number, start, _), labelling in zip(
                batch, self._label_batch(sequences, described, batch), strict=True
            ):
                parts.setdefault(number, []).append((start, labelling))
            first = last
        for number, found in parts.items():
            whole = _joined([labelling for _, labelling in sorted(found, key=_start)])
            results[number] = _dated(sequences[number].words, whole)
        return results

    @one_thread()
    def alternatives(
        self, sequences: Sequence[Tokens], count: int
    ) -> list[list[tuple[Integers, float]]]:
        """Return for each sequence ``count`` labelings with their scores in log space, best first.

        Sequences must have at least one token and at most 2,000.
        """
        pieces = sorted(
            ((number, 0, len(tokens)) for number, tokens in enumerate(sequences)),
            key=lambda piece: -piece[2],
        )
        found: list[list[tuple[Integers, float]]] = [[] for _ in sequences]
        if not pieces:
            return found
        states, order, active, _ = self._states(_described(sequences), pieces)
        packed = self._network.score(states, active)
        scores, likely = np.empty_like(packed), np.empty_like(packed)
        scores[order], likely[order] = packed, marginals(packed, active, self._chain)
        start = 0
        for number, _, length in pieces:
            here = slice(start, start + length)
            readings = self._weighed(sequences[number], scores[here], likely[here], count)
            found[number] = [
                (dated_labels(sequences[number].words, labels), score) for labels, score in readings
            ]
            start += length
        return found

    def _weighed(
        self, tokens: Tokens, scores: Floats, likely: Floats, count: int
    ) -> list[tuple[Integers, float]]:
        """Return the best labelings of one sequence, the one to choose first."""
        readings = alternatives(scores, likely, self._chain, max(count, READINGS))
        if self._chooser is None or len(readings) < 2:
            return readings[:count]
        farthest = readings[0][1] - _FARTHEST
        readings = [reading for reading in readings if reading[1] >= farthest]
        totals = self._chooser.scores(
            tokens, [(labels.tolist(), score) for labels, score in readings]
        )
        order = sorted(range(len(readings)), key=totals.__getitem__, reverse=True)
        return [(readings[place][0], totals[place]) for place in order[:count]]

    def _choose(
        self,
        sequences: Sequence[Tokens],
        scores: Floats,
        active: Integers,
        best: Integers,
        likely: Floats,
    ) -> None:
        """Put the labels of the chosen readings of doubtful sequences into ``best``.

        Their probabilities become those of the readings, as far as these have the labels.

        Args:
            sequences: of the packed batch, each whole unless it is too long to be weighed.
            scores, active: of the packed batch. best, likely: its labels and their probabilities.
        """
        offsets = np.cumsum(active) - active
        for place in np.flatnonzero(doubts(likely, active) > SURE).tolist():
            tokens = sequences[place]
            if len(tokens) > LONGEST_WEIGHED:
                continue
            rows = offsets[: len(tokens)] + place
            readings = self._weighed(tokens, scores[rows], likely[rows], READINGS)
            best[rows] = readings[0][0]
            shares = np.exp([total - readings[0][1] for _, total in readings])
            shares *= _SETTLED / shares.sum()
            likely[rows] *= 1 - _SETTLED
            for (labels, _), share in zip(readings, shares.tolist(), strict=True):
                likely[rows, labels] += share

    def _label_batch(
        self,
        sequences: Sequence[Tokens],
        described: Sequence[_Sequence],
        pieces: Sequence[tuple[int, int, int]],
    ) -> list[Labelling]:
        states, order, active, lengths = self._states(described, pieces)
        likely = self._network.at_once(states)
        best = likely.argmax(axis=1)
        open_still = doubts(likely, active) > SURE
        if open_still.any():
            tokens, remaining = part(open_still, active)
            scores = self._network.score(states[tokens], remaining)
            chosen, probable = best_labels(scores, remaining, self._chain)
            if self._chooser is not None:
                doubted = [sequences[pieces[at][0]] for at in np.flatnonzero(open_still).tolist()]
                self._choose(doubted, scores, remaining, chosen, probable)
            best[tokens], likely[tokens] = chosen, probable
        labels = np.empty_like(best)
        probabilities = np.empty_like(likely)
        labels[order], probabilities[order] = best, likely
        ends = np.cumsum(lengths)
        return [
            Labelling(labels[end - length : end], probabilities[end - length : end])
            for end, length in zip(ends, lengths, strict=True)
        ]

    def _states(
        self, sequences: Sequence[_Sequence], pieces: Sequence[tuple[int, int, int]]
    ) -> tuple[
        npt.NDArray[np.float32],
        npt.NDArray[np.int64],
        npt.NDArray[np.int64],
        npt.NDArray[np.int64],
    ]:
        """Return packed states of the first layer, packed order, step counts and lengths."""
        words: dict[str, int] = {}
        places: dict[Setting, int] = {}
        word_rows: list[int] = []
        setting_rows: list[int] = []
        for number, start, end in pieces:
            spelled, around = sequences[number]
            word_rows += [words.setdefault(w, len(words)) for w in spelled[start:end]]
            setting_rows += [places.setdefault(s, len(places)) for s in around[start:end]]
        lengths = np.array([end - start for _, start, end in pieces])
        order, active = packing(lengths)
        batch = Inputs(
            self._words.of(list(words)),
            self._settings.of(list(places)),
            np.array(word_rows)[order],
            np.array(setting_rows)[order],
            active,
        )
        return self._network.first(batch), order, active, lengths


def _described(sequences: Sequence[Tokens]) -> list[_Sequence]:
    return [(tokens.words, settings(tokens)) for tokens in sequences]


_NOTHING: Final = Labelling(
    np.zeros(0, dtype=np.int64), np.zeros((0, len(LABELS)), dtype=np.float32)
)


def _dated(words: Sequence[str], labelling: Labelling) -> Labelling:
    place = undated_year(words, labelling.labels)
    if place is None:
        return labelling
    return Labelling(*dated(place, labelling.labels, labelling.probabilities))


def _start(part: tuple[int, Labelling]) -> int:
    return part[0]


def _joined(parts: Sequence[Labelling]) -> Labelling:
    if len(parts) == 1:
        return parts[0]
    return Labelling(
        np.concatenate([part.labels for part in parts]),
        np.concatenate([part.probabilities for part in parts]),
    )


@lru_cache(maxsize=1)
def shipped_labeller() -> NeuralLabeller:
    """Return the labeller that comes with refparse, loaded once."""
    return NeuralLabeller.load()
