"""PDF files: the text layer, put back into lines and columns.

PDFium gives characters with their boxes, in the order in which the file draws them. Characters on
one baseline become a line; a gutter that few lines cross divides a page into columns; indents and
gaps come out as spaces and blank lines, page ends as form feeds. A link belongs to the line over
which it lies.
"""

from __future__ import annotations

import ctypes
import threading
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median
from typing import Any

import regex

from refparse.accents import COMBINING, composed, with_mark
from refparse.documents.document import Document, Link
from refparse.errors import MissingExtraError, UnreadableFileError

_ONE_AT_A_TIME = threading.Lock()
_HYPHENS = (0x02, 0xFFFE)
_ENDS = (0x0A, 0x0D)
_ACCENTS = {ord(accent): ord(mark) for accent, mark in COMBINING.items()}
_MOST_CHARS = 400_000
_MOST_INDENT = 24
_MOST_LETTERS = 400
_NOWHERE = (1.0, 0.0)
_MARKED = regex.compile(r"[\p{L}ıȷ][\u0300-\u0338]")
_FEWEST_IN_COLUMN = 5
_CROSSING = 0.15
_BROAD = 0.55
_SHIFT = 0.08
_SLACK = 1.0
_MOST_GAPS = 6
_LEAST_GAP = 5.0
_MOST_LINKS = 5_000
_LONGEST_ADDRESS = 2_000
_STRIP = 20.0
_MOST_STRIPS = 5
_MOST_BESIDE = 200

_Row = tuple[str, tuple[str, ...]]
_Letter = tuple[int, float, float]
"""A UTF-16 unit and the left and right of its box."""


@dataclass(slots=True)
class _Line:
    left: float
    bottom: float
    right: float
    top: float
    text: str
    links: tuple[str, ...] = ()

    @property
    def middle(self) -> float:
        return (self.bottom + self.top) / 2


def pdf_document(data: bytes, label: str) -> Document:
    """The text of a PDF file.

    Raises:
        UnreadableFileError: the file is damaged, encrypted, or has no text layer.
        MissingExtraError: pypdfium2 is not installed.
    """
    try:
        import pypdfium2
    except ImportError as error:
        raise MissingExtraError(
            'reading PDF files needs pypdfium2: pip install "refparse-csl[pdf]"'
        ) from error
    with _ONE_AT_A_TIME:
        try:
            document = pypdfium2.PdfDocument(data)
        except pypdfium2.PdfiumError as error:
            reason = "encrypted, a password is needed" if "assword" in str(error) else "damaged"
            raise UnreadableFileError(f"{label}: {reason} (PDF)") from error
        try:
            read = [_read_page(pypdfium2, document, index) for index in range(len(document))]
        finally:
            document.close()
    text, links = _joined(_set_pages([page for page in read if page is not None]))
    broken = read.count(None)
    if not text.strip("\n\f \t"):
        raise UnreadableFileError(f"{label}: no text in this PDF (scanned pages need OCR first)")
    notes = (f"{broken} pages could not be read",) if broken else ()
    return Document(text, links, notes)


def _joined(pages: Iterator[Iterator[_Row]]) -> tuple[str, tuple[Link, ...]]:
    """The text of all pages, and its links over the rows on which they stand."""
    parts: list[str] = []
    links: list[Link] = []
    length = 0
    for number, page in enumerate(pages):
        if number:
            parts.append("\f\n")
            length += 2
        for printed, addresses in page:
            text = composed(printed)
            start = length + len(text) - len(text.lstrip())
            links += [Link(start, length + len(text), address) for address in addresses]
            parts.append(text + "\n")
            length += len(text) + 1
    return "".join(parts), tuple(links)


def _read_page(pypdfium2: Any, document: Any, index: int) -> list[_Line] | None:
    """The lines of one page; None where the page is damaged."""
    try:
        page = document[index]
        try:
            text_page = page.get_textpage()
            try:
                found = list(_lines(pypdfium2.raw, text_page.raw))
                _add_links(found, _links(pypdfium2.raw, page.raw, document.raw))
                return found
            finally:
                text_page.close()
        finally:
            page.close()
    except (pypdfium2.PdfiumError, ValueError):
        return None


def _links(raw: Any, page: Any, document: Any) -> Iterator[tuple[float, float, str]]:
    """The middle of the end of every link of a page, and its address."""
    position, link, box = ctypes.c_int(0), raw.FPDF_LINK(), raw.FS_RECTF()
    for _ in range(_MOST_LINKS):
        if not raw.FPDFLink_Enumerate(page, ctypes.byref(position), ctypes.byref(link)):
            return
        action = raw.FPDFLink_GetAction(link)
        if not action or not raw.FPDFLink_GetAnnotRect(link, ctypes.byref(box)):
            continue
        size = raw.FPDFAction_GetURIPath(document, action, None, 0)
        if 1 < size < _LONGEST_ADDRESS:
            buffer = ctypes.create_string_buffer(size)
            raw.FPDFAction_GetURIPath(document, action, buffer, size)
            address = buffer.value.decode("utf-8", "replace")
            yield (box.left + box.right) / 2, (box.bottom + box.top) / 2, address


def _add_links(lines: Sequence[_Line], links: Iterator[tuple[float, float, str]]) -> None:
    """Put every link on the line over which it lies."""
    at_height: dict[int, list[_Line]] = {}
    for line in lines:
        first, last = int(line.bottom // _STRIP), int(line.top // _STRIP)
        for strip in range(first, min(last, first + _MOST_STRIPS) + 1):
            at_height.setdefault(strip, []).append(line)
    for x, y, address in links:
        for line in at_height.get(int(y // _STRIP), ())[:_MOST_BESIDE]:
            if line.left <= x <= line.right and line.bottom <= y <= line.top:
                line.links = (*line.links, address)
                break


def _set_pages(pages: Sequence[Sequence[_Line]]) -> Iterator[Iterator[_Row]]:
    """The text of every page; a page with too little in it to tell is set like the one before."""
    known: float | None = None
    for lines in pages:
        if not lines:
            yield iter(())
            continue
        columns: list[list[_Line]] = []
        for band, gutter in _bands(lines):
            few = known is not None and _crossing(band, known) <= _CROSSING * len(band)
            known = known if gutter is None and few else gutter
            columns += _columns(band, known)
        pitch = _pitch(columns)
        yield (row for column in columns for row in _set(column, pitch))


def _lines(raw: Any, text_page: Any) -> Iterator[_Line]:
    """The lines of a page in drawing order."""
    box = raw.FS_RECTF()
    letters: list[_Letter] = []
    edges: list[float] = []
    above: tuple[float, int] | None = None
    previous_right = 0.0
    for index in range(min(raw.FPDFText_CountChars(text_page), _MOST_CHARS)):
        unit = raw.FPDFText_GetUnicode(text_page, index)
        if unit in _ENDS:
            if letters and edges:
                yield _line(letters, edges)
            letters, edges, above = [], [], None
            continue
        if unit == 0x20 or not raw.FPDFText_GetLooseCharBox(text_page, index, ctypes.byref(box)):
            letters.append((unit, *_NOWHERE))
            continue
        left, right, bottom, top = box.left, box.right, box.bottom, box.top
        if unit in _ACCENTS and (left + right) / 2 <= previous_right:
            place = _below(letters, (left + right) / 2)
            if place is not None:
                letters.insert(place + 1, (_ACCENTS[unit], *_NOWHERE))
                continue
        height = top - bottom
        if edges and letters:
            middle = (edges[1] + edges[3]) / 2
            away = not (bottom - height <= middle <= top + height)
            back = right < edges[0] - height and right < previous_right
            gap = left - previous_right > 4 * max(height, edges[3] - edges[1], 1.0)
            if away or back or gap:
                yield _line(letters, edges)
                letters, edges = [], []
        if not edges:
            edges = [left, bottom, right, top]
        else:
            edges[0] = min(edges[0], left)
            edges[2] = max(edges[2], right)
            if top - bottom > edges[3] - edges[1]:
                edges[1], edges[3] = bottom, top
        previous_right = right
        if unit in _HYPHENS:
            letters.append((0x2D, left, right))
            yield _line(letters, edges)
            letters, edges, above = [], [], None
            continue
        if above is not None and letters and left <= above[0] <= right:
            letters[-1:] = [(unit, left, right), (above[1], *_NOWHERE)]
            above = None
            continue
        above = ((left + right) / 2, _ACCENTS[unit]) if unit in _ACCENTS else None
        letters.append((unit, left, right))
    if letters and edges:
        yield _line(letters, edges)


def _below(letters: Sequence[_Letter], at: float) -> int | None:
    """The number of the last character of a line that lies below an accent, if one does."""
    for place in range(len(letters) - 1, max(-1, len(letters) - _MOST_LETTERS), -1):
        _, left, right = letters[place]
        if left <= at <= right:
            return place
    return None


def _line(letters: Sequence[_Letter], edges: Sequence[float]) -> _Line:
    data = b"".join([(unit & 0xFFFF).to_bytes(2, "little") for unit, _, _ in letters])
    text = data.decode("utf-16-le", "replace").replace("\x00", "")
    if not text.isascii():
        text = _MARKED.sub(lambda found: with_mark(*found.group()), text)
    return _Line(edges[0], edges[1], edges[2], edges[3], text.strip())


def _columns(lines: Sequence[_Line], gutter: float | None) -> list[list[_Line]]:
    """The lines in reading order, cut where a column or a full-width band ends."""
    ordered = sorted(lines, key=lambda line: (-line.middle, line.left))
    if gutter is None:
        return [_rows(ordered)]
    width = max(line.right for line in lines) - min(line.left for line in lines)
    columns: list[list[_Line]] = []
    sides: tuple[list[_Line], list[_Line]] = ([], [])
    for line in ordered:
        if _crosses(line, gutter):
            columns += _beside(sides, width)
            columns.append([line])
            sides = ([], [])
        else:
            sides[line.left >= gutter - _SLACK].append(line)
    columns += _beside(sides, width)
    return columns


def _beside(sides: Sequence[list[_Line]], width: float) -> list[list[_Line]]:
    """The columns of the lines left and right of a gutter; a broad side may hold two of them."""
    columns: list[list[_Line]] = []
    for side in sides:
        if not side:
            continue
        own = max(line.right for line in side) - min(line.left for line in side)
        inner = _gutter(side) if own > _BROAD * width else None
        columns += [_rows(side)] if inner is None else _columns(side, inner)
    return columns


def _bands(lines: Sequence[_Line]) -> list[tuple[Sequence[_Line], float | None]]:
    """The lines of a page with their gutter, or those above and below a gap if both have another.

    So a page is set on which two columns of text stand above three of references.
    """
    gutter = _gutter(lines)
    crossing = _crossing(lines, gutter)
    shift = _SHIFT * (max(line.right for line in lines) - min(line.left for line in lines))
    if crossing >= _FEWEST_IN_COLUMN and len(lines) >= 4 * _FEWEST_IN_COLUMN:
        for height in _gaps(lines):
            bands: list[tuple[Sequence[_Line], float | None]] = []
            for above in (True, False):
                part = [line for line in lines if (line.middle > height) == above]
                bands.append((part, _gutter(part) if part else None))
            rest = sum(_crossing(part, own) for part, own in bands if part)
            gutters = [own for _, own in bands if own is not None]
            elsewhere = len(gutters) == len(bands) and max(gutters) - min(gutters) > shift
            if elsewhere and rest <= crossing - _FEWEST_IN_COLUMN:
                return bands
    return [(lines, gutter)]


def _crossing(lines: Sequence[_Line], gutter: float | None) -> int:
    """How many lines lie across a gutter, all of them without one."""
    if gutter is None:
        return len(lines)
    return sum(_crosses(line, gutter) for line in lines)


def _crosses(line: _Line, gutter: float) -> bool:
    """Whether a line lies across a gutter, and not only a letter's edge of it."""
    return line.left < gutter - _SLACK and line.right > gutter + _SLACK


def _gaps(lines: Sequence[_Line]) -> list[float]:
    """Where the widest gaps lie that part the lines above from those below, the widest first."""
    gaps: list[tuple[float, float]] = []
    lowest: float | None = None
    for line in sorted(lines, key=lambda line: -line.middle):
        if lowest is not None and line.top < lowest:
            gaps.append((lowest - line.top, (lowest + line.top) / 2))
        lowest = line.bottom if lowest is None else min(lowest, line.bottom)
    return [at for wide, at in sorted(gaps, reverse=True)[:_MOST_GAPS] if wide >= _LEAST_GAP]


def _gutter(lines: Sequence[_Line]) -> float | None:
    """Where a vertical strip lies that divides a page into two columns, if any."""
    left = min(line.left for line in lines)
    right = max(line.right for line in lines)
    best: tuple[int, float] | None = None
    for step in range(30, 71):
        at = left + (right - left) * step / 100
        before = [line for line in lines if line.right <= at + _SLACK]
        after = [line for line in lines if line.left >= at - _SLACK]
        crossing = len(lines) - len(before) - len(after)
        if min(len(before), len(after)) < _FEWEST_IN_COLUMN or crossing > _CROSSING * len(lines):
            continue
        low = max(min(line.bottom for line in before), min(line.bottom for line in after))
        high = min(max(line.top for line in before), max(line.top for line in after))
        beside = sum(1 for line in before if low <= line.middle <= high)
        wide = sum(line.right - line.left for line in before) / len(before)
        if beside < _FEWEST_IN_COLUMN or wide < 0.15 * (right - left):
            continue
        if best is None or crossing < best[0]:
            best = (crossing, at)
    return best[1] if best else None


def _rows(lines: Sequence[_Line]) -> list[_Line]:
    """Lines that stand side by side on one baseline, such as a number and its entry, made one."""
    rows: list[_Line] = []
    for line in lines:
        last = rows[-1] if rows else None
        if last and abs(last.middle - line.middle) < 0.4 * min(
            last.top - last.bottom, line.top - line.bottom
        ):
            first, second = (last, line) if last.left <= line.left else (line, last)
            rows[-1] = _Line(
                first.left,
                min(last.bottom, line.bottom),
                max(last.right, line.right),
                max(last.top, line.top),
                f"{first.text} {second.text}",
                first.links + second.links,
            )
        else:
            rows.append(line)
    return [row for row in rows if row.text]


def _pitch(columns: Sequence[Sequence[_Line]]) -> float:
    """The usual distance of two baselines."""
    steps = [
        before.middle - after.middle
        for column in columns
        for before, after in pairwise(column)
        if before.middle > after.middle
    ]
    return median(steps) if steps else 12.0


def _set(column: Sequence[_Line], pitch: float) -> Iterator[_Row]:
    """The rows of a column with indents as spaces and gaps as blank lines."""
    if not column:
        return
    edge = sorted(line.left for line in column)[len(column) // 20]
    widths = [(line.right - line.left) / len(line.text) for line in column if len(line.text) > 8]
    letter = max(1.0, median(widths) if widths else 5.0)
    before: _Line | None = None
    for line in column:
        if before is not None and before.middle - line.middle > 1.6 * pitch:
            yield "", ()
        indent = round((line.left - edge) / letter)
        yield " " * max(0, min(indent, _MOST_INDENT)) + line.text, line.links
        before = line
