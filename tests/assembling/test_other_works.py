"""What belongs to a second work, or to the meeting of which proceedings are."""

from __future__ import annotations

import refparse
from refparse.assembling.other_works import meetings_dated, second_works_left
from refparse.labelling.spans import LabelledSpan


def _runs(text: str, *pieces: tuple[str, str]) -> list[LabelledSpan]:
    runs, at = [], 0
    for piece, label in pieces:
        at = text.index(piece, at)
        runs.append(LabelledSpan(at, at + len(piece), label))
        at += len(piece)
    return runs


def test_a_second_work_is_left() -> None:
    text = "A. Oak, Phys. Rev. 47, 777 (1935); N. Elm, Phys. Rev. 48, 696 (1935)."
    first = [("A. Oak", "author"), ("Phys. Rev.", "journal"), ("47", "volume"), ("1935", "date")]
    runs = _runs(text, *first, ("N. Elm", "author"), ("Phys. Rev.", "journal"), ("48", "volume"))
    assert second_works_left(text, runs) == runs[:4]


def test_its_words_are_doubted() -> None:
    reference = refparse.parse_reference(
        "A. Einstein, B. Podolsky, and N. Rosen, Phys. Rev. 47, 777 (1935); "
        "N. Bohr, Phys. Rev. 48, 696 (1935)."
    )
    assert [name.family for name in reference.authors] == ["Einstein", "Podolsky", "Rosen"]
    assert any("Bohr" in piece for piece in reference.unparsed)
    assert any("Bohr" in doubt for doubt in reference.doubts)


def test_the_days_of_a_meeting() -> None:
    text = "Proceedings of the Tree Conference; 2001 Sep 13-15; Graz. New York: Springer; 2002."
    runs = _runs(
        text,
        ("Proceedings of the Tree Conference", "booktitle"),
        ("2001 Sep 13-15", "date"),
        ("Graz. New York", "location"),
        ("Springer", "publisher"),
        ("2002", "date"),
    )
    labels = [run.label for run in meetings_dated(text, runs)]
    assert labels == ["booktitle", "note", "location", "publisher", "date"]


def test_days_without_a_later_year_stay() -> None:
    text = "Proceedings of the Tree Conference; 2001 Sep 13-15; Graz: Springer."
    runs = _runs(text, ("2001 Sep 13-15", "date"), ("Springer", "publisher"))
    assert meetings_dated(text, runs) == runs
