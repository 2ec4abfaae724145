"""Training: labelled corpora in, a model file out."""

from __future__ import annotations

import math
import random
import time
import zlib
from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import torch

from refparse.training.batching import Batcher
from refparse.training.corpus import Record
from refparse.training.examples import Example, Vocabulary, character_labels, example
from refparse.training.noise import damaged
from refparse.training.pools import Pools
from refparse.training.synthesis import Composer
from refparse.training.tagger import Architecture, Tagger

_SHORTEST, _LONGEST = 2, 200


@dataclass(frozen=True, slots=True)
class Recipe:
    """The settings of a training run; the defaults made the shipped model.

    Attributes:
        epochs, batch_size, learning_rate, seed, threads: as usual.
        group_cap: most records an epoch takes from one publisher (or source without publisher).
        repeats: source -> how often its records are taken in an epoch.
        composed: strings composed anew for each epoch.
        damaged_share: share of the strings that noise is added to.
        hidden_words: share of the word embeddings hidden at random.
        vocabulary_size, least_count: bounds of the vocabulary.
        held_out: one document in this many is kept for calibration and never trained on.
        half_precision: multiply matrices in bfloat16, faster where the processor can.
        averaging: decay of the running average of the weights.
        half: 0 or 1 to learn from that half of the documents and of the references written by
            hand (`is_in_half`) alone.
    """

    epochs: int = 7
    batch_size: int = 32
    learning_rate: float = 4e-3
    seed: int = 1
    threads: int = 1
    group_cap: int = 9000
    repeats: tuple[tuple[str, int], ...] = (("anystyle-good", 2), ("anystyle-gold", 2))
    composed: int = 28000
    damaged_share: float = 0.35
    hidden_words: float = 0.15
    vocabulary_size: int = 20000
    least_count: int = 3
    held_out: int = 16
    half_precision: bool = True
    averaging: float = 0.999
    half: int | None = None
    architecture: Architecture = field(default_factory=Architecture)


def is_held_out(record: Record, recipe: Recipe) -> bool:
    """Whether a record's document is kept for calibration."""
    return zlib.crc32(record.document.encode()) % recipe.held_out == 0


def is_in_half(record: Record, half: int) -> bool:
    """Whether a record's document is in the first (0) or the second (1) half."""
    return zlib.crc32(f"fold{record.document}".encode()) % 2 == half


class _Sampler:
    """Draws the examples of each epoch."""

    def __init__(self, records: Sequence[Record], recipe: Recipe) -> None:
        self._recipe = recipe
        self._dice = random.Random(recipe.seed)
        self._composer = (
            Composer(Pools.gather(records), recipe.seed, recipe.half) if recipe.composed else None
        )
        self._always: list[Record] = []
        self._groups: dict[str, list[Record]] = defaultdict(list)
        repeats = dict(recipe.repeats)
        for record in records:
            kind = (record.gold or {}).get("type", "article-journal")
            if kind != "article-journal":
                self._always.append(record)
            else:
                group = record.publisher or record.source
                self._groups[group] += [record] * repeats.get(record.source, 1)

    def epoch(self) -> list[Example]:
        chosen = list(self._always)
        for group in self._groups.values():
            chosen += self._dice.sample(group, min(len(group), self._recipe.group_cap))
        strings = [(record.text, character_labels(record)) for record in chosen]
        if self._composer is not None:
            strings += [self._composer.compose() for _ in range(self._recipe.composed)]
        found = []
        for text, labels in strings:
            if self._dice.random() < self._recipe.damaged_share:
                text, labels = damaged(text, labels, self._dice, 1.0)
            item = example(text, labels)
            if _SHORTEST <= len(item.tokens) <= _LONGEST:
                found.append(item)
        return found


def train(
    records: Sequence[Record],
    recipe: Recipe,
    report: Callable[[str], None] = print,
) -> tuple[Tagger, Vocabulary]:
    """Train a tagger.

    Args:
        records: labelled references; those held out (`is_held_out`) are left aside.
        recipe: the settings.
        report: receives a line of progress now and then.

    Returns:
        The tagger with averaged weights, and its vocabulary.
    """
    torch.set_num_threads(recipe.threads)
    torch.manual_seed(recipe.seed)
    kept = [record for record in records if not is_held_out(record, recipe)]
    if recipe.half is not None:
        kept = [record for record in kept if is_in_half(record, recipe.half)]
    sampler = _Sampler(kept, recipe)
    first = sampler.epoch()
    plain = (example(record.text, character_labels(record)) for record in kept)
    vocabulary = Vocabulary.of((*plain, *first), recipe.least_count, recipe.vocabulary_size)
    tagger = Tagger(vocabulary, recipe.architecture)
    batcher = Batcher(vocabulary, recipe.seed, recipe.hidden_words)
    optimizer = torch.optim.AdamW(tagger.parameters(), lr=recipe.learning_rate, weight_decay=0.01)
    total = recipe.epochs * math.ceil(len(first) / recipe.batch_size)
    average = torch.optim.swa_utils.AveragedModel(
        tagger, multi_avg_fn=torch.optim.swa_utils.get_ema_multi_avg_fn(recipe.averaging)
    )
    began, step = time.monotonic(), 0
    for epoch in range(recipe.epochs):
        examples = first if epoch == 0 else sampler.epoch()
        running = 0.0
        batches = batcher.batches(examples, recipe.batch_size)
        tagger.train()
        for chosen in batches:
            rate = _rate(step / total) * recipe.learning_rate
            for group in optimizer.param_groups:
                group["lr"] = rate
            with torch.autocast("cpu", dtype=torch.bfloat16, enabled=recipe.half_precision):
                loss = tagger.loss(batcher.batch(chosen))
            optimizer.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(tagger.parameters(), 5.0)
            optimizer.step()
            if step > total // 20:
                average.update_parameters(tagger)
            running += loss.item()
            step += 1
        minutes = (time.monotonic() - began) / 60
        report(
            f"epoch {epoch + 1}/{recipe.epochs}: {len(examples)} strings, "
            f"loss {running / len(batches):.3f}, {minutes:.1f} min"
        )
    tagger.load_state_dict(average.module.state_dict())
    return tagger.eval(), vocabulary


def _rate(progress: float) -> float:
    """Return the learning rate's share of its peak: a short rise, then half a cosine."""
    if progress < 0.05:
        return progress / 0.05
    return 0.02 + 0.49 * (1 + math.cos(math.pi * min(1.0, (progress - 0.05) / 0.95)))
