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


def alternatives(scores: Floats, chain: Chain, count: int) -> list[tuple[Integers, float]]:
    """Return the ``count`` best label sequences of one token sequence, best first.

    Args:
        scores: (tokens, labels), at least one token.
        chain: the chain's own scores.
        count: how many sequences; fewer come back when there are no more.

    Returns:
        Pairs of (tokens,) label indexes and the score of the sequence, in log space.
    """
    steps, labels = scores.shape
    value = np.full((labels, count), -np.inf, dtype=np.float64)
    value[:, 0] = chain.starts + scores[0]
    back = np.zeros((steps, labels, count), dtype=np.int64)
    for step in range(1, steps):
        # candidates[to, from * count + rank]
        candidates = (value[None, :, :] + chain.transitions.T[:, :, None]).reshape(labels, -1)
        choice = np.argsort(-candidates, axis=1, kind="stable")[:, :count]
        back[step] = choice
        value = np.take_along_axis(candidates, choice, axis=1) + scores[step][:, None]
    finals = (value + chain.ends[:, None]).ravel()
    found: list[tuple[Integers, float]] = []
    for place in np.argsort(-finals, kind="stable")[:count]:
        if not np.isfinite(finals[place]):
            break
        path = np.empty(steps, dtype=np.int64)
        state = int(place)
        for step in range(steps - 1, -1, -1):
            path[step] = state // count
            if step:
                state = int(back[step, state // count, state % count])
        found.append((path, float(finals[place])))
    return found
