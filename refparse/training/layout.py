"""How one composed reference is laid out."""

from __future__ import annotations

import random
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from refparse.training.material import Language

_UPPER_FAMILIES: Final = {"pt_BR": 0.45, "fr_FR": 0.28, "es_ES": 0.18}
"""How often family names are printed in capitals, by the first locale of a language."""
_UPPER_NAMES: Final = {"it_IT": 0.12, "fr_FR": 0.03, "en_US": 0.03}
"""How often given names are in capitals too."""

_NAME_FORMS: Final[Mapping[str, float]] = {
    "F I": 4, "F, I.": 7, "F I.": 2, "I. F": 5, "F, G": 8, "G F": 6, "F G": 1, "F, G I.": 1
}  # fmt: skip
_OWN_NAME_FORMS: Final[Mapping[str, Mapping[str, float]]] = {
    "nl_NL": {"F, I.": 9, "I. F": 6, "F, G": 5, "G F": 5, "F I.": 1, "F I": 1},
    "pl_PL": {"I. F": 8, "F I.": 8, "F, I.": 5, "G F": 4, "F, G": 3, "F G": 3, "F I": 0.5},
    "ru_RU": {"F I.": 14, "F, I.": 4, "I. F": 4, "F G": 1, "F, G": 0.5, "G F": 0.5, "F I": 0.3},
}  # fmt: skip
"""How often names are printed in each form, in general and by the first locale of a language."""

_BETWEEN_NAMES: Final = {
    "pl_PL": ((", ", "; ", " / "), (12, 1, 0.3)), "ru_RU": ((", ", "; "), (14, 1)),
}  # fmt: skip
"""The separators of names of the languages that have not all of them."""


@dataclass(frozen=True)
class Style:
    """How one composed reference is laid out; every attribute is drawn at random.

    Attributes:
        dice, language: what is drawn from. name_form: the name form, drawn too if empty.
    """

    dice: random.Random
    language: Language
    name_form: str = ""

    @cached_property
    def names(self) -> str:
        """The name form: "F I" for family name and initials, "G F" for given and family name …"""
        if self.name_form:
            return self.name_form
        weights = _OWN_NAME_FORMS.get(self.language.locales[0], _NAME_FORMS)
        return self.dice.choices(tuple(weights), tuple(weights.values()))[0]

    @cached_property
    def rest_direct(self) -> bool:
        """Whether only the first name is inverted."""
        return self.names in ("F, G", "F, I.") and self.dice.random() < 0.3

    @cached_property
    def upper_families(self) -> bool:
        """Whether family names are printed in capitals."""
        return self.dice.random() < _UPPER_FAMILIES.get(self.language.locales[0], 0.1)

    @cached_property
    def upper_names(self) -> bool:
        """Whether whole names are printed in capitals, given names too."""
        return self.dice.random() < _UPPER_NAMES.get(self.language.locales[0], 0.015)

    @cached_property
    def between_names(self) -> str:
        """The separator of names."""
        own = _BETWEEN_NAMES.get(self.language.locales[0])
        if own:
            return self.dice.choices(*own)[0]
        german = self.language.locales[0] == "de_DE"
        if "," in self.names and german and not self.rest_direct:
            return self.dice.choices((", ", "; ", " / ", "/", " – "), (3, 5, 3, 4, 0.4))[0]
        if "," in self.names and not self.rest_direct:
            return self.dice.choices((", ", "; ", " / ", "/"), (5, 5, 0.6, 1))[0]
        return self.dice.choices((", ", "; ", " / ", "/", " – "), (8, 2, 0.5, 1, 0.5))[0]

    @cached_property
    def between_initials(self) -> str:
        """What stands between the initials of a name."""
        return "" if self.dice.random() < 0.4 else " "

    @cached_property
    def year_place(self) -> str:
        """Where the year stands."""
        return self.dice.choices(
            ("(Y).", "(Y)", "Y.", "(Y):", "Y,", "Y:", ", Y.", "end"), (6, 3, 4, 4, 1, 1, 1, 16)
        )[0]

    @cached_property
    def after_names(self) -> str:
        """The separator behind the authors where no year follows."""
        return self.dice.choices((". ", ": ", ", ", " ", " - ", "; "), (8, 6, 6, 0.7, 0.3, 0.3))[0]

    @cached_property
    def quotes(self) -> tuple[str, str]:
        """The marks around the title of a part."""
        own = {
            "de_DE": ("„", "“"), "fr_FR": ("« ", " »"), "nl_NL": ("‘", "’"), "pl_PL": ("„", "”"),
            "ru_RU": ("«", "»"), "sv_SE": ("”", "”"),
        }.get(self.language.locales[0], ("“", "”"))  # fmt: skip
        return self.dice.choices(
            (("", ""), own, ("“", "”"), ('"', '"'), ("‘", "’"), ("«", "»"), ("»", "«"), ("'", "'")),
            (14, 5, 3, 2, 1, 0.7, 0.5, 0.4),
        )[0]

    @cached_property
    def mark(self) -> str:
        """The mark that closes most fields."""
        return self.dice.choices((".", ",", ";"), (10, 9, 0.4))[0]

    @cached_property
    def dash(self) -> str:
        """The mark inside a page range."""
        return self.dice.choices(("–", "-", "—", " - ", "--", " – "), (10, 9, 0.5, 1, 0.3, 0.5))[0]

    @cached_property
    def container(self) -> str:
        """The words before a container."""
        return self.dice.choice(self.language.container)

    @cached_property
    def editors(self) -> str:
        """Where the editors of a container stand."""
        return self.dice.choice(("before", "before", "before", "direct", "after", "after", "none"))

    @cached_property
    def imprint(self) -> str:
        """The form of place and publisher."""
        return self.dice.choices(
            (
                "L: P",
                "P, L",
                "L, P",
                "(L: P)",
                "P",
                "L",
                "L : P",
                "(P, L)",
                "P (L)",
                "P; L",
                "L (P)",
                "L: P",
            ),
            (10, 6, 5, 2, 4, 5, 2, 1, 0.5, 0.5, 0.7, 5),
        )[0]
