"""Finding and splitting of reference lists: exact entries, perfect lists, speed.

python benchmarks/lists.py                    # table by kind of list
python benchmarks/lists.py --per-list         # and every list that is not perfect
python benchmarks/lists.py --held-out         # splitting of lists that the model has not seen
python benchmarks/lists.py --speed 10         # processor seconds for that many MB

An entry is exact when its letters and digits are those of the gold entry; a list is perfect when
every entry is exact and nothing else was found. The lists are those of REFPARSE_SHARED. The rows
with a star leave the link labels "CrossRef" and "Medline" out of the gold entries too.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
import textwrap
import time
from collections import defaultdict
from itertools import pairwise
from typing import Any

from shared import shared

from refparse.documents import find_entries

LINK_LABELS = re.compile(r"(?:\s(?:CrossRef|Medline))+$")
KINDS = (
    *("web", "webpage", "grobid", "grobid*", "pdf", "anystyle"),
    *("numbered", "numbered*", "all", "all*"),
)


def scorer() -> Any:
    """The scorer of lists that lies beside them."""
    sys.path.insert(0, str(shared() / "score"))
    import score_lists  # type: ignore[import-not-found]

    return score_lists


def accuracy(per_list: bool) -> None:
    """Print exact-entry F1 and perfect lists by kind, and for complete numbered lists."""
    score = scorer()
    kinds: dict[str, list[tuple[int, int, int, int]]] = defaultdict(list)
    lines = []
    for path in sorted((shared() / "lists").glob("*.json")):
        data = json.loads(path.read_text(encoding="utf-8"))
        text = path.with_suffix(".txt").read_text(encoding="utf-8")
        found = [entry.text for entry in find_entries(text).entries]
        exact, near, _ = score.align(data["refs"], found)
        row = (len(data["refs"]), len(found), exact, exact + near)
        bare = [LINK_LABELS.sub("", ref) for ref in data["refs"]]
        starred = row
        if bare != data["refs"]:
            exact_bare, near_bare, _ = score.align(bare, found)
            starred = (len(bare), len(found), exact_bare, exact_bare + near_bare)
        groups = [path.stem.split("_")[0], "all"]
        groups += ["numbered"] if data["numbering"] != "none" else []
        for group in groups:
            kinds[group].append(row)
            kinds[f"{group}*"].append(starred)
        if not exact == len(found) == len(data["refs"]):
            lines.append(f"{path.stem:<60}{row[0]:>6}{row[1]:>6}{row[2]:>6}{row[3]:>6}")
    print(f"{'kind':<12} lists   gold  found  exact F1  near F1   perfect")
    for kind in KINDS:
        rows = kinds[kind]
        gold, found_count, exact, near = (sum(row[place] for row in rows) for place in range(4))
        perfect = sum(1 for row in rows if row[0] == row[1] == row[2])
        print(
            f"{kind:<12}{len(rows):>6}{gold:>7}{found_count:>7}"
            f"{200 * exact / (gold + found_count):>10.2f}{200 * near / (gold + found_count):>9.2f}"
            f"{perfect:>6}/{len(rows)}"
        )
    if per_list:
        print(f"\n{'not perfect':<60}{'gold':>6}{'found':>6}{'exact':>6}{'near':>6}")
        print("\n".join(lines))


def held_out(folds: int = 3) -> None:
    """Print how lists without numbers are split by models that were not fitted on them."""
    from refparse.documents import fitting
    from refparse.documents.unnumbered.start_lines import start_lines

    folder = shared()
    examples, importance = fitting.training_set(folder, 2500)
    real = fitting.real_lists(folder / "lists")
    names = sorted(real)
    for title, count in (("no list seen", 1), (f"{folds} folds", folds)):
        right = gold = found = 0
        for fold in range(count):
            seen = [real[name] for place, name in enumerate(names) if place % count != fold]
            fitting.fit(examples + seen, importance + [fitting.REAL] * len(seen))
            for name in names[fold::count]:
                lines, starts = real[name]
                wanted = {index for index, start in enumerate(starts) if start}
                got = start_lines(lines, [""] * len(lines))
                a = set(pairwise([*sorted(wanted), len(lines)]))
                b = set(pairwise([*got, len(lines)]))
                right, gold, found = right + len(a & b), gold + len(a), found + len(b)
        print(f"{title:<16}entries {gold}, exact F1 {200 * right / (gold + found):.2f}")


def speed(megabytes: int) -> None:
    """Print processor seconds for lists of that size, numbered or not, wrapped or not."""
    folder = shared() / "lists"
    refs = [
        ref
        for path in sorted(folder.glob("web_*.json"))
        for ref in json.loads(path.read_text(encoding="utf-8"))["refs"]
    ]
    for numbered in (True, False):
        for width in (None, 60):
            rows, size, number = [], 0, 0
            while size < megabytes << 20:
                ref = refs[number % len(refs)]
                number += 1
                row = f"{number}. {ref}" if numbered else ref
                rows.append("\n".join(textwrap.wrap(row, width)) if width else row)
                size += len(rows[-1]) + 1
            start = time.process_time()
            found = len(find_entries("\n".join(rows)).entries)
            seconds = time.process_time() - start
            kind = "numbered, " if numbered else "no numbers, "
            kind += "wrapped" if width else "a line each"
            print(f"{kind:<26}{size / 1e6:>7.1f} MB{number:>9} entries{found:>9} found", end="")
            print(f"{seconds:>8.2f} s of processor time")


def main() -> None:
    """Run what the arguments ask for."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--per-list", action="store_true")
    parser.add_argument("--held-out", action="store_true")
    parser.add_argument("--speed", type=int, metavar="MB")
    arguments = parser.parse_args()
    if arguments.speed:
        speed(arguments.speed)
    elif arguments.held_out:
        held_out()
    else:
        accuracy(arguments.per_list)


if __name__ == "__main__":
    main()
