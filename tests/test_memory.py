"""What is kept for the next time stays small, whatever comes."""

from __future__ import annotations

import gc
import tracemalloc

from refparse import memory
from refparse.assemble import assemble
from refparse.labelling.labels import LABELS, OTHER
from refparse.labelling.spans import LabelledSpan
from refparse.memory import LONGEST, kept


def test_short_texts_are_kept_and_long_ones_are_not() -> None:
    calls = []

    @kept(maxsize=10)
    def noted(text: str) -> int:
        calls.append(text)
        return len(text)

    long = "a" * (LONGEST + 1)
    assert [noted("a"), noted("a"), noted(long), noted(long)] == [1, 1, LONGEST + 1, LONGEST + 1]
    assert len(calls) == 3


def test_no_more_is_kept_than_was_asked_for() -> None:
    calls = []

    @kept(maxsize=3)
    def noted(text: str) -> None:
        calls.append(text)

    for text in "abcabcdd":
        noted(text)
    assert "".join(calls) == "abcd"


def test_long_references_leave_nothing_behind() -> None:
    def work(number: int) -> None:
        text = f"Sm{chr(97 + number)}th J, " * 6000
        part = len(text) // len(LABELS)
        for start, label in enumerate(LABELS):
            if label != OTHER:
                assemble(text, [LabelledSpan(start * part, (start + 1) * part, label)])

    work(0)
    tracemalloc.start()
    try:
        for number in range(1, 5):
            work(number)
        gc.collect()
        snapshot = tracemalloc.take_snapshot()
    finally:
        tracemalloc.stop()
    # A store may grow to its next size at any time; what it holds is allocated elsewhere.
    left = snapshot.filter_traces([tracemalloc.Filter(False, memory.__file__)])
    largest = left.statistics("lineno")[:5]
    assert sum(trace.size for trace in left.traces) < 100_000, largest
