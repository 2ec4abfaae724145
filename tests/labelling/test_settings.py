"""Where words stand: gaps, brackets, quotation marks."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refparse.labelling.settings import GAP_ROWS, abridged, gap_rows, settings
from refparse.tokens import tokenize


@given(st.text())
def test_every_word_has_one(text: str) -> None:
    tokens = tokenize(text)
    found = settings(tokens)
    assert len(found) == len(tokens)
    for setting, following in pairwise(found):
        assert setting[1] == following[0]


@pytest.mark.parametrize(
    ("text", "bracketed", "quoted"),
    [
        ("a (b [c] d) e", "01110", "00000"),
        ("a) b", "00", "00"),
        ('a "b c" d', "0000", "0110"),
        ("a „b“ c “d” e", "00000", "01010"),
        ("»a« b «c» d", "0000", "1010"),
    ],
)
def test_brackets_and_quotation_marks(text: str, bracketed: str, quoted: str) -> None:
    found = settings(tokenize(text))
    assert "".join(str(setting[2]) for setting in found) == bracketed
    assert "".join(str(setting[3]) for setting in found) == quoted


def test_the_first_and_the_last_word_are_known_as_such() -> None:
    first, *_, last = settings(tokenize("[1] Oak 1999."))
    assert first[0] == "^["
    assert last[1] == ".$"


def test_long_gaps_keep_their_ends() -> None:
    assert abridged("), " + "x" * 1000 + " (") == "), xxx ("


@given(st.text(max_size=8))
def test_marks_have_rows(gap: str) -> None:
    assert all(0 <= row < GAP_ROWS for row in gap_rows(gap))
    assert gap_rows(gap)
