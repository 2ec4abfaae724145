"""Places of conferences and of their publishers."""

from __future__ import annotations

import pytest

import refparse

HEAD = "Oak A, Elm B. On trees. In: Ash C, editor. Proceedings of the 5th Conference on Trees"


@pytest.mark.parametrize(
    ("imprint", "event", "publisher"),
    [
        ("; 2002 Apr 3-5; Kinsale, Ireland. Berlin: Springer; 2002. p. 182-91.",
         "Kinsale, Ireland", "Berlin"),
        ("; 2001 Sep 13-15; Leeds, UK. New York: Springer; 2002. p. 1-9.", "Leeds, UK", "New York"),
        (". Berlin: Springer; 2002. p. 182-91.", None, "Berlin"),
    ],
)  # fmt: skip
def test_places_of_papers(imprint: str, event: str | None, publisher: str) -> None:
    reference = refparse.parse_reference(HEAD + imprint)
    assert (reference.event_place, reference.publisher_place) == (event, publisher)


def test_place_of_a_book_is_one() -> None:
    reference = refparse.parse_reference("Oak A. Trees. St. Louis. Berlin: Springer; 2002.")
    assert reference.event_place is None
