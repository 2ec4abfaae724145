"""The lines that make up one entry, and what is known of it before it becomes text."""

from __future__ import annotations

from dataclasses import dataclass

import regex

from refparse.documents.signs.lines import Line

BREAK_EVEN = 0.55
_JUMPS = (
    r"Jump\sup(?:\sto)?|Hochspringen(?:\snach)?|Aller\sà|Revenir\splus\shaut(?:\sen)?\s?|Saltar\sa"
    r"|Ir\spara|Vai\sa|Salta\sa"
    r"|Omhoog\sspringen(?:\snaar)?|Skocz\sdo"
)
_BACKLINKS = regex.compile(
    rf"(?:[\^↑↩↵⏎](?:\s?(?:{_JUMPS}):?)?|(?:{_JUMPS}):?)"
    r"(?:\s?a(?:[\s,]{1,2}(?:et\s|y\s|e\s)?[b-z]{1,2}(?![\p{Ll}\p{N}]))++|(?:\s\d{1,3}[.,]\d{1,2}(?!\d))++)?\s*"
)


@dataclass(frozen=True, slots=True)
class Segment:
    """The lines of one entry, noise left out; `start` is where its number or first line begins.

    `linked` says that link labels stood behind it, `dated` that a caption above gives its year,
    `part` in which part of its list, under a heading of its own, it stands.
    """

    start: int
    lines: tuple[Line, ...]
    number: str | None = None
    doubts: tuple[str, ...] = ()
    linked: bool = False
    dated: bool = False
    part: int = 0

    @property
    def text(self) -> str:
        """The lines as they stand, with a space between."""
        if len(self.lines) == 1:
            return self.lines[0].text
        return " ".join([line.text for line in self.lines])


@dataclass(frozen=True, slots=True)
class Listing:
    """One list: its entries, and the lines inside it that belong to none.

    `solidity` is the share of the entries that stand where an entry may start, `quality` how much
    like references they are, both 0 to 1. `announced` says that a heading stands right before it.
    """

    segments: tuple[Segment, ...]
    noise: tuple[Line, ...] = ()
    solidity: float = 1.0
    quality: float = 1.0
    announced: bool = False

    @property
    def worth(self) -> float:
        """How much more the listing holds of references than of other text."""
        return len(self.segments) * (self.quality - BREAK_EVEN)


def shortened(line: Line, length: int) -> Line:
    """The line with only its first `length` characters."""
    return Line(
        line.start,
        line.start + length,
        line.text[:length],
        line.indent,
        line.blank_before,
        line.page_break,
    )


def without_backlinks(line: Line) -> Line:
    """The line without marks at its start that lead back to the text: "^ a b", "↑ 3.0 3.1"."""
    match = _BACKLINKS.match(line.text)
    return without_start(line, match.end()) if match else line


def without_start(line: Line, length: int) -> Line:
    """The line without its first `length` characters and the spaces after them."""
    rest = line.text[length:].lstrip()
    cut = len(line.text) - len(rest)
    return Line(line.start + cut, line.end, rest, line.indent, line.blank_before, line.page_break)
