"""What is said of each work below its entry, in a bibliography with comments."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from refparse.documents.evidence import IDENTIFIES, is_complete, reference_evidence
from refparse.documents.line_starts import PEOPLE, start_shape
from refparse.documents.lines import Line
from refparse.documents.noise import ends_entry

_FEWEST = 3
_OFTEN = 0.6
_SHORTEST = 25
_MOST_EVIDENCE = 2


def annotations(lines: Sequence[Line]) -> set[int]:
    """Indexes of the lines of comments, where most references have one in a paragraph below.

    Paragraphs are set apart by gaps.
    """
    starts = [index for index, line in enumerate(lines) if not index or line.blank_before]
    paragraphs = [
        (first, last, " ".join([line.text for line in lines[first:last]]))
        for first, last in pairwise([*starts, len(lines)])
    ]
    whole = [is_complete(text) for _, _, text in paragraphs]
    count = sum(whole)
    if count < _FEWEST:
        return set()
    comments = [
        not is_whole and _is_comment(text)
        for (_, _, text), is_whole in zip(paragraphs, whole, strict=True)
    ]
    below = sum(
        [
            whole[place - 1] and comments[place] and ends_entry(paragraphs[place - 1][2])
            for place in range(1, len(paragraphs))
        ]
    )
    if below < max(_FEWEST, _OFTEN * count):
        return set()
    found: set[int] = set()
    for place in range(1, len(paragraphs)):
        first, last, _ = paragraphs[place]
        if comments[place] and (whole[place - 1] or first - 1 in found):
            found.update(range(first, last))
    return found


def _is_comment(text: str) -> bool:
    """Whether a paragraph below a reference may be a comment: it neither names nor identifies."""
    return (
        len(text) >= _SHORTEST
        and reference_evidence(text) <= _MOST_EVIDENCE
        and not IDENTIFIES.match(text)
        and text[0].isupper()
        and start_shape(text) not in PEOPLE
    )
