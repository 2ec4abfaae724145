"""A reference and its readings, for the tests of this room."""

from __future__ import annotations

from refparse.labelling.labels import LABELS
from refparse.tokens import Tokens

TEXT = "Oak A. On trees (and bushes), Forest Letters 1999;3:7–9."


def labels_of(tokens: Tokens, **ends: int) -> list[int]:
    """Return label indexes: each label up to the word given, in order."""
    labels: list[int] = []
    for label, end in ends.items():
        labels += [LABELS.index(label)] * (end - len(labels))
    return labels + [0] * (len(tokens) - len(labels))
