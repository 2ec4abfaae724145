"""The assembler's ceiling: gold spans in, fields out, scored against the gold fields.

    python benchmarks/assembling.py [--split dev] [--errors FIELD N]

Needs the shared corpus and scorer; the folder is named by REFPARSE_SHARED (default ../shared).
"""

from __future__ import annotations

import argparse
import gzip
import json
import os
import sys
import time
from collections import Counter
from pathlib import Path
from typing import Any

from refparse.assemble import assemble
from refparse.labelling.spans import LabelledSpan

SHARED = Path(os.environ.get("REFPARSE_SHARED", "../shared"))


def records(split: str) -> list[dict[str, Any]]:
    with gzip.open(SHARED / "corpus" / split / "jats.jsonl.gz", "rt", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--split", default="dev", choices=("dev", "train"))
    parser.add_argument("--errors", nargs=2, metavar=("FIELD", "N"))
    parser.add_argument("--by", nargs="*", default=["type", "lang"])
    options = parser.parse_args()
    if not (SHARED / "score").is_dir():
        sys.exit(f"no scorer in {SHARED}: set REFPARSE_SHARED to the shared folder")
    sys.path.insert(0, str(SHARED / "score"))
    import refscore
    import score_references as scorer

    gold, unscored = refscore.load_gold(str(SHARED / "corpus" / options.split / "jats.jsonl.gz"))
    inputs = [(r["text"], [LabelledSpan(*span) for span in r["spans"]]) for r in gold]
    started = time.process_time()
    references = [assemble(text, spans) for text, spans in inputs]
    seconds = time.process_time() - started
    output = {str(r["id"]): ref.to_csl() for r, ref in zip(gold, references, strict=True)}
    result, judged = scorer.score(gold, output, unscored, boot=0)
    result["core"]["lo"] = result["all"]["lo"] = None
    scorer.show(result, options.split)
    for key in options.by:
        print(f"by {key}:")
        groups: dict[str, list[Any]] = {}
        for record, _, verdict in judged:
            if verdict.core_scored:
                groups.setdefault(str(refscore.field_of(record, key)), []).append(verdict)
        for name, verdicts in sorted(groups.items(), key=lambda item: -len(item[1])):
            typed = [v.type for v in verdicts if v.type is not None]
            print(
                f"  {name:<40.40}{len(verdicts):6d}"
                f"  core {_percent(sum(v.core for v in verdicts), len(verdicts))}"
                f"  all {_percent(sum(v.all for v in verdicts), len(verdicts))}"
                f"  type {_percent(sum(typed), len(typed))}"
            )
    doubts = Counter(" ".join(doubt.split()[:3]) for ref in references for doubt in ref.doubts)
    print("doubts:", doubts.most_common(12))
    print(f"{1e6 * seconds / len(inputs):.0f} µs CPU a reference ({len(inputs)} references)")
    if options.errors:
        field, number = options.errors[0], int(options.errors[1])
        wrong = [row for row in judged if scorer.is_error(row[2], field)]
        print(f"{len(wrong)} errors in {field}")
        for record, item, _ in wrong[:number]:
            print(json.dumps(record["text"], ensure_ascii=False))
            print("   gold", json.dumps(scorer.brief_gold(record, field), ensure_ascii=False))
            print("   ours", json.dumps(scorer.brief_sys(item, field), ensure_ascii=False))


def _percent(part: int, whole: int) -> str:
    return f"{100 * part / whole:6.2f}" if whole else "     -"


if __name__ == "__main__":
    main()
