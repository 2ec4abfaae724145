"""Noise keeps one label a character."""

from __future__ import annotations

import random

import pytest

from refparse.labelling.labels import LABELS
from refparse.training.noise import damaged

TEXT = "Müller H, O’Brien S. “Difficult fields” – an office. J Flow. 2007;117:557–67."
LABELLED = [2] * 19 + [0] * (len(TEXT) - 19)


@pytest.mark.parametrize("seed", range(200))
def test_every_character_keeps_a_label(seed: int) -> None:
    text, labels = damaged(TEXT, list(LABELLED), random.Random(seed), 3.0)
    assert len(text) == len(labels)
    assert set(labels) <= set(range(len(LABELS)))
    assert 2 in labels


def test_no_strength_changes_nothing() -> None:
    assert damaged(TEXT, LABELLED, random.Random(0), 0.0) == (TEXT, LABELLED)
