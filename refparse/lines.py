"""The lines of a stream, in pieces where they are longer than any reference."""

from __future__ import annotations

from collections.abc import Iterator
from typing import IO, Final, NamedTuple

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


def lines(stream: IO[str], longest: int = LONGEST_LINE) -> Iterator[Piece]:
    """Yield the lines of a stream; one of more than ``longest`` characters comes in pieces.

    A long line is cut behind a space in the second half of what was read, if there is one.
    Joined, the pieces are what stands in the stream.

    >>> import io
    >>> [piece.text for piece in lines(io.StringIO("a b\\nc d e f g"), 6)]
    ['a b\\n', 'c d e ', 'f g']
    """
    rest = ""
    while read := stream.readline(longest - len(rest)):
        text = rest + read
        rest = ""
        if text.endswith("\n") or len(text) < longest:
            yield Piece(text)
            continue
        space = text.rfind(" ", longest // 2)
        if 0 <= space < longest - 1:
            text, rest = text[: space + 1], text[space + 1 :]
        yield Piece(text, goes_on=True)
    if rest:
        yield Piece(rest)
