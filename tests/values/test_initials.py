"""Initials come out one way."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refparse.values.initials import spaced


@pytest.mark.parametrize(
    ("printed", "expected"),
    [
        ("HM", "H. M."),
        ("H M", "H. M."),
        ("H.M.", "H. M."),
        ("G-HJ", "G.-H. J."),
        ("J.-P.", "J.-P."),
        ("Jean-Paul", "Jean-Paul"),
        ("John A", "John A."),
        ("Yu.", "Yu."),
        ("ANA", "ANA"),
        ("Ю.Г.", "Ю. Г."),
        ("", ""),
    ],
)
def test_spaced(printed: str, expected: str) -> None:
    assert spaced(printed) == expected


@given(st.text(max_size=30))
def test_spacing_twice_changes_nothing(text: str) -> None:
    assert spaced(spaced(text)) == spaced(text)
