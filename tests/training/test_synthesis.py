"""Composed strings are labelled character by character, the same for the same seed."""

from __future__ import annotations

import pytest

pytest.importorskip("faker", reason="needs the train extra")

from refparse.labelling.labels import LABELS
from refparse.labelling.spans import LabelledSpan
from refparse.training.corpus import Record
from refparse.training.pools import Pools, language_of
from refparse.training.synthesis import Composer

RECORD = Record(
    "Oak A. The life of trees. Trees. 2001;3:1-9.",
    (
        LabelledSpan(0, 5, "author"),
        LabelledSpan(7, 24, "title"),
        LabelledSpan(26, 31, "journal"),
    ),
    gold={"authors": [{"family": "Oak", "given": "A"}]},
)


def test_labels_fit_the_text() -> None:
    composer = Composer(Pools.gather([RECORD]), seed=3)
    seen: set[str] = set()
    for _ in range(300):
        text, labels = composer.compose()
        assert len(text) == len(labels)
        assert text == text.rstrip()
        seen |= {LABELS[label] for label in labels}
    assert {"author", "title", "booktitle", "publisher", "location", "editor", "genre"} <= seen


def test_the_same_seed_gives_the_same_strings() -> None:
    first, second = (Composer(Pools.gather([RECORD]), seed=5) for _ in range(2))
    assert [first.compose() for _ in range(50)] == [second.compose() for _ in range(50)]


def test_language_of_titles() -> None:
    assert language_of("Die Entstehung der modernen Gesellschaft und das Ende") == "de"
    assert language_of("Histoire de la lecture dans le monde") == "fr"
    assert language_of("Xylem") == ""
