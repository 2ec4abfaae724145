"""Printed numbers of a list, found by the sequence that they form.

A number at a line's start may be a label, a year, a volume or a page, and a list may run on in one
paragraph. Every place where a label could stand is a candidate; the best chain of candidates, in
which numbers rise by one, is found by dynamic programming (Viterbi, linear in the text's length).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import regex

from refparse.documents.headings import LONGEST_HEADING, is_heading

BULLETS = "•·▪■◦‣●○∙➢►"
_BULLET = rf"[{BULLETS}*+–—-]"
_AHEAD = r"(?=\s|$|[^\s\d.,;:)\]/%–-])"
_LABEL = regex.compile(
    rf"""
    (?:^[ \t]*+(?:{_BULLET}[ \t]*+)?+
      (?:
         [\[［【〔]\s?+(?P<square>\p{{Lu}}{{0,2}}[.-]?\d{{1,4}}[a-z]?)\s?+[\]］】〕][.:]?+
       | [(（]\s?+(?P<round>\d{{1,4}}[a-z]?)\s?+[)）][.:]?+
       | (?P<plain>(?:\p{{Lu}}{{1,2}}-?)?\d{{1,4}}|[¹²³⁰⁴-⁹]{{1,4}})
         (?P<mark>[.．、](?!\d)|[)）\]:](?=\s|$|\p{{L}})|(?=\p{{L}}|[ \t]|$|["“«„]))
      )
    | (?<=[^\s\[(（［])(?P<space>[ \t]*+)
      [\[［]\s?+(?P<square_in>\p{{Lu}}?\d{{1,4}})\s?+[\]］]
      (?=\s*+[\p{{L}}"“«„\d])
    | (?<=[^\s,])(?P<space_b>[ \t]++)
      (?: [(（](?P<round_in>\d{{1,4}})[)）](?=\s*+[\p{{L}}"“«„])
        | (?P<plain_in>\p{{Lu}}?\d{{1,4}})(?P<mark_in>[.)](?=\s++[\p{{L}}"“«„\d(])|[.](?=\p{{Lu}})|(?=\s++(?:\p{{Lu}}|\p{{Ll}}{{2,3}}\s|["“«„])))
      )
    )
    """,
    regex.VERBOSE | regex.MULTILINE,
)
_VALUE = regex.compile(r"\d+")
_AFTER = regex.compile(r"[ \t]*+")
_STYLES = {".": "dot", "．": "dot", "、": "dot", ")": "closing", "）": "closing", "]": "closing"}
_STYLES |= {":": "colon", "": "bare"}
_SUPERSCRIPTS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")

_AT_LINE = {"square": 3.0, "round": 2.5, "dot": 2.5, "closing": 2.5, "colon": 0.8, "bare": 1.0}
_IN_LINE = {"square": 0.6, "round": 0.2, "dot": 0.2, "closing": 0.2, "colon": -1.0, "bare": -0.2}
_STEP = 1.0
_GAPS = (0.0, -1.2, -1.6, -2.0, -2.4, -2.8)
_AGAIN = -1.2
_RESTART = -2.0
_LATE_START = {"square": -2.0, "round": -3.0, "dot": -2.5, "closing": -3.0}
_DISTANCE = 1 / 2000
_FIRST_LATE = -1.0
_NEVER = -1000.0
_FIRST_YEAR, _LAST_YEAR = 1400, 2100


@dataclass(frozen=True, slots=True)
class Label:
    """A place where a printed number may stand: `start` to `end`, where the entry's text begins.

    `solid` says that it starts a line or follows the end of an entry.
    """

    start: int
    end: int
    style: str
    value: int
    text: str
    at_line: bool
    solid: bool
    score: float


def find_labels(view: str, start: int = 0, end: int | None = None) -> Iterator[Label]:
    """All candidates in `view[start:end]`, in order."""
    end = len(view) if end is None else end
    for match in _LABEL.finditer(view, start, end):
        square, round_, plain, mark, in_square, in_round, in_plain, in_mark = match.group(
            "square", "round", "plain", "mark", "square_in", "round_in", "plain_in", "mark_in"
        )
        text = square or round_ or plain
        if text:
            at_line = solid = True
            style = "square" if square else "round" if round_ else _STYLES[mark]
            score = _AT_LINE[style]
            first = match.start()
        else:
            at_line = solid = False
            text = in_square or in_round or in_plain
            style = "square" if in_square else "round" if in_round else _STYLES[in_mark]
            score = _IN_LINE[style]
            first = match.start() + len(match.group("space") or match.group("space_b") or "")
            before = view[match.start() - 1]
            if before in ".)]”\"'’":
                score += 0.5
                solid = True
            elif before.isdigit():
                solid = True
            elif before in ",;:-–=/&":
                score -= 1.0
            elif style == "bare":
                score -= 0.4
        text = text.translate(_SUPERSCRIPTS)
        number = _VALUE.search(text)
        if number is None:
            continue
        if not at_line and number.group() == "1" and _follows_heading(view, first):
            score += 2.0
        after = _AFTER.match(view, match.end())
        last = after.end() if after else match.end()
        following = view[last : last + 1]
        alone = at_line and following in ("", "\n")
        if alone:
            score -= 0.3
        elif following == "\n":
            pass
        elif following.isupper() or not following.isalnum():
            score += 0.5
        elif following.islower() or following.isdigit():
            score -= 0.7
        prefix = text[: number.start()]
        value = int(number.group())
        yield Label(first, last, style + prefix, value, text, at_line, solid, score)


def _follows_heading(view: str, at: int) -> bool:
    """Whether nothing but the heading of a list stands before `at` on its line."""
    line = view.rfind("\n", max(0, at - LONGEST_HEADING), at) + 1
    return at - line <= LONGEST_HEADING and is_heading(view[line:at].strip())


def best_runs(labels: list[Label]) -> list[list[Label]]:
    """The runs of labels whose numbers rise, best for the text as a whole, in order."""
    states: dict[str, dict[int, tuple[float, int]]] = {}
    previous: list[int] = []
    restarted: list[bool] = []
    best, best_at = 0.0, -1
    for index, label in enumerate(labels):
        ends = states.setdefault(label.style, {})
        travelled = label.start * _DISTANCE
        value = label.value
        if value <= 1:
            opening = 0.0
        elif _FIRST_YEAR <= value <= _LAST_YEAR:
            opening = _NEVER
        else:
            opening = _LATE_START.get(label.style, -4.0) if index else _FIRST_LATE
        top, origin = best + opening + (_RESTART if best_at >= 0 else 0.0), best_at
        fresh = True
        for gap, cost in enumerate(_GAPS):
            state = ends.get(value - 1 - gap)
            if state is not None:
                score = state[0] - travelled + _STEP + cost
                if score > top:
                    top, origin, fresh = score, state[1], False
        state = ends.get(value)
        if state is not None and label.at_line:
            score = state[0] - travelled + _AGAIN
            if score > top:
                top, origin, fresh = score, state[1], False
        top += label.score
        previous.append(origin)
        restarted.append(fresh)
        kept = ends.get(value)
        if kept is None or top + travelled > kept[0]:
            ends[value] = (top + travelled, index)
        if top > best:
            best, best_at = top, index
    chain: list[int] = []
    at = best_at
    while at >= 0:
        chain.append(at)
        at = previous[at]
    runs: list[list[Label]] = []
    for index in reversed(chain):
        if restarted[index] or not runs:
            runs.append([])
        runs[-1].append(labels[index])
    return runs
