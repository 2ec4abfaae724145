"""The arrays of a model file: vocabularies as lines, weights as 8-bit integers with scales."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float32]
Arrays = Mapping[str, npt.NDArray[Any]]

VOCABULARIES: Final = ("vocabulary", "gap_vocabulary")
"""The arrays that hold UTF-8 lines: folded words, and gaps between words."""

_SCALE: Final = ".scale"


@dataclass(frozen=True, slots=True)
class Rows:
    """A matrix kept as the model file has it; what is taken from it is floating point.

    Attributes:
        values: (rows, size). scales: (rows, 1), 1 where ``values`` are not scaled.
    """

    values: npt.NDArray[Any]
    scales: Floats

    @classmethod
    def of(cls, arrays: Arrays, name: str) -> Rows:
        """Take a matrix of a model file by its name."""
        values = arrays[name]
        scales = arrays.get(name + _SCALE, np.ones((len(values), 1)))
        return cls(values, scales.astype(np.float32))

    def take(self, rows: npt.NDArray[np.int64]) -> Floats:
        """Return the vectors of some rows, (*rows' shape, size)."""
        found: Floats = self.values[rows] * self.scales[rows]
        return found


def dequantized(arrays: Arrays) -> dict[str, Floats]:
    """Return all weights as floats, without scales and vocabularies."""
    return {
        name: array.astype(np.float32) * np.float32(arrays.get(name + _SCALE, 1))
        for name, array in arrays.items()
        if name not in VOCABULARIES and not name.endswith(_SCALE)
    }


def lines(arrays: Arrays, name: str) -> list[str]:
    """Return the lines of a vocabulary."""
    return bytes(arrays[name]).decode().split("\n")
