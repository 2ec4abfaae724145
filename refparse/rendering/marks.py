"""The alphabet in which rendered text carries its formatting until it is printed.

Elements render to plain strings in which formatting is one Unicode noncharacter each
(U+FDD0 to U+FDEF and a few more, "not for interchange", so no text needs them). Affixes,
quotes and fonts are thus simple concatenation, and punctuation, quotes and output are each
done once, on the finished entry. `unmarked` keeps the alphabet out of the data.
"""

from __future__ import annotations

import re

END = "\ufdd0"  # closes the font mark opened last
ITALIC = "\ufdd1"
OBLIQUE = "\ufdd2"
UPRIGHT = "\ufdd3"
BOLD = "\ufdd4"
LIGHT = "\ufdd5"
REGULAR = "\ufdd6"
SMALL_CAPS = "\ufdd7"
NO_SMALL_CAPS = "\ufdd8"
UNDERLINE = "\ufdd9"
NO_UNDERLINE = "\ufdda"
SUPERSCRIPT = "\ufddb"
SUBSCRIPT = "\ufddc"
BASELINE = "\ufddd"
NO_CASE = "\ufdde"
QUOTE = "\ufddf"  # the style's quotes, or straight double ones in a field
END_QUOTE = "\ufde0"
BLOCK = "\ufde1"
LEFT_MARGIN = "\ufde2"
RIGHT_INLINE = "\ufde3"
INDENT = "\ufde4"
SEAM = "\ufde5"  # where the style's own punctuation meets other text
LINK = "\ufde6"  # LINK target LINK_TEXT text END
LINK_TEXT = "\ufde7"
FLIP_ITALIC = "\ufde8"  # markup inside a field turns the surrounding font around
FLIP_BOLD = "\ufde9"
FLIP_SMALL_CAPS = "\ufdea"
INNER_QUOTE = "\ufdeb"  # straight single quotes in a field
CURLY_DOUBLE = "\ufdec"  # “ in a field
VARIABLE_START = "\ufded"  # the first-rendered names, for author-only cites and substitutes
VARIABLE_END = "\ufdee"
CURLY_SINGLE = "\ufdef"  # ‘ in a field
OPENING_QUOTES = frozenset([QUOTE, INNER_QUOTE, CURLY_DOUBLE, CURLY_SINGLE])

JOINT = "\ufffe"  # the seam before a delimiter
NO_DECORATION = "\U0001fffe"  # a span that takes back the font around it
TERM = "\uffff"  # a term of a citation, capitalized where a note begins with it

ALL = "\ufdd0-\ufdef\ufffe\uffff\U0001fffe"
ANY = re.compile(f"[{ALL}]")
_SPLIT = re.compile(f"([{ALL}])")


def unmarked(text: str) -> str:
    """`text` with every mark, and nothing else, taken out; also for data that comes in."""
    return ANY.sub("", text)


def split(text: str) -> list[str]:
    """`text` as alternating runs and marks: run, mark, run, mark, …, run."""
    return _SPLIT.split(text)
