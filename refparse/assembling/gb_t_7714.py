"""What references by the Chinese standard print besides their fields: codes, two dates in brackets.

Source: GB/T 7714-2015, "Titles. Trees [EB/OL]. (2021-06-11) [2022-03-20]. https://…".
"""

from __future__ import annotations

from itertools import pairwise
from typing import Final

import regex

from refparse.labelling.spans import LabelledSpan
from refparse.values.titles import DOCUMENT_CODE

_YEAR: Final = r"(?:19|20)\d\d"
_DAY: Final = r"[-‐‑–./]\d{1,2}[-‐‑–./]\d{1,2}"
_TWO_DATES: Final = regex.compile(
    rf"[(（\s]*(?P<date>{_YEAR}(?:{_DAY})?)\s?[)）]?\s?[\[［](?P<accessed>{_YEAR}{_DAY})[\]］\s]*"
)
_BRACKET: Final = regex.compile(r"\s?\[")
_LONGEST_DATES: Final = 40


def codes_and_dates_parted(text: str, runs: list[LabelledSpan]) -> list[LabelledSpan]:
    """Return the runs with a title's code in the title, and the day of access apart from the date.

    A labeller may take the code for a journal, and both dates for one.
    """
    for place, (title, code) in enumerate(pairwise(runs)):
        if (
            title.label == "title"
            and _BRACKET.fullmatch(text, title.end, code.start)
            and DOCUMENT_CODE.fullmatch(text, title.end, code.end + 1)
        ):
            whole = LabelledSpan(title.start, code.end + 1, "title", title.probability)
            runs = [*runs[:place], whole, *runs[place + 2 :]]
            break
    if any(run.label == "accessed" for run in runs):
        return runs
    for place, run in enumerate(runs):
        if run.label != "date" or run.end - run.start > _LONGEST_DATES:
            continue
        found = _TWO_DATES.fullmatch(text, run.start, run.end)
        if found:
            parts = [
                LabelledSpan(*found.span(label), label, run.probability)
                for label in ("date", "accessed")
            ]
            return [*runs[:place], *parts, *runs[place + 1 :]]
    return runs
