"""Punctuation where two pieces of an entry meet: no ".." and no "?."; commas inside quotes.

Only the style's own punctuation (affixes, delimiters, terms) is merged, which is why it
carries a `SEAM` mark; what stands inside a field ("...", "What?!") is left alone. The table
of pairs is that of the CSL test suite ("FullMonty"), American punctuation in quotes that of
the locale option `punctuation-in-quote`.
"""

from __future__ import annotations

import re

from refparse.rendering import marks
from refparse.rendering.marks import END_QUOTE, JOINT, OPENING_QUOTES, SEAM

STOPS = ".!?:;,"
_FIRST_WINS = frozenset(
    [":.", "::", "..", ";:", ";.", ";;", "!:", "!.", "!!", "?:", "?.", "??", ",,"]
)
_SECOND_WINS = frozenset([":!", ":?", ";!", ";?"])
_MOVABLE = ".,!?"

_TRANSPARENT = "".join(
    chr(code)
    for code in (*range(0xFDD0, 0xFDF0), 0xFFFF, 0x1FFFE)
    if chr(code) not in {*OPENING_QUOTES, END_QUOTE, SEAM}
)
_SEAMS = SEAM + JOINT
_MEETING = re.compile(
    f"[ {STOPS}](?:[{_TRANSPARENT}]*[{_SEAMS}][{_TRANSPARENT}{_SEAMS}]*[ {STOPS}]+)+"
)
_STOPPED = re.compile(f"[{_SEAMS}]+([{STOPS}](?:[{_TRANSPARENT}{_SEAMS}]*[{STOPS}])*)")
_CLOSING = frozenset(_TRANSPARENT) | {END_QUOTE}


def affix(text: str) -> str:
    """`text` of a style, with seams where it starts or ends with mergeable characters."""
    if not text:
        return ""
    before = SEAM if text[0] in " .!?:;," else ""
    after = SEAM if text[-1] in " .!?:;," else ""
    return before + text + after


def delimiter(text: str) -> str:
    """A delimiter of a style, with its seams."""
    return affix(text).replace(SEAM, JOINT, 1)


def _merged(match: re.Match[str]) -> str:
    output: list[str] = []
    last = -1  # index in output of the last character that can merge
    seam = joint = False
    for char in match.group():
        if char in _SEAMS:
            seam = True
            joint = joint or char == JOINT
        elif char == " ":
            if not (last >= 0 and output[last] == " " and seam):
                output.append(char)
                last = len(output) - 1
            seam = False
        elif char in STOPS:
            if seam and last >= 0 and output[last] != " ":
                pair = output[last] + char
                if pair in _FIRST_WINS and not (joint and pair == ":."):
                    seam = False
                    continue
                if pair in _SECOND_WINS:
                    output[last] = ""
            output.append(char)
            last = len(output) - 1
            seam = joint = False
        else:
            output.append(char)
    return "".join(output)


def _moved_inside(text: str) -> str:
    """`text` with the style's full stops and commas inside the quotes that they follow."""
    pieces: list[str] = []
    position = 0
    for match in _STOPPED.finditer(text):
        end = start = match.start()
        while start > position and text[start - 1] in _CLOSING:
            start -= 1
        quote = text.find(END_QUOTE, start, end)
        stops = marks.unmarked(match[1])
        outside = stops.lstrip(_MOVABLE)
        inside = stops[: len(stops) - len(outside)]
        if quote < 0 or not inside:
            continue
        pieces += [text[position:quote], SEAM, inside, text[quote:end]]
        pieces.append(SEAM + outside + SEAM if outside else SEAM)
        position = match.end()
    pieces.append(text[position:])
    return "".join(pieces)


def merged(text: str, in_quotes: bool) -> str:
    """`text` with its seams resolved and removed.

    `in_quotes`: full stops, commas, exclamation and question marks of the style that follow
    a closing quotation mark move inside it.
    """
    if SEAM not in text and JOINT not in text:
        return text
    text = _MEETING.sub(_merged, text)
    if in_quotes and END_QUOTE in text:
        moved = _moved_inside(text)
        if moved != text:
            text = _MEETING.sub(_merged, moved)
    return text.replace(SEAM, "").replace(JOINT, "")
