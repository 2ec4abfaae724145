"""OpenDocument texts, built here as LibreOffice and pandoc write them."""

from __future__ import annotations

import io
from collections.abc import Callable

import pytest

from refparse.documents import find_entries, read_document
from refparse.documents.document import Document, Link
from refparse.errors import UnreadableFileError

Zip = Callable[[dict[str, str]], bytes]

SPACES = " ".join(
    f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for name in ("office", "text", "style", "table", "drawing")
)
NUMBERS = """
<text:list-style style:name="L1">
  <text:list-level-style-number text:level="1" style:num-prefix="[" style:num-suffix="]"
    style:num-format="1"/>
  <text:list-level-style-number text:level="2" style:num-suffix=")" style:num-format="a"/>
  <text:list-level-style-number text:level="3" style:num-suffix="." style:num-format="i"
    text:display-levels="3"/>
</text:list-style>
<style:style style:name="T1"><style:text-properties style:text-position="super 58%"/></style:style>
<text:list-style style:name="L2"><text:list-level-style-bullet text:level="1"/></text:list-style>
<text:list-style style:name="L3">
  <text:list-level-style-number text:level="1" style:num-suffix="." style:num-format="1"
    text:start-value="5"/>
</text:list-style>
"""


def content(body: str) -> dict[str, str]:
    return {
        "mimetype": "application/vnd.oasis.opendocument.text",
        "content.xml": f'<office:document-content {SPACES} xmlns:xlink="http://www.w3.org/1999/xlink">'
        f"<office:automatic-styles>{NUMBERS}</office:automatic-styles>"
        f"<office:body><office:text>{body}</office:text></office:body></office:document-content>",
    }


def p(text: str) -> str:
    return f"<text:p>{text}</text:p>"


def listed(*items: str, style: str = "L1", more: str = "") -> str:
    rows = "".join(f"<text:list-item>{item}</text:list-item>" for item in items)
    name = f' text:style-name="{style}"' if style else ""
    return f"<text:list{name}{more}>{rows}</text:list>"


@pytest.fixture
def read(make_zip: Zip) -> Callable[[str], Document]:
    return lambda body: read_document(io.BytesIO(make_zip(content(body))), "a.odt")


def test_a_numbered_list_below_a_heading(
    read: Callable[[str], Document], references: tuple[str, ...]
) -> None:
    heading = '<text:h text:outline-level="1">References</text:h>'
    document = read(p("Some words.") + heading + listed(*map(p, references)))
    assert document.text[document.headings[0].start :].startswith("References\n[1] ")
    found = find_entries(document).entries
    assert [entry.text for entry in found] == list(references)
    assert [entry.number for entry in found] == [str(n) for n in range(1, len(references) + 1)]


def test_numbers_of_lists(read: Callable[[str], Document]) -> None:
    deepest = listed(p("c"), style="")
    inner = listed(p("b") + deepest, p("d"), style="")
    body = listed(p("a") + inner, p("e")) + p("between")
    body += listed(p("f"), style="L1", more=' text:continue-numbering="true"')
    body += listed(p("g"), style="L1") + listed(p("h"), style="L2") + listed(p("i"), style="L3")
    assert read(body).text.split("\n")[:-1] == [
        "[1] a", "a) b", "1.a.i. c", "b) d", "[2] e", "between", "[3] f", "[1] g", "• h", "5. i",
    ]  # fmt: skip


def test_a_number_of_its_own_and_a_second_paragraph(read: Callable[[str], Document]) -> None:
    item = f'<text:list-item text:start-value="7">{p("a")}{p("more")}</text:list-item>'
    body = f'<text:list text:style-name="L1">{item}<text:list-item>{p("b")}</text:list-item>'
    assert read(f"{body}</text:list>").text == "[7] a\nmore\n[8] b\n"


def test_text_links_and_notes(read: Callable[[str], Document]) -> None:
    note = (
        '<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation>'
        f"<text:note-body>{p('Oak 1999.')}</text:note-body></text:note>"
    )
    link = '<text:a xlink:href="https://doi.org/10.1000/a">doi</text:a>'
    body = p(f'A<text:s text:c="2"/>b<text:tab/>c<text:line-break/>d {link}.{note}')
    body += "<text:tracked-changes><text:p>deleted</text:p></text:tracked-changes>"
    document = read(body + p("x<office:annotation><text:p>remark</text:p></office:annotation>y"))
    assert document.text == "A  b\tc\nd doi.\nxy\n\n\n1. Oak 1999.\n"
    assert document.links == (Link(9, 12, "https://doi.org/10.1000/a"),)
    assert document.headings[-1].level == 0
    assert document.headings[-1].start == document.text.index("\n\n1. ")


def test_tables(read: Callable[[str], Document], references: tuple[str, ...]) -> None:
    rows = "".join(
        f"<table:table-row><table:table-cell>{p(f'{n}.')}</table:table-cell>"
        f"<table:table-cell>{p(work)}</table:table-cell></table:table-row>"
        for n, work in enumerate(references, 1)
    )
    document = read(f"<table:table>{rows}</table:table>")
    assert [entry.text for entry in find_entries(document).entries] == list(references)


@pytest.mark.parametrize(
    "parts",
    [
        {"content.xml": "<x/>"},
        {"content.xml": "<x"},
        {"content.xml": '<!DOCTYPE x [<!ENTITY e "a">]><x>&e;</x>'},
    ],
)
def test_damaged_files_are_refused(parts: dict[str, str], make_zip: Zip) -> None:
    with pytest.raises(UnreadableFileError, match=r"a\.odt"):
        read_document(io.BytesIO(make_zip(parts)), "a.odt")


def test_superscripts(read: Callable[[str], Document]) -> None:
    def above(text: str) -> str:
        return f'<text:span text:style-name="T1">{text}</text:span>'

    body = p(f"10{above('6')} cells of {above('13')}C on the 2{above('nd')} day{above('1')}")
    assert read(body).text == "10⁶ cells of ¹³C on the 2nd day1\n"
