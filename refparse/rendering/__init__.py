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

__all__ = ["available_styles", "format_citations", "format_items", "load_style"]


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


def format_citations(
    items: Iterable[Mapping[str, Any]],
    citations: Iterable[Any],
    style: str | os.PathLike[str] | Style = "vancouver",
    *,
    output: str = "text",
    locale: str | None = None,
    links: bool = False,
) -> list[str]:
    """The in-text citations (or notes) of a document, one string each, in order.

    `items` are all the items of the document, in their order. Each of `citations` is a
    cluster: a list of cites, or one cite. A cite is an item's id, its 1-based number (an
    int), or a mapping as in citeproc: `id` (or `number`), `locator` and its `label`
    ("page" unless given), `prefix`, `suffix`, `author-only`, `suppress-author`. A cluster
    may also be `{"citationItems": [...], "properties": {"noteIndex": 3}}`; in a note style
    clusters without a note number stand in notes 1, 2, 3 …

    >>> items = [{"id": "a", "author": [{"family": "Oak"}], "issued": {"date-parts": [[2001]]}}]
    >>> format_citations(items, [["a"], [{"id": "a", "locator": "3"}]], "apa")
    ['(Oak, 2001)', '(Oak, 2001, p. 3)']

    Raises as `format_items`; a cite of an unknown item prints its id and a question mark.
    """
    from refparse.rendering import bibliography, styles
    from refparse.rendering.citations import rendered

    loaded = style if isinstance(style, styles.Style) else styles.load_style(style, locale)
    return rendered(loaded, bibliography.wrapped(items), citations, output, links)


def available_styles(word: str | None = None) -> list[str]:
    """The names of the styles that can be loaded, those shipped first.

    `word`: only names that contain it (in any case). Without the extra `styles`, the shipped
    ones alone.
    """
    from refparse.rendering import style_files

    names = [*style_files.shipped(), *style_files.collected()]
    if word is None:
        return names
    return [name for name in names if word.lower().replace(" ", "-") in name.lower()]
