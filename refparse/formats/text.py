"""The references as printed, one a line, in the order of the list."""

from __future__ import annotations

from collections.abc import Iterable

from refparse.formats import page_text
from refparse.formats.latex import one_line
from refparse.reference import Reference


def dumps(references: Iterable[Reference], *, numbers: bool = False) -> str:
    """Return one line a reference; one that was not read from text is put together plainly.

    Args:
        references: what to write.
        numbers: put the printed number, or else the place in the list, before each: "12. ".
    """
    lines = []
    for place, reference in enumerate(references, 1):
        line = one_line(reference.text or _composed(reference))
        lines.append(f"{reference.citation_number or place}. {line}" if numbers else line)
    return "".join(line + "\n" for line in lines)


def _composed(reference: Reference) -> str:
    names = ", ".join(str(name) for name in reference.authors or reference.editors)
    issued = reference.issued
    locator = page_text.written(reference.pages, "–") if reference.pages else ""
    number = f"({reference.issue})" if reference.issue else ""
    parts = (
        names + (" et al" if reference.et_al and names else ""),
        reference.title,
        reference.container_title,
        reference.publisher,
        (str(issued.year) if issued.year is not None else issued.literal) if issued else "",
        (reference.volume or "") + number,
        locator or reference.article_number,
        reference.doi and f"doi:{reference.doi}",
        reference.url,
    )
    return " ".join(part.rstrip(".") + "." for part in parts if part)
