"""From what the labeller and the assembler report to calibrated probabilities.

A field's confidence is a logistic function of the log odds of its least probable token; that of a
reference is a logistic function of a few measures of the whole. The weights are fitted by
``python -m refparse.training calibrate`` on references that the labeller was not trained on.

Source: J. Platt, Probabilistic Outputs for Support Vector Machines, 1999.
"""

from __future__ import annotations

import json
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from operator import mul
from pathlib import Path
from typing import Final, Protocol

from refparse.values.names import Name

SHIPPED_CALIBRATION: Final = Path(__file__).with_name("confidence.json")

CORE_FIELDS: Final = (
    "authors",
    "title",
    "container_title",
    "issued",
    "volume",
    "pages",
    "article_number",
)
"""The fields that decide whether a reference is right at its core."""

MEASURES: Final = (
    "least core field",
    "sum over core fields",
    "least token",
    "sum over tokens",
    "doubts",
    "pieces not understood",
    "no title",
    "no authors or editors",
    "not an article",
    "fields",
    "constant",
)
"""What the confidence of a reference is computed from, in the order of `measures`."""

_ARTICLES: Final = frozenset(("article-journal", "article-magazine", "article-newspaper"))
_FLOOR: Final = 1e-4
_CEILING: Final = 1 - _FLOOR
_STEEPEST: Final = 30.0


class Assembled(Protocol):
    """What confidence is computed from: a `Reference`, or the draft of one.

    Its ``confidences`` are those of the labeller: field name -> the least probability of its runs.
    """

    @property
    def type(self) -> str: ...
    @property
    def title(self) -> str | None: ...
    @property
    def authors(self) -> tuple[Name, ...]: ...
    @property
    def editors(self) -> tuple[Name, ...]: ...
    @property
    def confidences(self) -> Mapping[str, float]: ...
    @property
    def doubts(self) -> Sequence[str]: ...
    @property
    def unparsed(self) -> Sequence[str]: ...


@dataclass(frozen=True, slots=True)
class Calibration:
    """Fitted weights.

    Attributes:
        reference: one weight a measure of `MEASURES`.
        fields: field name -> (slope, offset); the empty name serves all others.
    """

    reference: tuple[float, ...]
    fields: Mapping[str, tuple[float, float]]

    def judge(
        self, found: Assembled, token_probabilities: Sequence[float]
    ) -> tuple[float, dict[str, float]]:
        """Return the calibrated confidence of a reference and those of its fields.

        Args:
            found: as assembled.
            token_probabilities: of the label of each word or number, in [0, 1].
        """
        whole = _logistic(sum(map(mul, self.reference, measures(found, token_probabilities))))
        weights, general = self.fields, self.fields[""]
        fields = {}
        for name, probability in found.confidences.items():
            slope, offset = weights.get(name, general)
            fields[name] = _logistic(slope * log_odds(probability) + offset)
        return whole, fields

    def to_json(self) -> str:
        """Return the weights as the text of a calibration file."""
        return json.dumps(
            {
                "reference": dict(zip(MEASURES, self.reference, strict=True)),
                "fields": {name: list(pair) for name, pair in self.fields.items()},
            },
            indent=1,
        )

    @classmethod
    def from_json(cls, text: str) -> Calibration:
        """Read the text of a calibration file."""
        data = json.loads(text)
        return cls(
            tuple(float(data["reference"][name]) for name in MEASURES),
            {name: (float(a), float(b)) for name, (a, b) in data["fields"].items()},
        )


@lru_cache(maxsize=1)
def shipped_calibration() -> Calibration:
    """Return the calibration of the shipped model."""
    return Calibration.from_json(SHIPPED_CALIBRATION.read_text(encoding="utf-8"))


def log_odds(probability: float) -> float:
    """Return the log odds of a probability, kept within about nine of zero."""
    if probability < _FLOOR:
        probability = _FLOOR
    elif probability > _CEILING:
        probability = _CEILING
    return math.log(probability / (1 - probability))


def measures(found: Assembled, token_probabilities: Sequence[float]) -> tuple[float, ...]:
    """Return the values of `MEASURES` for an assembled reference."""
    fields = found.confidences
    core = [fields[name] for name in CORE_FIELDS if name in fields] or [1.0]
    tokens = [p if p > _FLOOR else _FLOOR for p in token_probabilities] or [_FLOOR]
    return (
        log_odds(min(core)),
        sum([math.log(p if p > _FLOOR else _FLOOR) for p in core]),
        log_odds(min(tokens)),
        max(-20.0, sum(map(math.log, tokens))),
        float(min(3, len(found.doubts))),
        float(min(3, len(found.unparsed))),
        float(found.title is None),
        float(not found.authors and not found.editors),
        float(found.type not in _ARTICLES),
        len(fields) / 10,
        1.0,
    )


def _logistic(score: float) -> float:
    if score > _STEEPEST:
        score = _STEEPEST
    elif score < -_STEEPEST:
        score = -_STEEPEST
    return 1 / (1 + math.exp(-score))
