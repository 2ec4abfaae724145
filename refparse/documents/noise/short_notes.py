"""Notes that name a work in short, for a bibliography holds the rest: "Vgl. Oak 1976, S. 177."."""

from __future__ import annotations

import regex

from refparse.documents.signs.evidence import cites_again

_NAME = r"\p{Lu}[\p{L}\p{M}’'-]+(?:\s\p{Lu}[\p{L}\p{M}’'-]+)?"
_SHORT = regex.compile(
    rf"""
    (?: [\^↑] \s? (?:\[?[a-z](?:\s[a-z])*+\]?\s)?+ )?+
    (?: (?: [Vv]gl | [Ss](?:iehe|ee|o)? | [Cc]fr? | [Vv](?:oir|id|éase) | [Zz]it )
        \b\.?
        (?:\s (?:dazu|hierzu|auch|also|aussi|también|anche|n\.|nach|etwa|bspw\.|z\.\s?B\.))*+ \s
    )?+
    (?: (?:von|van|de|du|di)\s )?+ {_NAME}
    (?: (?:\s?/\s?|,\s|\s(?:und|and|et|y|e|&)\s) {_NAME} ){{0,3}} (?:\s(?:et\sal|u\.\s?a)\.)?
    ,?\s \(? (?:1[5-9]|20)\d\d[a-z]? (?:[-–]\d{{2,4}})? \)?
    (?: ,\s (?:vol|t|Bd|del|I{{1,3}})\.? \s?
        (?:(?:\d{{1,2}}|[IVX]{{1,5}})(?::\d{{1,2}})?)?
    )?+
    (?: \s?[:,]\s? (?:(?:[Ss]|p|pp|str|blz|págs?|pag|f|fol)\.\s?)?+
        \d{{1,4}} (?:\s?[-–]\s?\d{{1,4}})?
        (?:\s?ff?\b\.?)? (?:,\s?\d{{1,4}} (?:\s?[-–]\s?\d{{1,4}})? )*+ )?
    \s? (?: [.;,] | $ )
    """,
    regex.VERBOSE,
)
_TITLED = regex.compile(
    rf"{_NAME}(?:\s(?:and|und|et|y|e|&)\s{_NAME})?,\s[“‘„«\"]?\p{{Lu}}[^.;,\d]{{3,50}}[,”’“»\"]{{1,2}}\s"
    r"(?:(?:S|pp?|f)\.\s)?\d{1,4}(?:[-–]\d{1,4})?\."
)
"""As Chicago's notes cite a work again: "Jacobs, Death and Life, 340–45."."""
_LONGEST = 160


def is_short_note(text: str) -> bool:
    """Whether a text of a list does no more than name a work that stands elsewhere.

    >>> is_short_note("Vgl. Oak 1976, S. 177; anders Elm 1995, S. 12 f.")
    True
    >>> is_short_note("Oak, A.: Trees, Berlin 1976, S. 177.")
    False
    """
    if cites_again(text):
        return True
    if len(text) > _LONGEST:
        return False
    if _TITLED.fullmatch(text):
        return True
    found = _SHORT.match(text)
    return found is not None and (found.end() == len(text) or found.group()[-1] == ";")
