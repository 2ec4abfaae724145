"""What follows a list on its page, and lists of other works."""

from __future__ import annotations

import pytest
from found import texts

from refparse.documents.signs.after_lists import follows_lists

STUDIES = (
    "Abel R, Ohm T. Paths and passes of the high mountains. J Alps. 2011;12(3):101–119.",
    "Berg K. Stone walls: an essay. Oslo: Fjord Press; 2015.",
    "Conti A. The last ferry on the lake. J Lakes. 1998;4(1):7–21.",
    "Dorn P, Lind E. Toll roads before the railway. Transp Past. 2003;8:55–71.",
    "Ekman S. Sledges and skis in the north. Uppsala: Northern Books; 1987.",
    "Fabre L. Salt and silk on old roads. Trade Rev. 2009;31(2):211–230.",
)


@pytest.mark.parametrize(
    "line",
    ["External links", "Weblinks [Bearbeiten]", "Índice onomástico", "Indice dei nomi",
     "4. Acknowledgements", "Zitationsvorschlag", "Linki zewnętrzne [edytuj | edytuj kod]"],
)  # fmt: skip
def test_headings(line: str) -> None:
    assert follows_lists(line)


@pytest.mark.parametrize(
    "line", ["Index Medicus 1990;3:4.", "Anhang, Berlin 1990", "Funding trees"]
)
def test_other_lines(line: str) -> None:
    assert not follows_lists(line)


@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_an_index_of_names_is_no_list(gap: str) -> None:
    page = "Bibliography\n" + "\n".join(STUDIES)
    page += (
        f"{gap}Index of names{gap}Abel R., 14, 22n, 31\nBerg K., 9, 17n\nConti A., 3–5, 41n, 77\n"
    )
    assert texts(page) == list(STUDIES)


def test_a_heading_in_a_menu_ends_nothing() -> None:
    page = "Contents\nReferences\nExternal links\nA castle\n\nA castle stands on a hill.\n\n"
    page += "References\n"
    page += "\n".join(STUDIES) + "\nExternal links\nThe castle's own page\n"
    assert texts(page) == list(STUDIES)


def test_works_that_cite_stand_before_the_list() -> None:
    page = "A paper on roads\nSimilar articles\nOther roads.\n"
    page += "Holm B. J Roads. 2016;25:10–12. PMID: 2780\n"
    page += "Cited by\nRoads again.\nKowal M. J Roads. 2022;22:280. PMID: 3536\n"
    page += 'See all "Cited by" articles\n\nReferences\n'
    page += "\n".join(study + " - DOI - PubMed" for study in STUDIES)
    page += "\nShow all 6 references\nPublication types\nResearch Support, N.I.H., Extramural\n"
    assert texts(page) == list(STUDIES)


def test_a_head_of_another_part_does_not_end_a_list() -> None:
    more = (
        "Gruber I. Huts of the high passes. J Alps. 2018;19(1):3–17.",
        "Holm A. Inns on the way to the sea. Trade Rev. 2012;34:45–61.",
        "Isak B. Signs along the road. Oslo: Fjord Press; 2014.",
    )
    page = "Bibliography\n" + "\n".join(STUDIES) + "\n\n5\n\nAbbreviations\n\n"
    assert texts(page + "\n".join(more)) == [*STUDIES, *more]


@pytest.mark.parametrize("line", ["Recebido em: 10.01.2019", "Received 3 May 2016; revised 2017"])
def test_the_history_of_a_paper_is_no_part_of_its_last_entry(line: str) -> None:
    assert texts("References\n" + "\n".join(STUDIES) + f"\n{line}\n") == list(STUDIES)


def test_short_notes_beside_a_bibliography() -> None:
    names = ("Abel", "Berg", "Conti", "Dorn", "Ekman", "Fabre") * 2
    notes = "\n".join(
        f"{number} {name}, a. a. O., S. {9 * number} f." for number, name in enumerate(names, 1)
    )
    page = f"Roads and passes are old.\n{notes}\n\nLiteraturverzeichnis\n" + "\n".join(STUDIES)
    assert texts(page) == list(STUDIES)


def test_a_foot_that_stands_on_every_page() -> None:
    foot = "Alp. Stud., Graz, v. 46, e219455, 2020."
    page = f"On roads.\n{foot}\nMore on roads.\n{foot}\nReferences\n"
    page += "\n".join([*STUDIES[:3], foot, *STUDIES[3:]])
    assert texts(page) == list(STUDIES)


def test_a_reference_in_every_chapter_is_no_foot() -> None:
    shared = "Alpine Society. Annual report, vol. 46, 2020."
    chapters = [
        f"Chapter {number}\nRoads are old.\n\nReferences\n{STUDIES[0]}\n"
        f"{STUDIES[number]}\n{shared}\n"
        for number in (1, 2, 3)
    ]
    assert texts("\n".join(chapters)).count(shared) == 3
