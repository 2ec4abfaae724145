"""Authors and editors."""

from __future__ import annotations

from refparse.assembling.draft import Draft
from refparse.values.names import Name, parse_names


def read_people(draft: Draft) -> None:
    """Read authors and editors, and whether "et al." stands behind them."""
    _read(draft, "author", "authors", "et_al")
    _read(draft, "editor", "editors", "editors_et_al")


def _read(draft: Draft, label: str, field: str, flag: str) -> None:
    names: list[Name] = []
    et_al = inside = False
    for position, run in enumerate(draft.runs.get(label, ())):
        found = parse_names(draft.text[run.start : run.end])
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
