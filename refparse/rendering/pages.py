"""Page ranges: completed or shortened as `page-range-format` asks, with the locale's dash."""

from __future__ import annotations

import re

_RANGE = re.compile(
    r"(?P<prefix>(?:\d{1,9}(?=[^\W\d_]))?[^\W\d_]{0,12})(?P<first>\d{1,18})(?P<tail>[^\W\d_]{0,3})"
    r"\s?[-–—]\s?(?P<last_prefix>(?:\d{1,9}(?=[^\W\d_]))?[^\W\d_]{0,12})(?P<last>\d{1,18})(?P<last_tail>[^\W\d_]{0,3})"
)
FORMS = ("expanded", "minimal", "minimal-two", "chicago", "chicago-15", "chicago-16")
_DASH = re.compile(r"\s*(?:--|[-–])\s*")
_COUNTED = re.compile(r"\d|\b[ivxlcdm]+\b", re.IGNORECASE)
_PIECES = re.compile(r"(\s*[,;&]\s*)")


def _expanded(first: str, last: str) -> str:
    return first[: len(first) - len(last)] + last if len(last) < len(first) else last


def _minimal(first: str, last: str, least: int) -> str:
    if len(first) != len(last):
        return last
    same = 0
    limit = len(last) - least
    while same < limit and first[same] == last[same]:
        same += 1
    return last[same:]


def _chicago(first: str, last: str, edition_15: bool) -> str:
    number = int(first)
    if len(first) != len(last) or number < 100 or number % 100 == 0:
        return last
    if edition_15 and len(first) == 4 and first[:-2] != last[:-2] and first[:-3] == last[:-3]:
        return last
    return _minimal(first, last, 1 if number % 100 < 10 else 2)


def last_page(first: str, last: str, form: str) -> str:
    """The digits of the last page as printed after the first.

    `form` is CSL's `page-range-format`: expanded, minimal, minimal-two, chicago,
    chicago-15 or chicago-16; anything else leaves the page alone.
    """
    if form not in FORMS:
        return last
    if len(last) > len(first):
        return last
    full = _expanded(first, last)
    if form == "minimal":
        return _minimal(first, full, 1)
    if form == "minimal-two":
        return _minimal(first, full, 2)
    if form.startswith("chicago"):
        return _chicago(first, full, form != "chicago-16")
    return full


def formatted(text: str, form: str, delimiter: str) -> str:
    """Pages as text: each range in the form asked for, joined by the locale's delimiter."""
    if "-" not in text and "–" not in text and "," not in text and "&" not in text:
        return text
    text = " ".join(text.split())
    return "".join(
        piece if index % 2 else _range(piece, form, delimiter)
        for index, piece in enumerate(_PIECES.split(text))
    )


def _range(piece: str, form: str, delimiter: str) -> str:
    match = _RANGE.fullmatch(piece)
    if not match:
        if "\\-" in piece:
            return piece.replace("\\-", "-")
        return _DASH.sub(delimiter, piece) if _COUNTED.search(piece) else piece
    prefix, first, last = match["prefix"], match["first"], match["last"]
    if match["last_prefix"] != prefix:
        return _DASH.sub("-", piece)  # "iii52-4": no number of the same kind, so no range
    if match["tail"] or match["last_tail"]:
        return _DASH.sub(delimiter, piece)
    if form not in FORMS or int(first) >= int(_expanded(first, last)):
        return f"{prefix}{first}{delimiter}{match['last_prefix']}{last}"
    shortened = last_page(first, last, form)
    keeps = form == "expanded" or len(shortened) > len(first)
    return f"{prefix}{first}{delimiter}{prefix if keeps else ''}{shortened}"
