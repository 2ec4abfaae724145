"""The forms of printed names."""

from __future__ import annotations

import pytest

pytest.importorskip("faker", reason="needs the train extra")

from refparse.training.name_forms import printed_names


@pytest.mark.parametrize(
    ("text", "forms"),
    [
        ("Hsu, C.-C. and Sandford, B. A.", ["F, I.", "F, I."]),
        ("Garnsey, P., K. Hopkins and C.R. Whittaker", ["F, I.", "I. F", "I. F"]),
        ("Gerhards, Jürgen/Neidhardt, Friedhelm", ["F, G", "F, G"]),
        ("Salvi G, Vanelli L.", ["F I", "F I"]),
        ("Minard (Philippe)", ["F (G)"]),
        ("Josef Ehmer", ["G F"]),
        ("VIANSSON-PONTÉ Pierre", ["F G"]),
        ("Oak J, O’Hara RB, et al.", ["F I", "F I"]),
        ("Commission on Trees", []),
        ("———", []),
    ],
)
def test_forms(text: str, forms: list[str]) -> None:
    assert [name.form for name in printed_names(text)] == forms


def test_capitals_are_told_from_initials() -> None:
    assert [name.upper for name in printed_names("GERALDI, J. W.")] == [True]
    assert [name.upper for name in printed_names("Yang JYW, Wu A")] == [False, False]


def test_places() -> None:
    text = "Annette Kuhn/Jörn Rüsen"
    assert [text[name.start : name.end] for name in printed_names(text)] == text.split("/")
