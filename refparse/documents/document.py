"""The values of this room: a document, and the reference entries found in it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Link:
    """A hyperlink over `Document.text[start:end]` that leads to `href`."""

    start: int
    end: int
    href: str


@dataclass(frozen=True, slots=True)
class Heading:
    """What markup calls a heading: `Document.text[start:end]`, of a level from 1 down.

    Level 0 is the end of the text itself, before its notes.
    """

    start: int
    end: int
    level: int


@dataclass(frozen=True, slots=True)
class Document:
    """The text of one source, where its links and headings stand, and notes on how it was read.

    `headings` are in the order of the text; a source without markup has none. `notes` are plain
    words, such as "decoded as cp1252".
    """

    text: str
    links: tuple[Link, ...] = ()
    notes: tuple[str, ...] = ()
    headings: tuple[Heading, ...] = ()


@dataclass(frozen=True, slots=True)
class RawEntry:
    """One reference, as one line of text, and where it stood.

    `text` is the entry with wrapped lines joined, end-of-line hyphenation undone, page noise and
    the printed number dropped, whitespace collapsed. `number` is the printed number or key without
    brackets and full stop ("12", "AB99", "S1"). `start` and `end` delimit the entry, with its
    number, in `Document.text` (code points, end exclusive). `links` are the addresses inside the
    entry that identify the work. `doubts` are plain words.
    """

    text: str
    number: str | None
    start: int
    end: int
    links: tuple[str, ...] = ()
    doubts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Skipped:
    """Text between the first and the last entry that belongs to no entry."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class EntryList:
    """The entries of a document in order, what was skipped between them, and notes."""

    entries: tuple[RawEntry, ...]
    skipped: tuple[Skipped, ...] = ()
    notes: tuple[str, ...] = ()
