"""What elements are compiled in (`Area`) and what they render (`Scope`).

A style's elements are XML; walking XML for each entry is slow and elements shared between
threads must not change. So each element compiles itself once, when the style is loaded, to a
function from a `Scope` to marked text.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from refparse.rendering.items import Item
from refparse.rendering.locale_terms import Terms

if TYPE_CHECKING:
    from refparse.rendering.cites import Cite
    from refparse.rendering.name_format import NameFormat
    from refparse.rendering.people import Person


class Scope:
    """One item being rendered: the item, its place, and what was printed of it so far."""

    __slots__ = (
        "called",
        "cite",
        "comparing",
        "disambiguate",
        "disambiguations",
        "first_names",
        "given_levels",
        "item",
        "least_names",
        "links",
        "mark_inner",
        "mark_names",
        "names_log",
        "names_printed",
        "number",
        "place_levels",
        "rendered",
        "suffixed",
        "suppress_author",
        "suppressed",
        "trace",
        "year_suffix",
    )

    def __init__(self, item: Item, number: int | None = None, cite: Cite | None = None) -> None:
        self.item = item
        self.number = number
        self.cite = cite
        self.called = 0  # variables asked for
        self.rendered = 0  # variables that printed something
        self.suppressed: set[str] = set()  # variables printed by a substitute
        self.trace: list[str] | None = None
        self.least_names = 0  # to be printed in spite of "et al."
        self.place_levels: Mapping[int, int] | None = None
        self.names_log: list[tuple[str, Sequence[Person], NameFormat]] | None = None
        self.given_levels: Mapping[tuple[str, int], int] | None = None
        self.disambiguate = 0  # how many tests of `disambiguate` hold
        self.year_suffix = ""
        self.mark_names = False
        self.mark_inner = False
        self.comparing = False  # rendered to be compared with other cites, not printed
        self.names_printed = False
        self.first_names = False  # the names being rendered are the first of the cite
        self.suffixed = False  # the year suffix has been printed
        self.disambiguations = 0  # tests of `disambiguate` met so far
        self.links = False
        self.suppress_author = False

    def reset(self) -> None:
        """Forget what was printed."""
        self.called = self.rendered = 0
        self.suppressed = set()
        self.trace = None
        self.suffixed = self.names_printed = False
        self.disambiguations = 0


Render = Callable[[Scope], str]


def nothing(_: Scope) -> str:
    """The rendering of an element that prints nothing."""
    return ""


class Area:
    """One use of a style: its citations, its bibliography, or a sort key of either.

    `options` are the inheritable name options and the style's own attributes; `sorting` is
    true for a sort key's macros, which render names inverted and dates as digits.
    """

    def __init__(
        self,
        root: Any,
        terms: Terms,
        options: Mapping[str, str],
        *,
        citation: bool,
        sorting: bool = False,
    ) -> None:
        self.root = root
        self.terms = terms
        self.options = options
        self.citation = citation
        self.sorting = sorting
        self.language = root.get("default-locale") or "en-US"
        self.has_year_suffix = root.explicit_year_suffix
        self.substituting: Any = None  # the cs:names whose substitute is being compiled
        self._macros: dict[tuple[str, Any], Render] = {}
        self._compiling: set[str] = set()

    def compiled(self, element: Any) -> Render:
        """The rendering function of an element; nothing for one that is not part of CSL."""
        compile_ = getattr(type(element), "compiled", None)
        return compile_(element, self) if compile_ else nothing

    def children(self, element: Any, delimiter: str = "") -> list[Render]:
        """The rendering functions of an element's children.

        `delimiter`: that of the element, which also stands inside transparent children
        (`cs:choose`).
        """
        renders = [
            child.delimited(self, delimiter)
            if delimiter and hasattr(type(child), "delimited")
            else self.compiled(child)
            for child in element.iterchildren()
        ]
        return [render for render in renders if render is not nothing]

    def macro(self, name: str) -> Render:
        """A macro's rendering function, compiled once; nothing if missing or recursive."""
        key = (name, self.substituting)
        render = self._macros.get(key)
        if render is None:
            if name in self._compiling:
                return nothing
            self._compiling.add(name)
            element = self.root.macros.get(name)
            render = self.compiled(element) if element is not None else nothing
            self._compiling.discard(name)
            self._macros[key] = render
        return render

    def option(self, element: Any, name: str, default: str = "") -> str:
        """An element's attribute, or the option inherited."""
        value = element.get(name)
        return self.options.get(name, default) if value is None else value
