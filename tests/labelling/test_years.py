"""A year in the place of a volume is the date of a reference that has no other."""

from __future__ import annotations

import numpy as np
import pytest

from refparse.labelling.labels import LABELS
from refparse.labelling.years import dated, dated_labels, undated_year

JOURNAL, VOLUME, DATE = map(LABELS.index, ("journal", "volume", "date"))


@pytest.mark.parametrize(
    ("words", "labels", "place"),
    [
        (("PLoS", "2017", "e12"), (JOURNAL, VOLUME, 0), 1),
        (("PLoS", "217", "e12"), (JOURNAL, VOLUME, 0), None),
        (("PLoS", "2017", "2018"), (JOURNAL, VOLUME, DATE), None),
        (("PLoS", "12", "1999"), (JOURNAL, VOLUME, VOLUME), 2),
        (("PLoS", "2017"), (JOURNAL, 0), None),
        ((), (), None),
    ],
)
def test_its_place(words: tuple[str, ...], labels: tuple[int, ...], place: int | None) -> None:
    assert undated_year(words, np.array(labels, dtype=np.int64)) == place


def test_both_readings_speak_for_the_date() -> None:
    probabilities = np.zeros((1, len(LABELS)), dtype=np.float32)
    probabilities[0, VOLUME], probabilities[0, DATE] = 0.75, 0.25
    labels, found = dated(0, np.array([VOLUME]), probabilities)
    assert labels.tolist() == [DATE]
    assert (found[0, DATE], found[0, VOLUME]) == (1.0, 0.0)
    assert probabilities[0, VOLUME] == 0.75


def test_labels_alone() -> None:
    labels = np.array([JOURNAL, VOLUME])
    assert dated_labels(("PLoS", "2017"), labels).tolist() == [JOURNAL, DATE]
    assert dated_labels(("PLoS", "217"), labels) is labels
