"""Page ranges: completing abbreviated ends, prefixed and roman numbers, lists of ranges."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Pages:
    """A page or a page range.

    ``first`` and ``last`` are full ("164", "172"; "iii52", "iii54"); ``last`` is empty for a single
    page. ``printed`` is the text as it stood ("164–72"). ``further`` holds the ranges after the
    first of a printed list ("3–5, 9, 12–14").
    """

    first: str
    last: str = ""
    printed: str = ""
    further: tuple[Pages, ...] = ()
