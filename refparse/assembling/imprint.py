"""Edition, place, publisher and genre."""

from __future__ import annotations

import re
from typing import Final

from refparse.accents import one_line
from refparse.assembling.draft import Draft
from refparse.values.editions import parse_edition
from refparse.values.titles import parse_title, unbalanced_bracket

_SOURCES = (
    ("location", "publisher_place"),
    ("publisher", "publisher"),
    ("institution", "publisher"),
)
_THESIS: Final = re.compile(r"thes|diss", re.IGNORECASE)


def read_imprint(draft: Draft) -> None:
    """Read the edition, the place, and the publisher or, without one, the institution."""
    draft.read_first("edition", "edition", parse_edition)
    for label, field in _SOURCES:
        if label not in draft.runs or field in draft.fields:
            continue
        values: dict[str, None] = {}
        for run in draft.runs[label]:
            value = _unbracketed(one_line(draft.text[run.start : run.end]))
            if value and value not in values:
                values[value] = None
                draft.claim(field, run)
        if values:
            draft.fields[field] = "; ".join(values)


def read_genre(draft: Draft) -> None:
    """Read the genre ("PhD thesis") and the medium ("DVD"), whichever it is."""
    genres: list[str] = []
    for run in draft.runs.get("genre", ()):
        printed = one_line(draft.text[run.start : run.end])
        medium = parse_title(f"x [{printed.strip('[]() ')}]").medium
        if medium and "medium" not in draft.fields and not _THESIS.search(medium):
            draft.fields["medium"] = medium
            draft.claim("medium", run)
            continue
        genre = _unbracketed(printed)
        if genre:
            genres.append(genre)
            draft.claim("genre", run)
    if genres:
        draft.fields["genre"] = "; ".join(dict.fromkeys(genres))


def _unbracketed(printed: str) -> str:
    """A text without the punctuation around it, and without brackets that have no partner."""
    plain = printed.strip(" ,;:")
    if plain[:1] in "([" and plain[-1:] in ")]":
        inner = plain[1:-1]
        if not unbalanced_bracket(inner):
            return inner.strip(" ,;:")
    if unbalanced_bracket(plain):
        plain = plain.strip(" ,;:[]()")
    return plain
