"""Notes beside a bibliography, and notes that cite nothing."""

from __future__ import annotations

import pytest
from found import texts

from refparse.documents import find_entries
from refparse.documents.noise.short_notes import is_short_note

BOOKS = [
    f"{name}: Die alten {topic} der Stadt, München: Beck 19{number}."
    for name, topic, number in (
        ("Ahorn, Anna", "Wege", 71),
        ("Birke, Karl", "Mauern", 76),
        ("Buche, Ruth", "Brücken", 79),
        ("Eiche, Paul", "Zölle", 83),
        ("Linde, Sven", "Fähren", 87),
        ("Tanne, Luc", "Gärten", 95),
    )
]


@pytest.mark.parametrize(
    "text",
    [
        "Vgl. Ahorn 1976, S. 177.",
        "Vgl. Ahorn 1987, S. 317–319; anders Birke 1995, S. 12 f.",
        "Siehe dazu Linde 1984.",
        "Smith, 1999: 23.",
        "See Jones (2001), pp. 3–9.",
        "^ a b Jones 1994, pp. 14–17, 38.",
        "↑ Chêne 1890, t. II, p. 53.",
        "Ebd., S. 3.",
        "Jacobs, Death and Life, 340–45.",
        "^ [a b] Gadd (2000), s. 190–193.",
        "^ Heckscher (1935–1949), del II:1, s. 240.",
        "Roxin/Greco (Fn. 1), § 11 Rn. 15.",
    ],
)
def test_short_notes(text: str) -> None:
    assert is_short_note(text)


@pytest.mark.parametrize(
    "text",
    [
        "Smith 1999. Trees of Rome. Oxford: OUP.",
        "Smith 1999, Phys. Rev. 12, 34",
        "Smith J, 1999. Trees.",
        "Smith, Trees of Rome, Oxford, 1999.",
        "Staatsarchiv, MInn 45777, Bericht vom 3. März 1849.",
    ],
)
def test_other_entries(text: str) -> None:
    assert not is_short_note(text)


def test_a_bibliography_below_notes_at_the_feet_of_pages() -> None:
    page = (
        "Die Wege sind alt.1 Auch die Mauern.2\n\n"
        "1 Vgl. Ahorn 1971, S. 17.\n2 Birke 1976, S. 3–9.\n3\n\f\n"
        "Die Brücken sind jung.3 Die Zölle auch.4\n\n"
        "3 Siehe dazu Buche 1979.\n4 Eiche 1983, S. 12; Linde 1987, S. 3.\n4\n\f\n"
        "Die Gärten sind weit.5\n\nLiteratur\n" + "\n".join(BOOKS[:3]) + "\n"
        "5 Tanne 1995, S. 2.\n5\n\f\n" + "\n".join(BOOKS[3:])
    )
    assert texts(page) == BOOKS


def test_notes_that_cite_nothing_are_skipped() -> None:
    notes = [
        "C. Querci, Gli alberi, Torino, Einaudi, 1967, pp. 25-54.",
        "Cfr. A. Pini, Le selve, Roma, Laterza, 1959, p. 112.",
        "Devo questa indicazione alla cortesia di Marta Faggi.",
        "Ivi, p. 43.",
        "Querci, Gli alberi, cit., p. 60.",
        "La misura indicata nel documento è di braccia tre, circa 175 cm.",
        "B. Olmi, I boschi, Firenze, Sansoni, 1971.",
    ]
    found = find_entries("\n".join(f"{number}. {note}" for number, note in enumerate(notes, 1)))
    assert [entry.text for entry in found.entries] == [*notes[:2], *notes[3:5], notes[6]]
    assert notes[2] in " ".join(skipped.text for skipped in found.skipped)


def test_references_without_digits_stay_beside_references() -> None:
    works = [
        "Oak A. Trees of Rome. J Test. 1999;3:1-9.",
        "Elm B. Personal communication.",
        "Ash C. Woods of Rome. J Test. 2001;5:1-9.",
    ]
    assert texts("\n".join(f"{number}. {work}" for number, work in enumerate(works, 1))) == works


def test_all_numbers_from_one_on_are_a_list_whatever_is_cited() -> None:
    notes = [
        "Eiche/Buche, Strafrecht, 5. Aufl. 2020, § 11 Rn. 44 ff.",
        "Linde, JA 2010, 681 (682).",
        "BGHSt 1, 332 (334); BGHSt 39, 195 (197).",
        "Vgl. nur Tanne, Strafrecht, 52. Aufl. 2022, Rn. 228.",
        "Eiche/Buche (Fn. 1), § 11 Rn. 15.",
        "BVerfGE 105, 135 (152 ff.).",
        "Ahorn, NStZ 1994, 561 (564).",
        "BGH, Urt. v. 14.2.1984 – 1 StR 808/83 = BGHSt 32, 262.",
        "Erle, Produkthaftung, 2. Aufl. 1996, S. 27 ff.",
    ]
    page = "Die Lehre bleibt in Bewegung.\n\n"
    page += "\n\n".join(f"[{number}] {note}" for number, note in enumerate(notes, 1))
    assert texts(page) == notes


def test_pages_before_the_notes_of_a_book() -> None:
    notes = [
        f"the {topic} of old: {name}, On {topic} (London: Elm, 199{digit}), pp. 2{digit}–88."
        for digit, (topic, name) in enumerate(
            zip(
                ("paths", "walls", "ferries", "tolls", "sledges", "salt"),
                ("Ann Oak", "Ben Elm", "Cal Ash", "Dan Fir", "Eve Yew", "Fay Box"),
                strict=True,
            )
        )
    ]
    page = "Notes\n\n" + "\n".join(f"p. {3 * n + 1} {note}" for n, note in enumerate(notes))
    assert texts(page) == notes


WORKS = [
    f"{family}, {given}. The Book of {topic}. New York: Elm Press, 19{year}."
    for family, given, topic, year in (
        ("Abbot", "Ann", "Paths", 54),
        ("Birch", "Ben", "Walls", 61),
        ("Clough", "Cal", "Ferries", 67),
        ("Dale", "Dan", "Tolls", 72),
        ("Ford", "Eve", "Sledges", 79),
        ("Grove", "Fay", "Salt", 83),
        ("Heath", "Gus", "Snow", 88),
        ("Lane", "Hal", "Mills", 93),
    )
]


def noted(families: tuple[str, ...]) -> str:
    notes = [
        f"Ann {family}, The Book of Things (New York: Elm Press, 1954), {page}."
        for page, family in enumerate(families, 11)
    ]
    notes += [f"See also {families[0]}, The Book of Things, 77.", "Ibid., 78."]
    listed = "\n".join(f"{number}. {note}" for number, note in enumerate(notes, 1))
    return f"Notes\n\n{listed}\n\nBibliography\n\n" + "\n".join(WORKS) + "\n"


def test_notes_whose_works_are_all_in_the_bibliography() -> None:
    assert texts(noted(("Abbot", "Birch", "Dale", "Ford"))) == WORKS


def test_notes_that_cite_other_works_stay() -> None:
    found = texts(noted(("Rook", "Crow", "Daw", "Jay", "Kite", "Swift", "Wren", "Teal", "Lark")))
    assert any("Rook" in entry for entry in found)


def test_notes_at_the_foot_of_a_page_of_the_bibliography_without_number() -> None:
    books = [book.replace(": Die", ":\n      Die") for book in BOOKS]
    page = "Die Gärten sind weit.23\n\nLiteraturverzeichnis\n" + "\n".join(books[:2])
    page += "\n\n23 Nora: Zwischen Geschichte, S. 11.\n\n24 Tanne: Gärten, S. 18.\n\n\f\n"
    page += "\n".join(books[2:])
    assert texts(page) == BOOKS


def test_short_notes_of_an_encyclopedia_stay_beside_its_bibliography() -> None:
    notes = ["Oak 1992, p. 14.", "Elm 2003, p. 118.", "Ann Fir, Old Woods, no 187, 1996, p. 233.",
             "Ibid., p. 240.", "Oak 1992, p. 22-25."]  # fmt: skip
    books = ["Ann Oak, Trees of Towns, Pau, Leaf, 1992, 212 p.",
             "Bob Elm, Woods of the Coast, Lyon, Bois, 2003, 340 p.",
             "Cid Ash, The Old Parks, Paris, Bois, 1999, 120 p."]  # fmt: skip
    page = "References\n\n" + "\n".join(f"{n}. ↑ {note}" for n, note in enumerate(notes, 1))
    page += "\n\nBibliography\n\n" + "\n".join(f"• {book}" for book in books)
    assert texts(page) == notes + books
