"""The tokenizer loses nothing and cuts where fields meet."""

from __future__ import annotations

import pytest
import regex
from hypothesis import given
from hypothesis import strategies as st

from refparse.tokens import tokenize


@given(st.text())
def test_joining_words_and_gaps_gives_the_text_back(text: str) -> None:
    tokens = tokenize(text)
    gaps = tokens.gaps()
    assert len(gaps) == len(tokens) + 1
    pairs = zip(gaps, (*tokens.words, ""), strict=True)
    assert "".join(gap + word for gap, word in pairs) == text
    for index, word in enumerate(tokens.words):
        assert text[tokens.starts[index] : tokens.end(index)] == word


@given(st.text())
def test_letters_and_numbers_are_in_words_and_spaces_are_not(text: str) -> None:
    tokens = tokenize(text)
    assert all(word and not regex.search(r"\s", word) for word in tokens.words)
    assert not any(regex.search(r"[\p{L}\p{N}]", gap) for gap in tokens.gaps())


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("1999;341:164–72.", "1999 341 164 72"),
        ("PLoS One. 2008;3:e2696.", "PLoS One 2008 3 e2696"),
        ("Phys. Rev. D53 (1996)", "Phys Rev D 53 1996"),
        ("O’Brien S, Kim D-W", "O’Brien S Kim D-W"),
        ("2004a, 2nd ed., pp12", "2004a 2nd ed pp 12"),
        ("https://doi.org/10.1000/a.b.", "https://doi.org/ 10.1000/a.b"),
        ("10.1016/S0140-6736(96)01024-8.", "10.1016/S0140-6736(96)01024-8"),
        (
            "10.1175/1520-0477(1996)077<0437:TN>2.0.CO;2.",
            "10.1175/1520-0477(1996)077<0437:TN>2.0.CO;2",
        ),
        (
            "10.1002/(SICI)1097-0258(1998)17:15<1661::AID-SIM968>3.0.CO;2-2",
            "10.1002/(SICI)1097-0258(1998)17:15<1661::AID-SIM968>3.0.CO;2-2",
        ),
        ("Tübingen ³1988, Bari 1993¹²", "Tübingen ³ 1988 Bari 1993 ¹²"),
        ("<http://x.org/a_b?c=1>,", "http://x.org/a_b?c=1"),
        ("——— 2009 ... x", "——— 2009 x"),
        ("— Trees – a history", "— Trees a history"),
        ("東京2001年", "東 京 2001 年"),
    ],
)
def test_words(text: str, words: str) -> None:
    assert list(tokenize(text).words) == words.split()
