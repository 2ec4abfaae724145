"""Titles for composed references: grammar from `refparse.training.material`, and what makes real
titles hard to tell from other fields (years, codes, parentheses, statutes)."""

# ruff: noqa: E501

from __future__ import annotations

import random
from typing import Final

from refparse.training.material import Language

_LAW_DATES: Final = {
    "de": "{day}. {month} {year}",
    "fr": "{day} {month} {year}",
    "es": "{day} de {month} de {year}",
    "pt": "{day} de {month} de {year}",
    "it": "{day} {month} {year}",
    "nl": "{day} {month} {year}",
    "pl": "{day} {month} {year}",
    "ru": "{day} {month} {year}",
    "sv": "{day}. {month} {year}",
    "en": "{day} {month} {year}",
}
_CASES: Final = ("pl_PL", "ru_RU")
"""The first locales of the languages whose subjects stand in the genitive."""

_LAW_SUBJECTS: Final = {
    "nl": "houdende regels inzake de ruimtelijke ordening|tot wijziging van de Wet op het primair onderwijs|op het hoger onderwijs en wetenschappelijk "
    "onderzoek|maatschappelijke ondersteuning|bescherming persoonsgegevens|betreffende de rechtspositie van het personeel|openbaarheid van bestuur|"
    "betreffende de bescherming van het stilteklimaat|tot vaststelling van de begroting|houdende bepalingen betreffende de sociale zekerheid",
    "pl": "o systemie oświaty|o ochronie danych osobowych|– Prawo budowlane|– Kodeks pracy|– Kodeks cywilny|o samorządzie gminnym|Prawo o szkolnictwie "
    "wyższym|o pomocy społecznej|w sprawie podstawy programowej kształcenia ogólnego|o ochronie zabytków i opiece nad zabytkami|o zmianie ustawy o podatku "
    "dochodowym od osób fizycznych|w sprawie warunków technicznych|o finansach publicznych|– Kodeks karny|o Instytucie Pamięci Narodowej",
    "ru": "«О персональных данных»|«Об образовании в Российской Федерации»|«О государственной тайне»|«Об охране окружающей среды»|«О связи»|«Об основах "
    "охраны здоровья граждан в Российской Федерации»|«О внесении изменений в отдельные законодательные акты Российской Федерации»|«Об утверждении "
    "федерального государственного образовательного стандарта»|«О мерах по реализации государственной политики в области науки»|«О библиотечном деле»|"
    "«Об утверждении Положения о порядке присуждения ученых степеней»|«О рынке ценных бумаг»|«О некоммерческих организациях»|«О противодействии коррупции»",
    "sv": "om anställningsskydd|med särskilda bestämmelser om vård av unga|om upphovsrätt till litterära och konstnärliga verk|om barnehager|om "
    "folketrygd|om folkeskolen|om ændring af lov om social service|om stöd och service till vissa funktionshindrade|om grunnskolen og den vidaregåande "
    "opplæringa|om barneverntjenester|om behandling af personoplysninger|om ändring i skollagen|om arbeidsmiljø, arbeidstid og stillingsvern",
}  # fmt: skip
_ISSUERS: Final = "ISO|GB|DIN EN|ASTM|NBR|EN|IEEE Std|RFC|AOAC|BS|WHO/TRS|ABNT NBR"
_PROGRAMS: Final = (
    "R|SPSS|Stata Statistical Software|lme4|vegan|SAS/STAT|QGIS|MATLAB|MAXQDA|GraphPad Prism|"
    "NVivo|MrBayes|FigTree|ggplot2|ImageJ|Epi Info|ArcGIS Desktop|Primer|GenStat|Praat|ELAN|EndNote"
)
_USES: Final = (
    "a language and environment for statistical computing|software for phylogenetic analysis|"
    "tools for mixed models|community ecology package|a program for the analysis of sequences|"
    "doing phonetics by computer|image processing in Java|elegant graphics for data analysis|"
    "software suite for qualitative research|an integrated toolkit for population genetics"
)
_SPECIES: Final = "Linnaeus|Fabricius|Smith|Hübner|Walker|Müller|Boisduval|Guérin|Latreille|Berk"


def grammatical(language: Language, dice: random.Random) -> str:
    """Return a title of a head, an attribute and a subject, now and then with a subtitle."""

    def phrase() -> str:
        head, attribute = dice.choice(language.heads), dice.choice(language.attributes)
        return f"{head} {attribute} {dice.choice(language.subjects)}"

    title = phrase()
    if dice.random() < 0.15:
        first, second = dice.choice(language.subjects), dice.choice(language.subjects)
        joint = next(word for word in language.conjunctions if word.isalpha())
        title = f"{first[0].upper()}{first[1:]} {joint} {second}"
        if language.locales[0] in _CASES:
            title = f"{dice.choice(language.heads)} {first} {joint} {second}"
    if dice.random() < 0.5:
        title += " " + dice.choice(language.places)
    if dice.random() < 0.35:
        title += dice.choice((". ", ": ", " – ", ": ", "? ", ". ", " : ", " - ")) + phrase()
    return title


def decorated(title: str, dice: random.Random) -> str:
    """Return a title with a year, a code or a parenthesis in it, as real ones have now and then."""
    year = dice.randint(1750, 2025)
    words = title.split(" ")
    place = dice.randint(1, len(words))
    inserted = dice.choice(
        (
            f"({dice.choice('ABCDEFGHJKLM')}. {dice.choice(_SPECIES.split('|'))}, {year})",
            f"({dice.choice(_SPECIES.split('|'))}, {year})",
            f"({year}–{year + dice.randint(1, 60)})",
            f"({year})",
            f"{year}–{year + dice.randint(1, 60)}",
            f"({dice.choice(words).strip('.,:;()')}: {dice.choice(words).strip('.,:;()')})",
            f"({dice.choice(words).strip('.,:;()').upper()[:6]})",
            f"{dice.choice('ABC')}-{dice.randint(1, 900)}",
        )
    )
    kind = dice.random()
    if kind < 0.45:
        return " ".join([*words[:place], inserted, *words[place:]])
    if kind < 0.7:
        start = title[:1].lower() + title[1:] if dice.random() < 0.6 else title
        return f"{year} {start}"
    if kind < 0.85:
        return f"{title} {year}"
    number = f"{dice.randint(100, 30000)}{dice.choice(('', '.1', '-2', ':' + str(year)))}"
    code = f"{dice.choice(_ISSUERS.split('|'))} {number}{dice.choice(('', f'-{year}', f':{year}'))}"
    return f"{code}{dice.choice(('. ', ' ', ': ', ', '))}{title}"


def statute(language: Language, code: str, subject: str, dice: random.Random) -> str:
    """Return the title of a law, a decree or a resolution."""
    day, year = dice.randint(1, 28), dice.randint(1950, 2024)
    month = dice.choice(language.months)
    date = _LAW_DATES[code].format(day=day, month=month, year=year)
    short, long = str(dice.randint(1, 800)), f"{dice.randint(1, 20)}.{dice.randint(100, 999)}"
    number = short if code in _LAW_SUBJECTS else dice.choice((short, long))
    about = dice.choice(_LAW_SUBJECTS[code].split("|")) if code in _LAW_SUBJECTS else ""
    name = dice.choice(language.statutes).format(number=number, date=date, year=year, subject=about)
    return name if about else name + dice.choice((". ", ", ", " – ", ". ")) + subject


def standard(subject: str, dice: random.Random) -> str:
    """Return the title of a technical standard."""
    number = f"{dice.randint(100, 30000)}{dice.choice(('', '-1', '-2', '.1', ''))}"
    year = dice.choice(("", f":{dice.randint(1980, 2024)}", f"-{dice.randint(1980, 2024)}"))
    code = f"{dice.choice(_ISSUERS.split('|'))} {number}{year}"
    return f"{code}{dice.choice((': ', '. ', ' – ', ' '))}{subject}"


def software(dice: random.Random) -> str:
    """Return the title of a program or a package, often with its version."""
    name = dice.choice(_PROGRAMS.split("|"))
    use = dice.choice(_USES.split("|"))
    version = f"{dice.randint(0, 25)}.{dice.randint(0, 12)}{dice.choice(('', '.1', '.0', '-2'))}"
    pattern = dice.choice(
        (
            "{n}: {u}", "{n}: {u}. R package version {v}", "{n} for Windows, version {v}",
            "{n} (version {v})", "{n} {v}", "{n}: {u}, version {v}", "{n}, v. {v}",
            "{n} User’s Guide: Version {v}", "{n} Statistics for Windows, Version {v}",
            "{n}: {u}. Version {v}",
        )
    )  # fmt: skip
    return pattern.format(n=name, u=use, v=version)
