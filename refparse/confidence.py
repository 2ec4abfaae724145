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
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path
from typing import Final

from refparse.frozen import FrozenMap
from refparse.reference import Reference

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


@dataclass(frozen=True, slots=True)
class Calibration:
    """Fitted weights.

    Attributes:
        reference: one weight a measure of `MEASURES`.
        fields: field name -> (slope, offset); the empty name serves all others.
    """

    reference: tuple[float, ...]
    fields: Mapping[str, tuple[float, float]]

    def apply(self, reference: Reference, token_probabilities: Sequence[float]) -> Reference:
        """Return the reference with calibrated ``confidence`` and ``confidences``.

        Args:
            reference: as assembled, its confidences those of the labeller.
            token_probabilities: of the label of each word or number, in [0, 1].
        """
        found = measures(reference, token_probabilities)
        whole = _logistic(sum(w * m for w, m in zip(self.reference, found, strict=True)))
        general = self.fields[""]
        fields = {}
        for name, probability in reference.confidences.items():
            slope, offset = self.fields.get(name, general)
            fields[name] = _logistic(slope * log_odds(probability) + offset)
        return replace(reference, confidence=whole, confidences=FrozenMap(fields))

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
    bounded = min(1 - _FLOOR, max(_FLOOR, probability))
    return math.log(bounded / (1 - bounded))


def measures(reference: Reference, token_probabilities: Sequence[float]) -> tuple[float, ...]:
    """Return the values of `MEASURES` for an assembled reference."""
    core = [reference.confidences.get(name, 1.0) for name in CORE_FIELDS]
    tokens = [max(_FLOOR, probability) for probability in token_probabilities] or [_FLOOR]
    return (
        log_odds(min(core)),
        sum(math.log(max(_FLOOR, probability)) for probability in core),
        log_odds(min(tokens)),
        max(-20.0, sum(map(math.log, tokens))),
        float(min(3, len(reference.doubts))),
        float(min(3, len(reference.unparsed))),
        float(reference.title is None),
        float(not reference.authors and not reference.editors),
        float(reference.type not in _ARTICLES),
        len(reference.confidences) / 10,
        1.0,
    )


def _logistic(score: float) -> float:
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, score))))
