"""Entries of a list without numbers: which lines start one, decided for the list as a whole."""

from __future__ import annotations

import math
from collections.abc import Sequence

from refparse.documents.lines import Line
from refparse.documents.start_weights import DATES
from refparse.documents.starts import (
    DATE_STATES,
    DATE_STEPS,
    date_shape,
    early_share,
    first_scores,
    second_features,
    second_scores,
    traits_of,
)

_INCOMPLETE = {0: 4.0, 1: 4.0, 2: 8.0}


def start_lines(lines: Sequence[Line], markers: Sequence[str]) -> list[int]:
    """Indexes of the lines that start an entry; the first line always does.

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
    steps = [DATE_STEPS[date_shape(line.text)] for line in lines]
    best = {steps[0][0]: 0.0}
    choices: list[dict[int, tuple[bool, int]]] = []
    for index in range(1, len(lines)):
        step = steps[index]
        reached: dict[int, float] = {}
        choice: dict[int, tuple[bool, int]] = {}
        for before, total in best.items():
            chance = scores[index] + given[before]
            stays = _log_chance(-chance)
            for starts, gain in ((True, stays + chance), (False, stays)):
                score = total + gain
                state = step[0 if starts else before]
                if state not in reached or score > reached[state]:
                    reached[state] = score
                    choice[state] = (starts, before)
        best = reached
        choices.append(choice)
    state = max(best, key=lambda key: best[key])
    found = []
    for index in range(len(lines) - 1, 0, -1):
        starts, state = choices[index - 1][state]
        if starts:
            found.append(index)
    found.append(0)
    return found[::-1]


def _log_chance(score: float) -> float:
    if score < -30:
        return score
    return -math.log1p(math.exp(-score))
