"""Numbers that the labels leave in a run of another kind: put where they belong."""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import pairwise
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
    runs = _joined(text, runs, "edition", _are_counted_edition)
    runs = _joined(text, runs, "pages", _are_spaced_thousands)
    if any(run.label in _LOCATORS for run in runs):
        return runs
    return [part for run in runs for part in _parts(text, run)]


def _raised_edition(text: str, run: LabelledSpan) -> LabelledSpan:
    """Make the raised number of "Macht der Bilder ³(München 1997)" an edition."""
    if run.label == "volume" and _RAISED.fullmatch(text, run.start, run.end):
        return LabelledSpan(run.start, run.end, "edition", run.probability)
    return run


def _joined(
    text: str,
    runs: list[LabelledSpan],
    label: str,
    belong: Callable[[str, LabelledSpan, LabelledSpan], bool],
) -> list[LabelledSpan]:
    """Return the runs with the first two neighbours that belong together as one of a label."""
    for place, (first, second) in enumerate(pairwise(runs)):
        if belong(text, first, second):
            probability = min(first.probability, second.probability)
            whole = LabelledSpan(first.start, second.end, label, probability)
            return [*runs[:place], whole, *runs[place + 2 :]]
    return runs


def _are_counted_edition(text: str, volume: LabelledSpan, edition: LabelledSpan) -> bool:
    """Whether a volume is the number of an edition: "12e édition"."""
    return (
        volume.label == "volume"
        and edition.label == "edition"
        and text[volume.end : edition.start] in (" ", ". ")
        and text[edition.start : edition.end].isalpha()
    )


def _are_spaced_thousands(text: str, issue: LabelledSpan, pages: LabelledSpan) -> bool:
    """Whether an issue is the thousands of a page: "108, 17 714–17 719"."""
    return (
        pages.label == "pages"
        and issue.label == "issue"
        and text[issue.start : issue.end].isdigit()
        and text[issue.end : pages.start].isspace()
        and _SPLIT_THOUSANDS.fullmatch(text, pages.start, pages.end) is not None
    )


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
