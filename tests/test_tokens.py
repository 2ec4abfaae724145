"""The tokenizer loses nothing and cuts where fields meet."""

from __future__ import annotations

import pytest
import regex
from hypothesis import given
from hypothesis import strategies as st

from refparse.tokens import tokenize


@given(st.text())
def test_joining_tokens_and_spaces_gives_the_text_back(text: str) -> None:
    tokens = tokenize(text)
    rebuilt, at = [], 0
    for index, word in enumerate(tokens.words):
        between = text[at : tokens.starts[index]]
        assert not between.strip()
        rebuilt += [between, word]
        at = tokens.end(index)
    assert not text[at:].strip()
    assert "".join(rebuilt) + text[at:] == text


@given(st.text())
def test_no_token_is_empty_or_holds_white_space(text: str) -> None:
    assert all(word and not regex.search(r"\s", word) for word in tokenize(text).words)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("1999;341:164–72.", "1999 ; 341 : 164 – 72 ."),
        ("PLoS One. 2008;3:e2696.", "PLoS One . 2008 ; 3 : e2696 ."),
        ("Phys. Rev. D53 (1996)", "Phys . Rev . D 53 ( 1996 )"),
        ("O’Brien S, Kim D-W", "O’Brien S , Kim D-W"),
        ("2004a, 2nd ed., pp12", "2004a , 2nd ed . , pp 12"),
        ("https://doi.org/10.1000/a.b.", "https://doi.org/ 10.1000/a.b ."),
        ("10.1016/S0140-6736(96)01024-8.", "10.1016/S0140-6736(96)01024-8 ."),
        ("<http://x.org/a_b?c=1>,", "< http://x.org/a_b?c=1 > ,"),
        ("——— 2009 ... x", "——— 2009 ... x"),
        ("東京2001年", "東 京 2001 年"),
    ],
)
def test_words(text: str, words: str) -> None:
    assert list(tokenize(text).words) == words.split()
