"""Names in BibTeX's syntax."""

from __future__ import annotations

import pytest
from format_strategies import names as any_names
from hypothesis import given, settings
from hypothesis import strategies as st

from refparse.formats.bibtex_names import read, written
from refparse.values.names import Name

EXACT = [
    (Name(family="Faderl", given="S"), "Faderl, S"),
    (Name(family="Gogh", particle="van", given="V. W."), "van Gogh, V. W."),
    (Name(family="King", given="M. L.", suffix="Jr"), "King, Jr, M. L."),
    (Name(family="King", suffix="Jr"), "King, Jr, {}"),
    (Name(family="Plato"), "Plato"),
    (Name(family="Ortega y Gasset", given="J"), "{Ortega y Gasset}, J"),
    (Name(family="Costa e Silva", particle="da", given="A"), "da {Costa e Silva}, A"),
    (Name(family="Ávila Ruiz", given="José"), "{Ávila Ruiz}, José"),
    (Name(family="García Márquez", given="G"), "García Márquez, G"),
    (Name(family="d'Alembert", given="J"), "d'Alembert, J"),
    (Name(family="Humboldt", given="A", dropping_particle="von"), "Humboldt, A von"),
    (Name(literal="World Health Organization"), "{World Health Organization}"),
    (Name(literal="Smith, Jones and Sons"), "{Smith, Jones and Sons}"),
    (Name(literal="A & B"), r"{A \& B}"),
    (Name(literal="others"), "{others}"),
    (Name(family="Smith, and Co", given="J, and B"), "{Smith, and Co}, {J, and B}"),
    (Name(family="And And", given="X"), "{And And}, X"),
]


@pytest.mark.parametrize(("name", "bibtex"), EXACT)
def test_one_name_there_and_back(name: Name, bibtex: str) -> None:
    assert written([name], et_al=False) == bibtex
    assert read(bibtex) == ((name,), False)


def test_an_elided_particle_is_not_set_off() -> None:
    assert written([Name(family="Alembert", particle="d'", given="J")], False) == "d'Alembert, J"


def test_a_list_with_et_al() -> None:
    names = (Name(family="Lee", given="A"), Name(literal="WHO"))
    assert written(names, et_al=True) == "Lee, A and {WHO} and others"
    assert read("Lee, A and {WHO} and others") == (names, True)
    assert written([], et_al=True) == ""


@pytest.mark.parametrize(
    ("bibtex", "name"),
    [
        ("Donald E. Knuth", Name(family="Knuth", given="Donald E.")),
        ("Ludwig van Beethoven", Name(family="Beethoven", given="Ludwig", particle="van")),
        ("{\\'E}mile Zola", Name(family="Zola", given="Émile")),
        ("de la Cruz, Jr., Juan", Name("Cruz", "Juan", "de la", suffix="Jr.")),
        ("Brinch Hansen, Per", Name(family="Brinch Hansen", given="Per")),
        ('G{\\"o}del, Kurt', Name(family="Gödel", given="Kurt")),
    ],
)
def test_what_others_write(bibtex: str, name: Name) -> None:
    assert read(bibtex) == ((name,), False)


@pytest.mark.parametrize(
    ("biblatex", "name"),
    [
        (
            "family=Goethe, given=Johann Wolfgang, prefix=von, useprefix=false",
            Name(family="Goethe", given="Johann Wolfgang", dropping_particle="von"),
        ),
        (
            "given=Ludwig, prefix=van, family=Beethoven, useprefix=true, given-i=L",
            Name(family="Beethoven", given="Ludwig", particle="van"),
        ),
        (
            'family="King", suffix={Jr., PhD}, "given={Martin, L.}"',
            Name(family="King", given="Martin, L.", suffix="Jr., PhD"),
        ),
        ("family=Plato", Name(family="Plato")),
        ("family{=}x, given{=}y", Name(family="family=x", given="given=y")),
    ],
)
def test_named_parts_of_biblatex(biblatex: str, name: Name) -> None:
    assert read(biblatex) == ((name,), False)


@given(st.lists(any_names, max_size=4), st.booleans())
@settings(max_examples=200, deadline=None)
def test_no_name_breaks_the_list(names: list[Name], et_al: bool) -> None:
    text = written(names, et_al)
    found, others = read(text)
    filled = [name for name in names if written([name], et_al=False)]
    assert len(found) == len(filled)
    assert others == (et_al and bool(filled))
    for name, again in zip(filled, found, strict=True):
        if name.literal and name.literal.strip():
            assert again.literal
