"""`cs:group`: delimited children, silent when all the variables it calls are empty."""

from __future__ import annotations

from citeproc import model

from refparse.rendering.area import Area, Render, Scope, nothing
from refparse.rendering.formatting import delimiter_text, finisher


class Group(model.Group):  # type: ignore[misc]
    """`cs:group`."""

    def compiled(self, area: Area) -> Render:
        delimiter = delimiter_text(self.get("delimiter", ""))
        children = area.children(self, delimiter)
        if not children:
            return nothing
        finish = finisher(self, area)

        def render(scope: Scope) -> str:
            called, rendered = scope.called, scope.rendered
            parts = [text for child in children if (text := child(scope))]
            if not parts:
                return ""
            if scope.called > called:
                if scope.rendered == rendered:
                    return ""
            else:
                # text only: printed, and for the group around it a variable that is there
                scope.called += 1
                scope.rendered += 1
            return finish(delimiter.join(parts), scope)

        return render
