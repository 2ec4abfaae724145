"""What each word of a name can be, told by its letters and by word lists."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from typing import Final

from refparse.memory import kept
from refparse.values.given_names import GIVEN_NAMES
from refparse.values.name_words import (
    CAPITAL_PARTICLES,
    INSTITUTION_ENDINGS,
    INSTITUTION_STEMS,
    INSTITUTION_WORDS,
    LOWER_PARTICLES,
)

_SUFFIXES: Final = frozenset(
    ("jr", "jnr", "sr", "snr", "ii", "iii", "iv", "2nd", "3rd", "4th", "2d", "3d")
)
_INITIALS: Final = re.compile(
    r"(?:[^\W\d_][.’']?){1,4}|(?:[^\W\d_]\.){1,7}[^\W\d_]?\.?"
    r"|(?:[^\W\d_]{1,3}\.?[-‐‑–−]){1,3}[^\W\d_]{1,2}\.?(?:[^\W\d_]\.?){0,3}"
)
_ABBREVIATED_GIVEN: Final = re.compile(
    r"(?:[A-Z]\.)*(?:Ch|Th|Ph|Yu|Ya|Ye|Zh|Sh|Kh|Ts|Fr|Chr|Wm|Jos|Geo|Chas|Ju|Je|Yo|Io|Iu|Ia|Ed|Alex"
    r"|Joh|Hch|Ю|Я)\.(?:[-‐‑–−]?[^\W\d_]\.?){0,4}"
)
_GLUED_PARTICLE: Final = re.compile(
    r"(?:d[aeiu]|de[lrn]|des|dela|delas|della|van|von|vande[rn]|l[ae]|te[rn]|zu|af)[A-ZÀ-ÖØ-Þ]\w+"
)
"""A family with its particle, as in "deBlock"."""
_NOT_OF_A_NAME: Final = re.compile(r"[;:/()\[\]|=<>@#]")
_LAST_OF_BODIES: Final = (
    "institut", "gesellschaft", "stiftung", "akademie", "kommission", "universität", "zentrum",
)  # fmt: skip
"""How the last part of "Leibniz-Institut" and "Max-Planck-Gesellschaft" begins."""
_VOWEL: Final = re.compile(r"[AEIOUYÀ-ÄÈ-ËÌ-ÏÒ-ÖÙ-Ü]")
_CAPITALS_THEN_GIVEN: Final = re.compile(r"[bu]{2,}(?=w+$)")
_CAPITALS_THEN_INITIALS: Final = re.compile(r"b(?=w+[ib]+$)")
_SHORTEST_FAMILY: Final = 3
_DOUBLE_IN_CAPITALS: Final = re.compile(r"u+iu+")
_GIVEN_IN_FRONT: Final = re.compile(r"P[ib]*[pPwu]*[wu]s?")
_PARTICLES_AND_FAMILY: Final = re.compile(r"[pP]*wb")
_ODD_FAMILY: Final = re.compile(r"([pP]*w?)[oP]([ib]+s?p*)|([ib]+)[oP]")


@kept(maxsize=65536)
def kind(word: str) -> str:
    """One letter for what a word of a name can be.

    i initials, b short capitals (initials or a family), s suffix, p particle, P capitalised
    particle or the "Dohrn-van" of "Dohrn-van Rossum", u capitals, w capitalised word, o word of an
    institution, l other small word, n anything else.
    """
    if word.isalpha() and word[0].isupper() and word[1:].islower():
        return _kind_of_capitalised(word)
    bare = word.rstrip(".,")
    if not bare or _NOT_OF_A_NAME.search(bare):
        return "n"
    if word == "Ó":
        return "P"
    if word == "v.":
        return "p"
    if word.isupper() or (len(word) < 8 and word[0].isupper() and word[-2:-1] in "-‐‑"):
        if _INITIALS.fullmatch(word):
            letters = sum(map(str.isalpha, word))
            if bare == "III":
                return "s"
            if letters == 2 and "." in word and bare in ("JR", "SR"):
                return "s"
            return "i" if letters == 1 or letters != len(bare) or "." in word else "b"
    elif "." in word and _ABBREVIATED_GIVEN.fullmatch(word):
        return "i"
    if word.lower().removesuffix(".") in _SUFFIXES:
        return "s"
    lowered = bare.lower().replace("’", "'")
    if bare in LOWER_PARTICLES or bare.replace("’", "'") in ("d'", "l'", "'t", "dell'", "dall'"):
        return "p"
    if _is_of_an_institution(lowered):
        return "o"
    if bare in CAPITAL_PARTICLES or word in CAPITAL_PARTICLES:
        return "P"
    first = bare[0]
    if len(bare) == 1 and first.isalpha():
        return "i"
    if first.isupper():
        if bare.isupper():
            return "P" if bare.capitalize() in CAPITAL_PARTICLES else "u"
        ends_in_particle = "-" in bare and bare.rpartition("-")[2] in LOWER_PARTICLES
        return "P" if ends_in_particle else "w"
    if bare[:2].lower() in ("d'", "d’", "l'", "l’", "o'", "o’", "'t", "’t") or bare[:3] in (
        "al-",
        "el-",
        "ul-",
    ):
        return "w"
    if first.isalpha():
        return "l" if first.islower() and not _GLUED_PARTICLE.fullmatch(bare) else "w"
    if first in "'’ʻ`´" and len(bare) > 1:
        return "w"
    return "n"


def _is_of_an_institution(lowered: str) -> bool:
    return (
        lowered in INSTITUTION_WORDS
        or lowered.startswith(INSTITUTION_STEMS)
        or lowered.endswith(INSTITUTION_ENDINGS)
        or ("-" in lowered and lowered.rpartition("-")[2].startswith(_LAST_OF_BODIES))
    )


def _kind_of_capitalised(word: str) -> str:
    lowered = word.lower()
    if lowered in _SUFFIXES:
        return "s"
    if _is_of_an_institution(lowered):
        return "o"
    return "P" if word in CAPITAL_PARTICLES else "w"


def settled(words: Sequence[str], kinds: str) -> str:
    """Let neighbours decide on words that could be more than one thing.

    "Du J", "Force A" and "Senior L" are families; a capitalised particle needs a word behind it.
    "Ben" is no particle in "Ben Oak", as in "Ben Ali M".
    """
    if len(kinds) > 1 and kinds[0] == "s":
        kinds = "w" + kinds[1:]
    if kinds[-1] == "s" and words[-1] in ("JR.", "SR.") and not set(kinds[1:]) & set("ib"):
        kinds = kinds[:-1] + "i"
    if "P" in kinds or "o" in kinds:
        if words[0] == "Ben" and _GIVEN_IN_FRONT.fullmatch(kinds):
            kinds = "w" + kinds[1:]
        odd = _ODD_FAMILY.fullmatch(kinds)
        if odd:
            return f"{odd.group(3)}w" if odd.group(3) else f"{odd.group(1)}w{odd.group(2)}"
        if kinds[-1] == "P":
            return kinds[:-1] + "w"
    return kinds


def settled_capitals(words: Sequence[str], kinds: str) -> str:
    """Tell short words in capitals from initials: "LE GAL", "LE GOFF Jacques", "Esther W. CHAN"."""
    if words[0].capitalize() in CAPITAL_PARTICLES:
        particle_first = _CAPITALS_THEN_GIVEN.match(kinds) or _CAPITALS_THEN_INITIALS.match(kinds)
        if particle_first:
            return "P" + "u" * (particle_first.end() - 1) + kinds[particle_first.end() :]
        if kinds == "bb" and len(words[1]) >= _SHORTEST_FAMILY and _VOWEL.search(words[1]):
            return "Pu"
    letters = list(kinds)
    if (
        len(words[-1]) > 3
        and kinds[-1] == "b"
        and not _PARTICLES_AND_FAMILY.fullmatch(kinds)
        and _VOWEL.search(words[-1])
    ):
        letters[-1] = "u"
    if "u" in letters:
        for position, word in enumerate(words[:-1]):
            if kinds[position] != "b":
                continue
            if word.capitalize() in CAPITAL_PARTICLES:
                letters[position] = "P"
            elif len(word) > _SHORTEST_FAMILY and len(_VOWEL.findall(word)) > 1:
                letters[position] = "u"
    return "".join(letters)


def joined(words: Sequence[str], kinds: str) -> str:
    """Take the "E" between two families in capitals, "MELO E SILVA", for the small word it is."""
    if _DOUBLE_IN_CAPITALS.fullmatch(kinds) and words[kinds.index("i")] in ("E", "Y"):
        return kinds.replace("i", "p")
    return kinds


def is_given(word: str) -> bool:
    """Whether a word is a frequent given name, whatever its accents."""
    lowered = word.lower()
    if not lowered.isascii():
        if lowered in GIVEN_NAMES:
            return True
        lowered = "".join(
            c for c in unicodedata.normalize("NFD", lowered) if not unicodedata.combining(c)
        )
    return all(part in GIVEN_NAMES for part in re.split(r"[-‐‑]", lowered))
