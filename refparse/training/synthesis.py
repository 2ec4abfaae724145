"""Labelled strings composed from the fields of real ones and from `refparse.training.material`.

A composed string follows a style drawn at random (where the year stands, how names are written,
which marks surround and separate the fields), in one of several languages. Real strings stay the
majority of what the model learns from; these add the layouts and languages they lack.
"""

from __future__ import annotations

import random
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Final

import regex
from faker import Faker

from refparse.labelling.labels import LABELS
from refparse.training.corpus import Record
from refparse.training.material import LANGUAGES, Language
from refparse.training.titles import decorated, grammatical, statute

Piece = tuple[str, str]
"""A stretch of text and its label; the empty label is a separator."""

_INDEX: Final = {label: index for index, label in enumerate(LABELS)} | {"": 0}
_STOPWORDS: Final = {
    "de": frozenset("der die das und zur zum im für über des eine ein von als bei nach".split()),
    "fr": frozenset("le la les des du et une dans sur pour au aux".split()),
    "es": frozenset("el los las del y una en para por como".split()),
    "pt": frozenset("os das dos uma em para na no e da ao".split()),
    "it": frozenset("il gli della delle dei nel e di per una".split()),
    "en": frozenset("the of and in for on with an to from a by".split()),
}
_WEIGHTS: Final = {"en": 34, "de": 24, "fr": 16, "pt": 11, "es": 8, "it": 7}
_KINDS: Final = {
    "article": 24, "book": 22, "chapter": 22, "proceedings": 8, "thesis": 8, "report": 6,
    "web": 8, "news": 2, "law": 3, "brief": 3,
}  # fmt: skip
_SENTENCE_END: Final = (".", "!", "?", "…", ":", ",", ";")
_INITIAL: Final = regex.compile(r"(?<![\p{L}])\p{L}")


def language_of(title: str) -> str:
    """Return the language whose function words a title holds most of, "" if none."""
    words = title.lower().split()
    score = {code: sum(w in words_of for w in words) for code, words_of in _STOPWORDS.items()}
    best = max(score, key=lambda code: score[code])
    return best if score[best] >= 2 else ""


@dataclass
class Pools:
    """Field values gathered from real records, to compose new strings from."""

    titles: dict[str, list[str]] = field(default_factory=dict)
    journals: list[str] = field(default_factory=list)
    booktitles: list[str] = field(default_factory=list)
    publishers: list[str] = field(default_factory=list)
    locations: list[str] = field(default_factory=list)
    series: list[str] = field(default_factory=list)
    institutions: list[str] = field(default_factory=list)
    people: list[tuple[str, str]] = field(default_factory=list)

    @classmethod
    def gather(cls, records: Iterable[Record]) -> Pools:
        """Collect the values of labelled records."""
        pools = cls()
        lists = {
            "journal": pools.journals,
            "booktitle": pools.booktitles,
            "publisher": pools.publishers,
            "location": pools.locations,
            "series": pools.series,
            "institution": pools.institutions,
        }
        for record in records:
            for span in record.spans:
                value = record.text[span.start : span.end]
                if span.label == "title":
                    code = language_of(value) or "en"
                    pools.titles.setdefault(code, []).append(value)
                elif span.label in lists:
                    lists[span.label].append(value)
            for name in (record.gold or {}).get("authors", ()):
                if name.get("family") and name.get("given"):
                    pools.people.append((name["family"], name["given"]))
        return pools


@dataclass(frozen=True)
class Style:
    """How one composed reference is laid out; every attribute is drawn at random."""

    dice: random.Random
    language: Language

    @cached_property
    def names(self) -> str:
        """The name form: "family_initials", "family_comma_given" and so on."""
        return self.dice.choices(
            ("F I", "F, I.", "F I.", "I. F", "F, G", "G F", "F G", "F, G I."),
            (4, 7, 2, 5, 8, 6, 1, 1),
        )[0]

    @cached_property
    def rest_direct(self) -> bool:
        """Whether only the first name is inverted."""
        return self.names in ("F, G", "F, I.") and self.dice.random() < 0.3

    @cached_property
    def upper_families(self) -> bool:
        """Whether family names are printed in capitals."""
        return self.dice.random() < 0.12

    @cached_property
    def between_names(self) -> str:
        """The separator of names."""
        if "," in self.names and not self.rest_direct:
            return self.dice.choices((", ", "; ", " / ", "/", ". "), (5, 5, 1, 2, 0))[0]
        return self.dice.choices((", ", "; ", " / ", "/", " – "), (8, 2, 0.5, 1, 0.5))[0]

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
        own = {"de_DE": ("„", "“"), "fr_FR": ("« ", " »")}.get(self.language.locales[0], ("“", "”"))
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


class Composer:
    """Composes labelled references; the same seed gives the same strings."""

    def __init__(self, pools: Pools, seed: int) -> None:
        self._pools = pools
        self._dice = random.Random(seed)
        self._fakers: dict[str, Faker] = {}
        self._code = "en"
        self._language = LANGUAGES["en"]
        self._style = Style(self._dice, self._language)

    def compose(self) -> tuple[str, list[int]]:
        """Return one string and the label index of each of its characters."""
        self._code = self._pick(_WEIGHTS)
        self._language = LANGUAGES[self._code]
        self._style = Style(self._dice, self._language)
        pieces = getattr(self, f"_{self._pick(_KINDS)}")()
        return _joined(pieces)

    def _pick(self, weights: dict[str, int]) -> str:
        return self._dice.choices(tuple(weights), tuple(weights.values()))[0]

    def _chance(self, probability: float) -> bool:
        return self._dice.random() < probability

    # values

    def _faker(self) -> Faker:
        locale = self._dice.choice(self._language.locales)
        if locale not in self._fakers:
            self._fakers[locale] = Faker(locale)
            self._fakers[locale].seed_instance(self._dice.randint(0, 1 << 30))
        return self._fakers[locale]

    def _person(self) -> tuple[str, str]:
        if self._pools.people and self._chance(0.5 if self._code == "en" else 0.15):
            return self._dice.choice(self._pools.people)
        faker = self._faker()
        family: str = faker.last_name()
        given: str = faker.first_name()
        if self._code in ("es", "pt") and self._chance(0.4):
            family += " " + faker.last_name()
        elif self._chance(0.05):
            family += "-" + faker.last_name()
        if self._chance(0.06):
            family = (
                self._dice.choice(
                    (
                        "von ",
                        "van ",
                        "de ",
                        "van der ",
                        "von der ",
                        "zu ",
                        "Le ",
                        "Mc",
                        "O’",
                        "d’",
                        "al-",
                        "dos ",
                    )
                )
                + family
            )
        if self._chance(0.25):
            given += " " + (
                faker.first_name()[0] + "." if self._chance(0.6) else faker.first_name()
            )
        elif self._chance(0.06):
            given += "-" + faker.first_name()
        return family, given

    def _name(self, first: bool, form: str) -> str:
        family, given = self._person()
        if self._style.upper_families:
            family = family.upper()
        letters = _INITIAL.findall(given)
        if given.isalpha() and given.isupper() and len(given) <= 3:
            letters = list(given)
            given = str(self._faker().first_name())
        if self._style.rest_direct and not first:
            form = {"F, G": "G F", "F, I.": "I. F"}.get(form, form)
        spaced = "" if self._dice.random() < 0.4 else " "
        dotted = spaced.join(f"{letter}." for letter in letters)
        suffix = self._dice.choice((" Jr.", ", Jr.", " III", ", Jr")) if self._chance(0.01) else ""
        return {
            "F I": f"{family} {''.join(letters)}",
            "F, I.": f"{family}, {dotted}",
            "F I.": f"{family} {dotted}",
            "I. F": f"{dotted} {family}",
            "F, G": f"{family}, {given}",
            "G F": f"{given} {family}",
            "F G": f"{family} {given}",
            "F, G I.": f"{family}, {given} {letters[0]}.",
        }[form] + suffix

    def _names(self, most: int = 9, *, form: str | None = None) -> str:
        count = min(most, self._dice.choices((1, 2, 3, 4, 5, 6, 9), (9, 6, 4, 2, 1, 1, 0.5))[0])
        form = form or self._style.names
        names = [self._name(number == 0, form) for number in range(count)]
        between = self._style.between_names
        if count == 1:
            text = names[0]
            if self._chance(0.12):
                text += self._dice.choice((", ", " ", "; ")) + self._dice.choice(
                    self._language.et_al
                )
            return text
        if self._chance(0.1):
            return (
                between.join(names)
                + self._dice.choice((", ", " ", "; "))
                + self._dice.choice(self._language.et_al)
            )
        joint = self._dice.choice(self._language.conjunctions)
        if joint in (";", "-", "/") or self._chance(0.25):
            last = between
        else:
            comma = "," if self._chance(0.4) and not joint.startswith(",") else ""
            last = f"{comma} {joint.lstrip()} " if not joint.startswith(",") else f"{joint} "
        return between.join(names[:-1]) + last + names[-1]

    def _institution(self) -> str:
        if self._pools.institutions and self._chance(0.3):
            return self._dice.choice(self._pools.institutions)
        return self._dice.choice(self._language.schools)

    def _corporate(self) -> str:
        words = self._language
        return self._dice.choice(words.sites + words.schools + words.issuers + words.issuers)

    def _title(self) -> str:
        title = self._plain_title()
        return decorated(title, self._dice) if self._chance(0.12) else title

    def _plain_title(self) -> str:
        real = self._pools.titles.get(self._code, ())
        if real and self._chance(0.85 if self._code == "en" else 0.35 if len(real) > 300 else 0.2):
            return self._dice.choice(real).rstrip(".")
        title = grammatical(self._language, self._dice)
        if self._chance(0.15):
            sentence = self._faker().sentence(self._dice.randint(2, 7)).rstrip(".")
            title += self._dice.choice((". ", ": ", " – ")) + sentence
        return title.title() if self._code == "en" and self._chance(0.3) else title

    def _journal(self) -> str:
        own = self._language.journals
        if not own or (self._pools.journals and self._chance(0.25)):
            return self._dice.choice(self._pools.journals)
        return self._dice.choice(own)

    def _volume_title(self) -> str:
        if self._code == "en" and self._pools.booktitles and self._chance(0.5):
            return self._dice.choice(self._pools.booktitles)
        return self._title()

    def _publisher(self) -> str:
        if self._pools.publishers and self._chance(0.45 if self._code == "en" else 0.12):
            return self._dice.choice(self._pools.publishers)
        name = self._dice.choice(self._language.publishers)
        if self._chance(0.04):
            name += self._dice.choice(
                (" Verlag", " & Co.", " GmbH", " Inc.", " Ltd", " Publishers")
            )
        return name

    def _location(self) -> str:
        if self._pools.locations and self._chance(0.45 if self._code == "en" else 0.1):
            return self._dice.choice(self._pools.locations)
        towns = self._language.towns
        place = self._dice.choice(towns) if self._chance(0.8) else str(self._faker().city())
        if self._chance(0.06):
            place += self._dice.choice((" / ", "/", "; ", ", ", " & ")) + self._dice.choice(towns)
        return place

    def _year(self) -> str:
        low, high = self._dice.choice(((1850, 1950), (1950, 2000), (1985, 2026), (1995, 2026)))
        return str(self._dice.randint(low, high))

    def _date(self) -> str:
        year = self._year()
        if self._chance(0.04):
            return year + self._dice.choice("abc")
        if self._chance(0.03):
            return self._dice.choice(
                (
                    f"{year} [{int(year) - 40}]",
                    f"[{int(year) - 30}] {year}",
                    f"{year}/{str(int(year) + 1)[2:]}",
                    f"{year}–{int(year) + 2}",
                )
            )
        if self._chance(0.02):
            return self._dice.choice(self._language.undated).strip("()")
        return year

    def _day(self) -> str:
        month = self._dice.randint(1, 12)
        day, year = self._dice.randint(1, 28), self._dice.randint(1998, 2026)
        name = self._language.months[month - 1]
        forms = [f"{day}. {name} {year}", f"{day} {name} {year}", f"{day:02}.{month:02}.{year}",
                 f"{day}.{month}.{year}", f"{year}-{month:02}-{day:02}", f"{day:02}/{month:02}/{year}"]  # fmt: skip
        if self._code == "en":
            forms += [
                f"{name} {day}, {year}",
                f"{name[:3]} {day}, {year}",
                f"{year} {name[:3]} {day}",
                f"{day} {name[:3]}. {year}",
                f"{name} {year}",
            ]
        elif self._code in ("es", "pt"):
            forms += [
                f"{day} de {name} de {year}",
                f"{day} {name[:3]}. {year}",
                f"{year} {name[:3]} {day}",
            ]
        return self._dice.choice(forms)

    def _range(self) -> str:
        first = (
            self._dice.randint(1, 1500) if self._chance(0.9) else self._dice.randint(1500, 30000)
        )
        last = first + self._dice.randint(1, 60)
        end = str(last)
        if self._chance(0.25) and len(end) == len(str(first)):
            same = 0
            while same < len(end) - 1 and end[same] == str(first)[same]:
                same += 1
            end = end[same:]
        if self._chance(0.05):
            return str(first)
        if self._code == "de" and self._chance(0.06):
            return f"{first} ff." if self._chance(0.6) else f"{first}f."
        if self._chance(0.03):
            letter = self._dice.choice("SAe")
            return f"{letter}{first}{self._style.dash}{letter}{last}"
        return f"{first}{self._style.dash}{end}"

    # pieces

    def _pattern(self, patterns: Sequence[str], value: str, label: str) -> list[Piece]:
        before, _, after = self._dice.choice(patterns).partition("{}")
        return [(before, ""), (value, label), (after, "")]

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
        pool = self._language.collections
        name = (
            self._dice.choice(self._pools.series)
            if self._pools.series and self._code == "en" and self._chance(0.6)
            else self._dice.choice(pool)
        )
        pieces: list[Piece] = [(name, "series")]
        if self._chance(0.6):
            between = self._dice.choice(
                (" ", ", ", ", Bd. " if self._code == "de" else ", vol. ", "; ", " ; ")
            )
            pieces += [(between, ""), (str(self._dice.randint(1, 400)), "volume")]
        return [(" (", ""), *pieces, (")", "")] if self._chance(0.7) else [(". ", ""), *pieces]

    def _identifiers(self, chance: float = 0.2) -> list[Piece]:
        pieces: list[Piece] = []
        if self._chance(chance):
            doi = f"10.{self._dice.randint(1000, 30000)}/{self._dice.choice(('j.', 's', '', 'acprof:oso/', '978-3-'))}{self._dice.randint(100, 10**9)}{self._dice.choice(('', '.x', '-1', '_12', '.2019.01.003'))}"
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
            before = dice.choice((" arXiv:", " [arXiv:", ". arXiv preprint arXiv:", ", arXiv: "))
        after = "]" if "[" in before else ")" if "(" in before else dice.choice((".", "", ";"))
        return [(before, ""), (value, kind), (after, "")]

    def _address(self) -> str:
        faker = self._faker()
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
        shape = dice.choices(
            ("v(i):p", "v:p", "v, p", "words", "v(i), p", "v/i, p", "y;v:p", "y;v(i):p", "v (y) i, p", "v (y), p", "i/y, p", "v.i (y): p", "p only", "v (i) p", "v.i, p"),
            (6, 3, 3, 14, 5, 2, 3, 3, 5 if self._code == "de" else 2, 3, 2 if self._code == "de" else 0.5, 2, 1, 1.5, 1),
        )[0]  # fmt: skip
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
                (dice.choice((" ", ", H. ", ", ", " H. ", ", Nr. ")), ""),
                issue,
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

    def _part_title(self, text: str) -> list[Piece]:
        opening, closing = self._style.quotes
        mark = self._style.mark
        if not opening:
            return self._closed(text, "title")
        end = mark if not text.endswith(_SENTENCE_END) else "" if mark == "." else mark
        if self._chance(0.5):
            return [(opening, ""), (text, "title"), (f"{end}{closing} ", "")]
        return [(opening, ""), (text, "title"), (f"{closing}{end} ", "")]

    # kinds

    def _article(self) -> list[Piece]:
        pieces = self._head(self._names()) + self._part_title(self._title())
        if self._chance(0.25 if self._code != "en" else 0.06):
            pieces.append((f"{self._style.container.lstrip(', ')} ", ""))
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
        if self._chance(0.3):
            pieces.append((f"{self._style.container.lstrip(', ')} ", ""))
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
        pieces += self._closed(self._title(), "title")
        if self._chance(0.06):
            translator = self._pattern(
                self._language.translated, self._names(1, form="G F"), "note"
            )
            pieces += [*translator, (f"{self._style.mark} ", "")]
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
            pieces += [
                (self._dice.choice((", ", ". ", " ")), ""),
                (
                    self._dice.choice(self._language.number_of_pages).format(
                        self._dice.randint(80, 900)
                    ),
                    "note",
                ),
            ]
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
        container = style.container
        if container.startswith(","):
            pieces[-1] = (pieces[-1][0].rstrip(" .,;"), "")
        pieces.append((f"{container} ", ""))
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
            pieces.append((mark if mark != " " else ". ", ""))
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
        conference = self._dice.choice(self._language.conferences).format(self._dice.randint(2, 40))
        if self._code == "en" and self._pools.booktitles and self._chance(0.5):
            conference = self._dice.choice(self._pools.booktitles)
        lead = self._style.container.lstrip(", ")
        pieces += [(f"{lead} " if self._chance(0.8) else "", ""), (conference, "booktitle")]
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
        pieces = self._head(self._names(1)) + self._closed(self._title(), "title")
        genre: Piece = (self._dice.choice(self._language.theses), "genre")
        school: Piece = (self._institution(), "institution")
        mark = f"{self._style.mark} "
        if genre[0].startswith("["):
            pieces[-1] = (" ", "")
            pieces += [genre, (". ", "")]
            if self._chance(0.7):
                pieces += [(self._location(), "location"), (": ", "")]
            pieces.append(school)
        elif self._chance(0.3):
            pieces[-1] = (" ", "")
            pieces += [("(", ""), genre, (self._dice.choice(("). ", ", ")), ""), school]
            if pieces[-2][0] == ", ":
                pieces.append((")", ""))
        else:
            pieces += [genre, (self._dice.choice((", ", mark, " ", " – ")), ""), school]
        if self._chance(0.4) and not genre[0].startswith("["):
            pieces += [(", ", ""), (self._location(), "location")]
        pieces = self._tail(pieces)
        if self._chance(0.15):
            pieces += [
                (", ", ""),
                (
                    self._dice.choice(self._language.number_of_pages).format(
                        self._dice.randint(80, 600)
                    ),
                    "note",
                ),
            ]
        return [*pieces, (".", ""), *self._online(0.15)]

    def _report(self) -> list[Piece]:
        names = self._corporate() if self._chance(0.45) else self._names(4)
        pieces = self._head(names) + self._closed(self._title(), "title")
        genre = self._dice.choice(self._language.reports)
        number = f"{self._dice.choice(('', 'TR-', 'No. ', 'Nr. ', 'WP/'))}{self._dice.randint(1, 400)}{self._dice.choice(('', '', '/' + self._year(), '-' + self._year()))}"
        cut = number.rfind(" ") + 1
        if self._chance(0.7):
            pieces += [
                (genre, "genre"),
                (" " + number[:cut], ""),
                (number[cut:], "note"),
                (f"{self._style.mark} ", ""),
            ]
        if self._chance(0.5):
            pieces += [(self._institution(), "institution")]
            if self._chance(0.4):
                pieces += [(", ", ""), (self._location(), "location")]
        else:
            pieces += self._imprint(with_year=False)
        return [*self._tail(pieces), (self._dice.choice((".", "")), ""), *self._online(0.4)]

    def _law(self) -> list[Piece]:
        subject = self._plain_title()
        title = statute(self._language, self._code, subject, self._dice)
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
        journal = self._dice.choice(self._pools.journals) if self._pools.journals else "Phys. Rev."
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
        if shape == "v, p (y)":
            return [*head, (volume, "volume"), *issue, (", ", ""), pages, (" (", ""), (year, "date"), (").", "")]  # fmt: skip
        if shape == "y, v, p":
            return [*head, (year, "date"), (", ", ""), (volume, "volume"), *issue, (", ", ""), pages, (".", "")]  # fmt: skip
        between = " " if shape == "v (y) p" else ", "
        return [*head, (volume, "volume"), *issue, (" (", ""), (year, "date"), (")" + between, ""), pages, (".", "")]  # fmt: skip

    def _web(self) -> list[Piece]:
        names = self._corporate() if self._chance(0.55) else self._names(2)
        if self._chance(0.15):
            pieces: list[Piece] = self._closed(self._title(), "title")
        else:
            pieces = self._head(names) + self._part_title(self._title())
        dated = self._style.year_place != "end"
        if self._chance(0.15):
            pieces[-1] = (" ", "")
            pieces += [
                (
                    self._dice.choice(
                        ("[Internet]", "[online]", "[Online]", "[website]", "[en ligne]")
                    ),
                    "genre",
                ),
                (self._dice.choice((". ", ", ", " ")), ""),
            ]
        if self._chance(0.4):
            pieces += [
                (
                    self._dice.choice(self._language.sites),
                    self._dice.choice(("booktitle", "publisher")),
                ),
                (f"{self._style.mark} ", ""),
            ]
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
        if text and piece[:1] == " " and text[-1][-1:] == " ":
            piece = piece.lstrip(" ")
        if not piece:
            continue
        core = piece.strip() if label else piece
        before = piece.index(core) if label else 0
        text.append(piece)
        labels += (
            [0] * before + [_INDEX[label]] * len(core) + [0] * (len(piece) - before - len(core))
        )
    joined = "".join(text)
    bare = joined.rstrip()
    return bare, labels[: len(bare)]
