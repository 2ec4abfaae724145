"""Short lists without numbers beside a list with numbers."""

from __future__ import annotations

import time

from refparse.documents import find_entries

LITERATURE = """Literatur[Bearbeiten | Quelltext bearbeiten]
• Anna Oak: Bergbau im Harz. 3. Auflage. Springer, Berlin 2010, ISBN 978-3-540-00000-1.
• Ben Elm: Vom Montangewerbe zur Industrie. Erzbergbau 1635–1866. Bochum 1992.
• Carl Ash: Die Wasserwirtschaft. 3., erw. Auflage. Bonn 2002.

Weblinks[Bearbeiten | Quelltext bearbeiten]
Commons: Grube Eiche – Sammlung von Bildern

"""
NOTES = """Einzelnachweise[Bearbeiten | Quelltext bearbeiten]
1. ↑ Hochspringen nach: a b c Dora Yew: Kurze Geschichte des Harzes. Berlin 2010, S. 261 ff.
2. ↑ Emil Fir: Bergbau und Hüttenwesen im Harz. Hahn, Hannover 1992, S. 42.
3. ↑ Franz Box: Nachricht von der Harzischen Bergwerke. Braunschweig 1765.
"""
PROSE = """Literatur
Der Harz war lange ein Zentrum des Bergbaus.
Seine Gruben sind heute geschlossen.

"""


def numbers(text: str) -> list[str | None]:
    return [entry.number for entry in find_entries(text).entries]


def test_both_lists_are_found() -> None:
    entries = find_entries(LITERATURE + NOTES).entries
    assert [entry.number for entry in entries] == [None, None, None, "1", "2", "3"]
    assert entries[0].text.startswith("Anna Oak: Bergbau im Harz.")
    assert entries[3].text.startswith("Dora Yew: Kurze Geschichte")


def test_prose_under_a_heading_is_no_list() -> None:
    assert numbers(PROSE + NOTES) == ["1", "2", "3"]


def test_a_list_alone_is_found_as_before() -> None:
    assert numbers(LITERATURE) == [None, None, None]
    assert numbers(NOTES) == ["1", "2", "3"]


def test_many_headings_take_no_time() -> None:
    block = "References\nOak A. Trees. Bark. 1999;3:1-9.\nElm B. Bark. Trees. 2001;4:5-8.\n\n"
    began = time.process_time()
    find_entries(NOTES + block * 3_000)
    assert time.process_time() - began < 12


def test_a_menu_with_the_heading_is_no_block() -> None:
    menu = (
        "References\nCitations\nKeywords\nMetrics\nAbstract:\nWe looked at trees.\n"
        "Published in: Forests and Woods ( Volume: 59, Issue: 5, May 2021)\nPage(s): 4012 - 4025\n"
        "Date of Publication: 14 August 2020\n\n"
    )
    entries = [
        f'A. Oak and B. Elm, "On bark {n}", Forests, vol. {n}, pp. 3-9, 200{n}.'
        for n in range(1, 8)
    ]
    page = menu + "References\n" + "\n".join(f"{n}.\n{text}" for n, text in enumerate(entries, 1))
    assert [entry.text for entry in find_entries(page).entries] == entries
