"""Fits the data of this room: which lines start entries, and which words have a hyphen.

Run with `python -m refparse.documents.fitting`; it reads the lists and the labelled references in
the folder named by REFPARSE_SHARED, sets the references as lists in many ways (wrapped at any
width, hanging indents, blank lines, hyphenated), and rewrites `start_weights.py`.
"""

from __future__ import annotations

import gzip
import json
import os
import random
import unicodedata
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import regex

from refparse.documents.plain_text.hyphens import WORD_FILE
from refparse.documents.signs.dating import DATE_STATES, DATE_STEPS
from refparse.documents.signs.lines import Line, lines_of, view_of
from refparse.documents.unnumbered import start_weights
from refparse.documents.unnumbered.starts import INPUTS, early_share, first_scores, second_features
from refparse.documents.unnumbered.traits import traits_of

Example = tuple[list[Line], list[bool]]
_SEED = 7
REAL = 1.5
_WHOLE_WORD = regex.compile(r"(?<![\p{L}\d/.:_-])\p{L}{2,}+(?![-_/@\d]|\.\p{L})")
_COMPOUND = regex.compile(r"(?<![\p{L}\d/.:_-])\p{L}+(?:-\p{Ll}+)+(?![-_/@\d]|\.\p{L})")
_NAMES_BEFORE_YEAR = regex.compile(r"\D{3,200}?(?=[ ,.]*\(?(?:1[5-9]|20)\d\d[a-z]?\b)")
_NAMES_BEFORE_TITLE = regex.compile(r"[^\d:]{3,120}?\p{Ll}(?=[.:] \p{Lu}\p{Ll})")
_MARKS = ("—", "——", "———", "—.", "———.", "–––", "---", "-----", "____", "_____.", "Ders.", "Id.")
_REPEATED = 0.15
_NARROW = frozenset("iljtfrI.,;:!'’()[]|/ -")
_BROAD = frozenset("mwMW—@%")


def shared_folder() -> Path:
    """The folder of lists and corpora."""
    return Path(os.environ.get("REFPARSE_SHARED", "../shared"))


def letters(text: str) -> str:
    """Only the letters and digits of a text, casefolded: what survives wrapping."""
    return "".join(c for c in unicodedata.normalize("NFKC", text).casefold() if c.isalnum())


def aligned(lines: Sequence[Line], references: Sequence[str]) -> list[bool] | None:
    """Which lines start one of `references`, in order; None where too few can be placed."""
    offsets: dict[int, int] = {}
    parts = []
    total = 0
    for index, line in enumerate(lines):
        offsets.setdefault(total, index)
        part = letters(line.text)
        parts.append(part)
        total += len(part)
    whole = "".join(parts)
    at, placed = 0, 0
    starts = [False] * len(lines)
    for reference in references:
        hit = whole.find(letters(reference)[:30], at)
        if hit < 0:
            continue
        at = hit + 1
        if hit in offsets:
            starts[offsets[hit]] = True
            placed += 1
    return starts if placed > 0.9 * len(references) else None


def real_lists(folder: Path) -> dict[str, Example]:
    """The lists without numbers, cut to the lines from the first entry to the last."""
    found: dict[str, Example] = {}
    for path in sorted(folder.glob("*.json")):
        data = json.loads(path.read_text(encoding="utf-8"))
        if data["numbering"] != "none" or path.name.startswith("webpage"):
            continue
        text = path.with_suffix(".txt").read_text(encoding="utf-8")
        lines = [line for line in lines_of(view_of(text), text) if line.text != "•"]
        starts = aligned(lines, data["refs"])
        if starts is None:
            continue
        first = starts.index(True)
        last = max(index for index, start in enumerate(starts) if start)
        found[path.stem] = (lines[first : last + 3], starts[first : last + 3])
    return found


def sources(folder: Path) -> list[list[list[str]]]:
    """References that were printed together, a document each, for each of the corpora."""
    corpora: dict[str, dict[str, list[str]]] = {}
    for path in sorted(folder.glob("*.jsonl.gz")):
        if "ugly" in path.name:
            continue
        with gzip.open(path, "rt", encoding="utf-8") as stream:
            for number, row in enumerate(stream):
                record = json.loads(row)
                spans = record["spans"]
                text = record["text"]
                if spans and spans[0][2] == "number":
                    text = text[spans[0][1] :].lstrip(" .)]:,")
                key = record.get("doc") or f"{path.name}{number // 25}"
                documents = corpora.setdefault(record["source"], {})
                documents.setdefault(key, []).append(text)
    return [
        [texts for texts in documents.values() if len(texts) >= 4] for documents in corpora.values()
    ]


def typeset(texts: Sequence[str], chance: random.Random) -> Example:
    """References set as a list in one of many ways."""
    texts = list(texts)
    if chance.random() < 0.6:
        texts.sort(key=str.casefold)
    if chance.random() < _REPEATED:
        texts = _with_marks(texts, chance)
    width = chance.choice([10_000, 40, 50, 60, 70, 80, 90, 100, 110, 130])
    width += chance.randint(-5, 5)
    hanging = chance.choice(["", "", "", "  ", "    ", "      "])
    first = "    " if not hanging and chance.random() < 0.06 else ""
    blank = chance.random() < 0.3
    hyphenate = chance.random() < 0.5
    proportional = chance.random() < 0.8
    spread = chance.choice([0.0, 0.0, 0.05, 0.1])
    pages = chance.random() < 0.2
    rows: list[str] = []
    starts: list[bool] = []
    for text in texts:
        if blank and rows:
            rows.append("")
        wrapped = _wrapped(text, width, hyphenate, proportional, spread, chance)
        for index, row in enumerate(wrapped):
            if pages and chance.random() < 0.02:
                rows.append("")
            rows.append((hanging if index else first) + row)
            starts.append(index == 0)
    page = "\n".join(rows)
    lines = lines_of(view_of(page), page)
    return lines, starts[: len(lines)]


def _with_marks(texts: Sequence[str], chance: random.Random) -> list[str]:
    """References some of which have a mark in the place of their authors."""
    mark = chance.choice(_MARKS)
    found = list(texts[:1])
    for text in texts[1:]:
        names = _NAMES_BEFORE_YEAR.match(text) or _NAMES_BEFORE_TITLE.match(text)
        marked = names is not None and chance.random() < 0.4
        found.append(mark + text[names.end() :] if names and marked else text)
    return found


def _breadth(text: str, proportional: bool) -> float:
    """How broad a text is in a book face, in letters of usual breadth."""
    if not proportional:
        return len(text)
    total = 0.0
    for char in text:
        if char in _NARROW:
            total += 0.55
        elif char in _BROAD:
            total += 1.6
        else:
            total += 1.3 if char.isupper() else 1.0
    return total


def _wrapped(
    text: str,
    width: float,
    hyphenate: bool,
    proportional: bool,
    spread: float,
    chance: random.Random,
) -> list[str]:
    """A text in lines no broader than `width`, words hyphenated at random if wanted."""
    rows: list[str] = []
    row = ""
    used = 0.0
    limit = width
    for whole in text.split():
        word = whole
        while True:
            breadth = _breadth(word, proportional)
            if not row or used + breadth + 0.5 <= limit:
                row = f"{row} {word}" if row else word
                used += breadth + 0.5
                break
            cut = chance.randint(2, max(2, len(word) - 2))
            hard = word.find("-") + 1
            if 1 < hard < len(word) and word[hard - 2].isalpha():
                head, rest = word[:hard], word[hard:]
            elif hyphenate and word.isalpha() and len(word) > 5 and len(word) - cut > 1:
                head, rest = word[:cut] + "-", word[cut:]
            else:
                head, rest = "", word
            if head and used + _breadth(head, proportional) + 0.5 <= limit:
                rows.append(f"{row} {head}")
                word = rest
            else:
                rows.append(row)
            row, used = "", 0.0
            limit = width * (1 - spread * chance.random())
    rows.append(row)
    return [row for row in rows if row]


def fitted(
    rows: Sequence[dict[str, float]], wanted: Sequence[bool], weights: Sequence[float], ridge: float
) -> dict[str, float]:
    """Weights of a logistic regression (iteratively reweighted least squares)."""
    import numpy as np

    names = sorted({name for row in rows for name in row})
    column = {name: index for index, name in enumerate(names)}
    matrix = np.zeros((len(rows), len(names)), dtype=np.float32)
    for index, row in enumerate(rows):
        for name, value in row.items():
            matrix[index, column[name]] = value
    target = np.asarray(wanted, dtype=np.float64)
    importance = np.asarray(weights, dtype=np.float64)
    beta = np.zeros(len(names))
    for _ in range(12):
        odds = np.clip(matrix @ beta, -30, 30)
        chance = 1 / (1 + np.exp(-odds))
        gradient = matrix.T @ (importance * (target - chance)) - ridge * beta
        curve = (importance * chance * (1 - chance)).astype(np.float32)
        hessian = (matrix * curve[:, None]).T @ matrix + ridge * np.eye(len(names))
        step: Any = np.linalg.solve(hessian.astype(np.float64), gradient)
        beta = beta + step
        if float(np.abs(step).max()) < 1e-3:
            break
    return {name: round(float(value), 3) for name, value in zip(names, beta, strict=True)}


def fit(
    examples: Sequence[Example], importance: Sequence[float]
) -> tuple[dict[str, float], dict[str, float], dict[str, float]]:
    """The weights of both models, and of what is known of the date before a start."""
    rows: list[dict[str, float]] = []
    wanted: list[bool] = []
    weights: list[float] = []
    traits = [traits_of(lines, [""] * len(lines)) for lines, _ in examples]
    for trait_list, (_, starts), weight in zip(traits, examples, importance, strict=True):
        for index, (trait, start) in enumerate(zip(trait_list, starts, strict=True)):
            if index:
                rows.append({"bias": 1.0} | dict.fromkeys(trait.features, 1.0))
                wanted.append(start)
                weights.append(weight)
    first = {"bias": 0.0} | fitted(rows, wanted, weights, 2.0)
    start_weights.FIRST.clear()
    start_weights.FIRST.update(first)
    rows, wanted, weights = [], [], []
    for trait_list, (_, starts), weight in zip(traits, examples, importance, strict=True):
        state = 0
        first_list = first_scores(trait_list)
        early = early_share(trait_list, first_list)
        features = second_features(trait_list, first_list)
        for index, (row, start) in enumerate(zip(features, starts, strict=True)):
            if index:
                name = DATE_STATES[state]
                dates = {name: 1.0, f"{name}_early": early}
                rows.append(dict(zip(INPUTS, row, strict=True)) | dates)
                wanted.append(start)
                weights.append(weight)
            state = DATE_STEPS[trait_list[index].date][0 if start else state]
    second = fitted(rows, wanted, weights, 2.0)
    dates = {name: second.pop(name) for state in DATE_STATES for name in (state, f"{state}_early")}
    start_weights.SECOND.clear()
    start_weights.SECOND.update(second)
    start_weights.DATES.clear()
    start_weights.DATES.update(dates)
    return first, second, dates


def training_set(folder: Path, sets: int) -> tuple[list[Example], list[float]]:
    """Typeset lists for training, with the weight of their lines."""
    chance = random.Random(_SEED)
    corpora = sources(folder / "corpus" / "train")
    examples = []
    for _ in range(sets):
        texts = chance.choice(chance.choice(corpora))
        size = chance.choice([1, 2, 3, 5, 10, 20, 40])
        at = chance.randrange(max(1, len(texts) - size))
        examples.append(typeset(texts[at : at + size], chance))
    return examples, [1.0] * len(examples)


def hyphen_words(texts: Iterable[str]) -> list[str]:
    """The words, compounds, second parts of compounds and glued first parts in texts."""
    words: Counter[str] = Counter()
    compounds: Counter[str] = Counter()
    for text in texts:
        words.update({word for word in _WHOLE_WORD.findall(text) if word.islower()})
        compounds.update({word.casefold() for word in _COMPOUND.findall(text)})
    seconds: Counter[str] = Counter(word.rpartition("-")[2] for word in compounds)
    kept = {word for word, count in compounds.items() if count >= 2}
    joined = {word.replace("-", ""): count for word, count in compounds.items() if count >= 2}
    found = {word for word, count in words.items() if count >= 2 and count > joined.get(word, 0)}
    tails = {f"-{word}" for word, count in seconds.items() if count >= 8 and len(word) > 3}
    glued: Counter[str] = Counter()
    for word in found:
        for cut in range(3, len(word) - 3):
            if word[cut:] in found:
                glued[word[:cut]] += 1
    hyphened = Counter(word.partition("-")[0] for word in compounds)
    heads = {f"{word}+" for word, count in glued.items() if count >= 5 and count > hyphened[word]}
    return sorted(found | kept | tails | heads)


def main() -> None:
    """Fit on everything; rewrite `start_weights.py` and the words that decide on hyphens."""
    folder = shared_folder()
    texts = [
        text
        for corpus in sources(folder / "corpus" / "train")
        for document in corpus
        for text in document
    ]
    listed = "\n".join(hyphen_words(texts)).encode("utf-8")
    WORD_FILE.write_bytes(gzip.compress(listed, 9, mtime=0))
    examples, importance = training_set(folder, 2500)
    real = real_lists(folder / "lists")
    examples += real.values()
    importance += [REAL] * len(real)
    first, second, dates = fit(examples, importance)
    body = '"""Weights of `refparse.documents.unnumbered.starts`, by `documents.fitting`."""\n\n'
    body += "from __future__ import annotations\n\n"
    for name, weights in (("FIRST", first), ("SECOND", second), ("DATES", dates)):
        body += f"{name}: dict[str, float] = {{\n"
        body += "".join(f'    "{key}": {value},\n' for key, value in sorted(weights.items()))
        body += "}\n"
    Path(start_weights.__file__).write_text(body, encoding="utf-8")


if __name__ == "__main__":
    main()
