"""Peak memory of a stream: ``python benchmarks/streaming.py --mb 30``.

Feeds ``refparse --jsonl`` that many megabytes of made-up references through standard input,
checks that one item comes back for each, and prints time and peak resident memory of the
process (with ``--workers``, of the largest of its processes). Sizes may be repeated. With
``--one-line`` there are spaces for the line breaks, and one item for each piece of the line.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from datetime import date
from typing import IO

FAMILIES = ("Abraham", "Böhm", "de la Cruz", "Faderl", "Kantarjian", "O’Neill", "Varga", "Zhang")
WORDS = ("chronic", "disease", "of", "the", "human", "lung", "growth", "in", "cells", "therapy")
JOURNALS = ("J Clin Invest", "N Engl J Med", "Lancet", "Arthritis Rheum", "Leukemia")


def references(megabytes: float) -> Iterator[str]:
    """Yield different references, one a line, until they fill so many megabytes."""
    chance = random.Random(7)
    left = int(megabytes * 1e6)
    while left > 0:
        names = ", ".join(
            f"{chance.choice(FAMILIES)} {chr(chance.randrange(65, 91))}" for _ in range(4)
        )
        title = " ".join(chance.choices(WORDS, k=10)).capitalize()
        first = chance.randrange(1, 3000)
        place = f"{chance.randrange(1970, 2024)};{chance.randrange(1, 400)}:{first}-{first + 9}"
        line = f"{names}, et al. {title}. {chance.choice(JOURNALS)}. {place}.\n"
        left -= len(line.encode())
        yield line


def feed(stream: IO[bytes], megabytes: float, one_line: bool, counted: list[int]) -> None:
    """Write the references into a stream and note how many there were."""
    number = 0
    with stream:
        for line in references(megabytes):
            stream.write((line.replace("\n", " ") if one_line else line).encode())
            number += 1
    counted.append(number)


def measured(megabytes: float, workers: int, one_line: bool) -> tuple[int, float, float, float]:
    """Return the items, the seconds, the processor seconds, and the peak in MB."""
    command = [sys.executable, "-m", "refparse", "--jsonl", "--workers", str(workers)]
    start = time.monotonic()
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    assert process.stdin is not None
    assert process.stdout is not None
    counted: list[int] = []
    thread = threading.Thread(target=feed, args=(process.stdin, megabytes, one_line, counted))
    thread.start()
    number = 0
    for line in process.stdout:
        number += 1
        assert json.loads(line)["id"] == str(number)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    thread.join()
    assert process.returncode == 0
    assert one_line or counted == [number], (counted, number)
    kilobyte = 1 if sys.platform == "darwin" else 1024
    peak = usage.ru_maxrss * kilobyte / 1e6
    return number, time.monotonic() - start, usage.ru_utime + usage.ru_stime, peak


def main() -> None:
    """Print the table."""
    options = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    options.add_argument("--mb", type=float, nargs="+", default=[30.0], help="sizes [30]")
    options.add_argument("--workers", type=int, default=1, help="processes [1]")
    options.add_argument("--one-line", action="store_true", help="no line breaks")
    chosen = options.parse_args()
    print(f"{date.today()}, {chosen.workers} worker(s)")
    print(f"{'MB':>8}{'items':>12}{'seconds':>9}{'CPU, s':>8}{'peak, MB':>10}")
    for megabytes in chosen.mb:
        number, seconds, spent, peak = measured(megabytes, chosen.workers, chosen.one_line)
        print(f"{megabytes:8g}{number:12}{seconds:9.1f}{spent:8.1f}{peak:10.0f}", flush=True)


if __name__ == "__main__":
    main()
