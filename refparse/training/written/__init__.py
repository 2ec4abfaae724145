"""References written down and labelled by hand for this project, by language.

Each language has a file with one reference a line, in which ``⟦label|text⟧`` marks a labelled
stretch. They are printed as publishers of the language print them, which the corpora of labelled
strings hardly show outside the sciences.
"""

from __future__ import annotations

from functools import lru_cache
from importlib.resources import files

import regex

from refparse.labelling.labels import LABELS

LANGUAGES = tuple(
    sorted(
        file.name.removesuffix(".txt")
        for file in files(__name__).iterdir()
        if file.name.endswith(".txt")
    )
)
"""The codes of the languages that have references."""

_MARKED = regex.compile(r"⟦(?P<label>\w+)\|(?P<text>[^⟦⟧]+)⟧")


@lru_cache
def written(code: str, half: int | None = None) -> tuple[tuple[tuple[str, str], ...], ...]:
    """Return the references of a language, each as stretches of text with their labels.

    Args:
        code: of the language ("de", "en", ...).
        half: 0 for every other reference from the first on, 1 for the rest, None for all.

    Returns:
        For each reference its (text, label) pieces in order; a separator's label is "". Nothing for
        a language without a file.

    Raises:
        ValueError: a line has a mark that is not closed or of no known label.
    """
    file = files(__name__).joinpath(f"{code}.txt")
    if not file.is_file():
        return ()
    lines = file.read_text(encoding="utf-8").splitlines()
    return tuple(
        _pieces(line, f"{code}.txt, line {number}")
        for number, line in enumerate(lines, 1)
        if half is None or (number - 1) % 2 == half
    )


@lru_cache
def values(code: str, label: str, half: int | None = None) -> tuple[str, ...]:
    """Return the texts of a label in the references of a language, each as often as it occurs.

    ``half`` as for `written`.
    """
    return tuple(text for pieces in written(code, half) for text, found in pieces if found == label)


def _pieces(line: str, place: str) -> tuple[tuple[str, str], ...]:
    pieces: list[tuple[str, str]] = []
    at = 0
    for found in _MARKED.finditer(line):
        if found["label"] not in LABELS:
            raise ValueError(f"{place}: label {found['label']!r}")
        pieces += [(line[at : found.start()], ""), (found["text"], found["label"])]
        at = found.end()
    pieces.append((line[at:], ""))
    if any("⟦" in text or "⟧" in text for text, _ in pieces):
        raise ValueError(f"{place}: a mark is not closed")
    return tuple(piece for piece in pieces if piece[0])
