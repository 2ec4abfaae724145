"""How much a style renders at most, each macro counted at every call of it.

A dozen macros that call each other ten times expand to a million million elements, as entities do
in XML. Such a style is measured here, before anything is rendered.
"""

from __future__ import annotations

from typing import Any

_CSL = "{http://purl.org/net/xbiblio/csl}"
LARGEST = 50_000
"""Elements beyond which a style is refused; the largest of the CSL collection has 5,449."""


def rendered_size(root: Any) -> int:
    """The number of elements that one pass through the layouts of a style visits at most.

    Of a choice only the largest branch counts; a macro that calls itself is empty there.

    Raises `RecursionError` where macros call each other too deeply.
    """
    macros = {macro.get("name"): macro for macro in root.iterchildren(f"{_CSL}macro")}
    sizes: dict[str, int] = {}

    def size(element: Any) -> int:
        inner = [size(child) for child in element]
        name = element.get("macro")
        if name in macros:
            if name not in sizes:
                sizes[name] = 0
                sizes[name] = size(macros[name])
            inner.append(sizes[name])
        total = max(inner, default=0) if element.tag == f"{_CSL}choose" else sum(inner)
        return 1 + total

    return sum(size(part) for part in root.iterchildren(f"{_CSL}citation", f"{_CSL}bibliography"))
