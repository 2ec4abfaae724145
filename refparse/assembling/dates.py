"""The dates of issue and access."""

from __future__ import annotations

import re
from typing import Final

from refparse.assembling.draft import Draft
from refparse.labelling.spans import LabelledSpan
from refparse.values.dates import Date, parse_date, parse_status

_ACT: Final = re.compile(
    r"(?:\w+[\s-]){0,4}?(?:lei|decreto|ley|portaria|resolução|resolución|orden|legge|loi|décret|gesetz"
    r"|verordnung|richtlinie|directive|regulation|regulamento|reglamento|regolamento)\b"
    r"[^/]{0,40}?\d/(?P<year>(?:1[89]|20)\d\d)\b",
    re.IGNORECASE,
)


def read_dates(draft: Draft) -> None:
    """Read when the work came out, or what it says instead, and when it was looked at."""
    issued: Date | None = None
    for run in draft.runs.get("date", ()):
        date = parse_date(draft.text[run.start : run.end])
        merged = date if issued is None else _merged(issued, date)
        if merged is not None:
            issued = merged
            draft.claim("issued", run)
    if issued is None:
        issued = _of_an_act(draft)
    if issued is not None:
        draft.fields["issued"] = issued
        status = parse_status(issued.literal) if issued.literal else ""
        if status:
            draft.fields["status"] = status
    draft.read_first("accessed", "accessed", parse_date)


def _of_an_act(draft: Draft) -> Date | None:
    """The year in the number of an act that bears no other date: "Decreto-Lei n.º 54/2018"."""
    for run in draft.runs.get("title", ())[:1]:
        found = _ACT.match(draft.text, run.start, run.end)
        if found:
            span = LabelledSpan(*found.span("year"), "date", run.probability)
            draft.claim("issued", span)
            return parse_date(found["year"])
    return None


def _merged(first: Date, second: Date) -> Date | None:
    """One date of two runs ("2009", "July 3"); None when the second says nothing that fits."""
    if first.year is None:
        return second if second.year is not None or not first.month else None
    if second.year not in (None, first.year):
        return None
    if not (second.month or second.season):
        return first if second.year else None
    if first.month or first.season:
        return first if (second.month, second.day) == (first.month, first.day) else None
    return Date(
        first.year,
        second.month,
        second.day,
        second.season,
        first.year_suffix or second.year_suffix,
        second.end,
        first.original_year,
        first.circa,
    )
