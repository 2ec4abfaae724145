"""Citations and bibliographies in any CSL style: a layer over citeproc-py.

Input is plain CSL-JSON, so this package serves any Python program on its own:

>>> from refparse.rendering import format_items
>>> item = {"type": "article-journal", "title": "On trees", "container-title": "Trees",
...         "author": [{"family": "Oak", "given": "Ann"}], "issued": {"date-parts": [[2001]]},
...         "volume": "3", "page": "1-9"}
>>> format_items([item], "apa")
['Oak, A. (2001). On trees. Trees, 3, 1–9.']
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from refparse.rendering.styles import Style

__all__ = ["available_styles", "format_items", "load_style"]


def load_style(style: str | os.PathLike[str], locale: str | None = None) -> Style:
    """The style of that name or .csl file, compiled and cached; see `styles.load_style`."""
    from refparse.rendering import styles

    return styles.load_style(style, locale)


def format_items(
    items: Iterable[Mapping[str, Any]],
    style: str | os.PathLike[str] | Style = "vancouver",
    *,
    output: str = "text",
    locale: str | None = None,
    links: bool = False,
) -> list[str]:
    """The items' bibliography in the style's own order, one entry a string, on one line.

    `items` are CSL-JSON dicts; `style` a name ("vancouver", "apa", any of the CSL
    collection), the path of a .csl file, or a loaded `Style`; `output` one of text, html,
    markdown, rtf, latex; `locale` a language ("de", "pt-BR") instead of the style's own;
    `links` whether DOIs and URLs become links in outputs that have them.

    An item whose list of authors was printed with "et al." says so in
    `item["custom"]["et-al"] = ["author"]`.

    Raises `UnknownStyleError`, `MissingExtraError`, `InvalidStyleError`,
    `UnreadableFileError` and `UnknownFormatError`; never for an item's content.
    """
    from refparse.rendering import bibliography, styles

    loaded = style if isinstance(style, styles.Style) else styles.load_style(style, locale)
    whole = bibliography.Bibliography(loaded, bibliography.wrapped(items))
    return [text for _, text in whole.entries(output, links)]
