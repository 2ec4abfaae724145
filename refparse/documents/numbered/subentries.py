"""Sub-entries of one number, "(a) … (b) …", made entries of their own."""

from __future__ import annotations

import regex

from refparse.documents.signs.evidence import reference_evidence
from refparse.documents.signs.lines import Line
from refparse.documents.signs.segments import Segment, shortened, without_start

_FIRST = regex.compile(r"(?:\p{L}(?>[^\d()]{3,120})(?<=[:,;]\s))?\(?a\)\s*+(?=\S)")
_LATER = regex.compile(r"(?<![^\s;.,])(?P<mark>\(?(?P<letter>[b-z])\))\s*+(?=[\p{Lu}\"“]|$)")
_LEAST = 2


def split_subentries(segment: Segment) -> list[Segment]:
    """The segment itself, or one for each lettered part where every part is a reference."""
    if not segment.lines or not _FIRST.match(segment.lines[0].text):
        return [segment]
    parts: list[list[Line]] = [[]]
    for place, line in enumerate(segment.lines):
        rest = line
        first = None if place else _FIRST.match(line.text)
        if first:
            rest = without_start(rest, first.end())
        while True:
            match = _LATER.search(rest.text)
            while match and match.group("letter") != chr(ord("a") + len(parts)):
                match = _LATER.search(rest.text, match.end())
            if match is None:
                if rest.text:
                    parts[-1].append(rest)
                break
            before = rest.text[: match.start()].rstrip(" ;")
            if before:
                parts[-1].append(shortened(rest, len(before)))
            parts.append([])
            rest = without_start(rest, match.end())
    texts = [" ".join(line.text for line in part) for part in parts]
    if len(parts) < _LEAST or any(reference_evidence(text) < _LEAST for text in texts):
        return [segment]
    return [
        Segment(
            segment.start if index == 0 else part[0].start,
            tuple(part),
            None if segment.number is None else f"{segment.number}{chr(ord('a') + index)}",
            segment.doubts if index == 0 else (),
            segment.linked,
            segment.dated,
            segment.part,
        )
        for index, part in enumerate(parts)
    ]
