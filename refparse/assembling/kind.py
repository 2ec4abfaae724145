"""What kind of item a reference is."""

from __future__ import annotations

from typing import Final

from refparse.assembling.draft import Draft
from refparse.values.titles import code_behind
from refparse.values.types import TypeEvidence, infer_type

_OF_CODES: Final = {
    "J": "article-journal", "M": "book", "C": "paper-conference", "D": "thesis", "R": "report",
    "S": "standard", "P": "patent", "N": "article-newspaper", "EB": "webpage", "DB": "dataset",
    "DS": "dataset", "CP": "software",
}  # fmt: skip
"""The types that the codes of GB/T 7714 stand for."""


def read_type(draft: Draft) -> None:
    """Infer the CSL item type from the fields found and the labels seen."""
    fields, runs = draft.fields, draft.runs
    code = code_behind(draft.printed("title"))
    if code in _OF_CODES and "booktitle" not in runs:
        fields["type"] = _OF_CODES[code]
        return
    fields["type"] = infer_type(
        TypeEvidence(
            title=fields.get("title", ""),
            journal=draft.printed("journal"),
            booktitle=draft.printed("booktitle"),
            series=draft.printed("series"),
            publisher=draft.printed("publisher"),
            institution=draft.printed("institution"),
            genre=draft.printed("genre"),
            note=draft.printed("note"),
            authors=draft.printed("author") if "publisher" in runs or "url" in runs else "",
            has_authors="authors" in fields,
            has_editors="editor" in runs,
            has_volume="volume" in runs,
            has_issue="issue" in runs,
            has_pages="pages" in runs or "articleno" in runs,
            has_edition="edition" in runs,
            has_isbn="isbn" in fields,
            has_place="location" in runs,
            has_url="url" in fields,
            has_accessed="accessed" in runs,
            has_arxiv="arxiv" in fields,
        )
    )
