"""Marked text printed in an output format.

Punctuation is merged, quotes are turned inside out by depth, fonts inside fonts are flipped,
and the text itself is escaped, all in one pass over the runs.
"""

from __future__ import annotations

from collections.abc import Mapping

from refparse.rendering import marks
from refparse.rendering.locale_terms import Terms
from refparse.rendering.outputs import Output
from refparse.rendering.punctuation import merged

_FLIPS = {
    marks.FLIP_ITALIC: (marks.ITALIC, marks.UPRIGHT),
    marks.FLIP_BOLD: (marks.BOLD, marks.REGULAR),
    marks.FLIP_SMALL_CAPS: (marks.SMALL_CAPS, marks.NO_SMALL_CAPS),
}
_ON = {on: kind for kind, (on, _) in enumerate(_FLIPS.values())}
_OFF = {off: kind for kind, (_, off) in enumerate(_FLIPS.values())}
_TAKEN_BACK = dict(_OFF)
_ON[marks.OBLIQUE] = 0
_OFF[marks.LIGHT] = 1
_NOTHING = ("", "")
_DISPLAYS = frozenset([marks.BLOCK, marks.LEFT_MARGIN, marks.RIGHT_INLINE, marks.INDENT])
_SILENT = frozenset([marks.VARIABLE_START, marks.VARIABLE_END, marks.SEAM, marks.TERM])


class Printer:
    """Prints marked text in one output, with the quotation marks of one locale."""

    def __init__(self, output: Output, terms: Terms) -> None:
        self.output = output
        self.in_quotes = terms.option("punctuation-in-quote")
        outer = terms.term("open-quote") or "“", terms.term("close-quote") or "”"
        inner = terms.term("open-inner-quote") or "‘", terms.term("close-inner-quote") or "’"
        self._quotes = (outer, inner)
        self._kinds: dict[str, int | None] = {marks.QUOTE: 0, marks.INNER_QUOTE: 1}
        for mark, sign in ((marks.CURLY_DOUBLE, "“"), (marks.CURLY_SINGLE, "‘")):
            self._kinds[mark] = 0 if outer[0] == sign else 1 if inner[0] == sign else None

    def print(self, text: str) -> str:
        """Marked text in the output's own form."""
        text = merged(text, self.in_quotes)
        if not marks.ANY.search(text):
            return self.output.escape(text)
        return self._runs(marks.split(text))

    def citation(self, text: str) -> str:
        """A citation in the output's own form, on one line."""
        return _on_one_line(self.print(text.strip()))

    def entry(self, text: str) -> str:
        """A bibliography entry in the output's own form, on one line."""
        return self.output.entry(_on_one_line(self.print(text.strip())))

    def _runs(self, pieces: list[str]) -> str:
        output = self.output
        escape, tags = output.escape, output.tags
        out: list[str] = []
        stack: list[tuple[str, str, int]] = []  # mark, what closes it, where it starts
        quotes: list[str] = []  # what closes the quotes that are open
        kinds: list[int] = []
        fonts = [0, 0, 0]
        target = ""
        for index, piece in enumerate(pieces):
            if not index % 2:
                if piece:
                    out.append(escape(piece))
            elif piece == marks.END:
                if stack:
                    mark, close, start = stack.pop()
                    _leave(mark, fonts)
                    if mark in _DISPLAYS and len(out) == start:
                        out.pop()  # an empty block
                        continue
                    if mark == marks.LINK_TEXT:
                        text = "".join(out[start:])
                        del out[start:]
                        out.append(output.link(target, text))
                    else:
                        out.append(close)
            elif piece in self._kinds:
                kind = self._kinds[piece]
                if kind is None:
                    double = piece == marks.CURLY_DOUBLE
                    before, after = ("“", "”") if double else ("‘", "’")
                    kind = kinds[-1] if kinds else 1
                else:
                    kind = 1 - kinds[-1] if kinds else kind
                    before, after = self._quotes[kind]
                kinds.append(kind)
                quotes.append(after)
                out.append(escape(before))
            elif piece == marks.END_QUOTE:
                if quotes:
                    kinds.pop()
                    out.append(escape(quotes.pop()))
            elif piece == marks.LINK:
                stack.append((marks.LINK, "", len(out)))
            elif piece == marks.LINK_TEXT:
                if stack:
                    start = stack.pop()[2]
                    target = marks.unmarked("".join(pieces[_link_start(pieces, index) : index]))
                    del out[start:]
                stack.append((marks.LINK_TEXT, "", len(out)))
            else:
                self._open(piece, out, stack, fonts, tags)
        while stack:
            out.append(stack.pop()[1])
        return "".join(out)

    def _open(
        self,
        mark: str,
        out: list[str],
        stack: list[tuple[str, str, int]],
        fonts: list[int],
        tags: Mapping[str, tuple[str, str]],
    ) -> None:
        if mark in _SILENT:
            return
        if mark == marks.NO_DECORATION:
            taken = (off for off, kind in _TAKEN_BACK.items() if fonts[kind] > 0)
            mark = next(taken, marks.NO_CASE)
        elif mark in _FLIPS:
            on, off = _FLIPS[mark]
            mark = off if fonts[_ON[on]] else on
        elif mark in _OFF and not fonts[_OFF[mark]] and mark != marks.LIGHT:
            stack.append((marks.NO_CASE, "", len(out)))
            return
        _enter(mark, fonts)
        before, after = tags.get(mark, _NOTHING)
        if mark == marks.LEFT_MARGIN and self.output.margin_gap:
            after += self.output.margin_gap
        elif mark in (marks.BLOCK, marks.INDENT) and self.output.margin_gap == " " and out:
            before = " " + before
        elif mark == marks.RIGHT_INLINE and out and out[-1] == " ":
            text = "".join(out).rstrip()
            out[:] = [text, " "]
        out.append(before)
        stack.append((mark, after, len(out)))


def _on_one_line(text: str) -> str:
    if "\n" not in text:
        return text
    return " ".join(line for part in text.split("\n") if (line := part.strip()))


def _link_start(pieces: list[str], index: int) -> int:
    while index > 0 and pieces[index] != marks.LINK:
        index -= 1
    return index + 1


def _enter(mark: str, fonts: list[int]) -> None:
    if mark in _ON:
        fonts[_ON[mark]] += 1
    elif mark in _OFF:
        fonts[_OFF[mark]] -= 1


def _leave(mark: str, fonts: list[int]) -> None:
    if mark in _ON:
        fonts[_ON[mark]] -= 1
    elif mark in _OFF:
        fonts[_OFF[mark]] += 1
