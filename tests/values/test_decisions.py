"""Decisions of courts are known by their parties or their court."""

from __future__ import annotations

import pytest

from refparse.values.decisions import decision_day, is_decision


@pytest.mark.parametrize(
    "title",
    [
        "Oak v. Ash Council",
        "R v Elm",
        "Re Birch",
        "Case C-131/12 Oak SL v Ash",
        "Oak c. la France",
    ],
)
def test_parties_need_a_reporter(title: str) -> None:
    assert is_decision(title, reported=True)


@pytest.mark.parametrize(
    ("title", "day"),
    [
        ("BGH, Urteil vom 19. Januar 2016 – VI ZR 302/15", "19. Januar 2016"),
        ("BVerfG, Beschl. v. 24.03.2021 – 1 BvR 2656/18", "24.03.2021"),
        ("Cass. soc., 25 novembre 2015, n° 14-24.444", "25 novembre 2015"),
        ("CE, ass., 1er mars 1933, Chêne", "1er mars 1933"),
        ("Cass. civ., sez. un., 11 novembre 2008, n. 26972", "11 novembre 2008"),
        ("STC 53/1985, de 11 de abril de 1985", "11 de abril de 1985"),
        ("EuGH, Urt. v. 13/05/2014, C-131/12", "13/05/2014"),
        ("STC 53/1985", None),
    ],
)
def test_a_court_says_its_day(title: str, day: str | None) -> None:
    assert is_decision(title, reported=False)
    place = decision_day(title)
    assert (title[slice(*place)] if place else None) == day


@pytest.mark.parametrize(
    "title",
    [
        "Nature v. nurture: what do we know?",
        "CE marking of timber",
        "AG Wald: a history",
        "The letters of 3 May 1912",
        "Caesar c. 44 BC",
        "",
    ],
)
def test_others_are_none(title: str) -> None:
    assert not is_decision(title, reported=True)
    assert decision_day(title) is None
