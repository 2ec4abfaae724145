"""Cited references of Web of Science."""

from __future__ import annotations

from found import texts

from refparse.documents.tagged import with_cited_references

CITED = (
    "Abel A, 2010, J WOOD, V105, P493, DOI 10.1198/jasa.2009.ap08746",
    "Berg B.D., 2009, MOSTLY TREES",
    "[Anonymous], 2019, FOREST OUTLOOK",
    "Conti C, 1994, AM FOREST REV, V84, P772",
)
RECORD = (
    "FN Clarivate Analytics Web of Science\nVR 1.0\nPT J\nAU Oak, A\n   Elm, B\n"
    "TI Trees of towns, 1990 to 2001\nCR "
    + "\n   ".join(CITED)
    + "\nNR 4\nTC 2\nPY 2022\nER\n\nEF\n"
)


def test_the_cited_references_of_a_record() -> None:
    assert texts(RECORD) == list(CITED)


def test_those_of_two_records() -> None:
    assert texts(RECORD * 2) == list(CITED) * 2


def test_places_stay_and_other_texts_are_left() -> None:
    assert len(with_cited_references(RECORD)) == len(RECORD)
    other = "CR Oak stood there.\n   It stood long.\nNot in a record."
    assert with_cited_references(other) == other
