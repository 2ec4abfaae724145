"""The dates of issue and access."""

from __future__ import annotations

from refparse.assembling.draft import Draft
from refparse.values.dates import Date, parse_date, parse_status


def read_dates(draft: Draft) -> None:
    """Read when the work came out, or what it says instead, and when it was looked at."""
    issued: Date | None = None
    for run in draft.runs.get("date", ()):
        date = parse_date(draft.text[run.start : run.end])
        merged = date if issued is None else _merged(issued, date)
        if merged is not None:
            issued = merged
            draft.claim("issued", run)
    if issued is not None:
        draft.fields["issued"] = issued
        status = parse_status(issued.literal) if issued.literal else ""
        if status:
            draft.fields["status"] = status
    draft.read_first("accessed", "accessed", parse_date)


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
