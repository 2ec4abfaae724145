"""Volumes, issues, editions and totals."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refparse.values.editions import parse_edition
from refparse.values.numbers import (
    parse_number,
    parse_total_pages,
    parse_total_volumes,
    parse_volume,
)


@pytest.mark.parametrize(
    ("text", "volume", "issue"),
    [
        ("12", "12", ""),
        ("Vol. 12", "12", ""),
        ("Bd. 3", "3", ""),
        ("20(2)", "20", "2"),
        ("26, no. 3", "26", "3"),
        ("5 Suppl 1", "5 Suppl 1", ""),
        ("T106", "T106", ""),
        ("XLII", "XLII", ""),
        ("3–4", "3–4", ""),
        ("jrg. 12", "12", ""),
        ("dl. IV", "IV", ""),
        ("årgång 7", "7", ""),
        ("rocz. 15", "15", ""),
        ("Кн. 2", "2", ""),
        ("12, z. 3", "12", "3"),
        ("5, вып. 2", "5", "2"),
    ],
)
def test_volumes(text: str, volume: str, issue: str) -> None:
    assert parse_volume(text) == (volume, issue)


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("no. 3", "3"),
        ("n° 341", "341"),
        ("Heft 2", "2"),
        ("afl. 3", "3"),
        ("zesz. 4", "4"),
        ("häfte 1", "1"),
        ("(4)", "4"),
        ("Suppl. 1", "Suppl. 1"),
        ("25 & 26", "25 & 26"),
    ],
)
def test_issues(text: str, number: str) -> None:
    assert parse_number(text) == number


@pytest.mark.parametrize(
    ("text", "edition"),
    [
        ("2nd ed.", "2"),
        ("3. Aufl.", "3"),
        ("zweite Auflage", "2"),
        ("5.ª ed.", "5"),
        ("2ème édition", "2"),
        ("third edition", "3"),
        ("1a ed.", "1"),
        ("3rded", "3"),
        ("Rev. ed.", "Rev. ed."),
        ("2nd rev. ed.", "2nd rev."),
        ("2., überarb. Aufl.", "2., überarb."),
        ("tweede druk", "2"),
        ("7th (expanded)", "7th (expanded)"),
        ("[7th (expanded)],", "7th (expanded)"),
        ("(enl.) 3rd ed.", "(enl.) 3rd"),
        ("(2nd ed.)", "2"),
        ("2nd ed.)", "2"),
        ("3e dr.", "3"),
        ("wyd. II", "2"),
        ("2. utg.", "2"),
        ("andra upplagan", "2"),
        ("Изд. 3-е, доп.", "3-е, доп."),
    ],
)
def test_editions(text: str, edition: str) -> None:
    assert parse_edition(text) == edition


def test_totals() -> None:
    assert parse_total_pages("xii, 240 S.") == "240"
    assert parse_total_pages("297 pages") == "297"
    assert parse_total_pages("188 blz.") == "188"
    assert parse_total_pages("ss. 304") == "304"
    assert parse_total_pages("ss. 304–310") is None
    assert parse_total_pages("212 sider") == "212"
    assert parse_total_pages("in Japanese") is None
    assert parse_total_volumes("2 vols.") == "2"
    assert parse_total_volumes("3 dln.") == "3"
    assert parse_total_volumes("в 5 т.") == "5"
    assert parse_total_volumes("w 4 tomach") == "4"
    assert parse_total_volumes("vol. 2") is None


@given(st.text(max_size=60))
def test_any_text(text: str) -> None:
    parse_volume(text)
    parse_number(text)
    parse_edition(text)
    parse_total_pages(text)
    parse_total_volumes(text)


@pytest.mark.parametrize(
    "hostile", ["n" * 30_000, "1 (" * 15_000, "ed. " * 15_000, "x, " * 15_000, "1" * 5_000 + "("]
)
def test_hostile_numbers_take_linear_time(hostile: str) -> None:
    started = time.process_time()
    test_any_text.hypothesis.inner_test(hostile)  # type: ignore[attr-defined]
    assert time.process_time() - started < 2
