"""The shipped labeller: batches, order, probabilities, odd input."""

from __future__ import annotations

import threading

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from refparse.errors import UnreadableFileError
from refparse.labelling.labels import LABELS
from refparse.labelling.model import SHIPPED_MODEL, NeuralLabeller, shipped_labeller
from refparse.tokens import tokenize

STRINGS = (
    "Varga J, Abraham D. Systemic sclerosis: a prototypic multisystem fibrotic disorder. "
    "J Clin Invest. 2007;117:557–67.",
    "Müller, Hans: Die Ordnung der Stadt. In: Eva Schmidt (Hg.): Räume. Berlin: Suhrkamp 1999, "
    "S. 12–34.",
    "Smith, J. (2010). Trees. Oxford: Oxford University Press.",
    "",
)


def test_labels_come_back_in_the_order_of_the_input() -> None:
    sequences = [tokenize(string) for string in STRINGS]
    together = shipped_labeller().label(sequences)
    for tokens, labelling in zip(sequences, together, strict=True):
        alone = shipped_labeller().label([tokens])[0]
        assert len(labelling.labels) == len(tokens)
        assert labelling.labels.tolist() == alone.labels.tolist()
        np.testing.assert_allclose(labelling.probabilities, alone.probabilities, atol=1e-4)


def test_a_plain_article_is_labelled() -> None:
    tokens = tokenize(STRINGS[0])
    spans = shipped_labeller().label([tokens])[0].spans(tokens)
    assert [(span.label, tokens.text[span.start : span.end]) for span in spans] == [
        ("author", "Varga J, Abraham D"),
        ("title", "Systemic sclerosis: a prototypic multisystem fibrotic disorder"),
        ("journal", "J Clin Invest"),
        ("date", "2007"),
        ("volume", "117"),
        ("pages", "557–67"),
    ]
    assert all(0.9 < span.probability <= 1 for span in spans)


@settings(max_examples=50, deadline=None)
@given(st.lists(st.text(), max_size=5))
def test_any_text_is_labelled(strings: list[str]) -> None:
    sequences = [tokenize(string) for string in strings]
    for tokens, labelling in zip(sequences, shipped_labeller().label(sequences), strict=True):
        assert labelling.probabilities.shape == (len(tokens), len(LABELS))
        np.testing.assert_allclose(labelling.probabilities.sum(axis=1), 1, atol=1e-3)


def test_very_long_sequences_are_labelled_in_pieces() -> None:
    tokens = tokenize("a. " * 6000)
    assert len(shipped_labeller().label([tokens])[0].labels) == 6000


def test_threads_agree() -> None:
    sequences = [tokenize(string) for string in STRINGS]
    expected = [labelling.labels.tolist() for labelling in shipped_labeller().label(sequences)]
    wrong: list[int] = []

    def work(number: int) -> None:
        for _ in range(5):
            found = shipped_labeller().label(sequences)
            if [labelling.labels.tolist() for labelling in found] != expected:
                wrong.append(number)

    threads = [threading.Thread(target=work, args=(number,)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not wrong


def test_the_model_is_small_and_plain() -> None:
    assert SHIPPED_MODEL.stat().st_size < 6_000_000
    with np.load(SHIPPED_MODEL, allow_pickle=False) as archive:
        assert "vocabulary" in archive.files


def test_other_files_are_no_models(tmp_path) -> None:
    path = tmp_path / "model.npz"
    path.write_bytes(b"no model")
    with pytest.raises(UnreadableFileError, match=r"model\.npz"):
        NeuralLabeller.load(path)


def test_lone_surrogates_are_labelled() -> None:
    tokens = tokenize("Oak \ud800A. Trees. 2001")
    assert len(shipped_labeller().label([tokens])[0].labels) == len(tokens)
