"""Years on lines of their own between the entries of a list that is sorted by them: "2021"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import regex

from refparse.documents.signs.line_ends import ends_entry
from refparse.documents.signs.lines import Line

_YEAR = r"(?:19|20)\d\d"
_CAPTION = regex.compile(
    rf"(?P<word>\p{{Lu}}\p{{L}}{{2,15}}\s)?[([]?(?P<first>{_YEAR})(?:\s?[-–—/]\s?(?:{_YEAR}|\d\d))?"
    r"[])]?(?P<more>(?:\s\p{Ll}{2,12}){1,3})?\s?:?"
)
_LONGEST = 40
_FEWEST = 2
_FEWEST_CLOSE = 3
_PART = 5


def year_captions(lines: Sequence[Line]) -> set[int]:
    """Indexes of the lines with nothing but a year that fall or rise through the whole list.

    They may begin anew in a few parts of the list. Two are enough if they stand after gaps;
    otherwise lines before them must end entries. Most of them are bare, others may have words:
    "2016 and earlier".
    """
    places: list[int] = []
    years: list[int] = []
    bare = 0
    for index, line in enumerate(lines):
        text = line.text
        if len(text) > _LONGEST:
            continue
        match = _CAPTION.fullmatch(text)
        if match and not (match.group("word") and match.group("more")):
            places.append(index)
            years.append(int(match.group("first")))
            bare += match.group("word") is None and match.group("more") is None
    if len(places) < _FEWEST or 2 * bare < len(places):
        return set()
    steps = [later - earlier for earlier, later in pairwise(years)]
    rising, falling = sum([step > 0 for step in steps]), sum([step < 0 for step in steps])
    if len(steps) - max(rising, falling) > len(places) // _PART:
        return set()
    apart = all(index == 0 or lines[index].blank_before for index in places)
    closing = all(index == 0 or ends_entry(lines[index - 1].text) for index in places)
    return set(places) if apart or (closing and len(places) >= _FEWEST_CLOSE) else set()
