"""Bullets, keys and detached numbers before the entries of a list."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import regex

from refparse.documents.noise.link_words import LINK_WORDS, is_link_label
from refparse.documents.plain_text.tex import OPTION
from refparse.documents.signs.evidence import YEAR
from refparse.documents.signs.line_starts import PEOPLE, start_shape
from refparse.documents.signs.lines import Line
from refparse.documents.signs.numbering import BULLETS
from refparse.documents.signs.page_rows import PageRows
from refparse.documents.signs.segments import shortened, without_backlinks, without_start

_BULLET = regex.compile(rf"(?:[{BULLETS}]|\*(?!\*|\S[^*\n]{{0,80}}\*))\s*")
_DASH_BULLET = regex.compile(r"[-–—+]\s+")
_GLUED_DASH = regex.compile(r"[-–](?=\p{Lu}[\p{L}\p{M}'’-]*\p{Ll})")
_KEY = regex.compile(
    r"\[(?P<key>\p{L}[^\[\]\n]{0,40}?\d{2,4}[a-z]?|\p{Lu}{2,6}\d|\p{L}[\p{L}+&]{1,9})\]\s*[:.]?\s*"
    r"(?:\(\d{1,3}(?:,\s?\d{1,3})++\)\s*)?"
    r"|(?P<bare>\p{L}[\p{L}+]{0,6}\d\d[a-z]?)\s{2,}(?=\p{Lu})"
    r"|\[(?P<digits>\d{1,4}(?:\.\d{1,3})?)\]\s+(?=\p{Lu})"
    r"|(?P<equals>\p{Lu}[^=\n]{1,50}?\s(?:1[5-9]|20)\d\d[a-z]?)\s?=\s+"
    r"|\[\^(?P<note>[^\[\]\s]{1,60})\]:\s*"
    rf"|\\bibitem\s*+(?:{OPTION}\s*+)?\{{(?P<tex>[^{{}}\n]{{0,200}})\}}\s*"
)
_ADVISED = regex.compile(
    r"(?:Optional|Required|Recommended|Supplementary|Suggested|Background)(?:\s[Rr]eadings?)?:\s+"
    r"(?=\p{Lu})"
)
"""What the list of a course says of a reading before it."""
_PAGE_KEY = regex.compile(r"(?:pp?|S)\.\s?\d{1,4}(?:[-–]\d{1,4})?[.:,]?\s+(?=[\p{L}\"“‘«„'])")
"""The page of the text to which a note at the end of a book belongs."""
TEX_KEY = "\\bibitem"
_TEX_FRAME = ("\\begin{", "\\end{")
_NUMBER_ALONE = regex.compile(r"[\[(]?\d{1,4}[\])]?[.)]?")
_BACK_LETTERS = regex.compile(r"(?<=[.\d)/])\sa(?:,\s[b-z]{1,2})*+$")
_NAMELESS = frozenset(("anonymous", "anon"))
_LETTERS = frozenset("abcdefghijklmnopqrstuvwxyz")
_SCOPE = 120
_LONGEST_KEY = 60
_LONGEST_BARE = 12
_OFTEN = 0.5
_NEARLY_ALL = 0.9
_FEWEST_PAGED = 5
_SEVERAL = 0.25
FEWEST_MARKS = 3


def unmarked(
    region: Sequence[Line], rows: PageRows
) -> tuple[list[Line], list[str], list[str | None], list[Line]]:
    """The lines without bullets, keys and detached numbers, and what was before each.

    Numbers of pages stay: `rows` knows them.
    """
    lines: list[Line] = []
    markers: list[str] = []
    keys: list[str | None] = []
    noise: list[Line] = []
    pending, name = "", None
    region = _without_letters(region)
    detached = _detached([line for line in region if not rows.has_page_number(line)])
    bullets = _bullets(region)
    of_labels = _are_bullets_of_labels(region)
    paged = _is_by_page(region)
    alone = _keys_alone(region)
    for line in region:
        if line.start in detached or line.text.startswith(_TEX_FRAME):
            noise.append(line)
            continue
        bullet = _BULLET.match(line.text)
        if bullets and not bullet:
            bullet = _DASH_BULLET.match(line.text) or _glued_dash(line.text)
        back = without_backlinks(line)
        if back is not line:
            line, pending = back, "backlink"
            if not line.text:
                continue
        elif bullet:
            if bullet.end() == len(line.text):
                pending = "bullet"
                continue
            line = without_start(line, bullet.end())
            pending = "" if of_labels else "bullet"
        advised = _ADVISED.match(line.text) if line.text[0] in "ORSB" else None
        if paged and not advised:
            advised = _PAGE_KEY.match(line.text)
        if advised:
            line = without_start(line, advised.end())
            pending = "bullet"
        key = _key(line)
        if key and (key.end() < len(line.text) or key.group("tex") is not None or alone):
            pending, name = "key", key[str(key.lastgroup)]
            if key.end() == len(line.text):
                continue
            line = without_start(line, key.end())
        lines.append(line)
        markers.append(pending)
        keys.append(name if pending == "key" else None)
        pending, name = "", None
    return lines, markers, keys, noise


def _key(line: Line) -> regex.Match[str] | None:
    """The key that a line starts with."""
    text = line.text
    likely = text[0] in "[\\" or " = " in text or "  " in text[:_LONGEST_BARE]
    key = _KEY.match(text) if likely else None
    return None if key and (key["key"] or "").casefold() in LINK_WORDS | _NAMELESS else key


def _keys_alone(region: Sequence[Line]) -> bool:
    """Whether keys stand on lines of their own, with the entry on the next."""
    alone = [
        len(line.text) <= _LONGEST_KEY
        and line.text[0] == "["
        and (key := _key(line)) is not None
        and key.end() == len(line.text)
        for line in region
    ]
    before_text = [first and not second for first, second in pairwise(alone)]
    return sum(before_text) >= FEWEST_MARKS


def _without_letters(region: Sequence[Line]) -> Sequence[Line]:
    """The lines without letters behind entries that lead back to the text: "a, b"."""
    ends = {
        index: match.start()
        for index, line in enumerate(region)
        if line.text[-2:-1] == " "
        and line.text[-1] in _LETTERS
        and (match := _BACK_LETTERS.search(line.text[-_SCOPE:]))
    }
    dated = sum([YEAR.search(line.text) is not None for line in region]) if ends else 0
    if len(ends) < FEWEST_MARKS or _OFTEN * dated > len(ends):
        return region
    return [
        shortened(line, max(0, len(line.text) - _SCOPE) + ends[index]) if index in ends else line
        for index, line in enumerate(region)
    ]


def _bullets(region: Sequence[Line]) -> bool:
    """Whether dashes at the start of lines are bullets: names follow them, not titles or years."""
    dashed = [
        line.text[match.end() :] for line in region if (match := _DASH_BULLET.match(line.text))
    ]
    named = sum([bool(text) and start_shape(text) in PEOPLE for text in dashed])
    return len(dashed) >= FEWEST_MARKS and 2 * named >= len(dashed)


def _is_by_page(region: Sequence[Line]) -> bool:
    """Whether many lines start with the page of the text to which a note belongs."""
    paged = sum(
        [line.text[0] in "pS" and _PAGE_KEY.match(line.text) is not None for line in region]
    )
    return paged >= max(_FEWEST_PAGED, _SEVERAL * len(region))


def _are_bullets_of_labels(region: Sequence[Line]) -> bool:
    """Whether bullets stand before the links below entries: "• PubMed"."""
    rests = [
        line.text[found.end() :]
        for line in region
        if not line.text[0].isalnum() and (found := _BULLET.match(line.text))
    ]
    rests = [rest for rest in rests if rest]
    return bool(rests) and sum(map(is_link_label, rests)) >= _NEARLY_ALL * len(rests)


def _glued_dash(text: str) -> regex.Match[str] | None:
    """The dash of a bullet right before a name, in a list whose other dashes have a space."""
    match = _GLUED_DASH.match(text)
    return match if match and start_shape(text[match.end() :]) in PEOPLE else None


def _detached(region: Sequence[Line]) -> set[int]:
    """Where numbers stand that are alone on their line and count up: a column of labels."""
    alone: list[tuple[int, int]] = []
    for index, line in enumerate(region):
        if len(line.text) < 8 and _NUMBER_ALONE.fullmatch(line.text):
            before = region[index - 1] if index else None
            if before is None or line.blank_before or before.text[-1] not in ",:;-–(":
                alone.append((int(line.text.strip("[]().")), line.start))
    found: set[int] = set()
    for (value, start), (following, other) in pairwise(alone):
        if following == value + 1:
            found.update((start, other))
    return found if len(found) >= FEWEST_MARKS else set()
