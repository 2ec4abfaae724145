"""The language of titles."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refparse.values.language import language_of


@pytest.mark.parametrize(
    ("title", "code"),
    [
        ("Die Entstehung der modernen Gesellschaft und das Ende", "de"),
        ("Überwachen und Strafen", ""),
        ("Histoire de la lecture dans le monde", "fr"),
        ("The making of the English working class", "en"),
        ("Iron as a limiting factor in the sea", "en"),
        ("What do we do to ourselves?", "en"),
        ("¿Qué es la filosofía de la historia?", "es"),
        ("A vida nos campos do sertão", "pt"),
        ("Il formaggio e i vermi nella storia dell’Italia", "it"),
        ("De opkomst van het kapitaal in de Nederlanden", "nl"),
        ("Mennesket og naturen af det moderne ved havet", "da"),
        ("Xylem", ""),
        ("", ""),
    ],
)
def test_titles(title: str, code: str) -> None:
    assert language_of(title) == code


@given(st.text())
def test_any_text(title: str) -> None:
    assert len(language_of(title)) in (0, 2)
