"""What the shared style of a list gains: labels with and without it.

    python benchmarks/list_style.py

The documents of the dev corpora have true labels. The shared lists have none: there the surest
entries are damaged one at a time, and the labels that they had before are the truth.
"""

from __future__ import annotations

import random
from collections import defaultdict
from dataclasses import dataclass
from datetime import date

from shared import shared

import refparse
from refparse.labelling.labels import LABELS
from refparse.labelling.model import Labelling, shipped_labeller
from refparse.list_style import settled
from refparse.tokens import Tokens, tokenize
from refparse.training.corpus import Record, read_jsonl
from refparse.training.evaluate import CORE
from refparse.training.examples import character_labels, example
from refparse.training.noise import damaged

LEAST_ENTRIES = 5
SURE = 0.99
MOST_DAMAGED = 25


def core_runs(labels: list[int] | tuple[int, ...]) -> list[tuple[int, int, str]]:
    names = [LABELS[label] for label in labels]
    starts = [i for i in range(len(names)) if i == 0 or names[i] != names[i - 1]]
    ends = [*starts[1:], len(names)]
    return [(a, b, names[a]) for a, b in zip(starts, ends, strict=True) if names[a] in CORE]


@dataclass
class Tally:
    """How many references have all core labels right, labelled alone and in their list."""

    references: int = 0
    alone: int = 0
    together: int = 0

    def add(
        self, sequences: list[Tokens], single: list[Labelling], truth: dict[int, tuple[int, ...]]
    ) -> None:
        """Count the entries of a list whose true labels are given, ``single`` labelled alone."""
        joint = settled(shipped_labeller(), sequences, single)
        for place, labels in truth.items():
            gold = core_runs(labels)
            self.references += 1
            self.alone += gold == core_runs(single[place].labels.tolist())
            self.together += gold == core_runs(joint[place].labels.tolist())

    def row(self, name: str) -> str:
        alone, together = (100 * n / self.references for n in (self.alone, self.together))
        return f"{name:15} {self.references:10} {alone:21.2f} % {together:12.2f} %"


def documents(name: str) -> Tally:
    """Count the references of a dev corpus, in the lists of their documents."""
    lists: dict[str, list[Record]] = defaultdict(list)
    for record in read_jsonl(shared() / "corpus" / "dev" / f"{name}.jsonl.gz"):
        lists[record.document].append(record)
    tally = Tally()
    for records in lists.values():
        if len(records) >= LEAST_ENTRIES:
            sequences = [tokenize(record.text) for record in records]
            truth = [example(r.text, character_labels(r)).labels for r in records]
            tally.add(sequences, shipped_labeller().label(sequences), dict(enumerate(truth)))
    return tally


def damaged_entries(seed: int = 1) -> Tally:
    """Count the surest entries of the shared lists after damage; what they were is the truth."""
    dice = random.Random(seed)
    tally = Tally()
    for path in sorted((shared() / "lists").glob("*.txt")):
        entries = [reference.text for reference in refparse.parse(path.read_text("utf-8"))]
        sequences = [tokenize(text) for text in entries]
        labellings = shipped_labeller().label(sequences)
        sure = [n for n, each in enumerate(labellings) if each.chosen and min(each.chosen) > SURE]
        if len(entries) < LEAST_ENTRIES:
            continue
        for place in dice.sample(sure, min(len(sure), MOST_DAMAGED)):
            spans = labellings[place].spans(sequences[place])
            labels = character_labels(Record(entries[place], tuple(spans)))
            item = example(*damaged(entries[place], labels, dice, 1.0))
            changed, single = list(sequences), list(labellings)
            changed[place] = item.tokens
            single[place] = shipped_labeller().label([item.tokens])[0]
            tally.add(changed, single, {place: item.labels})
    return tally


def main() -> None:
    print(f"{date.today()}  references of lists with {LEAST_ENTRIES} or more")
    print("corpus          references  core labels right alone  in their list")
    for name in ("jats", "grobid"):
        print(documents(name).row(name))
    print(damaged_entries().row("lists, damaged"))


if __name__ == "__main__":
    main()
