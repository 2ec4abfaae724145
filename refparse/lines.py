"""The lines of text that comes in blocks, in pieces where they are longer than any reference."""

from __future__ import annotations

from typing import Final, NamedTuple

LONGEST_LINE: Final = 100_000
"""Characters; longer lines are cut, so that a stream without line breaks fills no memory."""


class Piece(NamedTuple):
    """A line or a piece of one.

    Attributes:
        text: what was read, with its line break if it has one.
        goes_on: whether it was cut off because the line is too long.
    """

    text: str
    goes_on: bool = False


class Lines:
    """Cuts text into lines as it comes; one of more than ``longest`` characters into pieces.

    A long line is cut behind a space in the second half of what may stay together, if there is
    one. Joined, the pieces are the text.

    >>> lines = Lines(6)
    >>> [piece.text for block in ("a b\\nc d", " e f g") for piece in lines.add(block)]
    ['a b\\n', 'c d e ']
    >>> [piece.text for piece in lines.end()]
    ['f g']
    """

    def __init__(self, longest: int = LONGEST_LINE) -> None:
        self._longest = longest
        self._rest = ""

    def add(self, text: str) -> list[Piece]:
        """Return the pieces that are whole with this text."""
        pieces: list[Piece] = []
        *ended, rest = (self._rest + text).split("\n")
        for line in ended:
            remaining = self._cut(f"{line}\n", pieces)
            pieces.append(Piece(remaining))
        self._rest = self._cut(rest, pieces)
        return pieces

    def end(self) -> list[Piece]:
        """Return what is left when no more text comes."""
        rest, self._rest = self._rest, ""
        return [Piece(rest)] if rest else []

    def _cut(self, line: str, pieces: list[Piece]) -> str:
        """Add the pieces that are too long to stay with what follows; return what is left."""
        start = 0
        most = self._longest if line.endswith("\n") else self._longest - 1
        while len(line) - start > most:
            end = start + self._longest
            space = line.rfind(" ", start + self._longest // 2, end)
            end = end if space < 0 else space + 1
            pieces.append(Piece(line[start:end], goes_on=True))
            start = end
        return line[start:]
