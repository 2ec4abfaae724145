"""Where text is written to: standard output, a device or a pipe, a file that appears whole."""

from __future__ import annotations

import os
import secrets
import stat
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Final

from refparse.errors import RefparseError

STANDARD_OUTPUT: Final = "-"
_OPEN_FILES: Final = frozenset(map(Path, ("/dev", "/dev/fd", "/proc/self/fd")))
"""Folders of devices and of files that are open already."""


@dataclass(frozen=True, slots=True)
class OutputFile:
    """A place that can be written to, as far as can be told before anything is.

    Attributes:
        name: the path as it was given, "-" for standard output.
        path: the file, symbolic links followed.
        through: whether text goes straight to it (a device, a pipe) and not to a new file that
            takes its place.
        mode: the permissions of the file that is there, None if there is none.
    """

    name: str
    path: Path
    through: bool = False
    mode: int | None = None

    @classmethod
    def at(cls, name: str) -> OutputFile:
        """Return the place that a path stands for; "-" and /dev/stdout are standard output.

        Raises:
            RefparseError: it cannot be written to; the message begins with ``name``.
        """
        path = Path(name)
        if name in (STANDARD_OUTPUT, "/dev/stdout"):
            return cls(STANDARD_OUTPUT, path)
        try:
            mode = path.stat().st_mode
        except FileNotFoundError:
            mode = None
        except (OSError, ValueError) as error:
            raise _refusal(name, error) from error
        if mode is None:
            if name.endswith(("/", os.sep)) or not path.resolve().parent.is_dir():
                raise RefparseError(f"{name}: no such directory")
        elif stat.S_ISDIR(mode):
            raise RefparseError(f"{name}: a directory, not a file")
        elif not mode & 0o222 or not os.access(path, os.W_OK):
            raise RefparseError(f"{name}: the file is not writable")
        if mode is not None and (not stat.S_ISREG(mode) or path.absolute().parent in _OPEN_FILES):
            return cls(name, path, through=True)
        path = path.resolve()
        if not os.access(path.parent, os.W_OK | os.X_OK):
            raise RefparseError(f"{name}: the directory is not writable")
        return cls(name, path, mode=None if mode is None else stat.S_IMODE(mode))

    @property
    def is_standard_output(self) -> bool:
        """Whether the place is standard output."""
        return self.name == STANDARD_OUTPUT

    @contextmanager
    def writing(self) -> Iterator[IO[str]]:
        """Open for UTF-8; a file takes the place of the old one at the end, if all went well.

        Raises:
            RefparseError: writing failed; the message begins with the path as it was given.
        """
        try:
            if self.is_standard_output:
                yield sys.stdout
                sys.stdout.flush()
            elif self.through:
                with _text(os.open(self.path, os.O_WRONLY | os.O_APPEND)) as stream:
                    yield stream
            else:
                with self._replacing() as stream:
                    yield stream
        except BrokenPipeError:
            raise
        except OSError as error:
            shown = "standard output" if self.is_standard_output else self.name
            raise _refusal(shown, error) from error

    @contextmanager
    def _replacing(self) -> Iterator[IO[str]]:
        unfinished = self.path.with_name(f".refparse-{secrets.token_hex(8)}")
        handle = os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o666)
        try:
            with _text(handle) as stream:
                if self.mode is not None:
                    unfinished.chmod(self.mode)
                yield stream
            unfinished.replace(self.path)
        except BaseException:
            with suppress(OSError):
                unfinished.unlink()
            raise


def _text(handle: int) -> IO[str]:
    return os.fdopen(handle, "w", -1, "utf-8", "backslashreplace", newline="")


def _refusal(name: str, error: OSError | ValueError) -> RefparseError:
    return RefparseError(f"{name}: {getattr(error, 'strerror', None) or error}")
