"""Characters that only formulas can set."""

from __future__ import annotations

import pytest

from refparse.formats.latex import decode, encode
from refparse.formats.latex_maths import with_formulas
from refparse.maths import SYMBOLS
from refparse.superscripts import LOWERED, RAISED


@pytest.mark.parametrize(
    ("text", "latex"),
    [
        ("10⁻³ M", "10$^{-3}$ M"),
        ("km²", "km²"),
        ("x₁⁺", "x$_{1}^{+}$"),
        ("⁺₂⁺", "$^{+}_{2}{}^{+}$"),
        ("a → b", r"a $\to$ b"),
        ("⇐", r"{$\Leftarrow$}"),
        ("ℝⁿ", r"{$\mathbb{R}^{n}$}"),
        ("√s and √(s)", r"$\sqrt{s}$ and $\surd$(s)"),
        ("B\u0304 and e\u0301", "{$\\bar{B}$} and e\u0301"),
        ("x²′", "x$^{2}{}'$"),
        ("5ᵉ and ᵉ", "5ᵉ and ᵉ"),
        ("Ελληνικά", "Ελληνικά"),
    ],
)
def test_formulas(text: str, latex: str) -> None:
    assert with_formulas(text) == latex
    assert decode(latex) == text


@pytest.mark.parametrize("ascii", [False, True])
def test_every_symbol_comes_back(ascii: bool) -> None:
    for char in {*SYMBOLS.values(), *RAISED.values(), *LOWERED.values()}:
        text = f"a {char} b{char}5"
        assert decode(encode(text, ascii=ascii)) == text
