"""Volumes, and how many of them there are."""

from __future__ import annotations

import pytest

from refparse.assembling.draft import Draft
from refparse.assembling.numbers import read_numbers
from refparse.labelling.spans import LabelledSpan


def drafted(text: str, number: str) -> Draft:
    start = text.index(number)
    draft = Draft(text, [LabelledSpan(start, start + len(number), "volume")])
    read_numbers(draft)
    return draft


@pytest.mark.parametrize(
    ("text", "number"),
    [("Oak, A.: Trees. 2 Bde., Mainz", "2"), ("A. Oak, Trees, 3 vol., Paris", "3")],
)
def test_the_number_of_volumes_is_no_volume(text: str, number: str) -> None:
    assert drafted(text, number).fields == {"number_of_volumes": number}


@pytest.mark.parametrize(
    ("text", "number", "volume"),
    [
        ("Oak, A.: Trees. Bd. 2, Mainz", "2", "2"),
        ("A. Oak, Trees, vol. 2 t. 1, Paris", "2", "2"),
        ("Oak A. In: Trees. 13e année", "13e", "13"),
    ],
)
def test_volumes(text: str, number: str, volume: str) -> None:
    assert drafted(text, number).fields == {"volume": volume}
