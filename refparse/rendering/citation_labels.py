"""The variable `citation-label`: "Doe65", "RoNo78", "ABCD12"."""

from __future__ import annotations

from refparse.rendering import marks
from refparse.rendering.items import Item

_LETTERS = {1: (4,), 2: (2, 2), 3: (2, 1, 1)}


def label(item: Item) -> str:
    """The item's own label, or one from its first four names and its year."""
    own = item.text("citation-label")
    if own:
        return own
    people = item.people("author") or item.people("editor") or item.people("translator")
    counts = _LETTERS.get(len(people), (1, 1, 1, 1))
    names = [marks.unmarked(person.family or person.literal) for person in people]
    letters = "".join(name[:count] for name, count in zip(names, counts, strict=False))
    date = item.date("issued")
    year = date.begin.year if date and date.begin else None
    return letters + (f"{abs(year) % 100:02d}" if year is not None else "")
