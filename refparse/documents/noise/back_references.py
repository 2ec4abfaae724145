"""Where the text cites each entry, printed behind it: "(Cited on pages 89 and 92.)", "↑ 12, 40".

LaTeX's packages `backref` and `biblatex` set such tails, in the language of the document.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import regex

from refparse.documents.signs.line_ends import is_broken
from refparse.documents.signs.lines import Line
from refparse.documents.signs.segments import Listing, Segment, shortened, without_start

_NUMBER = r"(?:§\s?)?(?:\d{1,4}(?:\.\d{1,2}){0,2}|[ivxlc]{1,7}|[IVXLC]{1,7})\b"
_NUMBERS = (
    rf"{_NUMBER}(?:\s?[-–]\s?{_NUMBER})?"
    rf"(?:(?:\s?[,;]\s?|\s)(?:(?:and|und|et|e|y|en|og|och|i|и|&)\s)?{_NUMBER}(?:\s?[-–]\s?{_NUMBER})?)*+"
)
_CITED = (
    r"(?:cited|zitiert|cité[es]{0,2}|citat[oaie]|citad[oa]s?|geciteerd|cytowan[aey]|citerad|citeret"
    r"|citován[oay]?|цитируется|процитировано)"
)
_IN_SHORT = r"(?:cit|zit|siehe|see|cf|voir|véase|vid|zie|ver|vedi|цит|см)"
_NOT_CITED = r"(?:not\scited|nicht\szitiert|non\scitée?s?|no\scitad[oa]|non\scitat[oa])"
_TIMES = r"(?:\s\d{1,3}\s(?:times|mal|fois|volte|veces|vezes|keer|раза?))?"
_ON = (
    r"(?:\s(?:on|at|in|the|auf|den|der|aux?|à|les?|alle|alla|a|en|las?|nas?|op|na|på|стр|на)\b)"
    r"{0,2}"
)
_PAGE = (
    r"(?:\s(?:pages?|pp?|Seiten?|S|Ss|pagin[ae]|páginas?|págs?|pagg?|pagina['’]?s|stron(?:ie|ach|y)|s|str"
    r"|sidan?|sidorna|страниц(?:е|ах)|стр|с|sections?|chapters?)\b\.?)"
)
_PLACE = rf"{_PAGE}(?:\s?{_NUMBERS})?+"
_TAIL = regex.compile(
    rf"""
    (?:
        [(\[]
        (?: (?i:{_CITED}|{_IN_SHORT})\b\.? {_TIMES} {_ON} (?:{_PLACE}|\s{_NUMBERS})
          | (?i:{_NOT_CITED})
        )
        \s?\.? (?:[)\]]\.?|$)
      | (?<=[\s.)\]\d]) (?=\p{{Lu}}) (?i:{_CITED}) {_TIMES} {_ON} {_PLACE} (?:\.|$)
      | [(\[]?[↑⇑]\s?(?:pp?\.\s?)?{_NUMBERS}\s?[)\]]?\.?
    )
    """,
    regex.VERBOSE,
)
_LAST = frozenset("0123456789.)]ivxlcIVXLC")
_SCOPE = 160
_LAST_SCOPE = 4000
_MOST_JUDGED = 500
_FEWEST = 2
_OFTEN = 1 / 3


def without_back_references(listing: Listing) -> Listing:
    """The list without the tails that say where the text cites its entries, if many have one.

    Behind the last entry, what follows its tail goes too. Of a very long list every so many
    entries decide.
    """
    segments = listing.segments
    judged = segments[:: 1 + len(segments) // _MOST_JUDGED]
    found = sum([_tail_of(segment) is not None for segment in judged])
    if found < max(_FEWEST, _OFTEN * len(judged)):
        return listing
    noise = list(listing.noise)
    kept = [_cut(segment, _tail_of(segment), noise) for segment in segments[:-1]]
    last = segments[-1]
    kept.append(_cut(last, _tail_of(last) or _tail_within(last), noise))
    noise.sort(key=lambda line: line.start)
    return replace(listing, segments=tuple(kept), noise=tuple(noise))


def _tail_of(segment: Segment) -> int | None:
    """Where the tail begins with which an entry ends, in its text as `_joined` has it."""
    if not segment.lines or segment.lines[-1].text[-1] not in _LAST:
        return None
    text, _ = _joined(segment.lines)
    for match in _TAIL.finditer(text, max(0, len(text) - _SCOPE)):
        if match.start() and match.end() == len(text):
            return match.start()
    return None


def _tail_within(segment: Segment) -> int | None:
    """Where the first tail within an entry begins that stands at the end of a line."""
    text, starts = _joined(segment.lines)
    ends = frozenset([start - 1 for start in starts])
    for match in _TAIL.finditer(text, 0, _LAST_SCOPE):
        if match.start() and match.end() in ends:
            return match.start()
    return None


def _joined(lines: Sequence[Line]) -> tuple[str, list[int]]:
    """The lines as one text, words broken between them made whole, and where each starts in it."""
    parts: list[str] = []
    starts: list[int] = []
    at = 0
    for place, line in enumerate(lines):
        starts.append(at)
        part = line.text
        if place + 1 < len(lines):
            broken = is_broken(part) and lines[place + 1].text[0].islower()
            part = part[:-1] if broken else f"{part} "
        parts.append(part)
        at += len(part)
    return "".join(parts), starts


def _cut(segment: Segment, at: int | None, noise: list[Line]) -> Segment:
    """An entry up to a place in its text; what stands behind becomes `noise`."""
    if at is None:
        return segment
    kept: list[Line] = []
    for start, line in zip(_joined(segment.lines)[1], segment.lines, strict=True):
        length = len(line.text[: max(0, at - start)].rstrip())
        if length:
            kept.append(shortened(line, length))
        if length < len(line.text):
            noise.append(without_start(line, length))
    return replace(segment, lines=tuple(kept))
