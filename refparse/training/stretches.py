"""The labelled stretches of composed references: heads, imprints, locators, tails."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import regex

from refparse.training.ingredients import Ingredients

Piece = tuple[str, str]
"""A stretch of text and its label; the empty label is a separator."""

_NUMBERED: Final = {
    "de": ", Bd. ", "nl": ", dl. ", "pl": ", t. ", "ru": "; вып. ", "sv": ", nr "
}  # fmt: skip
"""The marker word before the number in a series."""

_MARKS: Final = regex.compile(r"[.,;]")
_ASCII: Final = {"ru": "en_US"}
"""The Faker locale of the words in addresses where the language has no Latin script."""

_SENTENCE_END: Final = (".", "!", "?", "…", ":", ",", ";")


class Stretches(Ingredients):
    """Puts values together with the marks and marker words around them."""

    def _pattern(self, patterns: Sequence[str], value: str, label: str) -> list[Piece]:
        before, _, after = self._dice.choice(patterns).partition("{}")
        return [(before, ""), (value, label), (after, "")]

    def _extent(self) -> list[Piece]:
        pages = self._dice.randint(80, 900)
        text = self._dice.choice(self._language.number_of_pages).format(pages)
        return [(text.rstrip("."), "note"), ("." if text.endswith(".") else "", "")]

    def _genre(self, genre: str) -> list[Piece]:
        """The brackets around a genre are no part of it."""
        if genre.startswith("["):
            return [("[", ""), (genre.strip("[]"), "genre"), ("]", "")]
        return [(genre, "genre")]

    def _closed(self, text: str, label: str) -> list[Piece]:
        if text.endswith(_SENTENCE_END) and self._style.mark == ".":
            return [(text, label), (" ", "")]
        return [(text, label), (f"{self._style.mark} ", "")]

    def _head(self, names: str, label: str = "author", role: str = "") -> list[Piece]:
        pieces: list[Piece] = [(names, label)]
        if role:
            pieces.append((role if role.startswith(",") else f" {role}", ""))
        place = self._style.year_place
        if place == "end":
            after = self._style.after_names
            if names.endswith(".") and after == ". ":
                after = " "
            pieces.append((after, ""))
            return pieces
        before, _, after = place.partition("Y")
        pieces += [
            (" " if before != ", " else "", ""),
            (before, ""),
            (self._date(), "date"),
            (f"{after} ", ""),
        ]
        return pieces

    def _tail(self, pieces: list[Piece], *, dated: bool = False) -> list[Piece]:
        if self._style.year_place == "end" and not dated:
            shape = self._dice.choice((", {}", " ({})", ". {}", " {}", ", {}", "; {}"))
            before, _, after = shape.partition("{}")
            pieces += [(before, ""), (self._date(), "date"), (after, "")]
        return pieces

    def _imprint(self, *, with_year: bool) -> list[Piece]:
        form = self._style.imprint
        pieces: list[Piece] = []
        for character in form:
            if character == "L":
                pieces.append((self._location(), "location"))
            elif character == "P":
                pieces.append((self._publisher(), "publisher"))
            else:
                pieces.append((character, ""))
        if with_year and self._style.year_place == "end":
            shapes = (
                (", {}", " {}", ", {}", "; {}", ", {}") if form != "L" else (" {}", " {}", ", {}")
            )
            date: list[Piece] = [
                (self._dice.choice(shapes).partition("{}")[0], ""), (self._date(), "date")
            ]  # fmt: skip
            if form.endswith(")") and self._chance(0.7):
                return [*pieces[:-1], *date, pieces[-1]]
            pieces += date
        return pieces

    def _edition(self) -> list[Piece]:
        edition = self._dice.choice(self._language.editions)
        return [
            *(
                [("(", ""), (edition, "edition"), (")", "")]
                if self._chance(0.3)
                else [(edition, "edition")]
            ),
            (
                f"{self._style.mark} "
                if not edition.endswith(".") or self._style.mark != "."
                else " ",
                "",
            ),
        ]

    def _series(self) -> list[Piece]:
        pieces: list[Piece] = [(self._series_name(), "series")]
        if self._code == "fr" and self._chance(0.7):
            pieces = [("coll. « ", ""), *pieces, (" »", "")]
        elif self._code == "de" and self._chance(0.3):
            pieces.insert(0, ("= ", ""))
        if self._chance(0.6):
            marked = _NUMBERED.get(self._code, ", vol. ")
            between = self._dice.choice((" ", ", ", marked, "; ", " ; "))
            pieces += [(between, ""), (str(self._dice.randint(1, 400)), "volume")]
        return [(" (", ""), *pieces, (")", "")] if self._chance(0.7) else [(". ", ""), *pieces]

    def _identifiers(self, chance: float = 0.2) -> list[Piece]:
        pieces: list[Piece] = []
        if self._chance(chance):
            registrant = self._dice.randint(1000, 30000)
            start = self._dice.choice(("j.", "s", "", "acprof:oso/", "978-3-"))
            number = self._dice.randint(100, 10**9)
            end = self._dice.choice(("", ".x", "-1", "_12", ".2019.01.003"))
            doi = f"10.{registrant}/{start}{number}{end}"
            before = self._dice.choice(
                (
                    " doi:",
                    " https://doi.org/",
                    " doi: ",
                    " DOI: ",
                    " DOI ",
                    " http://dx.doi.org/",
                    ", doi:",
                    " doi.org/",
                    " ",
                )
            )
            pieces += [(before, ""), (doi, "doi"), (self._dice.choice(("", ".")), "")]
        if self._chance(chance / 4):
            pieces += self._minor_identifier()
        return pieces

    def _minor_identifier(self) -> list[Piece]:
        dice = self._dice
        kind = dice.choice(("isbn", "isbn", "issn", "pmid", "pmid", "pmcid", "arxiv"))
        if kind == "isbn":
            start = dice.choice(("978-3-16-148410-", "3-540-", "0-19-", "978-2-07-", "978-85-326-"))
            value = f"{start}{dice.randint(10000, 99999)}-{dice.randint(0, 9)}"
            before = dice.choice((" ISBN ", ". ISBN: ", " ISBN: ", ", ISBN "))
        elif kind == "issn":
            value = (
                f"{dice.randint(1000, 9999)}-{dice.randint(100, 999)}{dice.choice('0123456789X')}"
            )
            before = dice.choice((" ISSN ", ", ISSN ", ". ISSN: ", " (ISSN "))
        elif kind == "pmid":
            value = str(dice.randint(1000000, 39999999))
            before = dice.choice((" PMID: ", " PMID:", " PubMed PMID: ", " [PubMed: ", ". PMID "))
        elif kind == "pmcid":
            value = f"PMC{dice.randint(100000, 9999999)}"
            before = dice.choice((" PMCID: ", "; PMCID: ", " PMC ID: ", " PubMed Central PMCID: "))
        else:
            value = f"{dice.randint(1, 24):02}{dice.randint(1, 12):02}.{dice.randint(1000, 99999)}"
            before = dice.choice((" arXiv:", " [arXiv:", ". arXiv:", ", arXiv: "))
        if kind == "arxiv":
            front = before.partition("arXiv")[0]
            return [
                (front, ""), ("arXiv", "journal"), (before.removeprefix(front + "arXiv"), ""),
                (value, kind), ("]" if "[" in front else "", ""),
            ]  # fmt: skip
        after = "]" if "[" in before else ")" if "(" in before else dice.choice((".", "", ";"))
        return [(before, ""), (value, kind), (after, "")]

    def _address(self) -> str:
        if self._pools.urls and self._chance(0.4):
            return self._dice.choice(self._pools.urls)
        faker = self._faker(_ASCII.get(self._code, ""))
        url = (
            self._dice.choice(("https://", "http://", "https://www.", "www.")) + faker.domain_name()
        )
        for _ in range(self._dice.randint(0, 4)):
            url += "/" + faker.word().replace(" ", "-").lower()
        return url + self._dice.choice(
            ("", "/", ".html", ".pdf", "?id=" + str(self._dice.randint(1, 9999)), ".php")
        )

    def _online(self, chance: float) -> list[Piece]:
        if not self._chance(chance):
            return []
        access: list[Piece] = []
        if self._chance(0.65):
            access = self._pattern(self._language.accessed, self._day(), "accessed")
        address = self._pattern(self._language.available, self._address(), "url")
        if access and self._chance(0.2):
            return [(" ", ""), *access, (". ", ""), *address]
        between = self._dice.choice((" ", ", ", ". ", "; "))
        return [
            (" ", ""),
            *address,
            *([(between, ""), *access] if access else []),
            (self._dice.choice((".", "")), ""),
        ]

    def _locators(self, *, dated: bool) -> list[Piece]:
        dice, language = self._dice, self._language
        volume: Piece = (str(dice.randint(1, 180)), "volume")
        if self._chance(0.03):
            volume = (dice.choice(("XII", "IV", "XXIII", "LI", "N.S. 5", "VII", "CXI")), "volume")
        issue: Piece = (
            dice.choice(
                (
                    str(dice.randint(1, 12)),
                    str(dice.randint(1, 52)),
                    f"{dice.randint(1, 3)}/{dice.randint(2, 4)}",
                    f"{dice.randint(1, 5)}-{dice.randint(2, 6)}",
                    f"Suppl {dice.randint(1, 4)}",
                    f"Suppl. {dice.randint(1, 4)}",
                )
            )
            if self._chance(0.3)
            else str(dice.randint(1, 12)),
            "issue",
        )
        pages: Piece = (self._range(), "pages")
        if self._chance(0.05):
            pages = (dice.choice(("e", "")) + str(dice.randint(100000, 9999999)), "articleno")
        date: Piece = (self._date(), "date")
        german = self._code == "de"
        weights = {
            "v(i):p": 6, "v:p": 3, "v, p": 3, "words": 14, "v(i), p": 5, "v/i, p": 2, "y;v:p": 3,
            "y;v(i):p": 3, "v (y) i, p": 5 if german else 2, "v (y), p": 3,
            "i/y, p": 2 if german else 0.5, "v.i (y): p": 2, "p only": 1, "v (i) p": 1.5,
            "v.i, p": 1,
        }  # fmt: skip
        shape = dice.choices(tuple(weights), tuple(weights.values()))[0]
        tail_year = not dated and self._style.year_place == "end"
        marked = self._pattern(language.pages, *pages)
        closing = marked if self._chance(0.5) else [pages]
        if shape == "words":
            parts = [self._pattern(language.volume, *volume)]
            if self._chance(0.7):
                parts.append(self._pattern(language.issue, *issue))
            if tail_year:
                parts.insert(
                    dice.randint(0, len(parts)),
                    [date] if self._chance(0.5) else [("(", ""), date, (")", "")],
                )
            parts.append(marked)
            between = dice.choice((", ", ", ", ", ", " ", "; ", ". "))
            joined: list[Piece] = []
            for part in parts:
                joined += [(between, ""), *part] if joined else part
            return joined
        year: list[Piece] = [("(", ""), date, (")", "")] if tail_year else []
        if shape.startswith("y;") and tail_year:
            inner: list[Piece] = [date, (dice.choice((";", "; ")), ""), volume]
            if "(i)" in shape:
                inner += [("(", ""), issue, (")", "")]
            return [*inner, (dice.choice((":", ": ")), ""), pages]
        if shape == "i/y, p" and tail_year:
            return [issue, ("/", ""), date, (", ", ""), *closing]
        if shape == "v (y) i, p" and tail_year:
            return [
                volume,
                (" ", ""),
                *year,
                *self._joined_issue(issue),
                (dice.choice((", ", ": ", " ")), ""),
                *closing,
            ]
        if shape == "p only":
            return [*year, (", " if year else "", ""), *marked]
        pieces: list[Piece] = [volume]
        if "(i)" in shape or shape in ("y;v(i):p",):
            pieces += [(dice.choice(("(", " (")), ""), issue, (")", "")]
        elif "v/i" in shape or "v.i" in shape:
            pieces += [("/" if "/" in shape else ".", ""), issue]
        if year and self._chance(0.6):
            pieces += [(" ", ""), *year]
            year = []
        pieces += [(dice.choice((":", ": ", ", ", ":", ", ")), ""), *closing]
        if year:
            pieces += [(dice.choice((" ", ", ")), ""), *year]
        return pieces

    def _joined_issue(self, issue: Piece) -> list[Piece]:
        """An issue behind a year in brackets."""
        if self._code == "de":
            return [(self._dice.choice((" ", ", H. ", ", ", " H. ", ", Nr. ")), ""), issue]
        marked = self._pattern(self._language.issue, *issue)
        return [(self._dice.choice((" ", ", ")), ""), *marked]

    def _contained(self, pieces: list[Piece], container: str = "") -> None:
        """Add the word before a container; a comma or two strokes need no other mark before."""
        container = container or self._style.container
        bare = _MARKS.sub("", pieces[-1][0]).rstrip()
        if container.startswith(","):
            pieces[-1] = (bare, "")
        elif container.startswith("//") and (pieces[-1][0] != ". " or self._chance(0.8)):
            pieces[-1] = (f"{bare} ", "")
        pieces.append((f"{container} ", ""))

    def _part_title(self, text: str) -> list[Piece]:
        opening, closing = self._style.quotes
        mark = self._style.mark
        if not opening:
            return self._closed(text, "title")
        end = mark if not text.endswith(_SENTENCE_END) else "" if mark == "." else mark
        if self._chance(0.5):
            return [(opening, ""), (text, "title"), (f"{end}{closing} ", "")]
        return [(opening, ""), (text, "title"), (f"{closing}{end} ", "")]
