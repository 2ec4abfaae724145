"""The terms, dates and options of a style's locales, merged by priority.

Follows the locale fallback of the CSL specification; ordinals of a locale that redefines any
of them replace all of them.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

_CSL = "{http://purl.org/net/xbiblio/csl}"
_FALLBACK = {"verb-short": "verb", "symbol": "short", "verb": "long", "short": "long"}
_NEW_NAMES = {"event-title": "event", "editortranslator": "editor-translator"}
_OLD_NAMES = {"editor-translator": "editortranslator"}


@dataclass(frozen=True, slots=True)
class LocalizedDate:
    """A locale's date format: the attributes of its parts, and what stands between them."""

    parts: tuple[Mapping[str, str], ...]
    delimiter: str


@dataclass(frozen=True, slots=True)
class LocaleData:
    """What one `cs:locale` says, as plain data.

    `terms` by name and form, singular and plural; `ordinals` by name and gender, text and
    `match`; `genders` of nouns by name; `dates` by form; `options` as written.
    """

    terms: dict[tuple[str, str], tuple[str, str]] = field(default_factory=dict)
    ordinals: dict[tuple[str, str], tuple[str, str]] = field(default_factory=dict)
    genders: dict[str, str] = field(default_factory=dict)
    dates: dict[str, LocalizedDate] = field(default_factory=dict)
    options: dict[str, str] = field(default_factory=dict)


def locale_data(locale: Any) -> LocaleData:
    """The data of a `cs:locale` element."""
    data = LocaleData()
    for options in locale.iterchildren(f"{_CSL}style-options"):
        data.options.update(options.attrib)
    for date in locale.iterchildren(f"{_CSL}date"):
        parts = tuple(dict(part.attrib) for part in date.iterchildren(f"{_CSL}date-part"))
        data.dates[date.get("form", "text")] = LocalizedDate(parts, date.get("delimiter", ""))
    for terms in locale.iterchildren(f"{_CSL}terms"):
        for term in terms.iterchildren(f"{_CSL}term"):
            _add_term(data, term)
    return data


def _add_term(data: LocaleData, term: Any) -> None:
    single = multiple = term.text or ""
    if len(term):
        single = term.findtext(f"{_CSL}single") or ""
        multiple = term.findtext(f"{_CSL}multiple") or ""
    attributes = term.attrib
    name, gendered = attributes.get("name", ""), attributes.get("gender-form", "")
    if name.startswith("ordinal"):
        data.ordinals[name, gendered] = (single, attributes.get("match", ""))
        return
    if gendered:
        name += "@" + gendered
    elif "gender" in attributes:
        data.genders[name] = attributes["gender"]
    data.terms[name, attributes.get("form", "long")] = (single, multiple)


class Terms:
    """The locales of a style as one, the first having the highest priority."""

    def __init__(self, locales: Iterable[LocaleData]) -> None:
        self._terms: dict[tuple[str, str], tuple[str, str]] = {}
        self._ordinals: dict[tuple[str, str], tuple[str, str]] = {}
        self._genders: dict[str, str] = {}
        self._dates: dict[str, LocalizedDate] = {}
        self._options: dict[str, str] = {}
        for locale in reversed(list(locales)):
            self._terms.update(locale.terms)
            self._genders.update(locale.genders)
            self._dates.update(locale.dates)
            self._options.update(locale.options)
            if locale.ordinals:
                self._ordinals = locale.ordinals

    def term(self, name: str, form: str = "long", plural: bool = False, gender: str = "") -> str:
        """The term, falling back from rarer forms to the long one; empty if there is none."""
        return self.known(name, form, plural, gender) or ""

    def known(
        self, name: str, form: str = "long", plural: bool = False, gender: str = ""
    ) -> str | None:
        """The term as `term` finds it; None where no locale has it."""
        names = [f"{name}@{gender}", name] if gender else [name]
        names += [other for other in (_OLD_NAMES.get(name), _NEW_NAMES.get(name)) if other]
        for candidate in names:
            wanted: str | None = form
            while wanted:
                found = self._terms.get((candidate, wanted))
                if found is not None:
                    return found[1 if plural else 0]
                wanted = _FALLBACK.get(wanted)
        return None

    def gender(self, name: str) -> str:
        """The grammatical gender of the term's noun, empty if neutral."""
        return self._genders.get(name, "")

    def date(self, form: str) -> LocalizedDate | None:
        """The locale's date of that form."""
        return self._dates.get(form)

    def option(self, name: str) -> bool:
        """A locale's style option."""
        return self._options.get(name, "false").strip().lower() == "true"

    def ordinal(self, number: int, gender: str = "") -> str:
        """The ordinal suffix of a number ("th", "st")."""
        digits = f"{number:02d}"
        candidates = [f"ordinal-{digits}"] if number < 100 else []
        found = self._ordinal(candidates[0], gender, ("whole-number", "")) if candidates else None
        if found is None:
            found = self._ordinal(f"ordinal-{digits[-2:]}", gender, ("last-two-digits", ""), 2)
        if found is None:
            found = self._ordinal(f"ordinal-0{digits[-1]}", gender, ("last-digit", ""), 1)
        if found is None:
            found = self._ordinal("ordinal", gender, None)
        return found or ""

    def _ordinal(
        self, name: str, gender: str, matches: tuple[str, ...] | None, digits: int = 0
    ) -> str | None:
        keys = [(name, gender), (name, "")] if gender else [(name, "")]
        for key in keys:
            found = self._ordinals.get(key)
            if found is None:
                continue
            text, match = found
            if matches is None:
                return text
            if not match:
                match = "last-digit" if name[-2] == "0" else "last-two-digits"
            if digits == 0 or match in matches:
                return text
        return None
