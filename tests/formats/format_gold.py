"""References built from the labelled records of the development corpus."""

from __future__ import annotations

import gzip
import json
import os
from functools import lru_cache
from pathlib import Path
from typing import Any

from refparse.formats import page_text
from refparse.reference import Reference
from refparse.values.dates import Date
from refparse.values.editions import parse_edition
from refparse.values.names import Name

PARTICLES = frozenset(
    ("van", "von", "der", "den", "de", "del", "della", "di", "da", "do", "dos", "du", "la", "le")
)


def corpus() -> Path:
    """Return the path of the corpus, whether it is there or not."""
    shared = Path(os.environ.get("REFPARSE_SHARED", "../shared"))
    return shared / "corpus" / "dev" / "jats.jsonl.gz"


@lru_cache(maxsize=1)
def references() -> tuple[Reference, ...]:
    """Return one reference a record, in the order of the file."""
    with gzip.open(corpus(), "rt", encoding="utf-8") as lines:
        return tuple(reference(json.loads(line)) for line in lines)


def reference(record: dict[str, Any]) -> Reference:
    """Return the reference that a record's gold fields describe."""
    gold = record["gold"]
    first, last = gold.get("first_page"), gold.get("last_page") or ""
    last = "" if last == first else last
    year = gold.get("year", "")
    return Reference(
        type=gold.get("type") or "document",
        authors=tuple(map(_name, gold.get("authors", ()))),
        et_al=bool(gold.get("etal")),
        editors=tuple(map(_name, gold.get("editors", ()))),
        title=gold.get("title"),
        container_title=gold.get("container_title"),
        issued=_date(year, gold.get("year_suffix", "")) if year else None,
        volume=gold.get("volume"),
        issue=gold.get("issue"),
        pages=page_text.read(f"{first}–{last}" if last else first) if first else None,
        article_number=gold.get("article_number"),
        edition=parse_edition(gold["edition"]) if gold.get("edition") else None,
        publisher=gold.get("publisher"),
        publisher_place=gold.get("place"),
        doi=gold.get("doi"),
        pmid=gold.get("pmid"),
        url=gold.get("url"),
        text=record["text"],
    )


def _date(year: str, suffix: str) -> Date:
    if year.isdecimal() and len(year) == 4:
        return Date(int(year), year_suffix=suffix)
    return Date(literal=year)


def _name(gold: dict[str, str]) -> Name:
    if gold.get("literal"):
        return Name(literal=gold["literal"])
    words = gold.get("family", "").split()
    cut = 0
    while cut < len(words) - 1 and words[cut] in PARTICLES:
        cut += 1
    return Name(
        family=" ".join(words[cut:]),
        given=gold.get("given", ""),
        particle=" ".join(words[:cut]),
        suffix=gold.get("suffix", ""),
    )
