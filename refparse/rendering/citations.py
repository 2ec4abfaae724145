"""In-text citations and notes: clusters of cites, placed, sorted, collapsed, printed."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

from refparse.rendering import collapsing, marks
from refparse.rendering.area import Scope
from refparse.rendering.bibliography import Bibliography
from refparse.rendering.cites import Cite
from refparse.rendering.items import Item
from refparse.rendering.markup import prepared
from refparse.rendering.outputs import output_named
from refparse.rendering.positions import placed
from refparse.rendering.printer import Printer
from refparse.rendering.punctuation import affix
from refparse.rendering.sorting import ordered
from refparse.rendering.styles import Style

_NEAR_NOTE = 5
_LEADING_MARKS = re.compile(f"[{marks.ALL}]*")


def _text(value: object) -> str:
    if isinstance(value, (str, int, float)) and not isinstance(value, bool):
        return str(value)
    return ""


def cite_of(value: object, ids: Sequence[str]) -> Cite:
    """A cite given as an id, a 1-based number, or a mapping as in citeproc's citation items."""
    if isinstance(value, Cite):
        return value
    if isinstance(value, int) and not isinstance(value, bool):
        return Cite(ids[value - 1] if 1 <= value <= len(ids) else str(value))
    if not isinstance(value, Mapping):
        return Cite(_text(value))
    key = value.get("id")
    if key is None and "number" in value:
        return cite_of({**value, "id": cite_of(value["number"], ids).id}, ids)
    return Cite(
        id=_text(key),
        locator=prepared(_text(value.get("locator"))).strip(),
        label=_text(value.get("label")) or "page",
        prefix=prepared(_text(value.get("prefix"))),
        suffix=prepared(_text(value.get("suffix"))),
        author_only=bool(value.get("author-only")),
        suppress_author=bool(value.get("suppress-author")),
    )


def cluster_of(value: object, ids: Sequence[str]) -> tuple[list[Cite], int | None]:
    """The cites of one citation, and its note number where it says one."""
    note = None
    if isinstance(value, Mapping) and "citationItems" in value:
        properties = value.get("properties")
        if isinstance(properties, Mapping):
            number = properties.get("noteIndex")
            note = number if isinstance(number, int) else None
        value = value["citationItems"]
    if isinstance(value, (str, int, Mapping, Cite)):
        value = [value]
    cites = [cite_of(one, ids) for one in value] if isinstance(value, Iterable) else []
    return cites, note


class Citations:
    """The citations of one document over its items."""

    def __init__(self, style: Style, items: Sequence[Item]) -> None:
        self.style = style
        self._scopes = {scope.item.id: scope for scope in Bibliography(style, items).scopes}
        self._order = {key: index for index, key in enumerate(self._scopes)}

    def texts(
        self, clusters: Sequence[Sequence[Cite]], notes: Sequence[int], output: str, links: bool
    ) -> list[str]:
        """Each cluster printed; `notes` as in `positions.placed`."""
        citation = self.style.citation
        if citation is None:
            return ["" for _ in clusters]
        printer = Printer(output_named(output), self.style.terms)
        near = citation.options.get("near-note-distance", "")
        distance = int(near[:9]) if near.isdecimal() else _NEAR_NOTE
        return [
            printer.citation(self.marked(cites, links))
            for cites in placed(clusters, notes, distance)
        ]

    def marked(self, cites: Sequence[Cite], links: bool = False) -> str:
        """One cluster of placed cites as marked text."""
        citation = self.style.citation
        if citation is None or not cites:
            return ""
        known = [cite for cite in cites if cite.id in self._scopes]
        unknown = [cite for cite in cites if cite.id not in self._scopes]
        if len(known) == 1 and known[0].author_only:
            return self._names_alone(known[0])
        scopes = [self._scope(cite, links) for cite in known]
        if citation.keys:
            scopes = [scopes[index] for index in ordered(scopes, citation.keys)]
        pieces = [piece for scope in scopes if (piece := self._piece(scope)).text]
        self._capitalize(pieces)
        text = self._joined(pieces)
        missing = [f"{marks.unmarked(cite.id)}?" for cite in unknown]
        text = citation.delimiter.join([part for part in (text, *missing) if part])
        return citation.prefix + text + citation.suffix if text else ""

    def _scope(self, cite: Cite, links: bool) -> Scope:
        base = self._scopes[cite.id]
        scope = Scope(base.item, base.number, cite)
        scope.least_names, scope.place_levels = base.least_names, base.place_levels
        scope.given_levels, scope.disambiguate = base.given_levels, base.disambiguate
        scope.year_suffix = base.year_suffix
        scope.links = links
        return scope

    def _rendered(self, scope: Scope, suppress: bool) -> tuple[str, str]:
        """A cite's text and its first names."""
        assert self.style.citation is not None
        scope.reset()
        scope.mark_names, scope.suppress_author = not suppress, suppress
        text = self.style.citation.cite(scope)
        start, end = text.find(marks.VARIABLE_START), text.find(marks.VARIABLE_END)
        if start < 0 or end < 0:
            return text, ""
        return text.replace(marks.VARIABLE_START, "").replace(marks.VARIABLE_END, ""), text[
            start + 1 : end
        ]

    def _capitalize(self, pieces: list[collapsing.Piece]) -> None:
        """Capitalize a term with which a note, or a sentence in it, begins."""
        for index, piece in enumerate(pieces):
            start = _LEADING_MARKS.match(piece.text)
            if start is None or marks.TERM not in start.group():
                continue
            before = marks.unmarked(piece.prefix).rstrip()
            sentence = before.endswith(".") and " " in before
            if sentence or (self.style.note and not index and not before):
                end = start.end()
                piece.text = (
                    piece.text[:end] + piece.text[end : end + 1].upper() + piece.text[end + 1 :]
                )

    def _without_names(self, scope: Scope) -> str:
        return self._rendered(scope, True)[0]

    def _piece(self, scope: Scope) -> collapsing.Piece:
        cite = scope.cite
        assert cite is not None
        if cite.author_only:
            text = names = self._rendered(scope, False)[1]
        else:
            text, names = self._rendered(scope, cite.suppress_author)
        prefix, suffix = cite.prefix, cite.suffix
        if prefix and (prefix[-1].isalnum() or prefix[-1] in ".,:;"):
            prefix += " "
        if suffix and suffix[0].isalnum():
            suffix = " " + suffix
        plain = not (prefix or suffix or cite.locator)
        return collapsing.Piece(scope, text, names, plain, affix(prefix), affix(suffix))

    def _joined(self, pieces: list[collapsing.Piece]) -> str:
        citation = self.style.citation
        assert citation is not None
        options = citation.options
        collapse = options.get("collapse", "")
        term = self.style.terms.term("citation-range-delimiter")
        between = collapsing.delimiters(options, citation.delimiter, term, self.style.note)
        if collapse == "citation-number":
            return collapsing.numbers(pieces, between)
        if collapse.startswith("year") or "cite-group-delimiter" in options:
            pieces = collapsing.grouped(pieces)
            return collapsing.years(pieces, between, collapse, self._without_names)
        parts: list[str] = []
        before = pieces[0] if pieces else None
        for piece in pieces:
            if parts:
                parts.append(_between(before, piece, citation.delimiter))
            parts.append(piece.full())
            before = piece
        return "".join(parts)

    def _names_alone(self, cite: Cite) -> str:
        scope = self._scope(cite, False)
        names = self._rendered(scope, False)[1]
        if names:
            return names
        people = scope.item.people("author") or scope.item.people("editor")
        shown = [person.literal or person.family for person in people]
        if len(shown) > 2 or (shown and scope.item.ends_in_et_al("author")):
            return f"{shown[0]} {self.style.terms.term('et-al') or 'et al.'}"
        return f" {self.style.terms.term('and') or 'and'} ".join(shown) or scope.item.text("title")


def _between(before: collapsing.Piece | None, piece: collapsing.Piece, delimiter: str) -> str:
    """The delimiter between two cites, unless their own affixes are one."""
    if marks.unmarked(piece.prefix)[:1] in (",", ";", ".", ":"):
        return ""
    ended = before is not None and marks.unmarked(before.suffix)[-1:] in (",", ";")
    return " " if ended else delimiter


def rendered(
    style: Style,
    items: Sequence[Item],
    citations: Iterable[object],
    output: str,
    links: bool = False,
) -> list[str]:
    """Each citation printed, in order; see `refparse.rendering.format_citations`."""
    ids = [item.id for item in items]
    clusters: list[list[Cite]] = []
    notes: list[int] = []
    for value in citations:
        cites, note = cluster_of(value, ids)
        clusters.append(cites)
        notes.append(note if note is not None else (len(clusters) if style.note else 0))
    return Citations(style, items).texts(clusters, notes, output, links)
