"""A last entry unlike the others, and entries that begin with small letters and apostrophes."""

from __future__ import annotations

import pytest
from found import texts

from refparse.documents.signs.line_starts import start_shape

_WORKS = [
    "Auer, Rolf: Berge im Nebel, Tor, Graz 2001.",
    "Binder, Eva: Wege zum Gipfel, in: Alpenheft 12 (2003), S. 4–19.",
    "Czerny, Otto: Das Seil, Wald, Wien 2005.",
    "Dorn, Paula: Hütten und Wirte, 2. Aufl., Tor, Graz 2007.",
    "Egger, Ina: Der Wind, in: Wetter 40 (2009), H. 2, S. 33–48.",
    "Falk, Hugo / Gruber, Lisa: Schnee, Fluss, Linz 2011.",
    "Haas, Nora: Lawinen, in: Alpenheft 22 (2013), S. 71–80.",
    "Winter, Karl: Das Eis, Wald, Wien 2018.",
]


@pytest.mark.parametrize(
    "last",
    [
        "Der Grazer Bote: Hütte am Joch schließt, 03.11.2019, https://bote.example/joch (abgerufen "
        "am 05.12.2020).",
        "Bergwetter heute: Warnung vor Föhn, 17.1.2020, www.bergwetter.example/foehn",
    ],
)
def test_a_last_entry_of_a_newspaper(last: str) -> None:
    assert texts("Literatur\n" + "\n".join([*_WORKS, last])) == [*_WORKS, last]


@pytest.mark.parametrize(
    "name",
    [
        "van 't Hoog, S., & 't Sas, P.",
        "'t Lam, K.",
        "’t Lam, K.",
        "in 't Groen, R. J.",
        "'s-Heer, W.",
        "dell'Orto, G.",
        "al-Kindi, J.",
        "d’Orsay, M.",
        "de' Rossi, L.",
    ],
)
def test_small_particles_begin_entries(name: str) -> None:
    works = [
        "Bakker, J. (2012). Water en land. Amsterdam: Delta.",
        "Smit, A. (2011). Polders. Utrecht: Spectrum.",
        f"{name} (2015). Het water komt. Den Haag: Sdu.",
        "Visser, M. (2018). Rivieren. Assen: Kust.",
        "Zwart, T. (2019). Zee. Leiden: Kust.",
    ]
    assert texts("Literatuur\n" + "\n".join(works)) == works


def test_other_words_in_small_letters_begin_none() -> None:
    words = ["in the woods", "d'après lui", "as-if models", "'tis late", "op de dijk"]
    assert {start_shape(text) for text in words} <= {"lower", "quote"}
