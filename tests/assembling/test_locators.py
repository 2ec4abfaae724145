"""Numbers that the labels leave in a run of another kind."""

from __future__ import annotations

import pytest

from refparse.assembling.locators import numbers_settled
from refparse.labelling.spans import LabelledSpan


def settled(text: str, *labels: tuple[str, str]) -> list[tuple[str, str]]:
    """Settle the runs with these labels and texts, in order."""
    runs, at = [], 0
    for label, printed in labels:
        start = text.index(printed, at)
        at = start + len(printed)
        runs.append(LabelledSpan(start, at, label))
    return [(run.label, text[run.start : run.end]) for run in numbers_settled(text, runs)]


def test_a_raised_number_is_an_edition() -> None:
    assert settled("Bilder ³(München 1997)", ("title", "Bilder"), ("volume", "³")) == [
        ("title", "Bilder"),
        ("edition", "³"),
    ]


def test_an_issue_with_a_year_beside_it() -> None:
    assert settled("Bois, 2014-1 | 2015, p. 3", ("journal", "Bois"), ("date", "2014-1 | 2015")) == [
        ("journal", "Bois"),
        ("issue", "2014-1"),
        ("date", "2015"),
    ]


@pytest.mark.parametrize(
    ("journal", "parts"),
    [
        ("Trees and Bark 12", [("journal", "Trees and Bark"), ("volume", "12")]),
        ("Trees 2000", [("journal", "Trees 2000")]),
        ("12", [("journal", "12")]),
        ("Trees", [("journal", "Trees")]),
    ],
)
def test_a_volume_behind_a_journal(journal: str, parts: list[tuple[str, str]]) -> None:
    assert settled(f"{journal}, p. 3", ("journal", journal)) == parts


def test_a_journal_stays_whole_beside_a_volume() -> None:
    labels = [("journal", "Trees 12"), ("volume", "5")]
    assert settled("Trees 12, 5, p. 3", *labels) == labels


def test_thousands_parted_by_spaces() -> None:
    assert settled(
        "Bark 108, 17 714–17 719", ("volume", "108"), ("issue", "17"), ("pages", "714–17 719")
    ) == [("volume", "108"), ("pages", "17 714–17 719")]


def test_the_number_of_an_edition() -> None:
    assert settled("Précis, 12e édition, 2018", ("volume", "12e"), ("edition", "édition")) == [
        ("edition", "12e édition")
    ]
    labels = [("volume", "12"), ("edition", "2nd ed.")]
    assert settled("Trees, 12, 2nd ed.", *labels) == labels


def test_a_double_volume() -> None:
    labels = [("journal", "Trees"), ("volume", "9"), ("issue", "10")]
    assert settled("Trees, 9-10 (2001-2002)", *labels)[1:] == [("volume", "9-10")]
    labels = [("journal", "Trees"), ("volume", "9"), ("issue", "3")]
    assert settled("Trees, 9-3 (2001)", *labels)[1:] == [("volume", "9"), ("issue", "3")]


def test_an_issue_in_brackets_without_a_volume() -> None:
    labels = [("journal", "Trees"), ("volume", "12"), ("pages", "34-45")]
    assert settled("Trees, (12), 34-45", *labels)[1] == ("issue", "12")
    assert settled("Trees 12, 34-45", *labels)[1] == ("volume", "12")


def test_days_of_a_month_in_a_title() -> None:
    text = "Oak A, 2013: Hurricane report, 22–29 October 2012. Elm Center."
    labels = [("author", "Oak A"), ("date", "2013"), ("title", "Hurricane report")]
    whole = [*labels[:2], ("title", "Hurricane report, 22–29 October 2012")]
    assert settled(text, *labels, ("pages", "22–29"), ("date", "October 2012")) == whole
    undated = text.replace("2013: ", "")
    parts = [labels[0], labels[2], ("pages", "22–29"), ("date", "October 2012")]
    assert settled(undated, *parts) == parts


def test_the_number_of_a_preprint() -> None:
    text = "bioRxiv, 2020.11.09.373613. https://doi.org/10.1101/2020.11.09.373613"
    labels = [("journal", "bioRxiv"), ("volume", "2020.11"), ("articleno", "09.373613")]
    assert settled(text, *labels)[1:] == [("articleno", "2020.11.09.373613")]


def test_a_page_of_the_official_journal() -> None:
    labels = [("journal", "OJ"), ("volume", "L119/1")]
    assert settled("[2016] OJ L119/1", *labels)[1:] == [("volume", "L119"), ("pages", "1")]


def test_days_behind_a_remark_in_a_title() -> None:
    text = "Oak A. 2013: The storm (AL18), 22–29 October 2012. Weather Office"
    runs = (("date", "2013"), ("title", "The storm"), ("note", "AL18"))
    assert settled(text, *runs, ("pages", "22–29"), ("date", "October 2012")) == [
        ("date", "2013"),
        ("title", "The storm (AL18), 22–29 October 2012"),
    ]


@pytest.mark.parametrize("days", ["10–12 February", "10-12 février 2008"])
def test_days_of_a_conference_are_no_pages(days: str) -> None:
    text = f"Oak A. 2008. Wood. Paper at the Forest Conference, Graz, Austria, {days}. Kiel"
    month = days.split(" ", 1)[1]
    place = ("location", "Graz, Austria")
    assert settled(text, ("date", "2008"), place, ("pages", days[:5]), ("date", month)) == [
        ("date", "2008"),
        place,
        ("note", days),
    ]


def test_the_number_of_a_preprint_is_no_doi() -> None:
    text = "bioRxiv, 2020.11.09.373613. https://doi.org/10.1101/2020.11.09.373613"
    runs = (("doi", "2020.11.09.373613"), ("doi", "10.1101/2020.11.09.373613"))
    assert settled(text, *runs) == [("articleno", "2020.11.09.373613"), runs[1]]


@pytest.mark.parametrize(
    ("number", "label"),
    [("119788-119857", "pages"), ("12–34", "pages"), ("34-12", "articleno"), ("e12", "articleno")],
)
def test_a_number_that_counts_up_is_pages(number: str, label: str) -> None:
    text = f"Boletín Oficial, núm. 294, pp. {number}."
    assert settled(text, ("issue", "294"), ("articleno", number))[-1] == (label, number)


@pytest.mark.parametrize(
    ("printed", "parts"),
    [
        ("13-4", [("volume", "13"), ("issue", "4")]),
        ("8-9", [("volume", "8-9")]),
        ("12-20", [("volume", "12-20")]),
    ],
)
def test_a_volume_with_its_issue(printed: str, parts: list[tuple[str, str]]) -> None:
    runs = (("journal", "Annales"), ("volume", printed), ("date", "1958"))
    assert settled(f"Annales, {printed}, 1958", *runs)[1:-1] == parts


def test_a_page_before_the_page_cited_is_no_volume() -> None:
    assert settled(
        "(1999) 23(3) Forest Law Review 668, 671",
        ("date", "1999"),
        ("volume", "23"),
        ("issue", "3"),
        ("journal", "Forest Law Review"),
        ("volume", "668"),
        ("pages", "671"),
    )[-2:] == [("pages", "668"), ("pages", "671")]


@pytest.mark.parametrize("mark", ["巻", "卷", "권"])
def test_a_marked_volume_is_no_issue(mark: str) -> None:
    assert settled(f"木材 第63{mark} 第2号", ("issue", "63"), ("issue", "2")) == [
        ("volume", "63"),
        ("issue", "2"),
    ]


@pytest.mark.parametrize("mark", ["N.S.", "N. F.", "NF"])
def test_a_new_series_is_no_part_of_the_volume(mark: str) -> None:
    assert settled(f"Silva {mark} 22 (1972)", ("journal", "Silva"), ("volume", f"{mark} 22")) == [
        ("journal", "Silva"),
        ("note", mark),
        ("volume", "22"),
    ]
