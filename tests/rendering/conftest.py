from __future__ import annotations

import importlib.util
import os
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from refparse.rendering import format_citations, format_items
from refparse.rendering.styles import Style, compiled

_STYLE = """<style xmlns="http://purl.org/net/xbiblio/csl" class="{kind}" version="1.0" {options}>
  <info><title>Test</title><id>test</id><updated>2020-01-01T00:00:00+00:00</updated></info>
  {head}
  <citation {citation_options}>{citation}</citation>
  <bibliography {bibliography_options}>{sort}<layout{layout}>{body}</layout></bibliography>
</style>"""


@pytest.fixture
def make_style() -> Callable[..., Style]:
    """Makes a style out of the parts that a test is about."""

    def make(body: str = "", **parts: str) -> Style:
        defaults = dict.fromkeys(
            ("options", "head", "citation_options", "bibliography_options", "sort", "layout"), ""
        )
        defaults["citation"] = '<layout><text variable="title"/></layout>'
        defaults["kind"] = "in-text"
        text = _STYLE.format(body=body, **{**defaults, **parts})
        return compiled(text.encode(), "test")

    return make


@pytest.fixture
def entries(make_style: Callable[..., Style]) -> Callable[..., list[str]]:
    """Renders items as a bibliography whose layout is the given XML."""

    def render(body: str, *items: dict[str, Any], output: str = "text", **parts: str) -> list[str]:
        return format_items(list(items), make_style(body, **parts), output=output)

    return render


@pytest.fixture
def cites(make_style: Callable[..., Style]) -> Callable[..., list[str]]:
    """Renders clusters of cites with a citation whose layout is the given XML."""

    def render(layout: str, items: list[Any], clusters: list[Any], **parts: str) -> list[str]:
        return format_citations(items, clusters, make_style("", citation=layout, **parts))

    return render


@pytest.fixture(scope="session")
def shared() -> Path:
    """The shared folder; skips where there is none."""
    folder = Path(os.environ.get("REFPARSE_SHARED", Path(__file__).parents[2].parent / "shared"))
    if not (folder / "render").is_dir() or not (folder / "csl-tests").is_dir():
        pytest.skip(f"no shared data in {folder} (set REFPARSE_SHARED)")
    return folder


@pytest.fixture(scope="session")
def csl_suite() -> ModuleType:
    """The runner of the CSL test suite."""
    name = "refparse_csl_suite"
    spec = importlib.util.spec_from_file_location(name, Path(__file__).parent / "csl_suite.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
    return module
