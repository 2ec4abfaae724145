"""Numbers that the labels leave in a run of another kind: put where they belong."""

from __future__ import annotations

import re
from typing import Final

from refparse.labelling.spans import LabelledSpan

_SPLIT_THOUSANDS: Final = re.compile(r"\d{3}\s?[-–—]\s?\d{1,3}\s\d{3}")
_RAISED: Final = re.compile(r"[⁰¹²³⁴⁵⁶⁷⁸⁹]+")
_ISSUE_AND_YEAR: Final = re.compile(r"(?P<issue>\d{1,4}(?:-\d{1,3})?)\s*\|\s*(?P<year>\d{4})")
_VOLUME_LAST: Final = re.compile(r"(?<=[^\W\d_])\s(?P<volume>\d{1,3})$")
_LONGEST_VOLUME: Final = 4
_LOCATORS: Final = frozenset(("volume", "issue"))


def numbers_settled(text: str, runs: list[LabelledSpan]) -> list[LabelledSpan]:
    """Return the runs with editions, issues, volumes and pages where only these can be meant."""
    runs = [_raised_edition(text, run) for run in runs]
    runs = _spaced_thousands(text, _counted_editions(text, runs))
    if any(run.label in _LOCATORS for run in runs):
        return runs
    return [part for run in runs for part in _parts(text, run)]


def _raised_edition(text: str, run: LabelledSpan) -> LabelledSpan:
    """Make the raised number of "Macht der Bilder ³(München 1997)" an edition."""
    if run.label == "volume" and _RAISED.fullmatch(text, run.start, run.end):
        return LabelledSpan(run.start, run.end, "edition", run.probability)
    return run


def _counted_editions(text: str, runs: list[LabelledSpan]) -> list[LabelledSpan]:
    """Give the number of "12e édition" back to the edition from the volume."""
    for place in range(1, len(runs)):
        volume, edition = runs[place - 1], runs[place]
        if (
            volume.label == "volume"
            and edition.label == "edition"
            and text[volume.end : edition.start] in (" ", ". ")
            and text[edition.start : edition.end].isalpha()
        ):
            probability = min(volume.probability, edition.probability)
            whole = LabelledSpan(volume.start, edition.end, "edition", probability)
            return [*runs[: place - 1], whole, *runs[place + 1 :]]
    return runs


def _parts(text: str, run: LabelledSpan) -> list[LabelledSpan]:
    """Part the issue from the year in "2014-1 | 2015", and the volume from "Chem. Phys. 12"."""
    if run.label == "date":
        found = _ISSUE_AND_YEAR.fullmatch(text, run.start, run.end)
        if found:
            return [
                LabelledSpan(*found.span("issue"), "issue", run.probability),
                LabelledSpan(*found.span("year"), "date", run.probability),
            ]
    if run.label == "journal":
        found = _VOLUME_LAST.search(text, max(run.start, run.end - _LONGEST_VOLUME - 1), run.end)
        if found:
            return [
                LabelledSpan(run.start, found.start(), "journal", run.probability),
                LabelledSpan(*found.span("volume"), "volume", run.probability),
            ]
    return [run]


def _spaced_thousands(text: str, runs: list[LabelledSpan]) -> list[LabelledSpan]:
    """Give the thousands of "108, 17 714–17 719" back to the pages from the issue."""
    for place in range(1, len(runs)):
        issue, pages = runs[place - 1], runs[place]
        if (
            pages.label == "pages"
            and issue.label == "issue"
            and text[issue.start : issue.end].isdigit()
            and text[issue.end : pages.start].isspace()
            and _SPLIT_THOUSANDS.fullmatch(text, pages.start, pages.end)
        ):
            probability = min(issue.probability, pages.probability)
            whole = LabelledSpan(issue.start, pages.end, "pages", probability)
            return [*runs[: place - 1], whole, *runs[place + 1 :]]
    return runs
