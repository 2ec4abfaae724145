"""Choosing among the labeller's best readings of a reference, where it doubts.

A linear model weighs the traits of whole readings (`refparse.labelling.traits`) against the
labeller's scores, which only see a word and its surroundings.

Source: M. Collins and T. Koo, Discriminative Reranking for Natural Language Parsing, Computational
Linguistics 31(1), 2005. `refparse.training.choosing` fits the weights.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from refparse.labelling.traits import Part, Traits, of_fields, parts_of, row_of
from refparse.tokens import Tokens

CHOICE: Final = "choice."
"""What the names of the arrays in a model file begin with that hold a chooser."""

READINGS: Final = 12
"""How many of the labeller's best readings are looked at."""

LONGEST_WEIGHED: Final = 300
"""Words of a reference up to which its readings are weighed against each other."""

_TRAITS: Final = f"{CHOICE}traits"
_STEP: Final = f"{CHOICE}step"
_SCALE: Final = f"{CHOICE}scale"
_NAMES: Final = f"{CHOICE}known"
_KEPT: Final = 1 << 14


@dataclass(frozen=True)
class Chooser:
    """Weighs whole readings; safe to use from many threads.

    Attributes:
        weights: one a row of the table of traits, in log space.
        scale: what the labeller's log scores are worth beside them.
        known: keys of names (`refparse.labelling.traits.key_of`).
    """

    weights: tuple[float, ...]
    scale: float
    known: frozenset[int]
    _by_fields: dict[tuple[str, ...], float] = field(
        default_factory=dict, compare=False, repr=False
    )

    @classmethod
    def of(cls, arrays: Mapping[str, npt.NDArray[Any]]) -> Chooser | None:
        """Take the weights of a model file, None if it has none."""
        if _TRAITS not in arrays:
            return None
        return cls(
            tuple((arrays[_TRAITS] * float(arrays[_STEP])).tolist()),
            float(arrays[_SCALE]),
            frozenset(arrays[_NAMES].tolist()),
        )

    def arrays(self) -> dict[str, npt.NDArray[Any]]:
        """Return the weights as those of a model file: 8-bit integers and what one is worth."""
        weights = np.array(self.weights)
        step = np.float32(max(float(np.abs(weights).max()) / 127, 1e-6))
        return {
            _TRAITS: np.round(weights / step).astype(np.int8),
            _STEP: np.array(step),
            _SCALE: np.array(self.scale, dtype=np.float32),
            _NAMES: np.array(sorted(self.known), dtype=np.uint32),
        }

    def scores(
        self, tokens: Tokens, readings: Sequence[tuple[Sequence[int], float]]
    ) -> list[float]:
        """Return a score for each reading; their differences are in log space.

        Args:
            tokens: of the reference.
            readings: the label indexes of each reading, at least one, and the labeller's log score.
        """
        traits = Traits(tokens, self.known)
        analysed = [parts_of(labels) for labels, _ in readings]
        common = set(analysed[0][1]).intersection(*(parts for _, parts in analysed))
        weighed: dict[Part, float] = dict.fromkeys(common, 0.0)
        found = []
        for (fields, parts), (_, score) in zip(analysed, readings, strict=True):
            total = self.scale * score + self._of_fields(fields)
            for part in parts:
                if part not in weighed:
                    weighed[part] = self._sum(traits.of(part))
                total += weighed[part]
            found.append(total)
        return found

    def _of_fields(self, fields: tuple[str, ...]) -> float:
        found = self._by_fields.get(fields)
        if found is None:
            found = self._sum(of_fields(fields))
            if len(self._by_fields) >= _KEPT:
                self._by_fields.clear()
            self._by_fields[fields] = found
        return found

    def _sum(self, names: Sequence[str]) -> float:
        weights = self.weights
        return sum([weights[row_of(name)] for name in names])
