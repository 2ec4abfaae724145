"""Pages copied with a line for every token: names, initials, commas, each alone on its line.

Some sites put every part of a reference into an element of its own, which a clipboard turns into
lines. Lines of nothing but a comma, a stop or a dash give such stretches away.
"""

from __future__ import annotations

from itertools import pairwise

import regex

from refparse.documents.noise.link_words import is_link_label

_POINT = regex.compile(r"(?<=\n)[ \t]*[.,;:–—-][ \t]*(?=\n)")
_LABEL = regex.compile(r"[\[(]?\d{1,4}[\])]?\.?|[\[(]\d{1,4}[\])]")
_BEFORE_POINT = regex.compile(r" (?=[.,;:](?: |$))")
_AROUND_DASH = regex.compile(r"(?<=\d) ([–—-]) (?=\w)")
_FEWEST = 8
_FEWEST_TOGETHER = 3
_MOST_BETWEEN = 6
_MOST_BEFORE = 3
_LONGEST_NAME = 60


def joined_fragments(view: str) -> str:
    """A copy of the same length in which line breaks between tokens of one entry are spaces."""
    points = [match.start() for match in _POINT.finditer(view)] if _may_have(view) else []
    if len(points) < _FEWEST:
        return view
    rows = view.split("\n")
    places = _places(rows, points)
    joined: list[bool] = [False] * len(rows)
    for first, last in _stretches(rows, places):
        _join(rows, joined, first, last)
    parts = [rows[0]]
    for row, glued in zip(rows[1:], joined[1:], strict=True):
        parts.append((" " if glued else "\n") + row)
    return "".join(parts)


def closed_up(text: str) -> str:
    """Joined fragments on one line, without spaces before points and around dashes of ranges.

    >>> closed_up("Lancet 1997 ; 349 : 1436 – 42 .")
    'Lancet 1997; 349: 1436–42.'
    """
    return _BEFORE_POINT.sub("", _AROUND_DASH.sub(r"\1", " ".join(text.split())))


def _may_have(view: str) -> bool:
    return view.count("\n,") + view.count("\n.\n") + view.count("\n;") >= _FEWEST


def _places(rows: list[str], points: list[int]) -> list[int]:
    """The indexes of the rows that start at `points`."""
    found: list[int] = []
    at = following = 0
    for index, row in enumerate(rows):
        if following < len(points) and points[following] == at:
            found.append(index)
            following += 1
        at += len(row) + 1
    return found


def _stretches(rows: list[str], places: list[int]) -> list[tuple[int, int]]:
    """From the first row to the last of every stretch with points on few rows' distance."""
    groups: list[list[int]] = [[places[0]]]
    for before, place in pairwise(places):
        filled = sum([bool(rows[index].strip()) for index in range(before + 1, place)][:20])
        if place - before < 4 * _MOST_BETWEEN and filled <= _MOST_BETWEEN:
            groups[-1].append(place)
        else:
            groups.append([place])
    found = []
    for group in groups:
        if len(group) >= _FEWEST_TOGETHER:
            first = group[0]
            for _ in range(2 * _MOST_BEFORE):
                row = rows[first - 1].strip() if first else ""
                if not first or len(row) > _LONGEST_NAME or _LABEL.fullmatch(row):
                    break
                if not row and not rows[first - 1]:
                    break
                first -= 1
            found.append((first, group[-1]))
    return found


def _join(rows: list[str], joined: list[bool], first: int, last: int) -> None:
    """Mark the rows that go on with the one before."""
    before = ""
    ended = True
    for index in range(first, last + 1):
        row = rows[index].strip()
        if not row:
            joined[index] = not ended
            continue
        link = len(row) > 1 and is_link_label(row)
        label = _LABEL.fullmatch(row) and (ended or (before == "." and row[-1] in ".])"))
        joined[index] = not (link or label or ended)
        ended = link
        before = row
