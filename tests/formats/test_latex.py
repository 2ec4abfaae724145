"""LaTeX escaping and its inverse."""

from __future__ import annotations

import re

import pytest
from format_strategies import texts
from hypothesis import given, settings

from refparse.formats.latex import decode, encode, one_line, verbatim


def depth_never_negative(latex: str) -> bool:
    depth = 0
    for sign in re.findall(r"[{}]", latex):
        depth += 1 if sign == "{" else -1
        if depth < 0:
            return False
    return depth == 0


@given(texts)
@settings(max_examples=300, deadline=None)
def test_encode_is_balanced_and_decode_its_inverse(text: str) -> None:
    latex = encode(text)
    assert depth_never_negative(latex)
    assert "\n" not in latex
    assert not re.search(r"\\[{}]", latex)
    assert decode(latex) == one_line(text)


@given(texts)
@settings(max_examples=300, deadline=None)
def test_ascii_is_ascii_and_balanced(text: str) -> None:
    latex = encode(text, ascii=True)
    assert latex.isascii()
    assert depth_never_negative(latex)


@pytest.mark.parametrize(
    ("text", "latex"),
    [
        ("5% of A & B", r"5\% of A \& B"),
        ("costs $5", r"costs \$5"),
        ("a_b^c~d", r"a\_b{\textasciicircum}c{\textasciitilde}d"),
        ("{x", r"{\textbraceleft}x"),
        ("\\", r"{\textbackslash}"),
        ('the "p53" gene', "the ``p53'' gene"),
        ("p < 0.05", r"p {\textless} 0.05"),
        ("a--b", "a-{}-b"),
        ("naïve", "naïve"),
        ("High-$T_c$ for $5", r"High-{$T_c$} for \$5"),
        (r"$\input{x}_c$", r"\${\textbackslash}input{\textbraceleft}x{\textbraceright}\_c\$"),
        ('of "$T_c$"', "of ``{$T_c$}''"),
    ],
)
def test_encode(text: str, latex: str) -> None:
    assert encode(text) == latex


@pytest.mark.parametrize(
    ("text", "latex"),
    [
        ("Müller", r"M{\"u}ller"),
        ("Łódź", r"{\L}{\'o}d{\'z}"),
        ("Čapek", r"{\v{C}}apek"),
        ("Nguyễn", r"Nguy{\~{\^e}}n"),
        ("Straße", r"Stra{\ss}e"),
        ("1–2", "1--2"),
        ("α", r"{\ensuremath{\alpha}}"),
        ("王", r'{\char"738B}'),
    ],
)
def test_encode_ascii(text: str, latex: str) -> None:
    assert encode(text, ascii=True) == latex
    assert decode(latex) == text


@pytest.mark.parametrize(
    ("latex", "text"),
    [
        (r"\'{e}t\'e \^{\i}le \c{c}a \c ca", "été île ça ça"),
        (r"{\o}re \aa \ae\oe", "øre å" + "æœ"),
        (r"\emph{in vitro} and \textbf{x}", "in vitro and x"),
        (r"H$_2$O and x$^{2}$", "H₂O and x²"),
        (r"$\alpha$-helix", "α-helix"),
        (r"A~B \& C", "A B & C"),
        (r"\LaTeX{} {BibTeX}", "LaTeX BibTeX"),
        ("``quoted''", '"quoted"'),
        (r"\unknown{kept}", "kept"),
        (r"10$^{6}$ cells at \(10^{-3}\) M", "10⁶ cells at 10⁻³ M"),
        (r"19$^{th}$ and 10\textsuperscript{-3} of 2\textsuperscript{nd}", "19th and 10⁻³ of 2nd"),
        (r"CO\textsubscript{2} and T\textsubscript{max}", "CO₂ and Tmax"),
        (r"High-$T_c$ and $\sqrt{s_{NN}}$", r"High-$T_c$ and $\sqrt{s_{NN}}$"),
        (r"$\input{x}_c$", "input xc"),
        ("$5 and $10 of trees", "$5 and $10 of trees"),
        ("\\", "\\"),
    ],
)
def test_decode(latex: str, text: str) -> None:
    assert decode(latex) == text


def test_verbatim_keeps_what_latex_wants_raw() -> None:
    assert verbatim("https://a.org/x_y~z?q=1%20&b#c") == "https://a.org/x_y~z?q=1%20&b#c"
    assert verbatim("a{b}\\ c") == "a%7Bb%7D%5C%20c"


def test_an_apostrophe_before_a_quotation_mark() -> None:
    assert decode(encode("the trees'\" end")) == "the trees'\" end"
