"""Addresses are one run, whatever their pieces are labelled; numbers of reviews are notes."""

from __future__ import annotations

import pytest

from refparse.assembling.addresses import addresses_whole, reviews_noted
from refparse.labelling.spans import LabelledSpan


def _labelled(text: str, *pieces: tuple[str, str]) -> list[LabelledSpan]:
    return [
        LabelledSpan(text.index(piece), text.index(piece) + len(piece), label)
        for piece, label in pieces
    ]


def _pieces(text: str, runs: list[LabelledSpan]) -> list[tuple[str, str]]:
    return [(text[run.start : run.end], run.label) for run in runs]


@pytest.mark.parametrize(
    ("address", "piece", "label"),
    [
        ("https://doi.org/c4r", "4r", "pmid"),
        ("https://doi.org/fg6rf9", "6rf9", "accessed"),
        ("http://example.org/2001/trees", "2001", "date"),
    ],
)
def test_pieces_of_an_address(address: str, piece: str, label: str) -> None:
    text = f"Oak A. Trees. J Wood 1996;77:3. {address}."
    runs = [*_labelled(text, ("1996", "date")), *_labelled(text, (piece, label))]
    assert _pieces(text, addresses_whole(text, runs)) == [("1996", "date"), (address, "url")]


@pytest.mark.parametrize(
    ("address", "piece", "label"),
    [
        ("https://doi.org/10.1000/182", "10.1000/182", "doi"),
        ("https://www.ncbi.nlm.nih.gov/pubmed/12345", "12345", "pmid"),
        ("http://arxiv.org/abs/2101.00001", "2101.00001", "arxiv"),
    ],
)
def test_identifiers_in_an_address_stay(address: str, piece: str, label: str) -> None:
    text = f"Oak A. Trees. {address}"
    runs = _labelled(text, (piece, label))
    assert addresses_whole(text, runs) == runs


@pytest.mark.parametrize(
    ("review", "piece", "label"),
    [
        ("Zbl 0374.53022", "0374.53022", "arxiv"),
        ("MR0494932", "MR0494932", "articleno"),
        ("MR0494183 (58 #13123)", "0494183", "pmid"),
    ],
)
def test_numbers_of_reviews(review: str, piece: str, label: str) -> None:
    review = review.replace("(58 #13123)", "(58:13123)")
    text = f"T. Oak, Bull. Wood 102 (1978), 63. {review}"
    runs = _labelled(text, ("102", "volume"), (piece, label))
    assert _pieces(text, reviews_noted(text, runs)) == [("102", "volume"), (review, "note")]
