"""Whether a hyphen at the end of a line belongs to the word or only broke it."""

from __future__ import annotations

from collections.abc import Set as AbstractSet


def keeps_hyphen(left: str, right: str, words: AbstractSet[str]) -> bool:
    """Whether `left-` and `right`, on two lines, are the compound "left-right".

    `words` holds the casefolded words of the document, compounds with their hyphen.
    """
    if not right[0].islower():
        return True
    if len(left) == 1:
        return True
    first, second = left.casefold(), right.casefold()
    if first + second in words:
        return False
    if f"{first}-{second}" in words:
        return True
    return len(first) > 2 and len(second) > 2 and first in words and second in words
