"""References, ways to set them as a list, and small files made on the spot."""

from __future__ import annotations

import io
import textwrap
import zipfile
from collections.abc import Callable, Sequence

import pytest

REFERENCES = (
    "Ahmed T, van den Berg K-L, O’Neill PQ, et al. Two-step screening of renal disease in adults: "
    "a 5-year follow-up study. J Gen Med. 1999;341:164–72.",
    "Brandt U. Correction to: guideline for care: 4. Chronic disease (CD). Int J Care. "
    "2017;106:725–5.",
    "de la Cruz M, Duarte J, Ejiofor N. 2013 classification criteria for inflammation: an American "
    "and European initiative. Arthritis Rep. 2013;65:2737–47.",
    "Fischer C, Grau A. Phototherapy. A promising option for hardening of the skin? Rheumatology. "
    "2006;45:iii52–4.",
    "Hansen RF, Ito JK. Results of a 1-year, single-arm, open-label trial of long-term treatment. "
    "Ann Clin Dis. 2011;70:1003–9.",
    "Kim G-HJ, Lund W. Imaging of stress-induced change in the lung. Open Sci One 2017: e0187580.",
    "Moreau S, Nowak P. Molecular subsets in the expression of genes. Open Sci One. 2008;3:e2696.",
    "Petrov GP. Selected papers. 2nd ed. Sofia: Example Press; 2004.",
)


@pytest.fixture
def references() -> tuple[str, ...]:
    """Eight references with what misleads a splitter: inner numbers, years and hyphens."""
    return REFERENCES


@pytest.fixture
def wrapped() -> Callable[[str], str]:
    """A function that wraps a text at 60 columns and hyphenates words at the break."""

    def wrap(text: str) -> str:
        rows, row = [], ""
        for word in text.split():
            room = 60 - len(row) - 2
            if not row or len(row) + 1 + len(word) <= 60:
                row = f"{row} {word}" if row else word
            elif word.isalpha() and word.islower() and len(word) > 7 and room > 4:
                rows.append(f"{row} {word[:4]}-")
                row = word[4:]
            else:
                rows.append(row)
                row = word
        return "\n".join([*rows, row])

    return wrap


def pdf_of(
    pages: Sequence[Sequence[tuple[float, float, str]]],
    links: Sequence[tuple[float, float, str]] = (),
) -> bytes:
    """A PDF file whose pages hold pieces of text at (x, y), in Helvetica of 9 points.

    Every page has the `links`, addresses over 40 by 9 points at (x, y).
    """
    notes = b" ".join(
        b"<< /Type /Annot /Subtype /Link /Rect [%d %d %d %d] /A << /S /URI /URI (%s) >> >>"
        % (x, y, x + 40, y + 9, address.encode())
        for x, y, address in links
    )
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"",
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    ]
    kids = []
    for page in pages:
        stream = b"BT /F1 9 Tf\n"
        for x, y, text in page:
            escaped = text.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")
            stream += f"1 0 0 1 {x} {y} Tm (".encode() + escaped.encode("cp1252") + b") Tj\n"
        stream += b"ET"
        objects.append(b"<< /Length %d >>\nstream\n%s\nendstream" % (len(stream), stream))
        objects.append(
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents %d 0 R"
            b" /Resources << /Font << /F1 3 0 R >> >> /Annots [%s] >>" % (len(objects), notes)
        )
        kids.append(b"%d 0 R" % len(objects))
    objects[1] = b"<< /Type /Pages /Kids [%s] /Count %d >>" % (b" ".join(kids), len(kids))
    data, places = b"%PDF-1.4\n", []
    for number, body in enumerate(objects, 1):
        places.append(len(data))
        data += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    start = len(data)
    data += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    data += b"".join(b"%010d 00000 n \n" % place for place in places)
    return data + b"trailer << /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF" % (
        len(objects) + 1,
        start,
    )


def zip_of(parts: dict[str, str]) -> bytes:
    """A zip file with text parts."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in parts.items():
            archive.writestr(name, text)
    return stream.getvalue()


def set_in_columns(entries: Sequence[str], head: str) -> bytes:
    """A PDF with numbered entries in two columns over as many pages as needed, with heads."""
    rows = [
        ("" if index else "hang", row)
        for number, entry in enumerate(entries, 1)
        for index, row in enumerate(textwrap.wrap(f"{number}. {entry}", 48))
    ]
    pages: list[list[tuple[float, float, str]]] = []
    per_column = 12
    for at in range(0, len(rows), 2 * per_column):
        page = [(60.0, 800.0, f"{head} {len(pages) + 7}")]
        if not at:
            page.append((60.0, 770.0, "References"))
        for place, (_, row) in enumerate(rows[at : at + 2 * per_column]):
            column, line = divmod(place, per_column)
            page.append((60.0 + 250 * column, 740.0 - 11 * line, row))
        pages.append(page)
    return pdf_of(pages)


@pytest.fixture
def make_pdf() -> Callable[..., bytes]:
    """`pdf_of` for tests."""
    return pdf_of


@pytest.fixture
def make_zip() -> Callable[[dict[str, str]], bytes]:
    """`zip_of` for tests."""
    return zip_of


@pytest.fixture
def columns_pdf() -> Callable[[Sequence[str], str], bytes]:
    """`set_in_columns` for tests."""
    return set_in_columns
