"""A loaded style: compiled once, immutable, shared by any number of threads."""

from __future__ import annotations

import os
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from citeproc import LANGUAGE_NAMES, LOCALES_PATH, PRIMARY_DIALECTS

from refparse.errors import InvalidStyleError, UnknownStyleError
from refparse.rendering import lookup, style_files
from refparse.rendering.expansion import LARGEST, rendered_size
from refparse.rendering.locale_terms import LocaleData, Terms, locale_data
from refparse.rendering.style_elements import (
    Bibliography,
    BibliographyFormat,
    Citation,
    CitationFormat,
)

_CSL = "{http://purl.org/net/xbiblio/csl}"


@dataclass(frozen=True, slots=True, eq=False)
class Style:
    """A style as `load_style` gives it.

    `title` and `id` are those of its info block, `note` says whether its citations are
    footnotes, `locale` is the language it prints in ("en-US").
    """

    title: str
    id: str
    note: bool
    locale: str
    terms: Terms
    citation: CitationFormat | None
    bibliography: BibliographyFormat | None


@lru_cache(maxsize=64)
def _locale_file(name: str) -> LocaleData:
    path = Path(LOCALES_PATH) / f"locales-{name}.xml"
    return locale_data(lookup.parsed(style_files.read(path), path.name))


def known_locale(locale: str) -> str:
    """A locale that citeproc-py ships ("de", "de-AT"), in its full form.

    Raises `UnknownStyleError`, with the nearest names, for any other.
    """
    plain = locale.strip().replace("_", "-")
    for name in LANGUAGE_NAMES:
        if name.lower() == plain.lower():
            return str(name)
    primary = PRIMARY_DIALECTS.get(plain.lower())
    if primary:
        return str(primary)
    near = style_files.nearest(plain, list(LANGUAGE_NAMES))
    raise UnknownStyleError(f"no locale {locale!r}{near}")


def compiled(data: bytes, name: str, locale: str | None = None) -> Style:
    """The style written in `data`, an independent CSL style; `name` is for messages."""
    root = lookup.parsed(data, name)
    if root.tag != f"{_CSL}style":
        raise InvalidStyleError(f"{name}: a locale, not a style")
    chosen = locale or root.get("default-locale") or "en-US"
    root.set_locales(chosen, _locale_file)
    citation = root.find(f"{_CSL}citation")
    bibliography = root.find(f"{_CSL}bibliography")
    try:
        if rendered_size(root) > LARGEST:
            raise InvalidStyleError(f"{name}: its macros expand to more than {LARGEST} elements")
        style = Style(
            title=(root.findtext(f"{_CSL}info/{_CSL}title") or "").strip(),
            id=(root.findtext(f"{_CSL}info/{_CSL}id") or "").strip(),
            note=root.get("class") == "note",
            locale=chosen,
            terms=root.terms,
            citation=citation.format() if isinstance(citation, Citation) else None,
            bibliography=(
                bibliography.format() if isinstance(bibliography, Bibliography) else None
            ),
        )
    except RecursionError as error:
        raise InvalidStyleError(f"{name}: its elements are nested too deeply") from error
    if style.citation is None and style.bibliography is None:
        raise InvalidStyleError(f"{name}: the style has neither citation nor bibliography layout")
    return style


def _parent(root: Any) -> str | None:
    """The name of the independent style that a dependent one stands for."""
    for link in root.iterfind(f"{_CSL}info/{_CSL}link"):
        if link.get("rel") == "independent-parent":
            return str(link.get("href", "").rstrip("/").rpartition("/")[2])
    return None


@lru_cache(maxsize=64)
def _loaded(path: Path, modified: int, locale: str | None) -> Style:
    data = style_files.read(path)
    for _ in range(4):
        root = lookup.parsed(data, str(path))
        parent = _parent(root)
        if parent is None or root.find(f"{_CSL}citation") is not None:
            break
        locale = locale or root.get("default-locale")
        path = style_files.path_named(parent)
        data = style_files.read(path)
    return compiled(data, str(path), locale)


def load_style(style: str | os.PathLike[str], locale: str | None = None) -> Style:
    """The style of that name, or of that .csl file, in a locale ("de", "pt-BR") or its own.

    Names are those of the shipped styles and, with the extra `styles`, of the whole CSL
    collection; a dependent style gives the one it stands for. Loaded styles are cached.

    Raises `UnknownStyleError` for an unknown name or locale, `MissingExtraError` where the
    collection is not installed, `UnreadableFileError` and `InvalidStyleError` for files.
    """
    path = Path(style) if style_files.is_path(style) else style_files.path_named(str(style))
    wanted = known_locale(locale) if locale else None
    try:
        modified = path.stat().st_mtime_ns
    except (OSError, ValueError):
        modified = 0
    return _loaded(path, modified, wanted)
