"""Titles up to their brackets, and books parted from what stands before them."""

from __future__ import annotations

import pytest

from refparse.assembling.title_ends import (
    book_begun,
    brackets_closed,
    codes_parted,
    holder_parted,
    titles_whole,
)
from refparse.labelling.spans import LabelledSpan


def spans(text: str, *parts: tuple[str, str]) -> list[LabelledSpan]:
    found, at = [], 0
    for label, part in parts:
        start = text.index(part, at)
        at = start + len(part)
        found.append(LabelledSpan(start, at, label, 0.5))
    return found


def parts(text: str, runs: list[LabelledSpan]) -> list[tuple[str, str]]:
    return [(run.label, text[run.start : run.end]) for run in runs]


def test_a_title_ends_behind_its_bracket() -> None:
    text = "Oak A. Old trees (9000 a.C. - 15e s.) In: Woods. 1991."
    runs = spans(text, ("author", "Oak A"), ("title", "Old trees (9000 a.C"), ("note", "15e s."),
                 ("booktitle", "Woods"), ("date", "1991"))  # fmt: skip
    assert parts(text, brackets_closed(text, runs)) == [
        ("author", "Oak A"),
        ("title", "Old trees (9000 a.C. - 15e s.)"),
        ("booktitle", "Woods"),
        ("date", "1991"),
    ]


@pytest.mark.parametrize(
    "text", ["Old trees (of towns. Woods 12(3), 1991.", "Old trees (of towns. " + "x" * 50 + ")"]
)
def test_other_brackets_are_left(text: str) -> None:
    runs = spans(text, ("title", "Old trees (of towns"))
    assert brackets_closed(text, runs) == runs


def test_a_book_behind_in() -> None:
    text = "Trees of old towns In Present forests of the world, pp. 3-9."
    runs = spans(text, ("title", text[:50]), ("pages", "3-9"))
    assert parts(text, book_begun(text, runs)) == [
        ("title", "Trees of old towns"),
        ("booktitle", "Present forests of the world"),
        ("pages", "3-9"),
    ]


def test_a_book_behind_its_editors() -> None:
    text = "Old trees In: Oak A, editor. Present forests. Oslo; 2013."
    runs = spans(text, ("title", "Old trees"), ("editor", "Oak A"),
                 ("editor", "Present forests"))  # fmt: skip
    assert parts(text, book_begun(text, runs))[1:] == [
        ("editor", "Oak A"),
        ("booktitle", "Present forests"),
    ]


def test_a_title_with_in_and_no_book() -> None:
    text = "Gone In Sixty Seconds and other films, 1999."
    runs = spans(text, ("title", "Gone In Sixty Seconds and other films"), ("date", "1999"))
    assert book_begun(text, runs) == runs


@pytest.mark.parametrize(
    ("title", "kind", "expected"),
    [
        ("Sea ice of the north, PANGAEA", "data set", ["Sea ice of the north", "PANGAEA"]),
        ("Sea ice, drift and wind", "data set", ["Sea ice, drift and wind"]),
        ("Sea ice, Version 2", "code", ["Sea ice, Version 2"]),
        ("Sea ice, Zenodo", "sic", ["Sea ice, Zenodo"]),
    ],
)
def test_a_repository_behind_a_title(title: str, kind: str, expected: list[str]) -> None:
    text = f"Oak, A.: {title} [{kind}], https://doi.org/10.1000/1, 2019."
    runs = spans(text, ("title", title), ("genre", kind), ("doi", "10.1000/1"))
    found = holder_parted(text, runs)
    printed = [text[run.start : run.end] for run in found if run.label in ("title", "publisher")]
    assert printed == expected


def test_a_region_before_a_thesis_belongs_to_the_title() -> None:
    text = "Oak A. Woods of Serra Negra, SP. Tese de Doutorado, Graz"
    runs = spans(text, ("title", "Woods of Serra Negra"), ("genre", "SP. Tese de Doutorado"))
    assert parts(text, titles_whole(text, runs)) == [
        ("title", "Woods of Serra Negra, SP"),
        ("genre", "Tese de Doutorado"),
    ]
    runs = spans(text, ("title", "Woods of Serra Negra"), ("location", "SP"))
    assert parts(text, titles_whole(text, runs)) == [("title", "Woods of Serra Negra, SP")]


def test_the_number_of_a_part_belongs_to_the_title() -> None:
    text = "Oak A. New orchids. V. Arquivos Florestais 1: 1-4."
    runs = spans(text, ("title", "New orchids"), ("journal", "V. Arquivos Florestais"))
    assert parts(text, titles_whole(text, runs)) == [
        ("title", "New orchids. V"),
        ("journal", "Arquivos Florestais"),
    ]


@pytest.mark.parametrize("text", ["Woods, NY: Wiley, 1991", "Woods. X-ray Letters 3"])
def test_towns_and_journals_stay(text: str) -> None:
    label, part = ("location", "NY") if "NY" in text else ("journal", "X-ray Letters")
    runs = spans(text, ("title", "Woods"), (label, part))
    assert titles_whole(text, runs) == runs


@pytest.mark.parametrize(
    ("code", "behind"),
    [
        ("Report No. 12-3", " ({})"),
        ("ISO Standard No. 45001:2018", " ({})"),
        ("NIST Publication 800-57", " ({})"),
        ("Forest Memo No. 2003-003", ". {}"),
        ("Report No. 12", ". {}"),
        ("Arbeitspapier Nr. 7", ". {}"),
    ],
)
def test_a_number_behind_a_title_is_a_note(code: str, behind: str) -> None:
    title = f"Trees of towns{behind.format(code)}"
    text = f"Oak A. {title}. Graz"
    runs = spans(text, ("title", title))
    assert parts(text, codes_parted(text, runs)) == [("title", "Trees of towns"), ("note", code)]


@pytest.mark.parametrize(
    "title",
    [
        "Trees of towns (1900–1950)",
        "Trees (no more)",
        "(No. 5)",
        "Symphony No. 5",
        "Op. Study No. 3",
    ],
)
def test_other_words_in_brackets_stay(title: str) -> None:
    runs = spans(f"Oak A. {title}. Graz", ("title", title))
    assert codes_parted(f"Oak A. {title}. Graz", runs) == runs


@pytest.mark.parametrize("series", ["(= Holz und Wald 3)", "(Holz und Wald, 3)"])
def test_a_subtitle_is_no_series_beside_another(series: str) -> None:
    text = f"Eiche A. Alte Bäume. Die Kunst des Alterns. Graz: Fink 1968 {series}."
    runs = spans(text, ("title", "Alte Bäume"), ("series", "Die Kunst des Alterns"),
                 ("location", "Graz"), ("series", "Holz und Wald"))  # fmt: skip
    assert parts(text, titles_whole(text, runs)) == [
        ("title", "Alte Bäume. Die Kunst des Alterns"),
        ("location", "Graz"),
        ("series", "Holz und Wald"),
    ]
    assert titles_whole(text, runs[:3]) == runs[:3]


def test_the_number_of_a_part_that_no_label_covers() -> None:
    text = "A. Oak, Embedded trees. I, Topology 32"
    runs = spans(text, ("author", "A. Oak"), ("title", "Embedded trees"), ("journal", "Topology"))
    assert parts(text, titles_whole(text, runs))[1] == ("title", "Embedded trees. I")


def test_the_scandinavian_in_is_no_part() -> None:
    text = "Oak, A. Bark. I: B. Elm (red.), Trees"
    labels = ("author", "Oak, A"), ("title", "Bark"), ("editor", "B. Elm"), ("booktitle", "Trees")
    runs = spans(text, *labels)
    assert titles_whole(text, runs) == runs
