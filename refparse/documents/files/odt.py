"""OpenDocument texts: paragraphs, the numbers of lists, headings, notes, links.

After the Open Document Format for Office Applications (OASIS), version 1.3, part 3: paragraphs and
lists are in chapter 5, notes in 6.3, list styles in 16.31.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final, NamedTuple

from refparse.documents.document import Document, Heading
from refparse.documents.files.archives import Archive, local_name
from refparse.documents.files.collected import Collected
from refparse.documents.files.list_numbers import in_format, whole_number
from refparse.errors import UnreadableFileError

_TEXT: Final = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}text"
_NUMBERED: Final = "list-level-style-number"
_LEFT_OUT: Final = frozenset((
    "tracked-changes", "sequence-decls", "variable-decls", "user-field-decls", "forms",
    "annotation", "annotation-end", "ruby-text", "bookmark", "bookmark-start", "bookmark-end",
    "note-citation", "title", "desc",
))  # fmt: skip
_FORMATS: Final = {
    "1": "decimal", "a": "lowerLetter", "A": "upperLetter", "i": "lowerRoman", "I": "upperRoman",
}  # fmt: skip
_MOST_SPACES: Final = 100
_ABOVE: Final = ("super", *"123456789")
"""How text positions start that are above the line."""


class _Level(NamedTuple):
    """How a level of a list prints its numbers; `format` is "" where it prints none."""

    format: str
    prefix: str
    suffix: str
    start: int
    shown: int


@dataclass(slots=True)
class _Place:
    """Where a paragraph stands in lists: the style, the depth, and the counters of each depth."""

    style: str
    counters: list[int]


def odt_document(archive: Archive) -> Document:
    """The text of an OpenDocument text, a paragraph a line, its notes at the end.

    Raises:
        UnreadableFileError: the content is missing or damaged.
    """
    root = archive.xml("content.xml")
    body = None if root is None else next(root.iter(_TEXT), None)
    if body is None:
        raise UnreadableFileError(f"{archive.label}: the OpenDocument file has no text part")
    styles = archive.xml("styles.xml")
    reader = _Reader(
        {**_list_styles(styles), **_list_styles(root)}, _raised(styles) | _raised(root)
    )
    reader.blocks(body)
    out = reader.out
    out.end_of_text()
    notes = list(reader.notes)
    if notes:
        out.add("\n\n")
    for number, note in enumerate(notes, 1):
        out.add(f"{number}. ")
        for content in _children(note, "note-body"):
            reader.blocks(content)
    return out.document()


class _Reader:
    """Walks through the blocks of a text."""

    def __init__(self, styles: dict[str, dict[int, _Level]], raised: frozenset[str]) -> None:
        self.out = Collected()
        self.notes: list[Any] = []
        self._styles = styles
        self._raised = raised
        self._counters: dict[str, list[int]] = {}

    def blocks(self, parent: Any, place: _Place | None = None) -> None:
        """Add the paragraphs below an element."""
        for element in parent:
            name = local_name(element)
            if name in ("p", "h"):
                self._paragraph(element, name, "\n")
            elif name == "list":
                self._list(element, place)
            elif name == "table-row":
                self._row(element)
            elif name and name not in _LEFT_OUT:
                self.blocks(element, place)

    def _paragraph(self, element: Any, name: str, end: str) -> None:
        start = self.out.length
        self._inline(element)
        if name == "h" and self.out.length > start:
            level = whole_number(_attribute(element, "outline-level"), 1)
            self.out.headings.append(Heading(start, self.out.length, level))
        self.out.add(end)

    def _list(self, element: Any, outer: _Place | None) -> None:
        style = _attribute(element, "style-name") or (outer.style if outer else "")
        if outer is not None:
            place = _Place(style, [*outer.counters, 0])
        else:
            goes_on = (
                _attribute(element, "continue-numbering") == "true"
                or _attribute(element, "continue-list") is not None
            )
            place = _Place(style, [self._counters.get(style, [0])[0] if goes_on else 0])
        level = self._styles.get(style, {}).get(len(place.counters))
        if level is not None and not place.counters[-1]:
            place.counters[-1] = level.start - 1
        for item in element:
            if local_name(item) not in ("list-item", "list-header"):
                continue
            if local_name(item) == "list-item":
                value = whole_number(_attribute(item, "start-value"), place.counters[-1] + 1)
                place.counters[-1] = value
                if any(local_name(child) in ("p", "h") for child in item):
                    self.out.add(self._label(level, place))
            self.blocks(item, place)
        if outer is None:
            self._counters[style] = place.counters

    def _label(self, level: _Level | None, place: _Place) -> str:
        if level is None:
            return "• "
        if not level.format:
            return f"{level.prefix}{level.suffix} ".lstrip()
        levels = self._styles[place.style]
        depth = len(place.counters)
        shown = [
            in_format(place.counters[at - 1], _FORMATS[levels.get(at, level).format or "1"])
            for at in range(max(1, depth - level.shown + 1), depth + 1)
        ]
        return f"{level.prefix}{'.'.join(shown)}{level.suffix} "

    def _row(self, row: Any) -> None:
        """Add a row of a table; what its cells hold is parted by tabs."""
        paragraphs = [part for part in row.iter("{*}p", "{*}h") if _is_shown(part, row)]
        for number, paragraph in enumerate(paragraphs, 1):
            self._paragraph(paragraph, "p", "\n" if number == len(paragraphs) else "\t")

    def _inline(self, element: Any) -> None:
        if element.text:
            self._characters(element.text)
        for child in element:
            name = local_name(child)
            start = self.out.length
            if name == "s":
                count = whole_number(_attribute(child, "c"), 1)
                self.out.add(" " * min(max(count, 1), _MOST_SPACES))
            elif name == "tab":
                self.out.add("\t")
            elif name == "line-break":
                self.out.add("\n")
            elif name == "note":
                self.notes.append(child)
            elif name in ("p", "h"):
                self._paragraph(child, name, "\n")
            elif name and name not in _LEFT_OUT:
                self._inline(child)
            if name == "a":
                self.out.link(start, _attribute(child, "href"))
            elif name == "span" and _attribute(child, "style-name") in self._raised:
                self.out.script(start)
            if child.tail:
                self._characters(child.tail)

    def _characters(self, text: str) -> None:
        """Add characters; white space in the file is one space."""
        words = text.split()
        before = " " if text[0].isspace() and text[0] != "\u00a0" else ""
        behind = " " if words and text[-1].isspace() and text[-1] != "\u00a0" else ""
        self.out.add(f"{before}{' '.join(words)}{behind}")


def _attribute(element: Any, name: str) -> str | None:
    for key, value in element.attrib.items():
        if key.rpartition("}")[2] == name:
            return str(value)
    return None


def _children(element: Any, name: str) -> Iterator[Any]:
    return (child for child in element if local_name(child) == name)


def _is_shown(element: Any, root: Any) -> bool:
    """Whether no element between this one and `root` is left out."""
    for parent in element.iterancestors():
        if parent is root:
            return True
        if local_name(parent) in _LEFT_OUT or local_name(parent) == "note":
            return False
    return True


def _list_styles(root: Any) -> dict[str, dict[int, _Level]]:
    """The levels of each list style by its name."""
    if root is None:
        return {}
    return {
        _attribute(style, "name") or "": {
            whole_number(_attribute(level, "level"), 1): _level(level) for level in style
        }
        for style in root.iter("{*}list-style")
    }


def _raised(root: Any) -> frozenset[str]:
    """The names of the styles that set superscripts (20.407: "super 58%", or a height above 0)."""
    if root is None:
        return frozenset()
    return frozenset(
        _attribute(style, "name") or ""
        for style in root.iter("{*}style")
        for properties in _children(style, "text-properties")
        if (_attribute(properties, "text-position") or "").startswith(_ABOVE)
    )


def _level(element: Any) -> _Level:
    if local_name(element) != _NUMBERED:
        return _Level("", "•", "", 1, 1)
    form = _attribute(element, "num-format") or ""
    return _Level(
        form if form in _FORMATS else "",
        _attribute(element, "num-prefix") or "",
        _attribute(element, "num-suffix") or "",
        whole_number(_attribute(element, "start-value"), 1),
        whole_number(_attribute(element, "display-levels"), 1),
    )
