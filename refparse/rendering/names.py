"""`cs:names`: lists of names with their labels and substitutes.

Corrects citeproc-py's: labels agree in number, editors who also translate are named once, and
what a substitute has printed is not printed again.
"""

from __future__ import annotations

from citeproc import model

from refparse.rendering import marks
from refparse.rendering.area import Area, Render, Scope
from refparse.rendering.formatting import delimiter_text, finisher
from refparse.rendering.labels import Label, RoleLabel
from refparse.rendering.name_format import NameFormat
from refparse.rendering.texts import sequence

_CSL = "{http://purl.org/net/xbiblio/csl}"
_EDITOR_TRANSLATOR = "editortranslator"


class Names(model.Names):  # type: ignore[misc]
    """`cs:names`."""

    def compiled(self, area: Area) -> Render:
        parent = area.substituting
        inherits = parent is not None and not len(self)
        source = parent if inherits else self
        name_element = source.find(f"{_CSL}name")
        if name_element is None and parent is not None:
            name_element = parent.find(f"{_CSL}name")
        et_al = source.find(f"{_CSL}et-al")
        if et_al is None and parent is not None:
            et_al = parent.find(f"{_CSL}et-al")
        label_element = source.find(f"{_CSL}label")
        names_format = NameFormat(name_element, et_al, area)
        label: RoleLabel | None = None
        label_first = False
        if isinstance(label_element, Label) and not area.sorting:
            label = label_element.role(area)
            label_first = name_element is not None and (
                source.index(label_element) < source.index(name_element)
                if name_element.getparent() is source
                else False
            )
        delimiter = self.get("delimiter")
        if delimiter is None and inherits:
            delimiter = parent.get("delimiter")
        if delimiter is None:
            delimiter = area.options.get("names-delimiter", "")
        return self._render(
            area,
            names_format,
            label,
            label_first,
            delimiter_text(delimiter),
            self._substitutes(area),
        )

    def _substitutes(self, area: Area) -> list[Render]:
        substitute = self.find(f"{_CSL}substitute")
        if substitute is None:
            return []
        outer, area.substituting = area.substituting, self
        renders = area.children(substitute)
        area.substituting = outer
        return renders

    def _render(
        self,
        area: Area,
        names_format: NameFormat,
        label: RoleLabel | None,
        label_first: bool,
        delimiter: str,
        substitutes: list[Render],
    ) -> Render:
        variables = self.get("variable", "").split()
        merges = set(variables) == {"editor", "translator"}
        merges = merges and bool(area.terms.term(_EDITOR_TRANSLATOR))
        finish = finisher(self, area)
        name_finish = names_format.finish
        counting = names_format.form == "count"

        def one(scope: Scope, variable: str, role: str) -> str:
            names = scope.item.people(variable)
            if not names or variable in scope.suppressed:
                return ""
            if scope.trace is not None and variable in scope.trace:
                return ""
            text = names_format.listed(names, variable, scope)
            if name_finish is not None and text:
                text = name_finish(text, scope)
            if scope.mark_inner and text:
                scope.mark_inner = False
                text = marks.VARIABLE_START + text + marks.VARIABLE_END
            if label is not None and text:
                count = len(names) + scope.item.ends_in_et_al(variable)
                term = label(scope, role, count)
                text = term + text if label_first else text + term
            if scope.trace is not None:
                scope.trace.append(variable)
            return text

        def count(scope: Scope) -> str:
            total = 0
            for variable in variables:
                names = scope.item.people(variable)
                if names and variable not in scope.suppressed:
                    total += names_format.shown(names, scope, False)[0]
            return str(total).zfill(3 if area.sorting else 1) if total else ""

        def named(scope: Scope) -> str:
            if counting:
                return count(scope)
            if len(variables) == 1:
                return one(scope, variables[0], variables[0])
            people = scope.item.people("editor") if merges else ()
            if people and people == scope.item.people("translator"):
                return one(scope, "editor", _EDITOR_TRANSLATOR)
            texts = [text for name in variables if (text := one(scope, name, name))]
            return delimiter.join(texts)

        def substituted(scope: Scope) -> str:
            outer = scope.trace
            for substitute in substitutes:
                scope.trace = []
                text = substitute(scope)
                trace, scope.trace = scope.trace, outer
                if text:
                    scope.suppressed.update(trace)
                    if outer is not None:
                        outer.extend(trace)
                    return text
            return ""

        def render(scope: Scope) -> str:
            scope.called += 1
            marking, suppressing = scope.mark_names, scope.suppress_author
            scope.mark_names = scope.suppress_author = False
            scope.mark_inner = marking
            scope.first_names = not scope.names_printed
            text = named(scope)
            scope.mark_inner = False
            if not text and substitutes:
                scope.mark_names = marking
                text = substituted(scope)
                scope.mark_names = False
            scope.names_printed = scope.names_printed or bool(text)
            if not text:
                scope.mark_names, scope.suppress_author = marking, suppressing
                return ""
            if suppressing:
                return ""
            scope.rendered += 1
            if area.sorting:
                return text
            if marking and marks.VARIABLE_START not in text:
                text = marks.VARIABLE_START + text + marks.VARIABLE_END
            return finish(text, scope)

        return render


class Substitute(model.Substitute):  # type: ignore[misc]
    """`cs:substitute`: compiled by the `cs:names` around it."""

    def compiled(self, area: Area) -> Render:
        return sequence(area.children(self))
