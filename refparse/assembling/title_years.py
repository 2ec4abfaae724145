"""Years that stand where title and date meet: which of the two they belong to."""

from __future__ import annotations

from itertools import pairwise
from typing import Final

import regex

from refparse.assembling.parting import parts_of
from refparse.labelling.spans import LabelledSpan

_YEAR: Final = r"(?:1[5-9]|20)\d\d"
_YEAR_FIRST: Final = regex.compile(rf"(?P<year>{_YEAR}[a-z]?)[\s.:,)]+(?=\S)")
_YEAR_LAST: Final = regex.compile(
    rf"(?<!\b(?:S|p|pp|Rn|no|n|nr|Nr)|[\s.,(])(?=\s?[.,(])[\s.,(]++(?P<year>{_YEAR})\)?$"
)
_PAGE_RANGE: Final = regex.compile(rf"(?P<first>{_YEAR})\s?[–-]\s?(?P<last>{_YEAR})")
_YEAR_AND_PAGE: Final = regex.compile(rf"(?P<date>{_YEAR}), (?P<pages>{_YEAR})")
_TWO_YEARS: Final = regex.compile(rf"(?P<first>{_YEAR})\. (?P<second>{_YEAR})")
_OF_TITLE: Final = regex.compile(
    rf"(?:\p{{L}}{{3,9}}\.?\s\d{{1,2}}\s?[–-]\s?\d{{1,2}},\s)?{_YEAR}"
    rf"|\d{{1,2}}\.?\s?[–-]\s?\d{{1,2}}\.?\s\p{{L}}{{3,9}}\.?\s{_YEAR}"
)
"""A year, or some days of one."""
_ERA: Final = (
    r"(?:A\.?D\.?|B?C\.?E\.?|B\.?C\.?|[vn]\.\s?Chr\.?|(?:av|ap)\.\s?J\.-C\.?|[ad]\.\s?C\.?)"
)
_ANCIENT_YEAR: Final = rf"(?:{_ERA}\s)?\d{{1,4}}(?:\s{_ERA})?"
_ANCIENT_YEARS: Final = regex.compile(
    rf"(?:ca?\.\s?|um\s|vers\s|circa\s)?{_ANCIENT_YEAR}\s?(?:[–-]|to|bis|à)\s?{_ANCIENT_YEAR}"
)
"""The years that a work of history is about: "AD 150–750", "c. 395–700", "284–565 n. Chr."."""
_CENTURY: Final = (
    rf"(?:[IVX]{{1,5}}|\d{{1,2}})(?:er?|ème|th|st|nd|rd|\.)?(?:-?\s?(?:siècles?|Jahrhunderts?|Jh"
    rf"|centur(?:y|ies)|secolo|sec|siglos?|séculos?|s)\.?)?(?:\s{_ERA})?"
)
_AGES: Final = regex.compile(
    rf"{_CENTURY}\s?(?:[–-]|to|bis|à|au)\s?{_CENTURY}\.?|{_ANCIENT_YEAR}\s?[–-]\s?{_ANCIENT_YEAR}"
)
"""Centuries or years in brackets behind a title: "(IVe–Ier s. av. J.-C.)", "(1095–1291)"."""
_LEADING_ON: Final = regex.compile(
    r"\s(?:in|of|from|since|until|before|after|to|de|en|depuis|avant|après|seit|von|vor|nach|bis"
    r"|nel|del|dal|desde|hasta|em|até|van|sinds)$"
)
_PAGE_MARK: Final = regex.compile(r"\s(?:S|p)$")
_PAGE_BEFORE: Final = regex.compile(r"\b(?:S|pp?|págs?|С|с)\.\s?$")
_LONGEST_LEADING: Final = 8


def years_settled(text: str, runs: list[LabelledSpan]) -> list[LabelledSpan]:
    """Return the runs with the title's own years in it, and a date taken from it if there is none.

    "Survey in Japan, 2014. 2016" and "Consumption in 2016. Seoul; 2017" have a title with a year.
    """
    runs = _with_pages(text, runs)
    dates = [run for run in runs if run.label == "date"]
    if not dates:
        return _dated(text, runs)
    for place, (title, date) in enumerate(pairwise(runs)):
        if title.label != "title":
            continue
        between = text[title.end : date.start]
        if date.label == "note" and between == " (":
            age = _AGES.match(text, date.start)
            if age and date.end <= age.end() <= date.end + 1 and text.startswith(")", age.end()):
                whole = title.over(title.start, age.end() + 1)
                return [*runs[:place], whole, *runs[place + 2 :]]
        if date.label == "note" and between == ", ":
            years = _ANCIENT_YEARS.match(text, date.start)
            if years and years.end() in (date.end, date.end + 1):
                whole = title.over(title.start, years.end())
                return [*runs[:place], whole, *runs[place + 2 :]]
        probability = min(title.probability, date.probability)
        whole = LabelledSpan(title.start, date.end, "title", probability)
        if (
            (date.label == "date" and len(dates) > 1)
            or (date.label == "note" and dates[0].end < title.start)
        ) and (
            between == ", "
            and _OF_TITLE.fullmatch(text, date.start, date.end)
            and _goes_on(text, date, dates)
        ):
            return [*runs[:place], whole, *runs[place + 2 :]]
        if date.label != "date":
            continue
        two = _TWO_YEARS.fullmatch(text, date.start, date.end)
        if two and between in (", ", " "):
            return [
                *runs[:place],
                LabelledSpan(title.start, two.end("first"), "title", probability),
                LabelledSpan(two.start("second"), date.end, "date", probability),
                *runs[place + 2 :],
            ]
        leading = max(title.start, title.end - _LONGEST_LEADING)
        if (
            len(dates) > 1
            and between == " "
            and text[date.start : date.end].isdigit()
            and _LEADING_ON.search(text, leading, title.end)
        ):
            return [*runs[:place], whole, *runs[place + 2 :]]
    return runs


def _goes_on(text: str, year: LabelledSpan, dates: list[LabelledSpan]) -> bool:
    """Whether a year behind a title is its own: before a code in brackets, or behind the date."""
    if text.startswith(" (", year.end):
        close = text.find(")", year.end)
        return dates[0] is not year or dates[1].start > close
    return dates[0] is not year and text.startswith(".", year.end)


def _with_pages(text: str, runs: list[LabelledSpan]) -> list[LabelledSpan]:
    """Make what looks like a year a page: "BGBl. I S. 1707", "NJW 2016, 1584"."""
    if any(run.label == "pages" for run in runs):
        return runs
    dates = [place for place, run in enumerate(runs) if run.label == "date"]
    for place in dates[1:]:
        pages = _PAGE_RANGE.fullmatch(text, runs[place].start, runs[place].end)
        if pages and pages["first"] < pages["last"]:
            return [*runs[:place], runs[place].relabelled("pages"), *runs[place + 1 :]]
    for place, (journal, date) in enumerate(pairwise(runs), 1):
        found = _YEAR_AND_PAGE.fullmatch(text, date.start, date.end)
        if found and (journal.label, date.label) == ("journal", "date"):
            return [*runs[:place], *parts_of(found, date.probability), *runs[place + 1 :]]
    for place, (title, date) in enumerate(pairwise(runs), 1):
        if (
            (title.label == "title" or (title.label == "journal" and len(dates) > 1))
            and date.label == "date"
            and text[date.start : date.end].isdigit()
            and _PAGE_BEFORE.search(text, max(0, date.start - _LONGEST_LEADING), date.start)
        ):
            mark = _PAGE_MARK.search(text, max(title.start, title.end - 3), title.end)
            if title.label == "journal" and mark:
                title = title.over(title.start, mark.start())
            return [*runs[: place - 1], title, date.relabelled("pages"), *runs[place + 1 :]]
    return runs


def _dated(text: str, runs: list[LabelledSpan]) -> list[LabelledSpan]:
    """Take the year that the title begins or ends with; nothing is labelled a date."""
    for place, run in enumerate(runs):
        if run.label != "title":
            continue
        found = _YEAR_FIRST.match(text, run.start, run.end) or _YEAR_LAST.search(
            text, max(run.start, run.end - 8), run.end
        )
        if found is None or found.end("year") - found.start("year") == run.end - run.start:
            return runs
        start, end = found.span("year")
        date = LabelledSpan(start, end, "date", run.probability)
        title = (
            run.over(found.end(), run.end)
            if start == run.start
            else run.over(run.start, found.start())
        )
        if title.start >= title.end:
            return runs
        pair = [date, title] if start == run.start else [title, date]
        return [*runs[:place], *pair, *runs[place + 1 :]]
    return runs
