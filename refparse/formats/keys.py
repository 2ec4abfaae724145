"""Citation keys: short ASCII names for references, built from a template, unique in a list."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache
from itertools import islice
from string import ascii_lowercase

from refparse.errors import InvalidValueError
from refparse.formats.bibtex_markup import unsigned
from refparse.reference import Reference
from refparse.values.names import Name

TEMPLATE = "[auth:lower][year][shorttitle:1]"
"""The default template: ``faderl1999biology``."""

_PLACEHOLDER = re.compile(r"\[([a-z]+)((?::[a-z0-9]+)*)\]")
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_UNSAFE = re.compile(r"[^A-Za-z0-9_.:+/-]")
_ELISION = re.compile(r"^(?:[cdjlmnst]|qu|dell|nell|dall|all|sull)['’](?=\w)", re.IGNORECASE)
_ACRONYM = re.compile(r"\(([A-Z][A-Za-z0-9]{1,11})\)")

_FUNCTION_WORDS_BY_LANGUAGE = """
a an the on of in for and or to from by with without at as into its is are be do does how what
why when where who some towards toward via
der die das den dem des ein eine einer eines und oder von vom zu zum zur im am für fur über uber
mit le la les l un une des du de d et ou en au aux sur dans pour par avec
el los las lo uno una unos unas y o del al con por para sobre
os as um uma e do da dos das no na nos nas ao aos com
il gli i dei degli della delle di nel nella sul per het een van voor op met
"""
_FUNCTION_WORDS = frozenset(_FUNCTION_WORDS_BY_LANGUAGE.split())
"""Articles, prepositions and conjunctions: they say nothing about a title or an institution."""

_LATIN = str.maketrans(
    {
        **{"ß": "ss", "ẞ": "SS", "æ": "ae", "Æ": "AE", "œ": "oe", "Œ": "OE", "ø": "o", "Ø": "O"},
        **{"ł": "l", "Ł": "L", "đ": "d", "Đ": "D", "ð": "d", "Ð": "D", "þ": "th", "Þ": "Th"},
        **{"ı": "i", "ŋ": "ng", "Ŋ": "Ng", "ə": "a", "Ə": "A", "ħ": "h", "Ħ": "H"},
    }
)
_TRANSLITERATIONS = """
α a  β v  γ g  δ d  ε e  ζ z  η i  θ th  ι i  κ k  λ l  μ m  ν n  ξ x  ο o  π p  ρ r  σ s  ς s
τ t  υ y  φ f  χ ch  ψ ps  ω o
а a  б b  в v  г g  д d  е e  ж zh  з z  и i  й i  к k  л l  м m  н n  о o  п p  р r  с s  т t
у u  ф f  х kh  ц ts  ч ch  ш sh  щ shch  ъ _  ы y  ь _  э e  ю yu  я ya  ё e  є ye  і i  ї i
ґ g  ў u  ђ dj  ј j  љ lj  њ nj  ћ c  џ dz
"""
_PAIRS = _TRANSLITERATIONS.replace("_", "-").split()
_LETTERS = {
    letter: latin.strip("-") for letter, latin in zip(_PAIRS[::2], _PAIRS[1::2], strict=True)
}
_LONGEST = 500
"""Characters of a name or a title that a key is made from."""

_SYLLABLE = re.compile(r"(?:HANGUL SYLLABLE|(?:HIRAGANA|KATAKANA) LETTER(?: SMALL)?) ([A-Z]+)")


def ascii_letters(text: str) -> str:
    """Transliterate to ASCII: accents off, ligatures spelt out, Greek, Cyrillic, Hangul and kana.

    A letter without a transliteration is left out.

    >>> ascii_letters("Łukasz Müller-Straße, Чехов, 김")
    'Lukasz Muller-Strasse, Chekhov, gim'
    """
    if text.isascii():
        return text
    return "".join(_ascii(c) for c in unicodedata.normalize("NFC", text))


@lru_cache(maxsize=4096)
def _ascii(char: str) -> str:
    if char.isascii():
        return char
    lower = char.lower()
    if (latin := _LETTERS.get(lower)) is not None:
        return latin if char == lower else latin.capitalize()
    if syllable := _SYLLABLE.fullmatch(unicodedata.name(char, "")):
        return syllable[1].lower()
    base = unicodedata.normalize("NFKD", char.translate(_LATIN))
    if not base.isascii() and base[0] != char:
        base = "".join(_ascii(c) if unicodedata.category(c) == "Ll" else c for c in base)
    return base.translate(_LATIN).encode("ascii", "ignore").decode("ascii")


def key(reference: Reference, template: str = TEMPLATE) -> str:
    """Return the key that ``template`` gives ``reference``, not yet made unique.

    A template is text with placeholders in square brackets. ``[auth]`` is the first author's (else
    editor's) family name, an institution's initials, else "anon"; ``[authors:N]`` the first N
    names (3 by default); ``[year]`` the year, else "inpress" or "nd"; ``[shortyear]`` its last two
    digits; ``[title:N]`` the first N words of the title, ``[shorttitle:N]`` the first N that are
    neither function words nor numbers (1 by default); ``[container]`` the initials of the
    container title; ``[volume]``, ``[page]``, ``[number]`` (the printed number) and ``[type]``
    themselves. The
    modifiers ``:lower``, ``:upper`` and ``:capitalize`` change the case; on a placeholder that does
    not count words, a number cuts the text to so many characters.

    Raises:
        InvalidValueError: the template has a placeholder or a modifier that is not listed here.
    """

    def value(match: re.Match[str]) -> str:
        return _placeholder(reference, match[1], tuple(match[2].split(":")[1:]))

    written = ascii_letters(_PLACEHOLDER.sub(value, template))
    if "[" in template and "[" in _PLACEHOLDER.sub("", template):
        raise InvalidValueError(f"unknown placeholder in key template {template!r}")
    return _UNSAFE.sub("", written) or "anon"


def keys(references: Iterable[Reference], template: str | None = None) -> list[str]:
    """Return one key a reference, unique ignoring case: a repeated one gets a, b, c, ...

    A reference that was read with a key keeps it, the others get one by `TEMPLATE`; with a
    ``template`` all get theirs by it. The same references give the same keys, and references
    without a key, added at the end, change no earlier one.

    Raises:
        InvalidValueError: as for `key`.
    """
    references = tuple(references)
    if template is not None:
        return unique(key(reference, template) for reference in references)
    own = unique(reference.key for reference in references if reference.key)
    made = unique((key(reference) for reference in references if not reference.key), own)
    kept, new = iter(own), iter(made)
    return [next(kept) if reference.key else next(new) for reference in references]


def unique(candidates: Iterable[str], others: Iterable[str] = ()) -> list[str]:
    """Make keys unique ignoring case by adding a, b, ..., z, aa, ab, ... to repeated ones.

    Those of ``others`` are taken already.

    >>> unique(["lee2001", "Lee2001", "lee2001"])
    ['lee2001', 'Lee2001a', 'lee2001b']
    """
    taken = {other.casefold() for other in others}
    repeats: dict[str, int] = {}
    result = []
    for candidate in candidates:
        name = candidate
        while name.casefold() in taken:
            count = repeats.get(candidate.casefold(), 0) + 1
            repeats[candidate.casefold()] = count
            name = candidate + _letters(count)
        taken.add(name.casefold())
        result.append(name)
    return result


def _letters(count: int) -> str:
    letters = ""
    while count:
        count, digit = divmod(count - 1, 26)
        letters = ascii_lowercase[digit] + letters
    return letters


def _placeholder(reference: Reference, name: str, modifiers: tuple[str, ...]) -> str:
    field = _FIELDS.get(name)
    if field is None:
        raise InvalidValueError(f"unknown placeholder [{name}] in a key template")
    limit = next((int(m[:9]) for m in modifiers if m.isdigit()), None)
    text = field(reference, limit)
    if limit is not None and name not in _COUNTING:
        text = text[:limit]
    for modifier in modifiers:
        if modifier.isdigit():
            continue
        if modifier not in _CASES:
            raise InvalidValueError(f"unknown modifier :{modifier} in a key template")
        text = _CASES[modifier](text)
    return text


def _people(reference: Reference) -> tuple[Name, ...]:
    return reference.authors or reference.editors or reference.translators


def _authors(reference: Reference, limit: int | None) -> str:
    return "".join(_family(name) for name in _people(reference)[: 3 if limit is None else limit])


def _auth(reference: Reference, limit: int | None) -> str:
    for name in _people(reference)[:1]:
        if family := _family(name):
            return family
    return "anon"


def _family(name: Name) -> str:
    if name.literal:
        return _institution(name.literal[:_LONGEST])
    family = (name.particle + name.family or name.given)[:_LONGEST]
    return ascii_letters("".join(_WORD.findall(family)))


def _institution(name: str) -> str:
    """The acronym in brackets, the initials of three words or more, else the words themselves."""
    if acronym := _ACRONYM.search(name):
        return acronym[1]
    words = [
        word
        for word in _WORD.findall(ascii_letters(name))
        if word.isupper() or word.lower() not in _FUNCTION_WORDS
    ]
    if len(words) < 3:
        return "".join(words)
    return "".join(word[0] for word in words).upper()


def _year(reference: Reference, limit: int | None) -> str:
    date = reference.issued
    if date and date.year is not None:
        return str(date.year)
    if date and date.literal:
        return "".join(_WORD.findall(date.literal.lower())[:2]) or "nd"
    return "".join(_WORD.findall((reference.status or "").lower())[:2]) or "nd"


def _words(reference: Reference) -> Iterator[str]:
    text = unsigned(reference.title or reference.container_title or "")
    for match in _WORD.finditer(text[:_LONGEST]):
        if letters := _ascii_word(match[0]):
            yield letters


def _ascii_word(word: str) -> str:
    if "'" in word or "’" in word:
        word = re.sub(r"['’]", "", _ELISION.sub("", word, count=1))
    return ascii_letters(word).lower()


def _title(reference: Reference, limit: int | None) -> str:
    return "".join(islice(_words(reference), 1 if limit is None else limit))


def _short_title(reference: Reference, limit: int | None) -> str:
    telling = (
        word
        for word in _words(reference)
        if word not in _FUNCTION_WORDS and len(word) > 1 and not word.isdigit()
    )
    return "".join(islice(telling, 1 if limit is None else limit)) or _title(reference, limit)


def _container(reference: Reference, limit: int | None) -> str:
    words = _WORD.findall(ascii_letters((reference.container_title or "")[:_LONGEST]))
    return "".join(w[0] for w in words if w.lower() not in _FUNCTION_WORDS).upper()


_FIELDS: dict[str, Callable[[Reference, int | None], str]] = {
    "auth": _auth,
    "authors": _authors,
    "year": _year,
    "shortyear": lambda reference, limit: _year(reference, limit)[-2:],
    "title": _title,
    "shorttitle": _short_title,
    "container": _container,
    "volume": lambda reference, limit: reference.volume or "",
    "page": lambda reference, limit: reference.pages.first if reference.pages else "",
    "number": lambda reference, limit: reference.citation_number or "",
    "type": lambda reference, limit: reference.type,
}
_COUNTING = frozenset({"authors", "title", "shorttitle"})
_CASES: dict[str, Callable[[str], str]] = {
    "lower": str.lower,
    "upper": str.upper,
    "capitalize": str.capitalize,
}
