"""Labelled references: one record type, read from JSON lines.

The format, one JSON object a line (``.gz`` or plain): ``text``, ``spans`` as
``[[start, end, label], ...]`` with code point offsets, and optionally ``id``, ``source``,
``licence``, ``publisher``, ``lang`` and ``gold`` (field values).
"""

from __future__ import annotations

import gzip
import json
import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import regex

from refparse.errors import UnreadableFileError
from refparse.labelling.labels import LABELS
from refparse.labelling.spans import LabelledSpan

_RESTRICTED = regex.compile(r"(?i)-n[cd]\b|noncommercial|non-commercial|noderiv")


@dataclass(frozen=True, slots=True)
class Record:
    """One labelled reference string.

    Attributes:
        text: the string. spans: its labelled stretches, sorted, not overlapping.
        identifier: name of the record. source: the corpus it comes from.
        document: the citing document, or the record itself where that is unknown.
        licence, publisher, language: as stated, empty where unknown.
        gold: field values, where the corpus has them.
    """

    text: str
    spans: tuple[LabelledSpan, ...]
    identifier: str = ""
    source: str = ""
    document: str = ""
    licence: str = ""
    publisher: str = ""
    language: str = ""
    gold: dict[str, Any] | None = None

    @property
    def restricted(self) -> bool:
        """Whether the licence forbids commercial use or derivatives."""
        return _RESTRICTED.search(self.licence) is not None


def read_jsonl(path: str | os.PathLike[str]) -> Iterator[Record]:
    """Yield the records of a JSON lines file.

    Raises:
        UnreadableFileError: a line is no such record; the message names file and line.
    """
    path = Path(path)
    open_text = gzip.open if path.suffix == ".gz" else open
    with open_text(path, "rt", encoding="utf-8") as lines:
        for number, line in enumerate(lines, 1):
            if not line.strip():
                continue
            try:
                yield _record(json.loads(line), path.name.split(".")[0])
            except (ValueError, KeyError, TypeError) as error:
                raise UnreadableFileError(f"{path}, line {number}: {error}") from error


def _record(fields: dict[str, Any], source: str) -> Record:
    spans = tuple(LabelledSpan(start, end, label) for start, end, label in fields["spans"])
    for span in spans:
        if span.label not in LABELS or not 0 <= span.start < span.end <= len(fields["text"]):
            raise ValueError(f"bad span {span.start}-{span.end} {span.label!r}")
    return Record(
        text=fields["text"],
        spans=spans,
        identifier=fields.get("id", ""),
        source=source,
        document=fields.get("doc", "") or fields.get("id", "") or fields["text"],
        licence=fields.get("licence", ""),
        publisher=fields.get("publisher", ""),
        language=fields.get("lang", ""),
        gold=fields.get("gold"),
    )
