"""A year in the place of a volume, in a reference that has no other date."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

import numpy as np
import numpy.typing as npt

from refparse.labelling.labels import LABELS

_DATE: Final = LABELS.index("date")
_VOLUME: Final = LABELS.index("volume")
_YEAR: Final = re.compile(r"(?:1[89]|20)\d\d")


def undated_year(words: Sequence[str], labels: npt.NDArray[np.int64]) -> int | None:
    """Return the place of a volume that can only be the date ("PLoS One 2017: e0187580").

    Args:
        words: of a reference. labels: (words,), as in `refparse.labelling.model.Labelling`.
    """
    volumes = np.flatnonzero(labels == _VOLUME).tolist()
    if not volumes or (labels == _DATE).any():
        return None
    return next((place for place in volumes if _YEAR.fullmatch(words[place])), None)


def dated_labels(words: Sequence[str], labels: npt.NDArray[np.int64]) -> npt.NDArray[np.int64]:
    """Return the labels with such a volume as the date; the same labels where there is none."""
    place = undated_year(words, labels)
    return labels if place is None else _with_date(place, labels)


def dated(
    place: int, labels: npt.NDArray[np.int64], probabilities: npt.NDArray[np.float32]
) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.float32]]:
    """Return labels and probabilities with the date at ``place``, as probable as both readings."""
    probabilities = probabilities.copy()
    probabilities[place, _DATE] += probabilities[place, _VOLUME]
    probabilities[place, _VOLUME] = 0
    return _with_date(place, labels), probabilities


def _with_date(place: int, labels: npt.NDArray[np.int64]) -> npt.NDArray[np.int64]:
    labels = labels.copy()
    labels[place] = _DATE
    return labels
