"""References in Chinese and Japanese: names, titles and imprints, told by their marks."""

from __future__ import annotations

from itertools import pairwise
from typing import Final

import regex

from refparse.assembling.parting import parts_of
from refparse.labelling.spans import LabelledSpan

_WIDE: Final = regex.compile(r"\p{Han}")
_NAME: Final = r"\p{Han}{2,5}"
_NAMES_FIRST: Final = regex.compile(
    rf"(?P<names>{_NAME}(?:[，、,]\s?{_NAME}){{0,8}})\s?[．.]\s?(?P<title>\p{{Lo}}.{{3,}})"
)
_PLACE_LAST: Final = regex.compile(r"(?P<title>.{2,}?)[》』][，、,]\s?(?P<location>\p{Han}{2,6})")
_IMPRINT: Final = regex.compile(
    r"(?P<location>\p{Han}{2,6})\s?[:：]\s?(?P<publisher>\p{Han}{2,24})"
)
_HOUSE: Final = regex.compile(
    r"[\p{Lo}ー・]{1,20}(?:出版[社会會]?|[书書][局店房社院]|印[书書]馆?館?|新[书書]|文[庫库]|選書|社|館|堂)"
)
_NAME_AND_TITLE: Final = regex.compile(
    rf"(?P<author>{_NAME}(?:[、・，]{_NAME}){{0,5}})[:：]?\s?[『「《〈](?P<title>[^『「《〈]{{2,}})"
)
_YEAR_AND_PAGES: Final = regex.compile(
    r"(?P<date>(?:1[89]|20)\d\d)年?[、，,]\s?(?P<pages>\d{1,4}(?:\s?[-–—~〜～]\s?\d{1,4})?)"
)
_MARKS: Final = frozenset("年第卷巻号號期頁页")
_LONGEST: Final = 200
_NUMBERS: Final = frozenset(("volume", "issue"))


def wide_settled(text: str, runs: list[LabelledSpan]) -> list[LabelledSpan]:
    """Return the runs with names, towns and houses apart from titles and journals.

    "山田太郎，鈴木花子．…", "《…》，上海：上海古籍出版社", "北京: 中华书局", "『…』岩波書店".
    """
    if not _WIDE.search(text):
        return runs
    runs = [run for run in runs if text[run.start : run.end] not in _MARKS]
    runs = _names_before_titles(text, runs)
    named = any(run.label == "author" for run in runs)
    numbered = any(run.label in _NUMBERS for run in runs)
    return [part for run in runs for part in _parts(text, run, named, numbered)]


def _names_before_titles(text: str, runs: list[LabelledSpan]) -> list[LabelledSpan]:
    for place, (names, title) in enumerate(pairwise(runs)):
        if (names.label, title.label) != ("author", "title") or title.end - title.start > _LONGEST:
            continue
        if text[names.end : title.start].strip() not in ("，", "、", ","):
            continue
        found = _NAMES_FIRST.fullmatch(text, title.start, title.end)
        if found:
            probability = min(names.probability, title.probability)
            whole = LabelledSpan(names.start, found.end("names"), "author", probability)
            rest = LabelledSpan(*found.span("title"), "title", probability)
            return [*runs[:place], whole, rest, *runs[place + 2 :]]
    return runs


def _parts(text: str, run: LabelledSpan, named: bool, numbered: bool) -> list[LabelledSpan]:
    """The parts of a run that holds two values, or the run.

    `named` and `numbered` say that other runs give authors, or a volume or issue.
    """
    found = None
    if run.end - run.start > _LONGEST:
        return [run]
    if run.label == "title":
        found = _PLACE_LAST.fullmatch(text, run.start, run.end)
        if found is None and not named:
            found = _NAME_AND_TITLE.fullmatch(text, run.start, run.end)
    elif run.label == "date":
        found = _YEAR_AND_PAGES.fullmatch(text, run.start, run.end)
    elif run.label == "journal":
        found = _IMPRINT.fullmatch(text, run.start, run.end)
        if found is None and not numbered and _HOUSE.fullmatch(text, run.start, run.end):
            return [LabelledSpan(run.start, run.end, "publisher", run.probability)]
    return parts_of(found, run.probability) if found else [run]
