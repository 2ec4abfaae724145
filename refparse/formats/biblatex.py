"""BibLaTeX, for biber: valid in biblatex's own data model. Reading is that of `bibtex`."""

from __future__ import annotations

from collections.abc import Iterable

from refparse.formats import bibtex_entries, bibtex_reading
from refparse.reference import Reference, ReferenceList


def dumps(
    references: Iterable[Reference],
    *,
    ascii: bool = False,
    key_template: str | None = None,
    original: str | None = None,
) -> str:
    """Return a biblatex database.

    Args:
        references: what to write, one entry each.
        ascii: write LaTeX commands for everything outside ASCII.
        key_template: how citation keys are made, see `refparse.formats.keys.key`; without it,
            references keep the keys that they were read with.
        original: where the reference as printed goes: "comment" (a line before the entry), "field"
            (``annotation``), or nowhere.

    Raises:
        InvalidValueError: an option has a value that is not listed here.
    """
    options = bibtex_entries.Options(
        biblatex=True, ascii=ascii, key_template=key_template, original=original
    )
    return bibtex_entries.dumps(references, options)


def loads(text: str) -> ReferenceList:
    """Return the references of a biblatex or BibTeX database.

    An entry that cannot be read is left out and named, with its line, in the list's notes.

    Raises:
        UnreadableFileError: there is text, but no entry that can be read.
    """
    return bibtex_reading.loads(text)
