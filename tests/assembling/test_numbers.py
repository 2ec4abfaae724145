"""Volumes, and how many of them there are."""

from __future__ import annotations

import pytest

import refparse
from refparse.assembling.draft import Draft
from refparse.assembling.numbers import read_numbers
from refparse.labelling.spans import LabelledSpan


def drafted(text: str, number: str) -> Draft:
    start = text.index(number)
    draft = Draft(text, [LabelledSpan(start, start + len(number), "volume")])
    read_numbers(draft)
    return draft


@pytest.mark.parametrize(
    ("text", "number"),
    [("Oak, A.: Trees. 2 Bde., Mainz", "2"), ("A. Oak, Trees, 3 vol., Paris", "3")],
)
def test_the_number_of_volumes_is_no_volume(text: str, number: str) -> None:
    assert drafted(text, number).fields == {"number_of_volumes": number}


@pytest.mark.parametrize(
    ("text", "number", "volume"),
    [
        ("Oak, A.: Trees. Bd. 2, Mainz", "2", "2"),
        ("A. Oak, Trees, vol. 2 t. 1, Paris", "2", "2"),
        ("Oak A. In: Trees. 13e année", "13e", "13"),
        ("Oak A. In: Trees. 44ᵉ année", "44ᵉ", "44"),
        ("Oak A. In: Trees. 13e année", "13e année", "13"),
        ("Oak A. In: Trees 12. Jg.", "12. Jg.", "12"),
        ("Oak A. In: Trees, 20-21, p. 3", "20-21", "20-21"),
        ("Oak A. In: Trees, 20-1, p. 3", "20-1", "20-1"),
    ],
)
def test_volumes(text: str, number: str, volume: str) -> None:
    assert drafted(text, number).fields == {"volume": volume}


def test_the_issue_of_a_volume_with_a_hyphen() -> None:
    assert drafted("Oak A. In: Trees, 58-1, 2003", "58-1").fields == {"volume": "58", "issue": "1"}


def test_a_lettered_article_number() -> None:
    text = "Oak A. Trees. BMJ. 2021;372:n71."
    draft = Draft(text, [LabelledSpan(29, 31, "issue")])
    read_numbers(draft)
    assert draft.fields == {"article_number": "n71"}
    draft = Draft("Oak A. Trees. Bark, 45, RG2004.", [LabelledSpan(24, 30, "issue")])
    read_numbers(draft)
    assert draft.fields == {"article_number": "RG2004"}
    draft = Draft(text, [LabelledSpan(24, 27, "pages"), LabelledSpan(29, 31, "issue")])
    read_numbers(draft)
    assert draft.fields["issue"] == "71"


def test_a_section_is_no_page() -> None:
    text = "Oak, Trees, Bonn 2011, § 191, S. 413 ff."
    draft = Draft(text, [LabelledSpan(25, 28, "pages"), LabelledSpan(33, 39, "pages")])
    read_numbers(draft)
    assert draft.fields["pages"].first == "413"


def test_a_volume_beside_the_number_in_a_series() -> None:
    text = "in Trees, Rome, 1977 (Studies of Woods, 24), t. I, p. 3."
    labels = [("series", "Studies of Woods"), ("volume", "24"), ("volume", "I")]
    draft = Draft(
        text,
        [LabelledSpan(at := text.index(p), at + len(p), label) for label, p in labels],
    )
    read_numbers(draft)
    assert draft.fields["volume"] == "I"


def test_volumes_and_pages_of_web_of_science() -> None:
    ref = refparse.parse_reference("Card D, 1994, AM ECON REV, V84, P772")
    assert ref.volume == "84"
    assert ref.pages is not None
    assert ref.pages.first == "772"
