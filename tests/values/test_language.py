"""The language of titles."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refparse.values.language import language_among_marks, language_of


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


@pytest.mark.parametrize(
    ("title", "printed", "code"),
    [
        ("Das kulturelle Gedächtnis", "…, 6. Aufl., München: Beck 2007.", "de"),
        ("La mise en scène", "…, t. 1, trad. de l’anglais par A. Oak, Paris.", "fr"),
        ("Tribunali della coscienza", "…, Einaudi, Torino 1996.", "it"),
        ("War in Europe", "…, in: Oak (Hg.), Graz 1999, S. 5.", ""),
        ("Leviathan", "…, 6. Aufl., München 2007.", ""),
        ("Das kulturelle Gedächtnis", "Assmann, München: Beck 2007.", ""),
    ],
)
def test_marks_around_a_title(title: str, printed: str, code: str) -> None:
    assert language_among_marks(title, printed) == code
