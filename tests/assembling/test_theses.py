"""Schools of theses, and books that were theses."""

from __future__ import annotations

from refparse.assembling.theses import also_theses, schools_ended
from refparse.labelling.spans import LabelledSpan


def _runs(text: str, *pieces: tuple[str, str]) -> list[LabelledSpan]:
    return [LabelledSpan(at := text.index(p), at + len(p), label) for p, label in pieces]


def test_the_archive_behind_the_school_is_a_note() -> None:
    text = "A title [Thesis, The College of Oaks]. Oaks Digital Archive. https://example.org"
    runs = _runs(text, ("The College of Oaks]. Oaks Digital Archive", "institution"))
    assert [(text[r.start : r.end], r.label) for r in schools_ended(text, runs)] == [
        ("The College of Oaks", "institution"),
        ("Oaks Digital Archive", "note"),
    ]


def test_schools_with_brackets_of_their_own_stay() -> None:
    text = "A title. Oak University [Graz]. 1999"
    runs = _runs(text, ("Oak University [Graz]", "institution"))
    assert schools_ended(text, runs) == runs


def test_a_published_book_that_was_a_thesis() -> None:
    text = "Oak, A.: Bäume. Graz: Elm 1995 (zugl. Habil. Köln 1994)"
    runs = _runs(text, ("Elm", "publisher"), ("1995", "date"), ("Köln", "location"))
    note = also_theses(text, runs)[-1]
    assert (text[note.start : note.end], note.label) == ("zugl. Habil. Köln", "note")
