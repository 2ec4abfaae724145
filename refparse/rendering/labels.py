"""`cs:label`: the term for a variable, singular or plural by its content."""

from __future__ import annotations

from collections.abc import Callable

from citeproc import model

from refparse.rendering.area import Area, Render, Scope
from refparse.rendering.formatting import finisher, style_text
from refparse.rendering.numbers import is_numeric, is_plural, value_of

RoleLabel = Callable[[Scope, str, int], str]


class Label(model.Label):  # type: ignore[misc]
    """`cs:label`."""

    def compiled(self, area: Area) -> Render:
        variable = self.get("variable", "")
        form = self.get("form", "long")
        plural = self.get("plural", "contextual")
        finish = finisher(self, area)
        terms = area.terms
        counted = variable.startswith("number-of-")

        def render(scope: Scope) -> str:
            text = value_of(scope, variable)
            if not text or variable in scope.suppressed:
                return ""
            name = variable
            if variable == "locator":
                name = scope.cite.label if scope.cite else "page"
            many = plural == "always"
            if plural == "contextual":
                many = is_plural(text, variable) or (
                    counted and is_numeric(text) and text.strip() not in ("0", "1")
                )
            term = terms.term(name, form, many)
            return finish(style_text(term), scope) if term else ""

        return render

    def role(self, area: Area) -> RoleLabel:
        """The label of a name variable, given the variable and the number of its names."""
        form = self.get("form", "long")
        plural = self.get("plural", "contextual")
        finish = finisher(self, area)
        terms = area.terms

        def label(scope: Scope, variable: str, count: int) -> str:
            many = plural == "always" or (plural == "contextual" and count > 1)
            term = terms.term(variable, form, many)
            return finish(style_text(term), scope) if term else ""

        return label
