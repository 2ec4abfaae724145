"""Short texts: a reference or a few and nothing else, or some among the sentences of a letter."""

from __future__ import annotations

from collections.abc import Sequence

import regex

from refparse.documents.signs.dating import is_undated
from refparse.documents.signs.evidence import (
    YEAR,
    cites_works,
    entry_quality,
    has_identifier,
    is_complete,
    is_history,
    is_prose,
    reference_evidence,
)
from refparse.documents.signs.headings import is_heading
from refparse.documents.signs.line_ends import ends_entry, may_end_entry
from refparse.documents.signs.line_starts import CAPITAL, NAMED, PEOPLE, start_shape
from refparse.documents.signs.lines import Line
from refparse.documents.signs.numbering import BULLETS
from refparse.documents.signs.segments import Listing, Segment, without_start

_MOST_LINES = 60
_MOST_BARE = 24
_LIKELY = 0.8
_SHORTEST, _LONGEST = 25, 1500
_FEWEST_MARKS = 2
_FEW_OTHERS = 0.2
_SHORTEST_OTHER, _LONGEST_OTHER = 15, 60
_FEWEST_KINDS = 2
_OPENING = NAMED | CAPITAL
_DASHES = ("- ", "– ", "* ")
_VERB = regex.compile(
    r"\s(?:is|are|was|were|has|have|had|will|ist|sind|war|wurden?|a|sont|était)\s"
)
_MARK = regex.compile(r"(?<=[\p{L}\d)\]”»’\"])[.,:;]\s(?=[\p{Lu}\d«»„“\"‘(\[])")
"""What parts the fields of a reference."""


def bare_references(lines: Sequence[Line]) -> Listing | None:
    """The references of a short text that holds nothing else: its lines or its paragraphs.

    Each piece has a date or an address and is no sentence, begins as references do and ends as
    entries do; of many, a few may only begin and end so.
    """
    lines = _below_heading(lines)
    if not 0 < len(lines) <= _MOST_BARE:
        return None
    for pieces in (list(map(_one, lines)), list(map(_segment, _paragraphs(lines)))):
        if len(pieces) > 1 and _are_entries(pieces):
            return Listing(tuple(pieces))
    return None


def only_reference(lines: Sequence[Line]) -> Listing | None:
    """The reference that a text of one paragraph may be: it has a date and is no sentence."""
    lines = _below_heading(lines)
    if not 0 < len(lines) <= _MOST_BARE or len(_paragraphs(lines)) > 1:
        return None
    whole = _segment(lines)
    return Listing((whole,)) if _may_be_reference(whole) else None


def in_letter(lines: Sequence[Line]) -> Listing | None:
    """The references of a short text: paragraphs, or lines of one, that are each a whole one.

    Each begins with names, has a date, and ends as entries do; one at least is a reference beyond
    doubt.
    """
    if len(lines) > _MOST_LINES:
        return None
    pieces = [piece for paragraph in _paragraphs(lines) for piece in _pieces(paragraph)]
    places = [place for place, piece in enumerate(pieces) if _worth(piece) >= _LIKELY]
    found = [pieces[place] for place in places]
    if not any(_worth(piece) == 1.0 and is_complete(piece.text) for piece in found):
        return None
    others = [pieces[place] for place in range(places[0], places[-1]) if place not in places]
    return Listing(tuple(found), tuple([line for piece in others for line in piece.lines]))


def _below_heading(lines: Sequence[Line]) -> Sequence[Line]:
    return lines[1:] if lines and is_heading(lines[0].text) else lines


def _pieces(paragraph: Sequence[Line]) -> list[Segment]:
    """A paragraph as one piece, or its lines where one alone is more of a reference."""
    whole = _segment(paragraph)
    apart = list(map(_one, paragraph))
    likely = sum([_worth(piece) >= _LIKELY for piece in apart])
    return apart if likely > 1 or max(map(_worth, apart)) > _worth(whole) else [whole]


def _paragraphs(lines: Sequence[Line]) -> list[list[Line]]:
    """The lines between empty ones."""
    found: list[list[Line]] = []
    for line in lines:
        if line.blank_before or not found:
            found.append([])
        found[-1].append(line)
    return found


def _one(line: Line) -> Segment:
    return _segment([line])


def _segment(lines: Sequence[Line]) -> Segment:
    """Lines as one entry, without a bullet before it."""
    first = lines[0]
    if first.text.startswith(_DASHES) or first.text[0] in BULLETS:
        first = without_start(first, 1)
    return Segment(first.start, (first, *lines[1:]))


def _worth(piece: Segment) -> float:
    """How much like one reference that begins with names a text is, 0 to 1."""
    text = piece.text
    if not text or start_shape(text) not in PEOPLE or not ends_entry(text):
        return 0.0
    return entry_quality(text)


def _are_entries(pieces: Sequence[Segment]) -> bool:
    """Whether all pieces may be entries, or of many most, and the others begin and end so."""
    others = [piece for piece in pieces if not _may_be_entry(piece)]
    return not others or (
        len(others) <= _FEW_OTHERS * len(pieces)
        and all(
            _SHORTEST_OTHER <= len(piece.text) <= _LONGEST_OTHER
            and start_shape(piece.text) in CAPITAL
            and piece.text[-1] == "."
            and any(map(str.isdigit, piece.text))
            and not (is_prose(piece.text) or is_heading(piece.text))
            for piece in others
        )
    )


def _may_be_entry(piece: Segment) -> bool:
    """Whether a piece begins and ends as entries do."""
    text = piece.text
    return (
        text != ""
        and may_end_entry(text)
        and (start_shape(text) in _OPENING or entry_quality(text) >= _LIKELY)
        and _may_be_reference(piece)
    )


def _may_be_reference(piece: Segment) -> bool:
    """Whether a piece has a date or an address and marks between fields, and is no sentence."""
    text = piece.text
    return (
        _SHORTEST <= len(text) <= _LONGEST
        and not text[0].islower()
        and (YEAR.search(text) is not None or is_undated(text) or has_identifier(text))
        and (len(_MARK.findall(text)) >= _FEWEST_MARKS or reference_evidence(text) > 1)
        and not (cites_works(text) or is_history(text) or _is_said(text))
    )


def _is_said(text: str) -> bool:
    """Whether a text is sentences, and not a reference with names and pages and a long title."""
    if start_shape(text) in PEOPLE and is_complete(text):
        return False
    return is_prose(text) or _tells(text)


def _tells(text: str) -> bool:
    """Whether a text says with a verb what nothing but a year makes a reference."""
    return reference_evidence(text) < _FEWEST_KINDS and _VERB.search(text) is not None
