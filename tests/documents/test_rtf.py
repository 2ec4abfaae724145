"""Rich Text files, as word processors and reference managers write them."""

from __future__ import annotations

import io
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refparse.documents import find_entries, read_document
from refparse.documents.document import Heading, Link
from refparse.documents.files.rtf import rtf_document


def rtf(body: str) -> bytes:
    head = r"{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0\fcharset0 Times;}{\f1\fcharset204 Arial;}}"
    return (head + body + "}").encode("latin-1")


def text(body: str) -> str:
    return rtf_document(rtf(body)).text


def test_a_numbered_list_below_a_heading(references: tuple[str, ...]) -> None:
    rows = "".join(
        rf"{{\listtext\pard\plain {n}.\tab}}"
        + "".join(c if ord(c) < 128 else rf"\u{ord(c)}?" for c in work)
        + "\\par\n"
        for n, work in enumerate(references, 1)
    )
    page = rtf(rf"Some words.\par\pard\outlinelevel0 References\par\pard {rows}")
    document = read_document(io.BytesIO(page), "a.rtf")
    assert document.headings[0].level == 1
    found = find_entries(document).entries
    assert [entry.text for entry in found] == list(references)
    assert [entry.number for entry in found] == [str(n) for n in range(1, len(references) + 1)]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (r"M\'fcnchen \u321?\u243?d\u378?", "München Łódź"),
        (r"{\f1\'cf\'f0\'e8\'e2\'e5\'f2} \'e4", "Привет ä"),
        (r"\uc2\u8211??1\uc0\u8212 2", "–1—2"),
        (r"\u-10179?\u-8704?", "\U0001f600"),
        (r"1999\endash 2001\emdash\lquote a\rquote\ldblquote b\rdblquote", "1999–2001—‘a’“b”"),
        (r"a\~b\_c\{d\}\\", "a\u00a0b-c{d}\\"),
        (r"a\tab b\line c\page d", "a\tb\nc\fd"),
        ("a\r\nb\\\nc", "ab\nc"),
        (r"a{\v hidden}{\pict 0102}{\*\generator X;}{\header h}{\deleted d}b{\v\v0 c}", "abc"),
        (r"{\stylesheet{\s1 heading 1;}}{\colortbl;\red0;}a", "a"),
        (r"\b bold\b0 , \i italic\i0  and \super 2\nosupersub", "bold, italic and 2"),
        (r"\trowd a\cell b\cell\row", "a\tb\t\n"),
    ],
)
def test_characters(body: str, expected: str) -> None:
    assert text(body) == expected


def test_other_code_pages() -> None:
    assert rtf_document(rb"{\rtf1\ansi\ansicpg1250 \'a3\'f3d\'9f}").text == "Łódź"
    assert rtf_document(rb"{\rtf1\mac \'8f}").text == "è"
    assert rtf_document(rb"{\rtf1\ansicpg99999 \'e9}").text == "é"
    japanese = rb"{\rtf1{\fonttbl{\f0\fcharset128 MS;}}\f0 \'93\'fa\'96\'7b}"
    assert rtf_document(japanese).text == "日本"


def test_links_and_notes() -> None:
    link = r'{\field{\*\fldinst{HYPERLINK "https://doi.org/10.1000/a"}}{\fldrslt{\ul doi}}}'
    note = rf"{{\footnote \chftn  Oak 1999, {link}.}}"
    document = rtf_document(rtf(rf"See {link}.{note} End{{\*\footnote Elm 2001.}}.\par"))
    assert document.text == "See doi. End.\n\n\n1. Oak 1999, doi.\n2. Elm 2001."
    assert document.links == (
        Link(4, 7, "https://doi.org/10.1000/a"),
        Link(29, 32, "https://doi.org/10.1000/a"),
    )
    assert [document.text[link.start : link.end] for link in document.links] == ["doi", "doi"]
    assert document.headings == (Heading(14, 14, 0),)


def test_headings_by_their_style_and_with_the_number_of_a_list() -> None:
    styles = r"{\stylesheet{\s0 Normal;}{\s1\snext0\f0 Heading 1;}{\s7 heading 2;}{\s8 Headed 3;}}"
    body = r"\pard\s1 A\par\pard\s8 b\par\pard\plain\s7{\listtext\pard\tab}{\b C}\par\pard c\par"
    body += r"\pard\outlinelevel2{\listtext\pard 1.\tab}D\par"
    document = rtf_document(rtf(styles + body))
    assert document.text == "A\nb\n\tC\nc\n1.\tD\n"
    shown = [(document.text[at.start : at.end].strip(), at.level) for at in document.headings]
    assert shown == [("A", 1), ("C", 2), ("1.\tD", 3), ("", 0)]


def test_fields_that_are_no_links_leave_their_result() -> None:
    field = r"{\field{\*\fldinst ADDIN EN.CITE <xml>}{\fldrslt [1]}}"
    document = rtf_document(rtf(f"As said {field}."))
    assert (document.text, document.links) == ("As said [1].\n\n"[:12], ())


@given(st.binary(max_size=300))
def test_any_bytes(data: bytes) -> None:
    rtf_document(b"{\\rtf1 " + data)


@given(st.lists(st.sampled_from(
    [r"\u", r"\u5?", r"\uc", r"\uc3", "{", "}", r"\*", r"\fldinst", r"\fldrslt", r"\footnote",
     r"\f1", r"\fcharset128", r"\'8", r"\'88", "a", r"\par", r"\outlinelevel", "\\", r"\ansicpg0"]
)))  # fmt: skip
def test_any_commands(pieces: list[str]) -> None:
    rtf_document(("{\\rtf1 " + " ".join(pieces)).encode("latin-1"))


@pytest.mark.parametrize(
    "hostile",
    ["{" * 300_000, "{}" * 300_000, r"\u65?" * 200_000, r"\'41" * 300_000, "\\" * 600_000,
     r"{\field{\*\fldinst HYPERLINK " * 20_000, r"{\footnote " * 30_000, "\\par" * 200_000],
)  # fmt: skip
def test_hostile_files_take_linear_time(hostile: str) -> None:
    started = time.process_time()
    rtf_document(b"{\\rtf1 " + hostile.encode())
    assert time.process_time() - started < 8


def test_superscripts() -> None:
    assert text(
        r"10{\super -3} mol s\super -\super 1\nosupersub  of 2{\super nd} trees{\super 1}"
    ) == ("10⁻³ mol s⁻¹ of 2nd trees1")
