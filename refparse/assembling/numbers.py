"""Volume, issue, pages and article number."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from refparse.assembling.draft import Draft
from refparse.labelling.spans import LabelledSpan
from refparse.values.numbers import parse_number, parse_volume
from refparse.values.pages import parse_pages

_MARKED_VOLUME: Final = re.compile(r"V\d+")
_MARKED_PAGE: Final = re.compile(r"P\d")
"""Volume and page as Web of Science prints them: "V84, P772"."""
_NEAR: Final = 12
_NUMBERED: Final = re.compile(
    r"[^\w)\]]*(?:(?:vol|no|nr|n|bd|band|t|tome|tomo|num|núm|number|volume|heft|h|issue|cilt|т|вып)"
    r"\b)?[^\w)\]]*",
    re.IGNORECASE,
)
"""What may stand between a series and the number of a work in it."""
_LETTERED: Final = re.compile(r"[A-Za-z]{1,3}\d{4,}")
_LETTER_BEFORE: Final = re.compile(r"\d:\s?[a-z]$")
_VOLUME_AND_ISSUE: Final = re.compile(r"(?P<volume>[1-9]\d{1,3})[-‐‑–](?P<issue>[1-9]|1[0-2])")
_SUPPLEMENT: Final = re.compile(r"\bsuppl(?:\.|ement|ément|emento?)?\s$", re.IGNORECASE)
_VOLUMES_BEHIND: Final = re.compile(
    r"\s(?:Bde|Bände|Bdn|vols|voll|volumes|volúmenes|tomes|tomos|tomi|t|vol)\b(?!\.?\s?\d)"
)
_VOLUME_BEFORE: Final = re.compile(r"\b(?:Bd|Band|vol|tome|tomo|t|v|Jg)\b\W*$", re.IGNORECASE)


def read_numbers(draft: Draft) -> None:
    """Read the volume, the issue, the pages and the article number."""
    volumes = _without_number_in_series(draft, draft.runs.get("volume", []))
    if volumes:
        _read_volume(draft, volumes[0])
    issues = draft.runs.get("issue", [])
    if issues and "collection_number" not in draft.fields:
        issues = [*_without_number_in_series(draft, issues)]
    if issues and _is_article_number(draft, issues[0]):
        start, end = _with_letter(draft.text, issues[0])
        draft.fields["article_number"] = draft.text[start:end]
        draft.claim("article_number", issues[0].over(start, end))
    elif issues:
        printed, joined = draft.joined([_with_supplement(draft.text, issues[0]), *issues[1:]])
        issue = parse_number(printed)
        if issue:
            draft.fields["issue"] = issue
            draft.claim("issue", *joined)
    runs = draft.runs.get("pages")
    if runs:
        own = _without_issue(draft, _without_section(draft.text, runs))
        printed, joined = draft.joined(own)
        pages = parse_pages(printed)
        if pages:
            draft.fields["pages"] = pages
            draft.claim("pages", *joined)
    draft.read_first("articleno", "article_number", _article_number)


def _read_volume(draft: Draft, run: LabelledSpan) -> None:
    if _is_total(draft.text, run):
        draft.fields["number_of_volumes"] = draft.text[run.start : run.end]
        draft.claim("number_of_volumes", run)
        return
    run = _with_prefix(draft.text, run)
    volume, issue = parse_volume(draft.text[run.start : run.end])
    if _MARKED_VOLUME.fullmatch(volume) and _MARKED_PAGE.match(draft.printed("pages")):
        volume = volume[1:]
    if volume:
        draft.fields["volume"] = volume
        draft.claim("volume", run)
    if "issue" in draft.runs:
        return
    double = _VOLUME_AND_ISSUE.fullmatch(volume)
    if double and not str(int(double["volume"]) + 1).endswith(double["issue"]):
        draft.fields["volume"], issue = double.groups()
    if issue:
        draft.fields["issue"] = issue
        draft.claim("issue", run)


def _without_number_in_series(
    draft: Draft, volumes: Sequence[LabelledSpan]
) -> Sequence[LabelledSpan]:
    """Read the number behind a series, "(Settimane di studio, 24), t. I"; return the others."""
    series = draft.runs.get("series", ())
    for volume in volumes:
        if not _is_total(draft.text, volume) and any(
            0 <= volume.start - run.end <= _NEAR
            and _NUMBERED.fullmatch(draft.text, run.end, volume.start)
            for run in series
        ):
            number = parse_number(draft.text[volume.start : volume.end])
            if number:
                draft.fields["collection_number"] = number
                draft.claim("collection_number", volume)
                return [each for each in volumes if each is not volume]
    return volumes


def _is_article_number(draft: Draft, run: LabelledSpan) -> bool:
    """Whether an "issue" is the number of an article: "45, RG2004", or the BMJ's "372:n71"."""
    if not draft.runs.keys().isdisjoint(("pages", "articleno")):
        return False
    if _LETTERED.fullmatch(draft.text, run.start, run.end):
        return True
    return (
        draft.text[run.start : run.end].isdigit()
        and _LETTER_BEFORE.search(draft.text, max(0, run.start - _NEAR), run.start) is not None
    )


def _with_letter(text: str, run: LabelledSpan) -> tuple[int, int]:
    """Where a number starts and ends with the letter right before it."""
    return run.start - text[run.start - 1].isalpha(), run.end


def _is_total(text: str, run: LabelledSpan) -> bool:
    """Whether a number says how many volumes there are: "2 Bde.", "Paris, 2 vol.,"."""
    return (
        text[run.start : run.end].isdigit()
        and _VOLUMES_BEHIND.match(text, run.end) is not None
        and _VOLUME_BEFORE.search(text, max(0, run.start - _NEAR), run.start) is None
    )


def _article_number(printed: str) -> str:
    return "".join(printed.split()).strip(".,;:()")


def _with_prefix(text: str, run: LabelledSpan) -> LabelledSpan:
    """Give a number that begins with a hyphen the letters before it: the "ED" of "ED-11"."""
    start = run.start
    if text[start] not in "-–":
        return run
    while start and text[start - 1].isalpha():
        start -= 1
    return run.over(start, run.end)


def _with_supplement(text: str, run: LabelledSpan) -> LabelledSpan:
    """Give the number of a supplement its word: the "supplement" of "vol. 8, supplement 2"."""
    found = _SUPPLEMENT.search(text, max(0, run.start - _NEAR - 1), run.start)
    return run.over(found.start(), run.end) if found else run


def _without_section(text: str, pages: Sequence[LabelledSpan]) -> Sequence[LabelledSpan]:
    """Take the section of "§ 191, S. 413" from the runs of pages, and return the rest."""
    if len(pages) > 1 and text[max(0, pages[0].start - 3) : pages[0].start].strip() in ("§", "§§"):
        return pages[1:]
    return pages


def _without_issue(draft: Draft, pages: Sequence[LabelledSpan]) -> Sequence[LabelledSpan]:
    """Take the issue of "56, 339 (2010) 237" from the runs of pages, and return the rest."""
    if len(pages) != 2 or "issue" in draft.runs or len(draft.runs.get("volume", ())) != 1:
        return pages
    volume, dates = draft.runs["volume"][0], draft.runs.get("date", ())
    number = draft.text[pages[0].start : pages[0].end]
    adjoining = draft.text[volume.end : pages[0].start].strip(" ,") == ""
    if not (adjoining and number.isdigit() and len(dates) == 1):
        return pages
    if not pages[0].end <= dates[0].start < pages[1].start:
        return pages
    draft.fields["issue"] = number
    draft.claim("issue", pages[0])
    return pages[1:]
