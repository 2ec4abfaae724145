"""Titles and containers without what stands around them."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refparse.values.titles import parse_container, parse_title, unbalanced_bracket


@pytest.mark.parametrize(
    ("text", "title", "medium"),
    [
        ("On growth and form.", "On growth and form", ""),
        ("“On growth and form.”", "On growth and form", ""),
        ("„Über das Wachstum“", "Über das Wachstum", ""),
        ("»Über das Wachstum«", "Über das Wachstum", ""),
        ("«De la croissance»", "De la croissance", ""),
        ("'Tis growth, 'tis form", "'Tis growth, 'tis form", ""),
        ("“Growth” and “form”", "“Growth” and “form”", ""),
        ("Growth? Form!", "Growth? Form!", ""),
        ("The rise of Apple Inc.", "The rise of Apple Inc.", ""),
        ("Health for all [Internet].", "Health for all", "Internet"),
        ("Metropolis [DVD]", "Metropolis", "DVD"),
        ("Über das Wachstum [28 Absätze].", "Über das Wachstum", "28 Absätze"),
        ("[Internet]", "[Internet]", ""),
        (
            "Cand`es and M¨uller  on waves [Internet] of old",
            "Candès and Müller on waves of old",
            "Internet",
        ),
        ("Generative nets[C]", "Generative nets", ""),
        ("Generative nets [EB/OL].", "Generative nets", ""),
        ("Effects of iron (Fe)", "Effects of iron (Fe)", ""),
    ],
)
def test_titles(text: str, title: str, medium: str) -> None:
    assert parse_title(text) == (title, medium)


@pytest.mark.parametrize(
    ("text", "container"),
    [
        ("J. Biol. Chem.", "J. Biol. Chem."),
        ("her Worlds Between", "Worlds Between"),
        ("in his Worlds Between", "Worlds Between"),
        ("Her Majesty's Theatre", "Her Majesty's Theatre"),
        ("Biol Chem.", "Biol Chem"),
        ("In: Handbook of growth,", "Handbook of growth"),
        ("In Proceedings of the 12th Conference", "Proceedings of the 12th Conference"),
        ("InAdvances in Wood Science 20", "Advances in Wood Science 20"),
        ("In Vitro Cell Dev Biol", "In Vitro Cell Dev Biol"),
        ("“Nature”", "Nature"),
    ],
)
def test_containers(text: str, container: str) -> None:
    assert parse_container(text) == container


@pytest.mark.parametrize(
    ("text", "bracket"),
    [("a (b) [c]", ""), ("a (b", "("), ("a) b", ")"), ("a (b] c", "]"), ("", "")],
)
def test_unbalanced_brackets(text: str, bracket: str) -> None:
    assert unbalanced_bracket(text) == bracket


@given(st.text(max_size=60))
def test_any_text(text: str) -> None:
    parse_title(text)
    parse_container(text)


@pytest.mark.parametrize(
    "hostile",
    ["(" * 50_000, "[x" * 20_000, '"' * 50_000, "." * 50_000, " [" * 20_000, "« " * 20_000],
)
def test_hostile_titles_take_linear_time(hostile: str) -> None:
    started = time.process_time()
    parse_title(hostile)
    parse_container(hostile)
    unbalanced_bracket(hostile)
    assert time.process_time() - started < 2
