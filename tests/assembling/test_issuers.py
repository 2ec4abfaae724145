"""Bodies in front of the titles of reports and pages."""

from __future__ import annotations

import pytest

from refparse.assembling.issuers import authors_in_front, publishers_behind
from refparse.labelling.spans import LabelledSpan

PAGE = "https://example.org/trees"


def labelled(title: str, *others: str) -> tuple[str, list[LabelledSpan]]:
    text = " ".join((f"{title}.", *others, PAGE))
    return text, [
        LabelledSpan(0, len(title), "title", 0.5),
        LabelledSpan(len(text) - len(PAGE), len(text), "url", 0.9),
    ]


def read(title: str) -> list[tuple[str, str]]:
    text, runs = labelled(title)
    return [(run.label, text[run.start : run.end]) for run in authors_in_front(text, runs)][:-1]


@pytest.mark.parametrize("link", [" ", ". ", ", "])
def test_a_word_before_a_year_is_the_author(link: str) -> None:
    assert read(f"Waldauskunft{link}(2018) Bäume: Zahlen und Arten") == [
        ("author", "Waldauskunft"),
        ("date", "2018"),
        ("title", "Bäume: Zahlen und Arten"),
    ]


def test_a_body_before_the_title_of_a_page() -> None:
    assert read("Robert Koch-Institut. Grippe im Winter") == [
        ("author", "Robert Koch-Institut"),
        ("title", "Grippe im Winter"),
    ]


@pytest.mark.parametrize(
    "title", ["Old trees (2018) in towns", "Old trees. A survey", "Trees: a survey. Part two"]
)
def test_other_titles_stay_whole(title: str) -> None:
    assert read(title) == [("title", title)]


def test_a_work_with_authors_or_without_a_page_keeps_its_title() -> None:
    text, runs = labelled("Robert Koch-Institut. Grippe im Winter")
    assert authors_in_front(text, runs[:1]) == runs[:1]
    editor = LabelledSpan(len(text) - 4, len(text) - 2, "editor", 0.9)
    assert authors_in_front(text, [runs[0], editor, runs[1]]) == [runs[0], editor, runs[1]]


@pytest.mark.parametrize("date", ["no date", "n.d.", "o. J.", "s. d.", "sin fecha"])
def test_a_body_before_a_page_without_a_date(date: str) -> None:
    assert read(f"The Forest Archives ({date}) Wood Book") == [
        ("author", "The Forest Archives"),
        ("date", date),
        ("title", "Wood Book"),
    ]


@pytest.mark.parametrize("office", ["", "Forest Service (FS) "])
def test_what_holds_a_data_set_is_its_publisher(office: str) -> None:
    text = f"Oak A. Tree counts [Data set]. {office}Wood Data Store. https://doi.org/10.1000/1"
    end = text.index(". https")
    runs = [LabelledSpan(7, 18, "title"), LabelledSpan(20, 28, "genre")]
    if office:
        runs.append(LabelledSpan(31, 45, "publisher"))
    runs.append(LabelledSpan(31 + len(office), end, "booktitle"))
    found = publishers_behind(text, runs)[-1]
    assert (found.label, text[found.start : found.end]) == ("publisher", f"{office}Wood Data Store")


@pytest.mark.parametrize(
    ("name", "address", "label"),
    [
        ("Our Trees in Data", "https://www.ourtreesindata.org/oaks", "booktitle"),
        ("TreeTube", "https://treetube.example/watch?v=1", "booktitle"),
        ("Institute of Trees", "https://www.instituteoftrees.org/oaks", "publisher"),
        ("Oak Books", "https://www.forest.example/oaks", "publisher"),
    ],
)
def test_the_name_of_the_address_is_the_site(name: str, address: str, label: str) -> None:
    text = f"Elm A. On oaks. {name}. {address}"
    pieces = (("Elm A", "author"), ("On oaks", "title"), (name, "publisher"), (address, "url"))
    runs = [
        LabelledSpan(text.index(piece), text.index(piece) + len(piece), kind, 0.9)
        for piece, kind in pieces
    ]
    assert publishers_behind(text, runs)[2].label == label
    town = LabelledSpan(len(text), len(text) + 4, "location", 0.9)
    assert publishers_behind(f"{text}Graz", [*runs, town])[2].label == "publisher"


@pytest.mark.parametrize("label", ["booktitle", "publisher"])
def test_a_blog_holds_its_posts(label: str) -> None:
    text = f"Oak A. Bark. Statistical Trees [Blog post]. {PAGE}"
    runs = [
        LabelledSpan(0, 5, "author"),
        LabelledSpan(7, 11, "title"),
        LabelledSpan(13, 30, label),
        LabelledSpan(32, 41, "genre"),
        LabelledSpan(44, len(text), "url"),
    ]
    assert publishers_behind(text, runs)[2].label == "booktitle"
