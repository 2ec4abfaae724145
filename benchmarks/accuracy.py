"""Accuracy on labelled references: fields, whole references, groups, noise and calibration.

python benchmarks/accuracy.py                 # dev JATS: fields, core and all right, groups
python benchmarks/accuracy.py --noise         # the same strings damaged in eight ways
python benchmarks/accuracy.py --calibration   # reliability table
python benchmarks/accuracy.py --errors 30     # examples of references not entirely right
"""

from __future__ import annotations

import argparse
import gzip
import json
import random
import unicodedata
from collections import Counter
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import Any

import regex
from shared import scorers, shared

import refparse
from refparse.formats import csl_json

Record = dict[str, Any]
FIELDS = (
    "authors",
    "names",
    "title",
    "container",
    "year",
    "volume",
    "issue",
    "first_page",
    "last_page",
    "doi",
    "publisher",
    "place",
    "editors",
    "MICRO",
)


def system_lines(texts: Sequence[str], ids: Sequence[str]) -> tuple[dict[str, Any], list[float]]:
    """Return id -> CSL item of the parsed texts, and the confidences."""
    references = list(refparse.pipe(texts))
    items = {
        name: csl_json.item(reference) for name, reference in zip(ids, references, strict=True)
    }
    return items, [reference.confidence for reference in references]


def ligatures(text: str, dice: random.Random) -> str:
    for plain, joined in (("ffi", "ﬃ"), ("ffl", "ﬄ"), ("ff", "ﬀ"), ("fi", "ﬁ"), ("fl", "ﬂ")):
        text = text.replace(plain, joined)
    return text


def hyphenated(text: str, dice: random.Random) -> str:
    def cut(match: regex.Match[str]) -> str:
        word = match.group()
        place = dice.randint(3, len(word) - 3)
        return f"{word[:place]}- {word[place:]}"

    words = [m.start() for m in regex.finditer(r"\p{Ll}{7,}", text)]
    if not words:
        return text
    place = dice.choice(words)
    return text[:place] + regex.sub(r"\p{Ll}{7,}", cut, text[place:], count=1)


def lost_spaces(text: str, dice: random.Random) -> str:
    return regex.sub(r"(?<=[.,;:]) ", lambda m: "" if dice.random() < 0.3 else " ", text)


def misread(text: str, dice: random.Random) -> str:
    swaps = {"l": "1", "1": "l", "O": "0", "0": "O"}
    return "".join(swaps[c] if c in swaps and dice.random() < 0.05 else c for c in text)


def capitals(text: str, dice: random.Random) -> str:
    return text.upper()


def unaccented(text: str, dice: random.Random) -> str:
    return "".join(c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c))


def undotted(text: str, dice: random.Random) -> str:
    return text.removesuffix(".")


def numbered(text: str, dice: random.Random) -> str:
    return dice.choice(("{}. ", "[{}] ", "({}) ", "{} ")).format(dice.randint(1, 99)) + text


NOISES: tuple[Callable[[str, random.Random], str], ...] = (
    ligatures,
    hyphenated,
    lost_spaces,
    misread,
    capitals,
    unaccented,
    undotted,
    numbered,
)


def whole(gold: Sequence[Record], items: dict[str, Any]) -> tuple[Any, Any]:
    refscore, score_references = scorers()
    never = {
        f
        for f in refscore.MICRO + refscore.EXTRA
        if not any(f in refscore.gold_values(r) and refscore.gold_values(r)[f] for r in gold)
    }
    return score_references.score(gold, items, never & set(), 0)


def print_fields(result: Any) -> None:
    print(
        f"core right {100 * result['core']['rate']:.2f} %   all right {100 * result['all']['rate']:.2f} %   type {100 * result['type']['accuracy']:.2f} %"
    )
    print("field         precision  recall      F1")
    for name in FIELDS:
        row = result["fields"][name]
        print(f"{name:12}  {100 * row['P']:9.2f}  {100 * row['R']:6.2f}  {100 * row['F1']:6.2f}")


def print_groups(judged: Any, known_publishers: set[str]) -> None:
    keys: dict[str, Callable[[Record], str]] = {
        "publisher": lambda r: "in train" if r["publisher"] in known_publishers else "not in train",
        "language": lambda r: r.get("lang", "?"),
        "type": lambda r: r["gold"]["type"],
    }
    for title, key in keys.items():
        total: Counter[str] = Counter()
        core: Counter[str] = Counter()
        entire: Counter[str] = Counter()
        for record, _, verdict in judged:
            total[key(record)] += 1
            core[key(record)] += bool(verdict.core)
            entire[key(record)] += bool(verdict.all)
        print(f"\n{title:24} references  core right  all right")
        for name, count in total.most_common():
            print(
                f"{name:24} {count:10}  {100 * core[name] / count:9.2f}%  {100 * entire[name] / count:8.2f}%"
            )


def print_calibration(confidences: Sequence[float], core: Sequence[bool]) -> None:
    order = sorted(range(len(core)), key=lambda i: -confidences[i])
    print("\nconfidence    references  mean confidence  core right")
    error = 0.0
    edges = [i / 10 for i in range(11)]
    for low, high in zip(edges, edges[1:], strict=False):
        chosen = [
            i
            for i in range(len(core))
            if low <= confidences[i] < high or (high == 1.0 and confidences[i] == 1.0)
        ]
        if chosen:
            mean = sum(confidences[i] for i in chosen) / len(chosen)
            right = sum(core[i] for i in chosen) / len(chosen)
            error += abs(mean - right) * len(chosen) / len(core)
            print(f"{low:.1f} to {high:.1f}    {len(chosen):10}  {mean:15.3f}  {right:10.3f}")
    top = order[: int(0.85 * len(order))]
    print(f"expected calibration error {error:.4f}")
    print(
        f"core right among the 85 % most confident {100 * sum(core[i] for i in top) / len(top):.2f} %"
    )


def main() -> None:
    arguments = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    arguments.add_argument("--noise", action="store_true")
    arguments.add_argument("--calibration", action="store_true")
    arguments.add_argument("--errors", type=int, default=0)
    arguments.add_argument("--by-type", default="")
    arguments.add_argument("--seed", type=int, default=0)
    options = arguments.parse_args()
    path = shared() / "corpus" / "dev" / "jats.jsonl.gz"
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        gold = [json.loads(line) for line in lines]
    ids = [record["id"] for record in gold]
    print(
        f"{date.today()}  {Path(path).name} (dev), {len(gold)} references, refparse {refparse.__version__}"
    )
    items, confidences = system_lines([record["text"] for record in gold], ids)
    result, judged = whole(gold, items)
    print_fields(result)
    with gzip.open(shared() / "corpus" / "train" / "jats.jsonl.gz", "rt") as lines:
        known = {json.loads(line)["publisher"] for line in lines}
    print_groups(judged, known)
    if options.calibration:
        print_calibration(confidences, [bool(verdict.core) for _, _, verdict in judged])
    if options.noise:
        print("\nnoise          core right  all right")
        for noise in NOISES:
            dice = random.Random(1)
            damaged = [noise(record["text"], dice) for record in gold]
            spoiled, _ = whole(gold, system_lines(damaged, ids)[0])
            print(
                f"{noise.__name__:14} {100 * spoiled['core']['rate']:9.2f}%  {100 * spoiled['all']['rate']:8.2f}%"
            )
    if options.errors:
        wrong = [
            (r, c, v) for r, c, v in judged if not v.core and options.by_type in r["gold"]["type"]
        ]
        random.Random(options.seed).shuffle(wrong)
        for record, item, verdict in wrong[: options.errors]:
            print(
                f"\n{record['id']} [{record.get('lang')}/{record['gold']['type']}]\n  {record['text']}"
            )
            for name, status in verdict.status.items():
                if status in ("wrong", "missed", "spurious"):
                    print(f"  {name}: {status}")
            print(
                "  gold",
                {
                    k: v
                    for k, v in record["gold"].items()
                    if v and k != "editors" or k == "editors" and v
                },
            )
            print("  ours", {k: v for k, v in (item or {}).items() if k not in ("custom", "id")})


if __name__ == "__main__":
    main()
