"""What libraries hold, by language: works and what they are published in, by and for.

Each language has a file of lines ``kind<TAB>name``, written for this project from general
knowledge. The kinds are the attributes of `Holdings`.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, fields
from functools import lru_cache
from importlib.resources import files


@dataclass(frozen=True, slots=True)
class Holdings:
    """Names that references of one language are full of.

    Attributes:
        book, volume, part, thesis, report, page, standard, software: titles of monographs, of
            edited volumes, of chapters and articles, and so on.
        journal, newspaper, series, site, congress: what works appear in.
        publisher, body, school: who publishes, and who writes or grants degrees as a body.
        place: towns as they are printed, also several together.
    """

    book: tuple[str, ...] = ()
    volume: tuple[str, ...] = ()
    part: tuple[str, ...] = ()
    thesis: tuple[str, ...] = ()
    report: tuple[str, ...] = ()
    page: tuple[str, ...] = ()
    standard: tuple[str, ...] = ()
    software: tuple[str, ...] = ()
    journal: tuple[str, ...] = ()
    newspaper: tuple[str, ...] = ()
    series: tuple[str, ...] = ()
    site: tuple[str, ...] = ()
    congress: tuple[str, ...] = ()
    publisher: tuple[str, ...] = ()
    body: tuple[str, ...] = ()
    school: tuple[str, ...] = ()
    place: tuple[str, ...] = ()


@lru_cache
def holdings(code: str) -> Holdings:
    """Return the holdings of a language.

    Args:
        code: "de", "en", "es", "fr", "it", "nl", "pl", "pt", "ru" or "sv".

    Raises:
        ValueError: a line of the file is of no known kind.
    """
    kinds = {field.name for field in fields(Holdings)}
    found: dict[str, list[str]] = defaultdict(list)
    text = files(__name__).joinpath(f"{code}.tsv").read_text(encoding="utf-8")
    for number, line in enumerate(text.splitlines(), 1):
        kind, _, name = line.partition("\t")
        if kind not in kinds or not name:
            raise ValueError(f"{code}.tsv, line {number}: {line!r}")
        found[kind].append(name)
    return Holdings(**{kind: tuple(names) for kind, names in found.items()})
