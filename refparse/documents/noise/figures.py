"""Captions of figures and tables that stand among the entries, with the words on their axes."""

from __future__ import annotations

from collections.abc import Sequence

import regex

from refparse.documents.signs.evidence import YEAR
from refparse.documents.signs.line_ends import breaks_word
from refparse.documents.signs.line_starts import NAMED, start_shape
from refparse.documents.signs.lines import Line

_LABEL = (
    r"(?:(?:Extended\sData\s|Supplementary\s|Suppl\.\s)?(?:Figs?\.|Figures?|Tab\.|Tables?|Plates?)"
    r"|FIGS?\.?|FIGURES?|TABLES?|Abb(?:ildung(?:en)?|\.)|Tabellen?|Tableaux?|Planches?|Pl\."
    r"|Schemes?|Figur[ae]s?|Tablas?|Tabelas?|Tabell[ae]|Ryc\.|Rys\.|Рис(?:унок|\.)|Табл(?:ица|\.)"
    r"|[図圖图表](?=\s?\d))"
    r"\s?(?:\d{1,3}|[IVX]{1,5})[A-Za-z]?\s?"
)
_CAPTION = regex.compile(rf"{_LABEL}(?:[.:—–|-]\s?|\s)(?=\p{{Lu}}|\p{{Lo}}|[\"“«(\[])")
_LABEL_ALONE = regex.compile(rf"{_LABEL}[.:]?")
_OPENINGS = frozenset((
    "Fig", "FIG", "Tab", "TAB", "Pla", "Abb", "Pl.", "Sch", "Ryc", "Rys", "Рис", "Таб", "Ext",
    "Sup",
))  # fmt: skip
_WIDE = frozenset("図圖图表")
_PAGE = regex.compile(r"[-–—\[\s]*(?:p{1,2}\.\s?)?\d{1,4}[-–—\]\s]*")
_ENDS = frozenset('.!?)]”"’»')
_LONGEST_CAPTION = 14
_MOST_BEFORE = 6
_SHORT = 60


def begins_figure(text: str) -> bool:
    """Whether a line is the label of a figure or table, or begins its caption."""
    if text[:3] not in _OPENINGS and text[:1] not in _WIDE:
        return False
    return _LABEL_ALONE.fullmatch(text) is not None or _CAPTION.match(text) is not None


def figures(lines: Sequence[Line], fixed: Sequence[bool]) -> set[int]:
    """Indexes of the lines of captions, and of what else of a figure breaks into an entry.

    A caption begins after the end of an entry, a gap or a broken word; it goes up to a gap, the
    name with which an entry starts, or the small letter with which the broken word goes on.
    """
    found: set[int] = set()
    for index, line in enumerate(lines):
        if line.text[:3] not in _OPENINGS and line.text[0] not in _WIDE:
            continue
        if index not in found and not fixed[index] and _CAPTION.match(line.text):
            first, broken = _opening(lines, fixed, index)
            if broken or line.blank_before or not index or lines[index - 1].text[-1] in _ENDS:
                found.update(range(first, _end(lines, fixed, index, broken)))
    return found


def _opening(lines: Sequence[Line], fixed: Sequence[bool], caption: int) -> tuple[int, bool]:
    """Where a figure begins whose caption is known, and whether it breaks a word.

    What is on its axes stands on short lines between the broken word or a gap and the caption.
    """
    gap = caption
    for index in range(caption, max(0, caption - _MOST_BEFORE), -1):
        if fixed[index] or (index < caption and not _on_axis(lines[index].text)):
            break
        if breaks_word(lines[index - 1].text, lines[index].text):
            return index, True
        if lines[index].blank_before:
            gap = index
    return gap, False


def _on_axis(text: str) -> bool:
    """Whether a line may be on the axis of a figure: short, and neither a date nor a sentence."""
    return len(text) <= _SHORT and text[-1] not in ".,;:" and YEAR.search(text) is None


def _end(lines: Sequence[Line], fixed: Sequence[bool], caption: int, broken: bool) -> int:
    """The line after a caption; the one after its first sentence, where nothing tells more."""
    sentence = 0
    last = min(caption + _LONGEST_CAPTION, len(lines))
    for index in range(caption + 1, last):
        line, before = lines[index], lines[index - 1].text
        if fixed[index] or (line.blank_before and not broken):
            return index
        if before[-1] not in _ENDS and not _is_page(before):
            continue
        sentence = sentence or index
        if line.text[0].islower() if broken else start_shape(line.text) in NAMED:
            return index
    return sentence or last


def _is_page(text: str) -> bool:
    return len(text) < _SHORT and _PAGE.fullmatch(text) is not None
