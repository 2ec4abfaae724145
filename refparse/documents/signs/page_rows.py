"""Rows of a document that belong to its pages and not to its text: page numbers, running heads.

Both are known by the document as a whole: numbers that count up from page to page, rows that stand
again and again with nothing but the page number changed.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

import regex

from refparse.documents.signs.evidence import is_identifier
from refparse.documents.signs.line_starts import PEOPLE, start_shape
from refparse.documents.signs.lines import Line

_MARKS = " \t|•·-–—.,;:()[]"
_DECIMAL = "0123456789"
_EDGE_SCOPE = 12
_EDGE = frozenset("0123456789 \t-–—|")
_OF = (" of", " von", " de", " из", " /")
_LONGEST_HEAD = 160
_RARE = 0.3
_LONGEST_ALONE = 12
_OWN_NUMBER = regex.compile(
    r"(?i:isbn|issn)\W{0,3}\d[\dX-]{7,}.*\p{L}{4}|\b10\.\d{4,9}/\S++\s.*\p{L}{3}"
)
_FEWEST_FRAMING = 3
_BESIDE = 3
_LEAST_FRAMING = 20
"""Letters; shorter rows may be names."""
_MOSTLY = 0.6
_ALONE = regex.compile(r"[-–—|\s]*(\d{1,5})[-–—|\s]*")
_AT_LEFT = regex.compile(r"(\d{1,5})\s+[\p{Lu}\p{Lo}]")
_AT_RIGHT = regex.compile(r"(?<=\p{L}\s{1,4}|\|.{0,40}\d\s{1,4})(\d{1,5})$")
_FIRST_YEAR, _LAST_YEAR = 1500, 2100
_FEWEST_ON_LAST = 3
_FEWEST_BETWEEN, _MOST_BETWEEN = 10, 250


@dataclass(frozen=True, slots=True)
class PageRows:
    """`repeated`: how often a row stands in the document; `numbered`: the rows with page numbers.

    Rows are known by where they end in the document. `framing` are those that repeat near page
    numbers only; `rare` says that few rows repeat.
    """

    repeated: Mapping[int, int]
    numbered: frozenset[int]
    framing: frozenset[int]
    rare: bool

    def often(self, line: Line) -> int:
        """How often a line that repeats stands in the document, 0 for one that does not."""
        return self.repeated.get(line.end, 0)

    def has_page_number(self, line: Line) -> bool:
        """Whether a line holds a number that counts the pages."""
        return line.end in self.numbered

    def frames(self, line: Line) -> bool:
        """Whether a line stands at the same place of several pages."""
        return line.end in self.framing

    def repeats(self, line: Line) -> bool:
        """Whether a line stands several times where few do, or counts the pages."""
        return (self.rare and self.often(line) > 1) or self.has_page_number(line)


def page_rows(view: str) -> PageRows:
    """The rows of a document that repeat or count its pages."""
    rows = view.split("\n")
    shapes = [shape_of(row) for row in rows]
    counts = Counter(shapes)
    ends: list[int] = []
    found: dict[int, int] = {}
    at = 0
    for row, shape in zip(rows, shapes, strict=True):
        end = at + len(row.rstrip(" \t"))
        ends.append(end)
        if shape and counts[shape] > 1:
            found[end] = counts[shape]
        at += len(row) + 1
    numbers = _page_numbers(rows)
    rare = len(found) <= _RARE * len(rows)
    framing = _imprints(rows, shapes, counts)
    if rare:
        framing += _near_numbers(shapes, counts, numbers)
    return PageRows(
        found,
        frozenset([ends[index] for index in numbers]),
        frozenset([ends[index] for index in framing]),
        rare,
    )


def _near_numbers(
    shapes: Sequence[str], counts: Mapping[str, int], numbers: AbstractSet[int]
) -> list[int]:
    """Indexes of the rows that repeat, mostly beside the number of a page."""
    near = {
        place
        for index in numbers
        for place in range(max(0, index - _BESIDE), min(index + _BESIDE + 1, len(shapes)))
    }
    framed = Counter([shapes[place] for place in near])
    heads = {
        shape
        for shape, count in framed.items()
        if len(shape) >= _LEAST_FRAMING
        and count >= _FEWEST_FRAMING
        and count >= _MOSTLY * counts[shape]
    }
    return [place for place in near if shapes[place] in heads]


def _imprints(rows: Sequence[str], shapes: Sequence[str], counts: Mapping[str, int]) -> list[int]:
    """Indexes of the rows that say again and again where a text came out, and of the rows that
    always stand above or below them."""
    found = [
        index
        for index, shape in enumerate(shapes)
        if len(shape) >= _LEAST_FRAMING
        and counts[shape] >= _FEWEST_FRAMING
        and _OWN_NUMBER.search(rows[index])
    ]
    beside: Counter[str] = Counter()
    for index in found:
        beside.update([*shapes[max(0, index - 1) : index], *shapes[index + 1 : index + 2]])
    always = {shape for shape, count in beside.items() if shape and 1 < count == counts[shape]}
    return found + [
        place
        for index in found
        for place in (index - 1, index + 1)
        if 0 <= place < len(shapes) and shapes[place] in always
    ]


def shape_of(line: str) -> str:
    """A line without the page number at its edge: running heads differ in nothing else.

    The number at the end of an identifier belongs to it.
    """
    if len(line) > _LONGEST_HEAD:
        return line
    inner = line.strip(_MARKS)
    if not inner or (inner[0].isalpha() and inner[-1].isalpha()) or is_identifier(inner):
        return inner.casefold()
    head = inner.lstrip(_DECIMAL)
    if 0 < len(inner) - len(head) < 6 and not head[:1].isalpha():
        inner = head.lstrip(_MARKS)
    tail = inner.rstrip(_DECIMAL)
    if 0 < len(inner) - len(tail) < 6 and not tail[-1:].isalpha():
        inner = tail.rstrip(_MARKS)
        if inner.endswith(_OF):
            inner = inner.rsplit(" ", 1)[0].rstrip(_DECIMAL + " ")
    return inner.casefold()


def _page_numbers(rows: Sequence[str]) -> set[int]:
    """Indexes of the rows whose numbers follow one another a page apart.

    A number alone on its row needs a neighbour; one at the edge of a running head needs a
    neighbour that is alone, or one at the other edge, even numbers on the left; what may be a year
    needs three in a row at the edges. Few rows may stand on the last page. Rows with a semicolon
    are no such heads, nor those with a comma that start with names.
    """
    seen: dict[int, tuple[int, str]] = {}
    found: set[int] = set()
    for index, row in enumerate(rows):
        if not row or len(row) > _LONGEST_HEAD:
            continue
        if not (row[0] in _EDGE or row[-1] in _EDGE) or ";" in row:
            continue
        number = _number_of(row.strip(" \t"))
        if number is None:
            continue
        if "," in row and start_shape(row.lstrip(_DECIMAL + " \t") or "-") in PEOPLE:
            continue
        value, place = number
        before = seen.get(value - 1)
        least = _FEWEST_ON_LAST if before is not None and before[0] in found else _FEWEST_BETWEEN
        if before is not None and least <= index - before[0] <= _MOST_BETWEEN:
            places = {place, before[1]}
            left = value if place == "left" else value - 1
            facing = places == {"left", "right"} and left % 2 == 0
            if _FIRST_YEAR <= value <= _LAST_YEAR and "alone" not in places:
                third = seen.get(value - 2)
                if facing and third is not None and third[1] == place:
                    found.update((index, before[0], third[0]))
            elif "alone" in places or facing:
                found.update((index, before[0]))
        if value not in seen or place == "alone" or seen[value][1] != "alone":
            seen[value] = (index, place)
    return found


def _number_of(row: str) -> tuple[int, str] | None:
    """The number that may be a page's, and whether it stands alone, left or right on its row."""
    if len(row) <= _LONGEST_ALONE:
        alone = _ALONE.fullmatch(row)
        if alone:
            return int(alone.group(1)), "alone"
    match, place = _AT_LEFT.match(row), "left"
    if match is None:
        match, place = _AT_RIGHT.search(row, max(0, len(row) - _EDGE_SCOPE)), "right"
    if match is None:
        return None
    return int(match.group(1)), place
