"""Word documents: paragraphs, Word's automatic numbers, headings, footnotes and endnotes, links.

After ECMA-376 part 1 (WordprocessingML): numbering is 17.9, hyperlinks 17.16.22, notes 17.11,
outline levels 17.3.1.20.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, TypeVar

from refparse.documents.document import Document, Heading
from refparse.documents.files.archives import Archive, local_name
from refparse.documents.files.collected import Collected
from refparse.documents.files.list_numbers import in_format, whole_number
from refparse.errors import UnreadableFileError

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_STRICT = "{http://purl.oclc.org/ooxml/wordprocessingml/main}"
_RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_RELATION_STRICT = "{http://purl.oclc.org/ooxml/officeDocument/relationships}id"
_CHOICE = "Fallback"
_LEFT_OUT = frozenset(["del", "moveFrom", "instrText", "delText", "pPr", "rPr", _CHOICE])
_BASES = 20
_DEEPEST = 9
_Of = TypeVar("_Of")


@dataclass(slots=True)
class _Level:
    format: str
    text: str
    start: int


@dataclass(slots=True)
class _Numbering:
    """The numbers that Word prints, counted while paragraphs pass by."""

    levels: dict[str, dict[int, _Level]] = field(default_factory=dict)
    shared: dict[str, str] = field(default_factory=dict)
    styles: dict[str, tuple[str | None, int]] = field(default_factory=dict)
    counters: dict[tuple[str, int], int] = field(default_factory=dict)

    def label(self, number: str, depth: int) -> str:
        """The label of the next paragraph of list `number` at `depth`, with its separator."""
        levels = self.levels.get(number)
        level = levels.get(depth) if levels else None
        if level is None or level.format == "none":
            return ""
        if level.format == "bullet":
            return "• "
        group = self.shared.get(number, number)
        key = (group, depth)
        self.counters[key] = self.counters.get(key, level.start - 1) + 1
        for other, deeper in list(self.counters):
            if other == group and deeper > depth:
                del self.counters[other, deeper]
        label = level.text
        for place in range(9):
            if f"%{place + 1}" in label and levels:
                shown = levels.get(place, level)
                value = self.counters.get((group, place), shown.start)
                label = label.replace(f"%{place + 1}", in_format(value, shown.format))
        return f"{label} " if label.strip() else ""


def docx_document(archive: Archive) -> Document:
    """The text of a Word document, a paragraph a line, its notes at the end.

    Raises:
        UnreadableFileError: the document part is missing or damaged.
    """
    names = archive.names
    body_name = next(
        (name for name in ("word/document.xml", "word/document2.xml") if name in names), None
    )
    root = archive.xml(body_name) if body_name else None
    if root is None:
        raise UnreadableFileError(f"{archive.label}: the Word document has no text part")
    styles = archive.xml("word/styles.xml")
    numbering, outline = _numbering(archive, styles), _outline(styles)
    collected = Collected()
    _blocks(root, _relations(archive, "document"), numbering, outline, collected)
    collected.end_of_text()
    for kind in ("footnote", "endnote"):
        notes = archive.xml(f"word/{kind}s.xml")
        if notes is not None:
            _notes(notes, kind, _order(root, kind), _relations(archive, f"{kind}s"), collected)
    return collected.document()


def _value(element: Any, name: str = "val") -> str | None:
    found = element.get(_W + name)
    if found is None:
        found = element.get(_STRICT + name)
    return None if found is None else str(found)


def _child(element: Any, name: str) -> Any:
    if element is None:
        return None
    return next((child for child in element if local_name(child) == name), None)


def _relations(archive: Archive, part: str) -> dict[str, str]:
    root = archive.xml(f"word/_rels/{part}.xml.rels")
    if root is None:
        return {}
    return {
        str(item.get("Id")): str(item.get("Target"))
        for item in root
        if item.get("TargetMode") == "External" and item.get("Target")
    }


def _paragraphs(root: Any) -> Iterator[tuple[Any, bool]]:
    """The paragraphs in order, without those of text boxes' fallbacks; whether a row goes on."""
    stack = [iter(root)]
    row_cells = [0]
    while stack:
        element = next(stack[-1], None)
        if element is None:
            stack.pop()
            row_cells.pop()
            continue
        name = local_name(element)
        if name in _LEFT_OUT or not name:
            continue
        if name == "p":
            yield element, False
            for box in element.iter(f"{_W}txbxContent"):
                if not any(local_name(parent) == _CHOICE for parent in box.iterancestors()):
                    for inner in box.iter(f"{_W}p"):
                        yield inner, False
            continue
        if name == "tr":
            cells = [
                [part for part in cell.iter() if local_name(part) == "p"]
                for cell in element
                if local_name(cell) == "tc"
            ]
            flat = [part for cell in cells for part in cell]
            for index, part in enumerate(flat):
                yield part, index + 1 < len(flat)
            continue
        stack.append(iter(element))
        row_cells.append(0)


def _blocks(
    root: Any,
    relations: dict[str, str],
    numbering: _Numbering,
    outline: Mapping[str, int],
    out: Collected,
) -> None:
    for paragraph, goes_on in _paragraphs(root):
        properties = _child(paragraph, "pPr")
        style = _child(properties, "pStyle")
        named = (_value(style) or "") if style is not None else None
        number, depth = _list_of(properties, named, numbering)
        before = out.length
        if number is not None:
            label = numbering.label(number, depth)
            out.add(label)
            before += len(label)
        _runs(paragraph, relations, out)
        level = outline.get(named) if named is not None else None
        if level is not None:
            out.headings.append(Heading(before, out.length, level))
        out.add("\t" if goes_on and out.length > before else "\n")


def _runs(paragraph: Any, relations: dict[str, str], out: Collected) -> None:
    """The text of a paragraph; fields' codes, deleted text and boxes are left out."""
    stack: list[tuple[Any, str | None, int, bool]] = [(iter(paragraph), None, 0, False)]
    while stack:
        children, href, start, is_raised = stack[-1]
        element = next(children, None)
        if element is None:
            stack.pop()
            out.link(start, href)
            if is_raised:
                out.script(start)
            continue
        name = local_name(element)
        if name in ("t", "delText"):
            if name == "t" and element.text:
                out.add(element.text.replace("\n", " "))
        elif name in ("tab", "ptab"):
            out.add("\t")
        elif name in ("br", "cr"):
            out.add("\f" if _value(element, "type") == "page" else "\n")
        elif name == "noBreakHyphen":
            out.add("-")
        elif name == "softHyphen":
            out.add("\u00ad")
        elif name not in _LEFT_OUT and name != "txbxContent":
            target = None
            if name == "hyperlink":
                key = element.get(_RELATION) or element.get(_RELATION_STRICT)
                target = relations.get(str(key))
            stack.append((iter(element), target, out.length, name == "r" and _is_raised(element)))


def _is_raised(run: Any) -> bool:
    """Whether a run is set as a superscript (17.3.2.42)."""
    align = _child(_child(run, "rPr"), "vertAlign")
    return align is not None and _value(align) == "superscript"


def _list_of(properties: Any, style: str | None, numbering: _Numbering) -> tuple[str | None, int]:
    """The list and the depth to which a paragraph belongs, by its properties or its style."""
    number, depth = (None, 0) if style is None else numbering.styles.get(style, (None, 0))
    own = _child(properties, "numPr")
    if own is not None:
        level, identity = _child(own, "ilvl"), _child(own, "numId")
        if identity is not None:
            number = _value(identity)
        if level is not None:
            depth = whole_number(_value(level), 0)
    return (None, 0) if number in (None, "0") else (number, depth)


def _numbering(archive: Archive, styles: Any) -> _Numbering:
    found = _Numbering()
    root = archive.xml("word/numbering.xml")
    abstract: dict[str, dict[int, _Level]] = {}
    for element in () if root is None else root:
        if local_name(element) == "abstractNum":
            abstract[_value(element, "abstractNumId") or ""] = {
                whole_number(_value(level, "ilvl"), 0): _level(level)
                for level in element
                if local_name(level) == "lvl"
            }
        elif local_name(element) == "num":
            identity = _value(element, "numId") or ""
            base = _child(element, "abstractNumId")
            key = (_value(base) or "") if base is not None else ""
            levels = dict(abstract.get(key, {}))
            found.shared[identity] = key
            for override in element:
                if local_name(override) != "lvlOverride":
                    continue
                depth = whole_number(_value(override, "ilvl"), 0)
                level, start = _child(override, "lvl"), _child(override, "startOverride")
                if level is not None:
                    levels[depth] = _level(level)
                if start is not None and depth in levels:
                    old = levels[depth]
                    first = whole_number(_value(start), old.start)
                    levels[depth] = _Level(old.format, old.text, first)
                    found.shared[identity] = f"num{identity}"
            found.levels[identity] = levels
    found.styles = _inherited(styles, _number_of_style)
    return found


def _number_of_style(style: Any) -> tuple[str | None, int] | None:
    """The list to which a style's paragraphs belong, and their depth in it."""
    properties = _child(_child(style, "pPr"), "numPr")
    if properties is None:
        return None
    number, level = _child(properties, "numId"), _child(properties, "ilvl")
    return (
        _value(number) if number is not None else None,
        whole_number(_value(level), 0) if level is not None else 0,
    )


def _outline(styles: Any) -> dict[str, int]:
    """The level, from 1 on, of the headings in each style that is one of headings."""
    return {
        identity: level
        for identity, level in _inherited(styles, _level_of_style).items()
        if level <= _DEEPEST
    }


def _level_of_style(style: Any) -> int | None:
    """The level that a style gives its paragraphs in the outline, by its name or outright."""
    level = _child(_child(style, "pPr"), "outlineLvl")
    if level is not None:
        return whole_number(_value(level), _DEEPEST) + 1
    name = _child(style, "name")
    words = (_value(name) or "").casefold().split() if name is not None else []
    return whole_number(words[1], _DEEPEST) if len(words) == 2 and words[0] == "heading" else None


def _inherited(styles: Any, of: Callable[[Any], _Of | None]) -> dict[str, _Of]:
    """What each style says or, if it says nothing, the style on which it is based."""
    own: dict[str, _Of] = {}
    bases: dict[str, str] = {}
    for style in () if styles is None else styles:
        if local_name(style) != "style":
            continue
        identity = _value(style, "styleId") or ""
        base = _child(style, "basedOn")
        if base is not None:
            bases[identity] = _value(base) or ""
        said = of(style)
        if said is not None:
            own[identity] = said
    found: dict[str, _Of] = {}
    for identity in {*own, *bases}:
        at = identity
        for _ in range(_BASES):
            if at in own:
                found[identity] = own[at]
                break
            if at not in bases:
                break
            at = bases[at]
    return found


def _level(element: Any) -> _Level:
    form, text, start = (_child(element, name) for name in ("numFmt", "lvlText", "start"))
    return _Level(
        (_value(form) or "decimal") if form is not None else "decimal",
        (_value(text) or "") if text is not None else "",
        whole_number(_value(start), 1) if start is not None else 1,
    )


def _order(root: Any, kind: str) -> list[str]:
    """The notes in the order in which the text refers to them."""
    return [
        _value(element, "id") or ""
        for element in root.iter(f"{_W}{kind}Reference", f"{_STRICT}{kind}Reference")
    ]


def _notes(
    root: Any, kind: str, order: list[str], relations: dict[str, str], out: Collected
) -> None:
    notes = {
        _value(note, "id") or "": note
        for note in root
        if local_name(note) == kind and _value(note, "type") in (None, "normal")
    }
    named = [key for key in dict.fromkeys(order) if key in notes]
    named += [key for key in notes if key not in named]
    if named:
        out.add("\n\n")
    for index, key in enumerate(named, 1):
        out.add(f"{index}. ")
        for paragraph, _ in _paragraphs(notes[key]):
            _runs(paragraph, relations, out)
            out.add("\n")
