"""Files of reference managers that are not read."""

from __future__ import annotations

import io

import pytest

from refparse.documents.files.bibliographies import unread_kind
from refparse.documents.files.reading import read_document
from refparse.errors import UnreadableFileError
from refparse.formats import dumps
from refparse.reference import Reference

DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n'
JATS = '<!DOCTYPE article PUBLIC "-//NLM//DTD JATS (Z39.96) Archiving DTD//EN" "x.dtd">\n<article>'


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (DECLARATION + "<xml><records><record>", "EndNote XML"),
        (DECLARATION + '<TEI xmlns="http://www.tei-c.org/ns/1.0">', "TEI XML"),
        (DECLARATION + JATS, "JATS XML"),
        ('<article dtd-version="1.2" xml:lang="en"><front>', "JATS XML"),
        ("%0 Journal Article\r\n%A Smith, J. A.\r\n", "EndNote tagged text"),
        ("FN Clarivate Analytics Web of Science\nVR 1.0\nPT J\n", "Web of Science text"),
        ('\ufeff"Key","Item Type","Author","Title","DOI"\n', "a table of references"),
        ("Authors;Title;Year\nOak A;Trees;2001\n", "a table of references"),
    ],
)
def test_what_is_not_read_is_named(text: str, kind: str) -> None:
    assert unread_kind(text.encode()) == kind
    with pytest.raises(UnreadableFileError, match=rf"^mine: {kind}, which is not read; export RIS"):
        read_document(io.BytesIO(text.encode()), "mine")


@pytest.mark.parametrize("name", ["endnote-xml", "jats", "tei", "csv", "tsv"])
def test_what_is_only_written_is_not_read(name: str) -> None:
    written = dumps(name, [Reference(title="Trees")])
    assert unread_kind(written.encode()) is not None


@pytest.mark.parametrize(
    "text",
    [
        "Oak A. Title, year, and author. Lancet. 2001;3:1-9.",
        "<article><h2>References</h2><p>Oak A. Trees. 2001.</p></article>",
        '<?xml version="1.0"?>\n<!DOCTYPE html>\n<html><p>Oak A. Trees. 2001.</p></html>',
        "% a comment of LaTeX\n\\bibitem{a} Oak A. Trees. 2001.",
        "",
    ],
)
def test_other_texts_are_read(text: str) -> None:
    assert unread_kind(text.encode()) is None
