"""Page ranges as a format's text ("164-172", "3--5, 9"), written and read back."""

from __future__ import annotations

import re

from refparse.values.pages import Pages, complete_last

_DASH = re.compile(r"\s*(?:-{1,3}|[‐-―−])\s*")
_COMMA = re.compile(r"\s*[,;]\s*")


def written(pages: Pages, dash: str = "-") -> str:
    """Return completed ranges, the listed ones separated by a comma and a space.

    >>> written(Pages("3", "5", further=(Pages("9"),)), dash="--")
    '3--5, 9'
    """
    return ", ".join(
        part.first + dash + part.last if part.last else part.first
        for part in (pages, *pages.further)
    )


def read(text: str) -> Pages | None:
    """Return the ranges in ``text``, abbreviated ends completed; None when there are none.

    >>> read("164–72")
    Pages(first='164', last='172', printed='164–72', further=())
    """
    ranges = [_range(part) for part in _COMMA.split(text.strip()) if part]
    if not ranges or not ranges[0][0]:
        return None
    (first, last), *others = ranges
    return Pages(first, last, text, tuple(Pages(*other) for other in others))


def _range(text: str) -> tuple[str, str]:
    """Split at the middle dash, so that "S1-1-S1-5" is S1-1 to S1-5."""
    dashes = list(_DASH.finditer(text))
    if len(dashes) % 2 == 0:
        return text, ""
    middle = dashes[len(dashes) // 2]
    first, last = text[: middle.start()], text[middle.end() :]
    if not first or not last:
        return text, ""
    return first, complete_last(first, last)
