from __future__ import annotations

import time

import pytest

from refparse.rendering import format_items, marks
from refparse.rendering.markup import prepared


def test_tags_become_marks_and_unmatched_ones_stay_text() -> None:
    assert prepared("a <i>b</i> c") == f"a {marks.FLIP_ITALIC}b{marks.END} c"
    assert prepared("p < 0.05, a<i>b") == "p < 0.05, a<i>b"
    assert prepared("a</b> c") == "a</b> c"


def test_small_caps_and_nocase_spans() -> None:
    text = prepared('<span style="font-variant: small-caps">dna</span>')
    assert text == f"{marks.FLIP_SMALL_CAPS}dna{marks.END}"
    assert prepared('<span class="nocase">x</span>') == f"{marks.NO_CASE}x{marks.END}"


@pytest.mark.parametrize(
    ("title", "printed"),
    [
        ("\"Straight\" and the 'single' ones", "“Straight” and the ‘single’ ones"),
        ("It's O'Reilly's", "It’s O’Reilly’s"),
        ("'Single' alone", "“Single” alone"),
        ("the '90s", "the ’90s"),
        ("“Curly” ones", "“Curly” ones"),
        ('5" tall', '5" tall'),
    ],
)
def test_quotes_in_a_field(title: str, printed: str) -> None:
    assert format_items([{"title": title}], "apa")[0].startswith(printed)


def test_quotes_inside_quotes_turn_around(entries: object) -> None:
    body = '<text variable="title" quotes="true"/>'
    assert entries(body, {"title": 'The "One"'}) == ["“The ‘One’”"]  # type: ignore[operator]


def test_line_breaks_become_spaces() -> None:
    assert prepared("a\n   b\tc") == "a b c"


def test_marks_in_the_data_are_dropped() -> None:
    assert prepared("a\ufdd0b\uffffc") == "abc"


@pytest.mark.parametrize(
    "piece", ["<i>", "</i>", '"', "' ", "<span ", "“", "<i></b>", '<i>"', '>"']
)
def test_hostile_markup_takes_linear_time(piece: str) -> None:
    def seconds(count: int) -> float:
        start = time.perf_counter()
        prepared(piece * count)
        return time.perf_counter() - start

    seconds(1000)
    assert seconds(64000) < 100 * max(seconds(4000), 0.005)  # quadratic would be 256
