from __future__ import annotations

import pytest

from refparse.rendering import case
from refparse.rendering.markup import prepared


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a title in full", "A Title in Full"),
        ("dual inhibition of c-abl and PDGF", "Dual Inhibition of c-Abl and PDGF"),
        ("the state-of-the-art of it", "The State-of-the-Art of It"),
        ("what is it? an answer: the end", "What Is It? An Answer: The End"),
        ("Models For Genomics and mRNA", "Models For Genomics and mRNA"),
        ("use of a p value", "Use of a p Value"),
        ("cancer-pain.org", "Cancer-Pain.Org"),
        ("β-catenin axis", "β-Catenin Axis"),
    ],
)
def test_title_case(text: str, expected: str) -> None:
    assert case.title(text) == expected


def test_title_case_is_english_only(entries: object) -> None:
    body = '<text variable="title" text-case="title"/>'
    german = {"title": "über die entwicklung", "language": "de"}
    assert entries(body, german) == ["über die entwicklung"]  # type: ignore[operator]


def test_protected_spans_keep_their_case() -> None:
    text = prepared('the <span class="nocase">iPhone of x</span> and dna')
    assert "iPhone of x" in case.title(text)
    assert "iPhone of x" in case.uppercase(text)


def test_first_word_only() -> None:
    assert case.capitalize_first("in press, again") == "In press, again"
    assert case.capitalize_first("arXiv paper") == "arXiv paper"


def test_sentence_case_lowers_shouting_only() -> None:
    assert case.sentence("ALL CAPS TITLE") == "All caps title"
    assert case.sentence("a Title of Boston") == "A Title of Boston"
