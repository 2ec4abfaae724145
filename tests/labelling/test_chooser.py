"""Choosing among readings."""

from __future__ import annotations

import numpy as np
import pytest
from readings import TEXT, labels_of

from refparse.labelling.chooser import CHOICE, Chooser
from refparse.labelling.model import SHIPPED_MODEL, NeuralLabeller
from refparse.labelling.traits import TRAIT_ROWS, row_of
from refparse.tokens import tokenize


def chooser(weights: dict[str, float], scale: float = 1.0) -> Chooser:
    rows = [0.0] * TRAIT_ROWS
    for name, weight in weights.items():
        rows[row_of(name)] += weight
    return Chooser(tuple(rows), scale, frozenset())


def test_a_trait_outweighs_a_small_difference() -> None:
    tokens = tokenize(TEXT)
    whole = labels_of(tokens, author=2, title=6, journal=8)
    cut = labels_of(tokens, author=2, title=5, journal=8)
    judge = chooser({"open title 1": -2.0})
    assert np.argmax(judge.scores(tokens, [(cut, 0.0), (whole, -1.0)])) == 1
    assert np.argmax(judge.scores(tokens, [(cut, 0.0), (whole, -3.0)])) == 0


def test_the_arrays_of_a_chooser() -> None:
    tokens = tokenize(TEXT)
    reading = (labels_of(tokens, author=2, title=5, journal=8), -0.5)
    judge = Chooser(chooser({"open title 1": -2.0, "n title 1": 0.5}).weights, 0.7, frozenset((3,)))
    read = Chooser.of(judge.arrays())
    assert read is not None
    assert read.known == judge.known
    assert read.scores(tokens, [reading]) == pytest.approx(judge.scores(tokens, [reading]), abs=0.1)
    assert Chooser.of({}) is None


def test_readings_are_chosen_where_the_labeller_doubts() -> None:
    with np.load(SHIPPED_MODEL) as archive:
        arrays = {name: archive[name] for name in archive.files}
    alone = NeuralLabeller({n: a for n, a in arrays.items() if not n.startswith(CHOICE)})
    weighing = NeuralLabeller(arrays)
    texts = [
        "Walter Oak, Das Land, von welchem niemand kehrt. Mythos im Roman (Studien 21), Graz 1978.",
        "Oak A, Forest group of the north. Trees and what they say, Annals 3.",
        "Varga J. Systemic sclerosis. J Clin Invest. 2007;117:557–67.",
    ]
    sequences = [tokenize(text) for text in texts]
    before, after = alone.label(sequences), weighing.label(sequences)
    for labelling in after:
        np.testing.assert_allclose(labelling.probabilities.sum(axis=1), 1, atol=1e-3)
    assert before[2].labels.tolist() == after[2].labels.tolist()
    readings = weighing.alternatives(sequences, 6)
    for labelling, several in zip(after, readings, strict=True):
        scores = [score for _, score in several]
        assert scores == sorted(scores, reverse=True)
        assert labelling.labels.tolist() == several[0][0].tolist()
