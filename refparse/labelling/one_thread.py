"""Array arithmetic on one thread.

A BLAS library spreads matrix products over all cores and lets its threads spin between them. Those
of a reference are so small that two threads use nearly twice the processor time of one and finish
little sooner; work in several processes (`refparse.parallel`) is what uses the other cores.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache
from threading import Lock
from typing import Any


@contextmanager
def one_thread() -> Iterator[None]:
    """Keep BLAS to one thread in a block or a function, and give it back the number it had.

    The number is the whole process's. So of several threads that are in such blocks only the first
    sets it and gives it back; the others take it as it is.
    """
    controller, lock = _blas()
    if not lock.acquire(blocking=False):
        yield
        return
    try:
        with controller.limit(limits=1, user_api="blas"):
            yield
    finally:
        lock.release()


@lru_cache(maxsize=1)
def _blas() -> tuple[Any, Lock]:
    from threadpoolctl import ThreadpoolController

    return ThreadpoolController(), Lock()
