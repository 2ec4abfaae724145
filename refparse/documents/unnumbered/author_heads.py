"""Lists with the names on lines of their own, and the works below by their years.

So the anthropologists' journals of France and Italy print them: "Argan G. C." with "1955
Brunelleschi, …" and "1957 Botticelli, …" below.
"""

from __future__ import annotations

from collections.abc import Sequence

import regex

from refparse.documents.signs.evidence import YEAR
from refparse.documents.signs.line_starts import NAMED, start_shape
from refparse.documents.signs.lines import Line

_YEAR_FIRST = regex.compile(
    r"(?:1[4-9]|20)\d\d[a-z]?(?:\s?[-–/]\s?\d{2,4})?[.,:]?\s+[\"“«‘(\[]?\p{Lu}"
)
_LONGEST_HEAD = 90
_FEWEST_HEADS = 3
_FEWEST_WORKS = 4
_OFTEN = 0.4
_MOSTLY = 0.5


def works_under_names(lines: Sequence[Line]) -> set[int]:
    """Indexes of the lines that start entries: the names, and each later year below them."""
    works = [
        index
        for index, line in enumerate(lines)
        if index and line.text[0] in "12" and _YEAR_FIRST.match(line.text)
    ]
    if len(works) < _FEWEST_WORKS:
        return set()
    dated = sum([YEAR.search(line.text) is not None for line in lines])
    heads = {index - 1 for index in works if _is_head(lines[index - 1])}
    few = len(heads) < max(_FEWEST_HEADS, _OFTEN * len(works)) or len(works) < _MOSTLY * dated
    if few:
        return set()
    return heads | {index for index in works if index - 1 not in heads}


def _is_head(line: Line) -> bool:
    """Whether a line may hold nothing but names."""
    text = line.text
    return (
        len(text) <= _LONGEST_HEAD
        and not any(char.isdigit() for char in text)
        and start_shape(text) in NAMED
    )
