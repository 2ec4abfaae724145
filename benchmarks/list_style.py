"""What the shared style of a list gains: labels of the dev corpora's documents, with and without.

python benchmarks/list_style.py
"""

from __future__ import annotations

from collections import defaultdict
from datetime import date

from shared import shared

from refparse.labelling.labels import LABELS
from refparse.labelling.model import shipped_labeller
from refparse.list_style import settled
from refparse.tokens import tokenize
from refparse.training.corpus import Record, read_jsonl
from refparse.training.evaluate import CORE
from refparse.training.examples import character_labels, example

LEAST_ENTRIES = 5


def core_runs(labels: list[int] | tuple[int, ...]) -> list[tuple[int, int, str]]:
    names = [LABELS[label] for label in labels]
    starts = [i for i in range(len(names)) if i == 0 or names[i] != names[i - 1]]
    ends = [*starts[1:], len(names)]
    return [(a, b, names[a]) for a, b in zip(starts, ends, strict=True) if names[a] in CORE]


def main() -> None:
    print(f"{date.today()}  references of documents with {LEAST_ENTRIES} or more")
    print("corpus   references  core labels right alone  in their list")
    for name in ("jats", "grobid"):
        documents: dict[str, list[Record]] = defaultdict(list)
        for record in read_jsonl(shared() / "corpus" / "dev" / f"{name}.jsonl.gz"):
            documents[record.document].append(record)
        total = alone = together = 0
        for records in documents.values():
            if len(records) < LEAST_ENTRIES:
                continue
            sequences = [tokenize(record.text) for record in records]
            truth = [example(r.text, character_labels(r)).labels for r in records]
            single = shipped_labeller().label(sequences)
            joint = settled(shipped_labeller(), sequences, single)
            total += len(records)
            for gold, one, other in zip(truth, single, joint, strict=True):
                alone += core_runs(gold) == core_runs(one.labels.tolist())
                together += core_runs(gold) == core_runs(other.labels.tolist())
        shares = f"{100 * alone / total:21.2f} %  {100 * together / total:11.2f} %"
        print(f"{name:7}  {total:10}  {shares}")


if __name__ == "__main__":
    main()
