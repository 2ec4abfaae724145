"""What is said of each work below its entry, in a bibliography with comments."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from refparse.documents.evidence import IDENTIFIES, YEAR, is_complete, reference_evidence
from refparse.documents.line_starts import PEOPLE, start_shape
from refparse.documents.lines import Line
from refparse.documents.noise import ends_entry

_FEWEST = 3
_FEWEST_COMMENTS = 2
_OFTEN = 0.6
_GAPS = 0.3
_SHORTEST = 25
_MOST_EVIDENCE = 2
_LOWER = 0.5
_SENTENCE_ENDS = '.!?…)»”"'


def comment_lines(lines: Sequence[Line], fixed: Sequence[bool]) -> set[int]:
    """Indexes of the lines of comments, where most references have one in a paragraph below.

    Paragraphs are set apart by gaps; where there are few, a line that ends like an entry ends one.
    A line that is `fixed` starts an entry.
    """
    if len(lines) < _FEWEST + _FEWEST_COMMENTS:
        return set()
    gaps = sum([line.blank_before > 0 for line in lines]) >= _GAPS * len(lines)
    starts = [
        index
        for index, line in enumerate(lines)
        if not index
        or fixed[index]
        or (line.blank_before if gaps else ends_entry(lines[index - 1].text))
    ]
    paragraphs = [
        (first, last, " ".join([line.text for line in lines[first:last]]))
        for first, last in pairwise([*starts, len(lines)])
    ]
    whole = [is_complete(text) or (gaps and _is_dated(text)) for _, _, text in paragraphs]
    comments = [
        not is_whole and not fixed[first] and _is_comment(text)
        for (first, _, text), is_whole in zip(paragraphs, whole, strict=True)
    ]
    below = sum(
        [
            whole[place - 1] and comments[place] and ends_entry(paragraphs[place - 1][2])
            for place in range(1, len(paragraphs))
        ]
    )
    if sum(whole) < _FEWEST or below < max(_FEWEST_COMMENTS, _OFTEN * sum(whole)):
        return set()
    found: set[int] = set()
    for place in range(1, len(paragraphs)):
        first, last, _ = paragraphs[place]
        if comments[place] and (whole[place - 1] or first - 1 in found):
            found.update(range(first, last))
    return found


def _is_dated(text: str) -> bool:
    """Whether a paragraph has a year and is no comment."""
    return YEAR.search(text) is not None and not _is_comment(text)


def _is_comment(text: str) -> bool:
    """Whether a paragraph may be a comment on a reference: a sentence that names no other work."""
    if len(text) < _SHORTEST or not text[0].isupper() or text[-1] not in _SENTENCE_ENDS:
        return False
    if start_shape(text) in PEOPLE:
        return False
    words = text.split()
    lower = sum([word[0].islower() for word in words])
    return (
        lower >= _LOWER * len(words)
        and reference_evidence(text) <= _MOST_EVIDENCE
        and not IDENTIFIES.match(text)
    )
