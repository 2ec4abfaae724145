"""A list's style settles what one entry leaves open."""

from __future__ import annotations

from refparse.labelling.labels import LABELS
from refparse.labelling.model import shipped_labeller
from refparse.list_style import ListStyle, settled
from refparse.tokens import Tokens, tokenize

PLAIN = ("author", "title", "journal", "date", "volume")
INDEX = {label: place for place, label in enumerate(LABELS)}


def labelled(*names: str) -> tuple[Tokens, list[int]]:
    return tokenize("Oak. Trees. Lancet 2001;5"), [INDEX[name] for name in names]


def test_the_order_of_the_list_decides_between_equal_candidates() -> None:
    style = ListStyle.of([labelled(*PLAIN)] * 6)
    tokens, usual = labelled(*PLAIN)
    _, odd = labelled("author", "title", "publisher", "date", "volume")
    assert style.choose(tokens, [(odd, -1.0), (usual, -1.0)])[0] == usual
    assert style.choose(tokens, [(odd, -1.0), (usual, -9.0)])[0] == odd


def test_a_short_list_has_no_style() -> None:
    style = ListStyle.of([labelled(*PLAIN)] * 2)
    tokens, usual = labelled(*PLAIN)
    odd = [0] * len(usual)
    assert style.choose(tokens, [(odd, -1.0), (usual, -1.1)])[0] == odd


def test_sure_entries_stay_as_they_are() -> None:
    texts = [f"Oak A, Elm B. The life of trees. Lancet. 200{n};3:1{n}-2{n}." for n in range(8)]
    sequences = [tokenize(text) for text in texts]
    before = shipped_labeller().label(sequences)
    after = settled(shipped_labeller(), sequences, before)
    assert [a.labels.tolist() for a in after] == [b.labels.tolist() for b in before]


def test_empty_lists() -> None:
    assert settled(shipped_labeller(), [], []) == []
