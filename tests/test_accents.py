"""Accents that stand beside their letters."""

from __future__ import annotations

import time
import unicodedata
from string import ascii_letters

import pytest
from hypothesis import given
from hypothesis import strategies as st

import refparse
from refparse.accents import composed


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("J¨urgen M¨uller", "Jürgen Müller"),
        ("M ¨uller und Schr ¨odinger", "Müller und Schrödinger"),
        ("Cand`es, Guzm´an", "Candès, Guzmán"),
        ("Popovi´c and Dvoˇr´ak", "Popović and Dvořák"),
        ("Garc´ıa", "García"),
        ("¨Uber die Gr¨oße", "Über die Größe"),
        ("Gonza´lez, Mu¨ller, Herna´ndez", "González, Müller, Hernández"),
        ("Franc¸ois and Joa˜o Mu¨ller", "François and João Müller"),
        ("A˚ngstro¨m", "Ångström"),
        ("une ´etude", "une étude"),
        ("Mod`eles `a l'aube, `a la fin", "Modèles à l'aube, à la fin"),
        ("use `code` here, the `quoted' word", "use `code` here, the `quoted' word"),
        ("the 5´ end and the 3´-UTR", "the 5´ end and the 3´-UTR"),
        ("a `quoted' word and ``two''", "a `quoted' word and ``two''"),
        ("10 ˚C, ˜10 km", "10 ˚C, ˜10 km"),
        ("the dimensions´ impact, the O´Brien", "the dimensions´ impact, the O´Brien"),
        ("M¨ uller", "Müller"),
        ("Jürgen", "Jürgen"),
    ],
)
def test_accents(text: str, expected: str) -> None:
    assert composed(text) == expected


@given(st.text(alphabet="aeiouycdlnszrJM ´`¨ˇ¸.,\n", max_size=60))
def test_no_letter_is_lost(text: str) -> None:
    apart = unicodedata.normalize("NFD", composed(text))
    assert [c for c in apart if c in ascii_letters] == [c for c in text if c in ascii_letters]


def test_long_texts_take_no_longer_than_they_must() -> None:
    start = time.process_time()
    for piece in ("a´ ", "´", "b "):
        composed(piece * 50_000 + "´")
    assert time.process_time() - start < 5


def test_the_fields_have_whole_letters_and_the_text_is_as_printed() -> None:
    text = "J¨urgen M¨uller and E. J. Cand`es, “Die Gr¨oße der Welt,” Z. Phys. B 64, 189 (1986)."
    reference = refparse.parse_reference(text)
    assert [name.family for name in reference.authors] == ["Müller", "Candès"]
    assert reference.title == "Die Größe der Welt"
    assert reference.text == text


@pytest.mark.parametrize(
    ("text", "whole"),
    [("Swigonˇová", "Swigoňová"), ("Sˇkoda", "Škoda"), ("Kuˇcera", "Kučera"), ("Jirˇí", "Jiří")],
)
def test_a_caron_stands_on_a_letter_that_has_one(text: str, whole: str) -> None:
    assert composed(text) == whole
