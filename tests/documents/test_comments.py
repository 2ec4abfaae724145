"""Bibliographies with a comment below each entry."""

from __future__ import annotations

import pytest

from refparse.documents import find_entries

WORKS = (
    "Abel, R. (2011). Paths and passes of the mountains. Journal of Alps, 12(3), 101–119.",
    "Berg, K. (2015). Stone walls: an essay. Oslo: Fjord Press.",
    "Conti, A. (1998). The last ferry on the lake. Journal of Lakes, 4(1), 7–21.",
    "Dorn, P. (2003). Toll roads before the railway. Transport Past, 8, 55–71.",
)
COMMENTS = (
    "This article says how the paths were kept, and is useful because it gives numbers.",
    "A short and clear overview. It will help me to write the introduction.",
    "The author looks at ferries that nobody else has looked at, with good maps.",
    "Written for readers who know the law of roads well; the tables are in the second part.",
)


@pytest.mark.parametrize("gap", ["\n", "\n\n"])
@pytest.mark.parametrize("numbered", [True, False])
def test_comments_are_left_out(gap: str, numbered: bool) -> None:
    page = "Annotated bibliography\n\n"
    for number, (work, comment) in enumerate(zip(WORKS, COMMENTS, strict=True), 1):
        page += (f"{number}. " if numbered else "") + work + gap + comment + gap
    found = find_entries(page)
    assert [entry.text for entry in found.entries] == list(WORKS)
    assert [skipped.text for skipped in found.skipped] == list(COMMENTS[:-1])


def test_second_lines_are_no_comments() -> None:
    wrapped = [work.replace(". ", ".\n", 1) for work in WORKS]
    page = "References\n" + "\n".join(wrapped)
    assert [entry.text for entry in find_entries(page).entries] == list(WORKS)


def test_comments_behind_hanging_indents_and_broken_lines() -> None:
    works = [
        "Abel, R. (2011). Paths and passes of the mountains.\n    Journal of Alps, 12(3), 101–119.",
        "Berg, K. (2015). Stone walls: an essay of the north.\n    Review of Walls, 2(1), 14–19.",
        "Conti, A. (1998). The last ferry on the lake.\n    Journal of Lakes, 4(1), 7–21.",
        "Dorn, P. (2003). Toll roads before the railway.\n    Transport Past, 8, 55–71.",
        "Ekman, S. (1987). Sledges and skis of the north.\n    Northern Books, 1(1), 3–9.",
    ]
    said = "\n    The authors asked many who walked there, and gains were of 0.4"
    said += "\n    to 0.7 miles a day."
    page = "Annotated bibliography\n" + "\n".join(work + said for work in works)
    assert [entry.text for entry in find_entries(page).entries] == [
        " ".join(work.split()) for work in works
    ]


def test_second_paragraphs_of_bulleted_entries_are_comments() -> None:
    said = (
        "Çok açık ve kısa bir anlatım.",
        "Başvuru kitabı.",
        "",
        "Oak (1984) ile birlikte okunmalı, sonra geri dön.",
    )
    page = "*Yıldızlı açıklamalar dersin sorumlusuna aittir.*\n\n## References\n\n"
    for work, comment in zip(WORKS, said, strict=True):
        page += f"- {work}\n" + (f"\n  {comment}\n" if comment else "") + "\n"
    assert [entry.text for entry in find_entries(page).entries] == list(WORKS)
