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
from itertools import pairwise
from operator import itemgetter, mul

from refparse.documents.unnumbered.start_weights import FIRST, SECOND
from refparse.documents.unnumbered.traits import Trait

_LIKELY = 0.85
_FIRM = 0.7
_FEWEST_SORTED = 4
_SORTED = 0.7
_CLASSES = ("blank", "indent", "fit", "shape", "marker")
INPUTS = ("bias", "first", "order", *_CLASSES, "before", "after", "overall")


def first_scores(traits: Sequence[Trait]) -> list[float]:
    """Log-odds of the first model."""
    bias = FIRST["bias"]
    known: dict[tuple[str, ...], float] = {}
    found: list[float] = []
    for trait in traits:
        score = known.get(trait.features)
        if score is None:
            score = bias + sum([FIRST.get(name, 0.0) for name in trait.features])
            known[trait.features] = score
        found.append(score)
    return found


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


def second_scores(features: Iterable[tuple[float, ...]]) -> list[float]:
    """Log-odds of the second model."""
    weights = [SECOND[name] for name in INPUTS]
    return [sum(map(mul, weights, line)) for line in features]


def _order(traits: Sequence[Trait], chances: Sequence[float]) -> list[float]:
    """For each line, how well it keeps the list's alphabetical order: -1 to 1.

    Lists are sorted by the first word of an entry or, where given names come first, by the last
    word of the first name. A mark for a repeated author has no place in the order.
    """
    starts = [
        index
        for index, chance in enumerate(chances)
        if chance > _FIRM and traits[index].shape != "dash"
    ]
    if len(starts) <= _FEWEST_SORTED:
        return [0.0] * len(traits)
    sorted_share, words = max(
        [
            (_sorted_share([words[index] for index in starts]), words)
            for words in ([trait.key for trait in traits], [trait.family for trait in traits])
        ],
        key=itemgetter(0),
    )
    if sorted_share < _SORTED:
        return [0.0] * len(traits)
    strength = sorted_share - 0.5
    keys = [words[index] for index in starts]
    found = []
    place = 0
    for index, word in enumerate(words):
        while place < len(starts) and starts[place] < index:
            place += 1
        if traits[index].shape == "dash":
            found.append(0.0)
            continue
        after = place + (place < len(starts) and starts[place] == index)
        low = place == 0 or keys[place - 1] <= word
        high = after >= len(keys) or word <= keys[after]
        found.append(strength * ((1.0 if low else -1.0) + (1.0 if high else -1.0)))
    return found


def _sorted_share(keys: Sequence[str]) -> float:
    """The share of neighbours that are in order."""
    return sum([first <= second for first, second in pairwise(keys)]) / (len(keys) - 1)
