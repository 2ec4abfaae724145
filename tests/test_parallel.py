"""Results come in order and none is lost, whatever happens to the workers."""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Iterator
from itertools import count, islice
from pathlib import Path

import pytest

from refparse.parallel import in_order


def double(batch: int) -> int:
    return 2 * batch


def invert(batch: int) -> float:
    return 1 / batch


def pid(_batch: int) -> int:
    return os.getpid()


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


def test_results_come_before_an_error_of_the_source() -> None:
    def numbers() -> Iterator[int]:
        yield from range(5)
        raise OSError("no more")

    found = in_order(double, numbers(), 2)
    assert [next(found) for _ in range(5)] == [0, 2, 4, 6, 8]
    with pytest.raises(OSError, match="no more"):
        next(found)


def test_results_come_before_an_error_of_the_work() -> None:
    found = in_order(invert, [1, 2, 0, 4], 2)
    assert [next(found), next(found)] == [1, 0.5]
    with pytest.raises(ZeroDivisionError):
        next(found)


def test_results_need_no_further_batch() -> None:
    def numbers() -> Iterator[int | None]:
        yield 1
        while not results:
            yield None
            time.sleep(0.01)
        yield 2

    results: list[int] = []
    found = in_order(double, numbers(), 2)
    results.append(next(found))
    assert [*results, *found] == [2, 4]


def test_workers_end_with_the_results_and_leave_interrupts_alone() -> None:
    found = in_order(pid, range(100), 2)
    workers = {next(found) for _ in range(20)}
    for worker in workers:
        os.kill(worker, signal.SIGINT)
    assert {next(found) for _ in range(20)} <= workers
    found.close()
    for worker in workers:
        with pytest.raises(ProcessLookupError):
            os.kill(worker, 0)
