"""What labelling hands on: labelled stretches of a reference's text."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from refparse.labelling.labels import LABELS, OTHER
from refparse.tokens import Tokens


@dataclass(frozen=True, slots=True)
class LabelledSpan:
    """A run of tokens with one label.

    Attributes:
        start, end: offsets in the reference's text in code points, end exclusive.
        label: one of `refparse.labelling.labels.LABELS`, never ``other``.
        probability: model probability in [0, 1] that every token of the run has this label.
    """

    start: int
    end: int
    label: str
    probability: float = 1.0


def runs(
    tokens: Tokens, labels: Sequence[int], probabilities: Sequence[float]
) -> list[LabelledSpan]:
    """Join neighbouring tokens of one label; a run is as probable as its least probable word.

    Marks do not count towards the probability: whether a full stop belongs to a field or only
    ends it changes nothing that is read from it.

    Args:
        tokens: the tokenized text.
        labels: for each token, its index in `LABELS`.
        probabilities: for each token, the probability of that label.

    >>> from refparse.tokens import tokenize
    >>> runs(tokenize("Science. 1990"), [5, 0, 12], [0.9, 1.0, 0.8])
    [LabelledSpan(start=0, end=7, label='journal', probability=0.9), \
LabelledSpan(start=9, end=13, label='date', probability=0.8)]
    """
    found: list[LabelledSpan] = []
    starts, words = tokens.starts, tokens.words
    count = len(labels)
    first = 0
    while first < count:
        label = labels[first]
        last = first + 1
        while last < count and labels[last] == label:
            last += 1
        if LABELS[label] != OTHER:
            found.append(
                LabelledSpan(
                    starts[first],
                    starts[last - 1] + len(words[last - 1]),
                    LABELS[label],
                    least(words[first:last], probabilities[first:last]),
                )
            )
        first = last
    return found


def least(words: Sequence[str], probabilities: Sequence[float]) -> float:
    """Return the least probability of the words and numbers, of all tokens if there are none."""
    telling = [p for word, p in zip(words, probabilities, strict=True) if word[-1].isalnum()]
    return min(telling or probabilities)
