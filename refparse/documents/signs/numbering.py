"""Printed numbers of a list, found by the sequence that they form.

A number at a line's start may be a label, a year, a volume or a page, and a list may run on in one
paragraph. Every place where a label could stand is a candidate; the best chain of candidates, in
which numbers rise by one, is found by dynamic programming (Viterbi, linear in the text's length).
"""

from __future__ import annotations

from typing import NamedTuple

import regex

from refparse.documents.signs.headings import LONGEST_HEADING, follows_heading, is_heading
from refparse.roman import from_roman

BULLETS = "•·▪■◦‣●○∙➢►・❑❒❏□◻☐◆◇▶➤✓✔"
_BULLET = rf"[{BULLETS}*+–—-]"
_QUOTES = '"“«„'
_AT_LINE_START = regex.compile(
    rf"""
    ^[ \t]*+(?:{_BULLET}[ \t]*+)?+(?:[\#№][ ]?+|(?:Ref|Nr|No)\.[ ])?+
    (?:
       [\[［【〔]\s?+\^?(?P<square>\p{{Lu}}{{0,2}}[.-]?\d{{1,6}}[a-z]?)\s?+[\]］】〕][.:]?+
     | [(（]\s?+(?P<round>\d{{1,6}}[a-z]?)\s?+[)）][.:]?+
     | (?P<plain>(?:\p{{Lu}}{{1,2}}-?)?\d{{1,6}}(?:[a-z](?=[.)]?[ \t]++\p{{Lu}}))?+
                |[¹²³⁰⁴-⁹]{{1,4}})
       (?P<mark>[.．、](?!\d)|[)）\]:](?=\s|$|\p{{L}})|(?=\p{{L}}|[ \t]|$|[{_QUOTES}]))
    )
    """,
    regex.VERBOSE | regex.MULTILINE,
)
_IN_LINE_SQUARE = regex.compile(
    rf"[\[［]\s?+(?P<square>\p{{Lu}}?\d{{1,6}})\s?+[\]］](?=\s*+[\p{{L}}{_QUOTES}\d])"
)
_IN_LINE_PLAIN = regex.compile(
    rf"""
    [ \t]
    (?: [(（](?P<round>\d{{1,6}})[)）](?=\s*+[\p{{L}}{_QUOTES}])
      | (?P<plain>\p{{Lu}}?\d{{1,6}})
        (?P<mark> [.)](?=\s++[\p{{L}}{_QUOTES}\d(])
                | [.](?=\p{{Lu}})
                | (?=\s++(?:\p{{Lu}}|\p{{Ll}}{{2,3}}\s|[{_QUOTES}]))
        )
    )
    """,
    regex.VERBOSE,
)
_ROMAN = regex.compile(
    r"^[ \t]*+[\[(]?(?P<roman>[IVXLC]{1,8}|[ivxlc]{1,8})[.)\]][.:]?(?=[ \t\n])", regex.MULTILINE
)
_BEFORE_ROMAN = ("", "(", "[", " ", "\t")
_REST_OF_DATE = regex.compile(r"\p{L}{3,12}\.?\s(?:19|20)\d\d[ ]*(?:\n|$)")
_MONTH_AND_YEAR = regex.compile(
    r"(?:de\s)?(?:jan(?:uary?|uari|vier|eiro|v)?|ene(?:ro)?|gen(?:naio)?|f[eé][bv](?:ruary?|ruari|rero"
    r"|ereiro|braio|rier|r)?|m[aä]r(?:ch|ço|z|zo|s|t)?|maart|mrt|a[pbv]r(?:ile?)?|ma[iyj]o?|maggio|mag"
    r"|mei|jun[ei]?|jun[hi]o|juin|giu(?:gno)?|jul[yi]?|jul[hi]o|juil(?:let)?|lug(?:lio)?|aug(?:ust|ustus)?"
    r"|ago(?:sto)?|ao[uû]t|sept?(?:ember|iembre|tembre)?|set(?:embro|tembre|iembre)?|o[ck]t(?:ober|obre"
    r"|ubre)?|out(?:ubro)?|ott(?:obre)?|nov(?:ember|embre|iembre|embro)?|d[eéi][cz](?:ember|embre"
    r"|iembre|embro)?)\.?\s(?:de\s)?(?:19|20)\d\d[ ]*(?:\n|$)",
    regex.IGNORECASE,
)
_CAPTIONED = regex.compile(
    r"\b(?:fig(?:ure|\.)?|figura|abb(?:ildung|\.)|abb|tab(?:le|elle|\.)?|tabla|tableau|scheme|chart|box"
    r"|plate|map|graph|equation|eq\.|section|chapter|kapitel|chapitre|theorem|lemma|step|phase|stage"
    r"|volume|vol\.|part|teil|appendix|annex|supplement|data|video|movie|file|experiment|study)\s$",
    regex.IGNORECASE,
)
_ORDINAL = regex.compile(
    r"\s?(?:Auflage|Aufl\.|[Ee]dition|edn?\.?\s|édition|éd\.|edición|edizione|edição|Jahrgang|Jg\.|Bde?\.|Bände)"
)
"""What counts editions and volumes behind a number: "2. Auflage"."""
_VALUE = regex.compile(r"\d+")
_FILLED = regex.compile(r"0\d{3}")
"""A postal code or the like; "001" is a label."""
_STYLES = {".": "dot", "．": "dot", "、": "dot", ")": "closing", "）": "closing", "]": "closing"}
_STYLES |= {":": "colon", "": "bare"}
_SUPERSCRIPTS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")

_AT_LINE = {"square": 3.0, "round": 2.5, "dot": 2.5, "closing": 2.5, "colon": 0.8, "bare": 1.0}
_IN_LINE = {"square": 0.6, "round": 0.2, "dot": 0.2, "closing": 0.2, "colon": -1.0, "bare": -0.2}
_ONE_LETTER = 0.5
_ANNOUNCED = 2.0
_STEP = 1.0
_GAPS = (0.0, -1.2, -1.6, -2.0, -2.4, -2.8)
_AGAIN = -1.2
_RESTART = -2.0
_LATE_START = {"square": -2.0, "round": -3.0, "dot": -2.5, "closing": -3.0}
_DISTANCE = 1 / 2000
_FIRST_LATE = -1.0
_BLANKS = (" ", "\t")
_FARTHEST = 24
_NEVER = -1000.0
_LAST_DAY = 31
_FIRST_YEAR, _LAST_YEAR = 1400, 2100


class Label(NamedTuple):
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


def find_labels(view: str) -> list[Label]:
    """All candidates of a text, in order."""
    found: list[Label] = []
    taken: set[int] = set()
    for match in _AT_LINE_START.finditer(view):
        square, round_, plain = match.group("square", "round", "plain")
        style = "square" if square else "round" if round_ else _STYLES[match.group("mark")]
        text = square or round_ or plain
        taken.add(match.start("square" if square else "round" if round_ else "plain"))
        score = _AT_LINE[style]
        if text == "1" and follows_heading(view, match.start()):
            score += _ANNOUNCED
        label = _label(view, match.start(), match.end(), text, style, score, True)
        if label:
            found.append(label)
    for match in _IN_LINE_SQUARE.finditer(view):
        if match.start("square") not in taken:
            found += _in_line(view, match.start(), match.end(), match.group("square"), "square")
    for match in _IN_LINE_PLAIN.finditer(view):
        round_, plain = match.group("round", "plain")
        if match.start("round" if round_ else "plain") not in taken:
            style = "round" if round_ else _STYLES[match.group("mark")]
            found += _in_line(view, match.start() + 1, match.end(), round_ or plain, style)
    found += _roman_labels(view)
    found.sort(key=lambda label: label.start)
    return found


def _roman_labels(view: str) -> list[Label]:
    """Roman numerals at the start of lines, where II and III are among them: no initials are."""
    threes = [three for three in ("III", "iii") if three in view]
    if not any(f"\n{mark}{three}" in view for mark in _BEFORE_ROMAN for three in threes):
        return []
    found: list[Label] = []
    for match in _ROMAN.finditer(view):
        text = match.group("roman")
        value = from_roman(text)
        if value is not None:
            style = "roman" if text.isupper() else "small roman"
            score = _AT_LINE["dot"] if len(text) > 1 else _ONE_LETTER
            start, end = match.span()
            while view[end : end + 1] in _BLANKS:
                end += 1
            found.append(Label(start, end, style, value, text, True, True, score))
    return found if {2, 3} <= {label.value for label in found} else []


def _in_line(view: str, start: int, end: int, text: str, style: str) -> list[Label]:
    """The candidate inside a line, or nothing where no entry can end before it."""
    before = view[max(0, start - _FARTHEST) : start].rstrip(" \t")[-1:]
    if not before or before in "\n[(（［":
        return []
    if _CAPTIONED.search(view, max(0, start - _FARTHEST), start) or _ORDINAL.match(view, end):
        return []
    score = _IN_LINE[style]
    solid = True
    if before in ".)]”\"'’":
        score += 0.5
    elif not before.isdigit():
        solid = False
        if before in ",;:-–=/&":
            score -= 1.0
        elif style == "bare":
            score -= 0.4
    if text == "1" and _follows_heading(view, start):
        score += _ANNOUNCED
    label = _label(view, start, end, text, style, score, False, solid)
    return [label] if label else []


def _label(
    view: str,
    start: int,
    end: int,
    text: str,
    style: str,
    score: float,
    at_line: bool,
    solid: bool = True,
) -> Label | None:
    """The candidate with a score that also counts what follows it."""
    text = text.translate(_SUPERSCRIPTS)
    number = _VALUE.search(text)
    if number is None or _FILLED.match(number.group()):
        return None
    while view[end : end + 1] in _BLANKS:
        end += 1
    following = view[end : end + 1]
    if following in ("", "\n"):
        score -= 0.3 if at_line else 0.0
    elif following.isupper() or not following.isalnum():
        score += 0.5
    elif following.islower() or following.isdigit():
        score -= 0.7
    value = int(number.group())
    if style == "bare" and value <= _LAST_DAY:
        if _MONTH_AND_YEAR.match(view, end):
            score -= 4.0
        elif _REST_OF_DATE.match(view, end):
            score -= 2.0
    return Label(start, end, style + text[: number.start()], value, text, at_line, solid, score)


def _follows_heading(view: str, at: int) -> bool:
    """Whether nothing but the heading of a list stands before `at` on its line."""
    line = view.rfind("\n", max(0, at - LONGEST_HEADING), at) + 1
    return at - line <= LONGEST_HEADING and is_heading(view[line:at].strip())


def _follows_letter(before: Label, label: Label) -> bool:
    """Whether a label is the next of those with letters behind one number: "1b" after "1a"."""
    last, letter = before.text[-1], label.text[-1]
    return last.isalpha() and letter.isalpha() and ord(letter) == ord(last) + 1


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
            lettered = _follows_letter(labels[state[1]], label)
            score = state[0] - travelled + (_STEP if lettered else _AGAIN)
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
