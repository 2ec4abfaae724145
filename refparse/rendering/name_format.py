"""`cs:name` and `cs:et-al`: how one name is printed, and how several are joined.

Options are inherited, particles stand where `demote-non-dropping-particle` puts them, and a
list printed with "et al." is never taken for complete.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from refparse.rendering import marks
from refparse.rendering.area import Area, Scope
from refparse.rendering.formatting import delimiter_text, finisher, style_text
from refparse.rendering.given_names import initials
from refparse.rendering.locale_terms import Terms
from refparse.rendering.name_parts import name_part
from refparse.rendering.people import Person


class _NoElement:
    """Stands for a `cs:name` or `cs:et-al` that the style left out."""

    @staticmethod
    def get(name: str, default: Any = None) -> Any:
        return default


def _joined(first: str, second: str) -> str:
    """Two parts of a name, with a space unless the first is an elided particle."""
    if not first or not second:
        return first or second
    return first + second if first[-1] in "’'-ʻ " else f"{first} {second}"


def _and_term(and_: str, terms: Terms) -> str:
    if and_ == "text":
        return style_text(terms.term("and"))
    if and_ != "symbol":
        return ""
    symbol = terms.term("and", "symbol")
    return symbol if symbol and symbol != terms.term("and") else "&"


class NameFormat:
    """How one `cs:name` prints one name and joins several; compiled from its options."""

    def __init__(self, element: Any, et_al: Any, area: Area) -> None:
        known = element if element is not None else _NoElement

        def option(name: str, inherited: str, default: str = "") -> str:
            value = known.get(name)
            return str(area.options.get(inherited, default) if value is None else value)

        def number(name: str) -> int:
            text = option(name, name, "0").strip()
            return int(text[:9]) if text.isdecimal() else 0

        terms = area.terms
        self.sorting = area.sorting
        self.form = option("form", "name-form", "long")
        self.delimiter = delimiter_text(option("delimiter", "name-delimiter", ", "))
        self.and_term = _and_term(option("and", "and"), terms)
        self.precedes_last = option("delimiter-precedes-last", "delimiter-precedes-last")
        self.precedes_et_al = option("delimiter-precedes-et-al", "delimiter-precedes-et-al")
        self.minimum, self.first = number("et-al-min"), number("et-al-use-first")
        if not self.first:
            self.minimum = 0
        self.later_minimum = number("et-al-subsequent-min") or self.minimum
        self.later_first = number("et-al-subsequent-use-first") or self.first
        self.use_last = option("et-al-use-last", "et-al-use-last") == "true"
        value = known.get("initialize-with", area.options.get("initialize-with"))
        self.initialize_with: str | None = value
        self.initialize = option("initialize", "initialize", "true") != "false"
        self.hyphen = area.options.get("initialize-with-hyphen", "true") != "false"
        order = option("name-as-sort-order", "name-as-sort-order")
        self.order = "all" if area.sorting else order
        self.separator = option("sort-separator", "sort-separator", ", ")
        demote = area.options.get("demote-non-dropping-particle", "display-and-sort")
        self.demote = demote == "display-and-sort" or (area.sorting and demote == "sort-only")
        self.family = None if area.sorting else name_part(element, "family")
        self.given = None if area.sorting else name_part(element, "given")
        term = "et-al" if et_al is None else et_al.get("term", "et-al")
        known_term = terms.known(term)
        text = style_text("et al." if known_term is None and term == "et-al" else known_term or "")
        self.et_al = text
        self.et_al_finish = finisher(et_al, area) if et_al is not None else None
        self.finish = finisher(element, area) if element is not None else None

    # one name

    def given_text(self, person: Person, level: int) -> str:
        """The given name: 0 as the style has it, 1 as initials, 2 in full."""
        if self.initialize_with is None or level == 2:
            return person.given
        return initials(person.given, self.initialize_with, self.hyphen, self.initialize)

    def name(self, person: Person, inverted: bool, level: int = 0) -> str:
        """One name, family name first where `inverted`."""
        if person.literal:
            return self._affixed(self._family(person.literal), "")[0]
        if self.form == "short" and level == 0:
            family = _joined(self._family(person.non_dropping), self._family(person.family))
            return self._affixed(family, "")[0]
        given = self._given(self.given_text(person, level))
        if person.east_asian:
            return "".join(self._affixed(self._family(person.family), given))
        suffix = person.suffix
        if self.initialize_with is not None and "." not in self.initialize_with:
            suffix = suffix.replace(".", "")
        if inverted:
            return self._inverted(person, given, suffix)
        return self._in_order(person, given, suffix)

    def _in_order(self, person: Person, given: str, suffix: str) -> str:
        """Given name, particles, family name, suffix."""
        particles = _joined(self._given(person.dropping), self._family(person.non_dropping))
        family = self._with(particles, self._family(person.family))
        if suffix and self.family and self.family.wraps and not person.comma_suffix:
            family, suffix = f"{family} {suffix}", ""
        family, given = self._affixed(family, given)
        gap = "" if marks.unmarked(given[-2:])[-1:].isspace() else " "
        text = f"{given}{gap}{family}" if given else family
        if suffix:
            text += (", " if person.comma_suffix else " ") + suffix
        return text

    def _inverted(self, person: Person, given: str, suffix: str) -> str:
        """Family name, separator, given name, particles that are demoted, suffix."""
        family = self._family(person.family)
        if person.dropping:
            given = f"{given} {self._given(person.dropping)}" if given else person.dropping
        if person.non_dropping:
            particle = self._family(person.non_dropping)
            if self.demote:
                given = f"{given} {particle}" if given else particle
            else:
                family = self._with(particle, family)
        family, given = self._affixed(family, given)
        text = family + self.separator + given if given else family
        return text + self.separator + suffix if suffix else text

    def _with(self, particle: str, family: str) -> str:
        """A family name with its particle; as words of their own in a sort key."""
        if self.sorting:
            return f"{particle} {family}".strip()
        return _joined(particle, family)

    def _family(self, text: str) -> str:
        return self.family.part(text) if self.family else text

    def _given(self, text: str) -> str:
        return self.given.part(text) if self.given else text

    def _affixed(self, family: str, given: str) -> tuple[str, str]:
        if self.family:
            family = self.family.affixed(family)
        if self.given:
            given = self.given.affixed(given)
        return family, given

    # several names

    def limits(self, scope: Scope) -> tuple[int, int]:
        """`et-al-min` and `et-al-use-first` for this cite."""
        if scope.cite is not None and "subsequent" in scope.cite.positions:
            return self.later_minimum, self.later_first
        return self.minimum, self.first

    def shown(self, names: Sequence[Person], scope: Scope, incomplete: bool) -> tuple[int, bool]:
        """How many names are printed, and whether "et al." follows."""
        minimum, first = self.limits(scope)
        if scope.first_names:
            first = max(first, scope.least_names)
        count = len(names)
        least = count + incomplete  # "et al." stands for one name at least
        if minimum and least >= minimum and first < least:
            return min(first, count), True
        return count, incomplete

    def listed(self, names: Sequence[Person], variable: str, scope: Scope) -> str:
        """The whole list of a variable's names, without label."""
        incomplete = scope.item.ends_in_et_al(variable)
        if scope.names_log is not None:
            scope.names_log.append((variable, names, self))
        count, cut = self.shown(names, scope, incomplete)
        levels = scope.given_levels
        places = scope.place_levels if scope.first_names else None
        order, texts = self.order, []
        for index in range(count):
            inverted = order == "all" or (order == "first" and index == 0)
            level = levels.get((variable, index), 0) if levels else 0
            if places and index in places:
                level = places[index]
            texts.append(self.name(names[index], inverted, level))
        if self.sorting:
            if cut and self.use_last:
                texts.append(self.name(names[-1], True))
            return " ".join(texts)
        if cut:
            if self.use_last and not incomplete and len(names) - count >= 2:
                last = self.name(names[-1], order == "all")
                return self.delimiter.join(texts) + self.delimiter + "… " + last
            return self._with_et_al(texts, scope)
        if not self.and_term or len(texts) < 2:
            return self.delimiter.join(texts)
        before = self.delimiter.join(texts[:-1])
        rule = "" if names[count - 1].literal and not self.sorting else self.precedes_last
        if self._delimits(rule, len(texts) - 1, 2):
            before += self.delimiter
            if marks.unmarked(self.delimiter)[-1:] != " ":
                before += " "
        else:
            before += " "
        return before + self.and_term + " " + texts[-1]

    def _with_et_al(self, texts: list[str], scope: Scope) -> str:
        text = self.delimiter.join(texts)
        if not self.et_al or not text:
            return text
        et_al = self.et_al_finish(self.et_al, scope) if self.et_al_finish else self.et_al
        between = self.delimiter if self._delimits(self.precedes_et_al, len(texts), 2) else " "
        return text + between + et_al

    def _delimits(self, rule: str, count: int, least: int) -> bool:
        """Whether the delimiter stands after `count` names."""
        if rule == "always":
            return True
        if rule == "never":
            return False
        if rule == "after-inverted-name":
            return self.order == "all" or (self.order == "first" and count == 1)
        return count >= least
