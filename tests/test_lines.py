"""Lines come whole, and in pieces where they are longer than any reference."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from refparse.lines import LONGEST_LINE, Lines, Piece


def pieces_of(blocks: list[str], longest: int = LONGEST_LINE) -> list[Piece]:
    lines = Lines(longest)
    return [*(piece for block in blocks for piece in lines.add(block)), *lines.end()]


@given(st.lists(st.text(alphabet="ab \n\u00e9", max_size=60), max_size=6), st.integers(1, 30))
def test_nothing_is_lost_and_no_piece_is_longer(blocks: list[str], longest: int) -> None:
    pieces = pieces_of(blocks, longest)
    text = "".join(blocks)
    assert "".join(piece.text for piece in pieces) == text
    assert all(0 < len(piece.text) <= longest for piece in pieces)
    assert pieces == pieces_of([text], longest)
    whole = [piece.text for piece in pieces if piece.text.endswith("\n")]
    assert len(whole) == text.count("\n")


def test_short_lines_are_whole() -> None:
    lines = Lines()
    assert lines.add("a\nb") == [Piece("a\n")]
    assert lines.end() == [Piece("b")]


def test_long_lines_are_cut_at_spaces() -> None:
    found = pieces_of(["word " * LONGEST_LINE])
    assert all(piece.text.endswith("word ") for piece in found)
    assert [piece.goes_on for piece in found[:-1]] == [True] * (len(found) - 1)
