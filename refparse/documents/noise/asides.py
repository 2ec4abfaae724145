"""What stands on lines of its own between entries with bullets and belongs to none of them."""

from __future__ import annotations

from collections.abc import Sequence

from refparse.documents.signs.evidence import YEAR, is_identifier, reference_evidence
from refparse.documents.signs.line_ends import ends_entry
from refparse.documents.signs.lines import Line

_FEWEST = 5
_OFTEN = 0.7
_LONGEST = 100
_MOST_EVIDENCE = 1


def asides(lines: Sequence[Line], fixed: Sequence[bool]) -> set[int]:
    """Indexes of lines that go on with no entry, where few entries take a second line.

    "Discussion leaders: Ann, Bea" in the list of a course. A line that is `fixed` has a bullet.
    """
    bullets = sum(fixed)
    single = sum(
        at and (index + 1 == len(fixed) or fixed[index + 1]) for index, at in enumerate(fixed)
    )
    if bullets < _FEWEST or single < _OFTEN * bullets:
        return set()
    last = max(index for index, at in enumerate(fixed) if at)
    return {
        index
        for index in range(1, last)
        if not fixed[index] and _is_aside(lines[index - 1].text, lines[index].text)
    }


def _is_aside(before: str, text: str) -> bool:
    return (
        len(text) <= _LONGEST
        and ends_entry(before)
        and not text[0].islower()
        and YEAR.search(text) is None
        and not is_identifier(text)
        and reference_evidence(text) <= _MOST_EVIDENCE
    )
