"""Text case: `text-case` on text that carries marks, sparing `nocase` spans.

Title case follows the CSL specification: English only; stop words are lowered unless they
are first, last or follow a colon; words with capitals of their own are kept.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from refparse.memory import kept
from refparse.rendering import marks

_PROTECTED = re.compile(
    f"[{marks.NO_CASE}{marks.NO_DECORATION}{marks.FLIP_SMALL_CAPS}{marks.SUPERSCRIPT}{marks.SUBSCRIPT}]"
    f"[^{marks.END}]*{marks.END}"
)
_STOP_WORDS = frozenset(
    [
        "a",
        "an",
        "the",
        "and",
        "nor",
        "or",
        "but",
        "yet",
        "so",
        "about",
        "above",
        "across",
        "afore",
        "after",
        "against",
        "al",
        "along",
        "alongside",
        "amid",
        "amidst",
        "among",
        "amongst",
        "anenst",
        "apropos",
        "apud",
        "around",
        "as",
        "aside",
        "astride",
        "at",
        "athwart",
        "atop",
        "barring",
        "before",
        "behind",
        "below",
        "beneath",
        "beside",
        "besides",
        "between",
        "beyond",
        "by",
        "c",
        "ca",
        "circa",
        "d'",
        "d’",
        "de",
        "despite",
        "down",
        "during",
        "et",
        "except",
        "for",
        "forenenst",
        "from",
        "given",
        "in",
        "inside",
        "into",
        "lest",
        "like",
        "modulo",
        "near",
        "next",
        "notwithstanding",
        "of",
        "off",
        "on",
        "onto",
        "out",
        "over",
        "per",
        "plus",
        "pro",
        "qua",
        "sans",
        "since",
        "than",
        "through",
        "throughout",
        "thru",
        "thruout",
        "till",
        "to",
        "toward",
        "towards",
        "under",
        "underneath",
        "until",
        "unto",
        "up",
        "upon",
        "van",
        "versus",
        "via",
        "vis-à-vis",
        "von",
        "vs",
        "vs.",
        "v",
        "v.",
        "with",
        "within",
        "without",
    ]
)
_WORD = re.compile(f"[^\\s{marks.ALL}]+")
_PIECES = re.compile(r"([-–—/]|(?<=\w)\.(?=[^\W\d_]{2}))")


def _capitalized(word: str) -> str:
    for index, char in enumerate(word):
        if char.isalpha():
            return (
                word[:index]
                + (char.upper() if len(char.upper()) == 1 else char)
                + word[index + 1 :]
            )
        if char.isdigit():
            return word
    return word


def _outside_protected(text: str, change: Callable[[str], str]) -> str:
    if not _PROTECTED.search(text):
        return change(text)
    pieces: list[str] = []
    position = 0
    for match in _PROTECTED.finditer(text):
        pieces += [change(text[position : match.start()]), match.group()]
        position = match.end()
    pieces.append(change(text[position:]))
    return "".join(pieces)


def lowercase(text: str) -> str:
    return _outside_protected(text, str.lower)


def uppercase(text: str) -> str:
    return _outside_protected(text, str.upper)


def capitalize_first(text: str) -> str:
    """The first word capitalized, unless it is protected."""
    match = _WORD.search(text)
    if not match:
        return text
    start, end = match.span()
    if marks.NO_CASE in text[:start]:
        return text
    word = match.group()
    return text if word != word.lower() else text[:start] + _capitalized(word) + text[end:]


def capitalize_all(text: str) -> str:
    return _outside_protected(
        text, lambda part: _WORD.sub(lambda match: _capitalized(match.group()), part)
    )


def sentence(text: str) -> str:
    """Sentence case: all-capital text is lowered, then the first word is capitalized."""
    plain = marks.unmarked(_PROTECTED.sub("", text))
    if plain.isupper():
        text = lowercase(text)
    return capitalize_first(text)


@kept(maxsize=8192)
def title(text: str) -> str:
    """English title case."""
    protected = [match.span() for match in _PROTECTED.finditer(text)]
    words = list(_WORD.finditer(text))
    pieces: list[str] = []
    position = 0
    guard = 0
    first = True
    last = len(words) - 1
    for number, match in enumerate(words):
        start, end = match.span()
        pieces.append(text[position:start])
        position = end
        word = match.group()
        while guard < len(protected) and protected[guard][1] <= start:
            guard += 1
        inside = guard < len(protected) and protected[guard][0] <= start
        if inside or text[start - 1 : start] == marks.INNER_QUOTE:
            pieces.append(word)
        else:
            pieces.append(_title_word(word, first, first or number == last))
        first = word[-1] in ":?!…" or word.endswith("...")
    pieces.append(text[position:])
    return "".join(pieces)


def _title_word(word: str, first: bool, always: bool) -> str:
    """A word of a title, the parts of a compound each on its own."""
    if len(word) == 1:
        return word.upper() if first else word
    bare = word.strip('()[]{},;:.!?"“”')
    if not always and (bare in _STOP_WORDS or word in _STOP_WORDS):
        return word
    pieces = _PIECES.split(word)
    for index in range(0, len(pieces), 2):
        piece = pieces[index]
        symbol = len(piece) == 1  # n-person, c-Abl, β-catenin
        if piece == piece.lower() and not symbol and not (index and piece in _STOP_WORDS):
            pieces[index] = _capitalized(piece)
    return "".join(pieces)


TRANSFORMS: dict[str, Callable[[str], str]] = {
    "lowercase": lowercase,
    "uppercase": uppercase,
    "capitalize-first": capitalize_first,
    "capitalize-all": capitalize_all,
    "sentence": sentence,
    "title": title,
}
