"""Damage done to labelled strings on purpose: what PDF extraction, OCR and typing do to references.

Every function takes and returns ``(text, labels)`` with one label index a character.
"""

from __future__ import annotations

import random
import unicodedata
from collections.abc import Callable
from typing import Final

from refparse.labelling.labels import LABELS

Labelled = tuple[str, list[int]]

_LIGATURES: Final = {"ffi": "ﬃ", "ffl": "ﬄ", "ff": "ﬀ", "fi": "ﬁ", "fl": "ﬂ"}
_MISREAD: Final = {
    "l": "1I", "1": "lI", "I": "l1", "0": "Oo", "O": "0", "5": "S", "S": "5", "8": "B", "B": "8",
    "e": "c", "m": "rn", "c": "e", "g": "q", "6": "b", "2": "Z",
}  # fmt: skip
_NUMBERS: Final = ("{}. ", "[{}] ", "({}) ", "{}) ", "{} ", "{}.", "[{}]", "• ", "- ")
_NUMBER_LABEL: Final = LABELS.index("number")
_TITLE_LABEL: Final = LABELS.index("title")
_NAME_LABELS: Final = (LABELS.index("author"), LABELS.index("editor"))


def damaged(text: str, labels: list[int], dice: random.Random, strength: float) -> Labelled:
    """Apply a random choice of damages; ``strength`` in [0, 1] scales how often each happens."""
    for chance, damage in _DAMAGES:
        if dice.random() < chance * strength:
            text, labels = damage(text, labels, dice)
    return text, labels


def _mapped(text: str, labels: list[int], replace: Callable[[str], str]) -> Labelled:
    pieces, kept = [], []
    for character, label in zip(text, labels, strict=True):
        new = replace(character)
        pieces.append(new)
        kept += [label] * len(new)
    return "".join(pieces), kept


def _upper(text: str, labels: list[int], dice: random.Random) -> Labelled:
    return _mapped(text, labels, str.upper)


def _lower(text: str, labels: list[int], dice: random.Random) -> Labelled:
    return _mapped(text, labels, str.lower)


def _upper_field(text: str, labels: list[int], dice: random.Random) -> Labelled:
    chosen = dice.choice(labels)
    pairs = [
        (c.upper() if label == chosen else c, label) for c, label in zip(text, labels, strict=True)
    ]
    return "".join(c for c, _ in pairs), [label for c, label in pairs for _ in c]


def _without_accents(text: str, labels: list[int], dice: random.Random) -> Labelled:
    def bare(character: str) -> str:
        decomposed = unicodedata.normalize("NFD", character)
        return "".join(c for c in decomposed if not unicodedata.combining(c))

    return _mapped(text, labels, bare)


def _without_final_dot(text: str, labels: list[int], dice: random.Random) -> Labelled:
    if text.endswith("."):
        return text[:-1], labels[:-1]
    return text, labels


def _numbered(text: str, labels: list[int], dice: random.Random) -> Labelled:
    if labels and labels[0] == _NUMBER_LABEL:
        return text, labels
    printed = str(dice.randint(1, 150))
    pattern = dice.choice(_NUMBERS)
    front = pattern.format(printed)
    marks = [0] * len(front)
    if "{}" in pattern:
        place = pattern.index("{}")
        marks[place : place + len(printed)] = [_NUMBER_LABEL] * len(printed)
    return front + text, marks + labels


def _ligatures(text: str, labels: list[int], dice: random.Random) -> Labelled:
    pieces, kept, at = [], [], 0
    while at < len(text):
        for plain, joined in _LIGATURES.items():
            if text.startswith(plain, at):
                pieces.append(joined)
                kept.append(labels[at])
                at += len(plain)
                break
        else:
            pieces.append(text[at])
            kept.append(labels[at])
            at += 1
    return "".join(pieces), kept


def _inserted(
    text: str, labels: list[int], dice: random.Random, share: float, mark: str, inside: bool
) -> Labelled:
    pieces, kept = [], []
    for at, (character, label) in enumerate(zip(text, labels, strict=True)):
        between = 0 < at < len(text) and text[at - 1].isalpha() and character.isalpha()
        loose = at > 0 and not character.isspace() and not character.isalnum()
        if (between if inside else loose) and dice.random() < share:
            pieces.append(mark)
            kept += [labels[at - 1] if labels[at - 1] == label else 0] * len(mark)
        pieces.append(character)
        kept.append(label)
    return "".join(pieces), kept


def _hyphenated(text: str, labels: list[int], dice: random.Random) -> Labelled:
    return _inserted(text, labels, dice, 0.012, dice.choice(("- ", "-", "-\u00ad ")), inside=True)


def _split_words(text: str, labels: list[int], dice: random.Random) -> Labelled:
    return _inserted(text, labels, dice, 0.01, " ", inside=True)


def _spaced_marks(text: str, labels: list[int], dice: random.Random) -> Labelled:
    return _inserted(text, labels, dice, 0.3, " ", inside=False)


def _without_spaces(text: str, labels: list[int], dice: random.Random) -> Labelled:
    after_marks = dice.random() < 0.7
    pieces, kept = [], []
    for at, (character, label) in enumerate(zip(text, labels, strict=True)):
        if character == " " and at:
            chance = 0.35 if not text[at - 1].isalnum() else 0.0 if after_marks else 0.05
            if dice.random() < chance:
                continue
        pieces.append(character)
        kept.append(label)
    return "".join(pieces), kept


def _misread(text: str, labels: list[int], dice: random.Random) -> Labelled:
    def replace(character: str) -> str:
        if character in _MISREAD and dice.random() < 0.04:
            return dice.choice(_MISREAD[character])
        return character

    return _mapped(text, labels, replace)


def _other_quotes(text: str, labels: list[int], dice: random.Random) -> Labelled:
    opening, closing = dice.choice((('"', '"'), ("'", "'"), ("„", "“"), ("«", "»"), ("“", "”")))
    return _mapped(text, labels, lambda c: opening if c in "“„«" else closing if c in "”»" else c)


def _other_dashes(text: str, labels: list[int], dice: random.Random) -> Labelled:
    dash = dice.choice(("-", "–", "—", "−", "‐", "--"))
    return _mapped(text, labels, lambda c: dash if c in "–—−" else c)


def _straight_apostrophes(text: str, labels: list[int], dice: random.Random) -> Labelled:
    return _mapped(text, labels, lambda c: "'" if c == "’" else c)


def _without_dots(text: str, labels: list[int], dice: random.Random) -> Labelled:
    return _mapped(text, labels, lambda c: "" if c == "." and dice.random() < 0.5 else c)


def _commas_for_dots(text: str, labels: list[int], dice: random.Random) -> Labelled:
    pairs = [
        ("," if c == "." and label == 0 and dice.random() < 0.6 else c)
        for c, label in zip(text, labels, strict=True)
    ]
    return "".join(pairs), labels


def _broken_names(text: str, labels: list[int], dice: random.Random) -> Labelled:
    """Put a space behind the first letter of a family name or behind the hyphen inside one."""
    places = [
        at
        for at in range(2, len(text) - 2)
        if labels[at] in _NAME_LABELS
        and text[at + 1 : at + 3].isalpha()
        and text[at + 1 : at + 3].islower()
        and (
            (text[at] == "-" and text[at - 1].isalpha())
            or (text[at].isupper() and text[at - 1] == " ")
        )
    ]
    if not places:
        return text, labels
    at = dice.choice([at for at in places if text[at] == "-"] or places) + 1
    return text[:at] + " " + text[at:], [*labels[:at], labels[at], *labels[at:]]


def _lost_separator(text: str, labels: list[int], dice: random.Random) -> Labelled:
    """Drop one mark between two fields, leaving the space behind it."""
    places = [
        at
        for at in range(1, len(text) - 1)
        if text[at] in ".,;:" and labels[at] == 0 and labels[at - 1] and text[at + 1] == " "
    ]
    if not places:
        return text, labels
    at = dice.choice(places)
    return text[:at] + text[at + 1 :], labels[:at] + labels[at + 1 :]


def _year_in_title(text: str, labels: list[int], dice: random.Random) -> Labelled:
    """Let the title begin or end with a year, or hold one in parentheses."""
    if _TITLE_LABEL not in labels:
        return text, labels
    start = labels.index(_TITLE_LABEL)
    end = start + labels[start:].count(_TITLE_LABEL)
    year = str(dice.randint(1890, 2025))
    kind = dice.random()
    if kind < 0.5:
        at, added = start, f"{year} "
    elif kind < 0.75:
        at, added = end, f" {year}"
    else:
        spaces = [i for i in range(start, end) if text[i] == " "]
        at, added = dice.choice(spaces) if spaces else end, f" ({year})"
    return text[:at] + added + text[at:], labels[:at] + [_TITLE_LABEL] * len(added) + labels[at:]


_DAMAGES: Final[tuple[tuple[float, Callable[[str, list[int], random.Random], Labelled]], ...]] = (
    (0.05, _year_in_title),
    (0.05, _lost_separator),
    (0.04, _broken_names),
    (0.03, _other_quotes),
    (0.08, _other_dashes),
    (0.08, _straight_apostrophes),
    (0.05, _commas_for_dots),
    (0.03, _without_dots),
    (0.08, _without_accents),
    (0.12, _without_final_dot),
    (0.08, _misread),
    (0.06, _hyphenated),
    (0.04, _split_words),
    (0.05, _spaced_marks),
    (0.08, _without_spaces),
    (0.05, _ligatures),
    (0.04, _upper),
    (0.02, _lower),
    (0.04, _upper_field),
    (0.08, _numbered),
)
