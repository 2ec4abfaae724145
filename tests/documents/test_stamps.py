"""What archives stamp on each page of a PDF file: who downloaded it, when, under which terms."""

from __future__ import annotations

import pytest
from found import texts

_STAMPS = [
    "https://doi.org/10.5771/0038-6073-2022-3-301, am 04.11.2022, 09:41:17 Open Access – - "
    "https://www.\nnomos-elibrary.de/agb",
    "https://doi.org/10.5771/9783845276564-99, am 04.11.2022, 09:41:17\n"
    "Open Access -  - https://www.nomos-elibrary.de/agb",
    "Downloaded from https://academic.oup.com/brain/article/141/3/621 by guest on 12 May 2020",
    "Document téléchargé depuis www.cairn.info - Université de Genève - - 129.194.8.73 - "
    "12/03/2014 10h21. © La Découverte",
    "© La Découverte | Téléchargé le 12/03/2020 sur www.cairn.info (IP: 129.194.8.73)",
    "Bereitgestellt von | Universitätsbibliothek Graz\nAngemeldet\n"
    "Heruntergeladen am | 12.03.15 10:21",
    "Brought to you by | University of Graz\nAuthenticated\nDownload Date | 3/12/15 10:21 AM",
    "This content downloaded from 128.59.222.107 on Thu, 12 May 2016 03:12:22 UTC\n"
    "All use subject to https://about.jstor.org/terms",
    "Guest (guest) IP:  129.194.8.73 On: Thu, 12 May 2016 03:12:22",
    "Delivered by Ingenta to: University of Graz IP: 129.194.8.73 on: Thu, 12 May 2016",
    "Electronic copy available at: https://ssrn.com/abstract=2345678",
    "Licensed to Univ of Graz for personal use only. No other uses without permission.",
    "Dieses Dokument wurde am 12.03.2015 heruntergeladen.",
    "Heruntergeladen von: Universität Graz. Urheberrechtlich geschützt.",
    "by guest on May 12, 2020 http://jhered.oxfordjournals.org/ Downloaded from",
]
_ENTRIES = [
    "Ahorn, Theodor (1932): Die Schichtung des Waldes. Stuttgart: Enke.",
    "Birke, Olaf (2009): Armut, Ausgrenzung und Wald. Zur Inte-\n"
    "gration multidimensionaler Perspektiven. Wiesbaden: VS.",
    "Eiche, Jürgen (1981): Theorie des Wachsens. 2 Bde. Frankfurt a. M.:%sSuhrkamp.",
    "Erle, Stefan (1987): Sozialstruktur in einem fortgeschrittenen Forst. Von\n"
    "Klassen und Schichten zu Lagen und Milieus. Opladen: Leske + Budrich.",
    "Fichte, Reinhard (2004): Soziologie des Unterholzes. Frankfurt: Campus.",
    "Kiefer, Andreas (2017): Der Wald der Singularitäten. Zum Strukturwandel der\n"
    "Moderne. Berlin: Suhrkamp.",
    "Linde, Hartmut (2005): Beschleunigung. Die Zeitstrukturen in der Mo-\n"
    "derne. Frankfurt a. M.: Suhrkamp.",
]


@pytest.mark.parametrize("stamp", _STAMPS)
@pytest.mark.parametrize("end_of_page", ["\n", "\n\f"])
@pytest.mark.parametrize("twice", [False, True])
def test_stamps_inside_and_behind_entries(stamp: str, end_of_page: str, twice: bool) -> None:
    entries = list(_ENTRIES)
    entries[2] = entries[2].replace("%s", f"\n{stamp}{end_of_page}")
    if twice:
        entries[4] += f"\n{stamp}"
    wanted = [entry.replace("%s", " ").replace("-\n", "").replace("\n", " ") for entry in _ENTRIES]
    assert texts("Literatur\n" + "\n".join(entries) + "\n") == wanted
