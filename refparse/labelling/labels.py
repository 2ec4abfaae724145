"""The label set: what a token of a reference can be."""

from __future__ import annotations

from typing import Final

OTHER: Final = "other"
"""Separators, punctuation and marker words ("vol.", "In:", "doi:")."""

LABELS: Final[tuple[str, ...]] = (
    OTHER,
    "number",
    "author",
    "editor",
    "title",
    "journal",
    "booktitle",
    "series",
    "volume",
    "issue",
    "pages",
    "articleno",
    "date",
    "publisher",
    "location",
    "institution",
    "edition",
    "doi",
    "pmid",
    "pmcid",
    "arxiv",
    "isbn",
    "issn",
    "url",
    "accessed",
    "genre",
    "note",
)
"""Every label, in the order of the model's outputs."""
