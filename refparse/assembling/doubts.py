"""What was not understood of a reference, and what looks wrong in it."""

from __future__ import annotations

import re
from datetime import date as calendar_date
from functools import lru_cache
from typing import Final

from refparse.assembling.draft import Draft
from refparse.assembling.runs import LETTER_OR_DIGIT
from refparse.values.dates import is_undated
from refparse.values.markers import MARKER_WORDS
from refparse.values.pages import runs_backwards
from refparse.values.titles import unbalanced_bracket

LONG_TEXT: Final = 10_000
"""A reference with more characters than this is doubted: it is probably several."""

EARLIEST_YEAR: Final = 1450
"""Years before printing are doubted."""

_COUNTERS: Final = re.compile("[第巻卷集号號期冊册頁页권호집쪽제]+")
"""What stands around the numbers of volumes, issues and pages in East Asia."""
_WORD: Final = re.compile(r"[^\W_]+")


def read_rest(draft: Draft) -> None:
    """Note what stands between the runs that were read, and what looks wrong in the whole."""
    draft.unparsed = _unclaimed(draft.text, draft.used)
    draft.doubts += _doubts(draft)


def _unclaimed(text: str, used: list[tuple[int, int]]) -> tuple[str, ...]:
    """What stands between the used runs, from the first to the last word that is no marker."""
    pieces: list[str] = []
    end = 0
    for start, stop in [*sorted(used), (len(text), len(text))]:
        if start > end and LETTER_OR_DIGIT.search(text, end, start):
            words = [
                word
                for word in _WORD.finditer(text, end, start)
                if word.group().lower() not in MARKER_WORDS
                and not _COUNTERS.fullmatch(word.group())
            ]
            if words:
                pieces.append(text[words[0].start() : words[-1].end()])
        end = max(end, stop)
    return tuple(pieces)


def _doubts(draft: Draft) -> list[str]:
    fields = draft.fields
    doubts: list[str] = []
    issued = fields.get("issued")
    if issued is None or (issued.year is None and not issued.literal):
        doubts.append("no year found")
    elif issued.year is not None and not EARLIEST_YEAR <= issued.year <= _latest_year():
        doubts.append(f"odd year {issued.year}")
    elif issued.year is None and not fields.get("status") and not is_undated(issued.literal):
        doubts.append(f"no year in the date “{issued.literal}”")
    title = fields.get("title")
    if title is None:
        if not (fields.get("container_title") and fields.get("volume")):
            doubts.append("no title found")
    else:
        bracket = unbalanced_bracket(title)
        if bracket:
            doubts.append(f"bracket “{bracket}” without its partner in the title")
    if not fields.get("authors") and not fields.get("editors"):
        doubts.append("no author or editor found")
    pages = fields.get("pages")
    if pages is not None:
        doubts += [
            f"last page {each.last} before first page {each.first}"
            for each in (pages, *pages.further)
            if runs_backwards(each)
        ]
    if len(draft.text) > LONG_TEXT:
        doubts.append(f"{len(draft.text)} characters are too many for one reference")
    doubts += [f"not understood: “{_shortened(piece)}”" for piece in draft.unparsed[:3]]
    return doubts


@lru_cache(maxsize=1)
def _latest_year() -> int:
    """Two years ahead: what is announced for later is doubted."""
    return calendar_date.today().year + 2


def _shortened(piece: str) -> str:
    return piece if len(piece) <= 60 else piece[:57] + "..."
