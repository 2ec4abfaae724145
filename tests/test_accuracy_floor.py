"""Accuracy on the development set must not fall below what has been reached."""

from __future__ import annotations

import gzip
import json
import os
import sys
from pathlib import Path

import pytest

import refparse
from refparse.formats import csl_json

SHARED = Path(os.environ.get("REFPARSE_SHARED", Path(__file__).parents[2] / "shared"))
DEV = SHARED / "corpus" / "dev" / "jats.jsonl.gz"


@pytest.mark.skipif(not DEV.exists(), reason="the corpora are not here; set REFPARSE_SHARED")
def test_dev_references(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "path", [str(SHARED / "score"), *sys.path])
    import score_references

    with gzip.open(DEV, "rt", encoding="utf-8") as lines:
        gold = [json.loads(line) for line in lines]
    found = refparse.pipe(record["text"] for record in gold)
    items = {record["id"]: csl_json.item(ref) for record, ref in zip(gold, found, strict=True)}
    result, _ = score_references.score(gold, items, set(), 0)
    assert result["core"]["rate"] >= 0.958
    assert result["all"]["rate"] >= 0.95
    assert result["type"]["accuracy"] >= 0.975
    for field, floor in (
        ("authors", 0.987),
        ("title", 0.971),
        ("container", 0.984),
        ("publisher", 0.942),
        ("doi", 0.998),
    ):
        assert result["fields"][field]["F1"] >= floor, field
