"""One way to open any labelled corpus."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from refparse.training.corpus import Record, read_jsonl
from refparse.training.xml_corpora import read_xml


def read_corpus(path: str | os.PathLike[str]) -> Iterator[Record]:
    """Yield the records of a JSON lines file (``.jsonl``, ``.jsonl.gz``) or of XML.

    XML may be an AnyStyle dataset, GROBID's TEI or a JATS article.

    Raises:
        UnreadableFileError: the file is not readable as its ending says.
    """
    return read_xml(path) if Path(path).suffix == ".xml" else read_jsonl(path)
