"""The labelled runs of a reference before they are read: sorted, and a few put right."""

from __future__ import annotations

import re
from collections.abc import Sequence
from operator import attrgetter
from typing import Final

from refparse.assembling.addresses import addresses_whole, reviews_noted
from refparse.assembling.container_ends import containers_ended
from refparse.assembling.edition_years import editions_parted
from refparse.assembling.gb_t_7714 import codes_and_dates_parted
from refparse.assembling.issuers import authors_in_front, publishers_behind
from refparse.assembling.locators import numbers_settled
from refparse.assembling.online_dates import pages_dated
from refparse.assembling.other_works import meetings_dated, second_works_left
from refparse.assembling.seams import editors_begun, editors_ended, names_ended
from refparse.assembling.theses import also_theses, schools_ended
from refparse.assembling.title_ends import (
    book_begun,
    brackets_closed,
    codes_parted,
    holder_parted,
    standard_named,
    titles_whole,
)
from refparse.assembling.title_years import years_settled
from refparse.assembling.wide import wide_settled
from refparse.labelling.spans import LabelledSpan

LONGEST_NUMBER: Final = 40
"""A printed citation number or key has no more characters than this."""

LETTER_OR_DIGIT: Final = re.compile(r"[^\W_]")
_START: Final = attrgetter("start")
_TOWN_BEGUN: Final = re.compile(
    r"(?:^|[.,;:(]\s?)(?P<word>Red|New|San|Saint|St\.|Santa|Los|Las|Fort|Port|Mount|Upper|North|South"
    r"|East|West|Bad|Sankt|Rio|São|Baton|Salt|Ann|Palo|Cold)\s$"
)
_LONGEST_OF_TOWN: Final = 12
_PARTY: Final = re.compile(r"(?=[^\W\d_])[^;]{1,120}\s(?:v|vs|c)\.?")
_OF_A_PARTY: Final = re.compile(
    r"(?:Inc|Ltd|Co|Corp|LLC|L\.L\.C|LLP|Bank|AG|GmbH|et al)\.?,?\sv\.?\s"
)
_LONGEST_PRODUCT: Final = 30
_VOWELS: Final = frozenset("AEIOUYÀÁÂÃÄÅÆÈÉÊËÌÍÎÏÒÓÔÕÖØÙÚÛÜÝ")
_GROUPS_BEHIND: Final = re.compile(r",\d{3}\b")
"""What shows that a number is the first of several groups of digits: "4,683,195"."""
_NUMBER_TAIL: Final = re.compile(r"\s*[\])}.:]*\s*")


def runs_of(text: str, spans: Sequence[LabelledSpan]) -> list[LabelledSpan]:
    """Return the runs that lie in the text and behind each other, in order."""
    runs: list[LabelledSpan] = []
    end = 0
    for span in sorted(spans, key=_START):
        if end <= span.start < span.end <= len(text):
            runs.append(span)
            end = span.end
    return runs


def settled(text: str, runs: list[LabelledSpan]) -> list[LabelledSpan]:
    """Return the runs with other labels or ends where only these can be meant."""
    for rule in _RULES:
        runs = rule(text, runs)
    return runs


def _title_in_front(text: str, runs: list[LabelledSpan]) -> list[LabelledSpan]:
    """Give what no author is back to the title: the "Oak v." of a case, the "IBM SPSS" of one."""
    if [run.label for run in runs[:2]] != ["author", "title"]:
        return runs
    first, second = runs[:2]
    between = text[first.end : second.start]
    party = (between in (" ", ". ") and _PARTY.fullmatch(text, first.start, first.end)) or (
        between in (", ", " ", "., ") and _OF_A_PARTY.match(text, second.start, second.end)
    )
    if not party and not (between == " " and _is_product(text[first.start : first.end])):
        return runs
    probability = min(first.probability, second.probability)
    return [LabelledSpan(first.start, second.end, "title", probability), *runs[2:]]


def _is_product(names: str) -> bool:
    """Whether what is read as names is capitals without a vowel: "IBM SPSS" "Statistics"."""
    words = names.split()
    return (
        len(names) <= _LONGEST_PRODUCT
        and all(word.isalpha() and word.isupper() for word in words)
        and any(len(word) > 3 and _VOWELS.isdisjoint(word) for word in words)
    )


def _whole_towns(text: str, runs: list[LabelledSpan]) -> list[LabelledSpan]:
    """Give the first word of a town that no label covers to it: "Red Hook, NY"."""
    whole: list[LabelledSpan] = []
    for run in runs:
        if run.label == "location":
            least = whole[-1].end if whole else 0
            found = _TOWN_BEGUN.search(text, max(least, run.start - _LONGEST_OF_TOWN), run.start)
            if found:
                run = run.over(found.start("word"), run.end)
        whole.append(run)
    return whole


def cut_number(text: str, runs: list[LabelledSpan]) -> tuple[str, list[LabelledSpan], str | None]:
    """Take a citation number off the front of the text."""
    if not runs or runs[0].label != "number" or LETTER_OR_DIGIT.search(text, 0, runs[0].start):
        return text, runs, None
    if _GROUPS_BEHIND.match(text, runs[0].end):
        return text, runs[1:], None
    number = text[runs[0].start : runs[0].end].strip()
    tail = _NUMBER_TAIL.match(text, runs[0].end)
    cut = tail.end() if tail else runs[0].end
    if len(runs) > 1:
        cut = min(cut, runs[1].start)
    if not number or len(number) > LONGEST_NUMBER or not LETTER_OR_DIGIT.search(text, cut):
        return text, runs, None
    shifted = [run.over(run.start - cut, run.end - cut) for run in runs[1:]]
    return text[cut:], shifted, number


_RULES: Final = (
    addresses_whole,
    reviews_noted,
    _whole_towns,
    numbers_settled,
    editions_parted,
    also_theses,
    schools_ended,
    second_works_left,
    meetings_dated,
    codes_and_dates_parted,
    _title_in_front,
    standard_named,
    authors_in_front,
    names_ended,
    editors_begun,
    editors_ended,
    wide_settled,
    brackets_closed,
    codes_parted,
    titles_whole,
    book_begun,
    holder_parted,
    containers_ended,
    publishers_behind,
    pages_dated,
    years_settled,
)
"""What puts runs right, each as it is left by those before."""
