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
from itertools import pairwise
from typing import Any

import regex
from shared import scorers, shared

import refparse
from refparse.assemble import assemble
from refparse.formats import csl_json
from refparse.labelling.model import shipped_labeller
from refparse.tokens import tokenize

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
    _, score_references = scorers()
    return score_references.score(gold, items, set(), 0)


def percent(part: float, total: float = 1.0) -> str:
    return f"{100 * part / total:.2f} %" if total else "-"


def print_fields(result: Any) -> None:
    core, entire = percent(result["core"]["rate"]), percent(result["all"]["rate"])
    print(f"core right {core}   all right {entire}   type {percent(result['type']['accuracy'])}")
    print("field         precision   recall       F1")
    for name in FIELDS:
        row = result["fields"][name]
        figures = "  ".join(f"{percent(row[key]):>8}" for key in ("P", "R", "F1"))
        print(f"{name:12}  {figures}")


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
        print(f"\n{title:20} references  core right  all right")
        for name, count in total.most_common():
            shares = f"{percent(core[name], count):>10}  {percent(entire[name], count):>9}"
            print(f"{name:20} {count:10}  {shares}")


def print_calibration(confidences: Sequence[float], core: Sequence[bool]) -> None:
    print("\nconfidence    references  mean confidence  core right")
    error = 0.0
    edges = [tenth / 10 for tenth in range(10)] + [1.01]
    for low, high in pairwise(edges):
        chosen = [i for i, confidence in enumerate(confidences) if low <= confidence < high]
        if chosen:
            mean = sum(confidences[i] for i in chosen) / len(chosen)
            right = sum(core[i] for i in chosen) / len(chosen)
            error += abs(mean - right) * len(chosen) / len(core)
            print(f"{low:.1f} to {min(1, high):.1f}  {len(chosen):12}  {mean:15.3f}  {right:10.3f}")
    order = sorted(range(len(core)), key=lambda i: -confidences[i])
    top = order[: int(0.85 * len(order))]
    best = percent(sum(core[i] for i in top), len(top))
    print(f"expected calibration error {error:.4f}")
    print(f"core right among the 85 % most confident {best}")


def print_noise(gold: Sequence[Record], ids: Sequence[str]) -> None:
    print("\nnoise          core right  all right")
    for noise in NOISES:
        dice = random.Random(1)
        damaged = [noise(record["text"], dice) for record in gold]
        if noise is misread:
            items = items_as_printed([record["text"] for record in gold], damaged, ids)
        else:
            items = system_lines(damaged, ids)[0]
        truth = list(map(unaccented_gold, gold)) if noise is unaccented else gold
        result, _ = whole(truth, items)
        shares = f"{percent(result['core']['rate']):>10}  {percent(result['all']['rate']):>9}"
        print(f"{noise.__name__:14} {shares}")


def items_as_printed(
    texts: Sequence[str], damaged: Sequence[str], ids: Sequence[str]
) -> dict[str, Any]:
    """Label damaged strings of the same length, then read the fields off the undamaged ones.

    A swapped letter in a name makes the name wrong whatever the parser does; this tells how many
    fields the damage hides.
    """
    items = {}
    for start in range(0, len(texts), 500):
        sequences = [tokenize(text) for text in damaged[start : start + 500]]
        for offset, labelling in enumerate(shipped_labeller().label(sequences)):
            place = start + offset
            reference = assemble(texts[place], labelling.spans(sequences[offset]))
            items[ids[place]] = csl_json.item(reference)
    return items


def unaccented_gold(record: Record) -> Record:
    """Take the accents off the gold values too: the text no longer has them."""
    gold = json.loads(unaccented(json.dumps(record["gold"], ensure_ascii=False), random.Random(0)))
    return {**record, "gold": gold, "text": unaccented(record["text"], random.Random(0))}


def print_errors(judged: Any, count: int, of_type: str, seed: int) -> None:
    wrong = [each for each in judged if not each[2].core and of_type in each[0]["gold"]["type"]]
    random.Random(seed).shuffle(wrong)
    for record, item, verdict in wrong[:count]:
        print(f"\n{record['id']} [{record.get('lang')}/{record['gold']['type']}]")
        print(f"  {record['text']}")
        for name, status in verdict.status.items():
            if status in ("wrong", "missed", "spurious"):
                print(f"  {name}: {status}")
        print("  gold", {k: v for k, v in record["gold"].items() if v})
        print("  ours", {k: v for k, v in (item or {}).items() if k not in ("custom", "id")})


def main() -> None:
    arguments = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    arguments.add_argument("--noise", action="store_true")
    arguments.add_argument("--calibration", action="store_true")
    arguments.add_argument("--errors", type=int, default=0, metavar="N")
    arguments.add_argument("--of-type", default="", help="only errors of this CSL type")
    arguments.add_argument("--seed", type=int, default=0)
    options = arguments.parse_args()
    path = shared() / "corpus" / "dev" / "jats.jsonl.gz"
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        gold = [json.loads(line) for line in lines]
    ids = [record["id"] for record in gold]
    version = f"refparse {refparse.__version__}"
    print(f"{date.today()}  {path.name} (dev), {len(gold)} references, {version}")
    items, confidences = system_lines([record["text"] for record in gold], ids)
    result, judged = whole(gold, items)
    print_fields(result)
    with gzip.open(shared() / "corpus" / "train" / "jats.jsonl.gz", "rt") as lines:
        known = {json.loads(line)["publisher"] for line in lines}
    print_groups(judged, known)
    if options.calibration:
        print_calibration(confidences, [bool(verdict.core) for _, _, verdict in judged])
    if options.noise:
        print_noise(gold, ids)
    if options.errors:
        print_errors(judged, options.errors, options.of_type, options.seed)


if __name__ == "__main__":
    main()
