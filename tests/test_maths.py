"""Formulas of TeX as text."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refparse.maths import formulas, plain, text_of


@pytest.mark.parametrize(
    ("formula", "text"),
    [
        ("10^{-3}", "10⁻³"),
        (r"B^0\to K^{*0}\mu^+\mu^-", "B⁰ → K*⁰μ⁺μ⁻"),
        (r"\sqrt{s}=7", "√s=7"),
        (r"\sqrt{x+1}", "√(x+1)"),
        (r"\sqrt[3]{2}", "∛2"),
        (r"\mathcal{N}=4", "𝒩=4"),
        (r"{\cal B}(x)", "ℬ(x)"),
        (r"\mathbb{R}^n", "ℝⁿ"),
        (r"\mathfrak{g}", "𝔤"),
        ("x_{ij}^2", "xᵢⱼ²"),
        (r"\frac{1}{2}", "1/2"),
        (r"\frac12", "1/2"),
        (r"2\frac{a+b}{c}x", "2 (a+b)/c x"),
        (r"\le 5", "≤ 5"),
        (r"\bar{\partial}", "∂\u0304"),
        (r"\hat e", "ê"),
        (r"\alpha + \beta", "α + β"),
        (r"3 \times 10^5", "3 × 10⁵"),
        (r"O(n\log n)", "O(n log n)"),
        (r"{}^{13}\mathrm{C}", "¹³C"),
        ("^{th}", "th"),
        ("2^{nd}", "2nd"),
        ("5^\\circ", "5°"),
        ("f''(x)", "f′′(x)"),
        (r"\left\{ x \right.", "{ x "),
        (r"5\,\%", "5 %"),
    ],
)
def test_what_unicode_has(formula: str, text: str) -> None:
    assert plain(formula) == text.strip()


@pytest.mark.parametrize(
    "formula",
    [
        "T_c",
        r"\sqrt{s_{NN}}=200",
        r"x^{n^2}",
        r"\overline{\mathrm{MS}}",
        r"\binom{n}{k}",
        r"M_\odot",
    ],
)
def test_what_it_has_not_stays(formula: str) -> None:
    assert plain(formula) is None
    assert text_of(formula) == f"${formula}$"
    assert formulas(f"On ${formula}$ and more") == [(3, 5 + len(formula))]


@pytest.mark.parametrize(
    ("formula", "letters"),
    [
        (r"\input{secret}_c", "input secretc"),
        (r"\mine_c", "mine c"),
        ("T_{c", "Tc"),
        ("T_c % x", "Tc % x"),
        ("T_c \\\\ x", "Tc \\ x"),
    ],
)
def test_what_might_do_harm_is_text(formula: str, letters: str) -> None:
    assert text_of(formula) == letters
    assert formulas(f"On ${formula}$ and more") == []


@given(st.text(st.sampled_from("\\{}^_$ab1 -'") | st.sampled_from(list("αé%&"))))
def test_any_formula_is_some_text(formula: str) -> None:
    shown = text_of(formula)
    assert sum(map(str.isalpha, shown)) >= sum(map(str.isalpha, formula)) - formula.count("\\")
    for start, end in formulas(shown):
        assert text_of(shown[start + 1 : end - 1]) == shown[start:end]


@pytest.mark.parametrize("piece", ["{", "^", "\\frac", "\\sqrt{", "$", "x_c$", "\\sqrt["])
def test_time_is_linear(piece: str) -> None:
    start = time.perf_counter()
    text_of(piece * 20_000)
    formulas(piece * 20_000)
    assert time.perf_counter() - start < 5
