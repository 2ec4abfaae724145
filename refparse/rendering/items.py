"""CSL-JSON items as rendering sees them: any dict will do, and none raises.

Values are read once, when a style first asks for them: text with its markup as marks, names
as `Person`, dates as `DateValue`.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from refparse.rendering.date_values import DateValue, date_value
from refparse.rendering.marks import unmarked
from refparse.rendering.markup import prepared
from refparse.rendering.people import Person, people

_ALIASES: dict[str, tuple[str, ...]] = {
    "container-title-short": ("journalAbbreviation",),
    "title-short": ("shortTitle",),
    "event-title": ("event",),
    "DOI": ("doi",),
    "URL": ("url",),
    "ISBN": ("isbn",),
    "ISSN": ("issn",),
    "PMID": ("pmid",),
    "PMCID": ("pmcid",),
}
_VERBATIM = frozenset(["DOI", "ISBN", "ISSN", "PMCID", "PMID", "URL"])
_UNSET: Any = object()


class Item:
    """One CSL-JSON item. `id` is its own id as a string; missing values are empty."""

    __slots__ = ("_dates", "_et_al", "_people", "_texts", "id", "language", "raw", "type")

    def __init__(self, raw: Mapping[str, Any] | None, identifier: str) -> None:
        self.raw: Mapping[str, Any] = raw if isinstance(raw, Mapping) else {}
        self.id = identifier
        kind = self.raw.get("type")
        self.type = kind if isinstance(kind, str) else ""
        language = self.raw.get("language")
        self.language = language if isinstance(language, str) else ""
        self._texts: dict[str, str] = {}
        self._dates: dict[str, DateValue | None] = {}
        self._people: dict[str, tuple[Person, ...]] = {}
        self._et_al: frozenset[str] = _et_al(self.raw.get("custom"))

    def _value(self, variable: str) -> Any:
        value = self.raw.get(variable)
        if value is None or value == "":
            for alias in _ALIASES.get(variable, ()):
                value = self.raw.get(alias)
                if value is not None and value != "":
                    break
        return value

    def text(self, variable: str) -> str:
        """The variable's text with marks; empty where the item has none."""
        text = self._texts.get(variable)
        if text is None:
            value = self._value(variable)
            if variable in _VERBATIM and isinstance(value, str):
                text = " ".join(unmarked(value).split())
            else:
                text = _as_text(value)
            self._texts[variable] = text
        return text

    def people(self, variable: str) -> tuple[Person, ...]:
        """The names of a name variable."""
        found: tuple[Person, ...] | None = self._people.get(variable)
        if found is None:
            found = self._people[variable] = people(self._value(variable))
        return found

    def date(self, variable: str) -> DateValue | None:
        """The date of a date variable."""
        found: Any = self._dates.get(variable, _UNSET)
        if found is _UNSET:
            found = self._dates[variable] = date_value(self._value(variable))
        return found  # type: ignore[no-any-return]

    def has(self, variable: str) -> bool:
        """Whether the variable holds anything that can be printed."""
        value = self._value(variable)
        if not value:
            return value == 0 and value is not False and value is not None and value != ""
        if isinstance(value, Mapping):
            return self.date(variable) is not None or bool(self.people(variable))
        if isinstance(value, list):
            return bool(self.people(variable)) or self.date(variable) is not None
        return bool(self.text(variable))

    def ends_in_et_al(self, variable: str) -> bool:
        """Whether the variable's names were printed with "et al." and are not all known."""
        return variable in self._et_al


def _as_text(value: object) -> str:
    if isinstance(value, str):
        return prepared(value) if value and not value.isspace() else ""
    if isinstance(value, bool) or value is None:
        return ""
    if isinstance(value, (int, float)):
        return str(value)
    if isinstance(value, list):
        return ", ".join(text for text in map(_as_text, value) if text)
    return ""


def _et_al(custom: object) -> frozenset[str]:
    if isinstance(custom, Mapping):
        names = custom.get("et-al")
        if isinstance(names, str):
            names = [names]
        if isinstance(names, (list, tuple)):
            return frozenset(name for name in names if isinstance(name, str))
    return frozenset()


def identifier(raw: object, position: int) -> str:
    """An item's id as a string; its 1-based position where it has none."""
    value = raw.get("id") if isinstance(raw, Mapping) else None
    if isinstance(value, bool) or not isinstance(value, (str, int, float)) or value == "":
        return f"#{position}"
    return str(value)
