"""The lines that make up one entry, and what is known of it before it becomes text."""

from __future__ import annotations

from dataclasses import dataclass

from refparse.documents.lines import Line


@dataclass(frozen=True, slots=True)
class Segment:
    """The lines of one entry, noise left out; `start` is where its number or first line begins."""

    start: int
    lines: tuple[Line, ...]
    number: str | None = None
    doubts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Listing:
    """One list: its entries, and the lines inside it that belong to none.

    `solidity` is the share of the entries that stand where an entry may start, 0 to 1.
    """

    segments: tuple[Segment, ...]
    noise: tuple[Line, ...] = ()
    solidity: float = 1.0


def shortened(line: Line, length: int) -> Line:
    """The line with only its first `length` characters."""
    return Line(
        line.start,
        line.start + length,
        line.text[:length],
        line.indent,
        line.blank_before,
        line.page_break,
    )


def without_start(line: Line, length: int) -> Line:
    """The line without its first `length` characters and the spaces after them."""
    rest = line.text[length:].lstrip()
    cut = len(line.text) - len(rest)
    return Line(line.start + cut, line.end, rest, line.indent, line.blank_before, line.page_break)
