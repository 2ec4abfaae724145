"""The number of an edition, raised in print, that stands against the year."""

from __future__ import annotations

import pytest

import refparse
from refparse.assembling.edition_years import editions_parted
from refparse.labelling.spans import LabelledSpan


@pytest.mark.parametrize(
    ("printed", "edition", "year"),
    [("91984", "9", "1984"), ("282012", "28", "2012"), ("19935", "5", "1993")],
)
def test_parted(printed: str, edition: str, year: str) -> None:
    text = f"Oak, R., Trees, Graz {printed}."
    start = text.index(printed)
    runs = editions_parted(text, [LabelledSpan(start, start + len(printed), "date")])
    found = {run.label: text[run.start : run.end] for run in runs}
    assert found == {"edition": edition, "date": year}


@pytest.mark.parametrize("printed", ["1984", "11984", "1984a", "198412", "70001"])
def test_other_dates_stay(printed: str) -> None:
    text = f"Oak, R., Trees, Graz {printed}."
    start = text.index(printed)
    runs = [LabelledSpan(start, start + len(printed), "date")]
    assert editions_parted(text, runs) == runs


def test_a_reference() -> None:
    reference = refparse.parse_reference(
        "Bultmann, Rudolf, Theologie des Neuen Testaments, Tübingen 91984."
    )
    assert (reference.edition, reference.issued and reference.issued.year) == ("9", 1984)
