"""Entries of a list without numbers: which lines start one, decided for the list as a whole."""

from __future__ import annotations

import math
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from itertools import accumulate

import regex

from refparse.documents.signs.dating import DATE_STATES, DATE_STEPS
from refparse.documents.signs.evidence import IDENTIFIES, is_complete, is_identifier
from refparse.documents.signs.line_ends import may_end_entry
from refparse.documents.signs.line_starts import CAPITAL
from refparse.documents.signs.lines import Line
from refparse.documents.unnumbered.name_form import form_scores
from refparse.documents.unnumbered.start_weights import DATES
from refparse.documents.unnumbered.starts import (
    early_share,
    first_scores,
    second_features,
    second_scores,
)
from refparse.documents.unnumbered.traits import Trait, traits_of

_INCOMPLETE = {0: 4.0, 1: 4.0, 2: 8.0}
_NEVER = -30.0
_ALWAYS = 30.0
_STEEP = 30.0
_BEHIND_LINKS = 3.0
_LIKELY = 1.0
_ALMOST_ALL = 0.8
_LIKELY_TOO = 8.0
_FEWEST = 3
_DOUBTFUL = 3.0
_CERTAIN = 8.0
_EARLY = 0.6
_DATED_BODIES = 5.0
_FEWEST_LINKED = 8
_EVERY = 0.9
_EVERY_LINE = 20.0
_FEWEST_HANGING = 5
_HANGING = 6.0
_NEAR = 10
_FEW_GAPS = 0.3
_TAIL = 6.0
_LONGEST_TAIL = 50
_BODIES = frozenset(("capitals", "body", "upper"))
_DATED_BODY = regex.compile(
    r"\p{Lu}[\p{L}&/-]++(?:\s[\p{L}&/-]++){0,8}[.,]?\s[(\[]?(?:1[5-9]|20)\d\d[a-z]?"
    r"(?:,\s\p{L}{3,9}(?:\s\d{1,2})?(?=\)))?[)\].,:]{1,2}\s[\"“‘«'„]?\p{L}++[,:]?\s\p{L}"
)
_OPENING = CAPITAL | {"quote", "bracket"}
_NONE = -math.inf


def start_lines(
    lines: Sequence[Line],
    markers: Sequence[str],
    linked: AbstractSet[int] = frozenset(),
    sure: AbstractSet[int] = frozenset(),
) -> list[int]:
    """Indexes of the lines that start an entry; the first line always does, as does every line
    that leads back to the text, and those that are `sure`. What follows one of the `linked` lines,
    at whose end link labels stood, likely does.

    The best sequence of decisions (Viterbi) under the likelihood of each line to start an entry,
    given what is known of the date of the entry before it. In a list whose years follow the names,
    names and a year alone are no entry, and an entry without a year is rare.
    """
    if not lines:
        return []
    traits = traits_of(lines, markers)
    first = first_scores(traits)
    scores = second_scores(second_features(traits, first))
    early = early_share(traits, first)
    given = [DATES[name] + early * DATES[f"{name}_early"] for name in DATE_STATES]
    firm = max(0.0, early - 0.5)
    for state, cost in _INCOMPLETE.items():
        given[state] -= cost * firm
    scores = [
        score + more for score, more in zip(scores, form_scores(lines, traits, scores), strict=True)
    ]
    scores = _paragraph_each(lines, traits, _line_each(lines, traits, scores))
    scores = _hanging_each(lines, scores)
    if early > _EARLY:
        scores = _with_dated_bodies(lines, traits, scores)
        scores = _without_tails(lines, traits, scores)
    behind = _behind_links(scores, linked)
    chances = [
        _ALWAYS
        if trait.marker == "backlink" or index in sure
        else _NEVER
        if trait.goes_on or (index and is_identifier(lines[index].text))
        else score + behind * (index - 1 in linked)
        for index, (trait, score) in enumerate(zip(traits, scores, strict=True))
    ]
    starts = _best_starts([trait.date for trait in traits], chances, given)
    return [index for index, start in enumerate(starts) if start]


def _behind_links(scores: Sequence[float], linked: AbstractSet[int]) -> float:
    """What it says for a line that one of the `linked` lines stands before it.

    Almost nothing else may be said where almost all entries begin there, and nothing where almost
    every line is followed by one.
    """
    if len(linked) >= max(_FEWEST_LINKED, _EVERY * (len(scores) - 1)):
        return _EVERY_LINE
    likely = [index for index, score in enumerate(scores) if index and score > _LIKELY]
    always = sum([index - 1 in linked for index in likely]) >= _ALMOST_ALL * len(likely)
    return _LIKELY_TOO if always and len(likely) >= _FEWEST else _BEHIND_LINKS


def _line_each(
    lines: Sequence[Line], traits: Sequence[Trait], scores: Sequence[float]
) -> list[float]:
    """The scores where almost every line starts an entry: the others do too, if one may end there.

    A line of an address or identifier starts none.
    """
    likely = sum([score > _LIKELY for score in scores])
    if likely < _ALMOST_ALL * len(lines):
        return list(scores)
    return [
        score + (_LIKELY_TOO if score > _LIKELY else _DOUBTFUL)
        if index
        and score < _CERTAIN
        and traits[index].shape in _OPENING
        and may_end_entry(lines[index - 1].text)
        and not IDENTIFIES.match(lines[index].text)
        else score
        for index, score in enumerate(scores)
    ]


def _paragraph_each(
    lines: Sequence[Line], traits: Sequence[Trait], scores: Sequence[float]
) -> list[float]:
    """The scores where entries stand apart: a whole reference behind a gap starts one too."""
    likely = [trait for trait, score in zip(traits, scores, strict=True) if score > _LIKELY]
    if sum([trait.blank for trait in likely]) < _ALMOST_ALL * len(likely):
        return list(scores)
    return [
        score + _DOUBTFUL
        if trait.blank
        and index > 0
        and score <= _LIKELY
        and trait.shape in _OPENING
        and may_end_entry(lines[index - 1].text)
        and is_complete(lines[index].text)
        else score
        for index, (trait, score) in enumerate(zip(traits, scores, strict=True))
    ]


def _hanging_each(lines: Sequence[Line], scores: Sequence[float]) -> list[float]:
    """The scores where hanging indents are kept: a line at the edge starts an entry, others do not.

    They are kept near a line where the likely starts stand at the edge and almost all of the other
    lines do not.
    """
    edge = min(line.indent for line in lines)
    hanging = [line.indent > edge + 1 for line in lines]
    if sum(hanging) < _FEWEST_HANGING:
        return list(scores)
    likely = _sums([score > _LIKELY for score in scores])
    others = _sums([score < -_LIKELY for score in scores])
    pairs = list(zip(hanging, scores, strict=True))
    started = _sums([inside and score > _LIKELY for inside, score in pairs])
    kept = _sums([inside and score < -_LIKELY for inside, score in pairs])
    found = list(scores)
    for index in range(1, len(lines)):
        if scores[index] < -_HANGING if hanging[index] else scores[index] > _HANGING:
            continue
        first, last = max(0, index - _NEAR), min(len(lines), index + _NEAR + 1)
        inside, rest = kept[last] - kept[first], others[last] - others[first]
        starts = likely[last] - likely[first]
        if inside < _FEWEST_HANGING or inside < _ALMOST_ALL * rest or starts < _FEWEST:
            continue
        if started[last] - started[first] > (1 - _ALMOST_ALL) * starts:
            continue
        if hanging[index]:
            found[index] -= _HANGING
        elif lines[index].text[0].isupper() and may_end_entry(lines[index - 1].text):
            found[index] += _HANGING
    return found


def _sums(flags: Sequence[bool]) -> list[int]:
    """How many of the first 0, 1, 2 … flags are set."""
    return list(accumulate(flags, initial=0))


def _with_dated_bodies(
    lines: Sequence[Line], traits: Sequence[Trait], scores: Sequence[float]
) -> list[float]:
    """The scores where years follow names: a body, its year and a title start an entry too."""
    return [
        score + _DATED_BODIES
        if index
        and trait.shape in _BODIES
        and may_end_entry(lines[index - 1].text)
        and _DATED_BODY.match(lines[index].text)
        else score
        for index, (trait, score) in enumerate(zip(traits, scores, strict=True))
    ]


def _without_tails(
    lines: Sequence[Line], traits: Sequence[Trait], scores: Sequence[float]
) -> list[float]:
    """The scores where years follow names: a short line with a stop and no number starts no entry.

    The next line starts one then. A gap before the short line says nothing where few gaps part
    entries: a page may end there.
    """
    likely = [trait for trait, score in zip(traits, scores, strict=True) if score > _LIKELY]
    parted = sum([trait.blank for trait in likely]) > _FEW_GAPS * len(likely)
    return [
        score - _TAIL
        if index
        and not (trait.blank and parted)
        and len(lines[index].text) <= _LONGEST_TAIL
        and lines[index].text[-1] == "."
        and not any(map(str.isdigit, lines[index].text))
        and (index + 1 == len(lines) or scores[index + 1] > _LIKELY)
        else score
        for index, (trait, score) in enumerate(zip(traits, scores, strict=True))
    ]


def _best_starts(
    dates: Sequence[int], chances: Sequence[float], given: Sequence[float]
) -> list[bool]:
    """Whether each line starts an entry, in the best sequence (Viterbi over `DATE_STATES`)."""
    best = {DATE_STEPS[dates[0]][0]: 0.0}
    choices: list[dict[int, tuple[bool, int]]] = []
    exp, log1p = math.exp, math.log1p
    for index in range(1, len(dates)):
        step = DATE_STEPS[dates[index]]
        fresh = step[0]
        reached: dict[int, float] = {}
        choice: dict[int, tuple[bool, int]] = {}
        for before, total in best.items():
            chance = chances[index] + given[before]
            stays = total - (log1p(exp(chance)) if chance < _STEEP else chance)
            starts = stays + chance
            if starts > reached.get(fresh, _NONE):
                reached[fresh] = starts
                choice[fresh] = (True, before)
            state = step[before]
            if stays > reached.get(state, _NONE):
                reached[state] = stays
                choice[state] = (False, before)
        best = reached
        choices.append(choice)
    state = max(best, key=lambda key: best[key])
    found = [True] * len(dates)
    for index in range(len(dates) - 1, 0, -1):
        found[index], state = choices[index - 1][state]
    return found
