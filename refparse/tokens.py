"""The tokenizer: lossless, linear in the length of the text."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import regex

from refparse.memory import kept

_TOKEN: Final = regex.compile(
    r"""
    (?= [1DdFfHhWw] ) (?:
        (?i: https?+:// (?:dx\.)?+ doi\.org/ | \b(?:dx\.)?+ doi\.org/ )   # before a DOI
      | 10\.\d{4,9}+ / [^\s<>"”»]* [^\s<>"”»“.,;:()\[\]{}]                 # a DOI
      | (?i: https?+:// | ftp:// | www\. ) [^\s<>"”»]* [^\s<>"”».,;:)\]}]  # a web address
    )
  | [\p{Han}\p{Hiragana}\p{Katakana}]                                  # scripts without spaces
  | e\p{N}{2,}+                                                        # e0187580
  | \p{N}++ (?: (?!p) \p{Latin}{1,2}+ (?!\p{L}) )?+                    # 164, 2004a, 2nd
  | \p{L} [\p{L}\p{M}]*+ (?: ['’ʼ‐‑-] \p{L} [\p{L}\p{M}]*+ )*+         # O’Brien, open-label
  | \.{3,}+ | -++ | ‐++ | ‑++ | ‒++ | –++ | —++ | ―++ | _++ | \*++     # runs: "...", "———"
  | \S
    """,
    regex.VERBOSE | regex.VERSION0,
)
_ENDS: Final = ",.;:"


@dataclass(frozen=True, slots=True)
class Tokens:
    """The tokens of a text; between them there is only white space.

    Attributes:
        text: the tokenized text.
        words: the tokens, in order.
        starts: each token's offset in ``text``, in code points.

    >>> tokens = tokenize("N Engl J Med. 1999;341:164–72.")
    >>> tokens.words
    ('N', 'Engl', 'J', 'Med', '.', '1999', ';', '341', ':', '164', '–', '72', '.')
    >>> tokens.text[tokens.starts[5] : tokens.end(5)]
    '1999'
    """

    text: str
    words: tuple[str, ...]
    starts: tuple[int, ...]

    def __len__(self) -> int:
        return len(self.words)

    def end(self, index: int) -> int:
        """Return the offset just behind token ``index``."""
        return self.starts[index] + len(self.words[index])


def tokenize(text: str) -> Tokens:
    """Split ``text`` into words, numbers, identifiers, single marks, and runs of dots or dashes.

    Every character that is not white space belongs to exactly one token.
    """
    words: list[str] = []
    for piece in text.split(" "):
        if piece.isascii():
            if piece.isalpha():
                words.append(piece)
                continue
            if piece[-1:] in _ENDS and piece[:-1].isalpha():
                words += piece[:-1], piece[-1]
                continue
        words += _words(piece)
    starts: list[int] = []
    end = 0
    for word in words:
        start = text.index(word, end)
        starts.append(start)
        end = start + len(word)
    return Tokens(text, tuple(words), tuple(starts))


@kept(maxsize=8192)
def _words(piece: str) -> Sequence[str]:
    """The tokens of a text; none holds a space, so pieces between spaces stand for themselves."""
    found: list[str] = _TOKEN.findall(piece)
    return found
