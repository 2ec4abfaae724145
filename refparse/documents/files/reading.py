"""A file to a `Document`, by its extension or by what its bytes look like."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path, PurePath
from typing import BinaryIO

from refparse.documents.document import Document
from refparse.documents.files.bibliographies import unread_kind
from refparse.documents.files.columns import unwoven
from refparse.documents.files.encoding import decode, is_binary
from refparse.documents.files.html import declared_charset, html_document, looks_like_html
from refparse.documents.files.rtf import rtf_document
from refparse.errors import InvalidTypeError, UnreadableFileError

LARGEST_FILE = 1 << 30
_HTML_NAMES = frozenset([".html", ".htm", ".xhtml", ".xht"])
_OLD_WORD = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ZIP = b"PK\x03\x04"
_PDF = b"%PDF-"
_RTF = b"{\\rtf"


def read_document(source: str | os.PathLike[str] | BinaryIO, name: str | None = None) -> Document:
    """The text of a file (.txt .md .html .docx .odt .rtf .pdf .epub), with its links.

    `source` is a path or a binary file object, `name` its name where it has none (used for the
    extension and in messages). The content decides where it contradicts the extension.

    Raises:
        UnreadableFileError: the file cannot be opened, is damaged, encrypted, too large, holds
            no text or is a bibliography of a kind that is not read; the message names it.
        MissingExtraError: an optional library is needed; the message gives the install command.

    >>> import io
    >>> read_document(io.BytesIO(b"<ol><li>Ho K. A title. 1999.</li></ol>")).text.strip()
    '1. Ho K. A title. 1999.'
    """
    data, label = _bytes_of(source, name)
    extension = PurePath(label).suffix.lower()
    if _PDF in data[:1024] or extension == ".pdf":
        from refparse.documents.files.pdf import pdf_document

        return pdf_document(data, label)
    if data.startswith(_ZIP) or extension in (".docx", ".odt", ".epub"):
        return _of_archive(data, label)
    if data.startswith(_OLD_WORD):
        raise UnreadableFileError(f"{label}: an old Office file; save it as .docx and try again")
    if data.startswith(_RTF):
        return rtf_document(data)
    if is_binary(data):
        raise UnreadableFileError(f"{label}: binary data, not text")
    if kind := unread_kind(data):
        raise UnreadableFileError(
            f"{label}: {kind}, which is not read; export RIS, BibTeX, CSL-JSON or NBIB instead"
        )
    if extension in _HTML_NAMES or looks_like_html(data):
        return _html(data)
    text, note = decode(data)
    return Document(unwoven(text), (), (note,) if note else ())


def _of_archive(data: bytes, label: str) -> Document:
    """The text of a .docx, .odt or .epub file."""
    from refparse.documents.files.archives import Archive

    archive = Archive(data, label)
    names = archive.names
    if "META-INF/container.xml" in names:
        from refparse.documents.files.epub import epub_document

        return epub_document(archive)
    if any(name.startswith("word/") for name in names):
        from refparse.documents.files.docx import docx_document

        return docx_document(archive)
    if "content.xml" in names:
        from refparse.documents.files.odt import odt_document

        return odt_document(archive)
    raise UnreadableFileError(f"{label}: a zip file, but no Word or OpenDocument text, no EPUB")


def _html(data: bytes) -> Document:
    text, note = decode(data)
    charset = declared_charset(data)
    if note and charset:
        with suppress(LookupError):
            text, note = data.decode(charset, "replace"), f"decoded as {charset.lower()}"
    return html_document(text, (note,) if note else ())


def _bytes_of(source: str | os.PathLike[str] | BinaryIO, name: str | None) -> tuple[bytes, str]:
    if isinstance(source, (str, os.PathLike)):
        path = Path(source)
        label = name or str(path)
        try:
            if path.stat().st_size > LARGEST_FILE:
                raise UnreadableFileError(f"{label}: larger than {LARGEST_FILE >> 20} MB")
            return path.read_bytes(), label
        except (OSError, ValueError) as error:
            reason = getattr(error, "strerror", None) or str(error)
            raise UnreadableFileError(f"{label}: {reason}") from error
    label = name or str(getattr(source, "name", "") or "<stream>")
    if not hasattr(source, "read"):
        raise InvalidTypeError(f"a path or a binary file is expected, not {type(source).__name__}")
    try:
        data = source.read(LARGEST_FILE + 1)
    except (OSError, ValueError) as error:
        raise UnreadableFileError(f"{label}: {error}") from error
    if not isinstance(data, bytes):
        raise InvalidTypeError(f"{label}: a path or a file opened in binary mode is expected")
    if len(data) > LARGEST_FILE:
        raise UnreadableFileError(f"{label}: larger than {LARGEST_FILE >> 20} MB")
    return data, label
