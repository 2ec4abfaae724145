"""Notes that say more than one thing, and the fields that they speak of."""

from __future__ import annotations

import pytest

from refparse.assembling.draft import Draft
from refparse.assembling.notes import read_notes
from refparse.labelling.spans import LabelledSpan


def noted(note: str) -> dict[str, object]:
    text = f"Oak A. Trees. {note}."
    start = text.index(note)
    draft = Draft(text, [LabelledSpan(start, start + len(note), "note")])
    read_notes(draft)
    return draft.fields


@pytest.mark.parametrize(
    ("note", "fields"),
    [
        ("24 p. Report No.: HETA2000-0139", {"number_of_pages": "24", "number": "HETA2000-0139"}),
        ("NIH Publication No. 18-2059", {"genre": "NIH Publication", "number": "18-2059"}),
        ("Version 3.3.070", {"version": "3.3.070"}),
        ("(version 2)", {"version": "2"}),
        (
            "310 p. (Woods of Europe ; 12)",
            {
                "number_of_pages": "310",
                "collection_title": "Woods of Europe",
                "collection_number": "12",
            },
        ),
        ("462 p. (Époques)", {"number_of_pages": "462", "collection_title": "Époques"}),
        ("(in Japanese)", {"note": "(in Japanese)"}),
        ("206 p. (ill.)", {"number_of_pages": "206", "note": "(ill.)"}),
    ],
)
def test_fields(note: str, fields: dict[str, object]) -> None:
    assert noted(note) == fields


@pytest.mark.parametrize("note", ["hier 260f", "N 312 ff", "hier: S. 190 f", "54 ff", "hier 12f"])
def test_the_place_that_is_meant_is_no_total(note: str) -> None:
    assert noted(note) == {"note": note}


@pytest.mark.parametrize(
    "note",
    [
        "traduit de l'allemand par Anne Oak",
        "trad. de l’anglais par Anne Oak",
        "traduit du russe par Anne Oak",
        "Tradução de Anne Oak",
        "traducción del inglés de Anne Oak",
        "versión castellana de Anne Oak",
        "übertragen von Anne Oak",
    ],
)
def test_translators(note: str) -> None:
    assert [str(name) for name in noted(note)["translators"]] == ["Anne Oak"]  # type: ignore[attr-defined]
