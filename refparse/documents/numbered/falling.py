"""Lists whose numbers fall, as a list of one's own works does: "14. … 13. … 12. …".

Read from its end, such a list is one whose numbers rise.
"""

from __future__ import annotations

from collections.abc import Sequence

from refparse.documents.signs.numbering import Label, best_runs

_FEWEST = 2


def falls(labels: Sequence[Label]) -> bool:
    """Whether numbers at the start of lines fall by one several times, and more than they rise."""
    last: dict[str, int] = {}
    falling = rising = 0
    for label in labels:
        if label.at_line:
            step = label.value - last.get(label.style, label.value)
            falling += step == -1
            rising += step == 1
            last[label.style] = label.value
    return falling >= _FEWEST and falling > rising


def falling_runs(labels: Sequence[Label]) -> list[list[Label]]:
    """The runs of labels whose numbers fall, best for the text as a whole, in order."""
    if not labels:
        return []
    end = labels[-1].start
    mirrored = [
        label._replace(start=end - label.start, end=index) for index, label in enumerate(labels)
    ]
    runs = best_runs(mirrored[::-1])
    return [once_first([labels[label.end] for label in run])[::-1] for run in reversed(runs)]


def once_first(run: list[Label]) -> list[Label]:
    """A run without what repeats its first number: there one list meets another."""
    first = 0
    while first + 1 < len(run) and run[first].value == run[first + 1].value:
        first += 1
    return run[first:]
