from __future__ import annotations

import pytest

from refparse.rendering import marks
from refparse.rendering.punctuation import affix, delimiter, merged


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        ("What?", ". ", "What? "),
        ("Stop!", ". ", "Stop! "),
        ("J.", ". ", "J. "),
        ("a:", ": ", "a: "),
        ("end,", ", ", "end, "),
        ("end;", "! ", "end! "),
        ("etc.", ", ", "etc., "),
        ("What?", ", ", "What?, "),
    ],
)
def test_the_styles_punctuation_merges_with_what_stands_before(
    first: str, second: str, expected: str
) -> None:
    assert merged(first + affix(second), False) == expected


def test_punctuation_inside_a_field_is_left_alone() -> None:
    assert merged("Wait... what?!" + affix(". "), False) == "Wait... what?! "


def test_merging_sees_through_fonts() -> None:
    text = f"{marks.ITALIC}What?{marks.END}" + affix(".")
    assert marks.unmarked(merged(text, False)) == "What?"


def test_spaces_of_two_affixes_become_one() -> None:
    assert merged("a" + affix(". ") + affix(" (") + "b", False) == "a. (b"


def test_american_punctuation_moves_inside_quotes() -> None:
    quoted = marks.QUOTE + "Title" + marks.END_QUOTE
    assert marks.unmarked(merged(quoted + affix(", "), True)) == "Title, "
    inside = merged(quoted + affix(", "), True)
    assert inside.index(",") < inside.index(marks.END_QUOTE)
    outside = merged(quoted + affix(", "), False)
    assert outside.index(",") > outside.index(marks.END_QUOTE)


def test_colons_and_semicolons_stay_outside_quotes() -> None:
    text = merged(marks.QUOTE + "Title" + marks.END_QUOTE + affix("; "), True)
    assert text.index(";") > text.index(marks.END_QUOTE)


def test_a_question_mark_in_quotes_swallows_the_full_stop() -> None:
    text = merged(marks.QUOTE + "Why?" + marks.END_QUOTE + affix("."), True)
    assert marks.unmarked(text) == "Why?"


def test_a_delimiter_keeps_its_full_stop_after_a_colon() -> None:
    assert merged("5:" + delimiter(". ") + "doi", False) == "5:. doi"


def test_long_runs_take_linear_time() -> None:
    text = (affix(".") * 20000) + "x"
    assert merged(text, True) == ".x"
