"""What preprint servers print on pages, and the second lists of supplements."""

from __future__ import annotations

import pytest
from found import texts

from refparse.documents import find_entries

_WORKS = [
    "Abel R, Berg T (2011) Lichens of the northern coast. J Alpine Bot 12:101–119",
    "Conti M (2014) Mosses on slate roofs. Urban Ecol 3:7–15",
    "Dorn P, Ekman L (2016) Ferns in the shade of walls. Fern Gaz 9:33–48",
    "Falk S (2017) A key to the liverworts of Gotland. Lindbergia 40:55–71",
    "Gran U, Holm V (2018) Spores in winter air. Aerobiologia 34:211–226",
    "Ivers N (2020) Rain and the growth of moss. Bryologist 123:88–97",
]
_BANNERS = [
    """medRxiv preprint doi: https://doi.org/10.1101/2021.01.09.21249999; this version posted
January 11, 2021. The copyright holder for this
preprint (which was not certified by peer review) is the author/funder, who has granted medRxiv a
license to display the preprint in perpetuity.
It is made available under a CC-BY-NC-ND 4.0 International license .""",
    """bioRxiv preprint doi: https://doi.org/10.1101/333333; this
version posted May 3, 2019. The copyright holder for this preprint
(which was not certified by peer review) is the author/funder, who has granted bioRxiv a
license to display the preprint in perpetuity. It is made available under a
CC-BY-ND 4.0 International license.""",
    """bioRxiv preprint doi: https://doi.org/10.1101/444444; this version posted May 3, 2019. The
copyright holder for this preprint (which was not
certified by peer review) is the author/funder. All rights reserved. No reuse allowed without
permission.""",
]


@pytest.mark.parametrize("banner", _BANNERS)
@pytest.mark.parametrize("numbered", [False, True])
def test_the_banner_of_a_preprint_between_entries(banner: str, numbered: bool) -> None:
    rows = [f"{n}. {work}" if numbered else work for n, work in enumerate(_WORKS, 1)]
    pages = ["\n".join(rows[at : at + 2]) for at in (0, 2, 4)]
    text = "References\n" + f"\n\n{banner}\n\n".join(pages)
    found = find_entries(text)
    assert [entry.text for entry in found.entries] == _WORKS
    assert "".join(one.text for one in found.skipped).startswith(banner[:50])


def test_the_banner_of_a_preprint_inside_an_entry() -> None:
    first, second = _WORKS[2].split("the shade")
    rows = [*_WORKS[:2], f"{first.strip()}\n\n{_BANNERS[0]}\n\nthe shade{second}", *_WORKS[3:]]
    assert texts("References\n" + "\n".join(rows)) == _WORKS


def test_a_preprint_that_is_cited_stays() -> None:
    cited = (
        "Dahl K (2021) Moss genomes.\nbioRxiv preprint https://doi.org/10.1101/2021.03.03.433333"
    )
    found = texts("References\n" + "\n".join([*_WORKS[:2], cited, *_WORKS[2:]]))
    assert found == [*_WORKS[:2], cited.replace("\n", " "), *_WORKS[2:]]


def test_the_numbered_references_of_a_supplement() -> None:
    supplement = "\n".join(f"S{n}. {work}" for n, work in enumerate(_WORKS[:3], 1))
    text = "\n".join([
        "References", *_WORKS, "", "Supplementary Methods",
        "Spores were counted as said by (S2), and plates were kept as in (S1).", "",
        "Supplementary References", supplement, "", "Figure S1. Counts of spores a day.",
    ])  # fmt: skip
    found = find_entries(text)
    assert [entry.text for entry in found.entries] == [*_WORKS, *_WORKS[:3]]
    assert [entry.number for entry in found.entries][-3:] == ["S1", "S2", "S3"]
