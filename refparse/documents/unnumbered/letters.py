"""A few references that stand alone among the sentences of a letter or a message."""

from __future__ import annotations

from collections.abc import Sequence

from refparse.documents.signs.evidence import entry_quality, is_complete
from refparse.documents.signs.line_ends import ends_entry
from refparse.documents.signs.line_starts import PEOPLE, start_shape
from refparse.documents.signs.lines import Line
from refparse.documents.signs.numbering import BULLETS
from refparse.documents.signs.segments import Listing, Segment, without_start

_MOST_LINES = 60
_LIKELY = 0.8
_DASHES = ("- ", "– ", "* ")


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


def _pieces(paragraph: Sequence[Line]) -> list[Segment]:
    """A paragraph as one piece, or its lines where one alone is more of a reference."""
    whole = _segment(paragraph)
    apart = [_segment([line]) for line in paragraph]
    return apart if max(map(_worth, apart)) > _worth(whole) or _several(apart) else [whole]


def _several(pieces: Sequence[Segment]) -> bool:
    return sum([_worth(piece) >= _LIKELY for piece in pieces]) > 1


def _paragraphs(lines: Sequence[Line]) -> list[list[Line]]:
    """The lines between empty ones."""
    found: list[list[Line]] = []
    for line in lines:
        if line.blank_before or not found:
            found.append([])
        found[-1].append(line)
    return found


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
