"""Given names as initials: "Jean-Yves" as "J.-Y.", "JY" or "J Y", as the style asks.

Lower-case words ("bell", "de") are kept, and an abbreviation written out with its full stop
("Ph.", "Yu.") keeps its letters. With `initialize="false"` only what is already an initial
is normalized.
"""

from __future__ import annotations

import re
from functools import lru_cache

from refparse.memory import LONGEST

_WORD = re.compile(r"([^\W\d_])((?:[^\W\d_]|[̀-ͯ])*)(\.?)")
_TOKENS = re.compile(r"([-\s]+)")
_DOT = re.compile(r"\.(?=[^\s.])")
_HYPHEN = re.compile(r"\s*-\s*")
_SPACES = re.compile(r"[ \t]+")
_LOWER_AFTER_HYPHEN = re.compile(r"-(?=[a-z])")
_PROTECTED = "\u2013"


def initials(given: str, initialize_with: str, hyphen: bool, initialize: bool) -> str:
    """A given name with `initialize_with` after each initial.

    `hyphen`: keep the hyphen of compound names; `initialize`: shorten full names too.
    """
    read = _initials if len(given) + len(initialize_with) <= LONGEST else _initials.__wrapped__
    return read(given, initialize_with, hyphen, initialize)


@lru_cache(maxsize=32768)
def _initials(given: str, initialize_with: str, hyphen: bool, initialize: bool) -> str:
    if not given or (given[0].isalpha() and not given[0].isupper() and not given[0].islower()):
        return given  # a script without capitals
    if not hyphen:
        given = given.replace("-", " ")
    given = _LOWER_AFTER_HYPHEN.sub(_PROTECTED, _HYPHEN.sub("-", given))
    given = _DOT.sub(". ", given).replace(". -", ".-")
    tokens = _TOKENS.split(given.strip())
    text = _shortened(tokens, initialize_with) if initialize else _kept(tokens, initialize_with)
    text = _SPACES.sub(" ", _HYPHEN.sub("-", text.rstrip()))
    return text.replace(_PROTECTED, "-").strip()


def _shortened(tokens: list[str], end: str) -> str:
    for index in range(0, len(tokens), 2):
        word = tokens[index]
        match = _WORD.match(word)
        if not match:
            tokens[index] = " " + word  # a number, say
            continue
        first, rest, dot = match.groups()
        if not first.isupper():
            tokens[index] = " " + word
            continue
        if rest and dot:
            first += rest
        elif rest:
            capitals = len(rest) - len(rest.lstrip("".join(set(filter(str.isupper, rest)))))
            if 0 < capitals < len(rest):
                first += rest[:capitals].lower()
        tokens[index] = first
        if index + 1 < len(tokens):
            tokens[index + 1] = end + "-" if "-" in tokens[index + 1] else end
        else:
            tokens[index] += end
    return "".join(tokens)


def _kept(tokens: list[str], end: str) -> str:
    short = [
        (len(word) > 1 and word.endswith(".")) or (len(word) == 1 and word.isupper())
        for word in tokens[::2]
    ]
    for index in range(0, len(tokens), 2):
        if not short[index // 2]:
            continue
        tokens[index] = tokens[index].rstrip(".")
        if index + 2 < len(tokens):
            separator = tokens[index + 1]
            if "-" in separator:
                tokens[index + 1] = end + "-"
            elif short[index // 2 + 1]:
                tokens[index + 1] = end
            else:
                tokens[index + 1] = end.rstrip() + " "
        else:
            tokens[index] += end
    return "".join(tokens)
