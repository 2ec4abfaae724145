"""The text of a document while a reader puts it together, with its links and headings."""

from __future__ import annotations

from dataclasses import dataclass, field

from refparse.documents.document import Document, Heading, Link
from refparse.superscripts import with_raised


@dataclass(slots=True)
class Collected:
    """Parts of a text in order, and their length; links and headings stand in the whole.

    So do ``scripts``, the stretches that are set as superscripts.
    """

    parts: list[str] = field(default_factory=list)
    length: int = 0
    links: list[Link] = field(default_factory=list)
    headings: list[Heading] = field(default_factory=list)
    scripts: list[tuple[int, int]] = field(default_factory=list)

    def add(self, text: str) -> None:
        """Add a part."""
        self.parts.append(text)
        self.length += len(text)

    def link(self, start: int, address: str | None) -> None:
        """Note that what was added since ``start``, be it nothing, is a link to an address."""
        if address:
            self.links.append(Link(start, self.length, address))

    def script(self, start: int) -> None:
        """Note that what was added since ``start`` is a superscript, or the rest of one."""
        if self.scripts and self.scripts[-1][1] == start:
            start = self.scripts.pop()[0]
        if start < self.length:
            self.scripts.append((start, self.length))

    def text(self) -> str:
        """Everything that was added, the superscripts raised that belong to their words."""
        return with_raised("".join(self.parts), self.scripts)

    def end_of_text(self) -> None:
        """Note that the text ends here; notes may follow."""
        self.headings.append(Heading(self.length, self.length, 0))

    def document(self, notes: tuple[str, ...] = ()) -> Document:
        """Everything that was collected, with notes on how it was read."""
        return Document(self.text(), tuple(self.links), notes, tuple(self.headings))
