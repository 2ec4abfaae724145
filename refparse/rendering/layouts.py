"""`cs:layout`: an entry's or a cite's children, before sorting and joining.

Corrects citeproc-py's: `second-field-align` sets the first field apart.
"""

from __future__ import annotations

from citeproc import model

from refparse.rendering import marks
from refparse.rendering.area import Area, Render, Scope
from refparse.rendering.formatting import fonts, style_text


class Layout(model.Layout):  # type: ignore[misc]
    """`cs:layout`."""

    def cite(self, area: Area) -> Render:
        """One cite's text, without the layout's affixes, delimiter and font."""
        children = area.children(self)
        return lambda scope: "".join([child(scope) for child in children])

    def dress(self) -> tuple[str, str, str]:
        """What stands before, between and after the cites of a citation."""
        font = fonts(self)
        return (
            font + style_text(self.get("prefix", "")),
            style_text(self.get("delimiter", "")),
            style_text(self.get("suffix", "")) + marks.END * len(font),
        )

    def entry(self, area: Area, second_field: bool) -> Render:
        """One entry's text; with its first field in the margin where `second_field`."""
        children = area.children(self)
        before, _, after = self.dress()
        last = self[-1] if len(self) else None
        ends_in_block = last is not None and last.get("display") is not None
        if not second_field or len(children) < 2:

            def plain(scope: Scope) -> str:
                text = "".join([child(scope) for child in children])
                if ends_in_block and text.endswith(marks.END):
                    return before + text[:-1] + after + marks.END
                return before + text + after if text else ""

            return plain
        first, others = children[0], children[1:]

        def aligned(scope: Scope) -> str:
            margin = first(scope)
            text = "".join([child(scope) for child in others])
            if not margin and not text:
                return ""
            margin = marks.LEFT_MARGIN + before + margin + marks.END
            return f"{margin}{marks.RIGHT_INLINE}{text}{after}{marks.END}"

        return aligned
