"""Pages of encyclopedias as they are copied: a table of contents, text with calls, notes."""

from __future__ import annotations

from found import texts

_BOOKS = [
    "Karl Oberhuber: Die Mühlen am Kamp. In: Heimatblätter. Band 12, 1971, S. 33–41.",
    "Anna von Thal: Thal, Rupert von. In: Kurt Hain (Hrsg.): Lexikon der Müller. Zweite Auflage. "
    "Wald, Krems 1988, Sp. 101–104 (online, nur für Mitglieder)",
    "Rita Stein: Wasser und Korn. Wald, Krems 1993, ISBN 3-1234-5678-9.",
    "Paul Egger, Ina Moser (Hrsg.): Krems. Eine Stadt am Fluss. Tor, Wien 2004.",
    "Otto Lang: Das Rad. In: Technik heute. Jahrgang 4, 2011, S. 7–12.",
]
_NOTES = [
    "Karl Oberhuber: Die Mühlen am Kamp. 1971, S. 35.",
    "Rita Stein: Wasser und Korn. Wald, Krems 1993, S. 19.",
    "Die Mühle am Steg, abgerufen am 4. Mai 2020.",
    "Kremser Amtsblatt Nr. 17",
]
_PAGE = f"""Rupert von Thal

Inhaltsverzeichnis
1	Leben
2	Werk
2.1	Mühlen
3	Literatur
4	Weblinks
5	Einzelnachweise
Leben
Thal stammte aus Krems.[1] Seit 1801 baute er Mühlen am Kamp,[2] die er 1809 verkaufte.[3]

Die Mühle am Steg (1804) steht noch.[2][4] Ihr Rad wurde 1871 erneuert und 1902 abgetragen.[1]

Werk
Mühle am Steg (1804): zwei Räder
Literatur
{chr(10).join(_BOOKS)}
Weblinks
Werke von Rupert von Thal im Katalog der Stadtbücherei Krems
Einzelnachweise
{chr(10).join("↑ " + note for note in _NOTES)}
Kategorien: MüllerPerson (Krems)Geboren 1771Gestorben 1833Mann
Diese Seite wurde zuletzt am 1. Mai 2021 um 12:00 Uhr bearbeitet.
"""


def test_a_page_with_a_table_of_contents() -> None:
    assert texts(_PAGE) == [*_BOOKS, *_NOTES]


def test_french_marks_that_lead_back_and_remarks() -> None:
    text = """Notes et références
↑ Revenir plus haut en : a, b et c Anne Oak, The Chapel, New York, Elm Press, 2015, p. 66.
↑ Revenir plus haut en : a et b Ben Elm, Les vitraux, Paris, Bance, 1856, p. 424-438.
↑ Carl Ash (dir.), La chapelle de Paris, Turnhout, Brepols, 2007. \
Document utilisé pour la rédaction de l’article
↑ Dora Fir, Vitrail et guerre, Paris, Seuil, 1999, p. 12.
Articles connexes
Liste des chapelles
"""
    assert texts(text) == [
        "Anne Oak, The Chapel, New York, Elm Press, 2015, p. 66.",
        "Ben Elm, Les vitraux, Paris, Bance, 1856, p. 424-438.",
        "Carl Ash (dir.), La chapelle de Paris, Turnhout, Brepols, 2007.",
        "Dora Fir, Vitrail et guerre, Paris, Seuil, 1999, p. 12.",
    ]
