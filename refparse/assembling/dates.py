"""The dates of issue and access."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from refparse.assembling.draft import Draft
from refparse.labelling.spans import LabelledSpan
from refparse.values.dates import YEAR, Date, parse_date, parse_status
from refparse.values.decisions import decision_day

_ACT: Final = (
    r"(?:\w+[\s-]){0,4}?(?:lei|decreto|ley|portaria|resolução|resolución|orden|legge|loi|décret|gesetz"
    r"|verordnung|richtlinie|directive|regulation|regulamento|reglamento|regolamento|zákon|vyhláška"
    r"|nařízení|legea|ordonanța|hotărârea|törvény|закон)\b"
)
_NUMBERED_ACT: Final = re.compile(
    _ACT + r"[^/]{0,40}?\d/(?P<date>(?:1[89]|20)\d\d)\b", re.IGNORECASE
)
_DATED_ACT: Final = re.compile(
    _ACT + r"[^/]{0,120}?\b(?P<date>\d{1,2}[.º°]?\s+(?:de\s+)?[^\W\d_]{3,12}\s+(?:de\s+)?"
    r"(?:1[89]|20)\d\d)\b",
    re.IGNORECASE,
)
_NAMED_ACT: Final = re.compile(
    r"(?:[^\W\d]|[\s,()’'-]){3,120}?\bAct,?\s(?:of\s)?(?P<date>(?:1[6-9]|20)\d\d)"
    r"(?=$|[,\s]{1,2}\(?(?:c|ch|cap|chapter|s|ss|asp|no)\b|\s\((?:UK|Cth|NZ|Ireland|Canada)\))"
)
_STANDARD: Final = re.compile(
    r"(?:DIN|ISO|EN|IEC|IEEE|ABNT|NBR|BS|ÖNORM|UNE|ASTM|VDI|SIA|NF|PN|ČSN|SN|NEN|UNI)\b[^,;()]{1,40}?"
    r"(?:[:–-]|, )(?P<date>(?:19|20)\d\d(?:-[01]\d)?)(?![\d-])"
)
_SERIAL: Final = re.compile(r"(?:NOU|SOU|Ds|DsU|Dir\.)\s(?P<date>(?:19|20)\d\d)\s?:\s?\d")
_YEARBOOK: Final = re.compile(
    r"(?:.*\s)?(?!(?:since|until|before|after|from|to|in|of|by|seit|bis|nach|vor|ab|von|um|depuis|avant"
    r"|après|dès|en|de|vers|desde|hasta|dal|dopo|prima|del|nel|até|em|van|sinds)\s)"
    r"[^\W\d_]{2,} (?P<date>(?:19\d\d|20[012]\d))"
)
"""A title that ends in its year: "Datenreport 2021"."""
_IN_TITLES: Final = (_NUMBERED_ACT, _DATED_ACT, _NAMED_ACT, _STANDARD, _SERIAL)
_DATED_EDITION: Final = re.compile(
    r"(?:Spring|Summer|Fall|Autumn|Winter) (?P<year>20\d\d) [Ee]d(?:ition|\.)"
)
_PREPRINT: Final = re.compile(r"(?P<day>20\d\d\.[01]\d\.[0-3]\d)\.\d{6,8}")
_IN_PRESS: Final = re.compile(
    r"(?<=[.,;:(\s])(?P<status>in press|in print|forthcoming|im Druck|im Erscheinen|sous presse"
    r"|à paraître|en prensa|no prelo|in (?:corso di )?stampa|w druku|в печати)"
    r"(?:\W*$|\W{1,3}(?=(?:19|20)\d\d\b))",
    re.IGNORECASE,
)
_LONGEST_END: Final = 60
_IN_KEY: Final = re.compile(r"[^\W\d_]{2}.*?(?<!\d)((?:1[5-9]|20)\d\d)[a-z]?")


def read_dates(draft: Draft) -> None:
    """Read when the work came out, or what it says instead, and when it was looked at."""
    issued: Date | None = None
    runs = draft.runs.get("date", [])
    first = _first_edition(draft, runs)
    for run in runs:
        if run is first:
            continue
        date = parse_date(draft.text[run.start : run.end])
        merged = date if issued is None else _merged(issued, date)
        if merged is not None:
            issued = merged
            draft.claim("issued", run)
    if issued is None:
        issued = _of_the_title(draft) or _of_the_edition(draft)
        issued = issued or _of_the_preprint(draft) or _of_the_key(draft)
    elif first is not None:
        issued = replace(issued, original_year=int(draft.text[first.start : first.end]))
        draft.claim("issued", first)
    if issued is not None:
        draft.fields["issued"] = issued
        status = parse_status(issued.literal) if issued.literal else ""
        if status:
            draft.fields["status"] = status
    if "status" not in draft.fields:
        _read_status(draft, issued)
    draft.read_first("accessed", "accessed", parse_date)


def _read_status(draft: Draft, issued: Date | None) -> None:
    """Read "in press" behind the journal or before the year where no label covers it."""
    found = _IN_PRESS.search(draft.text, max(0, len(draft.text) - _LONGEST_END))
    if found is None:
        return
    start, end = found.span("status")
    if all(run.end <= start or run.start >= end for runs in draft.runs.values() for run in runs):
        draft.fields["status"] = found["status"]
        draft.claim("status", LabelledSpan(start, end, "note"))
        if issued is None:
            draft.fields["issued"] = Date(literal=found["status"])


def _first_edition(draft: Draft, runs: Sequence[LabelledSpan]) -> LabelledSpan | None:
    """The year in brackets of "Surveiller et punir [1975], Paris, Gallimard, 1997".

    Round ones say it right behind the title: "Von der Freiheit (1520), in: Werke, Weimar 1897".
    """
    if len(runs) < 2:
        return None
    years = [run for run in runs if YEAR.fullmatch(draft.text, run.start, run.end)]
    latest = max((draft.text[run.start : run.end] for run in years), default="")
    for run in years:
        printed = draft.text[run.start : run.end]
        if printed >= latest:
            continue
        if draft.text[run.start - 1 : run.end + 1] == f"[{printed}]":
            return run
        behind_title = any(title.end == run.start - 2 for title in draft.runs.get("title", ()))
        if behind_title and draft.text[run.start - 2 : run.end + 2] == f" ({printed}),":
            return run
    return None


def _of_the_title(draft: Draft) -> Date | None:
    """The date in a title that has one, where there is no other: "Decreto-Lei n.º 54/2018"."""
    for run in draft.runs.get("title", ())[:1]:
        place = _dated(draft.text[run.start : run.end])
        if place:
            start, end = (run.start + offset for offset in place)
            draft.claim("issued", LabelledSpan(start, end, "date", run.probability))
            return parse_date(draft.text[start:end])
    return None


def _of_the_edition(draft: Draft) -> Date | None:
    """The year of an encyclopedia's "Winter 2018 Edition"."""
    for run in draft.runs.get("edition", ())[:1]:
        found = _DATED_EDITION.fullmatch(draft.text, run.start, run.end)
        if found:
            draft.claim("issued", LabelledSpan(*found.span("year"), "date", run.probability))
            return parse_date(found["year"])
    return None


def _of_the_preprint(draft: Draft) -> Date | None:
    """The day in the number of a preprint: "2020.03.04.123456"."""
    for run in draft.runs.get("articleno", ())[:1]:
        found = _PREPRINT.match(draft.text, run.start, run.end)
        if found:
            draft.claim("issued", run.over(*found.span("day")))
            return parse_date(found["day"].replace(".", "-"))
    return None


def _dated(title: str) -> tuple[int, int] | None:
    """Where the title of an act, a standard or a court's decision says of when it is."""
    for pattern in _IN_TITLES:
        found = pattern.match(title)
        if found:
            return found.span("date")
    yearbook = _YEARBOOK.fullmatch(title)
    return yearbook.span("date") if yearbook else decision_day(title)


def _of_the_key(draft: Draft) -> Date | None:
    """The year in the key before an entry that gives none: "Oak 1982 = Ann Oak, …"."""
    found = _IN_KEY.fullmatch(draft.fields.get("citation_number", ""))
    return parse_date(found[1]) if found else None


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
