"""What references by the Chinese standard print besides their fields: codes, two dates in brackets.

Source: GB/T 7714-2015, "Titles. Trees [EB/OL]. (2021-06-11) [2022-03-20]. https://…".
"""

from __future__ import annotations

from itertools import pairwise
from typing import Final

import regex

from refparse.assembling.parting import parts_of
from refparse.labelling.spans import LabelledSpan
from refparse.values.titles import DOCUMENT_CODE

_YEAR: Final = r"(?:19|20)\d\d"
_DAY: Final = r"[-‐‑–./]\d{1,2}[-‐‑–./]\d{1,2}"
_TWO_DATES: Final = regex.compile(
    rf"[(（\s]*(?P<date>{_YEAR}(?:{_DAY})?)\s?[)）]?\s?[\[［](?P<accessed>{_YEAR}{_DAY})[\]］\s]*"
)
_LONGEST_DATES: Final = 40
_OPENING: Final = frozenset('“「『《〈"')
_CLOSING: Final = frozenset('”」』》〉"')


def codes_and_dates_parted(text: str, runs: list[LabelledSpan]) -> list[LabelledSpan]:
    """Return the runs with a title's code in the title, and the day of access apart from the date.

    A labeller may take the code for a journal, and both dates for one.
    """
    runs = _codes_in_titles(text, runs)
    if any(run.label == "accessed" for run in runs):
        return runs
    for place, run in enumerate(runs):
        if run.label != "date" or run.end - run.start > _LONGEST_DATES:
            continue
        found = _TWO_DATES.fullmatch(text, run.start, run.end)
        if found:
            return [*runs[:place], *parts_of(found, run.probability), *runs[place + 1 :]]
    return runs


def _codes_in_titles(text: str, runs: list[LabelledSpan]) -> list[LabelledSpan]:
    for place, (title, behind) in enumerate(pairwise(runs)):
        if title.label != "title":
            continue
        quoted = text[title.end : title.end + 1] in _CLOSING
        code = DOCUMENT_CODE.match(text, title.end + quoted)
        if code is None or code.end() <= behind.start:
            continue
        start = title.start - (quoted and text[title.start - 1 : title.start] in _OPENING)
        whole = LabelledSpan(start, code.end(), "title", title.probability)
        left = text[code.end() : behind.end].lstrip(" .")
        rest = LabelledSpan(behind.end - len(left), behind.end, behind.label, behind.probability)
        return [*runs[:place], whole, *((rest,) if left else ()), *runs[place + 2 :]]
    return runs
