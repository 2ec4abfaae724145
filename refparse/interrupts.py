"""Interrupts: the signals that ask a process to end, raised, held back or left to its parent."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Timer
from typing import Final

_SIGNALS: Final = (signal.SIGINT, signal.SIGTERM)


class Interrupt(BaseException):
    """The process was asked to end.

    Attributes:
        number: of the signal.
    """

    def __init__(self, number: int) -> None:
        super().__init__(number)
        self.number = number


def raise_interrupts() -> None:
    """From now on, a signal raises `Interrupt`."""
    sys.unraisablehook = _again
    for number in _SIGNALS:
        signal.signal(number, _raise)


def end_on_interrupts() -> None:
    """From now on, a signal ends the process at once."""
    for number in _SIGNALS:
        signal.signal(number, signal.SIG_DFL)


def leave_interrupts_to_parent() -> None:
    """In a process that was started with its signals held: Ctrl-C does nothing, SIGTERM ends it."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    if sys.platform != "win32":
        signal.pthread_sigmask(signal.SIG_UNBLOCK, _SIGNALS)


@contextmanager
def interrupts_held() -> Iterator[None]:
    """Keep signals for later, here and in processes that are started meanwhile."""
    if sys.platform == "win32":
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, _SIGNALS)
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _raise(number: int, _frame: object) -> None:
    raise Interrupt(number)


def _again(ignored: sys.UnraisableHookArgs) -> None:
    """Send a signal again that came while an object was deleted, where nothing can be raised."""
    if isinstance(ignored.exc_value, Interrupt):
        Timer(0.01, os.kill, (os.getpid(), ignored.exc_value.number)).start()
    else:
        sys.__unraisablehook__(ignored)
