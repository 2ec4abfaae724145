"""References of the humanities, of computer science and of agencies, with their fields by hand.

They are written in the manner of many publishers and languages, and were kept out of training.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

import refparse
from refparse import Reference

RECORDS = [
    json.loads(line)
    for line in (Path(__file__).parent / "data" / "references_by_hand.jsonl")
    .read_text(encoding="utf-8")
    .splitlines()
]
LEAST_RIGHT = {
    "core": 0.93,
    "authors": 0.96,
    "editors": 0.9,
    "title": 0.93,
    "container": 0.95,
    "year": 1.0,
    "volume": 1.0,
    "issue": 0.6,
    "first_page": 0.96,
    "publisher": 0.95,
    "place": 0.95,
    "type": 0.9,
}
CORE = ("authors", "title", "container", "year", "volume", "first_page")


def field(reference: Reference, name: str) -> Any:
    match name:
        case "authors" | "editors":
            return [person.family or person.literal for person in getattr(reference, name)]
        case "container":
            return reference.container_title
        case "year":
            return reference.issued.year if reference.issued else None
        case "first_page":
            return reference.pages.first if reference.pages else None
        case "place":
            return reference.publisher_place
        case _:
            return getattr(reference, name)


def plain(value: Any) -> Any:
    """Return a value's letters and digits, whatever its case and marks."""
    if isinstance(value, list):
        return [plain(each) for each in value]
    return "".join(c for c in str(value or "") if c.isalnum()).casefold()


@pytest.fixture(scope="module")
def judged() -> list[dict[str, bool]]:
    found = refparse.pipe(record["text"] for record in RECORDS)
    return [
        {
            name: plain(field(reference, name)) == plain(value)
            for name, value in record.items()
            if name != "text"
        }
        for record, reference in zip(RECORDS, found, strict=True)
    ]


@pytest.mark.parametrize("name", [name for name in LEAST_RIGHT if name != "core"])
def test_field(judged: list[dict[str, bool]], name: str) -> None:
    right = [verdict[name] for verdict in judged if name in verdict]
    assert sum(right) / len(right) >= LEAST_RIGHT[name]


def test_core(judged: list[dict[str, bool]]) -> None:
    right = [all(verdict.get(name, True) for name in CORE) for verdict in judged]
    assert sum(right) / len(right) >= LEAST_RIGHT["core"]
