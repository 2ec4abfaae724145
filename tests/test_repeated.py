"""Marks that stand for a name above take that name."""

from __future__ import annotations

import pytest

import refparse
from refparse.reference import Reference
from refparse.repeated import resolved, with_own_editors
from refparse.values.names import Name

OAK, ELM = Name(family="Oak", given="A."), Name(family="Elm", given="B.")


def mark(text: str = "———") -> Name:
    return Name(literal=text)


def authors(*lists: tuple[Name, ...]) -> list[tuple[Name, ...]]:
    return [ref.authors for ref in resolved([Reference(authors=names) for names in lists])]


def test_a_dash_is_all_the_authors_above() -> None:
    assert authors((OAK, ELM), (mark(),), (mark("Dies."),))[1:] == [(OAK, ELM), (OAK, ELM)]


def test_each_of_several_dashes_is_one_author() -> None:
    assert authors((OAK, ELM), (mark(), mark()))[1] == (OAK, ELM)
    assert authors((OAK, ELM), (mark(), Name(family="Ash")))[1] == (OAK, Name(family="Ash"))


def test_editors_marked_as_the_same_are_the_authors() -> None:
    (found,) = resolved([Reference(authors=(OAK,), editors=(mark("ders."), ELM))])
    assert found.editors == (OAK, ELM)


def test_in_a_reference_alone_the_editors_are_its_authors() -> None:
    assert with_own_editors(Reference(authors=(OAK,), editors=(mark("ders"),))).editors == (OAK,)
    alone = Reference(editors=(mark("ders"),))
    assert with_own_editors(alone) == alone


def test_nothing_above_is_a_doubt() -> None:
    (found,) = resolved([Reference(authors=(mark(),))])
    assert found.authors == (mark(),)
    assert "no author above" in found.doubts[-1]


def test_in_a_list() -> None:
    found = refparse.parse(
        "References\n\n"
        "Luhmann, Niklas (1984): Soziale Systeme. Frankfurt am Main: Suhrkamp.\n"
        "Ders. (1997): Die Gesellschaft der Gesellschaft. Frankfurt am Main: Suhrkamp.\n"
        "Weber, Max (1980): Wirtschaft und Gesellschaft. Tübingen: Mohr.\n"
    )
    assert [ref.authors[0].family for ref in found] == ["Luhmann", "Luhmann", "Weber"]


def test_an_entry_without_names_that_starts_with_a_mark() -> None:
    above = Reference(authors=(OAK,))
    for text in ("— La Distinction, 1979.", "--- (2010) Cities.", "Id., Die Lesbarkeit, 1981."):
        below = Reference(text=text, doubts=("no author or editor found", "no title found"))
        found = resolved([above, below])[1]
        assert found.authors == (OAK,)
        assert found.doubts == ("no title found",)
    assert resolved([above, Reference(text="Cities – a history. 1981.")])[1].authors == ()


def test_editors_marked_as_the_names_above() -> None:
    found = resolved([Reference(authors=(OAK,)), Reference(editors=(mark("Ders."),))])
    assert found[1].editors == (OAK,)


def test_marks_in_other_languages() -> None:
    page = (
        "Иванов И. И. Лес и вода. М.: Наука, 2001.\nОн же. Деревья севера. М.: Наука, 2004.\n"
        "Петров П. П. Реки. М.: Наука, 2005.\nСидоров С. С. Горы. М.: Наука, 2006."
    )
    assert [[name.family for name in found.authors] for found in refparse.parse(page)] == [
        ["Иванов"],
        ["Иванов"],
        ["Петров"],
        ["Сидоров"],
    ]


@pytest.mark.parametrize(
    ("text", "editors"),
    [
        ("Oak, A.: Bäume, in: ders.: Kleine Schriften, Graz 1999, S. 1-9.", ()),
        ("Oak, A.: Bäume, in: Ders., Werke, Bd. 1, hrsg. v. B. Elm, Graz 1999.", (ELM,)),
        ("Oak A., Alberi, in Id., Boschi, Torino, 1999.", ()),
        ("Oak, A.: Bäume, in: ders. (Hg.): Wälder, Graz 1999, S. 1-9.", (OAK,)),
        ("Oak, A.: Bäume. In: Ders., Ben Elm (Hrsg.): Wälder. Graz 1999.", (OAK, ELM)),
    ],
)
def test_a_book_of_their_own(text: str, editors: tuple[Name, ...]) -> None:
    given = (mark("ders."), *(name for name in editors if name is ELM))
    reference = Reference(authors=(OAK,), editors=given, text=text)
    assert with_own_editors(reference).editors == editors


def test_one_man_is_the_first_of_the_authors_above() -> None:
    assert authors((OAK, ELM), (mark("Ders."),), (mark("Dies."),))[1:] == [(OAK,), (OAK,)]


def test_editors_of_an_entry_whose_author_is_a_mark() -> None:
    above = Reference(authors=(OAK,))
    entry = Reference(authors=(mark("Ders."),), editors=(mark("ders."),))
    assert resolved([above, entry])[1].editors == (OAK,)
