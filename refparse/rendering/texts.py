"""`cs:text` and `cs:macro`: variables, terms, values and macros."""

from __future__ import annotations

from collections.abc import Callable

from citeproc import model

from refparse.rendering import marks, pages
from refparse.rendering.area import Area, Render, Scope, nothing
from refparse.rendering.formatting import finisher, style_text
from refparse.rendering.numbers import NUMBER_VARIABLES, normalized, sortable, value_of

LINKED = {
    "DOI": "https://doi.org/",
    "URL": "",
    "PMID": "https://pubmed.ncbi.nlm.nih.gov/",
    "PMCID": "https://www.ncbi.nlm.nih.gov/pmc/articles/",
}
_CITE_VARIABLES = frozenset(["locator", "citation-number", "page-first"])
_CITE_VARIABLES |= {"first-reference-note-number", "citation-label"}


class Text(model.Text):  # type: ignore[misc]
    """`cs:text`."""

    def compiled(self, area: Area) -> Render:
        if "variable" in self.attrib:
            return self._variable_render(area)
        if "macro" in self.attrib:
            return self._macro_render(area)
        if "term" in self.attrib:
            text = area.terms.term(
                self.get("term"), self.get("form", "long"), self.get("plural") == "true"
            )
            if self.get("term") == "no date":
                return _counted(self._fixed_render(area, text))
            return self._fixed_render(area, text)
        return self._fixed_render(area, self.get("value", ""))

    def _fixed_render(self, area: Area, text: str) -> Render:
        if not text:
            return nothing
        text = style_text(text)
        if area.citation and not area.sorting and "term" in self.attrib:
            text = marks.TERM + text
        finish = finisher(self, area, quotes=True)
        return lambda scope: finish(text, scope)

    def _macro_render(self, area: Area) -> Render:
        inner = area.macro(self.get("macro"))
        if inner is nothing:
            return nothing
        finish = finisher(self, area, quotes=True)

        def render(scope: Scope) -> str:
            called, rendered = scope.called, scope.rendered
            text = inner(scope)
            if not text or (scope.called > called and scope.rendered == rendered):
                return ""  # like a group: its terms need one of its variables
            if scope.called == called:
                scope.called += 1  # text only: for the group around it a variable that is there
                scope.rendered += 1
            return finish(text, scope)

        return render

    def _variable_render(self, area: Area) -> Render:
        variable = self.get("variable")
        if variable == "year-suffix":
            return self._year_suffix_render(area)
        short = self.get("form") == "short"
        finish = finisher(self, area, quotes=True)
        number = variable in NUMBER_VARIABLES
        from_cite = variable in _CITE_VARIABLES
        page = variable in ("page", "page-first")
        page_form = area.options.get("page-range-format", "")
        page_dash = area.terms.known("page-range-delimiter") or "–"
        sorting = area.sorting
        target = LINKED.get(variable)
        link = self._link_render(area, target or "")

        def render(scope: Scope) -> str:
            scope.called += 1
            if variable in scope.suppressed:
                return ""
            item = scope.item
            if from_cite:
                text = value_of(scope, variable)
            elif short:
                text = item.text(variable + "-short") or item.text(variable)
            else:
                text = item.text(variable)
            if not text:
                return ""
            scope.rendered += 1
            if scope.trace is not None:
                scope.trace.append(variable)
            if number:
                if sorting:
                    return sortable(text)
                if page or (variable == "locator" and scope.cite and scope.cite.label == "page"):
                    text = pages.formatted(text, page_form, page_dash)
                else:
                    text = normalized(text, page_dash)
            elif target is not None and scope.links:
                return link(text, scope)
            return finish(text, scope)

        return render

    def _link_render(self, area: Area, target: str) -> Callable[[str, Scope], str]:
        """Dresses an identifier and links it; an address in the prefix is part of the link."""
        prefix = self.get("prefix", "")
        inside = prefix if prefix.startswith("http") else ""
        finish = finisher(self, area, quotes=True, affixes=not inside)
        suffix = style_text(self.get("suffix", "")) if inside else ""

        def link(text: str, scope: Scope) -> str:
            address = text if text.startswith(("http://", "https://")) else target + text
            if not address.startswith(("http://", "https://")):
                return finish(text, scope) if not inside else inside + text + suffix
            linked = f"{marks.LINK}{address}{marks.LINK_TEXT}{inside}{text}{marks.END}"
            return finish(linked, scope) + suffix

        return link

    def _year_suffix_render(self, area: Area) -> Render:
        finish = finisher(self, area)

        def render(scope: Scope) -> str:
            if not scope.year_suffix:
                return ""
            return finish(scope.year_suffix, scope)

        return render


def _counted(inner: Render) -> Render:
    """The rendering of a term that stands for a variable."""

    def render(scope: Scope) -> str:
        text = inner(scope)
        if text:
            scope.called += 1
            scope.rendered += 1
        return text

    return render


class Macro(model.Macro):  # type: ignore[misc]
    """`cs:macro`: its children, one after the other."""

    def compiled(self, area: Area) -> Render:
        return sequence(area.children(self))


def sequence(children: list[Render], delimiter: str = "") -> Render:
    """Children printed one after the other, with the delimiter between those that print."""
    if not children:
        return nothing
    if len(children) == 1:
        return children[0]

    def render(scope: Scope) -> str:
        return delimiter.join([text for child in children if (text := child(scope))])

    return render
