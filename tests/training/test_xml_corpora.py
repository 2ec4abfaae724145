"""Other projects' XML becomes labelled records."""

from __future__ import annotations

from pathlib import Path

import pytest

from refparse.errors import UnreadableFileError
from refparse.training.readers import read_corpus


def labelled(path: Path, text: str) -> list[tuple[str, str]]:
    path.write_text(text, encoding="utf-8")
    (record,) = read_corpus(path)
    return [(span.label, record.text[span.start : span.end]) for span in record.spans]


def test_anystyle(tmp_path: Path) -> None:
    assert labelled(
        tmp_path / "a.xml",
        "<dataset><sequence><author>Oak, A.</author><title>On trees.</title>"
        "<container-title>In: Woods,</container-title><pages>pp. 1–9.</pages>"
        "<date>(1999).</date></sequence></dataset>",
    ) == [
        ("author", "Oak, A"),
        ("title", "On trees"),
        ("booktitle", "Woods"),
        ("pages", "1–9"),
        ("date", "1999"),
    ]


def test_grobid(tmp_path: Path) -> None:
    assert labelled(
        tmp_path / "g.xml",
        '<TEI><listBibl><bibl><author>A. Oak</author>, <title level="a">On trees</title>, '
        '<title level="j">Woods</title> <biblScope unit="vol">3</biblScope>, '
        '<biblScope unit="page">1-9</biblScope> (<date>1999</date>)</bibl></listBibl></TEI>',
    ) == [
        ("author", "A. Oak"),
        ("title", "On trees"),
        ("journal", "Woods"),
        ("volume", "3"),
        ("pages", "1-9"),
        ("date", "1999"),
    ]


def test_jats(tmp_path: Path) -> None:
    assert labelled(
        tmp_path / "j.xml",
        '<article><ref><mixed-citation publication-type="journal"><name><surname>Oak</surname> '
        "<given-names>A</given-names></name>. <article-title>On trees</article-title>. "
        "<source>Woods</source>. <year>1999</year>;<volume>3</volume>:<fpage>1</fpage>-"
        '<lpage>9</lpage>. doi:<pub-id pub-id-type="doi">10.1/x</pub-id></mixed-citation>'
        "</ref></article>",
    ) == [
        ("author", "Oak A"),
        ("title", "On trees"),
        ("journal", "Woods"),
        ("date", "1999"),
        ("volume", "3"),
        ("pages", "1-9"),
        ("doi", "10.1/x"),
    ]


@pytest.mark.parametrize(
    "text", ["<dataset>", "<html/>", '<!DOCTYPE a [<!ENTITY e "x">]><a>&e;</a>']
)
def test_other_files_are_refused(text: str, tmp_path: Path) -> None:
    path = tmp_path / "x.xml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(UnreadableFileError, match=r"x\.xml"):
        list(read_corpus(path))
