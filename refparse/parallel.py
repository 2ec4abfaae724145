"""Batches worked on by several processes, results in order, workers that die replaced."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from multiprocessing import Pipe, Process
from multiprocessing.connection import Connection, wait
from typing import Any, Final, Generic, TypeVar

from refparse.interrupts import interrupts_held, leave_interrupts_to_parent

Batch = TypeVar("Batch")
Result = TypeVar("Result")

_ATTEMPTS: Final = 3


def in_order(
    work: Callable[[Batch], Result], batches: Iterable[Batch | None], workers: int
) -> Iterator[Result]:
    """Yield ``work(batch)`` for each batch, in order, taking batches only as results are used.

    Args:
        work: a module's function; batches and results must be picklable.
        batches: taken lazily, at most two a worker ahead of the results; None for "nothing yet":
            what is finished is yielded, and the next one asked for.
        workers: number of processes.

    When a worker dies, its batch is done again in a new process; a batch whose workers die three
    times, or on which ``work`` raises, is done in this process. An error of ``batches`` is raised
    behind the results of those before it. Workers leave interrupts to this process, and are
    killed when it has done with them.
    """
    source = iter(batches)
    team = _Team(work, workers)
    waiting: deque[_Task[Batch, Result]] = deque()
    ended = False
    failure: Exception | None = None
    try:
        while waiting or not ended:
            team.collect(0)
            if waiting and waiting[0].settled:
                task = waiting.popleft()
                yield task.result[0] if task.result else work(task.batch)
            elif ended or len(waiting) >= 2 * workers:
                team.collect(None)
            else:
                try:
                    batch = next(source)
                except StopIteration:
                    ended = True
                except Exception as error:
                    ended, failure = True, error
                else:
                    if batch is not None:
                        waiting.append(team.begin(batch))
        if failure is not None:
            raise failure
    finally:
        team.kill()


@dataclass(slots=True, eq=False)
class _Task(Generic[Batch, Result]):
    """A batch, and what came of it.

    Attributes:
        result: the result alone, or nothing.
        deaths: workers that died of it.
        settled: whether workers have done with it; without a result it is to be done here.
    """

    batch: Batch
    result: tuple[Result, ...] = ()
    deaths: int = 0
    settled: bool = False


class _Worker(Generic[Batch, Result]):
    """A process that works on one batch at a time.

    Attributes:
        connection: readable when it has finished its batch, or died.
        task: what it works on.
    """

    def __init__(self, work: Callable[[Batch], Result]) -> None:
        self.connection, other_end = Pipe()
        self.task: _Task[Batch, Result] | None = None
        self._process = Process(target=_serve, args=(work, self.connection, other_end), daemon=True)
        with interrupts_held():
            self._process.start()
        other_end.close()

    def begin(self, task: _Task[Batch, Result]) -> None:
        self.task = task
        with suppress(OSError):  # a dead one is found out when its answer is read
            self.connection.send(task.batch)

    def finish(self) -> tuple[Result, ...]:
        """Return what came of the task: the result alone, or nothing where the work raised.

        Raises:
            OSError, EOFError: it died.
        """
        answer: tuple[Result, ...] = self.connection.recv()
        self.task = None
        return answer

    def kill(self) -> None:
        self._process.kill()
        self._process.join()
        self.connection.close()


class _Team(Generic[Batch, Result]):
    """As many workers as there is work for, up to a number."""

    def __init__(self, work: Callable[[Batch], Result], size: int) -> None:
        self._work = work
        self._size = size
        self._workers: list[_Worker[Batch, Result]] = []
        self._queue: deque[_Task[Batch, Result]] = deque()

    def begin(self, batch: Batch) -> _Task[Batch, Result]:
        """Give a batch to a worker, now or when one is free."""
        task: _Task[Batch, Result] = _Task(batch)
        self._queue.append(task)
        self._share_out()
        return task

    def collect(self, seconds: float | None) -> None:
        """Settle the tasks that are finished; wait for one so long, or as long as it takes."""
        busy = [worker for worker in self._workers if worker.task is not None]
        ready = set(wait([worker.connection for worker in busy], seconds))
        for worker in busy:
            task = worker.task
            if task is None or worker.connection not in ready:
                continue
            try:
                task.result = worker.finish()
                task.settled = True
            except (EOFError, OSError):
                self._workers.remove(worker)
                worker.kill()
                task.deaths += 1
                task.settled = task.deaths >= _ATTEMPTS
                if not task.settled:
                    self._queue.appendleft(task)
        self._share_out()

    def kill(self) -> None:
        """End all workers, whatever they do."""
        for worker in self._workers:
            worker.kill()

    def _share_out(self) -> None:
        while self._queue:
            worker = next((each for each in self._workers if each.task is None), None)
            if worker is None:
                if len(self._workers) >= self._size:
                    return
                worker = _Worker(self._work)
                self._workers.append(worker)
            worker.begin(self._queue.popleft())


def _serve(work: Callable[[Any], Any], far_end: Connection, near_end: Connection) -> None:
    """Work on what comes, until nobody is there to send more."""
    far_end.close()
    leave_interrupts_to_parent()
    with suppress(EOFError, OSError):
        while True:
            batch = near_end.recv()
            answer: tuple[Any, ...] = ()
            with suppress(Exception):
                answer = (work(batch),)
            near_end.send(answer)
