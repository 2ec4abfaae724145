"""Conferences: where one was held, and which volume of a series its proceedings are."""

from __future__ import annotations

from typing import Final

import regex

from refparse.assembling.draft import Draft
from refparse.labelling.spans import LabelledSpan

_TWO_PLACES: Final = regex.compile(r"(?<=\p{Ll}{3}|\b\p{Lu}{2,3})[.;]\s+(?=\p{Lu}\p{Ll}{2})")
_CLOSE: Final = 4
"""Characters that may part a place from its publisher."""


def read_event_place(draft: Draft) -> None:
    """Read the places of a paper: "…; Brisbane, Australia. Amsterdam: Elsevier" names two.

    The place beside the publisher is the publisher's, the other one the conference's.
    """
    publishers = draft.runs.get("publisher", ())
    if draft.type != "paper-conference" or len(publishers) != 1:
        return
    places = _places(draft)
    if len(places) != 2:
        return
    publisher = publishers[0]
    beside = [_gap(place, publisher) <= _CLOSE for place in places]
    if beside[0] == beside[1]:
        return
    own, event = places if beside[0] else places[::-1]
    for field, run in (("publisher_place", own), ("event_place", event)):
        draft.fields[field] = draft.text[run.start : run.end].strip(" ,;:")
        draft.spans.pop(field, None)
        draft.claim(field, run)


def read_volume_of_proceedings(draft: Draft) -> None:
    """Make the number in the series of a paper's proceedings their volume: "LNCS, vol. 9351"."""
    if draft.type != "paper-conference" or "volume" in draft.fields:
        return
    if "collection_number" in draft.fields:
        draft.fields["volume"] = draft.fields.pop("collection_number")
        draft.spans["volume"] = draft.spans.pop("collection_number")
        draft.confidences["volume"] = draft.confidences.pop("collection_number")


def _places(draft: Draft) -> list[LabelledSpan]:
    places: list[LabelledSpan] = []
    for run in draft.runs.get("location", ()):
        found = _TWO_PLACES.search(draft.text, run.start, run.end)
        if found:
            places.append(LabelledSpan(run.start, found.start(), "location", run.probability))
            places.append(LabelledSpan(found.end(), run.end, "location", run.probability))
        else:
            places.append(run)
    return places


def _gap(place: LabelledSpan, publisher: LabelledSpan) -> int:
    return max(publisher.start - place.end, place.start - publisher.end)
