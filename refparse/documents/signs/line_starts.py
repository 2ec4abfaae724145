"""How a line starts: with a name in one of its forms, with a mark, with other words."""

from __future__ import annotations

import regex

_PARTICLE = (
    r"(?:(?:de|De|del|della|di|Di|da|Da|dos|du|van|Van|von|Von|der|den|ten|ter|la|La|le|Le|el|al"
    r"|bin|ben|st|te|zu|zur|zum|vom|af|av|ap|do|dal|dalla|dello|degli|lo|d|O|d’|d'|dell|dall|l"
    r"|(?:in\s|op\s|aan\s)?['’‘]t)(?:\s|['’]\s?)|['’‘]s-|(?:al|el|as|an|ar|at|az)-){0,3}"
)
NAME = r"\p{Lu}[\p{L}\p{M}'’´`\-‐]++"
FAMILY = rf"{_PARTICLE}{NAME}(?:[\s-]{NAME}){{0,2}}"
_START = regex.compile(
    rf"""
    (?P<dash>[-–—―_]{{2,}}|—[,.:\s]|(?:Ders|Dies|Dens|Id|Ead|Idem|Eadem|Derselbe|Dieselben?
      |ders|dies|dens|Densamme|Dezelfde|Tenże|Taż|Ciż|(?:Он|Она|Они)\sже|El\smismo|La\smisma|Le\smême|O\smesmo)
      \b[.,:\s]|o\.\s?[VA]\.[,:\s])
  | {FAMILY}
    (?:
        (?P<surname_bracket>\s\(\p{{Lu}}\p{{Ll}}{{0,2}}\.[^()]{{0,12}}\))
      | (?P<surname_comma>(?:,?\sJr\.?)?,\s?\p{{Lu}}\p{{M}}?(?:\.|\s|-\p{{Lu}}|,|$))
      | (?P<surname_initials>\s\p{{Lu}}{{1,2}}(?:[\s-]?\p{{Lu}}){{0,2}}
          (?:[,.;:]|\s[(&]|\sand\b|\s\d|$|\s\p{{Lu}}{{2,}}))
      | (?P<surname_dotted>\s\p{{Lu}}\.)
      | (?P<surname_given>,\s{NAME})
    )
  | (?P<initials_surname>
      \p{{Lu}}\p{{Ll}}?\p{{M}}?\.(?:[\s\-‐]?\p{{Lu}}\p{{Ll}}?\.){{0,3}}\s?{_PARTICLE}{NAME})
  | (?P<given_surname>{NAME}(?:\s\p{{Lu}}\.?){{0,2}}\s{_PARTICLE}{NAME}(?:\s{NAME})?
      (?:\s(?:de|du|des|de\sla|di|von|van|zu))?(?:,|\.|\s(?:and|und|et|y|&)\s))
  | (?P<capitals>\p{{Lu}}{{3,}}[\s,:.])
  | (?P<quote>["“”«„'‘])
  | (?P<wide>[\p{{Han}}\p{{Hiragana}}\p{{Katakana}}\p{{Hangul}}])
  | (?P<body>(?:{NAME}|of|for|and|the|&)(?:\s(?:{NAME}|of|for|and|the|&)){{1,7}}[.,(:\s])
  | (?P<upper>\p{{Lu}})
  | (?P<lower>\p{{Ll}})
  | (?P<digit>\d)
  | (?P<bracket>[\[(])
  | (?P<other>.)
    """,
    regex.VERBOSE,
)
_BEFORE_NAMES = frozenset((
    "de", "del", "della", "di", "da", "dos", "du", "van", "von", "der", "den", "ten", "ter", "la",
    "le", "el", "al", "bin", "ben", "st", "te", "zu", "zur", "zum", "vom", "af", "av", "ap", "do",
    "dal", "dalla", "dello", "degli", "lo", "d", "of", "for", "and", "the", "&",
    "ders.", "dies.", "dens.", "ders.,", "dies.,", "dens.,", "ders.:", "dies.:", "dens.:",
    "o.", "o.V.,", "o.V.:", "o.A.,", "o.A.:",
))  # fmt: skip
_SMALL_NAME = regex.compile(
    r"\p{Ll}['’]|(?:dell|dall|de)['’]\s?\p{Lu}|(?:in|op|aan)\s['’‘]t\s|(?:al|el|as|an|ar|at|az)-\p{Lu}"
)
"""What begins a name in small letters, without a space behind it."""
_MARKS_IN_NAMES = frozenset("'’‘-")
_NAME_SCOPE = 6
PERSONS = frozenset(
    ["surname_comma", "surname_initials", "surname_dotted", "surname_given", "given_surname"]
)
PEOPLE = PERSONS | {"initials_surname"}
NAMED = PEOPLE | {"capitals", "dash"}
CAPITAL = PEOPLE | {"capitals", "body", "upper"}


def start_shape(text: str) -> str:
    """Which of the shapes of `_START` the start of a line has."""
    first = text[0]
    if first.isdigit():
        return "digit"
    if (
        first.islower()
        and text.split(None, 1)[0] not in _BEFORE_NAMES
        and (_MARKS_IN_NAMES.isdisjoint(text[:_NAME_SCOPE]) or not _SMALL_NAME.match(text))
    ):
        return "lower"
    match = _START.match(text)
    shape = str(match.lastgroup) if match else "other"
    return "surname_comma" if shape == "surname_bracket" else shape
