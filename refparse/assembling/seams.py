"""Where the names end and the title begins, when the labels run on into the title.

A labeller that reads "Kuhn A, Beissert S. Phototherapy. A promising treatment" may take the first
words of the title for a name. What the names before look like tells.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

import regex

from refparse.assembling.parting import parts_of
from refparse.labelling.spans import LabelledSpan
from refparse.values.name_words import CHINESE_FAMILIES, IBERIAN_FAMILIES, LOWER_PARTICLES
from refparse.values.names.bodies import is_body
from refparse.values.names.kinds import is_given

_LONGEST_NAMES: Final = 2_000
_BETWEEN: Final = regex.compile(r"[.,:]?\s+")
_INITIALS: Final = regex.compile(r"\p{Lu}{1,3}|(?:\p{Lu}\p{Ll}?\.[ -]?)+")
_UNDOTTED: Final = regex.compile(
    r"""
    (?: [^,.;:()\d]++ ,\s (?:and\s|&\s|et\s|und\s)?+ )++  # Kuhn A, Hunzelmann N,
    (?P<last> [^,.;:()\d]+? \s \p{Lu}{1,3} ) \.\s         # Beissert S.
    (?P<rest> \p{Lu} [^,;]*+ )                            # Phototherapy
    """,
    regex.VERBOSE,
)
_INVERTED: Final = regex.compile(
    r"""
    (?: [^,;:()\d]++ [,;] \s (?:\p{Lu}\.[ -]?)++ [,;]? \s*  # King, D. P.
        (?: (?:and|&|et|und|e|y)\s )?+ )+                    # and
    [^,;:()\d.]++ , \s (?P<last> (?:\p{Lu}\.[ -]?)++ )      # Ba, J.
    (?P<rest> \p{Lu}\p{Ll}++ (?:\s\p{L}++){0,3}+ )          # Adam
    """,
    regex.VERBOSE,
)
_PACKAGE: Final = regex.compile(
    r"(?P<last>.*\s(?:\p{Lu}{1,3}\.?|(?:\p{Lu}\.[ -]?)*+\p{Lu}\.))\s(?P<rest>\p{Ll}[\p{L}\d._]*+)"
)
_DIRECT: Final = regex.compile(r"(?:\p{Lu}\p{Ll}?\.[ -]?)++ *\p{L}[\p{L}\p{M}'’ -]++")
_NAMES_AND_TITLE: Final = regex.compile(
    r"(?P<author>(?:\p{Lu}[\p{L}’'-]++ \p{Lu}{1,3}(?:, (?=\p{Lu}))?)++)\. "
    r"(?P<title>\p{Lu}\p{Ll}++ \p{L}.++)"
)
_FULL_WORD: Final = r"\p{Lu}\p{Ll}[\p{L}’'-]*+"
_NAME_AND_WORDS: Final = regex.compile(
    rf"""
    (?:
        (?P<given> {_FULL_WORD} ) (?: \s (?: \p{{Lu}}\. | [\p{{L}}’'-]++ ) ){{1,3}}  # Ann B. Oak
      | (?: \p{{Lu}}[\p{{L}}’'-]++ \s? ){{1,2}} , \s                               # Oak,
        (?P<given> {_FULL_WORD} ) (?: \s (?: \p{{Lu}}\. | {_FULL_WORD} ) )?       # Ann B.
    )
    (?P<end> ,\s ) (?P<rest> {_FULL_WORD} (?: \s \p{{Lu}}?\p{{Ll}}[\p{{L}}’'-]*+ ){{1,3}}+ )
    """,
    regex.VERBOSE,
)
_WIDE: Final = r"[\p{Han}\p{Hiragana}\p{Katakana}·]"
_WIDE_NAMES_AND_TITLE: Final = regex.compile(
    rf"(?P<author>{_WIDE}{{2,8}}(?:\s?[,，、]\s?{_WIDE}{{2,8}})*+)\s?[.．:：]\s?"
    rf"(?P<title>{_WIDE}.{{2,}})"
)
_INITIALS_ALONE: Final = regex.compile(r"(?:\p{Lu}\p{Ll}?\.[ -]?)*+\p{Lu}\p{Ll}?\.?")
_FAMILY_IN_TITLE: Final = regex.compile(
    r"(?P<family>(?:\p{L}[\p{L}’'-]*+\s){0,2}\p{Lu}[\p{L}’'-]++),\s(?=\p{Lu})"
)
_GIVEN_IN_TITLE: Final = regex.compile(
    r"(?P<given>\p{Lu}\p{Ll}[\p{L}’'-]*+(?:\s\p{Lu}\.?){0,2}+)\s?:\s(?=\S)"
)
_FAMILY_LAST: Final = regex.compile(r"(?:[^,;]++,[^,;]++;\s?)++[^,;\s]++(?:\s[^,;\s]++)?")
"""Names of which the last lacks its given name: "Oak, Ann; Elm"."""
_GROUP_BEHIND: Final = regex.compile(r"\bet al\.?[;,]\s\p{Lu}")
_NUMBER_BEHIND: Final = regex.compile(r"\p{Ll}{2}\.\s(?P<number>\d{1,2})$")
_GROUP: Final = regex.compile(
    r"(?:et al\.?,? |[&;] ?|and )?(?:on behalf of|for|representing|in collaboration with|im Namen"
    r"|au nom|pour|en nombre|en representación|em nome|per conto)"
    r" (?:the |d[aeiou]s? |del |der |l[’'aeo])?\p{Lu}"
)
"""How a group begins for which the authors before it wrote."""
_OF: Final = regex.compile(r"\b(?:of|for|de|des|für|der|di|della|para|y|et|and|und)\b")
_NAME_AND_COLON: Final = regex.compile(
    r"(?P<name>\p{Lu}[\p{L}.’'-]*+(?: [\p{L}.’'-]++){0,4}+):\s+(?=\S)"
)
_CHAPTER_BEHIND: Final = regex.compile(r"\)\s?(?P<chapter>Ch(?:ap)?)\.?\s$")
_WORD: Final = regex.compile(r"\p{L}+")
_JOINING_TEXT: Final = """
    and et und e y i en al others u the и й та a og och és și şi ja ve dan oraz kol spol ark mtsai
    dkk
    """
_JOINING: Final = frozenset(_JOINING_TEXT.split())


def names_ended(text: str, runs: list[LabelledSpan]) -> list[LabelledSpan]:
    """Return the runs with what is no name given back from the authors to the title behind them."""
    if not any(run.label == "title" for run in runs):
        return _title_begun(text, runs)
    for place, (names, title) in enumerate(pairwise(runs)):
        if names.label != "author" or title.label != "title":
            continue
        if names.end - names.start > _LONGEST_NAMES:
            continue
        if not _BETWEEN.fullmatch(text, names.end, title.start):
            continue
        printed = text[names.start : names.end]
        family = _FAMILY_IN_TITLE.match(text, title.start, title.end)
        cut: tuple[int, int] | None
        if family and _INITIALS_ALONE.fullmatch(printed):
            cut = family.end("family") - names.start, family.end() - names.start
        else:
            cut = _end_of_names(printed, text[names.end])
        if cut is None and text[names.end] == ":":
            cut = _end_of_initials(printed)
        given = _GIVEN_IN_TITLE.match(text, title.start, title.end)
        if (
            cut is None
            and given
            and text[names.end] == ","
            and (is_given(given["given"]) or _FAMILY_LAST.fullmatch(printed))
        ):
            cut = given.end("given") - names.start, given.end() - names.start
        if cut is not None:
            end, start = (names.start + offset for offset in cut)
            probability = min(names.probability, title.probability)
            return [
                *runs[:place],
                LabelledSpan(names.start, end, "author", probability),
                LabelledSpan(start, title.end, "title", probability),
                *runs[place + 2 :],
            ]
    return runs


def _title_begun(text: str, runs: list[LabelledSpan]) -> list[LabelledSpan]:
    """Take the title of "Sachs L. Angewandte Statistik" from the authors if there is no other."""
    for place, names in enumerate(runs):
        if names.label != "author" or names.end - names.start > _LONGEST_NAMES:
            continue
        found = _WIDE_NAMES_AND_TITLE.fullmatch(text, names.start, names.end)
        found = found or _NAMES_AND_TITLE.fullmatch(text, names.start, names.end)
        if found and not (is_body(found["title"]) and _OF.search(found["title"])):
            return [*runs[:place], *parts_of(found, names.probability), *runs[place + 1 :]]
    return runs


def editors_begun(text: str, runs: list[LabelledSpan]) -> list[LabelledSpan]:
    """Return the runs with the second editor of "in: ders./Jürgen Oak: Trees" among the editors."""
    for place, (editors, book) in enumerate(pairwise(runs)):
        if (
            editors.label == "editor"
            and book.label == "booktitle"
            and text[editors.end : book.start].strip(" .") == "/"
            and (found := _NAME_AND_COLON.match(text, book.start, book.end))
        ):
            probability = min(editors.probability, book.probability)
            return [
                *runs[:place],
                LabelledSpan(editors.start, found.end("name"), "editor", probability),
                book.over(found.end(), book.end),
                *runs[place + 2 :],
            ]
    return runs


def editors_ended(text: str, runs: list[LabelledSpan]) -> list[LabelledSpan]:
    """Return the runs with the chapter of "(eds Oak, D. & Elm, E.) Ch. 5" as a note."""
    for place, (editors, number) in enumerate(pairwise(runs)):
        if editors.label != "editor" or number.label != "volume":
            continue
        found = _CHAPTER_BEHIND.search(text, max(editors.start, number.start - 12), number.start)
        if found:
            return [
                *runs[:place],
                editors.over(editors.start, min(editors.end, found.start())),
                LabelledSpan(found.start("chapter"), number.end, "note", number.probability),
                *runs[place + 2 :],
            ]
    return runs


def _end_of_names(names: str, mark: str) -> tuple[int, int] | None:
    """Return where the last name ends and where the title begins, nothing if they are one run.

    ``mark`` is what stands behind them: "Ann Oak, Faith Elm, Woods of Graz" are two names.
    """
    if _GROUP_BEHIND.search(names):
        return None
    found = _UNDOTTED.fullmatch(names)
    if found:
        before = names[: found.start("last")].split(",")[:-1]
        rest = found["rest"]
        if all(map(_ends_in_initials, before)) and not _has_initials(rest) and not is_body(rest):
            return found.end("last") + 1, found.start("rest")
        return None
    found = _NUMBER_BEHIND.search(names)
    if found:
        return found.start("number") - 2, found.start("number")
    found = None if mark == "," else _NAME_AND_WORDS.fullmatch(names)
    if found and is_given(found["given"]) and not _may_name(found["rest"]):
        return found.span("end")
    pieces = names.split(", ")
    first = _first_that_is_no_name(pieces)
    if first is None or is_body(names) or is_body(_capitalised(pieces[first:])):
        return None
    end = len(", ".join(pieces[:first]))
    return (end, end + 2) if _WORD.search(names, 0, end) else None


def _may_name(words: str) -> bool:
    """Whether full words may be a person's name, for the first or last of them often is."""
    first, *_, last = words.lower().split()
    return any(is_given(word) or word in CHINESE_FAMILIES for word in (first, last))


def _end_of_initials(names: str) -> tuple[int, int] | None:
    """Return the same where initials and a word end the names: "Ba, J. Adam", "Oak, P. ggtree"."""
    package = _PACKAGE.fullmatch(names)
    if package and package["rest"] not in LOWER_PARTICLES:
        return package.end("last"), package.start("rest")
    found = _INVERTED.fullmatch(names)
    if found is None:
        return None
    return found.start("last") + len(found["last"].rstrip()), found.start("rest")


def _first_that_is_no_name(pieces: Sequence[str]) -> int | None:
    """Return the number of the first piece of the title among names between commas.

    That is a lone word behind names with initials in front ("C. Ginzburg, Spie"), or words in small
    letters that join no names ("Canclini, Néstor, Culturas híbridas").
    """
    if len(pieces) < 2:
        return None
    small = next((n for n, piece in enumerate(pieces) if n and _has_small_word(piece)), None)
    if small is not None:
        if any(map(_has_initials, pieces[small:])):
            return None
        while small > 1 and _has_initials(pieces[0]) and not _has_initials(pieces[small - 1]):
            small -= 1
        return small
    *others, last = pieces
    if _in_capitals(others) and last[1:].islower() and " " not in last:
        return len(others)
    if len(last) > 3 and _WORD.fullmatch(last) and all(map(_DIRECT.fullmatch, others)):
        return len(others)
    return None


def _in_capitals(names: Sequence[str]) -> bool:
    """Whether names are printed in capitals, given names too: "WINFRIED SCHULZE"."""
    return all(
        name.isupper()
        and len(words := name.split()) > 1
        and is_given(words[0])
        and words[0].lower() not in IBERIAN_FAMILIES
        for name in names
    )


def _capitalised(pieces: Sequence[str]) -> str:
    return ", ".join(piece for piece in pieces if piece[:1].isupper())


def _has_small_word(piece: str) -> bool:
    return _GROUP.match(piece) is None and any(
        word[0].islower()
        and word.strip(".;") not in LOWER_PARTICLES
        and word.strip(".;") not in _JOINING
        for word in piece.split()
    )


def _has_initials(piece: str) -> bool:
    return any(_INITIALS.fullmatch(word) for word in piece.replace("-", " ").split())


def _ends_in_initials(piece: str) -> bool:
    words = piece.split()
    return len(words) > 1 and words[-1].isupper() and len(words[-1]) <= 3
