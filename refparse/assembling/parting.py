"""Runs that hold several values, parted by a pattern whose groups have the names of labels."""

from __future__ import annotations

import re

import regex

from refparse.labelling.spans import LabelledSpan


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
