"""`cs:names`: lists of names, "et al.", labels and substitutes.

Corrects citeproc-py's: options are inherited, name parts keep their case and font, particles
stand where `demote-non-dropping-particle` puts them, a list printed with "et al." is never
taken for complete, and a substituted variable is not printed twice.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from citeproc import model

from refparse.rendering import case, marks
from refparse.rendering.area import Area, Render, Scope
from refparse.rendering.formatting import delimiter_text, finisher, fonts, style_text
from refparse.rendering.given_names import initials
from refparse.rendering.labels import Label, RoleLabel
from refparse.rendering.people import Person
from refparse.rendering.texts import sequence

_CSL = "{http://purl.org/net/xbiblio/csl}"
_EDITOR_TRANSLATOR = "editortranslator"


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


class NamePart:
    """A compiled `cs:name-part`: particles take its font, the name itself its case too."""

    __slots__ = ("_after", "_before", "_case", "_font")

    def __init__(self, element: Any) -> None:
        self._case = case.TRANSFORMS.get(element.get("text-case", ""))
        self._font = fonts(element)
        self._before = style_text(element.get("prefix", ""))
        self._after = style_text(element.get("suffix", ""))

    @property
    def wraps(self) -> bool:
        return bool(self._before or self._after)

    def font(self, text: str) -> str:
        return self._font + text + marks.END * len(self._font) if text and self._font else text

    def part(self, text: str) -> str:
        return self.font(self._case(text) if self._case else text)

    def affixed(self, text: str) -> str:
        return self._before + text + self._after if text else ""


def _name_part(element: Any, name: str) -> NamePart | None:
    if element is None:
        return None
    for part in element.findall(f"{_CSL}name-part"):
        if part.get("name") == name:
            return NamePart(part)
    return None


class NameFormat:
    """How one `cs:name` prints one name and joins several; compiled from its options."""

    def __init__(self, element: Any, et_al: Any, area: Area) -> None:
        known = element if element is not None else _NoElement

        def option(name: str, inherited: str, default: str = "") -> str:
            value = known.get(name)
            return str(area.options.get(inherited, default) if value is None else value)

        def number(name: str) -> int:
            text = option(name, name, "0").strip()
            return int(text) if text.isdigit() else 0

        terms = area.terms
        self.sorting = area.sorting
        self.form = option("form", "name-form", "long")
        self.delimiter = delimiter_text(option("delimiter", "name-delimiter", ", "))
        and_ = option("and", "and")
        self.and_term = {
            "text": style_text(terms.term("and")),
            "symbol": terms.term("and", "symbol") if terms.known("and", "symbol") else "&",
        }.get(and_, "")
        if and_ == "symbol" and self.and_term == terms.term("and"):
            self.and_term = "&"
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
        self.family = None if area.sorting else _name_part(element, "family")
        self.given = None if area.sorting else _name_part(element, "given")
        term = "et-al" if et_al is None else et_al.get("term", "et-al")
        known_term = terms.known(term)
        text = style_text("et al." if known_term is None and term == "et-al" else known_term or "")
        if et_al is not None and text:
            self.et_al = finisher(et_al, area)(text, None)  # type: ignore[arg-type]
        else:
            self.et_al = text
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
        given = self.given_text(person, level)
        if person.east_asian:
            family, given = self._affixed(self._family(person.family), self._given(given))
            return family + given
        suffix = person.suffix
        if suffix and self.initialize_with is not None and "." not in self.initialize_with:
            suffix = suffix.replace(".", "")
        if not inverted:
            particles = _joined(self._given(person.dropping), self._family(person.non_dropping))
            family = self._with(particles, self._family(person.family))
            if suffix and self.family and self.family.wraps and not person.comma_suffix:
                family, suffix = f"{family} {suffix}", ""
            family, given = self._affixed(family, self._given(given))
            gap = "" if given[-1:].isspace() or given[-1:] == marks.SEAM else " "
            text = f"{given}{gap}{family}" if given else family
            if suffix:
                text += (", " if person.comma_suffix else " ") + suffix
            return text
        family = person.family
        given = self._given(given)
        family = self._family(family)
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
            return self._with_et_al(texts)
        if not self.and_term or len(texts) < 2:
            return self.delimiter.join(texts)
        before = self.delimiter.join(texts[:-1])
        rule = "" if names[count - 1].literal and not self.sorting else self.precedes_last
        if self._delimits(rule, len(texts) - 1, 2):
            before += self.delimiter if self.delimiter[-1:] in " \ufde5" else self.delimiter + " "
        else:
            before += " "
        return before + self.and_term + " " + texts[-1]

    def _with_et_al(self, texts: list[str]) -> str:
        text = self.delimiter.join(texts)
        if not self.et_al or not text:
            return text
        if self._delimits(self.precedes_et_al, len(texts), 2):
            return text + self.delimiter + self.et_al
        return f"{text} {self.et_al}"

    def _delimits(self, rule: str, count: int, least: int) -> bool:
        """Whether the delimiter stands after `count` names."""
        if rule == "always":
            return True
        if rule == "never":
            return False
        if rule == "after-inverted-name":
            return self.order == "all" or (self.order == "first" and count == 1)
        return count >= least


class Names(model.Names):  # type: ignore[misc]
    """`cs:names`."""

    def compiled(self, area: Area) -> Render:
        parent = area.substituting
        inherits = parent is not None and not len(self)
        source = parent if inherits else self
        name_element = source.find(f"{_CSL}name")
        if name_element is None and parent is not None:
            name_element = parent.find(f"{_CSL}name")
        et_al = source.find(f"{_CSL}et-al")
        if et_al is None and parent is not None:
            et_al = parent.find(f"{_CSL}et-al")
        label_element = source.find(f"{_CSL}label")
        names_format = NameFormat(name_element, et_al, area)
        label: RoleLabel | None = None
        label_first = False
        if isinstance(label_element, Label) and not area.sorting:
            label = label_element.role(area)
            label_first = name_element is not None and (
                source.index(label_element) < source.index(name_element)
                if name_element.getparent() is source
                else False
            )
        delimiter = self.get("delimiter")
        if delimiter is None and inherits:
            delimiter = parent.get("delimiter")
        if delimiter is None:
            delimiter = area.options.get("names-delimiter", "")
        return self._render(
            area,
            names_format,
            label,
            label_first,
            delimiter_text(delimiter),
            self._substitutes(area),
        )

    def _substitutes(self, area: Area) -> list[Render]:
        substitute = self.find(f"{_CSL}substitute")
        if substitute is None:
            return []
        outer, area.substituting = area.substituting, self
        renders = area.children(substitute)
        area.substituting = outer
        return renders

    def _render(
        self,
        area: Area,
        names_format: NameFormat,
        label: RoleLabel | None,
        label_first: bool,
        delimiter: str,
        substitutes: list[Render],
    ) -> Render:
        variables = self.get("variable", "").split()
        merges = set(variables) == {"editor", "translator"}
        merges = merges and bool(area.terms.term(_EDITOR_TRANSLATOR))
        finish = finisher(self, area)
        name_finish = names_format.finish
        counting = names_format.form == "count"

        def one(scope: Scope, variable: str, role: str) -> str:
            names = scope.item.people(variable)
            if not names or variable in scope.suppressed:
                return ""
            if scope.trace is not None and variable in scope.trace:
                return ""
            text = names_format.listed(names, variable, scope)
            if name_finish is not None and text:
                text = name_finish(text, scope)
            if scope.mark_inner and text:
                scope.mark_inner = False
                text = marks.VARIABLE_START + text + marks.VARIABLE_END
            if label is not None and text:
                count = len(names) + scope.item.ends_in_et_al(variable)
                term = label(scope, role, count)
                text = term + text if label_first else text + term
            if scope.trace is not None:
                scope.trace.append(variable)
            return text

        def count(scope: Scope) -> str:
            total = 0
            for variable in variables:
                names = scope.item.people(variable)
                if names and variable not in scope.suppressed:
                    total += names_format.shown(names, scope, False)[0]
            return str(total).zfill(3 if area.sorting else 1) if total else ""

        def named(scope: Scope) -> str:
            if counting:
                return count(scope)
            if len(variables) == 1:
                return one(scope, variables[0], variables[0])
            people = scope.item.people("editor") if merges else ()
            if people and people == scope.item.people("translator"):
                return one(scope, "editor", _EDITOR_TRANSLATOR)
            texts = [text for name in variables if (text := one(scope, name, name))]
            return delimiter.join(texts)

        def substituted(scope: Scope) -> str:
            outer = scope.trace
            for substitute in substitutes:
                scope.trace = []
                text = substitute(scope)
                trace, scope.trace = scope.trace, outer
                if text:
                    scope.suppressed.update(trace)
                    if outer is not None:
                        outer.extend(trace)
                    return text
            return ""

        def render(scope: Scope) -> str:
            scope.called += 1
            marking, suppressing = scope.mark_names, scope.suppress_author
            scope.mark_names = scope.suppress_author = False
            scope.mark_inner = marking
            scope.first_names = not scope.names_printed
            text = named(scope)
            scope.mark_inner = False
            if not text and substitutes:
                scope.mark_names = marking
                text = substituted(scope)
                scope.mark_names = False
            scope.names_printed = scope.names_printed or bool(text)
            if not text:
                scope.mark_names, scope.suppress_author = marking, suppressing
                return ""
            if suppressing:
                return ""
            scope.rendered += 1
            if area.sorting:
                return text
            if marking and marks.VARIABLE_START not in text:
                text = marks.VARIABLE_START + text + marks.VARIABLE_END
            return finish(text, scope)

        return render


class Substitute(model.Substitute):  # type: ignore[misc]
    """`cs:substitute`: compiled by the `cs:names` around it."""

    def compiled(self, area: Area) -> Render:
        return sequence(area.children(self))
