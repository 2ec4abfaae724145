"""Chinese and Japanese references, read by their marks."""

from __future__ import annotations

import pytest

from refparse.assembling.wide import wide_settled
from refparse.labelling.spans import LabelledSpan


def read(text: str, *parts: tuple[str, str]) -> list[tuple[str, str]]:
    runs = [LabelledSpan(text.index(p), text.index(p) + len(p), label, 0.5) for label, p in parts]
    return [(run.label, text[run.start : run.end]) for run in wide_settled(text, runs)]


def test_names_before_the_title() -> None:
    text = "山田太郎，鈴木花子．森の食事．森学雑誌 2010；99：123．"
    assert read(text, ("author", "山田太郎"), ("title", "鈴木花子．森の食事")) == [
        ("author", "山田太郎，鈴木花子"),
        ("title", "森の食事"),
    ]
    text = "山田太郎『森の町』杉書店、1984年。"
    assert read(text, ("title", "山田太郎『森の町")) == [
        ("author", "山田太郎"),
        ("title", "森の町"),
    ]


def test_towns_and_houses() -> None:
    text = "王力. 森林史[M]. 北京: 林业书局, 1980: 23."
    assert read(text, ("journal", "北京: 林业书局")) == [
        ("location", "北京"),
        ("publisher", "林业书局"),
    ]
    text = "陈木：《唐代森林》，上海：上海古木出版社，1997年"
    assert read(text, ("title", "唐代森林》，上海"), ("journal", "上海古木出版社")) == [
        ("title", "唐代森林"),
        ("location", "上海"),
        ("publisher", "上海古木出版社"),
    ]


def test_marks_and_a_year_with_pages() -> None:
    text = "王木：《森林》，《木学》2005年第3期，1971年、45-52頁"
    assert read(text, ("journal", "木学"), ("volume", "年"), ("date", "1971年、45-52")) == [
        ("journal", "木学"),
        ("date", "1971"),
        ("pages", "45-52"),
    ]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Oak A. Trees. London: Leaf, 1999.", (("journal", "London: Leaf"),)),
        ("王木. 森林[J]. 书店, 2010, 24(3).", (("journal", "书店"), ("volume", "24"))),
        ("王木, 森林的研究. 木学, 2010", (("author", "王木"), ("title", "森林的研究"))),
    ],
)
def test_other_runs_stay(text: str, parts: tuple[tuple[str, str], ...]) -> None:
    assert read(text, *parts) == list(parts)
