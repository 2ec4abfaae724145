"""Fitting the weights that readings are chosen by."""

from __future__ import annotations

import pytest

pytest.importorskip("torch", reason="needs the train extra")

from refparse.labelling.labels import LABELS
from refparse.labelling.model import SHIPPED_MODEL, NeuralLabeller
from refparse.labelling.traits import key_of, row_of
from refparse.tokens import tokenize
from refparse.training.choosing import Choice, Doubtful, choice, doubtful, fit, names_of
from refparse.training.corpus import Record
from refparse.training.examples import Example
from refparse.training.train import is_in_half
from refparse.training.written import LANGUAGES, written

AUTHOR, TITLE, JOURNAL = (LABELS.index(name) for name in ("author", "title", "journal"))
TOKENS = tokenize("Oak A. On trees, Forest Letters")
GOLD = Example(TOKENS, (AUTHOR, AUTHOR, TITLE, TITLE, JOURNAL, JOURNAL))
CUT = [AUTHOR, AUTHOR, TITLE, TITLE, TITLE, JOURNAL]


def test_a_choice_holds_what_tells_the_readings_apart() -> None:
    found = choice(Doubtful(GOLD, ((CUT, -1.0), (list(GOLD.labels), -1.5))), frozenset())
    assert found.right == (False, True)
    shared = row_of("n author 1")
    assert all(shared not in rows for rows in found.traits)
    assert set(found.traits[0]).isdisjoint(found.traits[1])


def test_what_comes_nearest_is_right_where_nothing_is() -> None:
    far = [AUTHOR, TITLE, TITLE, TITLE, TITLE, JOURNAL]
    found = choice(Doubtful(GOLD, ((far, -1.0), (CUT, -1.5))), frozenset())
    assert found.right == (False, True)


def test_weights_follow_the_right_readings() -> None:
    good, bad = row_of("good"), row_of("bad")
    several = [Choice(((bad,), (good,)), (0.0, -1.0), (False, True)) for _ in range(40)]
    several += [Choice(((), ()), (0.0, -1.0), (True, False)) for _ in range(40)]
    chooser = fit(several, frozenset((7,)), penalty=0.1)
    assert chooser.weights[good] > 0.5 > -0.5 > chooser.weights[bad]
    assert chooser.scale > 0
    assert chooser.known == {7}


def test_names_of_references() -> None:
    assert names_of([GOLD]) == {key_of("journal", "Forest Letters")}


def test_halves_share_nothing() -> None:
    records = [Record(text="x", spans=(), source="s", document=f"d{n}") for n in range(40)]
    counts = [sum(is_in_half(record, half) for record in records) for half in (0, 1)]
    assert sum(counts) == 40
    assert min(counts) > 8
    for code in LANGUAGES:
        first, second = written(code, 0), written(code, 1)
        assert not set(first) & set(second)
        assert len(first) + len(second) == len(written(code))


def test_sure_references_leave_no_choice() -> None:
    labeller = NeuralLabeller.load(SHIPPED_MODEL)
    text = "Varga J. Systemic sclerosis: a review. J Clin Invest. 2007;117:557–67."
    tokens = tokenize(text)
    labels = tuple(labeller.label([tokens])[0].labels.tolist())
    assert doubtful(labeller, [Example(tokens, labels)]) == []
    odd = tokenize("Oak Forest group of the north Trees and what they say Annals Graz 3")
    found = doubtful(labeller, [Example(odd, (0,) * len(odd))])
    assert len(found) == 1
    assert len(found[0].readings) > 1
