"""Where a journal's name ends: behind the town that belongs to it, before remarks."""

from __future__ import annotations

from itertools import pairwise
from typing import Final

import regex

from refparse.assembling.parting import parts_of
from refparse.labelling.spans import LabelledSpan

_REMARK: Final = regex.compile(
    r"""
    [^\W\d]{2} (?: [.,] | (?=\s\[) )
    (?P<remark>
        \s\[?
        (?: preprint | e-?pub | posted | (?:first\s)?published | early\saccess
          | advance\s(?:online\s)?(?:publication|access|article)
          | accepted\s(?:manuscript|article) )
        (?: \s(?:at|posted|published|online|on-line|first|early|view|ahead\sof\sprint|in\sadvance)
        ){0,4}
        \]?
    )
    $
    """,
    regex.VERBOSE | regex.IGNORECASE,
)
_LONGEST_REMARK: Final = 50
_NEW_SERIES: Final = regex.compile(
    r",\s(?P<note>[Nn]\.?\s?[SsFf]\.?|[Nn]ew\s[Ss]er(?:\.|ies)|[Nn]eue\sFolge|[Nn]uova\sserie)$"
)
_LONGEST_SERIES: Final = 16
_SHORTENED: Final = regex.compile(r"\p{Lu}\p{Ll}{0,6}\. \p{Lu}\p{Ll}{0,8}\.$")
_BEHIND_TOWN: Final = regex.compile(r",? (?:t\.|vol\.|[Ss][ée]r\.)?\s?$")
_LONGEST_SHORT: Final = 20


def containers_ended(text: str, runs: list[LabelledSpan]) -> list[LabelledSpan]:
    """Return the runs with remarks parted from the journal, and its town in it.

    Remarks as in "medRxiv. Preprint posted online" and "Past & Present, n.s."; the towns of
    "C. R. Acad. Sci. Paris" and "Ann. Inst. Fourier (Grenoble)".
    """
    for place, run in enumerate(runs):
        if run.label != "journal":
            continue
        found = _REMARK.search(text, max(run.start, run.end - _LONGEST_REMARK), run.end)
        if found:
            start = found.start("remark")
            journal = LabelledSpan(run.start, start, "journal", run.probability)
            remark = LabelledSpan(start + 1, run.end, "note", run.probability)
            return [*runs[:place], journal, remark, *runs[place + 1 :]]
        found = _NEW_SERIES.search(text, max(run.start, run.end - _LONGEST_SERIES), run.end)
        if found:
            journal = LabelledSpan(run.start, found.start(), "journal", run.probability)
            return [*runs[:place], journal, *parts_of(found, run.probability), *runs[place + 1 :]]
    if any(run.label == "publisher" for run in runs):
        return runs
    for place, (journal, town) in enumerate(pairwise(runs)):
        if (journal.label, town.label) != ("journal", "location"):
            continue
        following = runs[place + 2] if place + 2 < len(runs) else None
        end = _end_of_town(text, journal, town, following)
        if end:
            probability = min(journal.probability, town.probability)
            whole = LabelledSpan(journal.start, end, "journal", probability)
            return [*runs[:place], whole, *runs[place + 2 :]]
    return runs


def _end_of_town(
    text: str, journal: LabelledSpan, town: LabelledSpan, following: LabelledSpan | None
) -> int:
    """Where the town of a journal's name ends, in brackets or behind shortened words; or 0."""
    between = text[journal.end : town.start]
    if between == " (" and text.startswith(")", town.end):
        return town.end + 1
    if (
        between == " "
        and following is not None
        and following.label == "volume"
        and _SHORTENED.search(text, max(journal.start, journal.end - _LONGEST_SHORT), journal.end)
        and _BEHIND_TOWN.fullmatch(text, town.end, following.start)
    ):
        return town.end
    return 0
