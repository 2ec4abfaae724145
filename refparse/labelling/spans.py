"""What labelling hands on: labelled stretches of a reference's text."""

from __future__ import annotations

from dataclasses import dataclass


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
