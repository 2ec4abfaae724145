"""Labelled runs of a reference's text become one typed `Reference`."""

from __future__ import annotations

from collections.abc import Sequence

from refparse.assembling.dates import read_dates
from refparse.assembling.doubts import read_rest
from refparse.assembling.draft import Draft
from refparse.assembling.events import read_event_place, read_volume_of_proceedings
from refparse.assembling.identifiers import add_links, read_identifiers
from refparse.assembling.imprint import read_genre, read_imprint
from refparse.assembling.keys import keys_parted
from refparse.assembling.kind import read_type
from refparse.assembling.notes import read_notes
from refparse.assembling.numbers import read_numbers
from refparse.assembling.people import read_people
from refparse.assembling.runs import cut_number, runs_of, settled
from refparse.assembling.titles import read_titles
from refparse.labelling.spans import LabelledSpan
from refparse.reference import Reference


def assemble(
    text: str,
    spans: Sequence[LabelledSpan],
    *,
    links: Sequence[str] = (),
    citation_number: str | None = None,
) -> Reference:
    """Make a typed reference of labelled runs.

    Args:
        text: one reference as one line.
        spans: its labelled runs in any order; runs that overlap an earlier one or lie outside the
            text are left out.
        links: addresses that the source linked from this reference; they fill identifiers that
            the text does not give.
        citation_number: the reference's number in its list, when it was cut off before.

    Returns:
        The reference. Every character of ``reference.text`` that is no space lies in the span of
        a field, in ``unparsed``, or is a separator: punctuation or a marker word. When several
        runs make one field, its span covers them all. Its ``confidences`` are the probabilities
        of the runs, its ``confidence`` is 1: see `refparse.confidence` for better ones.

    Never raises on any text and spans; takes time in proportion to the length of the text.
    """
    return draft(text, spans, links=links, citation_number=citation_number).reference()


def draft(
    text: str,
    spans: Sequence[LabelledSpan],
    *,
    links: Sequence[str] = (),
    citation_number: str | None = None,
) -> Draft:
    """Read labelled runs into a draft, of which a reference is made when its confidence is known.

    Args: as in `assemble`.
    """
    runs, number = keys_parted(text, runs_of(text, spans)), citation_number
    if number is None:
        text, runs, number = cut_number(text, runs)
    found = Draft(text, settled(text, runs))
    if number:
        found.fields["citation_number"] = number
    read_people(found)
    read_titles(found)
    read_dates(found)
    read_numbers(found)
    found.read_first("number", "citation_number", str.strip)
    read_identifiers(found)
    read_imprint(found)
    read_genre(found)
    read_notes(found)
    read_type(found)
    read_event_place(found)
    read_volume_of_proceedings(found)
    add_links(found, links)
    read_rest(found)
    return found
