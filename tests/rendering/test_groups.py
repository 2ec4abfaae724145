from __future__ import annotations

from collections.abc import Callable

Entries = Callable[..., list[str]]


def test_a_group_whose_variables_are_all_empty_is_silent(entries: Entries) -> None:
    body = '<group delimiter=" "><text value="In"/><text variable="container-title"/></group>'
    assert entries(body + '<text variable="title"/>', {"title": "A"}) == ["A"]


def test_a_group_of_mere_text_prints(entries: Entries) -> None:
    assert entries('<group delimiter=" "><text value="a"/><text value="b"/></group>', {}) == ["a b"]


def test_the_groups_delimiter_reaches_into_choose(entries: Entries) -> None:
    body = (
        '<group delimiter=", "><choose><if type="book"><text variable="title"/>'
        '<text variable="volume"/></if></choose><text variable="page"/></group>'
    )
    item = {"type": "book", "title": "A", "volume": "2", "page": "3"}
    assert entries(body, item) == ["A, 2, 3"]


def test_a_macro_is_silent_when_only_its_terms_would_print(entries: Entries) -> None:
    head = '<macro name="in"><text term="in" suffix=" "/><text variable="container-title"/></macro>'
    body = '<group delimiter=", "><text variable="title"/><text macro="in"/></group>'
    assert entries(body, {"title": "A"}, head=head) == ["A"]
    assert entries(body, {"title": "A", "container-title": "B"}, head=head) == ["A, in B"]


def test_a_macro_that_calls_itself_prints_nothing(entries: Entries) -> None:
    head = '<macro name="loop"><text macro="loop"/><text variable="title"/></macro>'
    assert entries('<text macro="loop"/>', {"title": "A"}, head=head) == ["A"]
