"""What labelling hands on: labelled stretches of a reference's text."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from refparse.labelling.labels import LABELS, OTHER
from refparse.tokens import Tokens

_OPENINGS: Final = {
    ")": "(", "]": "[", "}": "{", "”": "“„", "“": "„", "»": "«", "«": "»", "›": "‹", "‹": "›",
    '"': '"', "’": "‘",
}  # fmt: skip
_CLOSINGS: Final = {
    "(": ")", "[": "]", "{": "}", "“": "”", "„": "“”", "«": "»", "»": "«", "‹": "›", "›": "‹",
    '"': '"',
}  # fmt: skip
_APOSTROPHE: Final = re.compile(r"(?<=\w)’(?=\w)")
_SAYING_BEHIND: Final = frozenset("?!%‰°+′″℃⁺⁻₊₋∞")
_ENDING_SENTENCES: Final = frozenset("?!")
"""Marks that French sets off by a space."""
_SAYING_BEFORE: Final = frozenset("¿¡#@$€£+±~√∂∇∞")
_ATTACHED_BEHIND: Final = _SAYING_BEHIND | _OPENINGS.keys()
_ATTACHED_BEFORE: Final = _SAYING_BEFORE | _CLOSINGS.keys()
_MOST_MARKS: Final = 8
_ABBREVIATING: Final = frozenset(("journal", "series", "publisher", "location", "institution"))
_AFTER_ABBREVIATION: Final = frozenset(",;:)")
_ABBREVIATIONS: Final = frozenset(("Inc", "Ltd", "Co", "Corp", "Bros"))
_LONGEST_ABBREVIATION: Final = 60
_OF_JOURNALS: Final = frozenset((
    "Am", "Amer", "Anal", "Appl", "Arch", "Astron", "Astrophys", "Biochem", "Biol", "Bot", "Bull",
    "Chem", "Clin", "Comm", "Comp", "Comput", "Crystallogr", "Ecol", "Econ", "Electron", "Eng",
    "Environ", "Exp", "Gen", "Genet", "Geol", "Geom", "Geophys", "Int", "Lett", "Mag", "Magn",
    "Math", "Mech", "Med", "Microbiol", "Mod", "Natl", "Nucl", "Opt", "Philos", "Phys", "Physiol",
    "Proc", "Psychol", "Res", "Rev", "Sci", "Soc", "Stat", "Symp", "Technol", "Theor", "Trans",
    "Univ", "Zool",
))  # fmt: skip
_LONGEST_SHORTENED: Final = 8
_VOLUME_BEHIND: Final = re.compile(r"\s\d{1,3}(?!\d)")


@dataclass(frozen=True, slots=True)
class LabelledSpan:
    """A run of tokens with one label.

    Attributes:
        start, end: offsets in the reference's text in code points, end exclusive.
        label: one of `refparse.labelling.labels.LABELS`, never ``other``.
        probability: model probability in [0, 1] that every token of the run has this label.
    """

    start: int
    end: int
    label: str
    probability: float = 1.0

    def over(self, start: int, end: int) -> LabelledSpan:
        """Return a run from ``start`` to ``end`` with this one's label and probability."""
        return LabelledSpan(start, end, self.label, self.probability)

    def relabelled(self, label: str) -> LabelledSpan:
        """Return this run with another label."""
        return LabelledSpan(self.start, self.end, label, self.probability)


def runs(
    tokens: Tokens, labels: Sequence[int], probabilities: Sequence[float]
) -> list[LabelledSpan]:
    """Join neighbouring words of one label; a run is as probable as its least probable word.

    Marks between the words of a run belong to it. Of the marks around it, those that are part of
    what it says do: a question mark, a per cent sign, a bracket or quotation mark whose
    counterpart is inside, the stop of an abbreviation.

    Args:
        tokens: the tokenized text.
        labels: for each word, its index in `LABELS`.
        probabilities: for each word, the probability of that label.

    >>> from refparse.tokens import tokenize
    >>> runs(tokenize("Why (so)? 1990"), [4, 4, 12], [0.9, 1.0, 0.8])
    [LabelledSpan(start=0, end=9, label='title', probability=0.9), \
LabelledSpan(start=10, end=14, label='date', probability=0.8)]
    """
    found: list[LabelledSpan] = []
    starts, text = tokens.starts, tokens.text
    count = len(labels)
    behind = first = 0
    while first < count:
        label = labels[first]
        last = first + 1
        while last < count and labels[last] == label:
            last += 1
        if LABELS[label] != OTHER:
            start, end = starts[first], tokens.end(last - 1)
            following = starts[last] if last < count else len(text)
            mark = text[end : end + 1]
            if mark == ".":
                closed = _attached_behind(text, start, end + 1, following)
                if closed > end + 1:
                    end = closed
                else:
                    end += _is_abbreviated(text, start, end, LABELS[label])
            elif mark in _ATTACHED_BEHIND:
                end = _attached_behind(text, start, end, following)
            elif text[end + 1 : end + 2] in _ENDING_SENTENCES and mark.isspace():
                end = _attached_behind(text, start, end + 1, following)
            if text[start - 1 : start] in _ATTACHED_BEFORE:
                start = _attached_before(text, start, end, behind)
                if _quotes_twice(text, start, end):
                    start, end = start - 1, end + 1
            found.append(LabelledSpan(start, end, LABELS[label], min(probabilities[first:last])))
        behind = tokens.end(last - 1)
        first = last
    return found


def _quotes_twice(text: str, start: int, end: int) -> bool:
    """Whether marks around a run belong to its first and its last words: "›Bild‹ und ›Text‹"."""
    before, behind = text[start - 1 : start], text[end : end + 1]
    closing = text.find(behind, start, end) if behind else -1
    return (
        behind in _CLOSINGS.get(before, "") != ""
        and behind != before
        and start <= closing < text.rfind(before, start, end)
    )


def _is_abbreviated(text: str, start: int, end: int, label: str) -> bool:
    """Whether the full stop right behind a run is that of an abbreviation.

    It is where the word before is abbreviated too ("J. Clin. Invest."), where the volume follows
    and any word is ("J. Differential Geom. 17", "Acta Math. 113"), where a mark follows it
    ("Reading, Mass.:"), and behind "Inc." and the like.
    """
    if label not in _ABBREVIATING:
        return False
    if text[end + 1 : end + 2] in _AFTER_ABBREVIATION:
        return True
    words = text[max(start, end - _LONGEST_ABBREVIATION) : end].split()
    if len(words) > 1 and words[-2].endswith(".") and (label != "journal" or len(words[-1]) > 1):
        return True
    if label == "journal" and _VOLUME_BEHIND.match(text, end + 1):
        short = len(words[-1]) <= _LONGEST_SHORTENED and any(w.endswith(".") for w in words[:-1])
        if short or words[-1] in _OF_JOURNALS:
            return True
    return words[-1] in _ABBREVIATIONS or words[-1][1:2] == "."


def _attached_behind(text: str, start: int, end: int, limit: int) -> int:
    """Return where a run ends when the marks right behind it that belong to it are counted in."""
    limit = min(limit, end + _MOST_MARKS)
    while end < limit:
        mark = text[end]
        if mark in _OPENINGS:
            if not _unpaired(text[start:end], _OPENINGS[mark], mark):
                break
        elif mark not in _SAYING_BEHIND:
            break
        end += 1
    return end


def _attached_before(text: str, start: int, end: int, limit: int) -> int:
    """Return where a run starts when the marks right before it that belong to it are counted in."""
    limit = max(limit, start - _MOST_MARKS)
    while start > limit:
        mark = text[start - 1]
        if mark in _CLOSINGS:
            if not _unpaired(text[start:end], _CLOSINGS[mark], mark):
                break
        elif mark not in _SAYING_BEFORE:
            break
        start -= 1
    return start


def _unpaired(text: str, counterparts: str, mark: str) -> bool:
    """Whether one of the counterparts in ``text`` still waits for ``mark``."""
    if counterparts == mark:
        return text.count(mark) % 2 == 1
    if mark == "’":
        text = _APOSTROPHE.sub("", text)
    return sum(map(text.count, counterparts)) > text.count(mark)
