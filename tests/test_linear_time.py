"""Every stage takes time in proportion to its input, on the benchmark's hostile shapes."""

from __future__ import annotations

from typing import Any

import linear_time
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


STAGES = [
    stage
    for stage in linear_time.stages()
    if stage.name not in TESTED_IN_THEIR_ROOMS and "parse" not in stage.name
]


@pytest.mark.parametrize("stage", STAGES, ids=[stage.name for stage in STAGES])
def test_time_is_linear(stage: Any) -> None:
    shapes = stage.shapes
    dear = stage.name == "labelling"
    part = 8 if dear else 1
    for unit in [shapes[name] for name in SHAPES[:: 4 if dear else 1] if name in shapes]:
        small = linear_time.seconds(stage, unit, SMALL // part, 1)
        large = linear_time.seconds(stage, unit, LARGE // part, 1)
        if large > RATIO * 8 * small + 0.1:
            small = linear_time.seconds(stage, unit, SMALL // part, 3)
            large = linear_time.seconds(stage, unit, LARGE // part, 3)
        assert large <= RATIO * 8 * small + 0.1, (stage, unit, small, large)


def test_the_longest_reference_is_handled_with_a_doubt() -> None:
    import refparse

    reference = refparse.parse_reference("Oak A. Trees. Lancet. 2001;3:1-9. " * 500)
    assert any("too many for one reference" in doubt for doubt in reference.doubts)
