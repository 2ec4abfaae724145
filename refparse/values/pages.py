"""Page ranges: completing abbreviated ends, prefixed and roman numbers, lists of ranges."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from refparse.roman import from_roman


@dataclass(frozen=True, slots=True)
class Pages:
    """A page or a page range.

    ``first`` and ``last`` are full ("164", "172"; "iii52", "iii54"); ``last`` is empty for a single
    page. ``printed`` is the text as it stood ("164–72"). ``further`` holds the ranges after the
    first of a printed list ("3–5, 9, 12–14").
    """

    first: str
    last: str = ""
    printed: str = ""
    further: tuple[Pages, ...] = ()


_WORD: Final = re.compile(
    r"^\W*(?:(?:pages?|pp?|pgs?|págs?|pag|blz|bladzijden|kol|seiten?|s|ss|str|sid|sidor|sider|стр|стб|с|cols?|fols?|f|¶+)\b\.?"
    r"|pp?(?=\d))[\s.:]*(?=\w)",
    re.IGNORECASE,
)
_WIDE_MARKS: Final = "年月日、，第頁页"
_RANGE: Final = re.compile(r"\s*(?:[-‐‑‒–—―−－~〜～=_?]|\bto\b|\bbis\b|(?<=\d)\s+a\s+(?=\d)|᎐)+\s*")
_SIMPLE: Final = re.compile(r"(\d+)[-‐‑–−](\d+)")
_LONG_DASH: Final = re.compile(r"(?<=[\w.])\s*[–—]+\s*(?=\w)")
_WITH_ELECTRONIC: Final = re.compile(r"(\d+)[\s.](e\d+)")
_NEXT: Final = re.compile(r"\s*[,;&]\s*(?=\S)|\s+(?:and|et|und|y|e|u\.)\s+(?=\w)")
_NUMBER: Final = re.compile(r"([^\W\d_]*\.?)(\d+)([^\W\d_]*)")
_THOUSANDS: Final = re.compile(r"(?<!\d)(\d{1,3})[ , ](\d{3})(?!\d)")
_FOLLOWING: Final = re.compile(
    r"^(\w*\d)\s?(?:ff?|sqq?|seqq?|(?:e\s+|y\s+)?(?:(?-i:ss)|sgg|segg|sigs)|(?-i:(?<=\s)[sn])"
    r"|e\.?\s?vv?|i\s+n(?:ast)?|(?:и\s+)?сл(?:ед)?|et\s+s(?:uiv)?)\.?$",
    re.IGNORECASE,
)
_PLACE_QUOTED: Final = re.compile(r"(?<=\d)\s*\(\s?(?:S\.\s|pp?\.\s)?\d+(?:\s?ff?\.?)?\s?\)?$")
"""The page that a lawyer points to behind the first: "1529 (1531 f.)"."""
_REPEATED_PREFIX: Final = re.compile(r"(?P<prefix>[^\W\d_]+)\d+")


def roman_value(text: str) -> int | None:
    """The value of a roman number, or None.

    >>> roman_value("xiv"), roman_value("page")
    (14, None)
    """
    return from_roman(text.lower())


def complete_last(first: str, last: str) -> str:
    """Complete an abbreviated last page from the first; a complete one is given back as it is.

    Digits left out at the front come from the first page ("164", "72" gives "172"), and so do a
    letter prefix ("iii52", "4") and a letter suffix ("301S", "4"). A last page with as many digits
    as the first is never changed, even when it is smaller.

    >>> complete_last("164", "72"), complete_last("iii52", "4"), complete_last("S101", "9")
    ('172', 'iii54', 'S109')
    >>> complete_last("725", "5")
    '725'
    """
    one, two = _NUMBER.fullmatch(first), _NUMBER.fullmatch(last)
    if not one or not two:
        return last
    prefix, digits, suffix = one.groups()
    short = two.group(2)
    if len(short) < len(digits) and two.group(1) in ("", prefix):
        completed = digits[: len(digits) - len(short)] + short
        if int(completed) < int(digits):
            return last
        short = completed
    elif two.group(1):
        return last
    return (two.group(1) or prefix) + short + (two.group(3) or suffix)


def page_value(page: str) -> tuple[str, int] | None:
    """A page as (letters before its number, number); a roman number's letters are "roman"."""
    found = _NUMBER.fullmatch(page)
    if found:
        return found.group(1).lower(), int(found.group(2)[:18])
    value = roman_value(page)
    return ("roman", value) if value is not None else None


def runs_backwards(pages: Pages) -> bool:
    """Whether the last page stands before the first ("164–44")."""
    if not pages.last:
        return False
    if pages.first.isdecimal() and pages.last.isdecimal():
        return int(pages.last[:18]) < int(pages.first[:18])
    first, last = page_value(pages.first), page_value(pages.last)
    return bool(first and last and first[0] == last[0] and last[1] < first[1])


def _range(text: str) -> Pages | None:
    text = _WORD.sub("", text).strip(" .,;:")
    if text[:1] in "([" and text[-1:] in ")]":
        text = text[1:-1].strip()
    text = _PLACE_QUOTED.sub("", text)
    if not any(map(str.isalnum, text)):
        return None
    following = _FOLLOWING.match(text)
    if following:
        return Pages(following.group(1), printed=text)
    halves = _LONG_DASH.split(text)
    parts = halves if len(halves) == 2 else _RANGE.split(text)
    parts = [part for each in parts if any(map(str.isalnum, part := each.strip(" .*")))]
    if len(parts) == 2:
        first, last = parts
        electronic = _WITH_ELECTRONIC.fullmatch(last)
        if electronic and first.isdigit():
            completed = complete_last(first, electronic.group(1))
            return Pages(first, f"{completed}.{electronic.group(2)}", text)
        if " " in first or " " in last:
            first, last = first.replace(" ", ""), last.replace(" ", "")
        return Pages(first, complete_last(first, last), text)
    if len(parts) == 1:
        words = parts[0].split()
        if len(words) == 2 and words[0].isdigit() and words[1].isdigit() and "." not in text:
            return Pages(words[0], complete_last(words[0], words[1]), text)
        return Pages(parts[0], printed=text)
    return Pages(text, printed=text)


def parse_pages(text: str) -> Pages | None:
    """Read printed pages; None when the text has neither letters nor digits.

    >>> parse_pages("164–72")
    Pages(first='164', last='172', printed='164–72', further=())
    >>> pages = parse_pages("pp. 3-5, 9")
    >>> pages.first, pages.last, pages.further[0].first
    ('3', '5', '9')
    """
    simple = _SIMPLE.fullmatch(text)
    if simple:
        first, last = simple.groups()
        return Pages(first, last if len(last) >= len(first) else complete_last(first, last), text)
    printed = " ".join(text.split()).lstrip(_WIDE_MARKS)
    plain = _WORD.sub("", printed)
    if _FOLLOWING.match(plain.strip(" .,;:")):
        pieces = [plain]
    elif " " in plain or "," in plain:
        joined = _THOUSANDS.sub(r"\1\2", plain) if len(_THOUSANDS.findall(plain)) > 1 else plain
        plain = joined
        pieces = _NEXT.split(plain)
    else:
        pieces = [plain]
    ranges = [found for piece in pieces if (found := _range(piece))]
    if not ranges:
        return None
    head = ranges[0]
    return Pages(head.first, head.last, printed.strip(" .,;:"), tuple(ranges[1:]))
