"""The parts of a bibliography under headings of their own: sources, books, articles, laws.

Entries of one part need not do as those of another: archives have no authors, websites no pages.
"""

from __future__ import annotations

from collections.abc import Sequence

from refparse.documents.noise.link_labels import may_end_in_label
from refparse.documents.signs.evidence import is_prose
from refparse.documents.signs.line_ends import ends_entry
from refparse.documents.signs.lines import Line

_LEAST_SAID = 0.7
_WRAPPED = 40
_FEWEST_SPACES = 2
_MOST_LINES = 200


def ends_part(lines: Sequence[Line]) -> bool:
    """Whether an entry or link labels end on the last line."""
    return ends_entry(lines[-1].text) or may_end_in_label(lines[-1].text)


def is_part(lines: Sequence[Line]) -> bool:
    """Whether lines between two headings of a bibliography may be entries: no sentences, no menu.

    Of many lines the first are looked at.
    """
    lines = lines[:_MOST_LINES]
    texts = [line.text for line in lines]
    if is_prose(" ".join(texts)) or any(is_prose(text) for text in texts):
        return False
    said = sum([_says_enough(line) for line in lines])
    return ends_part(lines) and said >= _LEAST_SAID * len(lines)


def _says_enough(line: Line) -> bool:
    """Whether a line ends like an entry or is long enough to go on; items of menus do neither."""
    spaces = line.text.count(" ")
    return spaces >= _FEWEST_SPACES and (len(line.text) >= _WRAPPED or ends_part([line]))
