"""Whether a hyphen at the end of a line belongs to the word or only broke it.

The document decides where it can; otherwise a list of words that occur in references, written by
`refparse.documents.fitting`: a word a line, compounds with their hyphen, and second parts that
often follow a hyphen as "-induced", first parts that are seldom set off by one as "photo+".
"""

from __future__ import annotations

import gzip
from collections.abc import Set as AbstractSet
from functools import lru_cache
from pathlib import Path

_VOWELS = frozenset("aeiouyáéíóúàèìòùâêîôûäëïöüãõåæøœаеёиоуыэюяіїє")
WORD_FILE = Path(__file__).with_name("hyphen_words.txt.gz")


@lru_cache(maxsize=1)
def known_words() -> frozenset[str]:
    """The shipped words, casefolded."""
    data = WORD_FILE.read_bytes()
    return frozenset(gzip.decompress(data).decode("utf-8").split("\n"))


def keeps_hyphen(left: str, right: str, words: AbstractSet[str]) -> bool:
    """Whether `left-` and `right`, on two lines, are the compound "left-right".

    `words` holds the casefolded words of the document, compounds with their hyphen.

    >>> keeps_hyphen("recom", "mended", frozenset()), keeps_hyphen("open", "label", frozenset())
    (False, True)
    """
    if not right[0].islower() or len(left) == 1 or (left.isupper() and len(left) < 6):
        return True
    first, second = left.casefold(), right.casefold()
    joined, compound = first + second, f"{first}-{second}"
    if joined in words:
        return False
    if compound in words:
        return True
    known = known_words()
    if compound in known:
        return True
    if joined in known:
        return False
    if len(second) < 2 or _VOWELS.isdisjoint(second):
        return False
    if _VOWELS.isdisjoint(first) or f"-{second}" in known:
        return True
    if f"{first}+" in known:
        return False
    return all(len(part) > 2 and (part in known or part in words) for part in (first, second))
