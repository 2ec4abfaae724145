"""The 22 references of a medical journal's page: every field, in every way they may be pasted."""

from __future__ import annotations

import json
import re
import textwrap
from pathlib import Path
from typing import Any

import pytest

import refparse

DATA = Path(__file__).parent / "data"
LIST = (DATA / "dasatinib_list.txt").read_text(encoding="utf-8")
PAGE = f"""Skip to main content

Dasatinib for chronic myelogenous leukemia improves skin symptoms

Abstract

A 64-year-old man was diagnosed 5 years prior (5–10 mg/day; 3.8 × 109/L). It was shown in 2013
that imatinib improves skin sclerosis. Further study is crucial.

Fig. 1

References

{LIST}
Download references

Author information

Correspondence to Kosuke Arai.

Cite this article

Arai, K., Yoshifuji, K. et al. Dasatinib. Int J Hematol 109, 718–722 (2019).

Download citation

  • Received:
"""
ENTRIES = [match.group(1) for match in re.finditer(r"^ *\d+\. (.+)$", LIST, re.MULTILINE)]


def fields(reference: refparse.Reference) -> dict[str, Any]:
    """What is compared: the CSL item without its id, and the printed number."""
    item = reference.to_csl()
    item.pop("id")
    return item


def expected() -> list[dict[str, Any]]:
    items: list[dict[str, Any]] = json.loads(
        (DATA / "dasatinib_list.csl.json").read_text(encoding="utf-8")
    )
    for item in items:
        item.pop("id")
    return items


def wrapped(numbering: str) -> str:
    """The list wrapped at 60 columns, long words broken with hyphens."""
    lines = ["References"]
    for number, entry in enumerate(ENTRIES, 1):
        line = ""
        for word in f"{numbering.format(number)} {entry}".split():
            if len(line) + len(word) + 1 <= 60:
                line = f"{line} {word}".strip()
            elif word.isalpha() and len(word) > 7 and len(line) < 54:
                cut = min(58 - len(line), len(word) - 3)
                lines.append(f"{line} {word[:cut]}-")
                line = word[cut:]
            else:
                lines.append(line)
                line = word
        lines.append(line)
    return "\n".join(lines)


def same(found: refparse.ReferenceList) -> None:
    assert len(found) == 22
    for reference, item in zip(found, expected(), strict=True):
        assert fields(reference) == item


def test_the_whole_page() -> None:
    found = refparse.parse(PAGE)
    same(found)
    assert [ref.citation_number for ref in found] == [str(number) for number in range(1, 23)]
    assert all(not ref.doubts for ref in found)


@pytest.mark.parametrize("numbering", ["{}.", "[{}]", "({})", "{})", "{}"])
def test_numbers_of_any_kind(numbering: str) -> None:
    lines = [f"{numbering.format(number)} {entry}" for number, entry in enumerate(ENTRIES, 1)]
    same(refparse.parse("References\n\n" + "\n".join(lines) + "\n"))


@pytest.mark.parametrize("numbering", ["{}.", "[{}]"])
def test_wrapped_at_sixty_columns_with_hyphens(numbering: str) -> None:
    same(refparse.parse(wrapped(numbering)))


@pytest.mark.parametrize("numbering", ["{}.", "[{}]", "({})"])
def test_one_running_paragraph(numbering: str) -> None:
    running = " ".join(f"{numbering.format(n)} {entry}" for n, entry in enumerate(ENTRIES, 1))
    same(refparse.parse(running))


@pytest.mark.parametrize(
    ("name", "ending"), [("bibtex", "bib"), ("vancouver", "vancouver.txt"), ("apa", "apa.txt")]
)
def test_golden_output(name: str, ending: str) -> None:
    found = refparse.parse(PAGE)
    text = found.to_bibtex() if name == "bibtex" else found.format(name) + "\n"
    assert text == (DATA / f"dasatinib_list.{ending}").read_text(encoding="utf-8")


def test_every_field_stands_where_its_span_says() -> None:
    for reference in refparse.parse(PAGE):
        start, end = reference.spans["title"]
        assert reference.text[start:end].rstrip(".") == reference.title
        start, end = reference.spans["container_title"]
        assert reference.text[start:end].rstrip(".") == reference.container_title
        assert not reference.unparsed


def test_text_wrap_helper_really_wraps() -> None:
    assert max(map(len, wrapped("{}.").splitlines())) <= 62
    assert textwrap.dedent(wrapped("{}.")).count("-\n") > 10
