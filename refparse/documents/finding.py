"""From a document to its reference entries: the stages of this room in their order."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from itertools import pairwise

import regex

from refparse.documents.document import Document, EntryList, Link, RawEntry, Skipped
from refparse.documents.noise.back_references import without_back_references
from refparse.documents.noise.cells import without_short_cells
from refparse.documents.noise.front_pages import without_front_page
from refparse.documents.noise.line_numbers import without_line_numbers
from refparse.documents.noise.link_tails import without_link_tails
from refparse.documents.noise.notes import are_notes, cite_only, without_remarks
from refparse.documents.noise.own_citation import without_own_citation, without_request
from refparse.documents.noise.records import without_records
from refparse.documents.noise.short_notes import is_short_note
from refparse.documents.numbered.entries import listing_of
from refparse.documents.numbered.falling import falling_runs, falls, once_first
from refparse.documents.plain_text.fragments import closed_up, joined_fragments
from refparse.documents.plain_text.glued import with_headings_apart
from refparse.documents.plain_text.joining import join
from refparse.documents.plain_text.markup import markdown_links, without_markdown
from refparse.documents.plain_text.tex import definitions, is_tex, one_line_keys, without_tex
from refparse.documents.sections import (
    blanked_outside,
    list_sections,
    markdown_headings,
    note_sections,
    with_parts_marked,
    without_others,
)
from refparse.documents.signs.headings import follows_heading, is_heading
from refparse.documents.signs.lines import Line, blanked, lines_of, view_of
from refparse.documents.signs.numbering import Label, best_runs, find_labels
from refparse.documents.signs.page_rows import PageRows, page_rows
from refparse.documents.signs.segments import Listing, Segment
from refparse.documents.signs.short_lists import is_by_chance
from refparse.documents.signs.unrelated import is_unrelated
from refparse.documents.tagged import with_cited_references
from refparse.documents.unnumbered.blocks import with_blocks
from refparse.documents.unnumbered.regions import listings_of
from refparse.documents.unnumbered.short_texts import bare_references, in_letter, only_reference

_LINK = regex.compile(
    r"(?:doi\.org/10\.|pubmed|/pmc/|pmc\.ncbi|arxiv\.org/(?:abs|pdf)/|hdl\.handle\.net/)", regex.I
)
_WORDS = regex.compile(r"\p{L}+(?:-\p{L}+)*+")
_BROKEN = regex.compile(r"(?<=\p{L})[-\u2010\u2011\u00ad][^\S\n]*+\n\s*+(?=\p{L})")
_BRACKETED = regex.compile(r"^[ \t]*+\[\d{1,4}\]\s", regex.MULTILINE)
_NEEDED_QUALITY = 0.6
_SURE = 3.0
_SOLID = 0.8
_FEWEST_IN_SECTIONS = 3
_MUCH_MORE = 1.9
_VOCABULARY_SCOPE = 1_000_000
_FEW = 3
_FEWEST_LISTS = 2
_MANY = 8
_SHORT_RUN = 5
_LEAST_BETWEEN = 0.3
_BACK = regex.compile(r"[↑^]")
_FEWEST_BACK = 3
_MOST_LOOKED_AT = 500
_SOUND = 0.9
_OPENING = 400
_AFTER_LAST = 200
_HEADING_SCOPE = 120


def find_entries(document: Document | str) -> EntryList:
    """The reference entries of a page, a list, a running paragraph or one reference.

    Text that holds no reference gives no entries and a note. Never raises on text; takes time
    linear in the length of the text.

    >>> found = find_entries(
    ...     "1. Ho K. A title. J Test. 1999;3:1-9. 2. Li B. Other. Test. 2001;4:5."
    ... )
    >>> [(entry.number, entry.text) for entry in found.entries]
    [('1', 'Ho K. A title. J Test. 1999;3:1-9.'), ('2', 'Li B. Other. Test. 2001;4:5.')]
    """
    if isinstance(document, str):
        document = Document(document)
    text = document.text
    view = without_line_numbers(without_link_tails(view_of(text), document.links))
    view = with_cited_references(without_records(view))
    view = without_front_page(view)
    view = with_headings_apart(without_short_cells(joined_fragments(view)))
    if is_tex(text):
        view = one_line_keys(view)
    headings = document.headings or markdown_headings(view)
    view = without_others(view, headings)
    sections = list_sections(view, headings) or note_sections(view)
    view = with_parts_marked(view, headings, sections)
    return _found(document, view, _of_page(view, text, sections))


def _of_page(view: str, text: str, sections: Sequence[tuple[int, int]]) -> list[Listing]:
    """The lists of the sections below headings, or of the whole text if it holds much more."""
    inside = _listings(blanked_outside(view, sections), text) if sections else []
    count = len(_segments_of(inside))
    if count >= _MANY:
        return inside
    whole = _of_few(view, text, _listings(view, text))
    if count < _FEWEST_IN_SECTIONS:
        return whole
    elsewhere = _worth(whole) > _MUCH_MORE * _worth(inside)
    return whole if elsewhere and not _are_short_notes(whole) else inside


def _of_few(view: str, text: str, listings: list[Listing]) -> list[Listing]:
    """The lists of a text, or what more a short one without numbers holds."""
    found = _segments_of(listings)
    if len(found) >= _MANY or any(segment.number for segment in found):
        return listings
    lines = lines_of(view, text)
    bare = bare_references(lines)
    if bare and len(bare.segments) > len(found):
        return [bare]
    if listings:
        return listings
    few = in_letter(lines) or only_reference(lines)
    return [few] if few else []


def _segments_of(listings: Sequence[Listing]) -> list[Segment]:
    return [segment for listing in listings for segment in listing.segments]


def _worth(listings: Sequence[Listing]) -> float:
    return sum([listing.worth for listing in listings])


def _listings(view: str, text: str) -> list[Listing]:
    """The lists of a text, by their numbers or without, whichever holds more."""
    rows = page_rows(view)
    listings = _numbered(view, text, rows)
    numbered = _worth(listings)
    solid = all(listing.solidity >= _SOLID for listing in listings)
    in_parts = _in_parts(view, listings)
    again = _name_works_again(view, listings)
    sure = numbered >= _SURE or _lead_back(view, listings) or any(map(_is_complete_run, listings))
    if not sure or not solid or in_parts or again:
        rest = view
        if again:
            short = [one for one in _segments_of(listings) if is_short_note(one.text)]
            rest = _without(view, short)
        others = listings_of(lines_of(rest, text), rows)
        needed = 0.5 if again else 0.8 if not solid else 1.0 if in_parts else 2.0
        if _worth(others) > needed * numbered:
            return _with_announced(rest, text, rows, others, listings)
    notes = [listing for listing in listings if are_notes(listing)]
    if notes:
        rest = _without(view, _segments_of(notes))
        books = [
            listing
            for listing in listings_of(lines_of(rest, text), rows)
            if listing.announced and len(listing.segments) >= _MANY
        ]
        if books and cite_only(notes, books):
            return books
    return with_blocks(view, text, rows, listings)


def _with_announced(
    view: str, text: str, rows: PageRows, others: list[Listing], numbered: Sequence[Listing]
) -> list[Listing]:
    """Lists without numbers, and those with numbers behind them under headings of their own."""
    first = min([listing.segments[0].start for listing in others])
    announced = [
        listing
        for listing in numbered
        if listing.segments[0].start > first
        and listing.solidity >= _SOLID
        and listing.quality >= _SOUND
        and follows_heading(view, listing.segments[0].start)
        and not are_notes(listing)
    ]
    if not announced:
        return others
    rest = _without(view, _segments_of(announced))
    found = [*listings_of(lines_of(rest, text), rows), *announced]
    return sorted(found, key=lambda listing: listing.segments[0].start)


def _lead_back(view: str, listings: Sequence[Listing]) -> bool:
    """Whether marks behind the numbers lead back to the text, as in an encyclopedia's notes."""
    segments = [segment for segment in _segments_of(listings) if segment.lines]
    marked = sum(
        [
            _BACK.search(view, segment.start, segment.lines[0].start) is not None
            for segment in segments
        ]
    )
    return marked >= _FEWEST_BACK and 2 * marked >= len(segments)


def _is_complete_run(listing: Listing) -> bool:
    """Whether a list has all the numbers from 1 to many, each where an entry may start."""
    numbers = [segment.number for segment in listing.segments]
    return (
        len(numbers) >= _MANY
        and listing.solidity == 1.0
        and numbers == [str(number) for number in range(1, len(numbers) + 1)]
    )


def _in_parts(view: str, listings: Sequence[Listing]) -> bool:
    """Whether there are but short runs of numbers, few of them from 1 on: they are no order."""
    if not listings or max(len(one.segments) for one in listings) > _SHORT_RUN:
        return False
    ordered = sum(
        [
            one.segments[0].number == "1" and not any(each.doubts for each in one.segments)
            for one in listings
        ]
    )
    if 2 * ordered >= len(listings):
        return False
    used = sum([len(one.segments) for one in listings])
    return len(listings) >= _FEWEST_LISTS or len(_BRACKETED.findall(view)) >= 2 * used


def _name_works_again(view: str, listings: Sequence[Listing]) -> bool:
    """Whether the entries are short notes that do not lead back to the text."""
    return _are_short_notes(listings) and not _lead_back(view, listings)


def _are_short_notes(listings: Sequence[Listing]) -> bool:
    """Whether most entries are notes that name again what a bibliography holds."""
    segments = _segments_of(listings)
    segments = segments[:: 1 + len(segments) // _MOST_LOOKED_AT]
    return sum([is_short_note(segment.text) for segment in segments]) > len(segments) / 2


def _without(view: str, segments: Sequence[Segment]) -> str:
    """The text with spaces in place of some entries."""
    spans = [(segment.start, _end_on_page(segment)) for segment in segments if segment.lines]
    return blanked(view, spans)


def _end_on_page(segment: Segment) -> int:
    """Where an entry ends before a gap or the end of its page."""
    end = segment.lines[0].end
    for line in segment.lines[1:]:
        if line.page_break or line.blank_before:
            break
        end = line.end
    return end


def _found(document: Document, view: str, listings: list[Listing]) -> EntryList:
    """The entries of the lists that are the page's own references."""
    listings = without_own_citation(view, _related(view, listings))
    if len(listings) == 1:
        listings = [without_request(listings[0])]
    listings = [one for one in listings if not _name_works_again(view, [one])] or listings
    if not listings or is_by_chance(view, listings):
        return EntryList((), (), ("no reference list found",))
    return _assembled(document, [without_back_references(listing) for listing in listings])


def _numbered(view: str, text: str, rows: PageRows) -> list[Listing]:
    """The lists with numbers; where some fall, those of both kinds that hold most."""
    labels = find_labels(view)
    runs = [part for run in best_runs(labels) for part in _begun_anew(view, run)]
    runs = [run for run in runs if len(run) > 1] or [run for run in runs if _opens(view, run[0])]
    if falls(labels):
        runs = [once_first(run) for run in runs]
        runs += [run for run in falling_runs(labels) if len(run) > 1]
        runs.sort(key=lambda run: run[0].start)
    listings = []
    for position, run in enumerate(runs):
        following = position + 1
        while following < len(runs) and runs[following][0].start <= run[-1].start:
            following += 1
        bound = runs[following][0].start if following < len(runs) else len(view)
        listings.append(without_remarks(listing_of(view, text, run, bound, rows)))
    good = [
        listing
        for place, listing in enumerate(listings)
        if listing.quality >= _NEEDED_QUALITY
        or (listing.quality >= _LEAST_BETWEEN and _is_between(listings, place))
    ]
    return _without_strays(view, _apart(good))


def _is_between(listings: Sequence[Listing], place: int) -> bool:
    """Whether a list stands right between two good ones: the notes of a chapter among others."""
    if not 0 < place < len(listings) - 1:
        return False
    before, listing, behind = listings[place - 1 : place + 2]
    return (
        min(before.quality, behind.quality) >= _NEEDED_QUALITY
        and _is_near(before, listing)
        and _is_near(listing, behind)
    )


def _begun_anew(view: str, run: list[Label]) -> list[list[Label]]:
    """The parts of a run that begin with the same number as before, after a heading."""
    starts = [
        place
        for place in range(1, len(run))
        if run[place].value == run[place - 1].value and follows_heading(view, run[place].start)
    ]
    return [run[first:last] for first, last in pairwise([0, *starts, len(run)])]


def _apart(listings: list[Listing]) -> list[Listing]:
    """The lists in order without those that overlap with one that holds more."""
    found: list[Listing] = []
    for listing in listings:
        if found and listing.segments[0].start <= found[-1].segments[-1].start:
            if listing.worth <= found[-1].worth:
                continue
            found.pop()
        found.append(listing)
    return found


def _without_strays(view: str, listings: Sequence[Listing]) -> list[Listing]:
    """The lists without those of very few entries beside a long one.

    They stay where a heading announces them, and between two others with little between.
    """
    most = max([len(listing.segments) for listing in listings], default=0)
    return [
        listing
        for place, listing in enumerate(listings)
        if len(listing.segments) > _FEW
        or most < _MANY
        or listing.quality >= _SOUND
        or follows_heading(view, listing.segments[0].start)
        or (0 < place < len(listings) - 1 and _is_near(listings[place - 1], listing))
    ]


def _is_near(earlier: Listing, later: Listing) -> bool:
    """Whether little more than a heading stands between two lists."""
    lines = earlier.segments[-1].lines
    return bool(lines) and later.segments[0].start - lines[-1].end < _HEADING_SCOPE


def _related(view: str, listings: list[Listing]) -> list[Listing]:
    """The lists without those of citing and similar works, where there are others."""
    if len(listings) < _FEWEST_LISTS:
        return listings
    cited = [listing for listing in listings if not is_unrelated(view, listing.segments[0].start)]
    return cited or listings


def _opens(view: str, label: Label) -> bool:
    """Whether a label is the first thing in the text, or follows nothing but a heading."""
    before = view[: label.start].strip() if label.start < _OPENING else "-"
    return label.at_line and (not before or is_heading(before))


def _assembled(document: Document, listings: Sequence[Listing]) -> EntryList:
    text = document.text
    segments = [segment for segment in _segments_of(listings) if segment.lines]
    words = frozenset().union(*(_words_of(text, listing.segments) for listing in listings))
    plain: Callable[[str], str] = without_markdown
    if is_tex(text):
        plain = partial(without_tex, defined=definitions(text))
    entries: list[RawEntry] = []
    links = sorted(document.links or markdown_links(text), key=lambda link: link.start)
    first_link = 0
    for index, segment in enumerate(segments):
        end = segment.lines[-1].end
        following = segments[index + 1].start if index + 1 < len(segments) else end + _AFTER_LAST
        while first_link < len(links) and links[first_link].start < segment.start:
            first_link += 1
        entries.append(
            RawEntry(
                plain(join([_piece(text, line) for line in segment.lines], words)),
                segment.number,
                segment.start,
                end,
                _links_between(links, first_link, following),
                segment.doubts,
            )
        )
    return EntryList(tuple(entries), _skipped(text, listings, entries))


def _piece(text: str, line: Line) -> str:
    piece = text[line.start : line.end]
    return closed_up(piece) if "\n" in piece else piece


def _words_of(text: str, segments: Sequence[Segment]) -> frozenset[str]:
    """The words of a list, casefolded; those broken at a line's end are left out.

    The first part of a very long list is enough.
    """
    filled = [segment for segment in segments if segment.lines]
    if not filled:
        return frozenset()
    whole = text[filled[0].start : filled[-1].lines[-1].end][:_VOCABULARY_SCOPE]
    breaks = [match.span() for match in _BROKEN.finditer(whole)]
    if not breaks:
        return frozenset()
    whole_words: set[str] = set()
    at = 0
    for start, end in [*breaks, (len(whole), len(whole))]:
        words = _WORDS.findall(whole[at:start].casefold())
        ends = start < len(whole)
        whole_words.update(words[at > 0 : len(words) - ends])
        at = end
    return frozenset(whole_words)


def _links_between(links: Sequence[Link], first: int, end: int) -> tuple[str, ...]:
    found: list[str] = []
    for index in range(first, len(links)):
        if links[index].start >= end:
            break
        if _LINK.search(links[index].href) and links[index].href not in found:
            found.append(links[index].href)
    return tuple(found)


def _skipped(
    text: str, listings: Sequence[Listing], entries: Sequence[RawEntry]
) -> tuple[Skipped, ...]:
    """The stretches between the entries, and the noise lines inside them."""
    if not entries:
        return ()
    found = []
    at = entries[0].end
    for entry in entries[1:]:
        if text[at : entry.start].strip():
            found.append((at, entry.start))
        at = max(at, entry.end)
    for listing in listings:
        found += [
            (line.start, line.end)
            for line in listing.noise
            if entries[0].start <= line.start < entries[-1].end
        ]
    skipped: list[Skipped] = []
    reached = -1
    for start, end in sorted(found):
        if start < reached:
            continue
        inner = text[start:end]
        first = start + len(inner) - len(inner.lstrip())
        last = first + len(inner.strip())
        skipped.append(Skipped(first, last, text[first:last]))
        reached = end
    return tuple(skipped)
