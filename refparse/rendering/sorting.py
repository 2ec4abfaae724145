"""`cs:sort` and `cs:key`: entries in the style's own order.

Corrects citeproc-py's: keys are computed once an item, dates sort by value, items without a
key come last in either direction, and the sort is stable.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from citeproc import model

from refparse.rendering import collation, marks
from refparse.rendering.area import Area, Render, Scope
from refparse.rendering.dates import sort_key
from refparse.rendering.name_format import NameFormat
from refparse.rendering.numbers import NUMBER_VARIABLES, sortable, value_of

NAME_VARIABLES = frozenset(
    [
        "author",
        "chair",
        "collection-editor",
        "compiler",
        "composer",
        "container-author",
        "contributor",
        "curator",
        "director",
        "editor",
        "editor-translator",
        "editorial-director",
        "executive-producer",
        "guest",
        "host",
        "illustrator",
        "interviewer",
        "narrator",
        "organizer",
        "original-author",
        "performer",
        "producer",
        "recipient",
        "reviewed-author",
        "script-writer",
        "series-creator",
        "translator",
    ]
)
DATE_VARIABLES = frozenset(
    (
        "accessed",
        "available-date",
        "container",
        "event-date",
        "issued",
        "original-date",
        "submitted",
    )
)
_OVERRIDES = {
    "names-min": "et-al-min",
    "names-use-first": "et-al-use-first",
    "names-use-last": "et-al-use-last",
}


class SortKey:
    """One compiled sort key: a scope's key text, and whether it sorts downwards."""

    __slots__ = ("descending", "numeric", "text")

    def __init__(self, text: Render, descending: bool, numeric: bool) -> None:
        self.text = text
        self.descending = descending
        self.numeric = numeric

    def of(self, scope: Scope) -> str:
        """The key of one item, comparable as a string; empty sorts last."""
        scope.reset()
        text = self.text(scope)
        if not text:
            return ""
        return text if self.numeric else collation.key(marks.unmarked(text))


class Key(model.Key):  # type: ignore[misc]
    """`cs:key`."""

    def sort_key(self, area: Area) -> SortKey:
        """Compiled in the citation or bibliography `area`."""
        descending = self.get("sort") == "descending"
        options: dict[str, str] = dict(area.options)
        for name, option in _OVERRIDES.items():
            value = self.get(name)
            if value is not None:
                options[option] = value
                options["et-al-subsequent" + option.removeprefix("et-al")] = value
        sorting = Area(area.root, area.terms, options, citation=area.citation, sorting=True)
        if "macro" in self.attrib:
            return SortKey(sorting.macro(self.get("macro")), descending, False)
        variable = self.get("variable", "")
        render, numeric = _variable(variable, sorting)
        return SortKey(render, descending, numeric)


def _variable(variable: str, area: Area) -> tuple[Render, bool]:
    if variable in NAME_VARIABLES:
        names = NameFormat(None, None, area)
        return (
            lambda scope: (
                names.listed(scope.item.people(variable), variable, scope)
                if scope.item.people(variable)
                else ""
            )
        ), False
    if variable in DATE_VARIABLES:
        return (lambda scope: sort_key(scope.item.date(variable))), True
    if variable == "citation-number":
        return (lambda scope: sortable(value_of(scope, variable))), True
    if variable in NUMBER_VARIABLES:
        return (lambda scope: sortable(value_of(scope, variable))), False
    return (lambda scope: value_of(scope, variable)), False


class Sort(model.Sort):  # type: ignore[misc]
    """`cs:sort`."""

    def sort_keys(self, area: Area) -> list[SortKey]:
        return [key.sort_key(area) for key in self.iterchildren() if isinstance(key, Key)]


def ordered(scopes: Sequence[Scope], keys: Sequence[SortKey]) -> list[int]:
    """The indices of `scopes` in sorted order; a stable sort."""
    order = list(range(len(scopes)))
    for key in reversed(keys):
        texts = [key.of(scope) for scope in scopes]
        order.sort(key=_ascending(texts, key.descending), reverse=key.descending)
    return order


def _ascending(texts: list[str], descending: bool) -> Callable[[int], Any]:
    if descending:
        return lambda index: (texts[index] != "", texts[index])
    return lambda index: (texts[index] == "", texts[index])
