"""Citation keys."""

from __future__ import annotations

from dataclasses import replace

import pytest
from format_strategies import references
from hypothesis import given, settings
from hypothesis import strategies as st

from refparse.errors import InvalidValueError
from refparse.formats.keys import key, keys, unique
from refparse.reference import Reference
from refparse.values.dates import Date
from refparse.values.names import Name

FADERL = Reference(
    authors=(Name(family="Faderl", given="S"),),
    title="The biology of chronic myeloid leukemia",
    issued=Date(1999),
)


def test_the_default_key() -> None:
    assert key(FADERL) == "faderl1999biology"


@pytest.mark.parametrize(
    ("template", "expected"),
    [
        ("[auth][year]", "Faderl1999"),
        ("[auth:upper]:[shortyear]", "FADERL:99"),
        ("[auth:3:lower]_[title:3]", "fad_thebiologyof"),
        ("[shorttitle:2:capitalize]", "Biologychronic"),
        ("ref[number]", "ref"),
    ],
)
def test_templates(template: str, expected: str) -> None:
    assert key(FADERL, template) == expected


@pytest.mark.parametrize("template", ["[author]", "[auth:shout]", "[auth", "[]"])
def test_a_wrong_template_is_refused(template: str) -> None:
    with pytest.raises(InvalidValueError, match="key template"):
        key(FADERL, template)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        (Name(family="Müller-Lüdenscheidt"), "mullerludenscheidt"),
        (Name(family="Gogh", particle="van"), "vangogh"),
        (Name(family="O’Brien"), "obrien"),
        (Name(family="Чехов"), "chekhov"),
        (Name(family="Παπαδόπουλος"), "papadopoylos"),
        (Name(literal="World Health Organization"), "who"),
        (Name(literal="Centers for Disease Control (CDC)"), "cdc"),
        (Name(literal="UNESCO"), "unesco"),
        (Name(family="王"), "anon"),
    ],
)
def test_authors_in_keys(name: Name, expected: str) -> None:
    assert key(Reference(authors=(name,)), "[auth:lower]") == expected


def test_no_year() -> None:
    assert key(Reference(issued=Date(literal="n.d.")), "[year]") == "nd"
    assert key(Reference(status="in press"), "[year]") == "inpress"


def test_repeated_keys_get_letters_and_keep_their_order() -> None:
    assert keys([FADERL] * 3) == [
        "faderl1999biology",
        "faderl1999biologya",
        "faderl1999biologyb",
    ]
    assert unique(["x"] * 30)[26:29] == ["xz", "xaa", "xab"]


def test_a_longer_list_changes_no_earlier_key() -> None:
    assert keys([FADERL] * 5)[:3] == keys([FADERL] * 3)


@given(st.lists(references, max_size=6))
@settings(max_examples=60, deadline=None)
def test_keys_are_unique_ascii_and_stable(listed: list[Reference]) -> None:
    listed = [replace(each, key=None) for each in listed]
    found = keys(listed)
    assert len({name.casefold() for name in found}) == len(listed)
    assert all(name and name.isascii() and not set(name) & set(" ,{}()#%~\\\"'=") for name in found)
    assert found == keys(listed)


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Parkinson's disease", "parkinsons"),
        ("L'algorithme du chêne", "algorithme"),
        ("Aujourd’hui", "aujourdhui"),
        ("<sup>13</sup>C in <i>Quercus</i>", "13c"),
    ],
)
def test_words_of_titles_in_keys(title: str, expected: str) -> None:
    assert key(Reference(title=title), "[shorttitle]") == expected


def test_a_reference_keeps_the_key_that_it_was_read_with() -> None:
    own = replace(FADERL, key="Foo:2001")
    assert keys([own, FADERL, own]) == ["Foo:2001", "faderl1999biology", "Foo:2001a"]
    assert keys([own, FADERL], "[auth]") == ["Faderl", "Faderla"]


def test_a_made_key_gives_way_to_one_of_their_own() -> None:
    own = replace(FADERL, key="faderl1999biology")
    assert keys([FADERL, own]) == ["faderl1999biologya", "faderl1999biology"]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("WHO", "who2017oak"),
        ("Bank of Oaks and Elms", "boe2017oak"),
        ("La Niebla", "niebla2017oak"),
    ],
)
def test_an_acronym_is_no_small_word(body: str, expected: str) -> None:
    work = Reference(authors=(Name(literal=body),), title="Oak", issued=Date(2017))
    assert key(work) == expected
