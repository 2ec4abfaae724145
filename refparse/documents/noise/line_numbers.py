"""The numbers that manuscripts print beside their lines, all of them or every fifth."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import accumulate

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
    matches = {
        index: match
        for index, row in enumerate(rows)
        if row[:1] in " \t0123456789" and (match := _NUMBER.match(row)) is not None
    }
    if len(matches) < _FEWEST_STEPS:
        return view
    filled = list(accumulate(bool(row.strip()) for row in rows))
    numbers = {index: int(match["number"]) for index, match in matches.items()}
    found = _of_every_line(rows, numbers, filled) | _of_every_fifth(numbers, filled)
    for index in found:
        end = matches[index].end()
        rows[index] = " " * end + rows[index][end:]
    return "\n".join(rows) if found else view


def _of_every_line(
    rows: Sequence[str], numbers: Mapping[int, int], filled: Sequence[int]
) -> set[int]:
    """The rows of each long run in which numbers rise by one, with the page numbers inside.

    A run that goes on with the next number behind a table or a figure is judged with the one
    before. `numbers` are those at the start of rows, `filled` counts the rows with text up to each.
    """
    found: set[int] = set()
    chain: list[int] = []
    start = 0
    pages: list[int] = []
    for index, value in numbers.items():
        near = bool(chain) and filled[index] - filled[chain[-1]] <= _MOST_BETWEEN
        next_one = bool(chain) and value == numbers[chain[-1]] + 1
        if next_one and (near or len(chain) - start >= _FEWEST_LINES):
            start = start if near else len(chain)
            chain.append(index)
        elif near and rows[index].strip().isdigit():
            pages.append(index)
        elif chain and rows[index].strip().isdigit() and len(chain) - start >= _FEWEST_LINES:
            continue
        else:
            found.update([*chain, *pages] if _are_lines(rows, chain) else ())
            chain, start, pages = [index], 0, []
    found.update([*chain, *pages] if _are_lines(rows, chain) else ())
    return found


def _are_lines(rows: Sequence[str], run: Sequence[int]) -> bool:
    if len(run) < _FEWEST_LINES:
        return False
    texts = [rows[index].strip().lstrip("0123456789").lstrip() for index in run]
    return sum([text[:1].islower() for text in texts]) >= _LOWER * len(run)


def _of_every_fifth(numbers: Mapping[int, int], filled: Sequence[int]) -> set[int]:
    """The rows of each chain of numbers that rise by five, every fifth filled row or so."""
    chains: dict[int, list[int]] = {}
    found: set[int] = set()
    for index, value in numbers.items():
        if value % _STEP:
            continue
        chain = [*chains.get(value - _STEP, ()), index]
        if len(chain) > 1 and not _is_next(chain[-2], index, numbers, filled):
            chain = [index]
        chains[value] = chain[-_FEWEST_STEPS:]
        if len(chain) >= _FEWEST_STEPS:
            found.update(chain)
    return found


def _is_next(before: int, index: int, numbers: Mapping[int, int], filled: Sequence[int]) -> bool:
    """Whether a row may have the next number but four, with none of these four between."""
    if not _NEAREST <= filled[index] - filled[before] <= _FARTHEST:
        return False
    value = numbers[index]
    return not any(value - _STEP < numbers.get(row, 0) < value for row in range(before + 1, index))
