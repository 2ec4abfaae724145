"""Superscripts that belong to their words, and those that do not."""

from __future__ import annotations

import pytest

from refparse.superscripts import raised, with_raised


@pytest.mark.parametrize(
    ("before", "script", "after", "expected"),
    [
        ("effects on 10", "6", " cells", "⁶"),
        ("at 10", "-3", " M", "⁻³"),
        ("at 10", "−12", " M", "⁻¹²"),
        ("mol s", "–1", " of", "⁻¹"),
        ("the Ca", "2+", " channel", "²⁺"),
        ("(in cm)", "-2", ".", "⁻²"),
        ("an area of 5 km", "2", " of", "²"),
        ("Oak A. ", "13", "C NMR of trees", "¹³"),
        ("with ", "99m", "Tc", None),
        ("with [", "18", "F]FDG", "¹⁸"),
        ("Berlin: Elm ", "3", "1999.", "³"),
        ("", "13", "C. Oak", None),
        ("line\n", "2", "1999", None),
        ("of trees", "1", ".", None),
        ("of trees. ", "2", "In Japanese", None),
        ("Oak, A.", "1", " Elm", None),
        ("the 2", "nd", " day", None),
        ("the XIX", "e", " siècle", None),
        ("of trees", "a", "", None),
        ("of 10", "", " cells", None),
    ],
)
def test_a_superscript(before: str, script: str, after: str, expected: str | None) -> None:
    assert raised(before, script, after) == expected


def test_a_text_keeps_its_length() -> None:
    text = "1 Oak: 10-6 of 13C1"
    scripts = [(0, 1), (9, 11), (15, 17), (18, 19)]
    assert with_raised(text, scripts) == "1 Oak: 10⁻⁶ of ¹³C1"
    assert with_raised(text, []) == text
