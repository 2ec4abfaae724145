"""Years that the number of an edition stands against: "Tübingen 91984", once a raised 9."""

from __future__ import annotations

import re
from typing import Final

from refparse.assembling.parting import parts_of
from refparse.labelling.spans import LabelledSpan

_YEAR: Final = r"(?P<date>1[5-9]\d\d|20[0-4]\d)"
_BEFORE: Final = re.compile(rf"(?P<edition>[2-9]|[1-4]\d){_YEAR}")
_BEHIND: Final = re.compile(rf"{_YEAR}(?P<edition>[2-9])")


def editions_parted(text: str, runs: list[LabelledSpan]) -> list[LabelledSpan]:
    """Return the runs with the edition parted from a year that its flat number stands against."""
    if any(run.label == "edition" for run in runs):
        return runs
    for place, run in enumerate(runs):
        if run.label == "date" and 5 <= run.end - run.start <= 6:
            found = _BEFORE.fullmatch(text, run.start, run.end) or _BEHIND.fullmatch(
                text, run.start, run.end
            )
            if found:
                return [*runs[:place], *parts_of(found, run.probability), *runs[place + 1 :]]
    return runs
