"""Labelled strings composed from the fields of real ones and from `refparse.training.material`.

A composed string follows a style drawn at random (where the year stands, how names are written,
which marks surround and separate the fields), in one of several languages. Real strings stay the
majority of what the model learns from; these add the layouts and languages they lack.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import regex

from refparse.labelling.labels import LABELS
from refparse.training.recast import Recast
from refparse.training.stretches import Piece
from refparse.values.names.bodies import is_body

_SHORT_TOWN: Final = regex.compile(r"\p{Cyrillic}\.$")
"""The end of "М." or "СПб.", whose full stop the corpora leave outside the label."""

_INDEX: Final = {label: index for index, label in enumerate(LABELS)} | {"": 0}
_WEIGHTS: Final = {
    "en": 32,
    "de": 24,
    "fr": 16,
    "pt": 13,
    "es": 8,
    "it": 7,
    "nl": 3,
    "pl": 4,
    "ru": 5,
    "sv": 3,
}
_KINDS: Final = {
    "article": 24, "book": 22, "chapter": 22, "proceedings": 8, "thesis": 8, "report": 6,
    "web": 8, "news": 2, "law": 3, "brief": 3,
}  # fmt: skip
_LED: Final = {"en": 0.06, "ru": 0.85, "pl": 0.15, "sv": 0.15}
"""How often a word for "in" stands before a journal."""

_BEFORE_JOURNALS: Final = {"ru": "//"}
"""That word where it is not the one that stands before a book."""

_REPORT_PREFIXES: Final = ("", "TR-", "No. ", "Nr. ", "WP/")
_PRINTED: Final = 0.31
_WRITTEN: Final = 0.40
"""The shares of strings in printed forms and written by hand; others are put together freely."""
_ABROAD: Final = 0.04
"""The share of strings in languages that have written references and nothing else."""


class Composer(Recast):
    """Composes labelled references; the same seed gives the same strings."""

    def compose(self) -> tuple[str, list[int]]:
        """Return one string and the label index of each of its characters."""
        if self._chance(_ABROAD):
            return _joined(self._abroad())
        self._set_language(self._pick(_WEIGHTS))
        way = self._dice.random()
        if way < _WRITTEN:
            return _joined(self._recast())
        if way < _WRITTEN + _PRINTED:
            return _joined(self._printed())
        self._kind = self._pick(_KINDS)
        pieces = getattr(self, f"_{self._kind}")()
        return _joined(pieces)

    def _article(self) -> list[Piece]:
        pieces = self._head(self._names()) + self._part_title(self._title())
        if self._chance(_LED.get(self._code, 0.25)):
            self._contained(pieces, _BEFORE_JOURNALS.get(self._code, ""))
        journal = self._journal()
        pieces.append((journal, "journal"))
        if self._chance(0.04):
            return [
                *self._tail([*pieces, (". ", "")]),
                (" ", ""),
                (self._dice.choice(self._language.in_press).strip("()"), "note"),
            ]
        pieces.append((self._dice.choice((" ", ", ", " ", ". ", ", ", "; ")), ""))
        pieces += self._locators(dated=False)
        pieces += [
            (self._dice.choice((".", ".", "")), ""),
            *self._identifiers(0.25),
            *self._online(0.06),
        ]
        return pieces

    def _news(self) -> list[Piece]:
        pieces: list[Piece] = [(self._names(2), "author"), (self._style.after_names, "")]
        pieces += self._part_title(self._title())
        if self._chance(max(0.3, _LED.get(self._code, 0.0))):
            self._contained(pieces, _BEFORE_JOURNALS.get(self._code, ""))
        pieces += [(self._journal(), "journal"), (", ", ""), (self._day(), "date")]
        if self._chance(0.5):
            pieces += [
                (", ", ""),
                *self._pattern(self._language.pages, str(self._dice.randint(1, 40)), "pages"),
            ]
        return [*pieces, (".", ""), *self._online(0.3)]

    def _book(self) -> list[Piece]:
        if self._chance(0.22):
            pieces = self._head(self._names(4), "editor", self._dice.choice(self._language.editors))
        elif self._chance(0.08):
            pieces = self._head(self._corporate())
        else:
            pieces = self._head(self._names(4))
        pieces += self._closed(self._work_title(), "title")
        if self._chance(0.06):
            pieces += [(self._translated(), "note"), (f"{self._style.mark} ", "")]
        if self._chance(0.1):
            pieces += [
                *self._pattern(self._language.volume, str(self._dice.randint(1, 9)), "volume"),
                (f"{self._style.mark} ", ""),
            ]
        series_early = self._chance(0.1)
        if series_early:
            pieces[-1] = (pieces[-1][0].rstrip(" .,;"), "")
            pieces += [*self._series(), (f"{self._style.mark} ", "")]
        if self._chance(0.25):
            pieces += self._edition()
        pieces += self._imprint(with_year=True)
        if not series_early and self._chance(0.12):
            pieces += self._series()
        if self._chance(0.07):
            pieces += [(self._dice.choice((", ", ". ", " ")), ""), *self._extent()]
        elif self._chance(0.06):
            pieces += [
                (self._dice.choice((", ", ". ")), ""),
                *self._pattern(self._language.pages, self._range(), "pages"),
            ]
        return [
            *pieces,
            (self._dice.choice((".", ".", "")), ""),
            *self._identifiers(0.08),
            *self._online(0.04),
        ]

    def _chapter(self) -> list[Piece]:
        pieces = self._head(self._names(4)) + self._part_title(self._title())
        style = self._style
        self._contained(pieces)
        booktitle = self._volume_title()
        direct = self._dice.choice(("I. F", "G F", style.names))
        where = style.editors
        if where == "before":
            role = self._dice.choice(self._language.editors)
            after = self._dice.choice((": ", " ", ", ", ". ", ": "))
            if role.endswith((":", ",")):
                after = " "
            pieces += [
                (self._names(3, form=direct), "editor"),
                (role if role.startswith(",") else f" {role}", ""),
                (after, ""),
                (booktitle, "booktitle"),
            ]
        elif where == "direct":
            pieces += [
                (self._names(2, form=direct), "editor"),
                (self._dice.choice((": ", ", ")), ""),
                (booktitle, "booktitle"),
            ]
        elif where == "after":
            before = self._dice.choice((", ", ". ", " (", ", "))
            pieces += [
                (booktitle, "booktitle"),
                (before, ""),
                (self._dice.choice(self._language.edited) + " ", ""),
                (self._names(3, form=self._dice.choice(("I. F", "G F"))), "editor"),
            ]
            if before == " (":
                pieces.append((")", ""))
        else:
            pieces.append((booktitle, "booktitle"))
        pages = self._pattern(self._language.pages, self._range(), "pages")
        pages_early = self._chance(0.35)
        mark = f"{style.mark} "
        if self._chance(0.1):
            pieces += [
                (self._dice.choice((", ", ". ", " (")), ""),
                *self._pattern(self._language.volume, str(self._dice.randint(1, 30)), "volume"),
            ]
            if pieces[-4][0] == " (":
                pieces.append((")", ""))
        if self._chance(0.1):
            pieces += self._series()
        if self._chance(0.12):
            pieces += [(mark, ""), *self._edition()]
            pieces[-1] = (pieces[-1][0].rstrip(" "), "")
            mark = " " if pieces[-1][0] else mark
        if pages_early:
            pieces += (
                [(" (", ""), *pages, (")", ""), (mark, "")]
                if self._chance(0.5)
                else [(mark if mark != " " else ", ", ""), *pages, (mark, "")]
            )
        else:
            pieces.append((mark, ""))
        if self._chance(0.93):
            pieces += self._imprint(with_year=True)
        else:
            pieces = self._tail([*pieces[:-1]])
        if not pages_early and self._chance(0.9):
            pieces += [(self._dice.choice((", ", ": ", ". ", ", ", "; ")), ""), *pages]
        return [
            *pieces,
            (self._dice.choice((".", ".", "")), ""),
            *self._identifiers(0.12),
            *self._online(0.04),
        ]

    def _proceedings(self) -> list[Piece]:
        pieces = self._head(self._names()) + self._part_title(self._title())
        conference = self._conference()
        if self._chance(0.8):
            self._contained(pieces)
        pieces.append((conference, "booktitle"))
        if self._chance(0.5):
            pieces += [(", ", ""), (self._location(), "location")]
        if self._chance(0.3):
            pieces += [(", ", ""), (self._publisher(), "publisher")]
        if self._chance(0.75):
            pieces += [
                (self._dice.choice((", ", ": ", ". ")), ""),
                *self._pattern(self._language.pages, self._range(), "pages"),
            ]
        pieces = self._tail(pieces)
        return [
            *pieces,
            (self._dice.choice((".", "")), ""),
            *self._identifiers(0.25),
            *self._online(0.05),
        ]

    def _thesis(self) -> list[Piece]:
        pieces = self._head(self._names(1)) + self._closed(self._work_title(), "title")
        genre = self._genre(self._dice.choice(self._language.theses))
        school: Piece = (self._institution(), "institution")
        mark = f"{self._style.mark} "
        bracketed = len(genre) > 1
        if bracketed:
            pieces[-1] = (" ", "")
            pieces += [*genre, (". ", "")]
            if self._chance(0.7):
                pieces += [(self._location(), "location"), (": ", "")]
            pieces.append(school)
        elif self._chance(0.3):
            pieces[-1] = (" ", "")
            pieces += [("(", ""), *genre, (self._dice.choice(("). ", ", ")), ""), school]
            if pieces[-2][0] == ", ":
                pieces.append((")", ""))
        else:
            pieces += [*genre, (self._dice.choice((", ", mark, " ", " – ")), ""), school]
        if self._chance(0.4) and not bracketed:
            pieces += [(", ", ""), (self._location(), "location")]
        pieces = self._tail(pieces)
        if self._chance(0.15):
            pieces += [(", ", ""), *self._extent()]
        return [*pieces, (".", ""), *self._online(0.15)]

    def _report(self) -> list[Piece]:
        names = self._corporate() if self._chance(0.45) else self._names(4)
        pieces = self._head(names) + self._closed(self._work_title(), "title")
        genre = self._dice.choice(self._language.reports)
        prefix = self._dice.choice(("", "№ ") if self._code == "ru" else _REPORT_PREFIXES)
        count = self._dice.randint(1, 400)
        suffix = self._dice.choice(("", "", "/" + self._year(), "-" + self._year()))
        number = f"{prefix}{count}{suffix}"
        cut = number.rfind(" ") + 1
        named = self._chance(0.7)
        if named:
            pieces += [
                (genre, "genre"),
                (" " + number[:cut], ""),
                (number[cut:], "note"),
                (f"{self._style.mark} ", ""),
            ]
        issuer: Piece = (
            self._corporate() if self._chance(0.6) else self._institution(),
            "institution" if named else "publisher",
        )
        if self._chance(0.5):
            pieces.append(issuer)
            if self._chance(0.4):
                pieces += [(", ", ""), (self._location(), "location")]
        else:
            pieces += [(self._location(), "location"), (": ", ""), issuer]
        return [*self._tail(pieces), (self._dice.choice((".", "")), ""), *self._online(0.4)]

    def _law(self) -> list[Piece]:
        title = self._law_title()
        issuer = self._dice.choice(self._language.issuers)
        pieces: list[Piece] = [(issuer, "author"), (". ", "")] if self._chance(0.7) else []
        pieces += self._closed(title, "title")
        if self._chance(0.4):
            pieces += [(self._location(), "location"), (": ", ""), (issuer, "publisher")]
            pieces += [(self._dice.choice((", ", "; ")), ""), (self._date(), "date")]
        elif self._chance(0.4):
            pieces += [(self._journal(), "journal"), (", ", ""), (self._day(), "date")]
        pieces[-1] = (
            pieces[-1][0].rstrip(" ") if not pieces[-1][1] else pieces[-1][0],
            pieces[-1][1],
        )
        return [*pieces, ("." if pieces[-1][1] else "", ""), *self._online(0.4)]

    def _brief(self) -> list[Piece]:
        names = self._names(form=self._dice.choice(("I. F", "I. F", "F I", "F, I.")))
        if self._code == "ru":
            journal = self._journal()
        else:
            journals = self._pools.journals
            journal = self._dice.choice(journals) if journals else "Phys. Rev."
        volume, year = str(self._dice.randint(1, 900)), self._year()
        pages: Piece = (str(self._dice.randint(1, 99999)), "pages")
        if self._chance(0.3):
            pages = (self._range(), "pages")
        elif len(pages[0]) >= 6:
            pages = (pages[0], "articleno")
        start: list[Piece] = [(names, "author"), (self._dice.choice((", ", ", ", ": ", ". ")), "")]
        if self._chance(0.3):
            issue: list[Piece] = [(", ", ""), (str(self._dice.randint(1, 24)), "issue")]
        else:
            issue = []
        shape = self._dice.choice(("v (y) p", "v (y), p", "v, p (y)", "y, v, p"))
        head: list[Piece] = [*start, (journal, "journal"), (self._dice.choice((" ", ", ")), "")]
        dated: Piece = (year, "date")
        numbered: list[Piece] = [(volume, "volume"), *issue]
        if shape == "v, p (y)":
            return [*head, *numbered, (", ", ""), pages, (" (", ""), dated, (").", "")]
        if shape == "y, v, p":
            return [*head, dated, (", ", ""), *numbered, (", ", ""), pages, (".", "")]
        between = ") " if shape == "v (y) p" else "), "
        return [*head, *numbered, (" (", ""), dated, (between, ""), pages, (".", "")]

    def _web(self) -> list[Piece]:
        names = self._corporate() if self._chance(0.55) else self._names(2)
        if self._chance(0.15):
            pieces: list[Piece] = self._closed(self._work_title(), "title")
        else:
            pieces = self._head(names) + self._part_title(self._work_title())
        dated = self._style.year_place != "end"
        medium = self._chance(0.15)
        if medium:
            pieces[-1] = (" [", "")
            pieces += [
                (self._value("medium", ""), "genre"),
                (self._dice.choice(("]. ", "], ", "] ")), ""),
            ]
        if self._chance(0.4):
            site = self._site()
            label = "publisher" if medium or is_body(site) else "booktitle"
            pieces += [(site, label), (f"{self._style.mark} ", "")]
        if not dated and self._chance(0.7):
            day = self._day() if self._chance(0.5) else self._date()
            pieces += (
                [("(", ""), (day, "date"), ("). ", "")]
                if self._chance(0.3)
                else [(day, "date"), (f"{self._style.mark} ", "")]
            )
        pieces[-1] = (pieces[-1][0].rstrip(" "), "")
        return [*pieces, *self._online(1.0)]


def _joined(pieces: Sequence[Piece]) -> tuple[str, list[int]]:
    text: list[str] = []
    labels: list[int] = []
    for piece, label in pieces:
        if text and text[-1][-1:] == " " and not label:
            piece = piece.removeprefix(",").lstrip(" ")
        if text and piece[:1] in (".", ",") and text[-1][-1:] == piece[:1] and piece[:2] != "..":
            piece = piece[1:]
        if not piece:
            continue
        core = piece.strip() if label else piece
        if label == "location" and _SHORT_TOWN.search(core):
            core = core[:-1]
        before = piece.index(core) if label else 0
        text.append(piece)
        labels += (
            [0] * before + [_INDEX[label]] * len(core) + [0] * (len(piece) - before - len(core))
        )
    joined = "".join(text)
    bare = joined.rstrip()
    return bare, labels[: len(bare)]
