"""What stands on lines of its own between entries with bullets and belongs to none of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from refparse.documents.signs.evidence import YEAR, is_identifier, reference_evidence
from refparse.documents.signs.line_ends import ends_entry
from refparse.documents.signs.lines import Line

_FEWEST = 5
_OFTEN = 0.7
_LONGEST = 100
_MOST_EVIDENCE = 1
_FEWEST_ALIKE = 3
_LONGEST_LABEL = 27


def asides(lines: Sequence[Line], fixed: Sequence[bool]) -> set[int]:
    """Indexes of lines that go on with no entry, where few entries take a second line.

    "Discussion leaders: Ann, Bea" in the list of a course. A line that is `fixed` has a bullet.
    Lines with the same words before a colon are of one kind.
    """
    bullets = sum(fixed)
    if bullets < _FEWEST:
        return set()
    apart = [
        index
        for index in range(1, len(lines))
        if not fixed[index] and _stands_apart(lines[index - 1].text, lines[index].text)
    ]
    labels = {index: label for index in apart if (label := _label_of(lines[index].text))}
    counts = Counter(labels.values())
    labelled = {index for index, label in labels.items() if counts[label] >= _FEWEST_ALIKE}
    found = labelled | {
        index for index in apart if reference_evidence(lines[index].text) <= _MOST_EVIDENCE
    }
    single = sum(
        at and (index + 1 == len(fixed) or fixed[index + 1] or index + 1 in labelled)
        for index, at in enumerate(fixed)
    )
    if single < _OFTEN * bullets:
        return set()
    last = max(index for index, at in enumerate(fixed) if at)
    return labelled | {index for index in found if index < last}


def _stands_apart(before: str, text: str) -> bool:
    """Whether a short line follows the end of an entry and gives neither year nor identifier."""
    return (
        len(text) <= _LONGEST
        and ends_entry(before)
        and not text[0].islower()
        and YEAR.search(text) is None
        and not is_identifier(text)
    )


def _label_of(text: str) -> str:
    """The words before a colon at the start of a line."""
    label, colon, _ = text[:_LONGEST_LABEL].partition(": ")
    return label if colon and not any(map(str.isdigit, label)) else ""
