"""Writing model files: weights as 8-bit integers with a scale a row, in a NumPy archive."""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from refparse.labelling.weights import VOCABULARIES
from refparse.training.examples import Vocabulary

_WHOLE: Final = ("chain.", "output.bias", "early.bias", "shape", "gap")


def pack(
    weights: Mapping[str, npt.NDArray[np.float32]], vocabulary: Vocabulary
) -> dict[str, npt.NDArray[Any]]:
    """Return the arrays of a model file.

    Weights become ``int8`` with a ``float16`` scale for each first index (``NAME.scale``,
    broadcastable); small ones stay ``float32``; the vocabularies are UTF-8 lines.
    """
    arrays: dict[str, npt.NDArray[Any]] = {
        name: np.frombuffer("\n".join(lines).encode(), dtype=np.uint8)
        for name, lines in zip(VOCABULARIES, (vocabulary.words, vocabulary.gaps), strict=True)
    }
    for name, weight in weights.items():
        if weight.ndim < 2 or name.startswith(_WHOLE):
            arrays[name] = weight
            continue
        axes = tuple(range(1, weight.ndim))
        largest = np.abs(weight).max(axis=axes, keepdims=True)
        scale = np.maximum(largest / 127, 1e-6).astype(np.float16)
        rounded = np.round(weight / scale.astype(np.float32))
        arrays[name] = np.clip(rounded, -127, 127).astype(np.int8)
        arrays[f"{name}.scale"] = scale
    return arrays


def save(path: str | os.PathLike[str], arrays: Mapping[str, npt.NDArray[Any]]) -> None:
    """Write a model file."""
    named: dict[str, Any] = dict(arrays)
    np.savez_compressed(path, **named)
