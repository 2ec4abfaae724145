"""Publication and access dates as printed, and their parser."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Final

from refparse.memory import kept
from refparse.roman import from_roman

YEAR: Final = re.compile(r"(?:1[4-9]|20)\d\d")
"""A year in which works were printed, written or copied."""


@dataclass(frozen=True, slots=True)
class Date:
    """A date, possibly partial, possibly a range.

    ``season`` is 1 (spring) to 4 (winter) as in CSL. ``year_suffix`` is the letter of "2004a".
    ``end`` closes a range. ``original_year`` is the 1972 of "1989 [1972]". ``literal`` holds a date
    with no year that can be read ("n.d.", "in press", "forthcoming").
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None
    season: int | None = None
    year_suffix: str = ""
    end: Date | None = None
    original_year: int | None = None
    circa: bool = False
    literal: str = ""


_MONTH_NAMES: Final = (
    "january januar janvier enero janeiro gennaio januari stycznia styczeń января январь "
    "gener jänner janar leden ledna",
    "february februar février fevrier febrero fevereiro febbraio februari lutego luty февраля "
    "февраль febrer feber únor února",
    "march märz maerz mars marzo março marco maart marts marca marzec марта март març březen "
    "března",
    "april avril abril aprile kwietnia kwiecień апреля апрель duben dubna",
    "may mai mayo maio maggio mei maj maja мая май maig květen května",
    "june juni juin junio junho giugno czerwca czerwiec июня июнь juny červen června",
    "july juli juillet julio julho luglio lipca lipiec июля июль juliol červenec července",
    "august août aout agosto augustus augusti sierpnia sierpień августа август agost srpen srpna",
    "september septembre septiembre setiembre setembro settembre września wrzesień сентября "
    "сентябрь setembre září",
    "october oktober octobre octubre outubro ottobre października październik октября октябрь "
    "říjen října",
    "november novembre noviembre novembro listopada listopad ноября ноябрь listopadu",
    "december dezember décembre decembre diciembre dezembro dicembre desember grudnia "
    "grudzień декабря декабрь desembre prosinec prosince",
)
_SEASON_NAMES: Final = (
    "spring frühling frühjahr printemps primavera voorjaar lente våren vår forår wiosna весна",
    "summer sommer été ete verano verão verao estate zomer sommaren lato лето estiu",
    "autumn fall herbst automne otoño outono autunno herfst höst efterår jesień осень tardor",
    "winter hiver invierno inverno vinter zima зима hivern",
)


def _abbreviated(names: tuple[str, ...]) -> dict[str, int]:
    """Every name and every prefix of three or more letters that fits one number only."""
    owners: dict[str, set[int]] = {}
    for number, line in enumerate(names, 1):
        for name in line.split():
            for length in range(3, len(name) + 1):
                owners.setdefault(name[:length], set()).add(number)
    full = {name: number for number, line in enumerate(names, 1) for name in line.split()}
    unique = {
        prefix: next(iter(numbers)) for prefix, numbers in owners.items() if len(numbers) == 1
    }
    return {**unique, **full}


_MONTHS: Final = {**_abbreviated(_MONTH_NAMES), "mar": 3, "mär": 3, "jul": 7, "lis": 11}
_SEASONS: Final = {
    name: number for number, line in enumerate(_SEASON_NAMES, 1) for name in line.split()
}

_STATUS: Final = re.compile(
    r"\b(?:in press|in print|in the press|forthcoming|to appear|to be published"
    r"|accepted(?: for publication)?"
    r"|submitted(?: for publication| to)?|under review|in preparation|unpublished|im druck"
    r"|im erscheinen"
    r"|in vorbereitung|erscheint(?: demnächst)?|sous presse|à paraître|a paraitre|à paraitre"
    r"|soumis(?: à publication)?"
    r"|accepté|en prensa|en proceso de publicación|no prelo|em publicação|aceito para publicação"
    r"|em preparação"
    r"|in (?:corso di )?stampa|in pubblicazione|в печати|w druku|in druk|i tryck|online first"
    r"|ahead of print"
    r"|epub ahead of print|advance online publication|preprint posted)\b",
    re.IGNORECASE,
)
_UNDATED: Final = re.compile(
    r"n\.?\s?d\.?|no date|undated|o\.?\s?j\.?|ohne jahr|s\.?\s?[daf]\.?|sans date|sin fecha"
    r"|sem data|senza data|z\.?\s?j\.?|b\.?\s?r\.?|u\.?\s?å\.?|б\.?\s?г\.?",
    re.IGNORECASE,
)
_CIRCA: Final = re.compile(
    r"\b(?:(?:ca|circa|um|vers|around|approx|env|hacia|около)\.?\s?|c(?:\.\s?|\s))\[?(?=\d{4})"
    r"|(?<=\d{4})\s?\?",
    re.IGNORECASE,
)
_TOKEN: Final = re.compile(
    r"(?P<iso>(?<!\d)(?:1[4-9]|20)\d\d(?P<cut>[-/.‐‑])(?:1[0-2]|0?[1-9])(?:(?P=cut)(?:3[01]"
    r"|[12]\d|0?[1-9]))(?!\d))"
    r"|(?P<dmy>(?<!\d)[0-3]?\d\s?(?P<dot>[-/.‐‑ ])\s?[0-3]?\d\s?(?P=dot)\s?(?:(?:1[4-9]|20)\d\d"
    r"|\d\d)(?!\d))"
    r"|(?P<my>(?<!\d)(?:1[0-2]|0?[1-9])[/.](?:1[4-9]|20)\d\d(?!\d))"
    r"|(?P<year>(?<!\d)[12]\d{3}(?!\d)(?P<letter>\s?[a-k](?![^\W\d_]))?)"
    r"|(?P<small>(?<!\d)\d{1,2}(?!\d))"
    r"|(?P<roman>(?<=\d[\s./‐‑–-])(?:X(?:II?)?|I[XV]|VI{0,3}|I{1,3}"
    r"|(?<=[./-])(?:x(?:ii?)?|i[xv]|vi{0,3}|i{1,3})(?=[./-]))"
    r"(?=[\s./‐‑–-](?:1[4-9]|20)\d\d(?!\d)))"
    r"|(?P<word>[^\W\d_]{3,})"
    r"|(?P<dash>[-‐‑‒–—−~/]|\b(?:to|bis|au|a|al|à)\b)"
    r"|(?P<bracket>[(\[])"
)
_SPLIT_YEAR: Final = re.compile(r"^\W*(1|2)\s(\d{3})\W*$|^\W*(1\d|20)\s(\d\d)\W*$")
_SHORT_END: Final = re.compile(r"(?<!\d)([12]\d{3})\s?([-‐‑–—−/])\s?(\d{1,2})(?!\d|[-/.‐‑]\d)")
_LONGEST_SPAN: Final = 5
"""Years from here on apart, "1978/2003" names the first edition and this one."""
_ORIGINAL: Final = re.compile(
    r"orig|erstausg|zuerst|première|primera|first publ|1st ed|©", re.IGNORECASE
)


def _century(year: int) -> int:
    return year if year > 99 else (2000 + year if year < 50 else 1900 + year)


def _short_end(text: str) -> tuple[str, Date | None]:
    """ "1989-90" and "1991–2" are ranges of years; "2013-05" is a month."""
    found = _SHORT_END.search(text)
    if not found:
        return text, None
    first, mark, tail = int(found.group(1)), found.group(2), found.group(3)
    modulus = 10 ** len(tail)
    if int(tail) > first % modulus and (len(tail) == 2 or mark not in "/"):
        last = first - first % modulus + int(tail)
        return text[: found.start(2)] + text[found.end() :], Date(last)
    if len(tail) == 2 and 1 <= int(tail) <= 12 and mark in "-/‐‑":
        return text[: found.start(2)] + text[found.end() :], Date(first, int(tail))
    return text, None


def _numeric(found: re.Match[str]) -> Date | None:
    parts = [int(part) for part in re.split(r"\D+", found.group()) if part]
    kind = found.lastgroup
    if kind == "my":
        return Date(parts[1], parts[0])
    if kind == "iso":
        return Date(parts[0], parts[1], parts[2])
    if len(parts) != 3:
        return None
    day, month, year = parts[0], parts[1], _century(parts[2])
    if month > 12 >= day:
        day, month = month, day
    if not (1 <= month <= 12 and 1 <= day <= 31):
        return Date(year)
    return Date(year, month, day)


def is_undated(text: str) -> bool:
    """Whether a text is what stands for the date of a work without one: "n.d.", "o. J."."""
    return _UNDATED.fullmatch(text) is not None


def parse_status(text: str) -> str:
    """The words of a text that say it is not yet published ("in press"), or nothing.

    >>> parse_status("Manuscript in press, 2012")
    'in press'
    """
    found = _STATUS.search(text)
    return found.group() if found else ""


@kept(maxsize=8192)
def parse_date(text: str) -> Date:
    """Read a printed date in a dozen languages; what cannot be read stays in ``literal``.

    >>> parse_date("2004b").year, parse_date("2004b").year_suffix
    (2004, 'b')
    >>> date = parse_date("19 avril 2000")
    >>> date.year, date.month, date.day
    (2000, 4, 19)
    >>> parse_date("1989 [1972]").original_year
    1972
    >>> parse_date("n.d.").literal
    'n.d.'
    """
    plain = " ".join(text.split()).strip(" ,;:")
    if len(plain) == 4 and plain.isascii() and plain.isdigit() and plain[0] in "12":
        return Date(int(plain))
    if len(plain) > 200:
        return Date(literal=plain)
    if ";" in plain:
        first = parse_date(plain.partition(";")[0])
        if first.year is not None:
            return first
    split = _SPLIT_YEAR.match(plain)
    body = "".join(part for part in split.groups() if part) if split else plain
    body, short_end = _short_end(body)
    circa = bool(_CIRCA.search(body))
    years: list[tuple[int, str, bool]] = []
    months: list[int] = []
    days: list[int] = []
    seasons: list[int] = []
    numeric: list[Date] = []
    pending: list[int] = []
    opened = dash = False
    for found in _TOKEN.finditer(body):
        kind = found.lastgroup
        if kind in ("iso", "dmy", "my"):
            date = _numeric(found)
            if date:
                numeric.append(date)
        elif kind == "year":
            letter = (found.group("letter") or "").strip()
            years.append(
                (int(found.group()[:4]), letter, opened or (dash and bool(years) and not months))
            )
            pending.clear()
            dash = False
        elif kind == "small":
            number = int(found.group())
            if 1 <= number <= 31:
                (days if months else pending).append(number)
        elif kind in ("word", "roman"):
            word = found.group().lower()
            month = from_roman(word) if kind == "roman" else _MONTHS.get(word)
            if month:
                months.append(month)
                days.extend(pending)
                pending.clear()
            elif word in _SEASONS:
                seasons.append(_SEASONS[word])
        elif kind == "dash":
            dash = True
        else:
            opened = True
    if not years and not numeric:
        if is_undated(plain):
            return Date(literal=f"{plain}." if "." in plain[:-1] and plain[-1] != "." else plain)
        if months or seasons:
            month_day = Date(None, months[0] if months else None, days[0] if days else None)
            return replace(
                month_day, season=seasons[0] if seasons and not months else None, literal=plain
            )
        return Date(literal=plain)
    return _combine(plain, years, months, days, seasons, numeric, short_end, circa)


def _combine(
    plain: str,
    years: list[tuple[int, str, bool]],
    months: list[int],
    days: list[int],
    seasons: list[int],
    numeric: list[Date],
    short_end: Date | None,
    circa: bool,
) -> Date:
    original: int | None = None
    end: Date | None = None
    if numeric and not (months or seasons):
        date = numeric[0]
        if len(numeric) > 1 and numeric[1] != date:
            end = numeric[1]
        elif years and years[0][0] != date.year:
            end = None
        return replace(date, end=end, circa=circa)
    year, letter, _ = years[0] if years else (numeric[0].year or 0, "", False)
    others = [entry for entry in years[1:] if entry[0] != year]
    if others:
        other = others[0][0]
        reprinted = "/" in plain and abs(other - year) >= _LONGEST_SPAN
        if reprinted or _ORIGINAL.search(plain) or "[" in plain or "(" in plain:
            year, original = max(year, other), min(year, other)
        elif other < year:
            original = other
        else:
            end = Date(other)
        letter = letter or others[0][1]
    if short_end is not None:
        if short_end.month:
            months = months or [short_end.month]
        else:
            end = short_end
    date = Date(
        year,
        months[0] if months else None,
        days[0] if days and months else None,
        seasons[0] if seasons and not months else None,
        letter,
        original_year=original,
        circa=circa,
    )
    if months and end is None:
        if len(months) > 1 and months[-1] != months[0]:
            end = Date(year, months[-1], days[1] if len(days) > 1 else None)
        elif len(days) > 1 and days[1] > days[0]:
            end = Date(year, months[0], days[1])
    elif end is not None and len(months) > 1:
        end = replace(end, month=months[-1], day=days[1] if len(days) > 1 else None)
    if len(seasons) > 1 and not months:
        end = Date(year, season=seasons[1])
    return replace(date, end=end) if end else date
