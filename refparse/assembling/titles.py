"""The title, and what the work stands in."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from refparse.assembling.draft import Draft
from refparse.labelling.spans import LabelledSpan
from refparse.memory import kept
from refparse.values.language import language_among_marks, language_of
from refparse.values.titles import Title, parse_container, parse_title

_CONTAINERS = (
    ("journal", "container_title"),
    ("booktitle", "container_title"),
    ("series", "collection_title"),
)

_ARXIV: Final = re.compile(r"arXiv (?:e-?)?(?:pre)?prints?(?:,? \[?arXiv)?", re.IGNORECASE)
"""What the archive is called where its identifier follows: "arXiv preprint arXiv:1412.6980"."""

_KIND_OF_STANDARD: Final = re.compile(
    r"(?:[A-Z]{2,6}(?:/[A-Z]{2,6})*|British|Australian|European|International) Standard(?: No\.?)?"
)
"""What stands before a number rather than around a work: "(ISO Standard No. 45001:2018)"."""
_PROCEEDINGS: Final = re.compile(
    r"(?:Anais|Atas|Actas|Resumos|Memorias?|Proceedings|Trabalhos)\s\w+\s.{8,}", re.IGNORECASE
)
_NUMBERED_EVENT: Final = re.compile(
    r"(?P<name>(?=[^\W\d_])[^,]{8,200}), (?:\d{1,2}\.?[ºª°]?|[IVXL]{1,6}\.?)"
    r"(?:, (?:1[89]|20)\d\d)?,?"
)
"""A conference as ABNT NBR 6023 names it: "Simpósio Brasileiro de Redes, 12., 2005"."""


def read_titles(draft: Draft) -> None:
    """Read the title, the journal or book, and the series."""
    fields, runs = draft.fields, draft.runs
    if "title" in runs:
        printed, joined = draft.joined(runs["title"])
        title, medium = parse_title(printed)
        if title:
            fields["title"] = title
            if medium:
                fields["medium"] = medium
            draft.claim("title", *joined)
            _read_language(draft, title)
    for label, field in _CONTAINERS:
        if label in runs and field not in fields:
            printed, joined = draft.joined(_without_event(draft, runs[label]))
            if _KIND_OF_STANDARD.fullmatch(printed):
                fields.setdefault("genre", printed)
                draft.claim("genre", *joined)
                continue
            event = _NUMBERED_EVENT.fullmatch(printed) if label == "booktitle" else None
            container, medium = _container(event["name"] if event else printed)
            if container:
                if event:
                    fields["event_title"] = printed
                fields[field] = container
                if medium:
                    fields.setdefault("medium", medium)
                draft.claim(field, *joined)
    if "journal" in runs and "container_title" in fields:
        draft.read_first("booktitle", "collection_title", parse_container)


def _without_event(draft: Draft, books: Sequence[LabelledSpan]) -> Sequence[LabelledSpan]:
    """The books without the event in front of its proceedings, which is noted.

    "In: ENCONTRO DE SILVICULTURA, 2., 2002, Natal. Anais do II Encontro …" is how the ABNT does it.
    """
    if len(books) < 2 or books[0].label != "booktitle":
        return books
    event, book = books[:2]
    if _PROCEEDINGS.match(draft.text, event.start) or not _PROCEEDINGS.match(
        draft.text, book.start, book.end
    ):
        return books
    draft.fields.setdefault("event_title", parse_container(draft.text[event.start : event.end]))
    draft.claim("event_title", event)
    return books[1:]


def _read_language(draft: Draft, title: str) -> None:
    """Note the language of a title that is not English: title case and the like depend on it."""
    language = language_of(title) or language_among_marks(title, draft.text)
    if language and language != "en":
        draft.fields["language"] = language


@kept(maxsize=4096)
def _container(printed: str) -> Title:
    title, medium = parse_title(printed)
    return Title(_ARXIV.sub("arXiv", parse_container(title if medium else printed)), medium)
