"""HTML pages to text: blocks become lines, list items get their numbers, hidden text is left out.

The page is read as a stream of tags (lxml's parser target interface), so that neither its depth nor
its size needs a tree.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import NamedTuple

import regex

from refparse.documents.document import Document, Heading
from refparse.documents.files.collected import Collected
from refparse.documents.files.columns import unwoven

_BLOCKS = frozenset(
    [
        "address",
        "article",
        "aside",
        "blockquote",
        "caption",
        "center",
        "dd",
        "details",
        "dialog",
        "div",
        "dl",
        "dt",
        "fieldset",
        "figcaption",
        "figure",
        "footer",
        "form",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "header",
        "hr",
        "legend",
        "li",
        "main",
        "nav",
        "ol",
        "p",
        "pre",
        "section",
        "summary",
        "table",
        "tbody",
        "tfoot",
        "thead",
        "title",
        "tr",
        "ul",
        "body",
        "option",
    ]
)
_HEADINGS = frozenset(["h1", "h2", "h3", "h4", "h5", "h6"])
_PARAGRAPHS = _HEADINGS | {"p", "ol", "ul", "table", "section"}
_SKIPPED = frozenset(
    [
        "script",
        "style",
        "template",
        "noscript",
        "svg",
        "math-annotation",
        "head",
        "select",
        "button",
        "iframe",
        "object",
        "textarea",
        "annotation",
        "annotation-xml",
    ]
)
_FEWEST_SHOWN = 3
_VOID = frozenset(["br", "hr", "img", "input", "meta", "link", "wbr", "area", "base", "col"])
_HIDDEN_STYLE = regex.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", regex.IGNORECASE)
_HIDDEN_CLASS = regex.compile(
    r"(?:^|[\s_-])(?:visually-?hidden|sr-only|screen-reader(?:-text|-only)?|hidden)(?:$|\s)",
    regex.IGNORECASE,
)
_COMMENTS = regex.compile(
    r"(?:^|\s)(?:comment-?list|comments-(?:area|list|section)|comment-respond|disqus_thread)(?:$|\s)",
    regex.IGNORECASE,
)
"""Names that weblogs give to what readers say below a text."""
_AUTHORS = regex.compile(
    r"(?:^|[\s_-])(?:auth(?:or)?s?|contributors?|names?)(?:$|[\s_-])", regex.IGNORECASE
)
"""Names of lists within an entry."""
_LATEXML_LINE = "ltx_bibblock"
_LATEXML_CITED = "ltx_bib_cited"
"""What LaTeXML calls the lines of an entry, and the line that says where it is cited."""
_CITATION = regex.compile(r"(?:^|\s)(?:mixed|element|nlm|structured)-?citation(?:$|\s)", regex.I)
_PARTS_OF_CITATION = frozenset(
    [
        "name",
        "string-name",
        "person-group",
        "collab",
        "etal",
        "surname",
        "given-names",
        "article-title",
        "chapter-title",
        "trans-title",
        "part-title",
        "source",
        "trans-source",
        "series",
        "edition",
        "year",
        "month",
        "day",
        "season",
        "date-in-citation",
        "volume",
        "issue",
        "fpage",
        "lpage",
        "page-range",
        "elocation-id",
        "publisher-name",
        "publisher-loc",
        "conf-name",
        "conf-loc",
        "conf-date",
        "comment",
        "patent",
        "isbn",
        "issn",
        "pub-id",
        "uri",
    ]
)
"""Elements of JATS, which pages keep as the classes of what they show on the line of an entry."""
_INLINE = frozenset(["span", "cite", "i", "em", "b", "strong", "bdi"])
_SENTENCE_END = regex.compile(r"\p{Ll}{2}[.,;:]$")
_CAPITAL = regex.compile(r"\p{Lu}\p{Ll}|[\"“«]")
_PRINTED_NUMBER = regex.compile(r"[\[(]?\s*(\d{1,4})\s*[\])]?")
_CHARSET = regex.compile(rb"charset\s*=\s*[\"']?\s*([A-Za-z0-9_\-]{2,20})", regex.IGNORECASE)
_LOOKS = regex.compile(
    rb"<!doctype\s+html|<html[\s>]|<(?:head|body|div|p|ol|ul|li|table|span)[\s>]", regex.IGNORECASE
)


def looks_like_html(data: bytes) -> bool:
    """Whether data starts like a page or a fragment of one."""
    head = data[:2048].lstrip(b"\xef\xbb\xbf \t\r\n")
    return head.startswith(b"<") and _LOOKS.search(head) is not None


def pasted(text: str) -> Document:
    """The document of a text from the clipboard, which may be the source of a page.

    >>> pasted("<p>Oak A. <i>Trees</i>.</p>").text.strip()
    'Oak A. Trees.'
    """
    if looks_like_html(text[:2048].encode("utf-8", "replace")):
        return html_document(text)
    return Document(unwoven(text))


def declared_charset(data: bytes) -> str | None:
    """The encoding that a page's head names."""
    match = _CHARSET.search(data[:4096])
    return match.group(1).decode("ascii") if match else None


def html_document(text: str, notes: tuple[str, ...] = ()) -> Document:
    """The visible text of a page, one block a line, with its links. Never raises on text."""
    from lxml import etree

    target = _Page()
    parser = etree.HTMLParser(target=target, no_network=True, huge_tree=True, remove_comments=True)
    try:
        parser.feed(_without_nulls(text))
        parser.close()
    except etree.LxmlError:
        notes = (*notes, "the page is not well-formed; what could be read of it was kept")
    target.links.sort(key=lambda link: (link.start, link.end))
    return target.document(notes)


def _without_nulls(text: str) -> str:
    return text.replace("\x00", "") if "\x00" in text else text


@dataclass(slots=True)
class _Counter:
    """The next number of an ordered list, and the step to the one after it.

    The number is None in a list with bullets, and where numbers fall from one that is not given.
    The items of a `running` list stand on one line, without numbers: the authors of an entry.
    `shown` counts the items.
    """

    value: int | None
    step: int = 1
    running: bool = False
    shown: int = 0


class _Division(NamedTuple):
    """A `div`: whether it is a citation or stands in one, and whether it is a part of its line."""

    cites: bool
    inline: bool


@dataclass(slots=True)
class _Page(Collected):
    """Collects text from parser events; `hidden` are the open tags from a hidden one on.

    `divisions` are the open `div` elements, `raised` the places where superscripts opened.
    What is said of a term in a list of definitions stands on the line of the term.
    """

    lists: list[_Counter] = field(default_factory=list)
    divisions: list[_Division] = field(default_factory=list)
    anchors: list[tuple[int, str]] = field(default_factory=list)
    raised: list[int] = field(default_factory=list)
    hidden: list[str] = field(default_factory=list)
    preformatted: int = 0
    pending_number: int | None = None
    line_open: bool = False
    term: bool = False
    between: bool = False
    gap: int = 2

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        """A tag opens."""
        if self.hidden:
            if tag not in _VOID:
                self.hidden.append(tag)
            return
        if tag in _SKIPPED or (_is_hidden(attributes) and not self._unfolds(tag, attributes)):
            if tag not in _VOID:
                self.hidden.append(tag)
            return
        self.between = tag in _INLINE
        if tag == "div" and self._divide(attributes).inline:
            self.between = True
            return
        if tag == "br":
            self._newline(1)
        elif tag in ("td", "th"):
            if self.line_open:
                self._emit("\t")
        elif tag == "dd" and self.term and self.line_open:
            self._emit(" ")
        elif tag in ("ol", "ul") and self.lists and _AUTHORS.search(attributes.get("class") or ""):
            self.lists.append(_Counter(None, running=True))
            return
        elif tag == "li" and self.lists and self.lists[-1].running:
            if self.line_open and not self.parts[-1].endswith(" "):
                self._emit(" ")
            return
        elif tag in _BLOCKS or _LATEXML_LINE in (attributes.get("class") or ""):
            self._newline(2 if tag in _PARAGRAPHS else 1)
        if tag in _BLOCKS:
            self.term = tag == "dt"
        if tag in _HEADINGS:
            self.headings.append(Heading(self.length, self.length, int(tag[1])))
        if tag == "ol":
            self.lists.append(_ordered(attributes))
        elif tag == "ul":
            self.lists.append(_Counter(None))
        elif tag == "li":
            self._item(attributes)
        elif tag == "a" and attributes.get("href"):
            self.anchors.append((self.length, attributes["href"]))
        elif tag == "a":
            self.anchors.append((self.length, ""))
        elif tag == "sup":
            self.raised.append(self.length)
        elif tag == "pre":
            self.preformatted += 1

    def end(self, tag: str) -> None:
        """A tag closes."""
        if self.hidden:
            if tag not in _VOID:
                self.hidden.pop()
            return
        self.between = tag in _INLINE
        if tag == "div" and self.divisions and self.divisions.pop().inline:
            self.between = True
            return
        if tag == "a" and self.anchors:
            self.link(*self.anchors.pop())
        elif tag == "sup" and self.raised:
            self.script(self.raised.pop())
        elif tag in ("ol", "ul"):
            if self.lists and self.lists.pop().running:
                return
        elif tag == "li" and self.lists and self.lists[-1].running:
            return
        elif tag == "pre":
            self.preformatted = max(0, self.preformatted - 1)
        elif tag in _HEADINGS and self.headings:
            self.headings[-1] = replace(self.headings[-1], end=self.length)
        if tag in _BLOCKS and tag != "dt":
            self._newline(2 if tag in _PARAGRAPHS else 1)
            if tag == "li":
                self.pending_number = None

    def data(self, text: str) -> None:
        """Text between tags."""
        if self.hidden:
            return
        if self.preformatted:
            for index, line in enumerate(text.split("\n")):
                if index:
                    self._newline(1)
                self._words(line)
            return
        self._words(text)

    def close(self) -> None:
        """The page ends."""

    def _divide(self, attributes: Mapping[str, str]) -> _Division:
        """Open a `div`."""
        names = attributes.get("class") or ""
        within = bool(self.divisions) and self.divisions[-1].cites
        inline = within and not _PARTS_OF_CITATION.isdisjoint(names.casefold().split())
        self.divisions.append(_Division(within or _CITATION.search(names) is not None, inline))
        return self.divisions[-1]

    def _unfolds(self, tag: str, attributes: Mapping[str, str]) -> bool:
        """Whether a hidden item is the rest of a list whose first items are shown: "more"."""
        style = attributes.get("style") or ""
        return (
            tag == "li"
            and bool(self.lists)
            and self.lists[-1].shown >= _FEWEST_SHOWN
            and _HIDDEN_STYLE.search(style) is not None
        )

    def _words(self, text: str) -> None:
        words = text.split()
        if not words:
            if text and self.line_open and not self.parts[-1].endswith((" ", "\t")):
                self._emit(" ")
            return
        joined = " ".join(words)
        if self.pending_number is not None:
            printed = _PRINTED_NUMBER.match(joined)
            number, self.pending_number = self.pending_number, None
            if not (printed and int(printed.group(1)) == number):
                self._emit(f"{number}. ")
        glued = self.between and self.line_open and _SENTENCE_END.search(self.parts[-1][-4:])
        if glued and _CAPITAL.match(joined):
            joined = " " + joined
        self.between = False
        if text[0].isspace() and self.line_open and not self.parts[-1].endswith((" ", "\t")):
            joined = " " + joined
        if text[-1].isspace():
            joined += " "
        self._emit(joined)

    def _item(self, attributes: Mapping[str, str]) -> None:
        counter = self.lists[-1] if self.lists else _Counter(None)
        counter.shown += 1
        if counter.value is None:
            self._emit("• ")
            return
        counter.value = _number(attributes.get("value"), counter.value)
        self.pending_number = counter.value
        counter.value += counter.step

    def _emit(self, text: str) -> None:
        self.add(text)
        self.line_open = True
        self.gap = 0

    def _newline(self, wanted: int) -> None:
        missing = wanted - self.gap
        if missing > 0:
            self.add("\n" * missing)
            self.gap = wanted
        self.line_open = False


def _is_hidden(attributes: Mapping[str, str]) -> bool:
    if not attributes:
        return False
    if "hidden" in attributes or attributes.get("aria-hidden") == "true":
        return True
    style = attributes.get("style")
    if style and _HIDDEN_STYLE.search(style):
        return True
    names = attributes.get("class")
    if names and (
        _HIDDEN_CLASS.search(names) or _COMMENTS.search(names) or _LATEXML_CITED in names
    ):
        return True
    name = attributes.get("id")
    return bool(name and (name == "comments" or _COMMENTS.search(name)))


def _ordered(attributes: Mapping[str, str]) -> _Counter:
    if "reversed" not in attributes:
        return _Counter(_number(attributes.get("start"), 1))
    return _Counter(_number(attributes.get("start"), 0) or None, -1)


def _number(value: str | None, default: int) -> int:
    if value and value.strip().isascii() and value.strip().isdigit():
        return min(int(value.strip()[:6]), 99_999)
    return default
