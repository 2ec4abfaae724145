"""How fast each format is written and read: ``python benchmarks/formats.py [COUNT]``.

Prints a table for COUNT references (10,000 by default), taken in turn from the development corpus
if it is there (REFPARSE_SHARED), otherwise made up; times are processor seconds, the best of
three runs.
"""

from __future__ import annotations

import random
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent / "tests" / "formats"))

from refparse.errors import MissingExtraError
from refparse.formats import FORMATS, dumps, loads
from refparse.reference import Reference
from refparse.values.dates import Date
from refparse.values.names import Name
from refparse.values.pages import Pages

WORDS = ("analysis", "cells", "chronic", "DNA", "effect", "growth", "human", "in", "of", "the")


def made_up(random_: random.Random) -> Reference:
    """Return a journal article of usual length."""
    first = random_.randrange(1, 2000)
    return Reference(
        type="article-journal",
        authors=tuple(
            Name(family=random_.choice(WORDS).capitalize(), given="A. B.") for _ in range(6)
        ),
        title=" ".join(random_.choices(WORDS, k=12)).capitalize(),
        container_title="Journal of " + random_.choice(WORDS).capitalize(),
        issued=Date(random_.randrange(1950, 2025)),
        volume=str(random_.randrange(1, 300)),
        pages=Pages(str(first), str(first + 9), f"{first}–{first + 9}"),
        doi=f"10.1000/{first}",
    )


def sample(count: int) -> list[Reference]:
    """Return ``count`` references, no two the same."""
    import format_gold

    if format_gold.corpus().exists():
        pool = format_gold.references()
        return [replace(pool[i % len(pool)], citation_number=str(i)) for i in range(count)]
    random_ = random.Random(0)
    return [made_up(random_) for _ in range(count)]


def best(run: Callable[[], object]) -> float:
    """Return the shortest of three runs, in processor seconds."""
    times = []
    for _ in range(3):
        start = time.process_time()
        run()
        times.append(time.process_time() - start)
    return min(times)


def main() -> None:
    """Print the table."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    references = sample(count)
    print(f"{count} references\n\nformat        write, s   read, s    size, KB")
    for name, known in FORMATS.items():
        if known.writes:
            print(measured(name, references, known.reads))


def measured(name: str, references: list[Reference], reads: bool) -> str:
    """Return a row of the table."""
    text = dumps(name, references)
    written = best(lambda: dumps(name, references))
    try:
        read = f"{best(lambda: loads(name, text)):8.2f}" if reads else "       –"
    except MissingExtraError as error:
        read = str(error)
    return f"{name:12} {written:9.2f}  {read}  {len(text.encode()) / 1000:10.0f}"


if __name__ == "__main__":
    main()
