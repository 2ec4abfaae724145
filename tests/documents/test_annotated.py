"""Annotated bibliographies of students: a title page, an entry and what is said of it in turn."""

from __future__ import annotations

import pytest
from found import texts

_WORKS = [
    "Abel, R., & Berg, T. (2011). Lichens of the northern coast. Alpine Botany, 12(2), 101–119.",
    "Conti, M. (2014). Mosses on slate roofs. Urban Ecology, 3, 7–15.",
    "Dorn, P. (2016). Ferns in the shade. Fern Gazette, 9(1), 33–48.",
    "Ekman, L. (2018). A key to liverworts. Coast Press.",
]
_SAID = [
    "This study follows lichens on the coast for ten years and finds that most of them stay.",
    "The paper is short. It repeats what Abel’s survey (2011) had said of the coast, and it is "
    "still cited in all of the later work on roofs, for example by Dorn, pp. 3-4 (2016).",
    "A careful study of ferns in gardens. The sample is small and the garden is not described.",
    "The key is easy to use and will help with the plants that were found on the second trip.",
]
_PAIRS = "\n".join(f"{work}\n{said}" for work, said in zip(_WORKS, _SAID, strict=True))


@pytest.mark.parametrize(
    "title", ["Life on Roofs: An Annotated Bibliography", "Moose: Eine kommentierte Bibliographie"]
)
@pytest.mark.parametrize("date", ["May 4, 2021", "Graz, im Mai 2021", "12.05.2021", "Fall 2021"])
def test_a_title_page_is_no_entry(title: str, date: str) -> None:
    page = (
        f"{title}\nJane K. Holm\nInstitute of Botany, University of the Coast\n{date}\n\n{title}\n"
    )
    assert texts(f"{page}{_PAIRS}\n") == _WORKS
