"""The numbers that manuscripts print beside their lines, all of them or every fifth."""

from __future__ import annotations

from collections.abc import Sequence

import regex

_NUMBER = regex.compile(r"[ \t]*+(?P<number>\d{1,5})(?=[ \t]|$)")
_FEWEST_LINES = 12
_MOST_BETWEEN = 4
_LOWER = 0.15
_STEP = 5
_NEAREST, _FARTHEST = 3, 10
_FEWEST_STEPS = 4


def without_line_numbers(view: str) -> str:
    """A copy of the same length in which the numbers of lines are blank.

    Numbers that rise by one from line to line are those of lines if part of the lines go on with a
    small letter: the entries of a list do not. Numbers of every fifth line rise by five.
    """
    rows = view.split("\n")
    numbers = {
        index: int(match["number"])
        for index, row in enumerate(rows)
        if row[:1] in " \t0123456789" and (match := _NUMBER.match(row)) is not None
    }
    if len(numbers) < _FEWEST_STEPS:
        return view
    found = _of_every_line(rows, numbers) | _of_every_fifth(rows, numbers)
    if not found:
        return view
    for index in found:
        match = _NUMBER.match(rows[index])
        end = match.end() if match else 0
        rows[index] = " " * end + rows[index][end:]
    return "\n".join(rows)


def _of_every_line(rows: Sequence[str], numbers: dict[int, int]) -> set[int]:
    """The rows of each long run in which numbers rise by one, with the page numbers inside."""
    found: set[int] = set()
    run: list[int] = []
    pages: list[int] = []
    filled = before = 0
    for index, row in enumerate(rows):
        filled += bool(row.strip())
        value = numbers.get(index)
        if value is None:
            continue
        near = bool(run) and filled - before <= _MOST_BETWEEN
        if near and value == numbers[run[-1]] + 1:
            run.append(index)
        elif near and row.strip().isdigit():
            pages.append(index)
            continue
        else:
            found.update([*run, *pages] if _are_lines(rows, run) else ())
            run, pages = [index], []
        before = filled
    found.update([*run, *pages] if _are_lines(rows, run) else ())
    return found


def _are_lines(rows: Sequence[str], run: Sequence[int]) -> bool:
    if len(run) < _FEWEST_LINES:
        return False
    texts = [rows[index].strip().lstrip("0123456789").lstrip() for index in run]
    return sum([text[:1].islower() for text in texts]) >= _LOWER * len(run)


def _of_every_fifth(rows: Sequence[str], numbers: dict[int, int]) -> set[int]:
    """The rows of each chain of numbers that rise by five, every fifth filled row or so."""
    place: dict[int, int] = {}
    for index, row in enumerate(rows):
        if row.strip():
            place[index] = len(place)
    last: dict[int, list[int]] = {}
    found: set[int] = set()
    for index, value in numbers.items():
        if value % _STEP:
            continue
        chain = last.get(value - _STEP, [])
        near = bool(chain) and _NEAREST <= place[index] - place[chain[-1]] <= _FARTHEST
        if near and any(
            value - _STEP < numbers.get(row, 0) < value for row in range(chain[-1] + 1, index)
        ):
            near = False
        last[value] = [*chain, index] if near else [index]
        if len(last[value]) == _FEWEST_STEPS:
            found.update(last[value])
        elif len(last[value]) > _FEWEST_STEPS:
            found.add(index)
            last[value] = last[value][-_FEWEST_STEPS - 1 :]
    return found
