from __future__ import annotations

import pytest

from refparse import parse_reference
from refparse.assembling.keys import keys_parted
from refparse.labelling.spans import LabelledSpan


def found(text: str, *labelled: tuple[str, str]) -> list[tuple[str, str]]:
    runs, start = [], 0
    for label, printed in labelled:
        start = text.index(printed, start)
        runs.append(LabelledSpan(start, start + len(printed), label))
        start += len(printed)
    return [(run.label, text[run.start : run.end]) for run in keys_parted(text, runs)]


def test_names_that_follow_again_are_a_key() -> None:
    text = "[Oak – Elm, 2001] J. Oak – U. Elm, Bark, 63, 2001"
    behind = ("author", "J. Oak – U. Elm"), ("journal", "Bark"), ("date", "2001")
    parted = found(text, ("author", "Oak – Elm"), ("date", "2001"), *behind)
    assert parted == [("number", "Oak – Elm, 2001"), *behind]


def test_the_year_of_a_key_stays_a_date_where_there_is_no_other() -> None:
    text = "Oak et al. 2019: J. Oak, I. Elm, Bark 3, 4-5"
    behind = ("author", "J. Oak, I. Elm"), ("journal", "Bark")
    parted = found(text, ("author", "Oak et al."), ("date", "2019"), *behind)
    assert parted == [("number", "Oak et al."), ("date", "2019"), *behind]


def test_a_body_that_opens_the_title_again_is_its_author() -> None:
    text = "World Bank 2018: World Bank, Poverty report, Graz"
    parted = found(
        text,
        ("author", "World Bank"),
        ("date", "2018"),
        ("title", "World Bank, Poverty report"),
        ("location", "Graz"),
    )
    assert parted == [
        ("number", "World Bank"),
        ("date", "2018"),
        ("author", "World Bank"),
        ("title", "Poverty report"),
        ("location", "Graz"),
    ]


@pytest.mark.parametrize(
    "labelled",
    [
        [("author", "Oak J"), ("date", "2001"), ("author", "Elm K"), ("title", "Bark")],
        [("author", "Oak J"), ("date", "2001"), ("title", "Bark")],
        [("author", "Oak J"), ("title", "Bark"), ("date", "2001")],
        [("date", "2001"), ("author", "Oak J"), ("title", "Bark")],
    ],
)
def test_other_references_stay(labelled: list[tuple[str, str]]) -> None:
    assert found(", ".join(printed for _, printed in labelled), *labelled) == labelled


def test_the_key_is_the_citation_number() -> None:
    reference = parse_reference(
        "Holm, Berg 2001 : H. Holm, U. Berg, « Phase transitions », Phys Rev E, 63, 2001, p. 31-35."
    )
    assert reference.citation_number == "Holm, Berg 2001"
    assert [str(name) for name in reference.authors] == ["H. Holm", "U. Berg"]
    assert reference.text.startswith("H. Holm")
