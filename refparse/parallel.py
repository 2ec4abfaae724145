"""Batches worked on by several processes, results in order, workers that die replaced."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from typing import Final, TypeVar

Batch = TypeVar("Batch")
Result = TypeVar("Result")

_ATTEMPTS: Final = 3


def in_order(
    work: Callable[[Batch], Result], batches: Iterable[Batch], workers: int
) -> Iterator[Result]:
    """Yield ``work(batch)`` for each batch, in order, taking batches only as results are used.

    Args:
        work: a module's function; batches and results must be picklable.
        batches: taken lazily, at most two a worker ahead of the results.
        workers: number of processes.

    When a worker dies, every batch not finished is done again in new processes; a batch whose
    workers die three times in a row is done in this process.
    """
    source = iter(batches)
    pool = ProcessPoolExecutor(workers)
    waiting: list[tuple[Batch, Future[Result]]] = []
    failures = 0
    try:
        while True:
            try:
                while len(waiting) < 2 * workers:
                    batch = next(source)
                    waiting.append((batch, pool.submit(work, batch)))
            except StopIteration:
                if not waiting:
                    return
            except BrokenProcessPool:
                waiting.append((batch, _broken()))
            batch, future = waiting[0]
            try:
                result = future.result()
            except BrokenProcessPool:
                failures += 1
                pool.shutdown(wait=False, cancel_futures=True)
                pool = ProcessPoolExecutor(workers)
                if failures < _ATTEMPTS:
                    waiting = [(each, pool.submit(work, each)) for each, _ in waiting]
                    continue
                result = work(batch)
                waiting[1:] = [(each, pool.submit(work, each)) for each, _ in waiting[1:]]
            failures = 0
            waiting.pop(0)
            yield result
    finally:
        pool.shutdown(wait=False, cancel_futures=True)


def _broken() -> Future[Result]:
    future: Future[Result] = Future()
    future.set_exception(BrokenProcessPool())
    return future
