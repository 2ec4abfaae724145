"""Parsing of styles and locales: citeproc-py's element lookup with corrected elements.

No document type is read, no entity expanded, no file or network address opened.
"""

from __future__ import annotations

from functools import lru_cache
from io import BytesIO
from typing import Any

from citeproc import model
from lxml import etree

from refparse.errors import InvalidStyleError
from refparse.rendering import (
    conditions,
    dates,
    groups,
    labels,
    layouts,
    names,
    numbers,
    sorting,
    style_elements,
    texts,
)

_NAMESPACE = "http://purl.org/net/xbiblio/csl"
_CORRECTED = (
    conditions.Choose,
    conditions.Else,
    conditions.Else_If,
    conditions.If,
    dates.Date,
    groups.Group,
    labels.Label,
    layouts.Layout,
    names.Names,
    names.Substitute,
    numbers.Number,
    sorting.Key,
    sorting.Sort,
    style_elements.Bibliography,
    style_elements.Citation,
    style_elements.Style,
    texts.Macro,
    texts.Text,
)


@lru_cache(maxsize=1)
def _lookup() -> Any:
    """citeproc-py's own elements, with ours in place of those that are corrected."""
    lookup = etree.ElementNamespaceClassLookup()
    namespace = lookup.get_namespace(_NAMESPACE)
    namespace[None] = model.CitationStylesElement
    elements = (*model.CitationStylesElement.__subclasses__(), *_CORRECTED)
    namespace.update({cls.__name__.replace("_", "-").lower(): cls for cls in elements})
    return lookup


def parsed(data: bytes, name: str) -> Any:
    """The root element of a style or locale.

    Raises `InvalidStyleError`, naming `name`, for XML that is broken, has a document type
    with entities, or is no CSL.
    """
    parser = etree.XMLParser(
        remove_comments=True,
        remove_pis=True,
        no_network=True,
        resolve_entities=False,
        load_dtd=False,
        dtd_validation=False,
        huge_tree=False,
    )
    parser.set_element_class_lookup(_lookup())
    try:
        tree = etree.parse(BytesIO(data), parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise InvalidStyleError(f"{name}: not well-formed XML ({error})") from error
    root = tree.getroot()
    if tree.docinfo.internalDTD is not None:
        raise InvalidStyleError(f"{name}: a style must not have a document type declaration")
    if root.tag not in (f"{{{_NAMESPACE}}}style", f"{{{_NAMESPACE}}}locale"):
        raise InvalidStyleError(f"{name}: not a CSL style (its root element is {root.tag})")
    return root
