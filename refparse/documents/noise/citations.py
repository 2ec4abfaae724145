"""What repeats how the text cites an entry, above it or at its start: "Adams et al., 2015"."""

from __future__ import annotations

from collections.abc import Sequence

import regex

from refparse.documents.signs.dating import mostly_names
from refparse.documents.signs.evidence import YEAR
from refparse.documents.signs.line_starts import PEOPLE, start_shape
from refparse.documents.signs.lines import Line
from refparse.documents.signs.segments import without_start

_WORDS = regex.compile(r"\p{Lu}[\p{L}\p{M}'’-]+")
_OPENING = regex.compile(r"\p{L}[^\d\n(\[]{2,66}+[(\[](?:1[5-9]|20)\d\d[a-z]?[)\]]\s+(?=\p{Lu})")
_STATUS = regex.compile(r"\s?\{[^{}]{1,60}\}$")
_STUDY = regex.compile(
    r"\p{Lu}[\p{L}\d’'.-]*+(?: [\p{L}’'.-]++){0,3}"
    r"(?: \d{4}[a-z]?(?:\s?\{[^{}]{1,60}\})?|\s?\{[^{}]{1,60}\})"
)
_LONGEST = 70
_BACKLINKS = "↑↩⤴⬆ "
_OFTEN = 0.5
_AFTER_YEAR = 3
_ENTRY_LINES = 5
_ENTRY_SCOPE = 800
_FEWEST = 3


def citation_lines(lines: Sequence[Line]) -> set[int]:
    """Indexes of the lines that hold only names and a year which the entry after them repeats.

    Where there are several, so are other lines that look like them: the names of studies in a
    Cochrane review, as "APA 2000" and "Beck 1961 {published data only}".
    """
    found = {index for index in range(len(lines) - 1) if _is_citation(lines, index)}
    if len(found) < _FEWEST:
        return set()
    return found | {
        index
        for index, line in enumerate(lines[:-1])
        if line.blank_before and len(line.text) <= _LONGEST and _STUDY.fullmatch(line.text)
    }


def without_citations(lines: Sequence[Line]) -> list[Line]:
    """The lines without names and a year in brackets at their start which the entry repeats.

    Several lines have such a start, at least half of those in whose first words such a year stands.
    """
    starts = {
        index: match.end()
        for index, line in enumerate(lines)
        if ("(" in line.text[:_LONGEST] or "[" in line.text[:_LONGEST])
        and (match := _OPENING.match(line.text)) is not None
    }
    found = {index: end for index, end in starts.items() if _is_repeated(lines, index, end)}
    if len(found) < max(_FEWEST, _OFTEN * len(starts)):
        return list(lines)
    return [
        without_start(line, found[index]) if index in found else line
        for index, line in enumerate(lines)
    ]


def _is_repeated(lines: Sequence[Line], index: int, end: int) -> bool:
    """Whether the entry behind the first `end` characters of a line has their names and year."""
    text = lines[index].text
    opening = text[:end]
    year = YEAR.search(opening)
    if year is None or not mostly_names(opening[: year.start()]):
        return False
    names = opening[: year.start()].rstrip(" ([")
    if start_shape(text[end:]) not in PEOPLE and not text.startswith(names, end):
        return False
    following = [line.text for line in lines[index + 1 : index + _ENTRY_LINES]]
    return _holds([text[end:], *following], opening[: year.start()], year.group())


def _holds(entry: Sequence[str], names: str, year: str) -> bool:
    """Whether the lines of an entry hold every word of some names, and a year."""
    text = " ".join(entry)[:_ENTRY_SCOPE]
    words = _WORDS.findall(names)
    return bool(words) and year in text and all(word in text for word in words)


def _is_citation(lines: Sequence[Line], index: int) -> bool:
    text = lines[index].text.rstrip(_BACKLINKS)
    if not text:
        return False
    if text[-1] == "}" and len(text) <= _LONGEST:
        text = _STATUS.sub("", text)
    if len(text) > _LONGEST or text[-1] not in "])0123456789abcdef":
        return False
    year = YEAR.search(text)
    if (
        year is None
        or len(text) - year.end() > _AFTER_YEAR
        or not mostly_names(text[: year.start()])
    ):
        return False
    entry = [line.text for line in lines[index + 1 : index + 1 + _ENTRY_LINES]]
    return _holds(entry, text[: year.start()], year.group())
