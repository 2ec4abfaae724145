"""Lines come whole, and in pieces where they are longer than any reference."""

from __future__ import annotations

import io

from hypothesis import given
from hypothesis import strategies as st

from refparse.lines import LONGEST_LINE, Piece, lines


@given(st.text(alphabet="ab \n\u00e9", max_size=200), st.integers(1, 30))
def test_nothing_is_lost_and_no_piece_is_longer(text: str, longest: int) -> None:
    pieces = list(lines(io.StringIO(text, newline="\n"), longest))
    assert "".join(piece.text for piece in pieces) == text
    assert all(0 < len(piece.text) <= longest for piece in pieces)
    whole = [piece.text for piece in pieces if piece.text.endswith("\n")]
    assert len(whole) == text.count("\n")


def test_short_lines_are_whole() -> None:
    assert list(lines(io.StringIO("a\nb"))) == [Piece("a\n"), Piece("b")]


def test_long_lines_are_cut_at_spaces() -> None:
    found = list(lines(io.StringIO("word " * LONGEST_LINE)))
    assert all(piece.text.endswith("word ") for piece in found)
    assert [piece.goes_on for piece in found[:-1]] == [True] * (len(found) - 1)
