"""Rich Text Format: paragraphs with their printed numbers, headings, notes, links.

After the Rich Text Format (RTF) Specification, version 1.9.1 (Microsoft, 2008).
"""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass, replace
from typing import Final

from refparse.documents.document import Document, Heading
from refparse.documents.files.collected import Collected

_TOKEN: Final = re.compile(
    r"\\(?:'(?P<hex>[0-9a-fA-F]{2})|(?P<word>[a-zA-Z]{1,32})(?P<number>-?\d{1,9})? ?"
    r"|(?P<mark>[^a-zA-Z]))|(?P<brace>[{}])|(?P<text>[^\\{}\r\n]+)",
    re.DOTALL,
)
_HEADING: Final = re.compile(r"heading (\d);?", re.IGNORECASE)
_HYPERLINK: Final = re.compile(r'HYPERLINK\s+"?([^"\s]+)')
_WORDS: Final = {
    "par": "\n", "line": "\n", "sect": "\n", "row": "\n", "nestrow": "\n", "page": "\f",
    "tab": "\t", "cell": "\t", "nestcell": "\t", "emdash": "—", "endash": "–", "bullet": "•",
    "lquote": "‘", "rquote": "’", "ldblquote": "“", "rdblquote": "”",
    "emspace": " ", "enspace": " ", "qmspace": " ",
}  # fmt: skip
_MARKS: Final = {"~": "\u00a0", "_": "-", "-": "\u00ad", "\r": "\n", "\n": "\n"}
_LITERAL: Final = "\\{}"
_LEFT_OUT: Final = frozenset((
    "colortbl", "info", "pict", "object", "objdata", "header", "headerl", "headerr",
    "headerf", "footer", "footerl", "footerr", "footerf", "nonshppict", "datafield", "tc", "xe",
    "ftnsep", "ftnsepc", "aftnsep", "aftnsepc", "annotation", "atnid", "atnauthor", "deleted",
))  # fmt: skip
_STARRED: Final = frozenset(("fldinst", "footnote", "shptxt"))
"""Destinations behind ``\\*`` that hold text of the document or the address of a link."""

_CODE_PAGES: Final = {"mac": "mac_roman", "pc": "cp437", "pca": "cp850"}
_CHARSETS: Final = {
    77: "mac_roman", 128: "cp932", 129: "cp949", 134: "gbk", 136: "big5", 161: "cp1253",
    162: "cp1254", 163: "cp1258", 177: "cp1255", 178: "cp1256", 186: "cp1257", 204: "cp1251",
    222: "cp874", 238: "cp1250",
}  # fmt: skip
"""Encodings of the character sets of fonts (``\\fcharset``) other than the document's own."""


@dataclass(slots=True)
class _Group:
    """What holds up to the closing brace.

    Attributes:
        left_out: whether nothing of it is text. hidden: whether its text is not shown.
        encoding: of its bytes. skipped: characters that stand for one given by its number.
        out: what its text is added to.
        link: where the text of a link starts in ``out``, -1 if it is none.
        raised: where superscripts start in ``out``, -1 if its text is none.
        code: the parts of a field's instruction, None outside of one.
        level: of the paragraph in the outline, from 1 on; 0 is that of text.
        names_styles: whether its text is the names of styles.
    """

    left_out: bool
    hidden: bool
    encoding: str
    skipped: int
    out: Collected
    link: int = -1
    raised: int = -1
    code: list[str] | None = None
    level: int = 0
    names_styles: bool = False


class _Reader:
    """Reads tokens one after the other."""

    def __init__(self) -> None:
        self.body = Collected()
        self.notes: list[Collected] = []
        self._groups = [_Group(False, False, "cp1252", 1, self.body)]
        self._default = "cp1252"
        self._fonts: dict[int, str] = {}
        self._font = 0
        self._address = ""
        self._starred = False
        self._to_skip = 0
        self._units: list[int] = []
        self._bytes: list[str] = []
        self._paragraph = 0
        self._style = 0
        self._levels: dict[int, int] = {}

    def read(self, source: str) -> None:
        """Read a document whose bytes are the characters of ``source``."""
        for token in _TOKEN.finditer(source):
            kind = token.lastgroup
            if kind in ("hex", "text"):
                self._character(chr(int(token["hex"], 16)) if kind == "hex" else token["text"])
            elif kind == "brace":
                self._to_skip = 0
                self._end_of_bytes()
                if token["brace"] == "{":
                    self._groups.append(replace(self._groups[-1], link=-1, raised=-1))
                elif len(self._groups) > 1:
                    self._close(self._groups.pop())
            elif kind == "mark":
                self._mark(token["mark"])
            else:
                number = token["number"]
                self._word(token["word"], None if number is None else int(number))
        self._end_of_bytes()

    def _character(self, text: str) -> None:
        kept = text[self._to_skip :]
        self._to_skip = max(0, self._to_skip - len(text))
        if kept:
            self._end_of_units()
            self._bytes.append(kept)

    def _end_of_bytes(self) -> None:
        self._end_of_units()
        if self._bytes:
            raw = "".join(self._bytes).encode("latin-1", "replace")
            self._bytes = []
            self._add(raw.decode(self._groups[-1].encoding, "replace"))

    def _end_of_units(self) -> None:
        """Add the characters given by their UTF-16 units."""
        if self._units:
            raw = b"".join([unit.to_bytes(2, "little") for unit in self._units])
            self._units = []
            self._add(raw.decode("utf-16-le", "replace"))

    def _add(self, text: str) -> None:
        group = self._groups[-1]
        if group.code is not None:
            group.code.append(text)
        elif group.names_styles:
            heading = _HEADING.fullmatch(text.strip())
            if heading:
                self._levels[self._style] = int(heading[1])
        elif not (group.left_out or group.hidden):
            group.out.add(text)

    def _mark(self, mark: str) -> None:
        self._end_of_bytes()
        if mark == "*":
            self._starred = True
        elif mark in _LITERAL:
            self._add(mark)
        elif mark in _MARKS:
            self._add(_MARKS[mark])

    def _word(self, word: str, number: int | None) -> None:
        group = self._groups[-1]
        if word == "u" and number is not None:
            if self._bytes:
                self._end_of_bytes()
            self._units.append(number & 0xFFFF)
            self._to_skip = group.skipped
            return
        self._end_of_bytes()
        self._to_skip = 0
        starred, self._starred = self._starred, False
        if word in _LEFT_OUT or (starred and word not in _STARRED):
            group.left_out = True
        elif word in _WORDS:
            self._break_paragraph(word)
            self._add(_WORDS[word])
        elif word == "fonttbl":
            group.left_out = True
            self._font = 0
        elif word == "stylesheet":
            group.left_out = group.names_styles = True
        elif word == "f":
            self._font = number or 0
            group.encoding = self._fonts.get(self._font, self._default)
        elif word == "fcharset" and number in _CHARSETS:
            self._fonts[self._font] = _CHARSETS[number]
        elif word == "ansicpg":
            self._set_default(f"cp{number}")
        elif word in _CODE_PAGES:
            self._set_default(_CODE_PAGES[word])
        elif word == "uc":
            group.skipped = max(0, number or 0)
        elif word == "v":
            group.hidden = number != 0
        elif word in ("super", "nosupersub", "sub", "plain"):
            self._raise(group, word == "super" and number != 0)
        elif word == "s":
            self._style = number or 0
            group.level = self._levels.get(self._style, group.level)
        elif word == "pard":
            group.level = 0
        elif word == "outlinelevel":
            group.level = 1 + (number or 0)
        elif word == "footnote" and not group.left_out:
            group.out = Collected()
            self.notes.append(group.out)
        elif word == "fldinst":
            group.code = []
        elif word == "fldrslt":
            group.link = group.out.length

    def _set_default(self, name: str) -> None:
        try:
            self._default = codecs.lookup(name).name
        except LookupError:
            return
        self._groups[-1].encoding = self._default

    def _break_paragraph(self, word: str) -> None:
        """Note a heading where its paragraph ends."""
        out, level = self._groups[-1].out, self._groups[-1].level
        if word == "par" and out is self.body:
            if level and out.length > self._paragraph:
                out.headings.append(Heading(self._paragraph, out.length, level))
            self._paragraph = out.length + 1

    def _raise(self, group: _Group, begins: bool) -> None:
        """Note where superscripts start or end."""
        if group.raised >= 0:
            group.out.script(group.raised)
        group.raised = group.out.length if begins else -1

    def _close(self, group: _Group) -> None:
        self._raise(group, False)
        if group.code is not None and self._groups[-1].code is None:
            address = _HYPERLINK.search("".join(group.code))
            self._address = address[1] if address else ""
        elif group.link >= 0:
            group.out.link(group.link, self._address)
            self._address = ""


def rtf_document(data: bytes) -> Document:
    """The text of a Rich Text file, a paragraph a line, its notes at the end.

    Takes time linear in the length; damaged files give the text that can be read.

    >>> rtf_document(rb"{\\rtf1\\ansi 1.\\tab Oak A. \\'84Trees\\'93. 1999.\\par}").text
    '1.\\tOak A. „Trees“. 1999.\\n'
    """
    reader = _Reader()
    reader.read(data.decode("latin-1"))
    whole = reader.body
    whole.end_of_text()
    if reader.notes:
        whole.add("\n")
    for number, note in enumerate(reader.notes, 1):
        whole.add(f"\n{number}. ")
        printed = note.text()
        at = whole.length - (len(printed) - len(printed.lstrip()))
        whole.links += [
            replace(link, start=link.start + at, end=link.end + at) for link in note.links
        ]
        whole.add(printed.strip())
    return whole.document()
