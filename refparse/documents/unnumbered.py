"""Entries of a list without numbers: which lines start one, decided for the list as a whole."""

from __future__ import annotations

import math
from collections.abc import Sequence

from refparse.documents.evidence import YEAR
from refparse.documents.lines import Line
from refparse.documents.start_weights import UNDATED
from refparse.documents.starts import first_scores, second_features, second_scores, traits_of


def start_lines(lines: Sequence[Line], markers: Sequence[str]) -> list[int]:
    """Indexes of the lines that start an entry; the first line always does.

    The best sequence of decisions (Viterbi) under the likelihood of each line to start an entry,
    given whether the entry before it already has a year.
    """
    if not lines:
        return []
    traits = traits_of(lines, markers)
    scores = second_scores(second_features(traits, first_scores(traits)))
    dated = [YEAR.search(line.text) is not None for line in lines]
    best = {dated[0]: 0.0}
    choices: list[dict[bool, tuple[bool, bool]]] = []
    for index in range(1, len(lines)):
        reached: dict[bool, float] = {}
        choice: dict[bool, tuple[bool, bool]] = {}
        for seen, total in best.items():
            chance = scores[index] + (0.0 if seen else UNDATED)
            for starts in (True, False):
                score = total + _log_chance(chance if starts else -chance)
                state = dated[index] or (seen and not starts)
                if state not in reached or score > reached[state]:
                    reached[state] = score
                    choice[state] = (starts, seen)
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
