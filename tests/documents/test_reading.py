"""Files of every kind, made on the spot, and files that cannot be read."""

from __future__ import annotations

import io
import random
import textwrap
from collections.abc import Callable
from pathlib import Path

import pytest

from refparse.documents import find_entries, read_document
from refparse.errors import InvalidTypeError, UnreadableFileError

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def entries_of(data: bytes, name: str | None = None) -> list[str]:
    return [entry.text for entry in find_entries(read_document(io.BytesIO(data), name)).entries]


class TestText:
    def test_path_and_stream(self, tmp_path: Path, references: tuple[str, ...]) -> None:
        path = tmp_path / "list.txt"
        path.write_text("\n".join(references), encoding="utf-8")
        assert read_document(path).text == read_document(str(path)).text == "\n".join(references)
        with path.open("rb") as stream:
            assert read_document(stream).text == "\n".join(references)

    def test_encoding_note(self) -> None:
        document = read_document(io.BytesIO("Müller, J. 1999.".encode("cp1252")))
        assert document.notes == ("decoded as cp1252",)

    def test_empty(self) -> None:
        assert read_document(io.BytesIO(b"")).text == ""


class TestHtml:
    def test_terms_and_what_is_said_of_them(self) -> None:
        page = (
            "<html><body><h2>References</h2><dl><dt>OAK, Ann.<dd>Old trees. Oslo: Fjord, 2015."
            "<dt>ELM, Bo.<dd>“New trees” and others. Oslo: Fjord, 2016.</dl></body></html>"
        )
        assert entries_of(page.encode(), "page.html") == [
            "OAK, Ann. Old trees. Oslo: Fjord, 2015.",
            "ELM, Bo. “New trees” and others. Oslo: Fjord, 2016.",
        ]

    @pytest.mark.parametrize("mark", ['id="comments"', 'class="comment-list clear"'])
    def test_what_readers_say_is_left_out(self, mark: str, references: tuple[str, ...]) -> None:
        page = "<h2>Notes</h2><ol>" + "".join(f"<li>{ref}</li>" for ref in references) + "</ol>"
        page += f"<div {mark}><ol><li>Ann says: 15 October 2022 at 07:41 I like it.</li></ol></div>"
        assert entries_of(page.encode(), "page.html") == list(references)

    def test_ordered_list_with_links_and_hidden_text(self, references: tuple[str, ...]) -> None:
        items = "".join(
            f'<li><p>{ref}</p><p><a href="https://doi.org/10.1000/{n}">Article</a> '
            '<a href="https://scholar.example/">Google Scholar</a></p></li>'
            for n, ref in enumerate(references)
        )
        page = (
            "<!doctype html><html><head><title>T</title><script>var a = '1. b'</script></head>"
            "<body><nav><ul><li>Home</li></ul></nav><h1>A study</h1><p>Text &amp; more.</p>"
            f"<h2>References</h2><ol>{items}</ol><h2>Author information</h2>"
            '<div style="display: none">9. Hidden H. A title. J Test. 2001;3:4–9.</div></body>'
        )
        document = read_document(io.BytesIO(page.encode()), "page.html")
        found = find_entries(document)
        assert [entry.text for entry in found.entries] == list(references)
        assert [entry.number for entry in found.entries] == [str(n) for n in range(1, 9)]
        assert found.entries[2].links == ("https://doi.org/10.1000/2",)
        assert "Hidden" not in document.text
        for link in document.links:
            assert document.text[link.start : link.end] in ("Article", "Google Scholar")

    def test_printed_numbers_are_not_doubled(self, references: tuple[str, ...]) -> None:
        page = "<ol>" + "".join(
            f"<li><span>[{n}]</span> {ref}</li>" for n, ref in enumerate(references, 1)
        )
        assert entries_of(page.encode()) == list(references)

    def test_table(self, references: tuple[str, ...]) -> None:
        page = "<table>" + "".join(
            f"<tr><td>{n}.</td><td>{ref}</td></tr>" for n, ref in enumerate(references, 1)
        )
        assert entries_of(page.encode()) == list(references)

    def test_paragraphs(self, references: tuple[str, ...]) -> None:
        page = "<h2>Bibliographie</h2>" + "".join(f"<p>{ref}<br></p>" for ref in references)
        assert entries_of(page.encode(), "a.htm") == list(references)

    def test_declared_charset(self) -> None:
        page = '<html><head><meta charset="iso-8859-2"></head><body><p>Łódź</p></body></html>'
        document = read_document(io.BytesIO(page.encode("iso-8859-2")), "a.html")
        assert "Łódź" in document.text

    @pytest.mark.parametrize("depth", [1_000, 100_000])
    def test_deep_nesting(self, depth: int) -> None:
        page = "<html><body>" + "<div>" * depth + "1. Ho K. A title. J Test. 1999;1:2–9."
        assert entries_of(page.encode(), "a.html") == ["Ho K. A title. J Test. 1999;1:2–9."]

    def test_entities_stay_harmless(self) -> None:
        bomb = '<!DOCTYPE html [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><p>&b; x</p>'
        assert len(read_document(io.BytesIO(bomb.encode()), "a.html").text) < 200


class TestWord:
    def document(self, body: str, **parts: str) -> dict[str, str]:
        named = {name.replace("__", "/") + ".xml": text for name, text in parts.items()}
        return {
            "word/document.xml": f"<w:document {W}><w:body>{body}</w:body></w:document>"
        } | named

    def test_superscripts(self) -> None:
        docx = pytest.importorskip("docx")
        document = docx.Document()
        paragraph = document.add_paragraph()
        for text, is_raised in (
            ("Of 10", False),
            ("-", True),
            ("3", True),
            (" in trees", False),
            ("1", True),
        ):
            paragraph.add_run(text).font.superscript = is_raised
        stream = io.BytesIO()
        document.save(stream)
        read = read_document(io.BytesIO(stream.getvalue()), "a.docx")
        assert read.text == "Of 10⁻³ in trees1\n"

    def test_written_by_python_docx(self, references: tuple[str, ...]) -> None:
        docx = pytest.importorskip("docx")
        document = docx.Document()
        document.add_heading("A study")
        document.add_paragraph("Some words.")
        document.add_heading("References")
        for ref in references:
            document.add_paragraph(ref, style="List Number")
        stream = io.BytesIO()
        document.save(stream)
        found = find_entries(read_document(io.BytesIO(stream.getvalue()), "a.docx"))
        assert [entry.text for entry in found.entries] == list(references)
        assert found.entries[-1].number == "8"

    def test_automatic_numbers_in_brackets(
        self, references: tuple[str, ...], make_zip: Callable[[dict[str, str]], bytes]
    ) -> None:
        numbering = (
            f'<w:numbering {W}><w:abstractNum w:abstractNumId="3"><w:lvl w:ilvl="0">'
            '<w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="[%1]"/></w:lvl>'
            '</w:abstractNum><w:num w:numId="5"><w:abstractNumId w:val="3"/></w:num></w:numbering>'
        )
        body = "".join(
            '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="5"/></w:numPr></w:pPr>'
            f"<w:r><w:t>{ref}</w:t></w:r></w:p>"
            for ref in references
        )
        data = make_zip(self.document(body, word__numbering=numbering))
        assert read_document(io.BytesIO(data)).text.startswith("[1] Ahmed")
        assert entries_of(data) == list(references)

    def test_notes_in_the_order_of_the_text(
        self, make_zip: Callable[[dict[str, str]], bytes]
    ) -> None:
        body = (
            '<w:p><w:r><w:t>One</w:t><w:endnoteReference w:id="3"/><w:t> and two</w:t>'
            '<w:endnoteReference w:id="2"/></w:r></w:p>'
        )

        def note(number: int, text: str) -> str:
            return f'<w:endnote w:id="{number}"><w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:endnote>'

        notes = (
            f'<w:endnotes {W}><w:endnote w:type="separator" w:id="0"><w:p/></w:endnote>'
            + note(2, "Brandt U. Two. J Test. 2002;2:5–8.")
            + note(3, "Ahmed T. One. J Test. 2001;1:2–9.")
            + "</w:endnotes>"
        )
        data = make_zip(self.document(body, word__endnotes=notes))
        assert entries_of(data) == [
            "Ahmed T. One. J Test. 2001;1:2–9.",
            "Brandt U. Two. J Test. 2002;2:5–8.",
        ]

    def test_links_deleted_text_and_special_characters(
        self, make_zip: Callable[[dict[str, str]], bytes]
    ) -> None:
        relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        body = (
            f'<w:p xmlns:r="{relation}"><w:r><w:t>a</w:t><w:noBreakHyphen/><w:t>b</w:t></w:r>'
            "<w:del><w:r><w:delText>gone</w:delText></w:r></w:del>"
            '<w:hyperlink r:id="r1"><w:r><w:t>here</w:t></w:r></w:hyperlink></w:p>'
        )
        parts = self.document(body)
        parts["word/_rels/document.xml.rels"] = (
            '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
            '<Relationship Id="r1" Target="https://doi.org/10.1000/1" TargetMode="External"/>'
            "</Relationships>"
        )
        document = read_document(io.BytesIO(make_zip(parts)))
        assert document.text == "a-bhere\n"
        assert [(link.start, link.end, link.href) for link in document.links] == [
            (3, 7, "https://doi.org/10.1000/1")
        ]

    def test_headings_by_style_and_level(self, make_zip: Callable[[dict[str, str]], bytes]) -> None:
        styles = (
            '<w:style w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style>'
            '<w:style w:styleId="Own"><w:basedOn w:val="berschrift1"/></w:style>'
            '<w:style w:styleId="Deep"><w:pPr><w:outlineLvl w:val="2"/></w:pPr></w:style>'
            '<w:style w:styleId="Plain"><w:pPr><w:outlineLvl w:val="9"/></w:pPr></w:style>'
        )
        body = "".join(
            f'<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr><w:r><w:t>{style}</w:t></w:r></w:p>'
            for style in ("berschrift1", "Own", "Deep", "Plain", "Unknown")
        )
        parts = self.document(body, word__styles=f"<w:styles {W}>{styles}</w:styles>")
        document = read_document(io.BytesIO(make_zip(parts)))
        found = [(document.text[at.start : at.end], at.level) for at in document.headings]
        assert found == [("berschrift1", 1), ("Own", 1), ("Deep", 3), ("", 0)]

    def test_a_list_between_headings(self, references: tuple[str, ...]) -> None:
        docx = pytest.importorskip("docx")
        document = docx.Document()
        document.add_heading("References", 1)
        for reference in references:
            document.add_paragraph(reference)
        document.add_heading("Imprint", 1)
        document.add_paragraph("Oak A, Elm B. A leaflet of ours. Oslo: Press; 1999.")
        stream = io.BytesIO()
        document.save(stream)
        assert entries_of(stream.getvalue()) == list(references)

    def test_entities_and_bombs_are_refused(
        self, make_zip: Callable[[dict[str, str]], bytes]
    ) -> None:
        evil = '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><x>&e;</x>'
        with pytest.raises(UnreadableFileError, match=r"a\.docx"):
            read_document(io.BytesIO(make_zip({"word/document.xml": evil})), "a.docx")
        bomb = make_zip({"word/document.xml": "<x>" + "a" * 40_000_000 + "</x>"})
        assert len(bomb) < 100_000
        with pytest.raises(UnreadableFileError, match="unpacks to too much"):
            read_document(io.BytesIO(bomb), "a.docx")


class TestEpub:
    def test_pages_of_the_spine(
        self, references: tuple[str, ...], make_zip: Callable[[dict[str, str]], bytes]
    ) -> None:
        items = "".join(f"<li>{ref}</li>" for ref in references)
        data = make_zip(
            {
                "META-INF/container.xml": '<container><rootfiles><rootfile full-path="O/p.opf"/>'
                "</rootfiles></container>",
                "O/p.opf": '<package><manifest><item id="a" href="a.xhtml"/><item id="b" '
                'href="b.xhtml"/></manifest><spine><itemref idref="a"/><itemref idref="b"/></spine>'
                "</package>",
                "O/a.xhtml": "<html><body><p>A chapter.</p></body></html>",
                "O/b.xhtml": f"<html><body><h2>References</h2><ol>{items}</ol></body></html>",
            }
        )
        assert entries_of(data, "book.epub") == list(references)


class TestPdf:
    def test_two_columns_over_pages_with_heads(self, columns_pdf: Callable[..., bytes]) -> None:
        pytest.importorskip("pypdfium2")
        chance = random.Random(3)
        words = ["change", "disease", "effects", "growth", "markers", "methods", "of", "the"]
        many = []
        for number in range(1, 25):
            name = "".join(chance.sample("aeiourstlnmk", 7)).title()
            title = " ".join(chance.choices(words, k=12)).capitalize()
            place = f"{1950 + number};{number}:{3 * number}–{3 * number + 7}"
            many.append(f"{name} {name[0]}K, Ito J. {title}. J Tests. {place}.")
        found = find_entries(
            read_document(io.BytesIO(columns_pdf(many, "Journal of Examples")), "a.pdf")
        )
        assert [entry.text for entry in found.entries] == many
        assert [entry.number for entry in found.entries] == [str(n) for n in range(1, 25)]

    def test_detached_numbers_stand_with_their_entries(
        self, references: tuple[str, ...], make_pdf: Callable[..., bytes]
    ) -> None:
        pytest.importorskip("pypdfium2")
        short = [ref for ref in references if len(ref) < 110]
        numbers = [(40.0, 700.0 - 12 * n, f"{n + 1}.") for n in range(len(short))]
        rows = [(70.0, 700.0 - 12 * n, ref) for n, ref in enumerate(short)]
        assert entries_of(make_pdf([[(40.0, 730.0, "References"), *numbers, *rows]])) == short

    @pytest.mark.parametrize("data", [b"%PDF-1.7 nothing more", b"%PDF-1.4\n" + bytes(range(256))])
    def test_damaged(self, data: bytes) -> None:
        pytest.importorskip("pypdfium2")
        with pytest.raises(UnreadableFileError, match=r"a\.pdf"):
            read_document(io.BytesIO(data), "a.pdf")

    def test_accents_that_are_drawn_over_their_letters(
        self, make_pdf: Callable[..., bytes]
    ) -> None:
        pytest.importorskip("pypdfium2")
        rows = [
            (40.0, 700.0 - 12 * n, f"{n}. Esau E, Oak B. Wood {n}. Forests. 200{n};{n}:3-9.")
            for n in range(1, 7)
        ]
        page = [(40.0, 730.0, "References")]
        for row in rows:
            page += [row, (53.0, row[1], "´")]
        assert entries_of(make_pdf([page])) == [
            f"Ésau E, Oak B. Wood {n}. Forests. 200{n};{n}:3-9." for n in range(1, 7)
        ]

    def test_three_columns(
        self, references: tuple[str, ...], make_pdf: Callable[..., bytes]
    ) -> None:
        pytest.importorskip("pypdfium2")
        rows = [
            row
            for number, ref in enumerate(references, 1)
            for row in textwrap.wrap(f"{number}. {ref}", 34)
        ]
        tall = -(-len(rows) // 3)
        page = [(40.0, 760.0, "References")]
        page += [
            (40.0 + 180 * (place // tall), 740.0 - 11 * (place % tall), row)
            for place, row in enumerate(rows)
        ]
        assert entries_of(make_pdf([page])) == list(references)

    def test_three_columns_below_two(
        self, references: tuple[str, ...], make_pdf: Callable[..., bytes]
    ) -> None:
        pytest.importorskip("pypdfium2")
        words = "the paths of the north are old and were often seen by those who came here first"
        body = [
            (40.0 + 260 * column, 800.0 - 11 * row, words[:52])
            for row in range(16)
            for column in range(2)
        ]
        rows = [
            row
            for number, ref in enumerate(references, 1)
            for row in textwrap.wrap(f"{number}. {ref}", 34)
        ]
        tall = -(-len(rows) // 3)
        page = [*body, (40.0, 600.0, "References")]
        page += [
            (40.0 + 180 * (place // tall), 580.0 - 11 * (place % tall), row)
            for place, row in enumerate(rows)
        ]
        assert entries_of(make_pdf([page])) == list(references)

    def test_accents_beside_their_letters(self, make_pdf: Callable[..., bytes]) -> None:
        pytest.importorskip("pypdfium2")
        rows = [(40.0, 760.0, "1. J. M¨uller, Phys. Rev. 64, 189 (1986).")]
        assert entries_of(make_pdf([rows])) == ["J. Müller, Phys. Rev. 64, 189 (1986)."]

    def test_links_that_identify_an_entry(
        self, references: tuple[str, ...], make_pdf: Callable[..., bytes]
    ) -> None:
        pytest.importorskip("pypdfium2")
        short = [ref for ref in references if len(ref) < 110]
        rows = [(40.0, 740.0 - 30 * n, f"{n}. {ref}") for n, ref in enumerate(short, 1)]
        links = [(60.0, 710.0, "https://doi.org/10.1000/1"), (60.0, 650.0, "https://example.org/")]
        document = read_document(io.BytesIO(make_pdf([rows], links)), "a.pdf")
        found = find_entries(document).entries
        assert [entry.links for entry in found[:3]] == [("https://doi.org/10.1000/1",), (), ()]

    def test_without_text(self, make_pdf: Callable[..., bytes]) -> None:
        pytest.importorskip("pypdfium2")
        with pytest.raises(UnreadableFileError, match="no text"):
            read_document(io.BytesIO(make_pdf([[]])), "scan.pdf")


class TestUnreadable:
    @pytest.mark.parametrize(
        ("data", "name", "reason"),
        [
            (bytes(range(256)) * 40, "photo.txt", "binary"),
            (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 100, "old.doc", "old Office"),
            (b"PK\x03\x04 broken", "a.docx", "damaged"),
            (b"no zip at all", "a.docx", "damaged"),
        ],
    )
    def test_the_message_names_the_file(self, data: bytes, name: str, reason: str) -> None:
        with pytest.raises(UnreadableFileError, match=reason) as caught:
            read_document(io.BytesIO(data), name)
        assert name in str(caught.value)

    def test_missing_file_and_folder(self, tmp_path: Path) -> None:
        for path in (tmp_path / "none.txt", tmp_path):
            with pytest.raises(UnreadableFileError, match=path.name):
                read_document(path)

    def test_other_zip(self, make_zip: Callable[[dict[str, str]], bytes]) -> None:
        with pytest.raises(UnreadableFileError, match="no Word or OpenDocument text"):
            read_document(io.BytesIO(make_zip({"a.txt": "b"})), "a.zip")

    def test_text_stream_is_a_wrong_call(self) -> None:
        with pytest.raises(InvalidTypeError):
            read_document(io.StringIO("text"))  # type: ignore[arg-type]
