"""Labelled examples: records as characters with labels, and as tokens."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from refparse.labelling.features import describe
from refparse.labelling.labels import LABELS
from refparse.tokens import Tokens, tokenize
from refparse.training.corpus import Record

_INDEX = {label: index for index, label in enumerate(LABELS)}


@dataclass(frozen=True, slots=True)
class Example:
    """A tokenized string with the index of each token's label."""

    tokens: Tokens
    labels: tuple[int, ...]
    weight: float = 1.0


def character_labels(record: Record) -> list[int]:
    """Return the label index of each character of the record's text."""
    labels = [0] * len(record.text)
    for span in record.spans:
        labels[span.start : span.end] = [_INDEX[span.label]] * (span.end - span.start)
    return labels


def example(text: str, labels: Sequence[int], weight: float = 1.0) -> Example:
    """Tokenize ``text``; a token takes the label of its first character."""
    tokens = tokenize(text)
    return Example(tokens, tuple(labels[start] for start in tokens.starts), weight)


def vocabulary(examples: Iterable[Example], least: int) -> list[str]:
    """Return the folded words that occur in at least ``least`` examples, most frequent first."""
    counts: Counter[str] = Counter()
    for item in examples:
        counts.update({describe(word).key for word in item.tokens.words})
    return [word for word, count in counts.most_common() if count >= least and "\n" not in word]
