"""What a line adds to what is known of an entry's date."""

from __future__ import annotations

from collections.abc import Sequence

import regex

_NO_YEAR = regex.compile(
    r"\b(?:in\spress|n\.\s?d\.|forthcoming|submitted|under\sreview|in\spreparation|im\sDruck"
    r"|o\.\s?J\.|s\.\s?[df]\.)",
    regex.I,
)
_NO_YEAR_HINTS = ("press", "d.", "forthc", "submi", "review", "prepar", "druck", "j.", "f.")
_DATELINE = regex.compile(
    r"(?:\p{Lu}[\p{L} -]{1,30},\s)?(?:(?:im|den|le|il|em|en)\s)?"
    r"(?:(?:\p{L}{3,12}\.?\s)\d{1,2}(?:st|nd|rd|th)?,\s"
    r"|(?:\d{1,2}(?:\.|er)?\s)?(?:de\s)?\p{L}{3,14}\.?\s(?:de\s)?|\d{1,2}[./]\d{1,2}[./])"
    r"(?:19|20)\d\d(?:/\d\d(?:\d\d)?)?"
)
_LONGEST_DATELINE = 60
_BETWEEN_NAMES = frozenset(
    ["and", "et", "al", "und", "y", "e", "en", "de", "van", "von", "der", "den", "la", "le", "di"]
)
_AFTER_YEAR = 8
_FEW_LOWER = 0.25
DATE_STATES = ("names", "undated", "names_year", "dated", "more")
DATE_STEPS = (
    (0, 1, 4, 4, 4),
    (1, 1, 4, 4, 4),
    (2, 3, 3, 3, 3),
    (3, 3, 3, 3, 3),
    (4, 4, 4, 4, 4),
)


def is_undated(text: str) -> bool:
    """Whether a text says that its work has no date yet, or none: "in press", "n.d."."""
    folded = text.casefold()
    return any(hint in folded for hint in _NO_YEAR_HINTS) and _NO_YEAR.search(text) is not None


def is_dateline(text: str) -> bool:
    """Whether a line is nothing but a date without a full stop, as on a title page or a letter.

    >>> is_dateline("October 9, 2022"), is_dateline("Wien, im März 2020"), is_dateline("2020.")
    (True, True, False)
    """
    return (
        len(text) <= _LONGEST_DATELINE
        and text[-1].isdigit()
        and _DATELINE.fullmatch(text) is not None
    )


def date_shape(text: str, years: Sequence[tuple[int, int]]) -> int:
    """What a line adds to an entry's date, as a row of `DATE_STEPS`.

    `years` are the places in `text` where a year stands.
    """
    if not years:
        if is_undated(text):
            return 4
        return 0 if mostly_names(text) else 1
    start, end = years[-1]
    if len(text) - end > _AFTER_YEAR:
        return 4
    return 2 if mostly_names(text[:start]) else 3


def mostly_names(text: str) -> bool:
    """Whether few words of a text start with a small letter but those that join names."""
    words = text.split()
    left = _FEW_LOWER * len(words)
    for word in words:
        if (
            word[0].islower()
            and word not in _BETWEEN_NAMES
            and word.rstrip(".,") not in _BETWEEN_NAMES
        ):
            left -= 1
            if left < 0:
                return False
    return True
