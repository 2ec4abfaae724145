"""What the command line reads: files and standard input, as references or as lines of text."""

from __future__ import annotations

import io
import select
import sys
from collections.abc import Callable, Iterable, Iterator
from typing import Final, TypeVar, cast

import click

from refparse.errors import RefparseError, UnreadableFileError
from refparse.reference import ReferenceList

Read = TypeVar("Read")

_STANDARD_INPUT: Final = "-"
_NOT_LINES: Final = (b"%PDF-", b"PK\x03\x04", b"{\\rtf")
_HEAD: Final = 4096
"""Bytes by which a file is known not to be lines of text."""
_BLOCK: Final = 1 << 18
_LONGEST_WAIT: Final = 0.1


class Notes:
    """Messages on standard error, and the exit status they lead to.

    Attributes:
        status: exit status; 2 once an input could not be read.
        any_read: whether an input could be read.
    """

    def __init__(self, quiet: bool) -> None:
        self._quiet = quiet
        self.status = 0
        self.any_read = False

    def say(self, message: str) -> None:
        """Tell something, unless told to be quiet."""
        if not self._quiet:
            click.echo(f"refparse: {message}", err=True)

    def fail(self, message: str) -> None:
        """Tell why an input could not be read."""
        self.status = 2
        click.echo(f"refparse: {message}", err=True)


def _readable(
    inputs: Iterable[str], notes: Notes, read: Callable[[str, str], Read]
) -> Iterator[tuple[str, Read]]:
    """Yield the inputs that can be read: what each is called, and what ``read`` gives for it.

    Args:
        inputs: paths, "-" for standard input, which is read where there are none.
        notes: told of those that cannot be read.
        read: takes an input and what it is called; raises `RefparseError`.
    """
    for name in tuple(inputs) or (_STANDARD_INPUT,):
        shown = "standard input" if name == _STANDARD_INPUT else name
        try:
            found = read(name, shown)
        except RefparseError as error:
            notes.fail(str(error) if shown in str(error) else f"{shown}: {error}")
            continue
        notes.any_read = True
        yield shown, found


def references_of(inputs: Iterable[str], notes: Notes) -> Iterator[tuple[str, ReferenceList]]:
    """Yield what each readable input is called, and its references; ``notes`` is told the rest."""
    from refparse import pipeline

    def read(name: str, shown: str) -> ReferenceList:
        source = sys.stdin.buffer if name == _STANDARD_INPUT else name
        return pipeline.read(source, shown, progress=_progress(shown))

    for shown, found in _readable(inputs, notes, read):
        for note in found.notes:
            notes.say(f"{shown}: {note}")
        yield shown, found


def _progress(name: str) -> Callable[[int, int], None] | None:
    """Return a progress line for long work on a terminal."""
    if not sys.stderr.isatty():
        return None

    def show(done: int, total: int) -> None:
        if total >= 2000:
            line = f"\r{name}: {done} of {total} references"
            click.echo(line + ("\n" if done >= total else ""), err=True, nl=False)

    return show


def blocks_of_lines(
    inputs: Iterable[str], notes: Notes, *, with_pauses: bool
) -> Iterator[list[str] | None]:
    """Yield the lines of text of the readable inputs, empty ones left out, long ones in pieces.

    Args:
        inputs: as for `references_of`.
        notes: told of inputs that cannot be read, guessed encodings and lines cut in pieces.
        with_pauses: whether None is yielded now and then while an input lets wait for more.

    Yields:
        Lists of lines: those that can be had without waiting for more of the input.
    """
    from refparse.documents.files.stream_decoder import StreamDecoder
    from refparse.lines import LONGEST_LINE, Lines

    too_long = f"lines of over {LONGEST_LINE} characters are cut in pieces"
    for shown, stream in _readable(inputs, notes, _byte_stream):
        decoder, lines = StreamDecoder(), Lines()
        told: list[str] = []
        ended = False
        while not ended:
            data = stream.read1(_BLOCK)
            ended = not data
            pieces = lines.add(decoder.decode(data, final=ended))
            pieces += lines.end() if ended else []
            cut = any(piece.goes_on for piece in pieces)
            for note in (decoder.note, too_long if cut else None):
                if note and note not in told:
                    notes.say(f"{shown}: {note}")
                    told.append(note)
            yield [piece.text for piece in pieces if piece.text.strip()]
            while with_pauses and not ended and not _has_more(stream):
                yield None
        stream.close()


def _has_more(stream: io.BufferedIOBase) -> bool:
    """Wait for more of a stream or its end, but not long; return whether reading gives it."""
    try:
        return bool(select.select([stream], [], [], _LONGEST_WAIT)[0])
    except (OSError, ValueError):  # no file, or a system where only sockets can be waited for
        return True


def _byte_stream(name: str, shown: str) -> io.BufferedIOBase:
    """Open text with one reference a line.

    Raises:
        UnreadableFileError: it cannot be opened, or is no such text by its look.
    """
    try:
        own = name == _STANDARD_INPUT
        found = sys.stdin.buffer if own else io.BufferedReader(io.FileIO(name))
        stream = cast(io.BufferedIOBase, found)
        head = stream.peek(_HEAD)[:_HEAD] if isinstance(stream, io.BufferedReader) else b""
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        raise UnreadableFileError(f"{shown}: {reason}") from error
    if kind := _other_kind(head, name):
        raise UnreadableFileError(f"{shown}: {kind}; --jsonl reads text, one reference a line")
    return stream


def _other_kind(head: bytes, name: str) -> str | None:
    """Return what a file is that is not lines of text; None if it may be."""
    from refparse import formats
    from refparse.documents.files.bibliographies import unread_kind
    from refparse.documents.files.encoding import is_binary
    from refparse.documents.files.html import looks_like_html

    if is_binary(head) or head.startswith(_NOT_LINES):
        return "a document or binary data"
    if kind := unread_kind(head):
        return kind
    if looks_like_html(head):
        return "an HTML page"
    found = formats.detect(head.decode("utf-8", "replace"), name)
    return f"a bibliography ({found})" if found else None
