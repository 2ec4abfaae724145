"""Link labels behind entries that end in other ways than a full stop, and names beside them."""

from __future__ import annotations

import pytest
from found import texts

from refparse.documents import find_entries
from refparse.documents.noise.link_labels import link_labels

WORKS = (
    "Abel, R. (2011). Sentiers et cols. Paris : Sommet/Vallée.",
    "Bérard, K. (2015). Murs de pierre. Lyon : Arête.",
    "Conti, A. et L. Roy (1998). « Le dernier bac », Revue des lacs, p. 7-21. DOI:10.1000/1260ar",
    "Institut des routes (2003). Péages : un portrait. Québec : Gouvernement.",
    "Ekman, S. (1987). Traîneaux. Oslo: University Press of the North. DOI:10.1000/p.k.2009",
    "Fabre, L. (2009). Sel et soie. Lyon : Arête.",
)
NUMBERED = (
    "Adler K, Roth M, et al: Cold wells. Test Med. 2015; 95: 202-22.",
    "山田太郎監：冷たい井戸2015．試験書院，東京，2016.",
    "Braun P: Narrow channels. Trials. 2013; 369: 2197-206.",
    "田中花子，鈴木一：井戸の現状．試験医誌．2012；19：313-22.",
    "Celik L, Dahl O: On noise. Trials. 2002; 346: 549-56.",
)


@pytest.mark.parametrize(
    "extra", ["Voir Google Scholar", "Sommet Google Scholar", "Google Scholar"]
)
def test_a_label_behind_an_identifier(extra: str) -> None:
    rows = [f"{work} Google Scholar" for work in WORKS]
    rows[2] = f"{WORKS[2]} {extra}"
    page = "Bibliographie\n\n" + "\n".join(rows)
    page += "\n\nOutils\nCiter ce document\nRIS\nENW\nAutres du même auteur\n"
    assert texts(page) == list(WORKS)


def test_few_labels_behind_some_numbered_entries() -> None:
    labels = (
        "CrossRef Medline Google Scholar",
        "Google Scholar",
        "CrossRef Medline Google Scholar",
        "KataLog Google Scholar",
        "CrossRef KataLog Google Scholar",
    )
    rows = [f"{n}) {work} {labels[n - 1]}" for n, work in enumerate(NUMBERED, 1)]
    assert texts("引用文献\n\n" + "\n".join(rows)) == list(NUMBERED)


@pytest.mark.parametrize(
    "label", ["Ver documento", "Texto completo", "Consulter", "J-STAGE", "View"]
)
def test_one_label_in_another_language(label: str) -> None:
    rows = [f"• {work}" for work in WORKS]
    rows[1] += f" {label}"
    assert texts("Bibliografía\n" + "\n".join(rows)) == list(WORKS)


def test_words_in_brackets_beside_a_label() -> None:
    tails = [["A title. Test 4, 7. [PDF] [Code]"], ["B. Test 9. [PDF]"], ["C. Test 8. [Data]"]]
    tails += [["D. Test 7. [PDF]"], ["E. Test 6. [in Danish] [PDF]"]]
    labels = link_labels(tails)
    kept = [lines[0][: labels.trimmed(lines[0])] for lines in tails]
    assert kept[0] == "A title. Test 4, 7."
    assert kept[2].endswith("[Data]")
    assert kept[4] == "E. Test 6. [in Danish]"


def test_a_title_that_ends_like_a_label_stays() -> None:
    tails = [[f"A title. Test {n}, 7. Google Scholar"] for n in range(6)]
    labels = link_labels(tails)
    for title in ("Roth M. A look at Google Scholar", "Roth M. What is in Google Scholar."):
        assert labels.trimmed(title) == len(title)


def test_a_label_right_behind_an_address() -> None:
    works = [
        f"{name}. (200{number}, June {number + 9}). Trends in the trade of timber, part {number}. "
        f"https://www.oak.example/{number}d08d7ee7.pdf"
        for number, name in enumerate(("Oak, A.", "UNECE", "Elm, B.", "Ash, C.", "Fir, D."), 1)
    ]
    page = "References\n" + "\n".join(
        work + ("Google Scholar" if place % 2 else "\nView\nGoogle Scholar")
        for place, work in enumerate(works)
    )
    assert [entry.text for entry in find_entries(page).entries] == works


@pytest.mark.parametrize("end", ["doi:10.1000/S0140-6736(18)30309-X", "https://doi.org/10.1000/ab"])
def test_labels_right_behind_a_doi(end: str) -> None:
    works = [
        f"Oak {letter}, Elm B. Of bark {letter}. J Woods. 2001;3:1-9. {end}" for letter in "ABCD"
    ]
    page = "References\n" + "\n".join(
        f"{number}.\n{work}ArticlePubMedGoogle ScholarCrossref"
        for number, work in enumerate(works, 1)
    )
    assert [entry.text for entry in find_entries(page).entries] == works


def test_a_body_behind_links() -> None:
    works = [
        f"{name} A work of woods. J. Woods 200{number}, 3, 1{number}–19."
        for number, name in enumerate(
            ("Oak, A.; Elm, B.", "Ash, T.L.", "ISO. ISO 14040:2006", "Fir, P.; Yew, K.", "Box, R."),
            1,
        )
    ]
    page = "References\n" + "\n".join(f"{work} [Google Scholar] [CrossRef]" for work in works)
    assert [entry.text for entry in find_entries(page).entries] == works


def test_a_publisher_with_a_word_that_stands_on_links_stays() -> None:
    works = [
        f"{name}, Ruth. 199{digit}. Paths of {name}. New York: Oak University Press."
        for digit, name in enumerate(("Abel", "Berg", "Conti", "Dorn", "Ekman", "Fabre"))
    ]
    page = "References\n" + "\n".join(f"{work} CrossRef Google Scholar" for work in works)
    assert [entry.text for entry in find_entries(page).entries] == works


@pytest.mark.parametrize("labels", [" DOIPMCPubMed", "a [PMC free article] [PubMed] [CrossRef]"])
def test_labels_behind_digits(labels: str) -> None:
    works = [
        f"Oak {letter}, Elm B. Of bark {letter}. J Woods. 2010;376(9735):112–23."
        for letter in "ABCD"
    ]
    if labels[0] == "a":
        works = [f"{work} 10.1038/4441022" for work in works]
    page = "References\n" + "\n".join(f"{n}. {work}{labels}" for n, work in enumerate(works, 1))
    letter = labels[0].strip()
    assert [entry.text for entry in find_entries(page).entries] == [work + letter for work in works]


def test_the_first_part_of_a_label_broken_at_a_columns_end() -> None:
    labels = link_labels([["Oak A. Trees. Woods 58:368-377. CrossRef Medline"]] * 4)
    line = "Elm B. Leaves. Woods 5:36-77. Cross-"
    assert line[: labels.trimmed(line)] == "Elm B. Leaves. Woods 5:36-77."
    whole = "Elm B. Leaves of the Cross-"
    assert labels.trimmed(whole) == len(whole)
