"""Records of databases: as many lines each, the last an identifier."""

from __future__ import annotations

import pytest

from refparse.documents import find_entries

RECORDS = (
    ("Wood and water.", "Oak B, Le Chat E, Elm L", "Forests, (6371):91–97 2017"),
    ("Birds of wet woods.", "Spencer CN, Nezi L", "Forests, (6372):97–103 2017"),
    ("A catalogue of barks.", "Qin J, Li R, Raes J", "Trees, (7285):59–65 2010"),
    ("Cuts.", "Ribas A, Wolf JD", "Forests, (6382):1350–1355 2018"),
)


@pytest.mark.parametrize("mark", ["MED: 2909749{}", "PMID: 1{}", "doi:10.1000/x{}"])
def test_records(mark: str) -> None:
    records = [(*record, mark.format(number)) for number, record in enumerate(RECORDS)]
    page = "Menu\nReferences\nArticles referenced by this article (72)\n\n"
    page += "\n".join("\n".join(record) for record in records)
    page += "\nShow 10 more\n\nAlternative metrics\nAltmetric\n"
    found = find_entries(page).entries
    assert [entry.text for entry in found] == [" ".join(record) for record in records]


def test_wrapped_entries_with_identifiers_are_read_as_others_are() -> None:
    entries = [
        f"Oak {letter}. A long title of a work that goes\nover two lines. Forests. "
        f"200{number};3:4–9.\ndoi:10.1000/x{number}"
        for number, letter in enumerate("ABCDE")
    ]
    found = find_entries("References\n" + "\n".join(entries)).entries
    assert [entry.text for entry in found] == [entry.replace("\n", " ") for entry in entries]


def test_entries_of_which_some_have_an_identifier_are_one_each() -> None:
    entries = [
        f"{name} Anna, {year}, « Le bois de {name} », Forêts, n° 3, p. 4-{place + 9}."
        + ("\nDOI : 10.1000/x" + str(year) if place % 3 == 2 else "")
        for place, (name, year) in enumerate(
            zip(("Arbre", "Bois", "Cime", "Eau", "Feuille", "Gland", "Herbe", "Île", "Jonc"),
                range(1991, 2000), strict=True)
        )
    ]  # fmt: skip
    for between in ("\n\n", "\n"):
        found = find_entries("Bibliographie\n" + between.join(entries)).entries
        assert [entry.text for entry in found] == [entry.replace("\n", " ") for entry in entries]
