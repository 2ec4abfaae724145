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


@pytest.mark.parametrize(
    ("text", "series", "number"),
    [
        ("Oak, A.: Trees. Graz 1999 (Woods of Europe 12).", "Woods of Europe", "12"),
        ("Oak A. Trees. Elm; 1977. (Woods of Europe; vol. 52).", "Woods of Europe", "52"),
        ("Oak A., Trees, «Woods of Europe», 18, Graz", "Woods of Europe", "18"),
        ("Oak A., Trees (= Woods of Europe, Bd. 6). Graz", "Woods of Europe", "6"),
        ("FAO. Trees. Forestry Paper No. 163. Rome", "Forestry Paper", "163"),
    ],
)
@pytest.mark.parametrize("label", ["volume", "issue"])
def test_the_number_in_a_series(text: str, series: str, number: str, label: str) -> None:
    at, place = text.index(series), text.rindex(number)
    runs = [
        LabelledSpan(at, at + len(series), "series"),
        LabelledSpan(place, place + len(number), label),
    ]
    draft = Draft(text, runs)
    read_numbers(draft)
    assert draft.fields == {"collection_number": number}


def test_volumes_beside_a_series() -> None:
    text = "Oak A., Trees (Woods of Europe, 24), t. I, Graz"
    at = text.index("Woods")
    runs = [
        LabelledSpan(at, at + len("Woods of Europe"), "series"),
        LabelledSpan(text.index("24"), text.index("24") + 2, "volume"),
        LabelledSpan(text.index(" I,") + 1, text.index(" I,") + 2, "volume"),
    ]
    draft = Draft(text, runs)
    read_numbers(draft)
    assert draft.fields == {"collection_number": "24", "volume": "I"}


def test_the_volume_of_proceedings_in_a_series() -> None:
    reference = refparse.parse_reference(
        "Ronneberger, O., Fischer, P.: U-Net: Convolutional networks. In: Navab, N. (ed.) MICCAI "
        "2015. LNCS, vol. 9351, pp. 234–241. Springer, Cham (2015)"
    )
    assert (reference.type, reference.volume) == ("paper-conference", "9351")
    assert "(LNCS; no. 9351)" in reference.format("vancouver")
    assert "Vol. 9351" not in reference.format("apa")


def test_the_number_in_a_series_is_printed_with_it() -> None:
    reference = refparse.parse_reference(
        "Hartshorne R. Algebraic geometry. New York: Springer; 1977. "
        "(Graduate texts in mathematics; vol. 52)."
    )
    assert (reference.volume, reference.collection_number) == (None, "52")
    assert reference.to_csl()["collection-number"] == "52"
    assert reference.format("vancouver").endswith("(Graduate texts in mathematics; no. 52).")
    assert "number = {52}" in reference.to_bibtex()
