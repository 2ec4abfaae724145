"""Linear-chain decoding over a packed batch: best label sequences and label probabilities.

Source: C. Sutton and A. McCallum, An Introduction to Conditional Random Fields, 2012, sections
4.2 and 4.3 (forward-backward and Viterbi).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from refparse.labelling.packed import doubts, part

Floats = npt.NDArray[np.float32]
Integers = npt.NDArray[np.int64]

_Path = tuple[int, int, "_Path | None"]
"""A step, its label and the path to it; steps without a choice are left out."""
_Way = tuple[float, _Path]
"""The score of a path, and the path."""

_LEAST: Final = 1e-3
"""Probability of a label below which no alternative has it."""

_MOST_LABELS: Final = 6

_CERTAIN: Final = 0.45
"""Sum of the doubts of a sequence below which no other sequence can be likelier; one half, less
what rounding may do."""


@dataclass(frozen=True, slots=True)
class Chain:
    """The scores a linear chain adds to those of the tokens, all in log space.

    Attributes:
        transitions: (labels, labels), from row to column.
        starts, ends: (labels,), of the first and the last label.
    """

    transitions: Floats
    starts: Floats
    ends: Floats


def best_labels(scores: Floats, active: Integers, chain: Chain) -> tuple[Integers, Floats]:
    """Return the best label sequences and the probability of each label at each token.

    Where the likeliest labels of a sequence's tokens are all wrong together with a probability
    below one half, they are its best sequence; only the other sequences need a search.

    Arguments are those of `decode`; the results are (tokens,) and (tokens, labels).
    """
    probabilities = marginals(scores, active, chain)
    best = probabilities.argmax(axis=1)
    doubtful = doubts(probabilities, active) > _CERTAIN
    if doubtful.any():
        tokens, remaining = part(doubtful, active)
        best[tokens] = decode(scores[tokens], remaining, chain)
    return best, probabilities


def decode(scores: Floats, active: Integers, chain: Chain) -> Integers:
    """Return the best label of each token (Viterbi).

    Args:
        scores: (tokens, labels), packed.
        active: (steps,), number of sequences that reach each step, falling.
        chain: the chain's own scores.

    Returns:
        (tokens,) label indexes, packed like ``scores``.
    """
    offsets = np.concatenate(([0], np.cumsum(active)))
    steps = len(active)
    values = np.empty(scores.shape, dtype=np.float32)
    value = chain.starts + scores[: active[0]]
    values[: active[0]] = value
    moves = chain.transitions[:, None, :]
    for step in range(1, steps):
        here = slice(offsets[step], offsets[step + 1])
        # candidates[from, sequence, to]: the maximum runs over whole rows at a time
        candidates = value[: active[step]].T[:, :, None] + moves
        value = candidates.max(axis=0)
        value += scores[here]
        values[here] = value
    best = np.empty(len(scores), dtype=np.int64)
    into = np.ascontiguousarray(chain.transitions.T)
    current = np.empty(0, dtype=np.int64)
    for step in range(steps - 1, -1, -1):
        here = slice(offsets[step], offsets[step + 1])
        value = values[here]
        going_on = len(current)
        current = np.concatenate(
            (
                np.argmax(value[:going_on] + into[current], axis=1),
                np.argmax(value[going_on:] + chain.ends, axis=1),
            )
        )
        best[here] = current
    return best


def marginals(scores: Floats, active: Integers, chain: Chain) -> Floats:
    """Return the probability of each label at each token (forward-backward).

    Arguments are those of `decode`; the result is (tokens, labels), each row summing to 1.
    """
    offsets = np.concatenate(([0], np.cumsum(active)))
    steps = len(active)
    shift = scores.max(axis=1, keepdims=True)
    emitted = np.exp(scores - shift)
    moves = np.exp(chain.transitions)
    starts, ends = np.exp(chain.starts), np.exp(chain.ends)
    forward = np.empty_like(emitted)
    state = starts * emitted[: active[0]]
    state /= state.sum(axis=1, keepdims=True)
    forward[: active[0]] = state
    for step in range(1, steps):
        state = (state[: active[step]] @ moves) * emitted[offsets[step] : offsets[step + 1]]
        state /= state.sum(axis=1, keepdims=True)
        forward[offsets[step] : offsets[step + 1]] = state
    back = moves.T.copy()
    state = np.broadcast_to(ends, (active[-1], len(ends)))
    for step in range(steps - 1, -1, -1):
        here = slice(offsets[step], offsets[step + 1])
        if len(state) < active[step]:
            joining = np.broadcast_to(ends, (active[step] - len(state), len(ends)))
            state = np.concatenate((state, joining))
        forward[here] *= state
        state = (state * emitted[here]) @ back
        state /= state.sum(axis=1, keepdims=True)
    normalized: Floats = forward / forward.sum(axis=1, keepdims=True)
    return normalized


def alternatives(
    scores: Floats, probabilities: Floats, chain: Chain, count: int
) -> list[tuple[Integers, float]]:
    """Return the ``count`` best label sequences of one token sequence, best first.

    Only sequences all of whose labels have a probability of a thousandth or more are among them:
    a likelier sequence has no other labels. Of a word's labels the six likeliest are looked at.

    Args:
        scores: (tokens, labels), at least one token.
        probabilities: (tokens, labels), those of `marginals`.
        chain: the chain's own scores.
        count: how many sequences; fewer come back when there are no more.

    Returns:
        Pairs of (tokens,) label indexes and the score of the sequence, in log space.
    """
    moves = chain.transitions.tolist()
    ranked = np.sort(probabilities, axis=1)
    least = np.minimum(_LEAST, ranked[:, -1:])
    likely = probabilities >= np.maximum(least, ranked[:, -_MOST_LABELS:][:, :1])
    of_step: list[list[int]] = [[] for _ in range(len(scores))]
    for step, label in np.argwhere(likely).tolist():
        of_step[step].append(label)
    own = scores.tolist()
    ways: dict[int, list[_Way]] = {
        label: [(float(chain.starts[label]) + own[0][label], (0, label, None))]
        for label in of_step[0]
    }
    settled = 0.0
    for step in range(1, len(scores)):
        before, ways = ways, {}
        if len(of_step[step]) == len(before) == 1:
            (label,), (previous,) = of_step[step], before
            settled += moves[previous][label] + own[step][label]
            ways[label] = before[previous]
            continue
        for label in of_step[step]:
            score = own[step][label]
            reached: list[_Way] = [
                (total + moves[previous][label] + score, (step, label, path))
                for previous, found in before.items()
                for total, path in found
            ]
            if len(before) > 1:
                reached.sort(key=_total, reverse=True)
            ways[label] = reached[:count]
    whole = [
        (total + settled + float(chain.ends[label]), path)
        for label, found in ways.items()
        for total, path in found
    ]
    whole.sort(key=_total, reverse=True)
    single = np.array([labels[0] for labels in of_step])
    return [(_labels(path, single), total) for total, path in whole[:count]]


def _total(way: _Way) -> float:
    return way[0]


def _labels(path: _Path, single: Integers) -> Integers:
    """Return the labels of a path, which is linked from its end.

    Args:
        path: the labels where there was a choice. single: (tokens,), the others.
    """
    labels: Integers = single.copy()
    rest: _Path | None = path
    while rest is not None:
        step, label, rest = rest
        labels[step] = label
    return labels
