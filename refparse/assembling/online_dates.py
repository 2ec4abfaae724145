"""The dates of pages, and the words before them: "Last modified May 3, 2019"."""

from __future__ import annotations

from itertools import pairwise
from typing import Final

import regex

from refparse.labelling.spans import LabelledSpan

_WORDS: Final = r"""
    (?: (?:last|date)\s(?:modified|updated|reviewed|revised|changed|edited|published|posted)
      | (?:page\s)?(?:updated|modified|revised|published|posted|effective|created)
      | mise?\s(?:en\sligne|à\sjour) | publiée?
      | zuletzt\s(?:geändert|aktualisiert|bearbeitet) | letzte\s(?:änderung|aktualisierung)
      | aktualisiert | veröffentlicht | online\sseit
      | última\s(?:actualización|modificación|atualização) | actualizado | publicado | atualizado
      | ultimo\saggiornamento | aggiornato | pubblicato | laatst\sgewijzigd | bijgewerkt
      | uppdaterad | publicerad )
    (?:\s(?:on|at|le|la|am|el|em|il|op|den))? [:,]?
"""
_AT_END: Final = regex.compile(rf"(?<=[.,;)]\s){_WORDS}$", regex.VERBOSE | regex.IGNORECASE)
_BEFORE: Final = regex.compile(rf"\b{_WORDS}\s$", regex.VERBOSE | regex.IGNORECASE)
_DAY: Final = r"""
    (?P<day>
    \d{1,2} (?:\.|er|st|nd|rd|th|º)? \s (?:de\s)? \p{L}{3,12}\.? (?:\sde)? \s (?:19|20)\d\d
    | \p{L}{3,12}\.? \s \d{1,2} , \s (?:19|20)\d\d
    | \d{1,2} [./] \s? \d{1,2} [./] \s? (?:19|20)\d\d
    | (?:19|20)\d\d - \d\d - \d\d )
"""
_A_DAY: Final = regex.compile(_DAY, regex.VERBOSE)
_WORDS_AND_DAY: Final = regex.compile(rf"{_WORDS}\s{_DAY}", regex.VERBOSE | regex.IGNORECASE)
_LONGEST: Final = 40
_HOLDERS: Final = frozenset(("title", "booktitle", "journal", "publisher"))


def pages_dated(text: str, runs: list[LabelledSpan]) -> list[LabelledSpan]:
    """Return the runs without such words at the end of what stands before a date.

    Where nothing is dated, a day behind such words, labelled a note, is the date.
    """
    for place, (before, date) in enumerate(pairwise(runs)):
        if before.label in _HOLDERS and date.label == "date":
            found = _AT_END.search(text, max(before.start, before.end - _LONGEST), before.end)
            if found:
                held = before.over(before.start, found.start() - 1)
                return [*runs[:place], held, *runs[place + 1 :]]
    if any(run.label == "date" for run in runs):
        return runs
    return [_dated(text, run) if run.label == "note" else run for run in runs]


def _dated(text: str, note: LabelledSpan) -> LabelledSpan:
    """Return the day that a note holds behind such words as a date, or the note."""
    found = _WORDS_AND_DAY.fullmatch(text, note.start, note.end)
    if found is None and _BEFORE.search(text, max(0, note.start - _LONGEST), note.start):
        found = _A_DAY.fullmatch(text, note.start, note.end)
    return LabelledSpan(*found.span("day"), "date", note.probability) if found else note
