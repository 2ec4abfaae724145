"""Lines that repeat how the text cites an entry, printed above it: "Adams et al., 2015"."""

from __future__ import annotations

from collections.abc import Sequence

import regex

from refparse.documents.dating import mostly_names
from refparse.documents.evidence import YEAR
from refparse.documents.lines import Line

_WORDS = regex.compile(r"\p{Lu}[\p{L}\p{M}'’-]+")
_LONGEST = 70
_AFTER_YEAR = 3
_ENTRY_LINES = 5
_ENTRY_SCOPE = 800
_FEWEST = 3


def citation_lines(lines: Sequence[Line]) -> set[int]:
    """Indexes of the lines that hold only names and a year which the entry after them repeats."""
    found = {index for index in range(len(lines) - 1) if _is_citation(lines, index)}
    return found if len(found) >= _FEWEST else set()


def _is_citation(lines: Sequence[Line], index: int) -> bool:
    text = lines[index].text
    if len(text) > _LONGEST or text[-1] not in "])0123456789abcdef":
        return False
    year = YEAR.search(text)
    if (
        year is None
        or len(text) - year.end() > _AFTER_YEAR
        or not mostly_names(text[: year.start()])
    ):
        return False
    words = _WORDS.findall(text[: year.start()])
    entry = " ".join([line.text for line in lines[index + 1 : index + 1 + _ENTRY_LINES]])
    entry = entry[:_ENTRY_SCOPE]
    return bool(words) and year.group() in entry and all(word in entry for word in words)
