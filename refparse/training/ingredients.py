"""The values of composed references: names, titles, imprints, dates, locators, addresses."""

from __future__ import annotations

import random
from itertools import chain
from typing import Final

import regex
from faker import Faker

from refparse.training.bodies import body, study_group
from refparse.training.holdings import holdings
from refparse.training.inflection import genitive
from refparse.training.layout import Style
from refparse.training.material import LANGUAGES
from refparse.training.phrases import congress, phrase
from refparse.training.pools import Pools
from refparse.training.titles import decorated, grammatical, software, statute

_INITIAL: Final = regex.compile(r"(?<![\p{L}])\p{L}")

_ROMAN_MONTHS: Final = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")

_PLENTY: Final = 900
"""So many real values may stand in every string; the fewer there are, the less often they do."""

_ON: Final = {
    "de": (" ff", "f", "ff", " f", " ff."), "fr": (" et s.", " sq.", " sqq.", " et suiv."),
    "it": (" ss.", " e ss.", " sgg.", " ss"), "es": (" y ss.", " y sigs."), "pt": (" e ss.",),
    "nl": (" e.v.", "e.v.", " e.vv."), "pl": (" n.", " i n.", " i nast."),
    "ru": (" и след.", " сл."), "sv": (" ff.", "f.", " f.", " ff", "f"),
}  # fmt: skip
"""What stands behind the first page for "and the following"."""

_PARTICLES: Final = (
    "von ", "van ", "de ", "van der ", "von der ", "zu ", "Le ", "Mc", "O’", "d’", "al-", "dos "
)  # fmt: skip
_OWN_PARTICLES: Final = {
    "nl": ("van ", "van den ", "de ", "van der ", "ter ", "te ", "’t ", "van de ", "Van "),
    "pl": (), "ru": (), "sv": ("von ", "af ", "de la ", "De ", "von "),
}  # fmt: skip
_DETACHED: Final = regex.compile(r"((?:(?:van|de|den|der|ter|te|ten|’t|von|af) )+)(\p{Lu}.*)")
"""A family whose particles Dutch lists print behind the given name: "Vries, J. de"."""

_COMPANIES: Final = (" Verlag", " & Co.", " GmbH", " Inc.", " Ltd", " Publishers")
_OWN_COMPANIES: Final = {
    "nl": (" Uitgevers", " BV", " & Co.", " NV", " Uitgeverij"), "pl": (" sp. z o.o.", " S.A."),
    "ru": (), "sv": (" Förlag", " förlag", " forlag", " AB", " & Co.", " A/S", " Forlag"),
}  # fmt: skip
_REAL_PEOPLE: Final = {"en": 0.5, "nl": 0.08, "pl": 0.06, "ru": 0.0, "sv": 0.08}
_REAL_JOURNALS: Final = {"en": 0.85, "ru": 0.03}
_REAL_PUBLISHERS: Final = {"en": 0.45, "ru": 0.0}
_REAL_PLACES: Final = {"en": 0.45, "ru": 0.0}
_REAL_SCHOOLS: Final = {"nl": 0.1, "pl": 0.03, "ru": 0.0, "sv": 0.1}
"""How often a real value stands for one of the language's own."""

_NO_JUNIORS: Final = ("nl", "pl", "ru", "sv")
_SERIAL_COMMAS: Final = {"nl": 0.04, "pl": 0.0, "ru": 0.0, "sv": 0.04}
"""How often a comma stands before the word for "and"."""

_TRANSLATORS: Final = {"pl": "I. F", "ru": "I. F gen"}
"""The form of the names of translators, "G F" otherwise."""

_HELD: Final = {
    "thesis": ("thesis", "book"), "report": ("report", "standard"), "web": ("page", "report"),
}  # fmt: skip
"""What the holdings call the works of a kind; those of other kinds are books and volumes."""


class Ingredients:
    """Draws values at random, in the language and the style and for the kind of work at hand.

    Args:
        pools: real values. seed: the same seed draws the same values.
    """

    _kind = "book"
    _people: tuple[tuple[str, str], ...] = ()
    """Family and given names of the list of names drawn last."""

    _home = "en"
    """The language of the days and of what the citing author says ("here p. 5"); another than that
    of the values in references to works abroad."""

    def __init__(self, pools: Pools, seed: int, half: int | None = None) -> None:
        self._pools = pools
        self._half = half
        self._dice = random.Random(seed)
        self._fakers: dict[str, Faker] = {}
        self._set_language("en")

    def _set_language(self, code: str) -> None:
        self._code = self._home = code
        self._language = LANGUAGES[code]
        self._style = Style(self._dice, self._language)

    def _pick(self, weights: dict[str, int]) -> str:
        return self._dice.choices(tuple(weights), tuple(weights.values()))[0]

    def _chance(self, probability: float) -> bool:
        return self._dice.random() < probability

    def _held(self, *kinds: str) -> str:
        """One of the names of these kinds that the language's holdings have, or ""."""
        names = tuple(chain.from_iterable(getattr(holdings(self._code), kind) for kind in kinds))
        return self._dice.choice(names) if names else ""

    def _faker(self, locale: str = "") -> Faker:
        locale = locale or self._dice.choice(self._language.locales)
        if locale not in self._fakers:
            self._fakers[locale] = Faker(locale)
            self._fakers[locale].seed_instance(self._dice.randint(0, 1 << 30))
        return self._fakers[locale]

    def _person(self) -> tuple[str, str]:
        if self._pools.people and self._chance(_REAL_PEOPLE.get(self._code, 0.15)):
            return self._dice.choice(self._pools.people)
        faker = self._faker()
        if self._code == "ru":
            return self._russian(faker)
        family: str = faker.last_name()
        given: str = faker.first_name()
        if self._code in ("es", "pt") and self._chance(0.4):
            family += " " + faker.last_name()
        elif self._chance(0.05):
            family += "-" + faker.last_name()
        particles = _OWN_PARTICLES.get(self._code, _PARTICLES)
        if self._chance(0.06) and particles and " " not in family:
            family = self._dice.choice(particles) + family
        if self._chance(0.25):
            given += " " + (
                faker.first_name()[0] + "." if self._chance(0.6) else faker.first_name()
            )
        elif self._chance(0.06):
            given += "-" + faker.first_name()
        return family, given

    def _russian(self, faker: Faker) -> tuple[str, str]:
        """A family name, and nearly always a patronymic behind the given name."""
        if self._chance(0.6):
            names = (faker.last_name_male(), faker.first_name_male(), faker.middle_name_male())
        else:
            names = (
                faker.last_name_female(),
                faker.first_name_female(),
                faker.middle_name_female(),
            )
        family, given, patronymic = names
        return family, given if self._chance(0.12) else f"{given} {patronymic}"

    def _name(self, person: tuple[str, str], first: bool, form: str) -> str:
        family, given = person
        if form.endswith(" gen"):
            family, form = genitive(family, self._code), form.removesuffix(" gen")
        if self._style.upper_families or self._style.upper_names:
            family = family.upper()
        letters = _INITIAL.findall(given)
        if given.isalpha() and given.isupper() and len(given) <= 3:
            letters = list(given)
            given = str(self._faker().first_name())
        if self._style.upper_names:
            given = given.upper()
        if self._style.rest_direct and not first:
            form = {"F, G": "G F", "F, I.": "I. F"}.get(form, form)
        dotted = self._style.between_initials.join(f"{letter}." for letter in letters)
        suffix = self._dice.choice((" Jr.", ", Jr.", " III", ", Jr")) if self._chance(0.005) else ""
        suffix = suffix if self._code not in _NO_JUNIORS else ""
        detached = _DETACHED.fullmatch(family) if self._code == "nl" else None
        if detached and form in ("F, I.", "F I.", "F, G", "F G") and self._chance(0.5):
            family, suffix = detached[2], " " + detached[1].strip()
        return {
            "F": family,
            "F I": f"{family} {''.join(letters)}",
            "F, I.": f"{family}, {dotted}",
            "F I.": f"{family} {dotted}",
            "I. F": f"{dotted} {family}",
            "F, G": f"{family}, {given}",
            "G F": f"{given} {family}",
            "F G": f"{family} {given}",
            "F (G)": f"{family} ({given})",
            "F (I.)": f"{family} ({dotted})",
            "F, G I.": f"{family}, {given} {letters[0]}.",
        }[form] + suffix

    def _names(self, most: int = 9, *, form: str | None = None) -> str:
        names = self._list_of_names(most, form)
        if most > 3 and self._code == "en" and self._chance(0.03):
            names += self._dice.choice(
                (", ", "; ", ", and ", " for the ", " on behalf of the ", " ")
            )
            names += study_group(self._dice).removeprefix("The ").removeprefix("the ")
        return names

    def _list_of_names(self, most: int, form: str | None) -> str:
        count = min(most, self._dice.choices((1, 2, 3, 4, 5, 6, 9), (9, 6, 4, 2, 1, 1, 0.5))[0])
        form = form or self._style.names
        self._people = tuple(self._person() for _ in range(count))
        names = [self._name(person, not place, form) for place, person in enumerate(self._people)]
        between = self._style.between_names
        if count == 1:
            text = names[0]
            return text + self._others() if self._chance(0.12) else text
        if self._chance(0.1):
            return between.join(names) + self._others()
        joint = self._dice.choice(self._language.conjunctions)
        if joint in (";", "-", "/") or self._chance(0.25):
            last = between
        else:
            serial = self._chance(_SERIAL_COMMAS.get(self._code, 0.4))
            comma = "," if serial and not joint.startswith(",") else ""
            last = f"{comma} {joint.lstrip()} " if not joint.startswith(",") else f"{joint} "
        return between.join(names[:-1]) + last + names[-1]

    def _others(self) -> str:
        """What stands for the names left out, with the mark before it."""
        others = self._dice.choice(self._language.et_al)
        return (" " if others[0] == "[" else self._dice.choice((", ", " ", "; "))) + others

    def _institution(self) -> str:
        if self._pools.institutions and self._chance(_REAL_SCHOOLS.get(self._code, 0.3)):
            return self._dice.choice(self._pools.institutions)
        schools = self._language.schools + holdings(self._code).school
        return self._dice.choice(schools)

    def _corporate(self) -> str:
        if self._chance(0.55):
            return body(self._code, self._dice)
        if self._chance(0.7) and (held := self._held("body")):
            return held
        language = self._language
        return self._dice.choice(language.sites + language.schools + language.issuers)

    def _title(self) -> str:
        title = self._plain_title()
        rate = 0.12 if self._code == "en" else 0.06
        return decorated(title, self._dice) if self._chance(rate) else title

    def _work_title(self) -> str:
        """The title of a work of its own: a book, a thesis, a report, a page."""
        volumes = self._pools.volumes.get(self._code, ())
        if volumes and self._chance(min(0.4, len(volumes) / _PLENTY)):
            return self._dice.choice(volumes).rstrip(".")
        if self._chance(0.6) and (held := self._held(*_HELD.get(self._kind, ("book", "volume")))):
            return held
        if self._chance(0.4):
            return phrase(self._language, self._code, self._dice)
        return self._title()

    def _plain_title(self) -> str:
        real = self._pools.titles.get(self._code, ())
        if real and self._chance(min(0.7 if self._code == "en" else 0.4, len(real) / _PLENTY)):
            return self._dice.choice(real).rstrip(".")
        if self._chance(0.5) and (held := self._held("part", "book", "thesis", "report")):
            return held
        if self._chance(0.6):
            return phrase(self._language, self._code, self._dice)
        title = grammatical(self._language, self._dice)
        if self._chance(0.15):
            sentence = self._faker().sentence(self._dice.randint(2, 7)).rstrip(".")
            title += self._dice.choice((". ", ": ", " – ")) + sentence
        return title.title() if self._code == "en" and self._chance(0.3) else title

    def _law_title(self) -> str:
        if self._chance(0.3) and (held := self._held("standard")):
            return held
        return statute(self._language, self._code, self._plain_title(), self._dice)

    def _program(self) -> str:
        held = self._held("software") if self._chance(0.5) else ""
        return held or software(self._dice)

    def _journal(self) -> str:
        if self._pools.journals and self._chance(_REAL_JOURNALS.get(self._code, 0.2)):
            return self._dice.choice(self._pools.journals)
        return self._dice.choice(self._language.journals + holdings(self._code).journal)

    def _newspaper(self) -> str:
        return self._held("newspaper")

    def _site(self) -> str:
        if self._chance(0.25):
            return self._dice.choice(self._language.issuers)
        return self._dice.choice(self._language.sites + holdings(self._code).site)

    def _series_name(self) -> str:
        if self._pools.series and self._code == "en" and self._chance(0.4):
            return self._dice.choice(self._pools.series)
        return self._dice.choice(self._language.collections + holdings(self._code).series)

    def _conference(self) -> str:
        if self._code == "en" and self._pools.booktitles and self._chance(0.4):
            return self._dice.choice(self._pools.booktitles)
        if self._chance(0.5):
            return congress(self._language, self._code, self._dice)
        if self._chance(0.7) and (held := self._held("congress")):
            return held
        name = self._dice.choice(self._language.conferences)
        return name.format(self._dice.randint(2, 40)).rstrip(".")

    def _volume_title(self) -> str:
        if self._code == "en" and self._pools.booktitles and self._chance(0.4):
            return self._dice.choice(self._pools.booktitles)
        if self._chance(0.5) and (held := self._held("volume")):
            return held
        return self._work_title()

    def _publisher(self) -> str:
        if self._pools.publishers and self._chance(_REAL_PUBLISHERS.get(self._code, 0.12)):
            return self._dice.choice(self._pools.publishers)
        name = self._dice.choice(self._language.publishers + holdings(self._code).publisher)
        companies = _OWN_COMPANIES.get(self._code, _COMPANIES)
        if self._chance(0.04) and companies:
            name += self._dice.choice(companies)
        return name

    def _location(self) -> str:
        if self._pools.locations and self._chance(_REAL_PLACES.get(self._code, 0.1)):
            return self._dice.choice(self._pools.locations)
        towns = self._language.towns + holdings(self._code).place
        known = self._chance(0.95 if self._code == "ru" else 0.8)
        place = self._dice.choice(towns) if known else self._town()
        if self._chance(0.06 if self._code != "ru" else 0.01):
            place += self._dice.choice((" / ", "/", "; ", ", ", " & ")) + self._dice.choice(towns)
        return place

    def _town(self) -> str:
        faker = self._faker()
        return str(faker.city_name() if self._code == "ru" else faker.city())

    def _translated(self) -> str:
        """A remark that names translators or who wrote an introduction."""
        names = self._names(2, form=_TRANSLATORS.get(self._code, "G F"))
        return self._dice.choice(self._language.translated).format(names).strip("()")

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
            return self._dice.choice(self._language.undated).strip("()[]")
        return year

    def _day(self) -> str:
        month = self._dice.randint(1, 12)
        day, year = self._dice.randint(1, 28), self._dice.randint(1998, 2026)
        name = self._dice.choice(LANGUAGES[self._home].months[month - 1 :: 12])
        forms = [
            f"{day}. {name} {year}" if self._home == "de" else f"{day} {name} {year}",
            f"{day} {name} {year}",
            f"{day:02}.{month:02}.{year}",
            f"{day}.{month}.{year}",
            f"{year}-{month:02}-{day:02}",
            f"{day:02}/{month:02}/{year}",
        ]
        if self._home == "en":
            forms += [
                f"{name} {day}, {year}",
                f"{name[:3]} {day}, {year}",
                f"{year} {name[:3]} {day}",
                f"{day} {name[:3]}. {year}",
                f"{name} {year}",
            ]
        elif self._home in ("es", "pt"):
            forms += [
                f"{day} de {name} de {year}",
                f"{day} {name[:3]}. {year}",
                f"{year} {name[:3]} {day}",
            ]
        elif self._home in ("pl", "ru"):
            forms += forms[1:3] * 2
            if self._home == "pl":
                forms.append(f"{day} {_ROMAN_MONTHS[month - 1]} {year}")
        elif self._home == "sv":
            forms += [
                f"{day}. {name} {year}",
                f"{year}-{month:02}-{day:02}",
                f"{day}/{month} {year}",
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
        if self._chance(0.02):
            return self._dice.choice(
                ("IX–XXIV", "xi-xxx", "VII–XIX", "vii–xvi", "XI–LXIV", "1–XII")
            )
        if self._code in _ON and self._chance(0.06):
            return f"{first}{self._dice.choice(_ON[self._code])}"
        if self._chance(0.03):
            letter = self._dice.choice("SAe")
            return f"{letter}{first}{self._style.dash}{letter}{last}"
        return f"{first}{self._style.dash}{end}"
