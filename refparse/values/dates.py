"""Publication and access dates as printed, and their parser."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Date:
    """A date, possibly partial, possibly a range.

    ``season`` is 1 (spring) to 4 (winter) as in CSL. ``year_suffix`` is the letter of "2004a".
    ``end`` closes a range. ``original_year`` is the 1972 of "1989 [1972]". ``literal`` holds a date
    with no year that can be read ("n.d.", "in press", "forthcoming").
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None
    season: int | None = None
    year_suffix: str = ""
    end: Date | None = None
    original_year: int | None = None
    circa: bool = False
    literal: str = ""
