"""What kind of item a reference is."""

from __future__ import annotations

from refparse.assembling.draft import Draft
from refparse.values.types import TypeEvidence, infer_type


def read_type(draft: Draft) -> None:
    """Infer the CSL item type from the fields found and the labels seen."""
    fields, runs = draft.fields, draft.runs
    draft.fields["type"] = infer_type(
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
