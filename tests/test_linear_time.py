"""Every stage takes time in proportion to its input, on the benchmark's hostile shapes."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

SMALL, LARGE = 8 << 10, 64 << 10
RATIO = 4
"""Eight times the text may take 8 × 4 times as long: quadratic stages take 64 times as long."""

SHAPES = (
    *("letters", "commas", "spaces", "digits and dashes", "brackets", "quotes", "et al."),
    *("initials", "names", "DOI starts", "addresses", "combining marks", "zero width"),
    *("repeated numbers", "accents"),
)
TESTED_IN_THEIR_ROOMS = ("finding", "names", "dates", "pages", "numbers", "identifiers", "titles")


def benchmark() -> ModuleType:
    path = Path(__file__).parents[1] / "benchmarks" / "linear_time.py"
    spec = importlib.util.spec_from_file_location("linear_time", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["linear_time"] = module
    spec.loader.exec_module(module)
    return module


LINEAR_TIME = benchmark()
STAGES = [
    stage
    for stage in LINEAR_TIME.stages()
    if stage.name not in TESTED_IN_THEIR_ROOMS and "parse" not in stage.name
]


@pytest.mark.parametrize("stage", STAGES, ids=[stage.name for stage in STAGES])
def test_time_is_linear(stage: Any) -> None:
    shapes = stage.shapes
    dear = stage.name == "labelling"
    part = 8 if dear else 1
    for unit in [shapes[name] for name in SHAPES[:: 4 if dear else 1] if name in shapes]:
        small = LINEAR_TIME.seconds(stage, unit, SMALL // part, 1)
        large = LINEAR_TIME.seconds(stage, unit, LARGE // part, 1)
        if large > RATIO * 8 * small + 0.1:
            small = LINEAR_TIME.seconds(stage, unit, SMALL // part, 3)
            large = LINEAR_TIME.seconds(stage, unit, LARGE // part, 3)
        assert large <= RATIO * 8 * small + 0.1, (stage, unit, small, large)


def test_the_longest_reference_is_handled_with_a_doubt() -> None:
    import refparse

    reference = refparse.parse_reference("Oak A. Trees. Lancet. 2001;3:1-9. " * 500)
    assert any("too many for one reference" in doubt for doubt in reference.doubts)
