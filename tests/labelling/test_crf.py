"""Decoding and marginals agree with adding up every label sequence."""

from __future__ import annotations

from itertools import pairwise, product

import numpy as np
import pytest

from refparse.labelling.crf import Chain, alternatives, best_labels, decode, marginals

LENGTHS = (4, 3, 3, 1)
LABELS = 3


@pytest.fixture
def problem() -> tuple[np.ndarray, np.ndarray, Chain]:
    dice = np.random.default_rng(7)
    active = np.array([sum(length > step for length in LENGTHS) for step in range(max(LENGTHS))])
    scores = dice.normal(size=(sum(LENGTHS), LABELS)).astype(np.float32)
    chain = Chain(
        *(dice.normal(size=s).astype(np.float32) for s in ((LABELS, LABELS), LABELS, LABELS))
    )
    return scores, active, chain


def rows_of(sequence: int, active: np.ndarray) -> list[int]:
    offsets = np.concatenate(([0], np.cumsum(active)))
    return [int(offsets[step]) + sequence for step in range(LENGTHS[sequence])]


def total(labels: tuple[int, ...], scores: np.ndarray, chain: Chain) -> float:
    value = chain.starts[labels[0]] + chain.ends[labels[-1]]
    value += sum(scores[step, label] for step, label in enumerate(labels))
    return float(value + sum(chain.transitions[a, b] for a, b in pairwise(labels)))


def test_decode_finds_the_best_sequence(problem: tuple[np.ndarray, np.ndarray, Chain]) -> None:
    scores, active, chain = problem
    best = decode(scores, active, chain)
    for sequence, length in enumerate(LENGTHS):
        rows = rows_of(sequence, active)
        every = product(range(LABELS), repeat=length)
        expected = max(every, key=lambda labels: total(labels, scores[rows], chain))
        assert tuple(best[rows]) == expected


def test_marginals_are_shares_of_all_sequences(
    problem: tuple[np.ndarray, np.ndarray, Chain],
) -> None:
    scores, active, chain = problem
    found = marginals(scores, active, chain)
    for sequence, length in enumerate(LENGTHS):
        rows = rows_of(sequence, active)
        expected = np.zeros((length, LABELS))
        for labels in product(range(LABELS), repeat=length):
            weight = np.exp(total(labels, scores[rows], chain))
            for step, label in enumerate(labels):
                expected[step, label] += weight
        expected /= expected.sum(axis=1, keepdims=True)
        np.testing.assert_allclose(found[rows], expected, rtol=1e-4, atol=1e-6)


def test_labels_are_those_of_the_search(problem: tuple[np.ndarray, np.ndarray, Chain]) -> None:
    scores, active, chain = problem
    for strength in (0.1, 1.0, 3.0, 30.0):
        best, probabilities = best_labels(strength * scores, active, chain)
        assert best.tolist() == decode(strength * scores, active, chain).tolist()
        expected = marginals(strength * scores, active, chain)
        np.testing.assert_array_equal(probabilities, expected)


@pytest.mark.parametrize("strength", [0.3, 1.0, 3.0])
def test_alternatives_are_the_best_sequences(
    problem: tuple[np.ndarray, np.ndarray, Chain], strength: float
) -> None:
    scores, active, chain = problem
    likely = marginals(strength * scores, active, chain)
    for sequence, length in enumerate(LENGTHS):
        rows = rows_of(sequence, active)
        found = alternatives(strength * scores[rows], likely[rows], chain, 5)
        every = sorted(
            product(range(LABELS), repeat=length),
            key=lambda labels: total(labels, strength * scores[rows], chain),
            reverse=True,
        )
        usual = [
            labels
            for labels in every
            if all(likely[row, label] >= 1e-3 for row, label in zip(rows, labels, strict=True))
        ]
        assert [tuple(labels.tolist()) for labels, _ in found] == usual[:5]
        for labels, score in found:
            expected = total(tuple(labels.tolist()), strength * scores[rows], chain)
            assert score == pytest.approx(expected, abs=1e-4)
