"""What PyTorch trains and what plain arrays compute is the same."""

from __future__ import annotations

import numpy as np
import pytest

torch = pytest.importorskip("torch", reason="needs the train extra")

from refparse.labelling.model import NeuralLabeller
from refparse.tokens import tokenize
from refparse.training.batching import Batcher
from refparse.training.examples import Vocabulary, example
from refparse.training.packing import pack
from refparse.training.tagger import Architecture, Tagger

STRINGS = ("Oak A. On trees. Trees. 2001;3:1-9.", "Elm B, Ash C. Bark. Berlin: Wald 1999.", "X")


@pytest.fixture
def tagger() -> tuple[Tagger, Vocabulary]:
    torch.manual_seed(0)
    vocabulary = Vocabulary.of([example(string, [0] * len(string)) for string in STRINGS], 1)
    tagger = Tagger(vocabulary, Architecture(embedding=24, gap=8, hidden=(16, 12))).eval()
    for parameter in (tagger.transitions, tagger.starts, tagger.ends):
        torch.nn.init.normal_(parameter)
    return tagger, vocabulary


def exact(tagger: Tagger, vocabulary: Vocabulary) -> NeuralLabeller:
    """Return a labeller with the weights as they are, not rounded to 8 bits."""
    return NeuralLabeller(pack({}, vocabulary) | tagger.arrays())


@pytest.mark.parametrize("sure", [-1.0, 1e9], ids=["all layers", "first layer"])
def test_both_networks_give_the_same_probabilities(
    tagger: tuple[Tagger, Vocabulary], sure: float, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("refparse.labelling.model.SURE", sure)
    model, vocabulary = tagger
    examples = [example(string, [0] * len(string)) for string in STRINGS]
    with torch.no_grad():
        scores, early = model.scores(Batcher(vocabulary, 0, 0.0).batch(examples))
    labellings = exact(model, vocabulary).label([item.tokens for item in examples])
    for row, (item, labelling) in enumerate(zip(examples, labellings, strict=True)):
        count = len(item.tokens)
        if sure > 0:
            expected = early[row, :count].softmax(dim=1).numpy()
        else:
            expected = _marginals(scores[row, :count].numpy(), model)
        np.testing.assert_allclose(labelling.probabilities, expected, atol=1e-4)


def _marginals(scores: np.ndarray, model: Tagger) -> np.ndarray:
    from refparse.labelling.crf import Chain, marginals

    chain = Chain(*(p.detach().numpy() for p in (model.transitions, model.starts, model.ends)))
    return marginals(scores, np.ones(len(scores), dtype=np.int64), chain)


def test_quantized_weights_stay_close(tagger: tuple[Tagger, Vocabulary]) -> None:
    model, vocabulary = tagger
    packed = NeuralLabeller(pack(model.arrays(), vocabulary))
    tokens = tokenize(STRINGS[0])
    first = exact(model, vocabulary).label([tokens])[0].probabilities
    second = packed.label([tokens])[0].probabilities
    np.testing.assert_allclose(first, second, atol=0.03)


def test_weights_survive_saving_and_loading(tagger: tuple[Tagger, Vocabulary]) -> None:
    model, vocabulary = tagger
    other = Tagger(vocabulary, Architecture(24, 8, (16, 12))).eval()
    other.load(model.arrays())
    for name, array in model.arrays().items():
        np.testing.assert_allclose(other.arrays()[name], array, atol=1e-6)


def test_loss_falls_with_training(tagger: tuple[Tagger, Vocabulary]) -> None:
    model, vocabulary = tagger
    examples = [example(string, [i % 3 for i in range(len(string))]) for string in STRINGS]
    batch = Batcher(vocabulary, 0, 0.0).batch(examples)
    optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
    first = float(model.loss(batch).detach())
    for _ in range(30):
        optimizer.zero_grad()
        loss = model.loss(batch)
        loss.backward()
        optimizer.step()
    assert 0 <= float(loss.detach()) < first / 2
