"""Bibliographies in parts under headings of their own: sources, laws, archives, websites."""

from __future__ import annotations

import pytest
from found import texts

from refparse.documents.signs.headings import is_heading, is_part_heading
from refparse.documents.signs.lines import lines_of
from refparse.documents.unnumbered.parts import is_part

STUDIES = (
    "Abel, Ruth. 2011. “Paths and Passes.” Alpine Quarterly 12 (3): 101–119.",
    "Berg, Karl. 2015. Stone Walls: An Essay. Oslo: Fjord Press.",
    "Conti, Anna. 1998. “The Last Ferry.” Journal of Lakes 4 (1): 7–21.",
    "Dorn, Paul, and Eva Lind. 2003. “Toll Roads.” Transport Past 8: 55–71.",
    "Ekman, Sven. 1987. Sledges. Uppsala: Northern Books.",
    "Fabre, Luc. 2009. “Salt and Silk.” Trade Review 31 (2): 211–230.",
    "Gruber, Ida. 2018. “Huts.” Alpine Quarterly 19 (1): 3–17.",
)
SOURCES = (
    "Homer. 1990. The Iliad. Translated by Robert Fagles. New York: Viking.",
    "The Book of Tolls. 1086. Edited by K. Berg. London: Roll House, 1883.",
    "Tacitus. Annals. Edited by C. D. Fisher. Oxford: Clarendon Press, 1906.",
)
LAWS = (
    "Roads Act 1835 (5 & 6 Will. 4 c. 50)",
    "Constitution of the Canton of Graz, 1848.",
    "Tolls Ordinance, SR 741.11 (2009).",
)
PRESS = ("The Alpine Herald, 3 May 1912.", "Journal de Genève, 12 mars 1933, p. 4.")
WEB = (
    "Graz City Council. “Old Roads.” https://www.graz.example/roads (accessed 3 May 2019).",
    "Alpine Club. “Huts of the Pass.” http://club.example/huts.",
)
ARCHIVES = (
    "Stadtarchiv Graz, B I 1, Rechnungen 1412–1450.",
    "National Archives, London, WO 32/5.",
)


@pytest.mark.parametrize("label", ["", "Google Scholar", "CrossRefGoogle Scholar"])
@pytest.mark.parametrize("gap", ["\n", "\n\n"])
@pytest.mark.parametrize("opening", ["", "References\n\n"])
@pytest.mark.parametrize(
    "parts",
    [
        (("Primary sources", SOURCES), ("Secondary sources", STUDIES)),
        (("Secondary literature", STUDIES), ("Primary sources", SOURCES)),
        (("Books and articles", STUDIES), ("Newspapers", PRESS), ("Websites", WEB)),
        (("Sources", SOURCES), ("Legislation", LAWS), ("Literature", STUDIES)),
        (("Archival sources", ARCHIVES), ("Printed sources", SOURCES), ("Literature", STUDIES)),
    ],
)
def test_every_part_is_kept(
    parts: tuple[tuple[str, tuple[str, ...]], ...], opening: str, gap: str, label: str
) -> None:
    if not opening and parts[0][0].startswith("Books"):
        opening = "Works cited\n"
    page = "We thank the readers of this text.\n\n" + opening
    page += "\n\n".join(
        heading + gap + "\n".join(entry + label for entry in entries) for heading, entries in parts
    )
    page += "\n\nReprints\nAsk us for a copy.\n"
    assert texts(page) == [entry for _, entries in parts for entry in entries]


def test_a_menu_with_the_heading_is_no_part() -> None:
    page = "References\nRelated articles\nMetrics\nCite\nReferences\n" + "\n".join(STUDIES)
    assert texts(page) == list(STUDIES)


def test_an_index_behind_the_last_part_is_left_out() -> None:
    page = "Sources\n" + "\n".join(SOURCES) + "\n\nStudies\n" + "\n".join(STUDIES)
    page += "\n\nIndex of names\nAdela of Graz : 45, 112.\nBerta of Bern : 12-15, 77.\n"
    assert texts("Bibliography\n\n" + page) == [*SOURCES, *STUDIES]


def test_a_running_head_begins_no_part() -> None:
    rows = [*STUDIES[:2], "Conti, Anna. 1998. “The Last Ferry and", "REFERENCES", "the Lake.”"]
    rows += ["Journal of Lakes 4 (1): 7–21.", *STUDIES[3:]]
    whole = "Conti, Anna. 1998. “The Last Ferry and the Lake.” Journal of Lakes 4 (1): 7–21."
    assert texts("REFERENCES\n" + "\n".join(rows)) == [*STUDIES[:2], whole, *STUDIES[3:]]


@pytest.mark.parametrize("text", ["Books", "2. Zeitungen", "Ouvrages et articles:", "Páginas web"])
def test_headings_of_parts(text: str) -> None:
    assert is_part_heading(text)
    assert not is_part_heading(f"{text} are old")


def test_what_may_be_a_part() -> None:
    assert is_part(lines_of(*2 * ("\n".join(ARCHIVES),)))
    assert not is_part(lines_of("Share\nCite\nMetrics.", "Share\nCite\nMetrics."))
    prose = "We have seen that the walls of the town were old, and that they are still in use."
    assert not is_part(lines_of(prose, prose))


def test_hanging_indents_part_works_of_bodies() -> None:
    works = [
        "Abel, Ruth. Paths and Passes: A History of the\n    Roads. London: Leaf, 2004.",
        "Berg, Karl. Walls of Stone and What They Were\n    Built For. Oslo: Fjord, 1999.",
        "The Book of Mountain Roads. New York: Pass, 1979.",
        "Conti of Elba. On the Ferry: Four Sermons and a\n    Letter. Boston: Lake, 2002.",
        "Dorn, Paul. Toll and Road in the Plain of the Old\n    River. Berlin: Zoll, 1996.",
        "Ekman, Sven. Sledges and Skis of the North in\n    Winter. Oslo: Fjord, 1987.",
        "Fabre, Luc. Salt and Silk of the Merchants of the\n    Coast. Paris: Mer, 2009.",
    ]
    page = "Works Cited\n\n" + "\n".join(works)
    assert texts(page) == [" ".join(work.split()) for work in works]


def test_works_without_a_year_behind_the_heading() -> None:
    works = [
        "Archives municipales d'Elbe, HH 30, Chambre de\n    commerce, correspondance.",
        "Archives municipales d'Elbe, HH 31, lettres de\n    l'ordonnateur Bigot, 1732.",
        *(
            f"{name}, Jean, Le port et la ville d'Elbe au siècle\n    {n}, Paris, Mer, 197{n}."
            for n, name in enumerate(("ABEL", "BERG", "CONTI", "DORN", "EKMAN", "FABRE"), 1)
        ),
    ]
    page = "Text of it.\n\nSources et bibliographie\n\nSources manuscrites\n"
    page += "\n".join(works[:2]) + "\n\nTravaux\n" + "\n".join(works[2:])
    assert texts(page) == [" ".join(work.split()) for work in works]


def test_bodies_in_capitals_among_names_in_capitals() -> None:
    works = [
        "ABREU, Ana. Árvores da cidade. São Paulo: Folha, 2011.",
        "BRASIL. Lei nº 9.394, de 20 de dezembro de 1996. Estabelece as\nbases da educação. 1996.",
        "CANDAU, Vera. Reinventar a floresta. Petrópolis: Vozes, 2012.",
        "SÃO PAULO (Estado). Secretaria da Educação. Currículo do\nestado, 2010.",
        "FREIRE, Paulo. Pedagogia da árvore. Rio de Janeiro: Paz,\n1987.",
        "LIMA, Rui. Bosques do sul. Porto Alegre: Penso, 2001.",
        "NÓVOA, António. Formação de jardineiros. Lisboa: Dom,\n1992.",
    ]
    page = "Referências\n\n" + "\n".join(works)
    assert texts(page) == [work.replace("\n", " ") for work in works]


def test_lines_that_are_no_entries_between_bullets() -> None:
    weeks = ("Forests", "Towns", "Rivers", "Roads")
    names = ("Abel", "Berg", "Conti", "Dorn", "Ekman", "Fabre", "Gruber", "Horvat")
    works = [
        f"{name}, Ann. 201{n}. Trees of the North. London: Leaf." for n, name in enumerate(names)
    ]
    page = "Schedule of readings\n"
    for n, week in enumerate(weeks):
        page += f"\nWeek {n + 1} (Sept {n + 4}): {week}\nRead:\n"
        page += f"• {works[2 * n]}\n• {works[2 * n + 1]}\n"
        page += "Discussion leaders: Priya, Marcus\n" if n < 3 else ""
    assert texts(page) == works


def test_notes_of_a_chapter_that_cite_little_between_others() -> None:
    full = [
        f"{name} Oak, The Art of {thing} (Chicago: Leaf, 198{n}), 7{n}–9{n}."
        for n, (name, thing) in enumerate(
            zip(("Ann", "Bea", "Cid", "Dan", "Eve"), ("Doors", "Rooms", "Beds", "Ovens", "Jars"),
                strict=True)
        )
    ]  # fmt: skip
    short = [
        "City archive, notaries, inv. no. 1674, fol. 210r.",
        "Oak, Art of Doors, 4:12.",
        "I thank Bea Elm for her transcriptions.",
        "Ibid., nos. 91, 104.",
        "Quoted in Oak, Art of Rooms, 36.",
    ]
    chapters = (("Introduction", full), ("Chapter 1: Inventories", short),
                ("Chapter 2: Curtains, Doors, and Boxes", full[::-1]))  # fmt: skip
    page = "Notes\n" + "".join(
        f"\n{head}\n" + "".join(f" {n}. {note}\n" for n, note in enumerate(notes, 1))
        for head, notes in chapters
    )
    assert texts(page) == [*full, *short, *full[::-1]]


def test_lists_of_names_in_capitals_over_two_lines() -> None:
    works = [
        f"{name}, A. B.; ELM, C. D.; FIR, E. de;\nASH, F. G. Árvores do campo {n}. "
        f"Revista, v. {n},\np. {n}-9, 201{n}."
        for n, name in enumerate(("ABREU", "BRAGA", "COSTA", "DIAS", "ESTEVES"), 1)
    ]
    page = "Referências\n\n" + "\n".join(works)
    assert texts(page) == [work.replace("\n", " ") for work in works]


def test_works_without_an_author_by_a_mark() -> None:
    works = [
        "Becker, S. (2015): Wind und Wald. In: Raumforschung 73 (1), S. 3–9.",
        "Devine, P. (2005): A framework. In: Wind Energy 8 (2), S. 125–139. DOI:\n10.1000/we.1.",
        "o. V. (2017): „Streit im Wald“. In: Süddeutsche Zeitung vom 3. 8.\n2017, S. 34.",
        "Reusswig, F. (2016): Gegen den Wind. In: Energie 2 (1), S. 1–8.",
        "Wüst, A. (2011): Wind und Recht. In: Recht 7 (3), S. 4–9.",
    ]
    found = texts("Literatur\n\n" + "\n".join(works))
    assert len(found) == len(works)
    assert found[2] == works[2].replace("\n", " ")


def test_a_note_on_the_author_is_no_entry() -> None:
    works = [f"OAK, Ann, Les arbres de l'est {n}, Paris, Bois, 199{n}." for n in range(1, 7)]
    note = (
        "L'auteure Bea Elm est maîtresse de conférences. Elle a publié Le Bois (Rennes, PUR, 2012)."
    )
    assert texts("Bibliographie\n\n" + "\n".join(works) + f"\n\n{note}\n") == works


@pytest.mark.parametrize(
    "heading",
    [
        "I. Instruments de travail",
        "Dictionnaires et encyclopédies",
        "IV. Travaux universitaires",
        "Nachschlagewerke",
        "Rechtsquellen",
        "Letteratura secondaria",
    ],
)
def test_kinds_of_sources_are_parts(heading: str) -> None:
    assert is_part_heading(heading) or is_heading(heading)
    assert texts("\n".join(["Bibliographie", "", heading, *STUDIES])) == list(STUDIES)


@pytest.mark.parametrize("commas", [False, True])
def test_numbered_headings_of_parts(commas: bool) -> None:
    works = [
        "Abel, Ruth: Die Eichen der Hügel und was sie uns\nsagen, Graz 1999.",
        "Berg, Karl: Ulmen im Schatten der alten Mauern der\nkleinen Stadt, Wien 2001.",
        "Conti, Anna: Papier und Akten. Von der Ordnung der\nDinge im Wald, Bern 2003.",
        "Dorn, Paul: Reform der Forste in den hohen Tälern des\nLandes, München 2004.",
        "Ekman, Sven: Birken und ihre Rinde, Lund 2005.",
        "Fabre, Luc: Les pins des plaines, Paris 2006.",
    ]
    third = "3. Zettel, Kasten, Register" if commas else "3. Zettel und Kasten"
    rows = ["Literaturverzeichnis", "Einleitung", works[0], "1. Das Archiv als Institution"]
    rows += [works[1], works[2], "2. Forst und Staat", works[3], third, works[4], works[5]]
    assert texts("\n".join(rows)) == [" ".join(work.split()) for work in works]


def test_the_notes_of_a_chapter_end_before_the_heading_of_the_next() -> None:
    first = [
        "1. A. Oak, Trees and Towns, Cambridge University Press, 2008.",
        "2. B. Elm, ‘Do trees deliver?’, Journal of Wood, vol. 12, no. 3, 2018, pp. 1597–1644.",
    ]
    second = [
        "1. C. Ash, ‘Is there a gap?’, Journal of Wood, vol. 26, no. 1, 2012, pp. 3–28.",
        "2. D. Fir, Forests, Oxford University Press, 2011.",
    ]
    text = "\n".join(
        ["Notes", "Chapter 2: What we know", *first, "", "Chapter 3: Options for reform", *second]
    )
    assert texts(text) == [line[3:] for line in [*first, *second]]
