"""BibTeX, for the classic styles: written as a careful person types it, and read.

What is written and why is told in docs/bibtex.md; entries are made in `bibtex_entries`.
"""

from __future__ import annotations

from collections.abc import Iterable

from refparse.formats import bibtex_entries, bibtex_reading
from refparse.reference import Reference, ReferenceList


def dumps(
    references: Iterable[Reference],
    *,
    ascii: bool = False,
    key_template: str | None = None,
    article_number: str = "pages",
    original: str | None = None,
) -> str:
    """Return a BibTeX database.

    Args:
        references: what to write, one entry each.
        ascii: write LaTeX commands for everything outside ASCII.
        key_template: how citation keys are made, see `refparse.formats.keys.key`; without it,
            references keep the keys that they were read with.
        article_number: field of an article number where there are no pages: "pages", which every
            style prints, "eid" or "articleno".
        original: where the reference as printed goes: "comment" (a line before the entry), "field"
            (``annote``), or nowhere.

    Raises:
        InvalidValueError: an option has a value that is not listed here.
    """
    options = bibtex_entries.Options(
        ascii=ascii, key_template=key_template, article_number=article_number, original=original
    )
    return bibtex_entries.dumps(references, options)


def loads(text: str) -> ReferenceList:
    """Return the references of a BibTeX or biblatex database.

    An entry that cannot be read is left out and named, with its line, in the list's notes.

    Raises:
        UnreadableFileError: there is text, but no entry that can be read.
    """
    return bibtex_reading.loads(text)
