"""Going on from a trained model with a few corrected references, without forgetting the rest."""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence
from typing import Any

import numpy.typing as npt
import torch

from refparse.labelling.weights import VOCABULARIES, dequantized, lines
from refparse.training.batching import Batcher
from refparse.training.corpus import Record
from refparse.training.examples import Example, Vocabulary, character_labels, example
from refparse.training.noise import damaged
from refparse.training.pools import Pools
from refparse.training.synthesis import Composer
from refparse.training.tagger import Architecture, Tagger

_COPIES = 3
_REPLAYED = 600
_BATCH = 32
_RATE = 3e-4
_PULL = 0.1


def adapt(
    arrays: Mapping[str, npt.NDArray[Any]],
    mine: Sequence[Record],
    others: Sequence[Record],
    *,
    seed: int = 1,
    epochs: int = 12,
) -> tuple[Tagger, Vocabulary]:
    """Train a model further.

    Args:
        arrays: those of the model file to start from.
        mine: the corrected references; each is seen several times an epoch, also with noise.
        others: references to rehearse, so that nothing is forgotten; composed strings that the
            model itself labels serve where there are none.
        seed, epochs: as usual.

    The weights are pulled back to where they started (L2-SP, arXiv:1802.01483).

    Returns:
        The tagger and its vocabulary, which stays that of the start.
    """
    torch.manual_seed(seed)
    dice = random.Random(seed)
    words, gaps = (lines(arrays, name) for name in VOCABULARIES)
    vocabulary = Vocabulary(tuple(words), tuple(gaps))
    layers = sorted(name for name in arrays if name.endswith(".forward.recurrent"))
    hidden = tuple(arrays[name].shape[1] for name in layers)
    sizes = Architecture(arrays["words"].shape[1], arrays["gaps"].shape[1], hidden, 0.1)
    tagger = Tagger(vocabulary, sizes)
    tagger.load(dequantized(arrays))
    start = [parameter.detach().clone() for parameter in tagger.parameters()]
    batcher = Batcher(vocabulary, seed, hide=0.05)
    replayed = _rehearsal(arrays, mine, others, dice)
    optimizer = torch.optim.Adam(tagger.parameters(), lr=_RATE)
    tagger.train()
    for _ in range(epochs):
        examples = [example(record.text, character_labels(record)) for record in mine]
        examples += [
            example(*damaged(record.text, character_labels(record), dice, 0.5))
            for record in mine
            for _ in range(_COPIES - 1)
        ]
        examples += dice.sample(replayed, min(len(replayed), max(64, 4 * len(examples))))
        for chosen in batcher.batches([item for item in examples if len(item.tokens) > 1], _BATCH):
            pull = sum(
                ((now - then) ** 2).sum()
                for now, then in zip(tagger.parameters(), start, strict=True)
            )
            loss = tagger.loss(batcher.batch(chosen)) + _PULL * pull
            optimizer.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(tagger.parameters(), 5.0)
            optimizer.step()
    return tagger.eval(), vocabulary


def _rehearsal(
    arrays: Mapping[str, npt.NDArray[Any]],
    mine: Sequence[Record],
    others: Sequence[Record],
    dice: random.Random,
) -> list[Example]:
    if others:
        chosen = dice.sample(list(others), min(len(others), 4 * _REPLAYED))
        return [example(record.text, character_labels(record)) for record in chosen]
    from refparse.labelling.model import NeuralLabeller

    composer = Composer(Pools.gather(mine), dice.randint(0, 1 << 30))
    composed = [example(*composer.compose()) for _ in range(_REPLAYED)]
    labelled = NeuralLabeller(arrays).label([item.tokens for item in composed])
    return [
        Example(item.tokens, tuple(labelling.labels.tolist()))
        for item, labelling in zip(composed, labelled, strict=True)
    ]
