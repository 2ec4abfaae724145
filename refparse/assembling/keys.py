"""Keys in front of references: "Sato – Berg 2001: H. Sato – U. Berg, …"."""

from __future__ import annotations

import re
from typing import Final

from refparse.labelling.spans import LabelledSpan

_WORD: Final = re.compile(r"[^\W\d_]{2,}")
_SMALL: Final = frozenset(("al", "and", "coll", "dir", "ed", "eds", "et", "hg", "hrsg", "und"))
_BEHIND_NAMES: Final = re.compile(r"[\s.,(]{0,3}")
_BEHIND_YEAR: Final = re.compile(r"[a-z]?[\s\])]{0,3}[:=,.–—-]?\s{0,3}")


def keys_parted(text: str, runs: list[LabelledSpan]) -> list[LabelledSpan]:
    """Take names and a year for a key where the same names follow.

    Where no other date is given, the year stays one and the names alone are the key.
    """
    labels = [run.label for run in runs[:3]]
    if labels[:2] != ["author", "date"] or labels[2:] not in (["author"], ["title"], ["editor"]):
        return runs
    names, year, behind = runs[:3]
    if (
        not _BEHIND_NAMES.fullmatch(text, names.end, year.start)
        or not _BEHIND_YEAR.fullmatch(text, year.end, behind.start)
        or any(not mark.isspace() and mark not in "[(" for mark in text[: names.start])
    ):
        return runs
    if behind.label == "title":
        return _body_repeated(text, runs)
    if not _words(text, names) or not _words(text, names) <= _words(text, behind):
        return runs
    return [*_key(runs), *runs[2:]]


def _words(text: str, run: LabelledSpan) -> set[str]:
    """The words of a list of names that may be families."""
    found = {word.casefold() for word in _WORD.findall(text, run.start, run.end)}
    return found - _SMALL


def _body_repeated(text: str, runs: list[LabelledSpan]) -> list[LabelledSpan]:
    """Part "World Bank, Poverty and …" behind "World Bank 2018:" in author and title."""
    names, _, title = runs[:3]
    body = text[names.start : names.end]
    end = title.start + len(body)
    if not text.startswith((f"{body}, ", f"{body}. ", f"{body}: "), title.start, title.end):
        return runs
    author = title.over(title.start, end)
    return [
        *_key(runs),
        LabelledSpan(author.start, author.end, "author", title.probability),
        title.over(end + 2, title.end),
        *runs[3:],
    ]


def _key(runs: list[LabelledSpan]) -> list[LabelledSpan]:
    names, year = runs[:2]
    probability = min(names.probability, year.probability)
    if any(run.label == "date" for run in runs[2:]):
        return [LabelledSpan(names.start, year.end, "number", probability)]
    return [LabelledSpan(names.start, names.end, "number", probability), year]
