"""Authors and editors."""

from __future__ import annotations

import re
from typing import Final

from refparse.assembling.draft import Draft
from refparse.labelling.spans import LabelledSpan
from refparse.values.names import Name, NameList, parse_names

_MOST_WORDS: Final = 8
_OF_LISTS: Final = re.compile(r"[,;/&]|\b(?:and|und|et|y|e)\b")


def read_people(draft: Draft) -> None:
    """Read authors and editors, and whether "et al." stands behind them."""
    _read(draft, "author", "authors", "et_al")
    _read(draft, "editor", "editors", "editors_et_al")


def _read(draft: Draft, label: str, field: str, flag: str) -> None:
    names: list[Name] = []
    et_al = inside = False
    for position, run in enumerate(draft.runs.get(label, ())):
        printed = draft.text[run.start : run.end]
        found = NameList((Name(literal=printed),)) if _issues(draft, run) else parse_names(printed)
        inside = inside or found.et_al_inside or (et_al and bool(found.names))
        names += found.names
        et_al = et_al or found.et_al
        if found.names or found.et_al or position == 0:
            draft.claim(field, run)
    if names:
        draft.fields[field] = tuple(names)
    if et_al:
        draft.fields[flag] = True
    if inside:
        draft.doubts.append(f"names after “et al.” among the {field}")


def _issues(draft: Draft, author: LabelledSpan) -> bool:
    """Whether an author in full words publishes the work too, as bodies do: "Oak Watch"."""
    name = draft.text[author.start : author.end]
    words = name.split()
    return (
        1 < len(words) <= _MOST_WORDS
        and all(len(word) > 2 and word[-1] != "." for word in (words[0], words[-1]))
        and not _OF_LISTS.search(name)
        and any(
            draft.text[run.start : run.end].casefold() == name.casefold()
            for label in ("publisher", "institution")
            for run in draft.runs.get(label, ())
        )
    )
