"""Decisions of courts: titles that name the parties, or the court and the day."""

from __future__ import annotations

from typing import Final

import regex

_SCOPE: Final = 300
_PARTIES: Final = regex.compile(
    r"""
    (?:Re|In\sre|Ex\sparte)\s\p{Lu}
    | (?:Case|Rs\.|Aff(?:aire|\.)|Asunto|Causa)\s[CT][-‑–]\d++/\d
    | \p{Lu}[^?!:;“”"]{0,150}?\s(?:v|vs|c)\.?\s(?:the\s|la\s|le\s|l['’])?\p{Lu}
    """,
    regex.VERBOSE,
)
_COURT: Final = regex.compile(
    r"""
    (?: BGH | BVerfG | BVerwG | BAG | BFH | BSG | BPatG | EuGH | EuG | EGMR | RG | OGH | VfGH | VwGH
      | BGer | BVGer | EVG | O?LG | KG | ArbG | LAG | O?VG | VGH | SG | LSG | AG | FG )\b
      [^,;:.]{0,30} [,;:]?\s
      (?=.{0,20}\b(?:Urteil|Urt\.|U\.|Beschluss|Beschluß|Beschl\.|B\.|Entscheidung|Gutachten
        |[vV]\.|vom|v))
    | Cass\.,?\s | Cour\sde\scassation | Cons(?:eil|\.)\s(?:const|d['’][ÉE]tat)
    | (?: C\.?E\.? | C\.?A\.?A?\.?\s\p{Lu}[\p{L}\s-]{2,25} ),\s (?=.{0,25}\d{4})
    | TGI\s | CJ[CU]E,?\s | C(?:our)?\.?\s?EDH,?\s
    | STC\s\d | STS\s(?:de\s)?\d | S(?:AP|TSJ)\s | Sentencia\s | Sentença\s | Acórdão\s
    | Corte\scost | Cons(?:iglio|\.)\s(?:di\s)?[Ss]tato | Trib(?:unale|\.)\s\p{Lu} | TAR\s\p{Lu}
    | HR\s\d{1,2}\s\p{Ll}+\s\d{4} | Wyrok\s | Uchwała\s(?:SN|Sądu)
    """,
    regex.VERBOSE,
)
_DAY: Final = regex.compile(
    r"""
    \b \d{1,2}(?:er)?[.º°]?\s?(?:de\s)?
    (?: \d{1,2}\.\s? | [^\W\d_]{3,10}\.?\s(?:de\s)? | /\d{1,2}/ ) (?:1[89]|20)\d\d \b
    """,
    regex.VERBOSE,
)


def is_decision(title: str, *, reported: bool) -> bool:
    """Whether a title is that of a court's decision.

    Args:
        title: as printed.
        reported: whether a reporter, or a citation in brackets, stands with it and no author does;
            "Nature v. Nurture" needs it.

    >>> is_decision("Brown v. Board of Education", reported=True)
    True
    >>> is_decision("BGH, Urteil vom 19. Januar 2016 – VI ZR 302/15", reported=False)
    True
    """
    head = title[:_SCOPE]
    return _COURT.match(head) is not None or (reported and _PARTIES.match(head) is not None)


def decision_day(title: str) -> tuple[int, int] | None:
    """Where the day of the decision stands in the title of one that names its court.

    >>> decision_day("Cass. soc., 25 novembre 2015, n° 14-24.444")
    (12, 28)
    """
    head = title[:_SCOPE]
    found = _DAY.search(head) if _COURT.match(head) else None
    return found.span() if found else None
