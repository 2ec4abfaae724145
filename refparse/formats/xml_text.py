"""Text and elements for the formats in XML, built with lxml, which escapes what it writes."""

from __future__ import annotations

import re
from typing import Any

from lxml import etree

_ILLEGAL = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def legal(text: str) -> str:
    """Return ``text`` without the characters that XML 1.0 cannot hold.

    >>> legal("a\\x00b\\x0cc")
    'abc'
    """
    return text if text.isprintable() else _ILLEGAL.sub("", text)


def add(parent: Any, tag: str, text: str | None = None, **attributes: str) -> Any:
    """Append an element to ``parent`` and return it; its attributes are made legal too."""
    element = etree.SubElement(parent, tag)
    for name, value in attributes.items():
        element.set(name.rstrip("_").replace("_", "-"), legal(value))
    if text:
        element.text = legal(text)
    return element


def add_text(parent: Any, tag: str, text: str | None, **attributes: str) -> None:
    """Append an element with this text, or nothing where there is no text."""
    if text and legal(text):
        add(parent, tag, text, **attributes)


def written(root: Any) -> str:
    """Return the document with its declaration, indented."""
    etree.indent(root)
    declaration = '<?xml version="1.0" encoding="UTF-8"?>\n'
    return declaration + str(etree.tostring(root, encoding="unicode")) + "\n"


def identifier(key: str) -> str:
    """Return a citation key as an XML name."""
    name = re.sub(r"[^A-Za-z0-9_.-]", "_", key)
    return name if name[0].isalpha() or name[0] == "_" else "_" + name
