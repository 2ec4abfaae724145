"""The tokenizer: the words of a text, and between them the gaps that hold its marks and spaces."""

from __future__ import annotations

from dataclasses import dataclass

import regex

_WORD = regex.compile(
    r"""
    (?= [1DdFfHhWw] ) (?:
        (?i: https?+:// (?:dx\.)?+ doi\.org/ | \b(?:dx\.)?+ doi\.org/ )   # before a DOI
                                                                         # a DOI of old
      | 10\.\d{4,9}+ / [^\s<>]{1,60}+ < [^\s<>]{1,40}+ > \d\.\d\.\p{Lu}{2}[:;]2(?:-\w)?
      | 10\.\d{4,9}+ / [^\s<>"”»]* [^\s<>"”»“.,;:()\[\]{}]                 # a DOI
      | (?i: https?+:// | ftp:// | www\. ) [^\s<>"”»]* [^\s<>"”».,;:)\]}]  # a web address
    )
  | \$ (?! \s | \d[\d.,]*+\s ) (?= [^$\\^_]*+ [\\^_] ) [^$]{1,200}+ (?<!\s) \$   # a formula of TeX
  | [\p{Han}\p{Hiragana}\p{Katakana}]                                  # scripts without spaces
  | e\p{N}{2,}+                                                        # e0187580
  | \p{Nd}++ (?: (?!p) \p{Latin}{1,2}+ (?!\p{L}) )?+                   # 164, 2004a, 2nd
  | \p{L} [\p{L}\p{M}]*+ (?: ['’ʼ‐‑-] \p{L} [\p{L}\p{M}]*+ )*+         # O’Brien, open-label
  | [⁰¹²³⁴-⁹]++                                                        # the edition: ²1999
  | \p{N}++                                                            # Ⅳ, ½
  | ([\-‐‑‒–—―_*])\1++                                                 # "———"
  | \A [\-‐‑‒–—―]                                                      # "— Trees, 1999"
    """,
    regex.VERBOSE | regex.VERSION0,
)


@dataclass(frozen=True, slots=True)
class Tokens:
    """The words of a text: words, numbers, identifiers, addresses, and dashes in place of a name.

    Attributes:
        text: the tokenized text.
        words: in order.
        starts: each word's offset in ``text``, in code points.

    >>> tokens = tokenize("N Engl J Med. 1999;341:164–72.")
    >>> tokens.words
    ('N', 'Engl', 'J', 'Med', '1999', '341', '164', '72')
    >>> tokens.gaps()
    ['', ' ', ' ', ' ', '. ', ';', ':', '–', '.']
    """

    text: str
    words: tuple[str, ...]
    starts: tuple[int, ...]

    def __len__(self) -> int:
        return len(self.words)

    def end(self, index: int) -> int:
        """Return the offset just behind word ``index``."""
        return self.starts[index] + len(self.words[index])

    def gaps(self) -> list[str]:
        """Return what stands before the first word, between words, and behind the last."""
        text, behind = self.text, 0
        found = []
        for word, start in zip(self.words, self.starts, strict=True):
            found.append(text[behind:start])
            behind = start + len(word)
        found.append(text[behind:])
        return found


def tokenize(text: str) -> Tokens:
    """Split ``text`` into its words.

    No letter and no number is outside a word; gaps hold nothing but marks and white space.
    """
    words: list[str] = []
    starts: list[int] = []
    for match in _WORD.finditer(text):
        words.append(match.group())
        starts.append(match.start())
    return Tokens(text, tuple(words), tuple(starts))
