"""The terms, dates and options of a style's locales, merged by priority.

Follows the locale fallback of the CSL specification; ordinals of a locale that redefines any
of them replace all of them.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

_CSL = "{http://purl.org/net/xbiblio/csl}"
_FALLBACK = {"verb-short": "verb", "symbol": "short", "verb": "long", "short": "long"}
_NEW_NAMES = {"event-title": "event", "editortranslator": "editor-translator"}
_OLD_NAMES = {"editor-translator": "editortranslator"}


class Terms:
    """Terms by name and form; made once from locale elements, highest priority first."""

    def __init__(self, locales: Iterable[Any]) -> None:
        elements = list(locales)
        self._terms: dict[tuple[str, str], tuple[str, str]] = {}
        self._genders: dict[str, str] = {}
        self._ordinals: dict[tuple[str, str], tuple[str, str]] = {}
        self._dates: dict[str, Any] = {}
        self._options: dict[str, str] = {}
        for locale in reversed(elements):
            self._add(locale)

    def _add(self, locale: Any) -> None:
        for options in locale.iterchildren(f"{_CSL}style-options"):
            self._options.update(options.attrib)
        for date in locale.iterchildren(f"{_CSL}date"):
            self._dates[date.get("form", "text")] = date
        found: list[Any] = []
        for terms in locale.iterchildren(f"{_CSL}terms"):
            found += terms.iterchildren(f"{_CSL}term")
        if any(term.get("name", "").startswith("ordinal") for term in found):
            self._ordinals = {}
        for term in found:
            name = term.get("name", "")
            single, multiple = term.find(f"{_CSL}single"), term.find(f"{_CSL}multiple")
            if single is None and multiple is None:
                one = many = term.text or ""
            else:
                one = "" if single is None else single.text or ""
                many = "" if multiple is None else multiple.text or ""
            if name.startswith("ordinal"):
                key = (name, term.get("gender-form", ""))
                self._ordinals[key] = (one, term.get("match", ""))
                continue
            if term.get("gender-form"):
                name += "@" + term.get("gender-form")
            elif term.get("gender"):
                self._genders[name] = term.get("gender")
            self._terms[name, term.get("form", "long")] = (one, many)

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

    def date(self, form: str) -> Any:
        """The locale's date element of that form, or None."""
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
