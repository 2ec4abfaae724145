"""Bibliographies in parts under headings of their own: sources, laws, archives, websites."""

from __future__ import annotations

import pytest
from found import texts

from refparse.documents.headings import is_part_heading
from refparse.documents.lines import lines_of
from refparse.documents.parts import is_part

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
