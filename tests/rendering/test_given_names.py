from __future__ import annotations

import pytest

from refparse.rendering.given_names import initials


@pytest.mark.parametrize(
    ("given", "end", "expected"),
    [
        ("Jean-Yves", ". ", "J.-Y."),
        ("John A.", ". ", "J. A."),
        ("J.R.", ". ", "J. R."),
        ("Iwan Iwanowitsch", "", "II"),
        ("Ph. M.", ".", "Ph.M."),
        ("Иван Иванович", ". ", "И. И."),
        ("bell", ".", "bell"),
        ("Jan de", ". ", "J. de"),
        ("G-HJ", "", "G-H"),
        ("太郎", ".", "太郎"),
        ("", ".", ""),
    ],
)
def test_initials(given: str, end: str, expected: str) -> None:
    assert initials(given, end, True, True) == expected


def test_without_hyphen() -> None:
    assert initials("Jean-Yves", "", False, True) == "JY"


def test_full_names_can_be_kept() -> None:
    assert initials("Adam M", ". ", True, False) == "Adam M."
    assert initials("J.R.R.", ". ", True, False) == "J. R. R."
