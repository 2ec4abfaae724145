"""Positions of cites: first, subsequent, ibid, ibid-with-locator, near-note."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from refparse.rendering.cites import Cite

_FIRST = frozenset(["first"])
_SUBSEQUENT = frozenset(["subsequent"])
_IBID = frozenset(["subsequent", "ibid"])
_IBID_WITH_LOCATOR = frozenset(["subsequent", "ibid", "ibid-with-locator"])


def placed(
    citations: Sequence[Sequence[Cite]], notes: Sequence[int], near: int
) -> list[list[Cite]]:
    """The cites of a document, in order, with their positions.

    `notes`: each citation's note number, 0 for one in the text; `near`: how many notes back
    count as near.
    """
    seen: dict[str, tuple[int, int]] = {}  # item: its first and its latest note
    result: list[list[Cite]] = []
    previous: Sequence[Cite] = ()
    for number, (cites, note) in enumerate(zip(citations, notes, strict=True), 1):
        placed_cites: list[Cite] = []
        for index, cite in enumerate(cites):
            before = None
            if index:
                before = cites[index - 1]
            elif previous and all(other.id == previous[0].id for other in previous):
                before = previous[-1]
            if cite.id not in seen:
                positions = _FIRST
            else:
                positions = _repeated(cite, before)
                if (note or number) - seen[cite.id][1] <= near:
                    positions |= {"near-note"}
            first = seen[cite.id][0] if cite.id in seen else 0
            placed_cites.append(
                replace(cite, positions=positions, first_note=str(first) if first else "")
            )
            seen[cite.id] = (first or note, note or number)
        result.append(placed_cites)
        previous = cites
    return result


def _repeated(cite: Cite, before: Cite | None) -> frozenset[str]:
    if before is None or before.id != cite.id:
        return _SUBSEQUENT
    if not before.locator:
        return _IBID_WITH_LOCATOR if cite.locator else _IBID
    if not cite.locator:
        return _SUBSEQUENT
    same = (before.locator, before.label) == (cite.locator, cite.label)
    return _IBID if same else _IBID_WITH_LOCATOR
