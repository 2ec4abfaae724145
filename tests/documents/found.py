"""What the tests of this room look at."""

from __future__ import annotations

from refparse.documents import find_entries
from refparse.documents.document import Document


def texts(page: Document | str) -> list[str]:
    """The texts of the entries of a page."""
    return [entry.text for entry in find_entries(page).entries]
