from __future__ import annotations

import pytest

from refparse.rendering.people import Person, people, person


@pytest.mark.parametrize(
    ("name", "parts"),
    [
        ({"family": "van den Broek", "given": "P."}, ("van den", "Broek", "P.", "")),
        ({"family": "Humboldt", "given": "Alexander von"}, ("", "Humboldt", "Alexander", "von")),
        ({"family": "d’Aubignac", "given": "F."}, ("d’", "Aubignac", "F.", "")),
        ({"family": "al-Rashid", "given": "H"}, ("al-", "Rashid", "H", "")),
        ({"family": "Le Coutre", "given": "P"}, ("", "Le Coutre", "P", "")),
        ({"family": "hooks", "given": "bell"}, ("", "hooks", "bell", "")),
        ({"family": "cummings", "given": "e. e."}, ("", "cummings", "e. e.", "")),
        ({"family": "Aristotle"}, ("", "Aristotle", "", "")),
    ],
)
def test_particles(name: dict[str, str], parts: tuple[str, str, str, str]) -> None:
    found = person(name)
    assert found is not None
    assert (found.non_dropping, found.family, found.given, found.dropping) == parts


def test_a_suffix_after_a_comma() -> None:
    found = person({"family": "King", "given": "Martin Luther, Jr."})
    assert found is not None
    assert (found.given, found.suffix) == ("Martin Luther", "Jr.")


def test_institutions_and_strings_are_literal() -> None:
    assert person({"literal": "World Health Organization"}) == Person(
        literal="World Health Organization"
    )
    assert person("UNESCO") == Person(literal="UNESCO")


def test_east_asian_names() -> None:
    found = person({"family": "山田", "given": "太郎"})
    assert found is not None
    assert found.east_asian
    assert person({"family": "Иванов", "given": "Иван"}).east_asian is False  # type: ignore[union-attr]


@pytest.mark.parametrize("value", [None, 5, [], [None, {}, 3], {"family": None}, [[1]], ""])
def test_what_is_no_name_is_left_out(value: object) -> None:
    assert people(value) == ()
