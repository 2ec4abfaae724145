"""`cs:style`, `cs:citation` and `cs:bibliography`: options, locales, and compiling it all."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from citeproc import LANGUAGE_NAMES, PRIMARY_DIALECTS, model

from refparse.rendering.area import Area, Render
from refparse.rendering.layouts import Layout
from refparse.rendering.locale_terms import LocaleData, Terms, locale_data
from refparse.rendering.sorting import Sort, SortKey

_CSL = "{http://purl.org/net/xbiblio/csl}"
_LANG = "{http://www.w3.org/XML/1998/namespace}lang"


@dataclass(frozen=True, slots=True)
class CitationFormat:
    """The compiled `cs:citation`: cites, what joins them, their order and options."""

    cite: Render
    prefix: str
    delimiter: str
    suffix: str
    keys: tuple[SortKey, ...]
    options: dict[str, str]
    tests_disambiguate: int

    @property
    def disambiguates(self) -> bool:
        """Whether cites may differ by what other cites there are."""
        return self.tests_disambiguate > 0 or any(
            self.options.get(f"disambiguate-add-{what}") == "true"
            for what in ("names", "givenname", "year-suffix")
        )


@dataclass(frozen=True, slots=True)
class BibliographyFormat:
    """The compiled `cs:bibliography`: entries, their order and options."""

    entry: Render
    keys: tuple[SortKey, ...]
    options: dict[str, str]


class _Part:
    """What `cs:citation` and `cs:bibliography` share."""

    def area(self: Any, citation: bool) -> Area:
        root = self.getroottree().getroot()
        options = {**root.attrib, **self.attrib}
        return Area(root, root.terms, options, citation=citation)

    def keys(self: Any, area: Area) -> tuple[SortKey, ...]:
        sort = self.find(f"{_CSL}sort")
        return tuple(sort.sort_keys(area)) if isinstance(sort, Sort) else ()

    def first_layout(self: Any) -> Layout | None:
        layout = self.find(f"{_CSL}layout")
        return layout if isinstance(layout, Layout) else None


class Citation(_Part, model.Citation):  # type: ignore[misc]
    """`cs:citation`."""

    def format(self) -> CitationFormat | None:
        """The compiled element; None without a layout."""
        layout = self.first_layout()
        if layout is None:
            return None
        area = self.area(citation=True)
        prefix, delimiter, suffix = layout.dress()
        return CitationFormat(
            layout.cite(area), prefix, delimiter, suffix, self.keys(area), dict(area.options),
            min(len(area.root.xpath_search("//*[@disambiguate='true']")), 8),
        )  # fmt: skip


class Bibliography(_Part, model.Bibliography):  # type: ignore[misc]
    """`cs:bibliography`."""

    def format(self) -> BibliographyFormat | None:
        """The compiled element; None without a layout."""
        layout = self.first_layout()
        if layout is None:
            return None
        area = self.area(citation=False)
        aligned = bool(self.get("second-field-align"))
        return BibliographyFormat(layout.entry(area, aligned), self.keys(area), dict(area.options))


class Style(model.Style):  # type: ignore[misc]
    """`cs:style`. citeproc-py's locale order, with locales that a style may not have."""

    def set_locales(self, output_locale: str, load: Callable[[str], LocaleData]) -> None:
        """Choose the locales; `load` gives the data of a locale file."""
        inside = {
            (locale.get(_LANG) or ""): locale for locale in self.iterchildren(f"{_CSL}locale")
        }
        language = output_locale.split("-")[0]
        primary = PRIMARY_DIALECTS.get(language)
        names = dict.fromkeys((output_locale, language, primary, ""))
        locales = [locale_data(inside[name]) for name in names if name in inside]
        files = dict.fromkeys((output_locale, primary, "en-US"))
        locales += [load(name) for name in files if name in LANGUAGE_NAMES]
        self.terms = Terms(locales)
        self.explicit_year_suffix = bool(self.xpath_search("//cs:text[@variable='year-suffix']"))
        self.macros = {macro.get("name"): macro for macro in self.iterchildren(f"{_CSL}macro")}
