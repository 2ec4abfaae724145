"""What of a reference belongs to another work or to an event, and not to the work itself."""

from __future__ import annotations

import re
from typing import Final

from refparse.labelling.spans import LabelledSpan

_SERIAL: Final = frozenset(("journal", "volume", "pages"))
_YEAR: Final = re.compile(r"(?:19|20)\d\d")
_DAYS: Final = re.compile(
    r"(?:(?:19|20)\d\d,?\s)?(?:[^\W\d_]{3,9}\.?\s\d{1,2}|\d{1,2}(?:[-–]\d{1,2})?\.?\s[^\W\d_]{3,9}).*"
)
_MEETING: Final = re.compile(
    r"conference|congress|symposi|workshop|meeting|proceedings|colloqui|konferen|kongress|tagung|congr[eé]s"
    r"|colloque|actes|atti|simp[oó]sio|anais|actas",
    re.IGNORECASE,
)
_IMPRINT: Final = frozenset(("publisher", "location"))


def second_works_left(text: str, runs: list[LabelledSpan]) -> list[LabelledSpan]:
    """Return the runs up to a second work: "Phys. Rev. 47, 777 (1935); N. Oak, Phys. Rev. 48"."""
    seen: set[str] = set()
    for place, run in enumerate(runs):
        if (
            run.label == "author"
            and seen.issuperset(("author", "journal", "date"))
            and ";" in text[runs[place - 1].end : run.start]
            and _SERIAL.intersection([other.label for other in runs[place + 1 :]])
        ):
            return runs[:place]
        seen.add(run.label)
    return runs


def meetings_dated(text: str, runs: list[LabelledSpan]) -> list[LabelledSpan]:
    """Return the runs with the days of a meeting as a note where a year of publication follows.

    As in "Proceedings of the Tree Conference; 2001 Sep 13-15; Graz. New York: Springer; 2002".
    """
    dates = [place for place, run in enumerate(runs) if run.label == "date"]
    if len(dates) != 2:
        return runs
    first, last = dates
    if (
        runs[last - 1].label in _IMPRINT
        and last - 1 > first
        and _YEAR.fullmatch(text, runs[last].start, runs[last].end)
        and _DAYS.fullmatch(text, runs[first].start, runs[first].end)
        and _MEETING.search(text, 0, runs[first].start)
    ):
        return [*runs[:first], runs[first].relabelled("note"), *runs[first + 1 :]]
    return runs
