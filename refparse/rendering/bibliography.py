"""A bibliography: items in the style's order, disambiguated, printed one entry a string."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from refparse.rendering import marks
from refparse.rendering.area import Scope
from refparse.rendering.disambiguation import disambiguate
from refparse.rendering.items import Item, identifier
from refparse.rendering.outputs import output_named
from refparse.rendering.printer import Printer
from refparse.rendering.sorting import ordered
from refparse.rendering.style_elements import BibliographyFormat
from refparse.rendering.styles import Style


def wrapped(items: Iterable[Mapping[str, Any]]) -> list[Item]:
    """CSL-JSON dicts as items, in order; an id met before gets the item's position added."""
    seen: set[str] = set()
    result = []
    for position, raw in enumerate(items, 1):
        key = identifier(raw, position)
        if key in seen:
            key = f"{key}#{position}"
        seen.add(key)
        result.append(Item(raw, key))
    return result


class Bibliography:
    """The items of one document in a style: their order, numbers and disambiguation."""

    def __init__(self, style: Style, items: Sequence[Item]) -> None:
        self.style = style
        scopes = [Scope(item, number) for number, item in enumerate(items, 1)]
        layout = style.bibliography
        if layout is not None and layout.keys:
            self.scopes = [scopes[index] for index in ordered(scopes, layout.keys)]
            for number, scope in enumerate(self.scopes, 1):
                scope.number = number
        else:
            self.scopes = scopes
        disambiguate(style.citation, self.scopes)

    def entries(self, output: str, links: bool = False) -> list[tuple[str, str]]:
        """Pairs of id and printed entry, in the style's order.

        Items of which the style prints nothing at all (some styles keep personal
        communications out of the list) are left out.
        """
        printer = Printer(output_named(output), self.style.terms)
        layout = self.style.bibliography
        if layout is None:
            texts = [self._note(scope) for scope in self.scopes]
        else:
            texts = self._texts(layout, links)
        return [
            (scope.item.id, printer.entry(text))
            for scope, text in zip(self.scopes, texts, strict=True)
            if text
        ]

    def _note(self, scope: Scope) -> str:
        """What a style without bibliography prints for an item: its citation."""
        citation = self.style.citation
        if citation is None:
            return ""
        scope.reset()
        return citation.prefix + citation.cite(scope) + citation.suffix

    def _texts(self, layout: BibliographyFormat, links: bool) -> list[str]:
        substitute = layout.options.get("subsequent-author-substitute")
        texts = []
        previous = ""
        for scope in self.scopes:
            scope.reset()
            scope.links = links
            scope.mark_names = substitute is not None
            text = layout.entry(scope)
            if substitute is not None:
                text, previous = _substituted(text, previous, substitute)
            texts.append(text)
        return texts


def _substituted(text: str, previous: str, substitute: str) -> tuple[str, str]:
    """Text whose first names, if those of the entry before, are replaced; and the names."""
    start = text.find(marks.VARIABLE_START)
    end = text.find(marks.VARIABLE_END, start)
    if start < 0 or end < 0:
        return text, ""
    names = text[start + 1 : end]
    if names == previous:
        return text[:start] + substitute + text[end + 1 :], names
    return text[:start] + names + text[end + 1 :], names
