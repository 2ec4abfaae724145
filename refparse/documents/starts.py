"""How likely each line of an unnumbered list is to start a new entry.

Two linear models, one on top of the other. The first looks at a line and its neighbours: does it
start like an author, does the line before end like an entry, would its first word have fitted
there. The second sees what the first says of all lines that share a trait (the same indent, a blank
line before, the same shape), so that a list decides for itself which traits matter, and whether the
list is in alphabetical order. The weights were fitted by `refparse.documents.fitting`.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from operator import mul

import regex

from refparse.documents.evidence import YEAR
from refparse.documents.lines import Line
from refparse.documents.start_weights import FIRST, SECOND

_PARTICLE = (
    r"(?:(?:de|De|del|della|di|Di|da|Da|dos|du|van|Van|von|Von|der|den|ten|ter|la|La|le|Le|el|al"
    r"|bin|ben|st|zu|zur|vom|af|av|d|O|d’|d')[\s'’]){0,3}"
)
_NAME = r"\p{Lu}[\p{L}\p{M}'’´`\-‐]++"
_FAMILY = rf"{_PARTICLE}{_NAME}(?:[\s-]{_NAME}){{0,2}}"
_START = regex.compile(
    rf"""
    (?P<dash>[-–—―_]{{2,}}|—[,.\s]|(?:Ders|Dies|Dens|Id|Ead|Idem|Eadem)\b[.,:\s])
  | (?P<surname_comma>{_FAMILY}(?:,?\sJr\.?)?,\s?\p{{Lu}}\p{{M}}?(?:\.|\s|-\p{{Lu}}|,|$))
  | (?P<surname_initials>{_FAMILY}\s\p{{Lu}}{{1,2}}(?:-?\p{{Lu}})?
      (?:[,.;:]|\s[(&]|\sand\b|\s\d|$|\s\p{{Lu}}{{2,}}))
  | (?P<surname_dotted>{_FAMILY}\s\p{{Lu}}\.)
  | (?P<initials_surname>
      \p{{Lu}}\p{{Ll}}?\p{{M}}?\.(?:[\s\-‐]?\p{{Lu}}\p{{Ll}}?\.){{0,3}}\s?{_PARTICLE}{_NAME})
  | (?P<surname_given>{_FAMILY},\s{_NAME})
  | (?P<given_surname>{_NAME}(?:\s\p{{Lu}}\.?){{0,2}}\s{_PARTICLE}{_NAME}(?:\s{_NAME})?
      (?:,|\.|\s(?:and|und|et|y|&)\s))
  | (?P<capitals>\p{{Lu}}{{3,}}[\s,:.])
  | (?P<quote>["“”«„'‘])
  | (?P<wide>[\p{{Han}}\p{{Hiragana}}\p{{Katakana}}\p{{Hangul}}])
  | (?P<body>(?:{_NAME}|of|for|and|the|&)(?:\s(?:{_NAME}|of|for|and|the|&)){{1,7}}[.,(:\s])
  | (?P<upper>\p{{Lu}})
  | (?P<lower>\p{{Ll}})
  | (?P<digit>\d)
  | (?P<bracket>[\[(])
  | (?P<other>.)
    """,
    regex.VERBOSE,
)
_NAMES_AND_YEAR = regex.compile(
    r"^\D{3,400}?(?:\(|\[|\s|,)(?:1[5-9]|20)\d\d[a-z]?(?:\)|\]|[.,:;]|\s|$)"
)
_END = regex.compile(
    r"""
    (?P<number_stop>\d\p{L}?[.\])]+)$
  | (?P<number>\d\p{L}?)$
  | (?P<hyphen>[-\u00ad‐–—/])$
  | (?P<joint>(?:,|:|;|\(|&
      |\b(?:and|und|et|y|e|of|the|in|for|on|to|de|a|an|by|with|der|die|pp|vol|no|eds?|In)\.?))$
  | (?P<initial>(?:^|[\s.\-])\p{Lu}\.)$
  | (?P<short_word>(?:^|[\s(])\p{Lu}?\p{L}{1,4}\.)$
  | (?P<stop>[.。．])$
  | (?P<closed>[)\]”"’»>])$
  | (?P<lower>\p{Ll})$
  | (?P<capital>\p{Lu})$
  | (?P<other>.)$
    """,
    regex.VERBOSE,
)
_NAMES_THEN_YEAR = regex.compile(r"^\D{3,200}?(?:1[5-9]|20)\d\d[a-z]?[)\].,:;]*$")
_ELLIPSIS_END = regex.compile(r"(?:…|\.\s?\.\s?\.)$")
_ADDRESS_END = regex.compile(r"(?:https?:|www\.|doi|10\.\d{4})\S*$", regex.IGNORECASE)
_LOCATOR_END = regex.compile(
    r"(?:\d[-–—]\s?\p{L}?\d+|[:;,]\s?\p{L}?\d+|\b\d{4}\)?|\bin press|\bpress)[.;)]*$", regex.I
)
_FIRST_TOKEN = regex.compile(r"\S+")
_SORT_WORD = regex.compile(r"\p{L}[\p{L}'’\-]*+")
_NO_YEAR = regex.compile(
    r"\b(?:in\spress|n\.\s?d\.|forthcoming|submitted|im\sDruck|o\.\s?J\.|s\.\s?[df]\.)", regex.I
)
_LIKELY = 0.85
_AFTER_YEAR = 8
_BETWEEN_NAMES = frozenset(
    ["and", "et", "al", "und", "y", "e", "en", "de", "van", "von", "der", "den", "la", "le", "di"]
)
DATE_STATES = ("names", "undated", "names_year", "dated", "more")
DATE_STEPS = (
    (0, 1, 4, 4, 4),
    (1, 1, 4, 4, 4),
    (2, 3, 3, 3, 3),
    (3, 3, 3, 3, 3),
    (4, 4, 4, 4, 4),
)
_CLASSES = ("blank", "indent", "fit", "shape", "marker")
INPUTS = ("bias", "first", "order", *_CLASSES, "before", "after", "overall")


@dataclass(frozen=True, slots=True)
class Trait:
    """What one line shows, independent of the other lines' likelihoods."""

    features: tuple[str, ...]
    blank: bool
    indent: int
    fit: bool
    shape: str
    marker: str
    key: str


def traits_of(lines: Sequence[Line], markers: Sequence[str]) -> list[Trait]:
    """The traits of every line; `markers[i]` is "bullet", "key" or "" for what precedes line i."""
    lengths = sorted(line.indent + len(line.text) for line in lines)
    width = lengths[int(0.95 * (len(lengths) - 1))] if lengths else 0
    least = min((line.indent for line in lines), default=0)
    years = [YEAR.search(line.text) is not None for line in lines]
    found: list[Trait] = []
    previous_shape = "none"
    for index, line in enumerate(lines):
        match = _START.match(line.text)
        shape = str(match.lastgroup) if match else "other"
        features = [f"shape={shape}"]
        fit = True
        if index:
            before = lines[index - 1]
            ended = _END.search(before.text[-12:])
            end = str(ended.lastgroup) if ended else "other"
            if _ADDRESS_END.search(before.text[-80:]):
                end = "address"
            elif _ELLIPSIS_END.search(before.text[-12:]):
                end = "joint"
            features.append(f"end={end}")
            if _LOCATOR_END.search(before.text[-30:]):
                features.append("locator_before")
            token = _FIRST_TOKEN.match(line.text)
            length = before.indent + len(before.text)
            fit = length + 1 + (len(token.group()) if token else 0) <= width
            features.append("fits" if fit else "full")
            if length < 0.6 * width:
                features.append("short_before")
            if line.indent > before.indent + 1:
                features.append("deeper")
            elif line.indent < before.indent - 1:
                features.append("shallower")
            if years[index - 1]:
                features.append("year_before")
                if _NAMES_THEN_YEAR.match(before.text):
                    features.append("names_then_year_before")
            features.append(f"shape_before={previous_shape}")
            features.append(f"{shape}|{end}")
        else:
            features.append("first")
        if line.blank_before:
            features.append("blank")
        if markers[index]:
            features.append(f"marker={markers[index]}")
        if line.indent > least + 1:
            features.append("indented")
        if years[index]:
            features.append("year")
        following = line.text if index + 1 == len(lines) else f"{line.text} {lines[index + 1].text}"
        if _NAMES_AND_YEAR.search(following[:400]):
            features.append("names_and_year")
        previous_shape = shape
        word = _SORT_WORD.search(line.text)
        found.append(
            Trait(
                tuple(features),
                line.blank_before > 0,
                min(line.indent, 40),
                fit,
                shape,
                markers[index],
                word.group().casefold() if word else "",
            )
        )
    return found


def first_scores(traits: Sequence[Trait]) -> list[float]:
    """Log-odds of the first model."""
    get = FIRST.get
    bias = FIRST["bias"]
    return [bias + sum([get(name, 0.0) for name in trait.features]) for trait in traits]


def second_features(traits: Sequence[Trait], first: Sequence[float]) -> Iterator[tuple[float, ...]]:
    """The `INPUTS` of the second model: what the first says of a line and of lines like it."""
    chances = [1 / (1 + math.exp(-max(-30.0, min(30.0, score)))) for score in first]
    count = len(traits)
    overall = sum(chances) / max(1, count)
    means: list[list[float]] = []
    for name in _CLASSES:
        values = [getattr(trait, name) for trait in traits]
        sums: dict[object, list[float]] = {}
        for value, chance in zip(values, chances, strict=True):
            entry = sums.setdefault(value, [0.0, 0.0])
            entry[0] += chance
            entry[1] += 1.0
        shares = {
            value: (total + 2 * overall) / (number + 2) - overall
            for value, (total, number) in sums.items()
        }
        means.append([shares[value] for value in values])
    order = _order(traits, chances)
    own = [max(-8.0, min(8.0, score)) for score in first]
    ones = [1.0] * count
    before = [0.0, *chances[:-1]]
    after = [*chances[1:], 0.0]
    return zip(ones, own, order, *means, before, after, [overall] * count, strict=True)


def early_share(traits: Sequence[Trait], first: Sequence[float]) -> float:
    """The share of the likely starts in which a year follows the names at once, 0 to 1."""
    likely = [trait for trait, score in zip(traits, first, strict=True) if score > _LIKELY]
    early = sum(1 for trait in likely if "names_and_year" in trait.features)
    return (early + 1) / (len(likely) + 2)


def date_shape(text: str) -> int:
    """What a line adds to an entry's date, as a row of `DATE_STEPS`."""
    years = [match.span() for match in YEAR.finditer(text)]
    if not years:
        if _NO_YEAR.search(text):
            return 4
        return 0 if _mostly_names(text) else 1
    start, end = years[-1]
    if len(text) - end > _AFTER_YEAR:
        return 4
    return 2 if _mostly_names(text[:start]) else 3


def _mostly_names(text: str) -> bool:
    words = [word for word in text.split() if word[0].isalpha()]
    lower = sum([word[0].islower() and word not in _BETWEEN_NAMES for word in words])
    return lower <= 0.25 * len(words)


def second_scores(features: Iterable[tuple[float, ...]]) -> list[float]:
    """Log-odds of the second model."""
    weights = [SECOND[name] for name in INPUTS]
    return [sum(map(mul, weights, line)) for line in features]


def _order(traits: Sequence[Trait], chances: Sequence[float]) -> list[float]:
    """For each line, how well it keeps the list's alphabetical order: -1 to 1."""
    starts = [index for index, chance in enumerate(chances) if chance > 0.7]
    pairs = [(traits[a].key, traits[b].key) for a, b in pairwise(starts)]
    sorted_share = sum(1 for a, b in pairs if a <= b) / len(pairs) if pairs else 0.0
    if len(pairs) < 4 or sorted_share < 0.7:
        return [0.0] * len(traits)
    keys = [traits[index].key for index in starts]
    strength = sorted_share - 0.5
    found = []
    place = 0
    for index, trait in enumerate(traits):
        while place < len(starts) and starts[place] < index:
            place += 1
        after = place + (place < len(starts) and starts[place] == index)
        low = place == 0 or keys[place - 1] <= trait.key
        high = after >= len(keys) or trait.key <= keys[after]
        found.append(strength * ((1.0 if low else -1.0) + (1.0 if high else -1.0)))
    return found
