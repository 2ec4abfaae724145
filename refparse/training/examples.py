"""Labelled examples: records as characters with labels, and as tokens."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from refparse.labelling.features import describe
from refparse.labelling.labels import LABELS
from refparse.labelling.settings import settings
from refparse.tokens import Tokens, tokenize
from refparse.training.corpus import Record

_INDEX = {label: index for index, label in enumerate(LABELS)}


@dataclass(frozen=True, slots=True)
class Example:
    """A tokenized string with the index of each word's label."""

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
    """Tokenize ``text``; a word takes the label of its first character."""
    tokens = tokenize(text)
    return Example(tokens, tuple(labels[start] for start in tokens.starts), weight)


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """What has a row of its own in the embeddings, most frequent first.

    Attributes:
        words: folded words. gaps: abridged gaps between words.
    """

    words: tuple[str, ...]
    gaps: tuple[str, ...]

    @classmethod
    def of(cls, examples: Iterable[Example], least: int, most: int | None = None) -> Vocabulary:
        """Take what occurs in at least ``least`` examples, of words at most ``most``."""
        words: Counter[str] = Counter()
        gaps: Counter[str] = Counter()
        for item in examples:
            around = settings(item.tokens)
            words.update({describe(word).key for word in item.tokens.words})
            gaps.update({place[0] for place in around} | {place[1] for place in around})
        return cls(
            tuple(word for word, count in words.most_common(most) if count >= least),
            tuple(gap for gap, count in gaps.most_common() if count >= least),
        )
