"""References written by hand, with some of their values exchanged for others.

In languages that have such references and nothing else, values are those of each other.
"""

from __future__ import annotations

from typing import Final

import regex

from refparse.training.layout import Style
from refparse.training.name_forms import printed_names
from refparse.training.printed import Printed
from refparse.training.stretches import Piece
from refparse.training.written import values, written
from refparse.values.names.bodies import is_body

_EXCHANGED: Final = 0.45
"""How often a value is exchanged in a string that is not left as it is."""
_LEFT: Final = 0.3
"""How often a string is left as it is."""
_SLOTS: Final = {
    "title": "title", "booktitle": "book", "journal": "journal", "series": "series",
    "publisher": "publisher", "location": "place", "institution": "school", "volume": "volume",
    "issue": "issue", "pages": "pages", "date": "year",
}  # fmt: skip
_PLAIN: Final = {
    "volume": regex.compile(r"\d{1,3}"),
    "issue": regex.compile(r"\d{1,2}"),
    "pages": regex.compile(r"\d+\s?[-–]\s?\d+"),
    "date": regex.compile(r"(?:1[89]|20)\d\d"),
}
"""What a number must look like to be exchanged for another one."""
_ALONE: Final = {"zh": 6, "ja": 4, "cs": 2, "tr": 2, "hu": 2, "ro": 1, "id": 1, "fi": 1}
"""The languages with written references and nothing else, and how often each is drawn."""
_NAMES: Final = frozenset(
    ("author", "title", "journal", "booktitle", "publisher", "location", "institution", "series")
)


class Recast(Printed):
    """Draws references written by hand."""

    def _recast(self) -> list[Piece]:
        """A reference of the language at hand, or one in a printed form if it has none."""
        references = written(self._code, self._half)
        if not references:
            return self._printed()
        pieces = list(self._dice.choice(references))
        if self._chance(_LEFT):
            return pieces
        self._style = Style(self._dice, self._language)
        labels = {label for _, label in pieces}
        self._kind = "chapter" if labels & {"booktitle", "journal"} else "book"
        return [
            (self._other(text, label), label)
            if label and self._chance(_EXCHANGED)
            else (text, label)
            for text, label in pieces
        ]

    def _abroad(self) -> list[Piece]:
        """A reference of a language that has written references and nothing else."""
        code = self._pick(_ALONE)
        pieces = list(self._dice.choice(written(code, self._half)))
        if self._chance(_LEFT):
            return pieces
        return [
            (self._other_of(code, text, label), label)
            if self._chance(_EXCHANGED)
            else (text, label)
            for text, label in pieces
        ]

    def _other_of(self, code: str, text: str, label: str) -> str:
        """Another value of a label from the references of a language, or another number."""
        if label in _NAMES:
            return self._dice.choice(values(code, label, self._half))
        if label not in _PLAIN or not _PLAIN[label].fullmatch(text):
            return text
        if label == "date":
            return str(self._dice.randint(1930, 2024))
        return self._value(_SLOTS[label], "")

    def _other(self, text: str, label: str) -> str:
        """Another value of a label, or the same where none can stand for it."""
        if label in ("author", "editor"):
            return text if is_body(text) else self._other_names(text)
        slot = _SLOTS.get(label)
        if slot is None or (label in _PLAIN and not _PLAIN[label].fullmatch(text)):
            return text
        return self._value(slot, "").rstrip(".")

    def _other_names(self, text: str) -> str:
        """Other names in the forms of those of a list; the same list where these are not known."""
        found, at = "", 0
        for start, end, form, upper in printed_names(text):
            family, given = self._person()
            name = self._name((family.upper() if upper else family, given), first=True, form=form)
            found, at = found + text[at:start] + name, end
        return found + text[at:]
