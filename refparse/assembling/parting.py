"""Runs that hold several values, parted by a pattern whose groups have the names of labels."""

from __future__ import annotations

import re
from collections.abc import Sequence
from operator import attrgetter
from typing import Final

import regex

from refparse.labelling.spans import LabelledSpan

_START: Final = attrgetter("start")


def parts_of(found: re.Match[str] | regex.Match[str], probability: float) -> list[LabelledSpan]:
    """A run for each named group that took part in a match, in the order of the pattern.

    >>> found = re.search(r"(?P<volume>\\d+):(?P<pages>\\d+)", "J Wood 12:34")
    >>> [(part.label, part.start, part.end) for part in parts_of(found, 0.9)]
    [('volume', 7, 9), ('pages', 10, 12)]
    """
    return [
        LabelledSpan(*found.span(label), label, probability)
        for label in sorted(found.groupdict(), key=lambda label: found.re.groupindex[label])
        if found[label] is not None
    ]


def put_over(one: LabelledSpan, runs: Sequence[LabelledSpan]) -> list[LabelledSpan]:
    """The runs in order with one in the place of all that it covers a part of.

    >>> runs = [LabelledSpan(0, 4, "doi"), LabelledSpan(5, 9, "pmid"), LabelledSpan(10, 12, "note")]
    >>> [(run.label, run.start) for run in put_over(LabelledSpan(0, 9, "url"), runs)]
    [('url', 0), ('note', 10)]
    """
    others = [run for run in runs if run.end <= one.start or run.start >= one.end]
    return sorted([*others, one], key=_START)
