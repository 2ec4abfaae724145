"""The style that the entries of one list share, and how it settles doubtful entries.

Entries of one list print their fields in the same order with the same marks between them. From
the labelings of a list's surer entries this module counts which field follows which, and behind
which mark; a doubtful entry then takes, among the labeller's best alternatives, the one that fits
both the words and the list.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Final

from refparse.labelling.labels import LABELS, OTHER
from refparse.labelling.model import Labelling, NeuralLabeller
from refparse.tokens import Tokens

_START: Final = "start"
_END: Final = "end"
_LONGEST_MARK: Final = 12
_UNSEEN: Final = 2.0
_WEIGHT: Final = 0.06
_SURE: Final = 0.9
_CANDIDATES: Final = 6
_LONGEST_ENTRY: Final = 300
_LEAST_ENTRIES: Final = 4

Move = tuple[str, str, str]


def settled(
    labeller: NeuralLabeller, sequences: Sequence[Tokens], labellings: Sequence[Labelling]
) -> list[Labelling]:
    """Label the doubtful entries of one list again, after the style of the surer ones.

    Args:
        labeller: gives the alternatives of doubtful entries.
        sequences: the entries of a list. labellings: what the labeller said of each alone.

    Returns:
        The labelings, those of doubtful entries possibly with other labels.
    """
    sure: list[int] = []
    doubtful: list[int] = []
    for place, (tokens, labelling) in enumerate(zip(sequences, labellings, strict=True)):
        if len(tokens):
            least = min(labelling.chosen)
            (sure if least >= _SURE else doubtful).append(place)
    results = list(labellings)
    if len(sure) < _LEAST_ENTRIES or not doubtful:
        return results
    doubtful = [place for place in doubtful if len(sequences[place]) <= _LONGEST_ENTRY]
    style = ListStyle.of((sequences[place], labellings[place].labels.tolist()) for place in sure)
    found = labeller.alternatives([sequences[place] for place in doubtful], _CANDIDATES)
    for place, candidates in zip(doubtful, found, strict=True):
        plain = [(labels.tolist(), score) for labels, score in candidates]
        chosen = plain.index(style.choose(sequences[place], plain))
        if chosen:
            results[place] = replace(labellings[place], labels=candidates[chosen][0])
    return results


@dataclass
class ListStyle:
    """Counts of the moves from field to field in the surer entries of a list.

    Attributes:
        entries: how many entries were counted.
        moves: (field, marks between, next field) -> count. pairs: (field, next field) -> count.
        leaving: field -> count.
    """

    entries: int = 0
    moves: Counter[Move] = field(default_factory=Counter)
    pairs: Counter[tuple[str, str]] = field(default_factory=Counter)
    leaving: Counter[str] = field(default_factory=Counter)

    @classmethod
    def of(cls, labelled: Iterable[tuple[Tokens, Sequence[int]]]) -> ListStyle:
        """Count the moves of labelled entries."""
        style = cls()
        for tokens, labels in labelled:
            style.entries += 1
            for move in _moves(tokens, labels):
                style.moves[move] += 1
                style.pairs[move[0], move[2]] += 1
                style.leaving[move[0]] += 1
        return style

    def choose(
        self, tokens: Tokens, candidates: Sequence[tuple[Sequence[int], float]]
    ) -> tuple[Sequence[int], float]:
        """Return the candidate that fit the list and the labeller's scores best.

        Args:
            tokens: the entry.
            candidates: label indexes and their log scores, the labeller's favourite first.
        """
        if self.entries < _LEAST_ENTRIES or len(candidates) < 2:
            return candidates[0]
        return max(candidates, key=lambda found: found[1] + _WEIGHT * self._fit(tokens, found[0]))

    def _fit(self, tokens: Tokens, labels: Sequence[int]) -> float:
        return sum(math.log(self._probability(move)) for move in _moves(tokens, labels))

    def _probability(self, move: Move) -> float:
        origin, _, goal = move
        leaving = self.leaving[origin]
        pair = (self.pairs[origin, goal] + _UNSEEN / len(LABELS)) / (leaving + _UNSEEN)
        return (self.moves[move] + _UNSEEN * pair) / (leaving + _UNSEEN)


def _moves(tokens: Tokens, labels: Sequence[int]) -> Iterator[Move]:
    gaps = tokens.gaps()
    origin, marks = _START, gaps[0][:_LONGEST_MARK]
    previous = -1
    for word, label, gap in zip(tokens.words, labels, gaps[1:], strict=True):
        name = LABELS[label]
        if name == OTHER:
            marks += word.lower()
        elif label != previous:
            yield origin, _plain(marks), name
            origin, marks = name, ""
        if len(marks) < _LONGEST_MARK:
            marks += gap[:_LONGEST_MARK]
        previous = label
    yield origin, _plain(marks), _END


def _plain(marks: str) -> str:
    return "".join(marks.split())[:_LONGEST_MARK]
