"""`cs:choose` and its branches: each test compiled to a function of the scope.

Corrects citeproc-py's: `match` applies to every single test, types are compared as written,
`disambiguate` is a test, and no odd value raises.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from citeproc import model

from refparse.rendering.area import Area, Render, Scope, nothing
from refparse.rendering.numbers import is_numeric, value_of
from refparse.rendering.texts import sequence

Test = Callable[[Scope], bool]


def _type(name: str) -> Test:
    return lambda scope: scope.item.type == name


def _variable(name: str) -> Test:
    if name in ("locator", "citation-number", "first-reference-note-number", "page-first"):
        return lambda scope: bool(value_of(scope, name))
    if name == "year-suffix":
        return lambda scope: bool(scope.year_suffix)
    return lambda scope: scope.item.has(name)


def _numeric(name: str) -> Test:
    return lambda scope: is_numeric(value_of(scope, name))


def _uncertain(name: str) -> Test:
    def test(scope: Scope) -> bool:
        date = scope.item.date(name)
        return date is not None and date.circa

    return test


def _locator(label: str) -> Test:
    label = label.replace("-", " ")

    def test(scope: Scope) -> bool:
        cite = scope.cite
        return bool(cite and cite.locator and cite.label.replace("-", " ") == label)

    return test


def _position(name: str) -> Test:
    return lambda scope: scope.cite is not None and name in scope.cite.positions


def _disambiguates(scope: Scope) -> bool:
    scope.disambiguations += 1
    return scope.disambiguations <= scope.disambiguate


def _tests(element: Any) -> list[Test]:
    tests: list[Test] = []
    makers: tuple[tuple[str, Callable[[str], Test]], ...] = (
        ("type", _type),
        ("variable", _variable),
        ("is-numeric", _numeric),
        ("is-uncertain-date", _uncertain),
        ("locator", _locator),
        ("position", _position),
    )
    for attribute, make in makers:
        tests += [make(name) for name in element.get(attribute, "").split()]
    if "disambiguate" in element.attrib:
        wanted = element.get("disambiguate") == "true"
        tests.append(lambda scope: _disambiguates(scope) == wanted)
    return tests


def condition(element: Any) -> Test:
    """The condition of a branch; always true for one without tests."""
    tests = _tests(element)
    match = element.get("match", "all")
    if len(tests) == 1 and match != "none":
        return tests[0]
    types = element.get("type", "").split()
    if len(types) == len(tests) and tests and match in ("any", "none"):
        wanted = frozenset(types)
        if match == "any":
            return lambda scope: scope.item.type in wanted
        return lambda scope: scope.item.type not in wanted
    if match == "any":
        return lambda scope: any(test(scope) for test in tests)
    if match == "none":
        return lambda scope: not any(test(scope) for test in tests)
    return lambda scope: all(test(scope) for test in tests)


class _Branch:
    """A branch prints its children with the delimiter of the group around it."""

    def compiled(self, area: Area) -> Render:
        return self.delimited(area, "")

    def delimited(self, area: Area, delimiter: str) -> Render:
        return sequence(area.children(self, delimiter), delimiter)


class If(_Branch, model.If):  # type: ignore[misc]
    """`cs:if`."""


class Else_If(_Branch, model.Else_If):  # type: ignore[misc]  # noqa: N801
    """`cs:else-if`."""


class Else(_Branch, model.Else):  # type: ignore[misc]
    """`cs:else`."""


class Choose(model.Choose):  # type: ignore[misc]
    """`cs:choose`: the first branch whose condition holds."""

    def compiled(self, area: Area) -> Render:
        return self.delimited(area, "")

    def delimited(self, area: Area, delimiter: str) -> Render:
        """Compiled for a group with that delimiter; `cs:choose` itself is transparent."""
        branches: list[tuple[Test, Render]] = []
        otherwise: Render = nothing
        for child in self.iterchildren():
            if isinstance(child, model.If):
                branches.append((condition(child), child.delimited(area, delimiter)))
            elif isinstance(child, model.Else):
                otherwise = child.delimited(area, delimiter)
        if all(render is nothing for _, render in branches) and otherwise is nothing:
            return nothing

        def render(scope: Scope) -> str:
            for test, branch in branches:
                if test(scope):
                    return branch(scope)
            return otherwise(scope)

        return render
