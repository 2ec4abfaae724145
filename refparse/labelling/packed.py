"""Packed batches: sequences of falling length, laid out step by step.

First comes the first token of every sequence, then the second token of every sequence that has
one, and so on; ``active`` counts the sequences that reach each step.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

Integers = npt.NDArray[np.int64]
Floats = npt.NDArray[np.float32]
Flags = npt.NDArray[np.bool_]


def packing(lengths: Integers) -> tuple[Integers, Integers]:
    """Return the packed order of the tokens of sequences of falling length, and ``active``.

    >>> order, active = packing(np.array([3, 1]))
    >>> order.tolist(), active.tolist()
    ([0, 3, 1, 2], [2, 1, 1])
    """
    starts = np.cumsum(lengths) - lengths
    steps = np.arange(lengths[0])
    active = np.searchsorted(-lengths, -steps, side="left")
    order = np.concatenate([starts[:count] + step for step, count in enumerate(active)])
    return order, active


def doubts(probabilities: Floats, active: Integers) -> Floats:
    """Return for each sequence an upper bound of the probability that another labelling is right.

    That is the sum, over its tokens, of what the likeliest label leaves to the others.

    Args:
        probabilities: (tokens, labels), packed. active: (steps,).
    """
    sequence = np.concatenate([np.arange(count) for count in active])
    return np.bincount(sequence, 1 - probabilities.max(axis=1)).astype(np.float32)


def part(sequences: Flags, active: Integers) -> tuple[Flags, Integers]:
    """Return which tokens belong to some of the sequences, and ``active`` of these alone.

    Args:
        sequences: (sequences,), which to take. active: (steps,), of all.
    """
    tokens = np.concatenate([sequences[:count] for count in active])
    step = np.repeat(np.arange(len(active)), active)
    return tokens, np.bincount(step[tokens])
