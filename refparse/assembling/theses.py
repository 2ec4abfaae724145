"""Theses: what says that a published book was one, and where their school's name ends."""

from __future__ import annotations

import re
from typing import Final

from refparse.assembling.parting import put_over
from refparse.labelling.spans import LabelledSpan

_ALSO: Final = re.compile(r"\b[Zz]ugl(?:eich|\.)(?=[\s:])")
_OF_THESES: Final = frozenset(("genre", "location", "institution", "date", "note", "publisher"))
_SCHOOLS: Final = frozenset(("institution", "publisher"))
_SCHOOL_AND_ARCHIVE: Final = re.compile(r"[^\[\]]{3,}(?P<end>\][.,]\s)[^\[\]]{3,}")


def also_theses(text: str, runs: list[LabelledSpan]) -> list[LabelledSpan]:
    """Make a note of what says that a published book was a thesis: "(zugl. Habil. Köln 1994)"."""
    found = _ALSO.search(text)
    if found is None:
        return runs
    before = [run for run in runs if run.end <= found.start()]
    behind = [run for run in runs if run.start >= found.start() and run.label in _OF_THESES]
    if not behind or not any(run.label == "publisher" for run in before):
        return runs
    probability = min(run.probability for run in behind)
    return put_over(LabelledSpan(found.start(), behind[-1].end, "note", probability), runs)


def schools_ended(text: str, runs: list[LabelledSpan]) -> list[LabelledSpan]:
    """Return the runs with the archive of "[Thesis, College of Oaks]. Oaks Archive" as a note."""
    for place, run in enumerate(runs):
        if run.label in _SCHOOLS:
            found = _SCHOOL_AND_ARCHIVE.fullmatch(text, run.start, run.end)
            if found:
                school = run.over(run.start, found.start("end"))
                archive = run.over(found.end("end"), run.end).relabelled("note")
                return [*runs[:place], school, archive, *runs[place + 1 :]]
    return runs
