"""References of the humanities, of computer science and of agencies, with their fields by hand.

They are written in the manner of many publishers and languages, and were kept out of training.
`benchmarks/by_hand.py` prints the shares that must not fall below what is written here.
"""

from __future__ import annotations

import by_hand
import pytest

import refparse

LEAST_RIGHT = {
    "authors": 0.975,
    "given": 0.97,
    "editors": 0.88,
    "title": 0.945,
    "container": 0.94,
    "year": 0.985,
    "first_page": 0.96,
    "publisher": 0.94,
    "place": 0.955,
    "type": 0.91,
}
LEAST_RIGHT_AT_THE_CORE = {
    "house": 0.95, "first": 0.87, "second": 0.91, "third": 0.91, "fourth": 0.9, "fifth": 0.83,
    "sixth": 0.85, "seventh": 0.91, "eighth": 0.9, "ninth": 0.9,
    "tenth": 0.83, "eleventh": 0.81, "twelfth": 0.92, "thirteenth": 0.88, "fourteenth": 0.84,
    "fifteenth": 0.92, "sixteenth": 0.85, "seventeenth": 0.72, "eighteenth": 0.95,
    "nineteenth": 0.96, "twentieth": 0.9, "twenty-first": 0.89, "twenty-second": 0.84,
    "twenty-third": 0.86, "twenty-fourth": 0.9, "twenty-fifth": 0.9, "twenty-sixth": 0.88,
    "twenty-seventh": 0.9, "twenty-eighth": 0.89, "twenty-ninth": 0.92, "thirtieth": 0.9,
    "de": 0.87, "en": 0.88, "fr": 0.885, "it": 0.86, "pt": 0.89,
}  # fmt: skip


@pytest.fixture(scope="module")
def judged() -> list[tuple[dict[str, object], dict[str, bool]]]:
    records = by_hand.records()
    found = refparse.pipe(record["text"] for record in records)
    return [
        (record, by_hand.judged(record, reference))
        for record, reference in zip(records, found, strict=True)
    ]


@pytest.mark.parametrize("name", list(LEAST_RIGHT))
def test_field(judged: list[tuple[dict[str, object], dict[str, bool]]], name: str) -> None:
    right = [verdicts[name] for _, verdicts in judged if name in verdicts]
    assert sum(right) / len(right) >= LEAST_RIGHT[name]


@pytest.mark.parametrize("group", list(LEAST_RIGHT_AT_THE_CORE))
def test_core(judged: list[tuple[dict[str, object], dict[str, bool]]], group: str) -> None:
    right = [
        by_hand.at_the_core(verdicts)
        for record, verdicts in judged
        if group in (record["set"], record.get("lang"))
    ]
    assert sum(right) / len(right) >= LEAST_RIGHT_AT_THE_CORE[group]
