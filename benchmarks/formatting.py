"""How long a bibliography takes: refparse's layer beside plain citeproc-py.

usage: python benchmarks/formatting.py [-n ITEMS ...] [--plain-limit ITEMS]

Renders made-up journal articles, books and chapters in the shipped Vancouver and APA styles,
in both renderers, in this one process and from the same .csl files. Plain citeproc-py is
timed up to --plain-limit items (0: not at all). Prints a table in Markdown.
"""

from __future__ import annotations

import argparse
import random
import resource
import time
import warnings
from typing import Any

from refparse.rendering import load_style, style_files
from refparse.rendering.bibliography import Bibliography, wrapped

SYLLABLES = "ka mo ri ten sul ber va li no dra fe gi hu jan os pe ta wen xu yo".split()  # noqa: SIM905
NOUNS = ("cells", "proteins", "children", "models", "rivers", "networks", "diets", "markets")


def made_up(count: int) -> list[dict[str, Any]]:
    """Items that differ in authors, titles, years and pages; the same ones in every run."""
    chance = random.Random(7)

    def word(least: int, most: int) -> str:
        return "".join(chance.choices(SYLLABLES, k=chance.randint(least, most)))

    def person() -> dict[str, str]:
        return {"family": word(2, 3).title(), "given": f"{word(1, 2).title()} {word(1, 1).title()}"}

    items = []
    for number in range(count):
        kind = chance.choice(["article-journal"] * 6 + ["book", "chapter"])
        first = chance.randint(1, 2000)
        item: dict[str, Any] = {
            "id": f"item-{number}",
            "type": kind,
            "title": f"On {chance.choice(NOUNS)} and {word(2, 4)} in {word(2, 3)}: a study",
            "author": [person() for _ in range(chance.randint(1, 9))],
            "issued": {"date-parts": [[chance.randint(1950, 2025), chance.randint(1, 12)]]},
        }
        if kind != "book":
            item["container-title"] = f"Journal of {word(2, 4).title()}"
            item["page"] = f"{first}-{first + chance.randint(1, 30)}"
        if kind == "article-journal":
            item |= {"volume": str(chance.randint(1, 90)), "issue": str(chance.randint(1, 12))}
            item["DOI"] = f"10.1000/{word(2, 3)}.{number}"
        else:
            item |= {"publisher": word(2, 3).title(), "publisher-place": word(2, 3).title()}
        items.append(item)
    return items


def with_refparse(style: str, items: list[dict[str, Any]]) -> float:
    loaded = load_style(style)
    start = time.perf_counter()
    Bibliography(loaded, wrapped(items)).entries("text")
    return time.perf_counter() - start


def with_citeproc(style: str, items: list[dict[str, Any]]) -> float:
    from citeproc import (
        Citation,
        CitationItem,
        CitationStylesBibliography,
        CitationStylesStyle,
        formatter,
    )
    from citeproc.source.json import CiteProcJSON

    path = str(style_files.path_named(style))
    loaded = CitationStylesStyle(path, validate=False)
    start = time.perf_counter()
    bibliography = CitationStylesBibliography(loaded, CiteProcJSON(items), formatter.plain)
    for item in items:
        bibliography.register(Citation([CitationItem(item["id"])]))
    bibliography.sort()
    for entry in bibliography.bibliography():
        str(entry)
    return time.perf_counter() - start


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("-n", type=int, nargs="+", default=[1000, 10000], metavar="ITEMS")
    parser.add_argument("--plain-limit", type=int, default=10000, metavar="ITEMS")
    arguments = parser.parse_args()
    warnings.simplefilter("ignore")
    print("| style | items | refparse s | ms an item | citeproc-py s | times as fast |")
    print("|---|---|---|---|---|---|")
    for style in ("vancouver", "apa"):
        single = made_up(1)
        with_refparse(style, single)
        best = min(with_refparse(style, single) for _ in range(50))
        print(f"| {style} | 1 | {best:.5f} | {1000 * best:.2f} | | |", flush=True)
        for count in arguments.n:
            items = made_up(count)
            mine = with_refparse(style, items)
            peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
            row = f"| {style} | {count} | {mine:.2f} | {1000 * mine / count:.2f} |"
            if count <= arguments.plain_limit:
                plain = with_citeproc(style, items)
                row += f" {plain:.1f} | {plain / mine:.1f} |"
            else:
                row += " | |"
            print(f"{row} peak so far {peak:.0f} MB", flush=True)


if __name__ == "__main__":
    main()
