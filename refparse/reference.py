"""The waist of refparse: one immutable reference, and an ordered list of them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, overload

from refparse.errors import InvalidTypeError, InvalidValueError
from refparse.frozen import FrozenMap
from refparse.values.dates import Date
from refparse.values.names import Name
from refparse.values.pages import Pages

_NOTHING: FrozenMap[str, Any] = FrozenMap()


@dataclass(frozen=True, slots=True, kw_only=True)
class Reference:
    """One bibliographic reference.

    Field names follow CSL's variables. A field that is not in the text is ``None``, an empty
    tuple or ``False``. Two references are equal when their bibliographic fields are; where they
    were read (``text``, ``spans``) and how surely (``confidence``, ``doubts``) does not count.

    Attributes:
        type: CSL item type ("article-journal", "book", "chapter", ...).
        citation_number: printed number or key in the list, without brackets ("12", "AB99").
        et_al, editors_et_al: whether the printed list ends in "et al.".
        collection_title: book series. collection_number: the number of the work in it.
        number: report, patent or series-less document number. version: of software or data.
        chapter_number: of the chapter that is meant, in a book or of one ("2").
        genre: kind ("PhD thesis", "Technical Report"). medium: "[DVD]", "[Internet]".
        arxiv_class: the class of arXiv's in which a preprint is ("math.DG").
        note: meaningful text with no field of its own ("in Japanese").
        status: "in press", "forthcoming", "submitted".
        text: the reference as one line, without its printed number.
        spans: field name -> (start, end), offsets in ``text`` in code points, end exclusive.
        unparsed: pieces of ``text`` that carry letters or digits and belong to no field.
        confidence: probability in [0, 1] that the core of the reference is entirely right.
        confidences: field name -> probability in [0, 1] that the field is right.
        doubts: what looks wrong, in plain words.
        key: the citation key that it had in the bibliography that it was read from (BibTeX's
            key, RIS's ID, CSL's id); formats write it unless keys are asked for.
        csl_item: the CSL-JSON item that the reference was read from, if it was; citations are
            printed from it, as it may hold variables that have no field here.
    """

    type: str = "document"
    citation_number: str | None = None
    authors: tuple[Name, ...] = ()
    et_al: bool = False
    editors: tuple[Name, ...] = ()
    editors_et_al: bool = False
    translators: tuple[Name, ...] = ()
    title: str | None = None
    container_title: str | None = None
    collection_title: str | None = None
    collection_number: str | None = None
    issued: Date | None = None
    volume: str | None = None
    issue: str | None = None
    pages: Pages | None = None
    article_number: str | None = None
    number: str | None = None
    chapter_number: str | None = None
    number_of_pages: str | None = None
    number_of_volumes: str | None = None
    edition: str | None = None
    version: str | None = None
    publisher: str | None = None
    publisher_place: str | None = None
    event_title: str | None = None
    event_place: str | None = None
    genre: str | None = None
    medium: str | None = None
    status: str | None = None
    doi: str | None = None
    pmid: str | None = None
    pmcid: str | None = None
    arxiv: str | None = None
    arxiv_class: str | None = None
    isbn: str | None = None
    issn: str | None = None
    url: str | None = None
    accessed: Date | None = None
    language: str | None = None
    note: str | None = None
    text: str = field(default="", compare=False)
    spans: Mapping[str, tuple[int, int]] = field(default=_NOTHING, compare=False)
    unparsed: tuple[str, ...] = field(default=(), compare=False)
    confidence: float = field(default=1.0, compare=False)
    confidences: Mapping[str, float] = field(default=_NOTHING, compare=False)
    doubts: tuple[str, ...] = field(default=(), compare=False)
    key: str | None = field(default=None, compare=False)
    csl_item: Mapping[str, Any] | None = field(default=None, compare=False, repr=False)

    def to_csl(self) -> dict[str, Any]:
        """Return the reference as one CSL-JSON item."""
        from refparse.formats import csl_json

        return csl_json.item(self)

    def to_bibtex(
        self,
        *,
        ascii: bool = False,
        key_template: str | None = None,
        article_number: str = "pages",
        original: str | None = None,
    ) -> str:
        """Return the reference as one BibTeX entry; options as in `ReferenceList.to_bibtex`."""
        return ReferenceList((self,)).to_bibtex(
            ascii=ascii,
            key_template=key_template,
            article_number=article_number,
            original=original,
        )

    def to_ris(self) -> str:
        """Return the reference as one RIS record."""
        return ReferenceList((self,)).to_ris()

    def format(
        self,
        style: str = "vancouver",
        *,
        output: str = "text",
        locale: str | None = None,
        links: bool = False,
    ) -> str:
        """Return the reference as one citation; options as in `ReferenceList.format`."""
        return ReferenceList((self,)).format(style, output=output, locale=locale, links=links)


@dataclass(frozen=True, slots=True)
class ReferenceList(Sequence[Reference]):
    """References in printed order, with what was found out about the list as a whole.

    Attributes:
        references: the references.
        notes: what the reader should know about the list ("no reference list found").
        skipped: text between the first and the last entry that belongs to no reference.
    """

    references: tuple[Reference, ...] = ()
    notes: tuple[str, ...] = field(default=(), compare=False)
    skipped: tuple[str, ...] = field(default=(), compare=False)

    def __len__(self) -> int:
        return len(self.references)

    def __iter__(self) -> Iterator[Reference]:
        return iter(self.references)

    @overload
    def __getitem__(self, index: int) -> Reference: ...
    @overload
    def __getitem__(self, index: slice) -> ReferenceList: ...
    def __getitem__(self, index: int | slice) -> Reference | ReferenceList:
        if isinstance(index, slice):
            return ReferenceList(self.references[index])
        return self.references[index]

    def to_csl(self) -> list[dict[str, Any]]:
        """Return one CSL-JSON item a reference, with unique ids."""
        from refparse.formats import csl_json

        return csl_json.items(self.references)

    def to_bibtex(
        self,
        *,
        ascii: bool = False,
        key_template: str | None = None,
        article_number: str = "pages",
        original: str | None = None,
    ) -> str:
        """Return a BibTeX database; options are those of `refparse.formats.bibtex.dumps`.

        Raises:
            InvalidValueError: an option has a value that is not listed there.
        """
        from refparse.formats import bibtex

        return bibtex.dumps(
            self.references,
            ascii=ascii,
            key_template=key_template,
            article_number=article_number,
            original=original,
        )

    def to_ris(self) -> str:
        """Return RIS records."""
        from refparse.formats import ris

        return ris.dumps(self.references)

    def format(
        self,
        style: str = "vancouver",
        *,
        output: str = "text",
        locale: str | None = None,
        links: bool = False,
    ) -> str:
        """Return the bibliography in a CSL style, one entry a line, in the style's own order.

        Args:
            style: name of a shipped or installed style, or a path to a .csl file.
            output: "text", "html", "markdown", "rtf" or "latex".
            locale: a CSL locale such as "de-DE"; the style's own by default.
            links: whether DOIs and URLs become links, where the output has them.

        Raises:
            UnknownStyleError: no such style.
            MissingExtraError: the style needs the ``styles`` extra.
        """
        from refparse import rendering
        from refparse.formats.printed_items import printed_items

        lines = rendering.format_items(
            printed_items(self.references), style, output=output, locale=locale, links=links
        )
        return "\n".join(lines)

    def cite(
        self,
        cites: Iterable[int | str | Mapping[str, Any]],
        style: str = "vancouver",
        *,
        output: str = "text",
        locale: str | None = None,
    ) -> str:
        """Return one in-text citation of some of the references.

        Args:
            cites: what is cited together: places in the list from 1, CSL ids, or mappings with
                ``number`` or ``id`` and any of ``locator``, ``label``, ``prefix``, ``suffix``,
                ``author-only`` and ``suppress-author``.
            style, output, locale: as in `format`.

        Raises:
            InvalidTypeError: ``cites`` is one place, id or mapping, not several.
            InvalidValueError: the list has no such reference.
            UnknownStyleError, MissingExtraError: as in `format`.
        """
        from refparse import rendering
        from refparse.formats.printed_items import printed_items

        if isinstance(cites, (str, Mapping)) or not isinstance(cites, Iterable):
            raise InvalidTypeError("cite takes a list of places, ids or mappings: cite([1])")
        items = printed_items(self.references)
        cluster = list(cites)
        _check_cites(cluster, [item["id"] for item in items])
        return rendering.format_citations(items, [cluster], style, output=output, locale=locale)[0]


def _check_cites(cites: Iterable[int | str | Mapping[str, Any]], ids: Sequence[str]) -> None:
    """Raise InvalidValueError for a cite that is none of so many references with these ids."""
    for cite in cites:
        named = cite.get("id", cite.get("number")) if isinstance(cite, Mapping) else cite
        if isinstance(named, bool) or not (
            1 <= named <= len(ids) if isinstance(named, int) else named in ids
        ):
            raise InvalidValueError(f"no reference {named!r} in this list of {len(ids)}")
