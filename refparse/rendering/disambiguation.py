"""Disambiguation of cites: more names, given names, the style's own text, year suffixes.

The steps and their order are those of the CSL specification. Every step renders only the
cites that are still ambiguous, so the whole is linear where few are.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from refparse.rendering import marks
from refparse.rendering.area import Scope
from refparse.rendering.cites import Cite
from refparse.rendering.name_format import NameFormat
from refparse.rendering.people import Person
from refparse.rendering.style_elements import CitationFormat

_MOST_NAMES = 50
_SUBSEQUENT = Cite("", positions=frozenset(["subsequent", "near-note"]))


def year_suffix(number: int) -> str:
    """0 is "a", 25 "z", 26 "aa"."""
    letters = ""
    number += 1
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(97 + rest) + letters
    return letters


def disambiguate(citation: CitationFormat | None, scopes: Sequence[Scope]) -> None:
    """Set on each scope what makes its cite differ from the others'."""
    if citation is None or not citation.disambiguates:
        return
    options = citation.options
    rule = options.get("givenname-disambiguation-rule", "by-cite")
    given = options.get("disambiguate-add-givenname") == "true"
    if given and rule != "by-cite":
        _distinguish_names(citation, scopes, rule)
    groups = _ambiguous(citation, scopes)
    steps = _Steps(options.get("disambiguate-add-names") == "true", given and rule == "by-cite")
    if steps.names or steps.given:
        groups = [part for group in groups for part in _add_names(citation, group, steps)]
    if citation.tests_disambiguate:
        groups = [part for group in groups for part in _add_text(citation, group)]
    if options.get("disambiguate-add-year-suffix") == "true":
        order = {id(scope): index for index, scope in enumerate(scopes)}
        for group in groups:
            for number, scope in enumerate(sorted(group, key=lambda one: order[id(one)])):
                scope.year_suffix = year_suffix(number)


def _rendered(citation: CitationFormat, scope: Scope) -> str:
    scope.reset()
    outer, scope.cite = scope.cite, _SUBSEQUENT
    scope.comparing = True
    text = marks.unmarked(citation.cite(scope))
    scope.cite, scope.comparing = outer, False
    return text


def _parts(citation: CitationFormat, scopes: Iterable[Scope]) -> dict[str, list[Scope]]:
    groups: dict[str, list[Scope]] = defaultdict(list)
    for scope in scopes:
        groups[_rendered(citation, scope)].append(scope)
    return groups


def _ambiguous(citation: CitationFormat, scopes: Iterable[Scope]) -> list[list[Scope]]:
    return [group for text, group in _parts(citation, scopes).items() if len(group) > 1 and text]


def _names(
    citation: CitationFormat, scope: Scope
) -> list[tuple[str, Sequence[Person], NameFormat]]:
    """The name variables that the cite prints: variable, names, format."""
    log: list[tuple[str, Sequence[Person], NameFormat]] = []
    scope.names_log = log
    _rendered(citation, scope)
    scope.names_log = None
    return log


@dataclass(frozen=True)
class _Steps:
    """Which steps are allowed: more names, more of their given names."""

    names: bool
    given: bool

    def numbered(self, most: int) -> list[tuple[int, int]]:
        """Pairs of a name's index and the level of its given name, in the order tried."""
        steps = []
        for index in range(most):
            if self.names and index:
                steps.append((index, 0))
            if self.given:
                steps += [(index, 1), (index, 2)]
        return steps


def _name_count(citation: CitationFormat, group: Iterable[Scope]) -> int:
    counts = [len(names) for scope in group for _, names, _ in _names(citation, scope)]
    return min(max(counts, default=0), _MOST_NAMES)


def _add_names(citation: CitationFormat, group: list[Scope], steps: _Steps) -> list[list[Scope]]:
    """Print more names, and more of each, where that tells cites apart; the groups that remain.

    A step that tells no cites apart is taken back.
    """
    remaining = []
    tried = steps.numbered(_name_count(citation, group))
    pending: list[tuple[list[Scope], int, int, dict[int, int]]] = [(group, 0, 0, {})]
    while pending:
        block, step, least, levels = pending.pop()
        parts: list[list[Scope]] = [block]
        while step < len(tried) and len(parts) == 1:
            index, level = tried[step]
            step += 1
            trial_least = max(least, index + 1) if steps.names else least
            trial = {**levels, index: level} if level else levels
            _set(block, trial_least, trial)
            parts = list(_parts(citation, block).values())
        if len(parts) == 1:
            _set(block, least, levels)
            remaining.append(block)
            continue
        pending += [(part, step, trial_least, trial) for part in parts if len(part) > 1]
    return remaining


def _set(block: Iterable[Scope], least: int, levels: dict[int, int]) -> None:
    for scope in block:
        scope.least_names = least
        scope.place_levels = levels or None


def _add_text(citation: CitationFormat, group: list[Scope]) -> list[list[Scope]]:
    """Make tests of `disambiguate` hold, one after the other; the groups that remain."""
    remaining = []
    pending = [(group, 0)]
    while pending:
        block, kept = pending.pop()
        parts = [block]
        for count in range(kept + 1, citation.tests_disambiguate + 1):
            for scope in block:
                scope.disambiguate = count
            parts = list(_parts(citation, block).values())
            if len(parts) > 1:
                pending += [(part, count) for part in parts if len(part) > 1]
                break
        else:
            for scope in block:
                scope.disambiguate = kept
            remaining.append(block)
    return remaining


def _distinguish_names(citation: CitationFormat, scopes: Sequence[Scope], rule: str) -> None:
    """Expand the given names of different people whose names are printed alike."""
    primary = rule.startswith("primary-name")
    highest = 1 if rule.endswith("with-initials") else 2
    alike: dict[str, dict[Person, list[str]]] = defaultdict(dict)
    places: list[tuple[Scope, str, int, str, Person]] = []
    for scope in scopes:
        for variable, names, form in _names(citation, scope):
            for index, person in enumerate(names[:1] if primary else names):
                texts = [form.name(person, False, level) for level in (0, 1, 2)]
                texts[2] = texts[2].replace(".", "")  # "C." and "C" are one person
                alike[texts[0]].setdefault(person, texts)
                places.append((scope, variable, index, texts[0], person))
    levels: dict[tuple[str, Person], int] = {}
    for text, people in alike.items():
        if len(people) > 1:
            for level in range(1, highest + 1):
                counts: dict[str, set[str]] = defaultdict(set)
                for texts in people.values():
                    counts[texts[level]].add(texts[2])
                differ = len({texts[2] for texts in people.values()}) > 1
                for person, texts in people.items():
                    alone = differ and len(counts[texts[level]]) == 1
                    if alone and (text, person) not in levels:
                        levels[text, person] = level
            for person in people:
                levels.setdefault((text, person), 0)
    chosen: dict[int, dict[tuple[str, int], int]] = defaultdict(dict)
    for scope, variable, index, text, person in places:
        level = levels.get((text, person), 0)
        if level:
            chosen[id(scope)][variable, index] = level
    for scope in scopes:
        scope.given_levels = chosen.get(id(scope))
