"""EPUB books: the pages of the spine, in order."""

from __future__ import annotations

import posixpath
from urllib.parse import unquote

from refparse.documents.document import Document, Heading, Link
from refparse.documents.files.archives import Archive
from refparse.documents.files.encoding import decode
from refparse.documents.files.html import html_document
from refparse.errors import UnreadableFileError

_PAGE_BREAK = "\n\f\n"


def epub_document(archive: Archive) -> Document:
    """The text of a book.

    Raises:
        UnreadableFileError: the container names no package, or the package no pages.
    """
    container = archive.xml("META-INF/container.xml")
    paths = container.xpath("//*[local-name()='rootfile']/@full-path")
    package = archive.xml(str(paths[0])) if paths else None
    if package is None:
        raise UnreadableFileError(f"{archive.label}: the EPUB names no package")
    folder = posixpath.dirname(str(paths[0]))
    pages = {
        str(item.get("id")): posixpath.normpath(
            posixpath.join(folder, unquote(str(item.get("href") or "")))
        )
        for item in package.xpath("//*[local-name()='manifest']/*[local-name()='item']")
    }
    text: list[str] = []
    links: list[Link] = []
    headings: list[Heading] = []
    length = 0
    for name in package.xpath("//*[local-name()='spine']/*[local-name()='itemref']/@idref"):
        data = archive.read(pages.get(str(name), ""))
        if data is None:
            continue
        page = html_document(decode(data)[0])
        links += [Link(link.start + length, link.end + length, link.href) for link in page.links]
        headings += [
            Heading(heading.start + length, heading.end + length, heading.level)
            for heading in page.headings
        ]
        text += [page.text, _PAGE_BREAK]
        length += len(page.text) + len(_PAGE_BREAK)
    if not text:
        raise UnreadableFileError(f"{archive.label}: the EPUB has no pages")
    return Document("".join(text), tuple(links), headings=tuple(headings))
