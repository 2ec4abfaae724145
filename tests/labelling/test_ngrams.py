"""N-grams of many words at once are those of each word alone."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from refparse.labelling.ngrams import NGRAM_ROWS, ngrams

WORDS = st.text(min_size=1, max_size=40)


@given(st.lists(WORDS, min_size=1, max_size=6))
def test_a_word_has_the_same_rows_in_any_company(words: list[str]) -> None:
    rows, counts = ngrams(words)
    assert len(counts) == len(words)
    at = 0
    for word, count in zip(words, counts.tolist(), strict=True):
        alone, _ = ngrams([word])
        assert rows[at : at + count].tolist() == alone.tolist()
        at += count
    assert at == len(rows)
    assert 0 <= rows.min() <= rows.max() < NGRAM_ROWS


def test_words_share_the_rows_of_what_they_share() -> None:
    rows = {word: set(ngrams([word])[0].tolist()) for word in ("springer", "springen", "oak")}
    assert len(rows["springer"] & rows["springen"]) >= 8
    assert len(rows["springer"] & rows["oak"]) <= 1


def test_beginnings_and_ends_differ() -> None:
    first, last = (set(ngrams([word])[0].tolist()) for word in ("abxy", "xyab"))
    assert not first & last
