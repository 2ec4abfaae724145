"""The date of an act that bears only its number."""

from __future__ import annotations

import pytest

from refparse.assembling.dates import read_dates
from refparse.assembling.draft import Draft
from refparse.labelling.spans import LabelledSpan
from refparse.values.dates import Date


def dated(title: str) -> Draft:
    draft = Draft(title, [LabelledSpan(0, len(title), "title")])
    read_dates(draft)
    return draft


@pytest.mark.parametrize(
    ("title", "year"),
    [
        ("Decreto-Lei n.º 54/2018, de 6 de julho", 2018),
        ("Ley Orgánica 3/2018, de 5 de diciembre", 2018),
        ("Council Regulation (EC) No 73/2009", 2009),
    ],
)
def test_the_year_in_an_acts_number(title: str, year: int) -> None:
    draft = dated(title)
    assert draft.fields["issued"] == Date(year)
    start, end = draft.spans["issued"]
    assert title[start:end] == str(year)


@pytest.mark.parametrize("title", ["On trees 3/2018", "Lei áurea", "Ley 3/99 de bosques"])
def test_other_titles_are_undated(title: str) -> None:
    assert "issued" not in dated(title).fields
