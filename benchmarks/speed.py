"""Speed from string to reference: each stage, memory, and growth with number and length.

python benchmarks/speed.py            # needs the corpora
"""

from __future__ import annotations

import gzip
import json
import resource
import sys
import time
from collections.abc import Callable
from datetime import date
from typing import Any

from shared import shared

import refparse
from refparse.assemble import draft
from refparse.confidence import shipped_calibration
from refparse.labelling.model import shipped_labeller
from refparse.tokens import tokenize

BATCH = 500
ALONE = 200


def cpu(work: Callable[[], Any]) -> tuple[float, Any]:
    """Return the CPU seconds that ``work`` takes, and its result."""
    start = time.process_time()
    result = work()
    return time.process_time() - start, result


def labelled(sequences: list[Any]) -> list[Any]:
    return [
        labelling
        for start in range(0, len(sequences), BATCH)
        for labelling in shipped_labeller().label(sequences[start : start + BATCH])
    ]


def main() -> None:
    path = shared() / "corpus" / "dev" / "jats.jsonl.gz"
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        texts = [json.loads(line)["text"] for line in lines]
    python = f"Python {sys.version.split()[0]}"
    print(f"{date.today()}  {len(texts)} references of {path.name} (dev), {python}")
    began = time.perf_counter()
    refparse.parse_reference(texts[0])
    print(f"first parse, model loaded: {1000 * (time.perf_counter() - began):.0f} ms")

    calibration = shipped_calibration()
    tokenizing, sequences = cpu(lambda: [tokenize(text) for text in texts])
    labelling, labellings = cpu(lambda: labelled(sequences))
    warm, _ = cpu(lambda: labelled(sequences))
    spanning, spans = cpu(
        lambda: [found.spans(tokens) for found, tokens in zip(labellings, sequences, strict=True)]
    )
    assembling = calibrating = 0.0
    for text, runs, found in zip(texts, spans, labellings, strict=True):
        start = time.process_time()
        drafted = draft(text, runs)
        middle = time.process_time()
        judged = calibration.judge(drafted, found.chosen)
        calibrating += time.process_time() - middle
        drafted.reference(*judged)
        assembling += time.process_time() - start
    assembling -= calibrating
    stages = {
        "tokenizing": tokenizing,
        "labelling": labelling,
        "joining runs": spanning,
        "assembling": assembling,
        "calibrating": calibrating,
    }
    total = sum(stages.values())
    count = sum(map(len, sequences))
    print("\nstage          µs a reference  share")
    for name, seconds in stages.items():
        print(f"{name:14} {1e6 * seconds / len(texts):14.0f}  {100 * seconds / total:4.0f} %")
    print(f"labelling again, words known: {1e6 * warm / len(texts):.0f} µs a reference")
    again = total - labelling + warm
    for name, seconds in (("new words", total), ("known words", again)):
        figures = f"{len(texts) / seconds:.0f} references, {count / seconds:.0f} tokens"
        print(f"{name}: {figures} a second of processor time")

    alone, _ = cpu(lambda: [refparse.parse_reference(text) for text in texts[:ALONE]])
    print("\nreferences  µs a reference")
    print(f"{1:10}  {1e6 * alone / ALONE:14.0f}")
    for number in (30, 100, 300, 1000, 3000):
        seconds, _ = cpu(lambda n=number: list(refparse.pipe(texts[:n])))
        print(f"{number:10}  {1e6 * seconds / number:14.0f}")
    print("\nprocesses  references a second")
    for workers in (1, 2):
        began = time.perf_counter()
        count = sum(1 for _ in refparse.pipe(texts * 2, workers=workers))
        print(f"{workers:9}  {count / (time.perf_counter() - began):19.0f}")
    print("\ncharacters in one reference  µs a character")
    for factor in (1, 10, 100, 1000):
        long = " ".join(texts[:factor])
        seconds, _ = cpu(lambda text=long: refparse.parse_reference(text))
        print(f"{len(long):27}  {1e6 * seconds / len(long):14.2f}")
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"\npeak memory {peak:.0f} MB")


if __name__ == "__main__":
    main()
