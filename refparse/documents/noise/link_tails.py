"""Words on links at the ends of the lines of a page: names of services no list of words holds.

"… 46, 279–285 (2009). CrossRef Medical Online", where both are links behind a whole reference.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import regex

from refparse.documents.document import Link
from refparse.documents.noise.link_words import is_link_label
from refparse.documents.signs.evidence import is_complete, is_identifier
from refparse.documents.signs.line_ends import ends_entry
from refparse.documents.signs.lines import blanked

_LABEL = regex.compile(r"(?=.{3})[\p{L}\p{M}’'&.-]+(?:\s[\p{L}\p{M}’'&.-]+){0,4}")
_SHORTEST = 30
_LONGEST = 30
_MARKS = " \t|·•,;()[]"
_GAP = " \t|·•,;(["
_FEWEST = 3
_OFTEN = 0.6
_AROUND = 10
_SCOPE = 600


def without_link_tails(view: str, links: Sequence[Link]) -> str:
    """A copy of the same length in which such words are blank, unless they are known to be labels.

    Only where several lines end in such links and few in others, such as titles; and on lines of
    nothing but links, one of which is a known label, identifiers of works among them.
    """
    behind: list[tuple[int, int]] = []
    others: list[tuple[int, int]] = []
    rows: list[tuple[int, int]] = []
    ending = 0
    for start, end, group in _by_line(view, links):
        if _is_row(view, start, end, group):
            rows.append((start, end))
            continue
        tail, is_last = _tail(view, start, end, group)
        ending += is_last
        if not view[start:tail].strip(_MARKS):
            labels = (view[link.start : link.end].strip(_MARKS) for link in group)
            if tail < end and any(label and is_link_label(label) for label in labels):
                rows.append((tail, end))
        elif tail < end:
            whole = _is_entry(view[max(start, tail - _SCOPE) : tail])
            (behind if whole else others).append((tail, end))
    words = {view[slice(*span)] for span in behind}
    alike = [*behind, *(span for span in others if view[slice(*span)] in words)]
    if len(behind) < _FEWEST or len(alike) < _OFTEN * ending:
        alike = []
    found = sorted([*rows, *alike])
    return blanked(view, [span for span in found if not is_link_label(view[slice(*span)])])


def _by_line(view: str, links: Sequence[Link]) -> Iterator[tuple[int, int, list[Link]]]:
    """Where each line with links starts and ends, and its links."""
    start, end = 0, -1
    group: list[Link] = []
    for link in sorted(links, key=lambda link: link.start):
        if link.start > end:
            if group:
                yield start, end, group
            group = []
            start, end = view.rfind("\n", 0, link.start) + 1, view.find("\n", link.start)
            end = end if end >= 0 else len(view)
        group.append(link)
    if group:
        yield start, end, group


def _is_row(view: str, start: int, end: int, links: Sequence[Link]) -> bool:
    """Whether a line is known labels and the identifiers of works, all on links."""
    labelled = False
    for link in links:
        text = view[link.start : link.end].strip(_MARKS)
        identifier = is_identifier(text)
        if view[start : link.start].strip(_MARKS) or not (identifier or is_link_label(text)):
            return False
        labelled = labelled or not identifier
        start = link.end
    return labelled and not view[start:end].strip(_MARKS)


def _tail(view: str, start: int, end: int, links: Sequence[Link]) -> tuple[int, bool]:
    """Where the labels on links begin with which a line ends, and whether it ends in a link."""
    begin = end
    for label in _labels(view, start, end, links):
        if label is None:
            return begin, True
        begin = label
    return begin, begin < end


def _labels(view: str, start: int, end: int, links: Sequence[Link]) -> Iterator[int | None]:
    """Where each label begins, the last first; None at a link that is none."""
    at = _last(view, start, end)
    for link in reversed(links):
        first, last = max(link.start, start), min(link.end, end)
        if _last(view, first, last) == first:
            continue
        if _last(view, start, last) < at:
            return
        text = view[first:last].strip(_MARKS) if last - first <= _LONGEST + _AROUND else ""
        if len(text) > _LONGEST or _LABEL.fullmatch(text) is None:
            yield None
            return
        yield first
        at = _last(view, start, first)


def _last(view: str, start: int, end: int) -> int:
    """Where a stretch ends without the marks and spaces at its end."""
    while end > start and view[end - 1] in _MARKS:
        end -= 1
    return end


def _is_entry(before: str) -> bool:
    before = before.rstrip(_GAP)
    return len(before) >= _SHORTEST and ends_entry(before) and is_complete(before)
