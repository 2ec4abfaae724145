"""What readings of a reference show as a whole."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from readings import TEXT, labels_of

from refparse.labelling.labels import LABELS
from refparse.labelling.traits import (
    TRAIT_ROWS,
    Stretch,
    Traits,
    key_of,
    of_fields,
    parts_of,
    row_of,
)
from refparse.tokens import tokenize


def test_stretches_and_what_follows_them() -> None:
    tokens = tokenize(TEXT)
    fields, parts = parts_of(labels_of(tokens, author=2, title=6, journal=8, date=9))
    assert fields == ("author", "title", "journal", "date")
    assert (Stretch("title", 2, 6),) in parts
    assert (Stretch("<", 0, 0), Stretch("author", 0, 2)) in parts
    assert (Stretch("title", 2, 6), Stretch("journal", 6, 8), Stretch("date", 8, 9)) in parts


def test_what_is_missing_is_a_trait() -> None:
    assert "no title" in of_fields(("author", "date"))
    assert "no title" not in of_fields(("author", "title"))
    assert "n date 2" in of_fields(("date", "title", "date"))


def test_brackets_that_stay_open() -> None:
    tokens = tokenize(TEXT)
    traits = Traits(tokens, frozenset())
    assert not any(n.startswith("open ") for n in traits.of((Stretch("title", 2, 6),)))
    assert "open title 1" in traits.of((Stretch("title", 2, 5),))


def test_seams_tell_the_marks_between() -> None:
    traits = Traits(tokenize(TEXT), frozenset())
    names = traits.of((Stretch("title", 2, 6), Stretch("journal", 6, 8)))
    assert "seam title|), |journal" in names
    assert "looks title l|), |C journal" in names


@pytest.mark.parametrize("printed", ["Forest Letters", "FOREST LETTERS", "Forest letters."])
def test_names_are_known_however_they_are_printed(printed: str) -> None:
    tokens = tokenize(printed)
    traits = Traits(tokens, frozenset((key_of("journal", "Forest Letters"),)))
    assert "known journal True" in traits.of((Stretch("journal", 0, 2),))
    assert "known booktitle True" in traits.of((Stretch("booktitle", 0, 2),))
    assert "known publisher False" in traits.of((Stretch("publisher", 0, 2),))


@given(st.text(max_size=80), st.randoms(use_true_random=False))
def test_any_reading_of_any_text(text: str, dice) -> None:
    tokens = tokenize(text)
    labels = [dice.randrange(len(LABELS)) for _ in tokens.words]
    names = Traits(tokens, frozenset()).of_reading(labels)
    assert names == Traits(tokens, frozenset()).of_reading(labels)
    assert all(0 <= row_of(name) < TRAIT_ROWS for name in names)
