"""Words of the title among the names go back; names stay."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

import refparse
from refparse.assembling.seams import editors_begun, editors_ended, names_ended
from refparse.labelling.spans import LabelledSpan


def ended(names: str, title: str) -> tuple[str, str]:
    """Return the names and the title that come of them when ``names`` are labelled authors."""
    text = f"{names}. {title}. Lancet. 1999"
    behind = len(names) + 2
    runs = [
        LabelledSpan(0, len(names), "author"),
        LabelledSpan(behind, behind + len(title), "title"),
    ]
    author, found = names_ended(text, runs)
    return text[author.start : author.end], text[found.start : found.end]


@pytest.mark.parametrize(
    ("names", "title", "author"),
    [
        ("Kuhn A, Beissert S. Phototherapy", "A treatment", "Kuhn A, Beissert S."),
        ("C. Ginzburg, Spie", "Radici di un paradigma", "C. Ginzburg"),
        ("Canclini, Néstor, Culturas híbridas", "Estrategias", "Canclini, Néstor"),
        ("WINFRIED OAK, Gerhard", "Oestreichs Begriff", "WINFRIED OAK"),
        ("Bobbio N., Stato, governo, società", "Per una teoria", "Bobbio N."),
    ],
)
def test_words_of_the_title_go_back(names: str, title: str, author: str) -> None:
    given_back = names[len(author) :].lstrip(" ,")
    assert ended(names, title) == (author, f"{given_back}. {title}")


@pytest.mark.parametrize(
    "names",
    [
        "Oak A, Elm BC, Ash D",
        "Oak A, Elm B. Ash D",
        "Mark S. Granovetter",
        "A. Oak, B. van der Elm",
        "Ministry of Health, Labour and Welfare of Japan",
        "Oak A, Elm B. European Society of Cardiology",
        "van den Berg, Hans, de Vries, Jan",
        "Oak, Anna, and Ben Elm",
        "A. Oak, K.Elm",
        "Plato",
        ", a",
        "., a",
    ],
)
def test_names_stay(names: str) -> None:
    assert ended(names, "Trees") == (names, "Trees")


@given(st.text(min_size=1, max_size=60).filter(str.strip))
def test_any_names(names: str) -> None:
    author, title = ended(names, "Trees")
    assert author
    assert title.endswith("Trees")


def test_long_names_take_no_time() -> None:
    began = time.process_time()
    for unit in ("A, ", "Oak A, ", "a b, ", "A. ", "Oak A. "):
        ended(unit * 100_000, "Trees")
        ended((unit * 2_000)[:1_990], "Trees")
    assert time.process_time() - began < 2


@pytest.mark.parametrize(
    ("editors", "book", "expected"),
    [
        ("ders", "/Ben Oak: Trees of Rome", ("ders./Ben Oak", "Trees of Rome")),
        ("ders", "/Trees of Rome", ("ders", "Trees of Rome")),
        ("Elm", ", Ben Oak: Trees of Rome", ("Elm", "Ben Oak: Trees of Rome")),
    ],
)
def test_the_second_editor(editors: str, book: str, expected: tuple[str, str]) -> None:
    text = f"{editors}.{book}" if editors == "ders" else f"{editors}{book}"
    title = book.lstrip("/, ")
    runs = [
        LabelledSpan(0, len(editors), "editor"),
        LabelledSpan(len(text) - len(title), len(text), "booktitle"),
    ]
    found = [text[run.start : run.end] for run in editors_begun(text, runs)]
    assert found == list(expected)


@pytest.mark.parametrize(
    ("printed", "expected"),
    [
        ("Oak L. Angewandte Statistik", ["Oak L", "Angewandte Statistik"]),
        ("Oak L, Elm BC. Trees of Rome", ["Oak L, Elm BC", "Trees of Rome"]),
        ("Oak L. Ministry of Health", ["Oak L. Ministry of Health"]),
        ("L. Oak and B. Elm", ["L. Oak and B. Elm"]),
    ],
)
def test_a_title_among_the_authors(printed: str, expected: list[str]) -> None:
    text = f"{printed}. Berlin: Elm, 1997"
    runs = [LabelledSpan(0, len(printed), "author")]
    assert [text[run.start : run.end] for run in names_ended(text, runs)] == expected


@pytest.mark.parametrize(
    ("names", "title", "expected"),
    [
        ("Walter Oak, Linke Wälder", "Zu alten Büchern", "Linke Wälder. Zu alten Büchern"),
        ("OAK ELM, José, Mater Arborum", "Las ideas", "Mater Arborum. Las ideas"),
        ("Walter Oak, Peter Elm", "Zu alten Büchern", "Zu alten Büchern"),
        ("Walter Oak, Elm Peter", "Zu alten Büchern", "Zu alten Büchern"),
        ("Oak W, Linke WA", "Zu alten Büchern", "Zu alten Büchern"),
    ],
)
def test_a_title_of_full_words(names: str, title: str, expected: str) -> None:
    text = f"{names}. {title}, Berlin 1931."
    runs = [
        LabelledSpan(0, len(names), "author"),
        LabelledSpan(len(names) + 2, len(names) + 2 + len(title), "title"),
    ]
    found = names_ended(text, runs)
    assert [text[run.start : run.end] for run in found if run.label == "title"] == [expected]


def test_chinese_names_end_at_the_stop() -> None:
    ref = refparse.parse_reference("王力. 汉语史稿[M]. 北京: 中华书局, 1980: 23-45.")
    assert [name.family + name.given for name in ref.authors] == ["王力"]
    assert ref.title == "汉语史稿"


@pytest.mark.parametrize("family", ["Oak", "Van Trees", "de la Cour", "Oak-Berg"])
def test_a_family_behind_initials_is_no_title(family: str) -> None:
    text = f"H. L. {family}, Optimum Wood. Wiley"
    end = text.index(". Wiley")
    runs = [LabelledSpan(0, 4, "author"), LabelledSpan(6, end, "title")]
    assert [text[run.start : run.end] for run in names_ended(text, runs)] == [
        f"H. L. {family}",
        "Optimum Wood",
    ]


def test_the_number_of_a_chapter_opens_its_title() -> None:
    assert ended("American Tree Association. 2", "Kinds of bark") == (
        "American Tree Association",
        "2. Kinds of bark",
    )


def test_a_group_behind_et_al_is_no_title() -> None:
    names = "Kuhn A, Oak M, et al; Forest Trialists’ Collaboration"
    assert ended(names, "Kinds of bark") == (names, "Kinds of bark")


@pytest.mark.parametrize(
    "names",
    [
        "Oak RG, Elm LA, on behalf of the BARK Investigators",
        "Oak RG, Elm LA, for the International Tree Group",
        "Oak UA, Elm A, et al. for the LEAF Investigators",
        "Oak, B.; Elm, C.; and others",
        "OAK, Maria Isabel da; ELM, Ana",
        "MARTÍNEZ OAK, Lucía",
        "ELM DONGHI, Tulio",
    ],
)
def test_groups_others_and_given_names_are_no_title(names: str) -> None:
    assert ended(names, "Factors of growth") == (names, "Factors of growth")


def test_the_chapter_behind_the_editors_is_a_note() -> None:
    text = "in Soil (eds Oak, D. & Elm, E.) Ch. 5 (Academic, 2003)"
    runs = [LabelledSpan(13, 34, "editor"), LabelledSpan(36, 37, "volume")]
    assert [(run.label, text[run.start : run.end]) for run in editors_ended(text, runs)] == [
        ("editor", "Oak, D. & Elm, E."),
        ("note", "Ch. 5"),
    ]


def test_a_given_name_before_a_colon_goes_back_to_the_names() -> None:
    text = "Werner, Michael/Zimmermann, Bénédicte: Vergleich, Transfer. Graz 2002"
    names, title = "Werner, Michael/Zimmermann", "Bénédicte: Vergleich, Transfer"
    runs = [
        LabelledSpan(0, len(names), "author"),
        LabelledSpan(text.index(title), text.index(title) + len(title), "title"),
    ]
    author, found = names_ended(text, runs)
    assert text[author.start : author.end] == "Werner, Michael/Zimmermann, Bénédicte"
    assert text[found.start : found.end] == "Vergleich, Transfer"


def test_a_given_name_alone_before_a_colon_completes_the_names() -> None:
    text = "Oak, Bernard; Elm, Priya : Woods of Graz. Graz 2002"
    names, title = "Oak, Bernard; Elm", "Priya : Woods of Graz"
    runs = [
        LabelledSpan(0, len(names), "author"),
        LabelledSpan(text.index(title), text.index(title) + len(title), "title"),
    ]
    assert [text[run.start : run.end] for run in names_ended(text, runs)] == [
        "Oak, Bernard; Elm, Priya",
        "Woods of Graz",
    ]


def test_names_before_a_comma_are_no_title() -> None:
    text = "Walter Oak, Faith Elmtree, Woods of Graz, Graz 2002"
    names, title = "Walter Oak, Faith Elmtree", "Woods of Graz"
    runs = [
        LabelledSpan(0, len(names), "author"),
        LabelledSpan(text.index(title), text.index(title) + len(title), "title"),
    ]
    assert names_ended(text, runs) == runs
