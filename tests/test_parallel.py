"""Results come in order and none is lost, whatever happens to the workers."""

from __future__ import annotations

import os
import signal
from itertools import count, islice
from pathlib import Path

import pytest

from refparse.parallel import in_order


def double(batch: int) -> int:
    return 2 * batch


def die_once(batch: tuple[int, str]) -> int:
    number, marker = batch
    if number == 5 and not Path(marker).exists():
        Path(marker).write_text("died")
        os.kill(os.getpid(), signal.SIGKILL)
    return number


def die_in_workers(batch: tuple[int, int]) -> int:
    number, parent = batch
    if number == 2 and os.getpid() != parent:
        os.kill(os.getpid(), signal.SIGKILL)
    return number


@pytest.mark.parametrize("workers", [1, 2, 3])
def test_results_are_in_order(workers: int) -> None:
    assert list(in_order(double, range(20), workers)) == [2 * n for n in range(20)]


def test_endless_input_is_taken_lazily() -> None:
    assert list(islice(in_order(double, count(), 2), 3)) == [0, 2, 4]


def test_a_killed_worker_costs_nothing(tmp_path: Path) -> None:
    marker = str(tmp_path / "died")
    batches = [(number, marker) for number in range(12)]
    assert list(in_order(die_once, batches, 2)) == list(range(12))
    assert Path(marker).exists()


def test_a_batch_that_kills_every_worker_is_done_here() -> None:
    batches = [(number, os.getpid()) for number in range(6)]
    assert list(in_order(die_in_workers, batches, 2)) == list(range(6))
