"""Personal and institutional names, and the parser for printed name lists.

A list is cut at its separators into pieces ("Smith", "J. A.", "Mary Jones"), every piece gets a
cost for each role it could play (family with given name behind it, given name first, family before
a comma, given name after one, family alone, institution), and the cheapest reading of the whole
list wins. Changing the form in mid-list costs, so that all names vote on the form together.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final, NamedTuple

from refparse.memory import kept
from refparse.values.initials import spaced
from refparse.values.name_words import (
    CAPITAL_PARTICLES,
    CHINESE_COMPOUND_FAMILIES,
    CHINESE_FAMILIES,
    FAMILY_TAILS,
    GIVEN_NAMES,
    IBERIAN_FAMILIES,
    INSTITUTION_STEMS,
    INSTITUTION_WORDS,
    LOWER_PARTICLES,
)


@dataclass(frozen=True, slots=True)
class Name:
    """One author, editor or institution.

    The parts are those of CSL: ``given`` holds names or initials ("Anna", "H. M.", "J.-P.");
    ``particle`` is CSL's non-dropping-particle ("van den"), ``dropping_particle`` the one that
    sorts with the given name. An institution has ``literal`` and nothing else.
    """

    family: str = ""
    given: str = ""
    particle: str = ""
    dropping_particle: str = ""
    suffix: str = ""
    literal: str = ""

    def __str__(self) -> str:
        if self.literal:
            return self.literal
        parts = (self.given, self.dropping_particle, self.particle, self.family, self.suffix)
        return " ".join(part for part in parts if part)


class NameList(NamedTuple):
    """A printed name list.

    Attributes:
        names: the names in printed order, without "et al.".
        et_al: whether the list says that names are left out.
        et_al_inside: whether names follow the "et al.".
    """

    names: tuple[Name, ...] = ()
    et_al: bool = False
    et_al_inside: bool = False


_SUFFIX: Final = re.compile(r"(?:jr|jnr|sr|snr|ii|iii|iv|2nd|3rd|4th|2d|3d)\.?", re.IGNORECASE)
_CAPITAL_SUFFIXES: Final = frozenset(("JR", "SR", "II", "IV"))
_MARKERS: Final = re.compile(
    r"[-_‐‑‒–—―]{2,}\.?|[—―]|(?:ders|dies|dens|id|ead|eid|iid|idem|eadem|ibid|ibidem|el mismo"
    r"|la misma|o mesmo|le même)\.?",
    re.IGNORECASE,
)
_LOST_SPACE: Final = re.compile(r"([,;])(?=[^\W\d_])")
_PIECE: Final = re.compile(r"[^,;&/]+")
_LEAD_IN: Final = re.compile(r"(?:vgl|cf|siehe|voir|vide)\b[.:]?\s+(?=[^\W\d_])", re.IGNORECASE)
_ET_AL: Final = re.compile(
    r"(?:(?<=[\s,;.)])|^|(?<=\d))"
    r"(?-i:(?:&|and|e|y|et|und)\s+)?"
    r"(?:e\.?t\s?[.,]?\s?al(?:ii|ia|li)?(?![^\W_])|and\s+others|&\s*others|et\s+autres|und\s+andere"
    r"|(?-i:u\.\s?(?:v\.\s?)?a\.)|et\s+coll(?:\.|\b)|(?-i:[ey])\s+col(?:s|abs?|aboradores)?(?:\."
    r"|(?=\W|$))"
    r"|e\s+outros|y\s+otros|e\s+altri|i\s+in\.|a\s+kol\.|m\.\s?fl\.|(?:и\s+)?др\.|и\s+другие"
    r"|en\s+anderen|(?-i:e\.\s?a\.)|ve\s+ark\.)\.?(?!\w)"
    r"|(?:…|\.\s?\.\s?\.)"
    r"|(?<=[\u3040-\u30ff\u3400-\u9fff])\s*(?:等|ほか|他)(?=\W|$)|(?<=[\uac00-\ud7a3])\s+외(?=\W|$)",
    re.IGNORECASE,
)
_CAPITAL_ET_AL: Final = re.compile(r"ET\.?\s+AL\b")
_ROLE: Final = re.compile(
    r"[(\[]\s*(?:edd?s?|edits?|editors?|hrsgg?|hgg?|herausgeber(?:in(?:nen)?)?|orgs?"
    r"|organizador(?:es|as?)?"
    r"|coords?|coordinador(?:es|as?)?|coordenador(?:es|as?)?|coord\.?\s+par|dirs?|directeurs?"
    r"|compp?s?"
    r"|compiladores|compilers?|curs?|a\s+cura\s+di|eds?\.?\s*lit|red|redaktion|bearb|trans|transl"
    r"|übers|trads?|tr|ill|author|authors|sous\s+la\s+dir(?:ection|\.)?(?:\s+de)?|ред|сост)"
    r"\.?\s*[)\]]\.?"
    r"|(?-i:[\s,]+(?:[Ee]ditors?|Hrsgg?|Hgg?\.|[Oo]rgs\.?|[Cc]oords\.?|eds?\.?|Eds?\.|edd\.))\s*$"
    r"|^\s*[(\[]?\s*(?:editors?|eds?\.?(?:\s+by)?|edited\s+by|hrsg\.?(?:\s+v(?:on|\.))?"
    r"|hg\.?(?:\s+v(?:on|\.))?"
    r"|herausgegeben\s+von|a\s+cura\s+di|sous\s+la\s+direction\s+d[e']|éd\.?(?:\s+par)?|dir\."
    r"|coord\.?(?:\s+par)?"
    r"|trans(?:l)?\.\s+and\s+ed\.|transl?(?:ated)?\s+by|by|por|compiled\s+by|под\s+ред(?:акцией|\.)"
    r"|в:)(?=[\s:)\]])\s*[)\]:]?",
    re.IGNORECASE,
)
_HONORIFIC: Final = re.compile(
    r"(?:^|(?<=[\s,;]))(?:(?:dr|prof|mr|mrs|ms|mme|mlle|dipl\.-ing|ing|priv\.-doz|pd|rev"
    r"|sir)\."
    r"(?:\s*(?:med|phil|rer\.\s?nat|jur|ing|h\.\s?c|theol)\.)*|professor|sir|dr"
    r"|prof)\s+(?=[^\W\d_])"
    r"|,\s*(?:ph\.?\s?d|msc|bsc|md-phd|mph)\.?(?=\s*(?:[,;]|$))",
    re.IGNORECASE,
)
_CONJUNCTIONS: Final = (
    "and|und|et|y|e|en|og|och|i|a|ve|ja|oder|or|with|mit|avec|con|com|и|та|u\\.|&amp;"
    "|unter Mitarbeit von"
)
_SEPARATOR: Final = re.compile(
    r"\s*(?:(?P<strong>[;；|•·・]|(?<=[^\W\d_.])\s?/\s?(?=[^\W\d_])|(?<=\.)\s?/\s?(?=[^\W\d_])"
    r"|(?<=\s)[-–—]+(?=\s))"
    r"|(?P<comma>[,，、]+|(?<=[^\W\d_][^\W\d_][^\W\d_])\.(?=\s[^\W\d_]{2,},))"
    rf"|(?P<conj>(?:(?<=[\s.,;)])|^)(?:{_CONJUNCTIONS})(?=\s)|(?<=[\s.])(?:and|und|et)(?=[A-Z])"
    rf"|(?<=\s)AND(?=\s)|&"
    r"|(?:(?<=\s)|^)(?:on\s+behalf\s+of|for|representing|in\s+collaboration\s+with)(?=\s+(?:the"
    r"|members)\b)"
    r"))\s*"
)
_SMALL_CONJUNCTIONS: Final = frozenset(("y", "e", "i"))
_BROKEN_HYPHEN: Final = re.compile(
    r"(?<=\.)\s+[-‐‑–]\s?(?=[^\W\d_]\.)|(?<=\.)\s?[-‐‑]\s+(?=[^\W\d_]\.)"
)
_BROKEN_COMPOUND: Final = re.compile(
    r"(?<=[^\W\d_])(?:\s[-‐‑](?=[^\W\d_]{2})|(?<=\b[^\W\d_])[-‐‑]\s(?=[^\W\d_]\b)"
    r"|[-‐‑]\s(?=[^\W\d_]{3}))"
)
_BROKEN_WORD: Final = re.compile(r"(?<=[^\W\d_])[-‐‑]\s(?=[a-zß-öø-ÿ]{2})(?!(?:and|und|et)\s)")
_GLUED_INITIALS: Final = re.compile(r"(?<=[a-zß-öø-ÿ]{2})(?=[A-Z]{1,3}(?:[,;]|\s[A-Z]\b|$))")
_LIST_NUMBER: Final = re.compile(r"^\W*\d{1,4}\s?[-.)\]]\s*(?=[^\W\d_])")
_EMPTY_ITEMS: Final = re.compile(r"(?:[,;]\s*){2,}")
_SPACED_DOT: Final = re.compile(r"(?<=\b[^\W\d_])\s+\.\s?")
_GLUED: Final = re.compile(r"(?<=[^\W\d_]\.)(?=[^\W\d_]{2})")
_PARENTHESIS: Final = re.compile(r"\s*[(\[]([^()\[\]]*)[)\]]")
_INITIALS: Final = re.compile(
    r"(?:[^\W\d_][.’']?){1,4}|(?:[^\W\d_]\.){1,7}[^\W\d_]?\.?"
    r"|(?:[^\W\d_]{1,3}\.?[-‐‑–−]){1,3}[^\W\d_]{1,2}\.?(?:[^\W\d_]\.?){0,3}"
)
_ABBREVIATED_GIVEN: Final = re.compile(
    r"(?:[A-Z]\.)*(?:Ch|Th|Ph|Yu|Ya|Ye|Zh|Sh|Kh|Ts|Fr|Chr|Wm|Jos|Geo|Chas|Ju|Je|Yo|Io|Iu|Ia|Ed|Alex"
    r"|Joh|Hch|Ю|Я)\.(?:[-‐‑–−]?[^\W\d_]\.?){0,4}"
)
_NOT_OF_A_NAME: Final = re.compile(r"[;:/()\[\]|=<>@#]")
_CJK: Final = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\uac00-\ud7a3]")
_SPACES: Final = re.compile(r"\s+")

_STRONG: Final = 2
_CONJ: Final = 1
_COMMA: Final = 0


@kept(maxsize=65536)
def _kind(word: str) -> str:
    """One letter for what a word of a name can be.

    i initials, b short capitals (initials or a family), s suffix, p particle, P capitalised
    particle, u capitals, w capitalised word, o word of an institution, l other small word,
    n anything else.
    """
    bare = word.rstrip(".,")
    if not bare or _NOT_OF_A_NAME.search(bare):
        return "n"
    if word == "Ó":
        return "P"
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
    if _SUFFIX.fullmatch(word):
        return "s"
    lowered = bare.lower().replace("’", "'")
    if bare in LOWER_PARTICLES or bare.replace("’", "'") in ("d'", "l'", "'t", "dell'", "dall'"):
        return "p"
    if lowered in INSTITUTION_WORDS or lowered.startswith(INSTITUTION_STEMS):
        return "o"
    if bare in CAPITAL_PARTICLES or word in CAPITAL_PARTICLES:
        return "P"
    first = bare[0]
    if len(bare) == 1 and first.isalpha():
        return "i"
    if first.isupper():
        if bare.isupper():
            return "P" if bare.capitalize() in CAPITAL_PARTICLES else "u"
        return "w"
    if bare[:2].lower() in ("d'", "d’", "l'", "l’", "o'", "o’", "'t", "’t") or bare[:3] in (
        "al-",
        "el-",
        "ul-",
    ):
        return "w"
    if first.isalpha():
        return "l" if first.islower() else "w"
    if first in "'’ʻ`´" and len(bare) > 1:
        return "w"
    return "n"


class _Costs(NamedTuple):
    """How badly a piece fits each role; 9 and above is as good as impossible."""

    inverted: float
    """Family first, no comma: "Faderl S"."""
    direct: float
    """Given name first: "J. A. Smith"."""
    family: float
    """Before the comma: "Smith"."""
    given: float
    """After the comma: "J. A."."""
    alone: float
    institution: float


_INITIALS_ONLY: Final = re.compile(r"[ib]+[pP]*s?")
_SMALL_THEN_INITIALS: Final = re.compile(r"[pPwu]?l[ib]+")
_INVERTED: Final = re.compile(r"[pP]*[wu][wupP]*[ib]+(?:p+[ib]+)?s?p*")
_INVERTED_CAPS: Final = re.compile(r"[pP]*b[ib]*i")
_DIRECT: Final = re.compile(r"i[ib]*[pPwub]*[wub]s?|i[ib]*[wub]*[pP]+[wub]+s?")
_DIRECT_CAPS: Final = re.compile(r"b[ib]*[pP]*w[wub]*s?")
_DIRECT_FULL: Final = re.compile(r"[wub][wubi]*i[pPwub]*[wu]s?")
_WORDS: Final = re.compile(r"[pPwub]*[wubP]s?")


_GIVEN_WITH_INITIALS: Final = re.compile(r"[wu]+[ib]+[pP]*s?|[ib]+[wu]+[pP]*s?|w+[ib]+w+")
_WORDS_THEN_PARTICLES: Final = re.compile(r"[wu]+[pP]+")
_IMPOSSIBLE: Final = 9.0
_LONGEST_NAME: Final = 12
"""Words; a longer piece is no person."""


@kept(maxsize=4096)
def _form_costs(kinds: str) -> _Costs:
    """The costs that follow from the kinds of a piece's words alone."""
    no = _IMPOSSIBLE
    if len(kinds) > _LONGEST_NAME:
        return _Costs(no, no, no, no, no, 0.5)
    if "o" in kinds or "n" in kinds:
        return _Costs(no, 7, 1 if kinds == "o" else 7, no, no, 0.0 if "o" in kinds else 5)
    if "l" in kinds:
        return _small_word_costs(kinds)
    if _INITIALS_ONLY.fullmatch(kinds):
        lone_capitals = kinds == "b"
        return _Costs(
            inverted=1.0 if _INVERTED_CAPS.fullmatch(kinds) else 3 if kinds == "ii" else no,
            direct=1.2 if len(kinds) > 1 and kinds[-1] == "b" else no,
            family=0.8 if lone_capitals else no,
            given=0,
            alone=3.5 if lone_capitals else no,
            institution=2 if lone_capitals else no,
        )
    given = 4.0
    if _GIVEN_WITH_INITIALS.fullmatch(kinds):
        given = 0.2
    elif _WORDS_THEN_PARTICLES.fullmatch(kinds):
        given = 0.3
    if _INVERTED.fullmatch(kinds):
        return _Costs(0, no, 6, given, no, 4)
    if _INVERTED_CAPS.fullmatch(kinds):
        return _Costs(0.6, no, 6, given, no, 4)
    if _DIRECT.fullmatch(kinds):
        return _Costs(no, 0, 6, given, no, 4)
    if _DIRECT_CAPS.fullmatch(kinds) or _DIRECT_FULL.fullmatch(kinds):
        return _Costs(no, 0.2, 6, given, no, 4)
    if _WORDS.fullmatch(kinds):
        return _word_costs(kinds.rstrip("s"), given)
    return _Costs(no, no, 6 if "i" in kinds else 1.5, given, 6, 4)


def _small_word_costs(kinds: str) -> _Costs:
    """Costs of a piece with uncapitalised words that are no particles."""
    small = kinds.count("l")
    institution = 1.0 if len(kinds) > 2 else 2.5
    if len(kinds) == 1:
        return _Costs(_IMPOSSIBLE, _IMPOSSIBLE, 2, 2, 4, 3)
    extra = 0.3 if _SMALL_THEN_INITIALS.fullmatch(kinds) else 3.0 * small
    costs = _form_costs(kinds.replace("l", "w"))
    return _Costs(
        costs.inverted + extra,
        costs.direct + extra,
        costs.family + extra,
        costs.given + extra,
        costs.alone + extra,
        institution,
    )


def _word_costs(kinds: str, given: float) -> _Costs:
    """Costs of a piece of full words only."""
    words = len(kinds.strip("pP")) or 1
    particle_first = kinds[0] in "pP"
    if words == 1:
        given = 4.0 if particle_first else 0.3
        return _Costs(_IMPOSSIBLE, _IMPOSSIBLE, 0, given, 1.2, 4)
    inverted, direct = 2.0, 0.7 + 0.3 * (words - 2)
    if kinds[0] == "u" and kinds[-1] == "w":
        inverted, direct = 0.1, 2.0
    elif kinds[0] == "w" and kinds[-1] == "u":
        direct = 0.1
    if particle_first:
        inverted += 1.5
        direct += 1.5
    if set(kinds) == {"u"}:
        return _Costs(inverted, direct + 0.5, 0.2, 1.5, 6, 6)
    return _Costs(inverted, direct, 0.5 * words - 0.1, min(given, 0.3 * words), 6, 6)


@kept(maxsize=16384)
def _is_given(word: str) -> bool:
    lowered = word.lower()
    if not lowered.isascii():
        if lowered in GIVEN_NAMES:
            return True
        lowered = "".join(
            c for c in unicodedata.normalize("NFD", lowered) if not unicodedata.combining(c)
        )
    return all(part in GIVEN_NAMES for part in re.split(r"[-‐‑]", lowered))


class _Piece(NamedTuple):
    words: tuple[str, ...]
    kinds: str
    costs: _Costs


_ODD_FAMILY: Final = re.compile(r"([pP]*w?)[oP]([ib]+s?p*)|([ib]+)[oP]")


@kept(maxsize=4096)
def _settle_kinds(kinds: str) -> str:
    """Let neighbours decide on words that could be more than one thing.

    "Du J", "Force A" and "Senior L" are families; a capitalised particle needs a word behind it.
    """
    if len(kinds) > 1 and kinds[0] == "s":
        kinds = "w" + kinds[1:]
    if "P" in kinds or "o" in kinds:
        odd = _ODD_FAMILY.fullmatch(kinds)
        if odd:
            return f"{odd.group(3)}w" if odd.group(3) else f"{odd.group(1)}w{odd.group(2)}"
        if kinds[-1] == "P":
            return kinds[:-1] + "w"
    return kinds


_VOWEL: Final = re.compile(r"[AEIOUYÀ-ÄÈ-ËÌ-ÏÒ-ÖÙ-Ü]")


def _settle_capitals(words: Sequence[str], kinds: str) -> str:
    """Tell short words in capitals from initials: "LE BRAS", "Esther W. CHAN"."""
    settled = list(kinds)
    if len(words[-1]) > 3 and kinds[-1] == "b" and kinds != "wb" and _VOWEL.search(words[-1]):
        settled[-1] = "u"
    if "u" in settled:
        for position, word in enumerate(words[:-1]):
            if kinds[position] == "b" and word.capitalize() in CAPITAL_PARTICLES:
                settled[position] = "P"
    return "".join(settled)


@kept(maxsize=32768)
def _piece(text: str) -> _Piece:
    words = tuple(text.split())
    kinds = _settle_kinds("".join(map(_kind, words)))
    if "b" in kinds and len(kinds) > 1:
        kinds = _settle_capitals(words, kinds)
    costs = _form_costs(kinds)
    if len(words) == 1:
        if kinds == "w" and not _is_given(text):
            costs = costs._replace(given=costs.given + 0.3)
        return _Piece(words, kinds, costs)
    if kinds == "bw" and words[0].lower() in CHINESE_FAMILIES:
        costs = costs._replace(inverted=0.1, direct=0.6)
    elif set(kinds) <= {"w", "u"} and 2 <= len(kinds) <= 4:
        first, last = words[0].lower(), words[-1].lower()
        first_given = _is_given(first) and first not in CHINESE_FAMILIES
        last_given = _is_given(last) and last not in CHINESE_FAMILIES
        shift = 2.2 * (last_given - first_given)
        if first in CHINESE_FAMILIES and last not in CHINESE_FAMILIES:
            shift += 1.5
        elif last in CHINESE_FAMILIES and first not in CHINESE_FAMILIES:
            shift -= 1.5
        costs = costs._replace(
            inverted=max(0.0, costs.inverted - shift),
            direct=max(0.1, costs.direct + shift),
            family=costs.family + (1.0 if shift or (first_given and last_given) else 0.0),
            given=costs.given
            + (0.6 if shift > 0 else 0.3 if shift else -0.4 if first_given and last_given else 0.0),
        )
    return _Piece(words, kinds, costs)


def _tidy(text: str) -> str:
    """One line of names without roles, titles and broken initials."""
    if ",," in text or ", ," in text:
        text = _EMPTY_ITEMS.sub(", ", text)
    text = _GLUED_INITIALS.sub(" ", _LIST_NUMBER.sub("", text))
    if "- " in text or " -" in text:
        text = _BROKEN_WORD.sub("", text)
        text = _BROKEN_COMPOUND.sub("-", text)
    text = _ROLE.sub("", text)
    text = _HONORIFIC.sub("", text)
    if " ." in text:
        text = _SPACED_DOT.sub(". ", text)
    if "." in text:
        text = _BROKEN_HYPHEN.sub("-", text)
        text = _GLUED.sub(" ", text)
    return text.strip(" ,;:")


def _pieces(text: str) -> tuple[list[str], list[int]]:
    """Cut a list at its separators: the pieces, and the separator before each piece.

    A small conjunction inside a family ("Ortega y Gasset, J.", "Rosa e Silva AB") is no cut.
    """
    pieces: list[str] = []
    before: list[int] = []
    joints: list[str] = []
    start, pending, joint = 0, _STRONG, ""
    for found in _SEPARATOR.finditer(text):
        piece = text[start : found.start()].strip()
        if piece:
            pieces.append(piece)
            before.append(pending)
            joints.append(joint)
            pending, joint = _COMMA, ""
        start = found.end()
        kind = found.lastgroup
        pending = max(pending, _STRONG if kind == "strong" else _CONJ if kind == "conj" else _COMMA)
        joint = found.group().strip() if not joint else ","
    piece = text[start:].strip()
    if piece:
        pieces.append(piece)
        before.append(pending)
        joints.append(joint)
    if _SMALL_CONJUNCTIONS.isdisjoint(joints):
        return pieces, before
    return _rejoin_double_families(pieces, before, joints)


_BARE_FAMILY: Final = re.compile(r"[pPwu]{1,4}")


def _rejoin_double_families(
    pieces: list[str], before: list[int], joints: list[str]
) -> tuple[list[str], list[int]]:
    whole: list[str] = []
    kept: list[int] = []
    for position, piece in enumerate(pieces):
        if whole and joints[position] in _SMALL_CONJUNCTIONS:
            left, right = _piece(whole[-1]), _piece(piece)
            given_follows = position + 1 < len(pieces) and joints[position + 1] == ","
            if _BARE_FAMILY.fullmatch(left.kinds) and (
                right.costs.inverted == 0
                or (
                    len(left.kinds) == len(right.kinds) == 1
                    and given_follows
                    and (len(whole) == 1 or kept[-1] != _COMMA)
                )
            ):
                whole[-1] += f" {joints[position]} {piece}"
                continue
        whole.append(piece)
        kept.append(before[position])
    return whole, kept


_RUN_TOGETHER: Final = re.compile(r"(?:[pP]*[wu]{1,2}[ib]+){2,}")
_ONE_INVERTED: Final = re.compile(r"[pP]*[wu]{1,2}[ib]+")
_GIVEN_THEN_FAMILY: Final = re.compile(r"([ib]+)([pPwu]*[wu])")
_DOTTED_LIST: Final = re.compile(r"[pPwu]+,(?:[ib]+[pPwu]*[wu],)+[ib]+")


def _split_run_together(pieces: list[str], before: list[int]) -> None:
    """Cut where a comma is missing: "Lee KJ. Kim K" and "Han, Y. Choi, S. B."."""
    dotted = _DOTTED_LIST.fullmatch(",".join(_piece(piece).kinds for piece in pieces))
    position = 0
    while position < len(pieces):
        words, kinds, _ = _piece(pieces[position])
        if len(kinds) > 3 and _RUN_TOGETHER.fullmatch(kinds) and not _is_given(words[0]):
            cuts = [found.span() for found in _ONE_INVERTED.finditer(kinds)]
        elif (
            len(kinds) > 1
            and kinds[0] in "ib"
            and 0 < position < len(pieces) - 1
            and before[position] == before[position + 1] == _COMMA
            and (dotted or _piece(pieces[position + 1]).costs.given == 0)
            and (dotted or _piece(pieces[position - 1]).costs.family == 0)
            and (found := _GIVEN_THEN_FAMILY.fullmatch(kinds))
        ):
            cuts = [found.span(1), found.span(2)]
        else:
            position += 1
            continue
        pieces[position : position + 1] = [
            " ".join(words[start:end]).rstrip(".") for start, end in cuts
        ]
        before[position + 1 : position + 1] = [_COMMA] * (len(cuts) - 1)
        position += len(cuts)


_INVERTED_ROLE, _DIRECT_ROLE, _COMMA_ROLE, _ALONE_ROLE, _INSTITUTION_ROLE = range(5)


def _change(earlier: int, later: int, first: bool) -> float:
    if earlier == later or _INSTITUTION_ROLE in (earlier, later):
        return 0.0
    if earlier + later == _INVERTED_ROLE + _DIRECT_ROLE:
        return 4.0
    if first and earlier == _COMMA_ROLE and later == _DIRECT_ROLE:
        return 0.2
    return 2.0


def _read_roles(pieces: Sequence[_Piece], before: Sequence[int]) -> list[tuple[int, int]]:
    """The cheapest reading of the list: (role, number of pieces) a name."""
    kinds = [piece.kinds for piece in pieces]
    if all(piece.costs.inverted == 0 for piece in pieces):
        return [(_INVERTED_ROLE, 1)] * len(pieces)
    if len(kinds) % 2 == 0 and all(
        pieces[i].costs.family == 0 and pieces[i + 1].costs.given == 0 and before[i + 1] == _COMMA
        for i in range(0, len(kinds), 2)
    ):
        return [(_COMMA_ROLE, 2)] * (len(kinds) // 2)
    infinity = float("inf")
    # best[i][role]: cost of reading the first i pieces, the last name having that role
    best: list[list[float]] = [[infinity] * 5 for _ in range(len(pieces) + 1)]
    back: list[list[tuple[int, int]]] = [[(-1, 1)] * 5 for _ in range(len(pieces) + 1)]
    for i, piece in enumerate(pieces):
        costs = piece.costs
        options = [
            (_INVERTED_ROLE, 1, costs.inverted),
            (_DIRECT_ROLE, 1, costs.direct),
            (_ALONE_ROLE, 1, costs.alone),
            (_INSTITUTION_ROLE, 1, costs.institution),
        ]
        if i + 1 < len(pieces) and before[i + 1] == _COMMA:
            following = pieces[i + 1]
            options.append((_COMMA_ROLE, 2, costs.family + following.costs.given))
            if (
                following.kinds != "s"
                and i + 2 < len(pieces)
                and before[i + 2] == _COMMA
                and pieces[i + 2].kinds in ("i", "ii")
                and following.kinds == "i"
            ):
                options.append((_COMMA_ROLE, 3, costs.family + following.costs.given + 1.0))
        for role, width, cost in options:
            if cost >= 9:
                cost = 9.0
            if i == 0:
                earlier, total = -1, cost
            else:
                earlier, total = min(
                    (
                        (
                            prior,
                            best[i][prior] + _change(prior, role, i == 2 and prior == _COMMA_ROLE),
                        )
                        for prior in range(5)
                    ),
                    key=lambda pair: pair[1],
                )
                total += cost
            if total < best[i + width][role]:
                best[i + width][role] = total
                back[i + width][role] = (earlier, width)
    reading: list[tuple[int, int]] = []
    end = len(pieces)
    role = min(range(5), key=lambda r: best[end][r])
    while end > 0:
        earlier, width = back[end][role]
        reading.append((role, width))
        end -= width
        role = earlier
    reading.reverse()
    return reading


def _split_particle(words: list[str], kinds: str) -> tuple[str, str]:
    """Leading small particles, and the rest of a family."""
    count = 0
    while count < len(words) - 1 and kinds[count] == "p" and words[count][-1] not in "'’":
        count += 1
    return " ".join(words[:count]), " ".join(words[count:])


def _inverted(words: list[str], kinds: str) -> Name:
    suffix = ""
    if "s" in kinds[1:]:
        at = kinds.index("s", 1)
        suffix = words[at]
        words, kinds = words[:at] + words[at + 1 :], kinds[:at] + kinds[at + 1 :]
    elif len(words) > 2 and words[-1] in _CAPITAL_SUFFIXES and kinds[-2] in "ib":
        suffix = words[-1]
        words, kinds = words[:-1], kinds[:-1]
    dropping: list[str] = []
    while len(words) > 2 and kinds[-1] == "p":
        dropping.insert(0, words[-1])
        words, kinds = words[:-1], kinds[:-1]
    cut = len(words)
    while cut > 1 and (
        kinds[cut - 1] in "ib" or (kinds[cut - 1] == "p" and kinds[cut - 2] in "ib")
    ):
        cut -= 1
    if cut == len(words) and cut > 1:
        cut = 1
        while cut < len(words) - 1 and (kinds[cut - 1] in "pP" or kinds[cut] in "uPp"):
            cut += 1
    particle, family = _split_particle(words[:cut], kinds[:cut])
    return Name(family, " ".join(words[cut:]), particle, " ".join(dropping), suffix)


def _direct(words: list[str], kinds: str, double: bool = False) -> Name:
    suffix = ""
    if len(words) > 1 and kinds[-1] == "s":
        suffix = words[-1]
        words, kinds = words[:-1], kinds[:-1]
    cut = len(words) - 1
    if cut > 1 and words[cut].lower() in FAMILY_TAILS:
        cut -= 1
    start = 1
    while start < cut and kinds[start] in "ib":
        start += 1
    for position in range(1, cut):
        if kinds[position] in "pP" and (
            kinds[position] == "p" or position + 1 == cut or position == start
        ):
            cut = position
            break
    else:
        if (
            cut - 1 >= 1
            and kinds[cut - 1] in "wu"
            and (double or words[cut - 1].lower() in IBERIAN_FAMILIES)
            and not _is_given(words[cut - 1])
        ):
            cut -= 1
        while cut > 1 and kinds[cut - 1] == "u" and kinds[cut] == "u" and "w" in kinds:
            cut -= 1
    while cut > 1 and kinds[cut - 1] in "pP":
        cut -= 1
    particle, family = _split_particle(words[cut:], kinds[cut:])
    return Name(family, " ".join(words[:cut]), particle, "", suffix)


def _comma(family_words: list[str], kinds: str, given: Sequence[_Piece]) -> Name:
    suffix = ""
    if len(family_words) > 1 and kinds[-1] == "s":
        suffix = family_words[-1]
        family_words, kinds = family_words[:-1], kinds[:-1]
    given_words = [word for piece in given for word in piece.words]
    given_kinds = "".join(piece.kinds for piece in given)
    if len(given_words) > 1 and given_kinds[-1] == "s":
        suffix = given_words.pop()
        given_kinds = given_kinds[:-1]
    dropping: list[str] = []
    while len(given_words) > 1 and given_kinds[-1] in "pP":
        dropping.insert(0, given_words.pop())
        given_kinds = given_kinds[:-1]
    particle, family = _split_particle(family_words, kinds)
    return Name(family, " ".join(given_words), particle, " ".join(dropping), suffix)


def _alone(words: list[str], kinds: str) -> Name:
    if kinds == "b" or (kinds == "u" and len(words[0]) <= 5):
        return Name(literal=words[0])
    particle, family = _split_particle(words, kinds)
    return Name(family, particle=particle)


_MC: Final = re.compile(r"\b(Mc|O['’]|D['’]|L['’])([^\W\d_])")
_WORD: Final = re.compile(r"[^\W\d_]+")


def _ordinary_case(piece: re.Match[str]) -> str:
    """Write a piece of a list that is all capitals as other lists are: "LIU AH" is "Liu AH"."""
    words = piece.group().split(" ")
    if {word.strip(".") for word in words if word} <= {"ET", "AL", "AND", "OTHERS"}:
        return piece.group().lower()
    last = max((place for place, word in enumerate(words) if word), default=0)
    for place, word in enumerate(words):
        initials = place == last and len(word) <= 3 and any(words[:place])
        if "." in word or len(word) < 2 or initials:
            continue
        lower = word.lower()
        words[place] = lower if lower in LOWER_PARTICLES or lower == "and" else _lower_case(word)
    return " ".join(words)


def _lower_case(family: str) -> str:
    """ "O'KEEFFE" as "O'Keeffe", "VAN DER BERG" as "van der Berg"."""
    words: list[str] = []
    for word in family.split():
        small = word.lower()
        if (
            small in LOWER_PARTICLES
            and small not in ("la", "le", "les", "y", "e", "i")
            and words == [w for w in words if w.islower()]
        ):
            words.append(small)
            continue
        titled = _WORD.sub(lambda found: found.group().capitalize(), word)
        words.append(_MC.sub(lambda found: found.group(1) + found.group(2).upper(), titled))
    return " ".join(words)


def _settle_case(names: list[Name]) -> list[Name]:
    """Families in capitals get ordinary case where that is safe.

    It is safe when every family of the list that has letters enough to tell is in capitals, one of
    them has four or more letters, and each has a given name beside it.
    """
    persons = [name for name in names if name.family]
    if not persons or not persons[0].family.isupper():
        return names
    if not all(name.family.isupper() and name.given for name in persons):
        return names
    if max(len(name.family) for name in persons) < 4:
        return names
    settled = []
    for name in names:
        if not name.family:
            settled.append(name)
            continue
        given = name.given
        if given.isupper() and "." not in given:
            given = " ".join(
                word.capitalize() if len(word) > 3 and "-" not in word else word
                for word in given.split()
            )
        family = _lower_case(f"{name.particle} {name.family}".strip())
        words = family.split()
        particle, family = _split_particle(
            words, "".join("p" if w.islower() else "w" for w in words)
        )
        settled.append(replace(name, family=family, particle=particle, given=given))
    return settled


def _cjk_name(text: str) -> Name:
    parts = text.split()
    if len(parts) == 2:
        return Name(parts[0], parts[1])
    if len(parts) == 1 and 2 <= len(text) <= 4 and all(map(_CJK.match, text)):
        cut = 2 if text[:2] in CHINESE_COMPOUND_FAMILIES or len(text) == 4 else 1
        if cut < len(text):
            return Name(text[:cut], text[cut:])
    return Name(literal=text)


def _cjk_names(text: str) -> tuple[Name, ...]:
    pieces = re.split(r"\s*[,，、;；/·・．]\s*|\.(?=\S)|\s+(?:和|与|및|と)\s+", text)
    return tuple(_cjk_name(piece.strip(" .")) for piece in pieces if piece.strip(" ."))


_BRACKETED_GIVEN: Final = re.compile(
    r"(?<=[^\W\d_]) ?[(\[]((?:[^\W\d_]\.[- ]?){1,4}|[A-Z][a-zà-ÿ]+)[)\]]"
)


@kept(maxsize=4096)
def _is_body_with_acronym(text: str) -> bool:
    """Whether the text is three words or more and an acronym: "Empresa de Pesquisa (EPAGRI)"."""
    body, _, acronym = text.rpartition("(")
    return (
        text.endswith(")")
        and acronym[:-1].isupper()
        and len(acronym) > 2
        and body.count(" ") >= 3
        and not any(mark in body for mark in ",;.()")
    )


def _is_institution(text: str) -> bool:
    """Whether the text names one body: an institution's word in it, and no person's initials."""
    if not any(_kind(word) == "o" for word in text.replace(",", " ").split()):
        return False
    for part in text.split(","):
        costs = _piece(part.strip()).costs
        if costs.institution > 0 and (costs.inverted == 0 or costs.direct == 0 or costs.given == 0):
            return False
    return True


def _build(pieces: Sequence[_Piece], role: int, double: bool) -> Name:
    words, kinds = list(pieces[0].words), pieces[0].kinds
    if role == _INVERTED_ROLE:
        return _inverted(words, kinds)
    if role == _DIRECT_ROLE:
        return _direct(words, kinds, double)
    if role == _COMMA_ROLE:
        return _comma(words, kinds, pieces[1:])
    if role == _ALONE_ROLE:
        return _alone(words, kinds)
    return Name(literal=" ".join(words))


_INITIALS_THEN_FAMILY: Final = re.compile(r"[ib]+[pP]*[wu]{1,2}s?")
"""A name of a list with initials only, where a second word is a second family."""


def _persons(text: str) -> list[Name]:
    """The names of a tidy list without "et al."."""
    pieces, before = _pieces(text)
    _split_run_together(pieces, before)
    parts = [_piece(piece) for piece in pieces]
    suffixes: dict[int, str] = {}
    position = 0
    while position < len(parts):
        if parts[position].kinds == "s" and position and before[position] == _COMMA:
            suffixes[position - 1] = pieces[position]
            del parts[position], before[position], pieces[position]
        elif not parts[position].words:
            del parts[position], before[position], pieces[position]
        else:
            position += 1
    if not parts:
        return []
    names: list[Name] = []
    start = 0
    double = len(parts) > 2 and all(_INITIALS_THEN_FAMILY.fullmatch(part.kinds) for part in parts)
    for role, width in _read_roles(parts, before):
        name = _build(parts[start : start + width], role, double)
        for position in range(start, start + width):
            if position in suffixes and name.family:
                name = replace(name, suffix=suffixes[position])
        names.append(name)
        start += width
    return _settle_case(names)


@kept(maxsize=32768)
def _inverted_piece(text: str) -> Name | None:
    """A piece as "Faderl S", or None when it is anything else."""
    words, kinds, costs = _piece(text)
    if costs.inverted != 0 or words[-1][0].islower():
        return None
    return _inverted(list(words), kinds)


@kept(maxsize=32768)
def _comma_pair(family: str, given: str) -> Name | None:
    """Two pieces as "Smith" and "J. A.", or None when they are anything else."""
    first, second = _piece(family), _piece(given)
    if first.costs.family == 0 and second.costs.given == 0 and not second.words[-1][0].islower():
        return _comma(list(first.words), first.kinds, (second,))
    return None


_LIST_END: Final = re.compile(r",?\s+et\s+al\.?$")
_LAST_COMMA: Final = re.compile(r",? (?:&|and) ")


def _regular_names(text: str) -> list[Name]:
    """The names of a list in one of the two most frequent forms throughout; none otherwise.

    The forms are "Faderl S, Talpaz M" and "Smith, J. A., & Jones, B.". This is a short cut: the
    full reading gives the same names for such lists.
    """
    if "&" in text or " and " in text:
        text = _LAST_COMMA.sub(", ", text, count=1)
    if ";" in text:
        text = text.replace(";", ",")
    pieces = text.split(", ")
    if not all(pieces) or any(len(piece) > 60 for piece in pieces):
        return []
    names: list[Name] = []
    for piece in pieces:
        name = _inverted_piece(piece)
        if name is None:
            break
        names.append(name)
    else:
        return names
    if names or len(pieces) % 2:
        return []
    for position in range(0, len(pieces), 2):
        name = _comma_pair(pieces[position], pieces[position + 1])
        if name is None:
            return []
        names.append(name)
    return names


@kept(maxsize=4096)
def parse_names(text: str) -> NameList:
    """Read a printed list of authors or editors in any of the usual forms.

    A mark for a repeated author ("Ders.", "idem", "———") is kept as a literal name. Families
    in capitals get ordinary case only where the whole list prints them so beside given names.
    Initials are written with full stops and spaces (`refparse.values.initials`), however printed.
    Never raises; takes time in proportion to the length of the text.

    >>> [str(name) for name in parse_names("Smith, J. A., van den Berg, P., & Jones, B.").names]
    ['J. A. Smith', 'P. van den Berg', 'B. Jones']
    >>> parse_names("Faderl S, Kim D-W, et al.")
    NameList(names=(Name(family='Faderl', given='S.', particle='', dropping_particle='', \
suffix='', literal=''), Name(family='Kim', given='D.-W.', particle='', dropping_particle='', \
suffix='', literal='')), et_al=True, et_al_inside=False)
    """
    found = _read_names(text)
    names = tuple(
        replace(name, given=spaced(name.given)) if name.given else name for name in found.names
    )
    return found._replace(names=names)


def _read_names(text: str) -> NameList:
    text = _LOST_SPACE.sub(r"\1 ", " ".join(text.split()))
    lead_in = _LEAD_IN.match(text)
    if lead_in:
        text = text[lead_in.end() :]
    if text.isupper() and len(text) >= 6 and not _is_institution(text):
        text = _PIECE.sub(_ordinary_case, text)
    stripped = text.strip(" ,;:")
    if not stripped:
        return NameList()
    if _MARKERS.fullmatch(stripped):
        return NameList((Name(literal=stripped),))
    et_al = inside = False
    end = _LIST_END.search(text, max(0, len(text) - 12))
    regular = _regular_names(text[: end.start()] if end else stripped)
    if regular:
        return NameList(tuple(_settle_case(regular)), bool(end))
    found = _ET_AL.search(text)
    if found:
        et_al = True
        rest = _ET_AL.sub(";", text)
        inside = found.group()[0] not in "….," and any(map(str.isalpha, text[found.end() :]))
        text = rest
    text = _tidy(text)
    if _CJK.search(text):
        return NameList(_cjk_names(text), et_al, inside)
    if _is_body_with_acronym(text):
        return NameList((Name(literal=text),), et_al, inside)
    if "(" in text or "[" in text:
        text = _BRACKETED_GIVEN.sub(r", \1", text)
        if not _is_institution(text):
            text = _SPACES.sub(" ", _PARENTHESIS.sub(" ", text)).strip()
    if ";" not in text and _is_institution(text):
        return NameList((Name(literal=text.strip(" ,")),), et_al, inside)
    names: list[Name] = []
    if ";" in text and any(map(_is_institution, segments := _segments(text))):
        for segment in segments:
            if _is_institution(segment):
                names.append(Name(literal=segment))
            else:
                names.extend(_persons(segment))
    else:
        names = _persons(text)
    return NameList(tuple(names), et_al, inside)


def _segments(text: str) -> list[str]:
    return [segment for part in text.split(";") if (segment := part.strip(" ,"))]
