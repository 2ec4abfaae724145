"""Strange texts for the fuzzer: real references, changed as no printer would change them.

A change knows what a text is made of: words, numbers, marks, scripts. It swaps, repeats, doubles
and drops tokens, takes some from another reference, puts characters of any Unicode category in,
writes numbers in other digits, mixes scripts, and makes tokens huge.
"""

from __future__ import annotations

import random
import re
import sys
import unicodedata
from collections import defaultdict
from collections.abc import Callable, Sequence
from functools import lru_cache

Change = Callable[[random.Random, list[str], list[str]], None]

_TOKEN = re.compile(r"\w+|\s+|[^\w\s]")
_SCRIPTS = (
    (0x0061, 0x007A), (0x00C0, 0x00FF), (0x0391, 0x03C9), (0x0410, 0x044F), (0x05D0, 0x05EA),
    (0x0627, 0x064A), (0x0905, 0x0939), (0x0E01, 0x0E2E), (0x3041, 0x3096), (0x30A1, 0x30FA),
    (0x4E00, 0x4FFF), (0xAC00, 0xAEFF), (0x1D400, 0x1D4FF), (0xFF21, 0xFF5A),
)  # fmt: skip
_DIGITS = (
    "٠١٢٣٤٥٦٧٨٩",
    "०१२३४५६७८९",
    "⁰¹²³⁴⁵⁶⁷⁸⁹",
    "₀₁₂₃₄₅₆₇₈₉",
    "０１２３４５６７８９",
    "⓪①②③④⑤⑥⑦⑧⑨",
)
_INVISIBLE = "\u00a0\u00ad\u200b\u200c\u200d\u200e\u200f\u202a\u202e\u2028\u2029\u2066\ufeff\ufffd"
_CONTROLS = "\x00\x01\x08\x0b\x0c\x1b\x1c\x1d\x1e\x1f\x7f\x85"
_LOOKALIKES = {
    "-": "‐‑‒–—―−᎐﹣－", ".": "․。．…", ",": "，、‚;", ":": "：∶;", "(": "（⟨[{", ")": "）⟩]}",
    "'": "’‘ʼ`´", '"': "“”„«»", "/": "⁄∕／", "&": "＆", " ": "\u00a0\u2009\u3000\t\n\r\u2028",
}  # fmt: skip


def strange(chance: random.Random, text: str, other: str, longest: int) -> str:
    """Return a text with one to eight changes.

    Args:
        text: what is changed. other: a text to take pieces from.
        longest: the characters that the result has at most.
    """
    tokens, others = _TOKEN.findall(text), _TOKEN.findall(other)
    for _ in range(chance.choice((1, 1, 2, 3, 5, 8))):
        chance.choice(_CHANGES)(chance, tokens, others)
        _shorten(tokens, longest)
    return "".join(tokens)


def _shorten(tokens: list[str], longest: int) -> None:
    left = longest
    for place, token in enumerate(tokens):
        if len(token) > left:
            tokens[place:] = [token[:left]]
            return
        left -= len(token)


def _place(chance: random.Random, tokens: Sequence[str]) -> int:
    return chance.randrange(len(tokens) + 1)


def _some(chance: random.Random, tokens: Sequence[str]) -> slice:
    start = _place(chance, tokens)
    return slice(start, start + chance.choice((1, 1, 2, 4, 12)))


def _drop(chance: random.Random, tokens: list[str], _others: list[str]) -> None:
    del tokens[_some(chance, tokens)]


def _repeat(chance: random.Random, tokens: list[str], _others: list[str]) -> None:
    some = _some(chance, tokens)
    tokens[some] = tokens[some] * chance.choice((2, 2, 3, 10, 100))


def _take(chance: random.Random, tokens: list[str], others: list[str]) -> None:
    tokens[_some(chance, tokens) if chance.random() < 0.5 else slice(len(tokens), None)] = others[
        _some(chance, others)
    ]


def _move(chance: random.Random, tokens: list[str], _others: list[str]) -> None:
    some = _some(chance, tokens)
    moved = tokens[some]
    del tokens[some]
    at = _place(chance, tokens)
    tokens[at:at] = moved


def _shuffle(chance: random.Random, tokens: list[str], _others: list[str]) -> None:
    some = _some(chance, tokens)
    moved = tokens[some]
    chance.shuffle(moved)
    tokens[some] = moved


def _huge(chance: random.Random, tokens: list[str], _others: list[str]) -> None:
    if tokens:
        at = chance.randrange(len(tokens))
        tokens[at] = tokens[at] * chance.choice((20, 300, 3000))


def _category(chance: random.Random, tokens: list[str], _others: list[str]) -> None:
    kind = chance.choice(sorted(_categories()))
    characters = _categories()[kind]
    new = "".join(chance.choice(characters) for _ in range(chance.choice((1, 1, 2, 5, 40))))
    at = _place(chance, tokens)
    tokens[at : at + chance.randrange(2)] = [new]


def _every(chance: random.Random, tokens: list[str], _others: list[str]) -> None:
    """Put a character into or behind every token of a stretch."""
    kind = chance.choice(("Mn", "Me", "Cf", "Zs", "Pd", "Sk", "Lm"))
    character = chance.choice(_categories()[kind])
    some = _some(chance, tokens)
    tokens[some] = [character.join(token) + character for token in tokens[some]]


def _digits(chance: random.Random, tokens: list[str], _others: list[str]) -> None:
    other = str.maketrans("0123456789", chance.choice(_DIGITS))
    some = slice(0, None) if chance.random() < 0.3 else _some(chance, tokens)
    tokens[some] = [token.translate(other) for token in tokens[some]]


def _number(chance: random.Random, tokens: list[str], _others: list[str]) -> None:
    numbers = [at for at, token in enumerate(tokens) if token.isdigit()]
    if numbers:
        odd = ("0", "00", "-1", "1e9", "9" * 30, "9" * 5000, "MCMXCIX", "xiv", "½", "2³", "1.5", "")
        tokens[chance.choice(numbers)] = chance.choice(odd)


def _script(chance: random.Random, tokens: list[str], _others: list[str]) -> None:
    first, last = chance.choice(_SCRIPTS)
    some = _some(chance, tokens)
    tokens[some] = [
        "".join(chr(chance.randint(first, last)) if c.isalpha() else c for c in token)
        for token in tokens[some]
    ]


def _case(chance: random.Random, tokens: list[str], _others: list[str]) -> None:
    change = chance.choice((str.upper, str.lower, str.title, str.swapcase))
    some = slice(0, None) if chance.random() < 0.5 else _some(chance, tokens)
    tokens[some] = [change(token) for token in tokens[some]]


def _normal(chance: random.Random, tokens: list[str], _others: list[str]) -> None:
    form = chance.choice(("NFD", "NFKD", "NFKC"))
    tokens[:] = [unicodedata.normalize(form, token) for token in tokens]  # type: ignore[arg-type]


def _marks(chance: random.Random, tokens: list[str], _others: list[str]) -> None:
    mark = chance.choice(sorted(_LOOKALIKES))
    tokens[:] = [chance.choice(_LOOKALIKES[mark]) if each == mark else each for each in tokens]


def _invisible(chance: random.Random, tokens: list[str], _others: list[str]) -> None:
    at = _place(chance, tokens)
    tokens[at:at] = chance.choice(_INVISIBLE + _CONTROLS) * chance.choice((1, 1, 3))


def _without_spaces(chance: random.Random, tokens: list[str], _others: list[str]) -> None:
    some = slice(0, None) if chance.random() < 0.3 else _some(chance, tokens)
    tokens[some] = [token for token in tokens[some] if not token.isspace()]


_CHANGES: tuple[Change, ...] = (
    *(_drop, _repeat, _take, _move, _shuffle, _huge, _category, _every, _digits, _number),
    *(_script, _case, _normal, _marks, _invisible, _without_spaces),
)


@lru_cache(maxsize=1)
def _categories() -> dict[str, str]:
    """Return Unicode category -> some of its characters; half characters are left out."""
    found: dict[str, list[str]] = defaultdict(list)
    for code in range(sys.maxunicode + 1):
        character = chr(code)
        category = unicodedata.category(character)
        if category != "Cs" and len(found[category]) < 400:
            found[category].append(character)
    return {category: "".join(some) for category, some in found.items() if some}
