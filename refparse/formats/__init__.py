"""One module a format: ``dumps`` writes references, ``loads`` reads them where the format can.

>>> FORMATS["ris"].reads, by_ending("references.bib")
(True, 'bibtex')
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from importlib import import_module
from os import PathLike, fspath
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from refparse.errors import UnknownFormatError

if TYPE_CHECKING:
    from refparse.reference import Reference, ReferenceList


@dataclass(frozen=True, slots=True)
class Format:
    """A format that references are written in, or read from.

    Attributes:
        description: what it is, in a few words.
        endings: file name endings that stand for it, the usual one first.
        reads, writes: whether its module has ``loads`` and ``dumps``.
    """

    description: str
    endings: tuple[str, ...] = ()
    reads: bool = False
    writes: bool = True


FORMATS: Mapping[str, Format] = MappingProxyType(
    {
        "bibtex": Format("BibTeX, for LaTeX's classic styles", (".bib",), reads=True),
        "biblatex": Format("BibLaTeX, for biber", (".biblatex",), reads=True),
        "csl-json": Format("CSL-JSON, for citeproc, Zotero, pandoc", (".json",), reads=True),
        "csl-yaml": Format("CSL-YAML, for pandoc", (".yaml", ".yml"), reads=True),
        "ris": Format("RIS, for every reference manager", (".ris",), reads=True),
        "endnote-xml": Format("EndNote XML", (".endnote.xml",)),
        "nbib": Format("MEDLINE/PubMed (NBIB)", (".nbib", ".medline"), reads=True, writes=False),
        "jats": Format("JATS <ref-list>, for journal production", (".jats.xml", ".jats")),
        "tei": Format("TEI <listBibl>", (".tei.xml", ".tei")),
        "csv": Format("comma-separated table, one row a reference", (".csv",)),
        "tsv": Format("tab-separated table, one row a reference", (".tsv", ".tab")),
        "text": Format("the references as printed, one a line", (".txt",)),
    }
)
"""Every format by its name."""


_OPENINGS = (
    ("bibtex", re.compile(r"(?:%[^\n]*\n\s*)*@\s*\w+\s*[{(]")),
    ("csl-json", re.compile(r"""\[\s*\{\s*"[\w-]+"\s*:""")),
    ("ris", re.compile(r"TY  - ")),
    ("nbib", re.compile(r"PMID- ?\d")),
)


def dumps(name: str, references: Iterable[Reference], **options: Any) -> str:
    """Return ``references`` in a format; the options are those of its module's ``dumps``.

    Raises:
        UnknownFormatError: no such format, or one that is only read.
    """
    if not _known(name).writes:
        raise UnknownFormatError(f"{name} is read but not written")
    return str(_module(name).dumps(references, **options))


def loads(name: str, text: str) -> ReferenceList:
    """Return the references that ``text`` holds in a format.

    Raises:
        UnknownFormatError: no such format, or one that is only written.
        UnreadableFileError: the text is not in that format; the message names the line.
    """
    if not _known(name).reads:
        raise UnknownFormatError(f"{name} is written but not read")
    references: ReferenceList = _module(name).loads(text)
    return references


def named(name: str) -> str | None:
    """Return the format of that name, written in small letters or capitals, or None."""
    return name.lower() if name.lower() in FORMATS else None


def near(name: str) -> list[str]:
    """Return the formats that a wrong name may mean, the likeliest first.

    >>> near("json"), near("csl"), near("bibtx")
    (['csl-json'], ['csl-json', 'csl-yaml'], ['bibtex', 'biblatex', 'nbib'])
    """
    from difflib import get_close_matches

    name = name[:40].lower()
    if meant := by_ending(f".{name}"):
        return [meant]
    begun = [known for known in FORMATS if known.startswith(name) and name]
    return begun or get_close_matches(name, FORMATS, n=3, cutoff=0.6)


def by_ending(path: str | PathLike[str]) -> str | None:
    """Return the format that a file name's ending stands for, or None."""
    name = fspath(path).lower()
    endings = ((ending, format) for format, known in FORMATS.items() for ending in known.endings)
    fitting = [(len(ending), format) for ending, format in endings if name.endswith(ending)]
    return max(fitting)[1] if fitting else None


def detect(text: str, path: str = "") -> str | None:
    """Return the readable format that a file's name or else its beginning stands for, or None.

    >>> detect("@book{oak, title = {Trees}}"), detect("1. Oak A. Trees. 2001.")
    ('bibtex', None)
    """
    named = by_ending(path) if path else None
    if named is not None and FORMATS[named].reads:
        return named
    start = text[:2000].lstrip("\ufeff \t\r\n")
    return next((name for name, opening in _OPENINGS if opening.match(start)), None)


def _known(name: str) -> Format:
    if (found := named(name)) is not None:
        return FORMATS[found]
    hint = " or ".join(near(name) or sorted(FORMATS))
    raise UnknownFormatError(f"unknown format {name[:40]!r}; did you mean {hint}?")


def _module(name: str) -> Any:
    return import_module("refparse.formats." + name.lower().replace("-", "_"))
