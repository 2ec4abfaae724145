"""The list of formats, and finding one by its name or a file's ending."""

from __future__ import annotations

import subprocess
import sys
from importlib import import_module

import pytest

from refparse.errors import MissingExtraError, UnknownFormatError
from refparse.formats import FORMATS, by_ending, csl_yaml, dumps, loads
from refparse.reference import Reference, ReferenceList


@pytest.mark.parametrize("name", FORMATS)
def test_a_format_has_the_functions_that_it_says(name: str) -> None:
    module = import_module("refparse.formats." + name.replace("-", "_"))
    assert hasattr(module, "dumps") == FORMATS[name].writes
    assert hasattr(module, "loads") == FORMATS[name].reads


@pytest.mark.parametrize("name", [name for name in FORMATS if FORMATS[name].writes])
def test_an_empty_list_and_a_bare_reference_are_written(name: str) -> None:
    assert isinstance(dumps(name, []), str)
    assert isinstance(dumps(name, ReferenceList()), str)
    assert isinstance(dumps(name, [Reference()]), str)
    if FORMATS[name].reads:
        assert len(loads(name, dumps(name, []))) == 0
        assert loads(name, dumps(name, [Reference()]))[0] == Reference()


@pytest.mark.parametrize(
    ("path", "name"),
    [
        ("a/b.bib", "bibtex"),
        ("X.JSON", "csl-json"),
        ("a.yml", "csl-yaml"),
        ("a.ris", "ris"),
        ("a.nbib", "nbib"),
        ("a.jats.xml", "jats"),
        ("a.tei.xml", "tei"),
        ("a.csv", "csv"),
        ("a.txt", "text"),
        ("a.xml", None),
        ("bib", None),
    ],
)
def test_endings(path: str, name: str | None) -> None:
    assert by_ending(path) == name


@pytest.mark.parametrize(
    ("wrong", "near"),
    [("bibtx", "bibtex"), ("csl", "csl-json"), ("json", "csl-json"), ("??", "jats")],
)
def test_an_unknown_name_is_answered_with_near_ones(wrong: str, near: str) -> None:
    with pytest.raises(UnknownFormatError, match=near):
        dumps(wrong, [])


def test_names_in_any_case() -> None:
    assert loads("RIS", dumps("Ris", [Reference(title="T")]))[0].title == "T"
    assert dumps("CSL-JSON", []) == "[]\n"


def test_one_way_formats() -> None:
    with pytest.raises(UnknownFormatError, match="written but not read"):
        loads("csv", "")
    with pytest.raises(UnknownFormatError, match="read but not written"):
        dumps("nbib", [])


def test_no_heavy_library_is_imported_with_the_registry() -> None:
    program = (
        "import sys, refparse.formats, refparse.formats.csl_json, refparse.formats.bibtex;"
        "print(sorted({'bibtexparser', 'rispy', 'yaml', 'lxml', 'pylatexenc'} & set(sys.modules)))"
    )
    found = subprocess.run([sys.executable, "-c", program], capture_output=True, check=True)
    assert found.stdout.strip() == b"[]"


def test_without_pyyaml_the_command_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    csl_yaml._loader.cache_clear()
    monkeypatch.setitem(sys.modules, "yaml", None)
    assert csl_yaml.dumps([Reference(title="T")])
    with pytest.raises(MissingExtraError, match=r"pip install \"refparse-csl\[yaml\]\""):
        csl_yaml.loads("references: []")
