"""Years between title and date."""

from __future__ import annotations

import pytest

from refparse.assembling.title_years import years_settled
from refparse.labelling.spans import LabelledSpan


def settled(marked: str) -> str:
    """Settle a text whose runs are marked as ``<t title>`` and ``<d date>``, and mark it anew."""
    names = {
        "t": "title",
        "d": "date",
        "p": "publisher",
        "a": "author",
        "s": "pages",
        "j": "journal",
        "n": "note",
    }
    letters = {name: letter for letter, name in names.items()}
    text, runs = "", []
    for piece in marked.replace(">", "<").split("<"):
        if piece[:2] in ("t ", "d ", "p ", "a ", "s ", "j ", "n "):
            runs.append(LabelledSpan(len(text), len(text) + len(piece) - 2, names[piece[0]]))
            piece = piece[2:]
        text += piece
    found, at = "", 0
    for run in years_settled(text, runs):
        found += f"{text[at : run.start]}<{letters[run.label]} {text[run.start : run.end]}>"
        at = run.end
    return found + text[at:]


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        (
            "<t Health survey in Japan>, <d 2014. 2016>",
            "<t Health survey in Japan, 2014>. <d 2016>",
        ),
        ("<t Trends in> <d 2016>. <p Oak>; <d 2017>", "<t Trends in 2016>. <p Oak>; <d 2017>"),
        ("<t Trends, 2016>. <p Oak>", "<t Trends>, <d 2016>. <p Oak>"),
        ("<d 2021>. <t Trends>, <d 2020> (LC 3), Graz", "<d 2021>. <t Trends, 2020> (LC 3), Graz"),
        ("<d 2021>. <t Trends>, <d 2020>. <p Oak>", "<d 2021>. <t Trends, 2020>. <p Oak>"),
        (
            "<d 2018>: <t Storm>, <n May 2–5, 2018>. http",
            "<d 2018>: <t Storm, May 2–5, 2018>. http",
        ),
        ("<t Trees>, <n AD 150–750> (Graz, <d 1971>)", "<t Trees, AD 150–750> (Graz, <d 1971>)"),
        ("<t Trees>, <n c. 395–700>, <d 1971>", "<t Trees, c. 395–700>, <d 1971>"),
        ("<t Trees>, <n 500 BC–AD 300>. <d 1971>", "<t Trees, 500 BC–AD 300>. <d 1971>"),
        ("<t Bäume>, <n 284–565 n. Chr>., <d 1971>", "<t Bäume, 284–565 n. Chr.>, <d 1971>"),
        ("<t Trees>, <n 45 plates>. <d 1971>", "<t Trees>, <n 45 plates>. <d 1971>"),
        ("<t Trends>, <d 2019> (LC 3), <d 2020>", "<t Trends, 2019> (LC 3), <d 2020>"),
        ("<t Reform>, BGBl. I S. <d 1707>.", "<t Reform>, BGBl. I S. <s 1707>."),
        (
            "<t Reform>, <d 2009>, <j BGBl. I S>. <d 1707>.",
            "<t Reform>, <d 2009>, <j BGBl. I> S. <s 1707>.",
        ),
        ("<t 2016. Trends>. <p Oak>", "<d 2016>. <t Trends>. <p Oak>"),
        ("<t Urteil>, <j NJW> <d 2016, 1584>.", "<t Urteil>, <j NJW> <d 2016>, <s 1584>."),
        (
            "<d 2010>. <t Trees>. <p Oak>, <d 1739–1748>",
            "<d 2010>. <t Trees>. <p Oak>, <s 1739–1748>",
        ),
    ],
)
def test_years_go_where_they_belong(marked: str, expected: str) -> None:
    assert settled(marked) == expected


@pytest.mark.parametrize(
    "marked",
    [
        "<t Trees>, <d 2014>. <p Oak>",
        "<t Storm>, <n May 2–5, 2018>. <d 2019>",
        "<t Trees>, <d 1914> (new edition <d 1966>)",
        "<t Trees>. <d 2014>. <p Oak>; <d 2015>",
        "<t What we believe in> <d 2016>. <p Oak>",
        "<t Trees>, <d 2014–2016>",
        "<t Trees>. <p Oak>",
        "<a Oak, S.> <d 2007>. <t Trees>",
        "<t Trees>, <d 2014>. <p Oak>, <d 2016–2014>",
        "<t Trees>. <j Bark S>. <d 2007>",
        "<a Oak, S>. <d 2007>. <t Trees>",
        "<t Reform, BGBl. I S. 1707>. <p Oak>",
    ],
)
def test_years_stay(marked: str) -> None:
    assert settled(marked) == marked


@pytest.mark.parametrize(
    "years",
    ["IVe-Ier s. av. J.-C.", "IIe–IVe siècles", "1095–1291", "12th–14th centuries", "5.–7. Jh."],
)
def test_centuries_in_brackets_belong_to_the_title(years: str) -> None:
    note = years.rstrip(".")
    found = settled(
        f"<t Les forêts grecques> (<n {note}>{years[len(note) :]}) (Silva XII), <d 1985>"
    )
    assert found.startswith(f"<t Les forêts grecques ({years})> (Silva")
