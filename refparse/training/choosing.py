"""Fitting the weights by which `refparse.labelling.chooser` chooses among readings.

A labeller is surer of what it learnt from than of anything else. So two are trained, each on one
half of the references, and each reads the other half; what they doubt there is what is learnt from.
"""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable, Container, Iterable, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, replace
from multiprocessing import get_context
from typing import Final

import numpy as np
import torch
from torch import Tensor

from refparse.labelling.chooser import LONGEST_WEIGHED, READINGS, Chooser
from refparse.labelling.labels import LABELS, OTHER
from refparse.labelling.model import SURE, NeuralLabeller
from refparse.labelling.traits import (
    KINDS_OF_NAMES,
    TRAIT_ROWS,
    Stretch,
    Traits,
    key_of,
    row_of,
    stretches_of,
)
from refparse.training.corpus import Record
from refparse.training.evaluate import core_stretches
from refparse.training.examples import Example, character_labels, example
from refparse.training.noise import damaged
from refparse.training.packing import pack
from refparse.training.train import Recipe, is_held_out, is_in_half, train
from refparse.training.written import LANGUAGES, written

_HALF: Final = Recipe(epochs=6, group_cap=4500, composed=14000)
_DAMAGED: Final = 8000
_BATCH: Final = 500
_NONE: Final = -1e4


@dataclass(frozen=True, slots=True)
class Choice:
    """The readings of one reference.

    Attributes:
        traits: for each reading the rows of its traits, less those that all readings have.
        scores: the labeller's log scores. right: which readings are to be chosen, at least one.
    """

    traits: tuple[tuple[int, ...], ...]
    scores: tuple[float, ...]
    right: tuple[bool, ...]


@dataclass(frozen=True, slots=True)
class Doubtful:
    """A reference that a labeller doubts, with its best readings and their log scores."""

    example: Example
    readings: tuple[tuple[list[int], float], ...]


def doubtful(labeller: NeuralLabeller, examples: Sequence[Example]) -> list[Doubtful]:
    """Return what a labeller doubts among references it was not trained on."""
    usable = [item for item in examples if 1 <= len(item.tokens) <= LONGEST_WEIGHED]
    found: list[Doubtful] = []
    for start in range(0, len(usable), _BATCH):
        batch = usable[start : start + _BATCH]
        labelled = labeller.label([item.tokens for item in batch])
        open_ones = [
            item
            for item, labelling in zip(batch, labelled, strict=True)
            if sum(1 - p for p in labelling.probabilities.max(axis=1).tolist()) > SURE
        ]
        if open_ones:
            readings = labeller.alternatives([item.tokens for item in open_ones], READINGS)
            for item, several in zip(open_ones, readings, strict=True):
                if len(several) > 1:
                    found.append(Doubtful(item, tuple((x.tolist(), s) for x, s in several)))
    return found


def choice(reference: Doubtful, known: Container[int]) -> Choice:
    """Return the choice that a reference leaves open.

    Right are the readings whose core labels are; where none is, those that come nearest.
    """
    item, readings = reference.example, reference.readings
    traits = Traits(item.tokens, known)
    counted = [Counter(map(row_of, traits.of_reading(labels))) for labels, _ in readings]
    common = counted[0].copy()
    for each in counted[1:]:
        common &= each
    gold = core_stretches(item.labels)
    nearness = [_agreement(core_stretches(labels), gold) for labels, _ in readings]
    return Choice(
        tuple(tuple((each - common).elements()) for each in counted),
        tuple(score for _, score in readings),
        tuple(value == max(nearness) for value in nearness),
    )


def _agreement(found: set[Stretch], gold: set[Stretch]) -> float:
    return 2 * len(found & gold) / max(1, len(found) + len(gold))


def fitted(records: Sequence[Record], report: Callable[[str], None] = print) -> Chooser:
    """Train two labellers on half of the records each and fit the weights to what they doubt.

    Takes two processes. Records held out (`is_held_out`) are left aside.
    """
    with ProcessPoolExecutor(2, get_context("spawn")) as pool:
        halves = list(pool.map(_of_half, (records, records), (0, 1)))
    known = frozenset().union(*(names for _, names in halves))
    found = [each for several, _ in halves for each in several]
    report(f"{len(found)} doubtful references, {len(known)} names")
    return fit(found, known)


def _of_half(records: Sequence[Record], half: int) -> tuple[list[Choice], frozenset[int]]:
    """What a labeller trained on one half doubts in the other, and the names it has met."""
    recipe = replace(_HALF, half=half)
    tagger, vocabulary = train(records, recipe)
    labeller = NeuralLabeller(pack(tagger.arrays(), vocabulary))
    kept = [record for record in records if not is_held_out(record, recipe)]
    own, other = (
        [(record.text, character_labels(record)) for record in kept if is_in_half(record, which)]
        for which in (half, 1 - half)
    )
    own_written, other_written = (
        [_joined(pieces) for code in LANGUAGES for pieces in written(code, which)]
        for which in (half, 1 - half)
    )
    known = names_of(example(*string) for string in (*own, *own_written))
    dice = random.Random(half + 5)
    some = dice.sample(other, min(len(other), _DAMAGED))
    noisy = [damaged(*string, dice, 1.0) for string in (*other_written, *some)]
    unseen = [example(*string) for string in (*other_written, *other, *noisy)]
    return [choice(each, known) for each in doubtful(labeller, unseen)], known


def _joined(pieces: Sequence[tuple[str, str]]) -> tuple[str, list[int]]:
    labels = [LABELS.index(label or OTHER) for text, label in pieces for _ in text]
    return "".join(text for text, _ in pieces), labels


def names_of(examples: Iterable[Example]) -> frozenset[int]:
    """Return the keys of the names of journals, books, publishers and towns in references."""
    found: set[int] = set()
    for item in examples:
        for stretch in stretches_of(item.labels):
            if stretch.label in KINDS_OF_NAMES:
                start, end = item.tokens.starts[stretch.start], item.tokens.end(stretch.end - 1)
                found.add(key_of(stretch.label, item.tokens.text[start:end]))
    return frozenset(found)


def fit(
    open_choices: Sequence[Choice],
    known: frozenset[int],
    penalty: float = 8.0,
    rounds: int = 60,
) -> Chooser:
    """Return the weights under which the right readings are likeliest (L-BFGS, ridge penalty)."""
    torch.manual_seed(1)
    rows = torch.tensor([row for choice in open_choices for each in choice.traits for row in each])
    counts = [len(each) for choice in open_choices for each in choice.traits]
    offsets = torch.tensor(np.cumsum([0, *counts])[:-1])
    sizes = [len(choice.scores) for choice in open_choices]
    owner = torch.tensor(np.repeat(np.arange(len(sizes)), sizes))
    scores = torch.tensor(
        [score - max(choice.scores) for choice in open_choices for score in choice.scores]
    )
    right = torch.tensor([r for choice in open_choices for r in choice.right])
    weights = torch.zeros((TRAIT_ROWS, 1), requires_grad=True)
    scale = torch.ones((), requires_grad=True)
    optimizer = torch.optim.LBFGS(
        [weights, scale], max_iter=rounds, history_size=10, line_search_fn="strong_wolfe"
    )

    def summed(totals: Tensor) -> Tensor:
        """Log sums over the readings of each reference."""
        top = torch.full((len(sizes),), _NONE).scatter_reduce(0, owner, totals.detach(), "amax")
        sums = torch.zeros(len(sizes)).index_add(0, owner, torch.exp(totals - top[owner]))
        return sums.log() + top

    def closure() -> Tensor:
        optimizer.zero_grad()
        of_traits = torch.nn.functional.embedding_bag(rows, weights, offsets, mode="sum")
        totals = of_traits[:, 0] + scale * scores
        chosen = torch.where(right, totals, torch.tensor(_NONE))
        loss = (summed(totals) - summed(chosen)).sum() + penalty * (weights**2).sum()
        loss.backward()
        return loss

    optimizer.step(closure)
    return Chooser(tuple(weights.detach()[:, 0].tolist()), float(scale.detach()), known)
