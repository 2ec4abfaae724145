"""Fitting confidence: how probable is it that a field, or the core of a reference, is right."""

from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Sequence
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from refparse.assemble import assemble
from refparse.confidence import CORE_FIELDS, Calibration, log_odds, measures
from refparse.labelling.model import Labeller
from refparse.labelling.spans import runs
from refparse.reference import Reference
from refparse.tokens import tokenize
from refparse.training.corpus import Record
from refparse.training.examples import character_labels, example
from refparse.training.noise import damaged

_LEAST_CASES: Final = 150
_BATCH: Final = 500
_MUDDLED: Final = 25


def calibrate(
    labeller: Labeller, records: Sequence[Record], seed: int = 1, damaged_copies: int = 1
) -> Calibration:
    """Fit the weights of `refparse.confidence` on records the labeller has not seen.

    A field is right when it equals the field assembled from the true labels, letters and digits
    compared; each record is used as it is and ``damaged_copies`` times with noise. Some texts
    that are no reference at all (`muddled`) join them as wrong references.
    """
    dice = random.Random(seed)
    strings = [(record.text, character_labels(record)) for record in records]
    for _ in range(damaged_copies):
        strings += [damaged(*string, dice, 0.6) for string in strings[: len(records)]]
    nonsense = [tokenize(muddled(records, dice)) for _ in range(len(strings) // _MUDDLED)]
    rows = [
        measures(assemble(tokens.text, labelling.spans(tokens)), labelling.chosen)
        for tokens, labelling in zip(nonsense, labeller.label(nonsense), strict=True)
    ]
    outcomes = [False] * len(rows)
    cases: dict[str, list[tuple[float, bool]]] = defaultdict(list)
    for start in range(0, len(strings), _BATCH):
        batch = [example(text, labels) for text, labels in strings[start : start + _BATCH]]
        batch = [item for item in batch if len(item.tokens)]
        for item, labelling in zip(
            batch, labeller.label([item.tokens for item in batch]), strict=True
        ):
            text = item.tokens.text
            truth = assemble(text, runs(item.tokens, item.labels, [1.0] * len(item.labels)))
            found = assemble(text, labelling.spans(item.tokens))
            rows.append(measures(found, labelling.chosen))
            right = {name: same_field(name, found, truth) for name in found.confidences}
            outcomes.append(all(same_field(name, found, truth) for name in CORE_FIELDS))
            for name, outcome in right.items():
                cases[name].append((log_odds(found.confidences[name]), outcome))
    everything = [case for some in cases.values() for case in some]
    cases = defaultdict(list, {n: some for n, some in cases.items() if len(some) >= _LEAST_CASES})
    cases[""] = everything
    fields = {name: _fit_line(some) for name, some in sorted(cases.items())}
    weights = _fit(np.array(rows), np.array(outcomes, dtype=np.float64), 0.02)
    return Calibration(tuple(weights.tolist()), fields)


def muddled(records: Sequence[Record], dice: random.Random) -> str:
    """Return a text that is no reference: stretches of several in disorder, words at random, or
    a few words."""
    stretches: list[list[str]] = []
    few = dice.random() < 0.2
    for _ in range(1 if few else dice.randint(2, 5)):
        words = dice.choice(records).text.split() or [""]
        start = dice.randrange(len(words))
        stretches.append(
            words[start : start + (dice.randint(1, 4) if few else dice.randint(3, 12))]
        )
    if dice.random() < 0.5:
        mixed = [word for stretch in stretches for word in stretch]
        dice.shuffle(mixed)
        return " ".join(mixed)
    return " ".join(word for stretch in stretches for word in stretch)


def same_field(name: str, first: Reference, second: Reference) -> bool:
    """Whether two references agree on a field, letters and digits compared."""
    return _letters(getattr(first, name)) == _letters(getattr(second, name))


def _letters(value: Any) -> str:
    return "".join(c for c in str(value or "") if c.isalnum()).casefold()


def _fit_line(cases: Sequence[tuple[float, bool]]) -> tuple[float, float]:
    rows = np.array([(odds, 1.0) for odds, _ in cases])
    slope, offset = _fit(rows, np.array([float(right) for _, right in cases]), 0.5)
    return float(slope), float(offset)


def _fit(
    rows: npt.NDArray[np.float64], outcomes: npt.NDArray[np.float64], penalty: float
) -> npt.NDArray[np.float64]:
    """Return the weights of a logistic regression (Newton's method, ridge penalty)."""
    weights = np.zeros(rows.shape[1])
    for _ in range(50):
        expected = 1 / (1 + np.exp(-np.clip(rows @ weights, -30, 30)))
        gradient = rows.T @ (outcomes - expected) - penalty * weights
        spread = np.maximum(expected * (1 - expected), 1e-6)
        curvature = (rows * spread[:, None]).T @ rows + penalty * np.eye(rows.shape[1])
        step = np.linalg.solve(curvature, gradient)
        weights += step
        if np.abs(step).max() < 1e-6:
            break
    return weights
