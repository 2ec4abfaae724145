"""Numbers that the labels leave in a run of another kind: put where they belong."""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import pairwise
from typing import Final

from refparse.assembling.parting import parts_of
from refparse.labelling.spans import LabelledSpan

_NEW_SERIES: Final = re.compile(
    r"(?P<note>(?:[Nn]\. ?[SsFf]|NS|NF|N[Ss]er)\.?),? (?P<volume>\d{1,4})"
)
_SPLIT_THOUSANDS: Final = re.compile(r"\d{3}\s?[-–—]\s?\d{1,3}\s\d{3}")
_RAISED: Final = re.compile(r"[⁰¹²³⁴⁵⁶⁷⁸⁹]+")
_ISSUE_AND_YEAR: Final = re.compile(r"(?P<issue>\d{1,4}(?:-\d{1,3})?)\s*\|\s*(?P<date>\d{4})")
_VOLUME_LAST: Final = re.compile(r"(?<=[^\W\d_])\s(?P<volume>\d{1,3})$")
_LONGEST_VOLUME: Final = 4
_ISSUE_ALONE: Final = re.compile(r"(?<=, )\((?P<issue>\d{1,4})\), (?=\d)")
_MONTH: Final = (
    r"(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec|März|Mai|Juni|Juli|Okt|Dez|janv|févr"
    r"|mars|avr|juin|juil|août|déc|gen|mag|giu|lug|ago|set|ott|dic|ene|abr|fev|out|dez)[^\W\d_]{0,7}"
)
_DAYS: Final = re.compile(r"(?:3[01]|[12]?\d)\.?\s?[–-]\s?(?:3[01]|[12]?\d)")
_MONTH_BEHIND: Final = re.compile(
    rf"\.?\s(?:de\s)?{_MONTH}\b(?:\.?,?\s(?:de\s)?(?:1[89]|20)\d\d\b)?"
)
_PREPRINT: Final = re.compile(r"(?<![\d./])20[12]\d\.[01]\d\.[0-3]\d\.\d{6,8}(?![\d.]*\d)")
_WITH_ISSUE: Final = re.compile(r"(?P<volume>[1-9]\d{0,2})[-–](?P<issue>[1-9]\d?)")
_TWO: Final = re.compile(r"(?P<volume>\d{1,4}), ?(?P<issue>\d{1,2}(?:[-–/]\d{1,2})?)")
_ISSUE_MARK: Final = re.compile(
    r"\b(?:[Ss]ayı|[Zz]esz(?:yt)?|[Hh]eft|[Hh]äfte|[Ii]ssue)[.:]{0,2}\s$"
)
_MOST_ISSUES: Final = 13
_COUNTED_UP: Final = re.compile(r"(?P<first>[1-9]\d{0,6})\s?[-–—]\s?(?P<last>[1-9]\d{0,6})")
_OFFICIAL_JOURNAL: Final = re.compile(r"(?P<volume>[LC] ?\d{1,4})/(?P<pages>\d{1,4})")
_COUNTERS: Final = ("巻", "卷", "권")
_MONTH_AND_PAGES: Final = re.compile(
    rf"(?P<date>(?:19|20)\d\d\s{_MONTH}):\s?(?P<pages>[A-Z]?\d{{1,4}}[-–][A-Z]?\d{{1,4}})"
)
"""Of a journal without volumes: "2002 Jun:1-6"."""
_PARTED: Final = {
    "volume": (_OFFICIAL_JOURNAL, _NEW_SERIES),
    "date": (_ISSUE_AND_YEAR, _MONTH_AND_PAGES),
}
_PRINTED_NUMBERS: Final = frozenset(
    ("volume", "issue", "pages", "articleno", "doi", "arxiv", "date")
)
_LOCATORS: Final = frozenset(("volume", "issue"))


def numbers_settled(text: str, runs: list[LabelledSpan]) -> list[LabelledSpan]:
    """Return the runs with editions, issues, volumes and pages where only these can be meant."""
    runs = _alone(text, runs)
    runs = _joined(text, runs, "edition", _are_counted_edition)
    runs = _joined(text, runs, "pages", _are_spaced_thousands)
    runs = _joined(text, runs, "volume", _are_double_volume)
    for rule in _RULES:
        runs = rule(text, runs)
    return runs


def _alone(text: str, runs: list[LabelledSpan]) -> list[LabelledSpan]:
    """Relabel and part the runs of which their own words say what they are.

    An edition is the raised number of "Macht der Bilder ³(München 1997)", a volume that of "63巻",
    pages are numbers of articles that count up ("núm. 294, pp. 119788-119857"). The page stands
    with the volume in "OJ L119/1", the series in "N. S. 22", the issue with the year in
    "2014-1 | 2015".
    """
    found: list[LabelledSpan] = []
    for run in runs:
        label = run.label
        if label in _PARTED:
            forms = (form.fullmatch(text, run.start, run.end) for form in _PARTED[label])
            parts = next(filter(None, forms), None)
            if parts:
                found += parts_of(parts, run.probability)
                continue
        if label == "volume" and _RAISED.fullmatch(text, run.start, run.end):
            run = run.relabelled("edition")
        elif label == "issue" and text[run.end : run.end + 1] in _COUNTERS:
            run = run.relabelled("volume")
        elif label == "articleno":
            pages = _COUNTED_UP.fullmatch(text, run.start, run.end)
            if pages and int(pages["first"]) < int(pages["last"]):
                run = run.relabelled("pages")
        found.append(run)
    return found


def _page_and_pinpoint(text: str, runs: list[LabelledSpan]) -> list[LabelledSpan]:
    """Make the second volume of "(1999) 23(3) Law Review 668, 671" the first page that it is."""
    for place, (journal, page, cited) in enumerate(zip(runs, runs[1:], runs[2:], strict=False)):
        if (
            (journal.label, page.label, cited.label) == ("journal", "volume", "pages")
            and any(run.label == "volume" for run in runs[:place])
            and text[page.end : cited.start] == ", "
            and text[page.start : page.end].isdecimal()
        ):
            return [*runs[: place + 1], page.relabelled("pages"), *runs[place + 2 :]]
    return runs


def _marked_issue(text: str, runs: list[LabelledSpan]) -> list[LabelledSpan]:
    """Make the only number of a journal the issue that its mark says it is: "Sayı: 4"."""
    numbers = [run for run in runs if run.label in _LOCATORS]
    if len(numbers) != 1 or numbers[0].label != "volume":
        return runs
    alone = numbers[0]
    if not _ISSUE_MARK.search(text, max(0, alone.start - 10), alone.start):
        return runs
    return [run.relabelled("issue") if run is alone else run for run in runs]


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


def _are_double_volume(text: str, volume: LabelledSpan, issue: LabelledSpan) -> bool:
    """Whether a volume and an issue are two volumes in one: "9-10 (2001-2002)"."""
    if volume.label != "volume" or issue.label != "issue":
        return False
    first, second = text[volume.start : volume.end], text[issue.start : issue.end]
    return (
        first.isdecimal()
        and second.isdecimal()
        and len(first) <= _LONGEST_VOLUME
        and len(second) <= _LONGEST_VOLUME
        and int(second) == int(first) + 1
        and text[volume.end : issue.start] in ("-", "–", "‐", "‑")
    )


def _issue_alone(text: str, runs: list[LabelledSpan]) -> list[LabelledSpan]:
    """Make the volume of "Revista, (12), 34-45" the issue that the APA's brackets say it is."""
    numbers = [run for run in runs if run.label in _LOCATORS]
    if len(numbers) != 1 or numbers[0].label != "volume":
        return runs
    found = _ISSUE_ALONE.match(text, max(0, numbers[0].start - 1))
    if found is None or found.span("issue") != (numbers[0].start, numbers[0].end):
        return runs
    alone = numbers[0]
    return [run.relabelled("issue") if run is alone else run for run in runs]


def _days_told(text: str, runs: list[LabelledSpan]) -> list[LabelledSpan]:
    """Return the runs with the days of an event, such as "22–29 October 2012", not as pages.

    Right behind a title they are its own, elsewhere a note. The work has another date.
    """
    for place, pages in enumerate(runs):
        if pages.label != "pages" or not _DAYS.fullmatch(text, pages.start, pages.end):
            continue
        month = _MONTH_BEHIND.match(text, pages.end)
        if month is None:
            continue
        behind = [run for run in runs[place + 1 :] if run.end > month.end()]
        inside = runs[place + 1 : len(runs) - len(behind)]
        dated = any(run.label == "date" for run in (*runs[:place], *behind))
        if not dated or any(run.label != "date" for run in inside):
            continue
        first = _title_before(text, runs, place)
        if first is not None:
            title = runs[first]
            probability = min(title.probability, pages.probability)
            whole = LabelledSpan(title.start, month.end(), "title", probability)
            return [*runs[:first], whole, *behind]
        days = LabelledSpan(pages.start, month.end(), "note", pages.probability)
        return [*runs[:place], days, *behind]
    return runs


def _title_before(text: str, runs: list[LabelledSpan], place: int) -> int | None:
    """The place of the title that a run follows behind a comma, a remark in brackets between."""
    first = place - 1
    if first > 0 and runs[first].label == "note" and text.startswith("), ", runs[first].end):
        first -= 1
    elif first < 0 or text[runs[first].end : runs[place].start] != ", ":
        return None
    return first if runs[first].label == "title" else None


def _preprint_number(text: str, runs: list[LabelledSpan]) -> list[LabelledSpan]:
    """Make one article number of "bioRxiv, 2020.11.09.373613"."""
    found = _PREPRINT.search(text)
    if found is None:
        return runs
    start, end = found.span()
    inside = [run for run in runs if run.start < end and start < run.end]
    if not inside or any(
        run.label not in _PRINTED_NUMBERS or run.start < start or run.end > end for run in inside
    ):
        return runs
    place = runs.index(inside[0])
    probability = min(run.probability for run in inside)
    number = LabelledSpan(start, end, "articleno", probability)
    return [*runs[:place], number, *runs[place + len(inside) :]]


def _volume_and_issue(text: str, runs: list[LabelledSpan]) -> list[LabelledSpan]:
    """Part the volume of a journal from its issue in "Annales, 13-4, 1958" and "n.s., 8, 3-4"."""
    labels = {run.label for run in runs}
    if "journal" not in labels or labels >= _LOCATORS:
        return runs
    for place, run in enumerate(runs):
        found = _TWO.fullmatch(text, run.start, run.end) if run.label == "issue" else None
        if run.label == "volume":
            found = _WITH_ISSUE.fullmatch(text, run.start, run.end)
            if found and int(found["issue"]) >= min(int(found["volume"]), _MOST_ISSUES):
                found = None
        if found:
            return [*runs[:place], *parts_of(found, run.probability), *runs[place + 1 :]]
    return runs


def _volume_in_name(text: str, runs: list[LabelledSpan]) -> list[LabelledSpan]:
    """Part the volume from "Chem. Phys. 12" where nothing else is one, or an issue."""
    if any(run.label in _LOCATORS for run in runs):
        return runs
    for place, run in enumerate(runs):
        if run.label != "journal":
            continue
        found = _VOLUME_LAST.search(text, max(run.start, run.end - _LONGEST_VOLUME - 1), run.end)
        if found:
            name = run.over(run.start, found.start())
            return [*runs[:place], name, *parts_of(found, run.probability), *runs[place + 1 :]]
    return runs


_RULES: Final = (
    _issue_alone,
    _days_told,
    _preprint_number,
    _volume_and_issue,
    _page_and_pinpoint,
    _marked_issue,
    _volume_in_name,
)
"""What puts numbers right by what stands beside them."""
