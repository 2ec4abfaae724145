"""From pasted text or a file to raw reference entries: read, find, clean, split.

`read_document` turns a file into a `Document`; `find_entries` finds the reference entries in it.
"""

from __future__ import annotations

from refparse.documents.document import Document, EntryList, Link, RawEntry, Skipped
from refparse.documents.files.html import pasted
from refparse.documents.files.reading import read_document
from refparse.documents.finding import find_entries

__all__ = [
    "Document",
    "EntryList",
    "Link",
    "RawEntry",
    "Skipped",
    "find_entries",
    "pasted",
    "read_document",
]
