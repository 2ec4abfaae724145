"""Rows below entries: shelf marks, places that cite the work, words of any language."""

from __future__ import annotations

import pytest
from found import texts

from refparse.documents import find_entries

WORKS = [
    "Abel, R. (2011). Paths and passes of the mountains. Journal of Alps, 12(3), 101–119.",
    "Berg, K. (2015). Stone walls: an essay. Oslo: Fjord Press.",
    "Conti, A. (1998). The last ferry on the lake. Journal of Lakes, 4(1), 7–21.",
    "Dorn, P. (2003). Toll roads before the railway. Transport Past, 8, 55–71.",
    "Ekman, S. (1987). Sledges and skis. Journal of the North, 3(2), 11–19.",
    "Fabre, L. (2009). Salt and silk on the old roads. Trade Review, 31, 211–230.",
]


@pytest.mark.parametrize("numbered", [True, False])
@pytest.mark.parametrize(
    "row",
    [
        "3rd floor, shelf {}61.4/Ab [Reserve]",
        "Zitiert auf Seite {}, {}4",
        "本文引用 [{}] 摘要",
        "Cited in: §{}, §{}.1",
    ],
)
def test_rows_below_most_entries(row: str, numbered: bool) -> None:
    page = "References\n\n" + "\n".join(
        (f"[{number}] " if numbered else "") + work + "\n" + row.format(number, number)
        for number, work in enumerate(WORKS, 1)
    )
    found = find_entries(page)
    assert [entry.text for entry in found.entries] == WORKS
    assert any(row.split("{")[0][:8] in skipped.text for skipped in found.skipped)


def test_journals_on_lines_of_their_own_stay() -> None:
    page = "References\n\n" + "\n".join(
        f"{number}. Oak {letter}. Of wood {letter}.\nForests ({number})." + " 2001."
        for number, letter in enumerate("ABCDEFG", 1)
    )
    assert all("Forests" in text for text in texts(page))


def test_shelf_marks_in_a_japanese_reading_list() -> None:
    works = [
        f"{name}『{title}』{house}、{year}年。"
        for name, title, house, year in (
            ("山田太郎", "森の歴史", "岩波新書", 1995),
            ("鈴木花子", "木の言葉", "平凡社", 1984),
            ("佐藤一郎", "町の樹木", "岩波書店", 1982),
            ("高橋二郎", "林と水", "中公新書", 2011),
            ("田中三郎", "山の法", "勉誠出版", 2005),
        )
    ]
    page = "参考文献リスト（★は必読）\n\n" + "\n".join(
        f"□ {work}\n　　開架{floor}階 新書 36{floor}.4/Ab1　［予約する］"
        for floor, work in enumerate(works, 1)
    )
    assert texts(page) == works
