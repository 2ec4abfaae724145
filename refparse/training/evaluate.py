"""Measuring a labeller on labelled references: tokens, fields and whole references."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Final

from refparse.labelling.labels import LABELS
from refparse.labelling.model import Labeller
from refparse.labelling.traits import Stretch, stretches_of
from refparse.tokens import tokenize
from refparse.training.corpus import Record
from refparse.training.examples import character_labels, example

CORE: Final = frozenset(
    ("author", "title", "journal", "booktitle", "date", "volume", "pages", "articleno")
)
"""The labels that decide whether the core of a reference is right."""

_BATCH: Final = 500


@dataclass
class Scores:
    """Counts of what a labeller got right.

    A field is a run of one label; it is right when start, end and label are.
    """

    references: int = 0
    entirely_right: int = 0
    core_right: int = 0
    tokens: int = 0
    tokens_right: int = 0
    gold: Counter[str] = field(default_factory=Counter)
    found: Counter[str] = field(default_factory=Counter)
    right: Counter[str] = field(default_factory=Counter)

    def f1(self, *labels: str) -> float:
        """Return the F1 of some labels' fields together, of all of them if none is named."""
        chosen = labels or tuple(self.gold | self.found)
        right = sum(self.right[label] for label in chosen)
        total = sum(self.gold[label] + self.found[label] for label in chosen)
        return 2 * right / total if total else 0.0

    def table(self) -> str:
        """Return the scores as an aligned table."""
        lines = [
            f"references      {self.references:7}",
            f"tokens          {self.tokens:7}  right {_percent(self.tokens_right, self.tokens)}",
            f"all labels right  {_percent(self.entirely_right, self.references)}",
            f"core labels right {_percent(self.core_right, self.references)}",
            f"field F1 (micro)  {self.f1():.4f}",
            "",
            "label        fields  precision  recall      F1",
        ]
        for label in LABELS[1:]:
            if self.gold[label] or self.found[label]:
                precision = self.right[label] / max(1, self.found[label])
                recall = self.right[label] / max(1, self.gold[label])
                figures = f"{precision:9.4f}  {recall:6.4f}  {self.f1(label):6.4f}"
                lines.append(f"{label:12} {self.gold[label]:6}  {figures}")
        return "\n".join(lines)


def evaluate(labeller: Labeller, records: Sequence[Record]) -> Scores:
    """Label the records' texts and count what is right."""
    scores = Scores()
    for start in range(0, len(records), _BATCH):
        batch = records[start : start + _BATCH]
        sequences = [tokenize(record.text) for record in batch]
        for record, labelling in zip(batch, labeller.label(sequences), strict=True):
            gold = example(record.text, character_labels(record)).labels
            _count(scores, gold, labelling.labels.tolist())
    return scores


def _count(scores: Scores, gold: Sequence[int], found: Sequence[int]) -> None:
    gold_runs, found_runs = set(stretches_of(gold)), set(stretches_of(found))
    scores.references += 1
    scores.tokens += len(gold)
    scores.tokens_right += sum(a == b for a, b in zip(gold, found, strict=True))
    scores.gold.update(run.label for run in gold_runs)
    scores.found.update(run.label for run in found_runs)
    scores.right.update(run.label for run in gold_runs & found_runs)
    scores.entirely_right += gold_runs == found_runs
    scores.core_right += _core(gold_runs) == _core(found_runs)


def core_stretches(labels: Sequence[int]) -> set[Stretch]:
    """Return the stretches of the labels that decide the core."""
    return _core(stretches_of(labels))


def _core(stretches: Iterable[Stretch]) -> set[Stretch]:
    return {stretch for stretch in stretches if stretch.label in CORE}


def _percent(part: int, whole: int) -> str:
    return f"{100 * part / max(1, whole):6.2f} %"
