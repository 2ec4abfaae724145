"""Bibliographies as LaTeX writes them: plain, natbib's and REVTeX's."""

from __future__ import annotations

import pytest

from refparse.documents import find_entries
from refparse.documents.plain_text.tex import definitions, one_line_keys, without_tex

NATBIB = r"""
\begin{thebibliography}{}
\makeatletter
\providecommand{\natexlab}[1]{#1}
\makeatother

\bibitem[\protect\citeauthoryear{Oak, Elm, and Ash}{Oak
  et~al.}{2004}]{Oak2004}
Oak, S., B.~P. Elm, and A.~E. Ash (2004).
\newblock {\em Modeling Forests}.
\newblock Boca Raton: Example \& Hall.

\bibitem[\protect\citeauthoryear{Ibsen and M{\"u}ller}{Ibsen and
  M{\"u}ller}{1991}]{IM}
Ibsen, J. and J.~M{\"u}ller (1991).
\newblock Tree restoration, with two applications in spatial
  statistics.
\newblock {\em Annals of Woods\/}~{\em 43\/}(1), 1--20.
\end{thebibliography}
Figure 1 shows a tree.
"""
REVTEX = r"""
\begin{thebibliography}{2}%
\makeatletter
\providecommand \bibfield  [0]{\@secondoftwo}%
\providecommand \BibitemShut  [1]{\csname bibitem#1\endcsname}%
%</preamble>
\bibitem [{\citenamefont {Oak}\ and\ \citenamefont
  {M{\"u}ller}(1986)}]{oak}%
  \BibitemOpen
  \bibfield  {author} {\bibinfo {author} {\bibfnamefont {J.~G.}\ \bibnamefont
  {Oak}}\ and\ \bibinfo {author} {\bibfnamefont {K.~A.}\ \bibnamefont
  {M{\"u}ller}},\ }\href {\doibase 10.1000/BF01} {\bibfield  {journal}
  {\bibinfo  {journal} {Z. Holz. B}\ }\textbf {\bibinfo {volume} {64}},\ \bibinfo
  {pages} {189} (\bibinfo {year} {1986})}\BibitemShut {NoStop}%
\bibitem [{\citenamefont {Elm}(2011)}]{elm}%
  \BibitemOpen
  \bibfield  {author} {\bibinfo {author} {\bibfnamefont {S.}~\bibnamefont
  {Elm}},\ }\href@noop {} {\emph {\bibinfo {title} {Phases of Wood}}},\ \bibinfo
  {edition} {2nd}\ ed.\ (\bibinfo  {publisher} {Example Press},\ \bibinfo
  {address} {Cambridge},\ \bibinfo {year} {2011})\BibitemShut {NoStop}%
\end{thebibliography}%
"""


def test_natbib() -> None:
    found = find_entries(NATBIB).entries
    assert [(entry.number, entry.text) for entry in found] == [
        ("Oak2004", "Oak, S., B. P. Elm, and A. E. Ash (2004). Modeling Forests. Boca Raton: "
         "Example & Hall."),
        ("IM", "Ibsen, J. and J. Müller (1991). Tree restoration, with two applications in spatial "
         "statistics. Annals of Woods 43(1), 1–20."),
    ]  # fmt: skip


def test_revtex() -> None:
    found = find_entries(REVTEX).entries
    assert [(entry.number, entry.text) for entry in found] == [
        ("oak", "J. G. Oak and K. A. Müller, Z. Holz. B 64, 189 (1986) doi:10.1000/BF01"),
        ("elm", "S. Elm, Phases of Wood, 2nd ed. (Example Press, Cambridge, 2011)"),
    ]


def test_many_authors_in_the_option() -> None:
    names = [f"{letter}{ending}" for letter in "BDFGLMPRST" for ending in ("irch", "oak", "elm")]
    option = "{" + "},\n  {".join([*names, "and Ash"]) + "}"
    page = (
        "\\begin{thebibliography}{9}\n"
        f"\\bibitem[{{{option}(2004)}}]{{many}}\n{', '.join(names)}. Trees. Forests 3, 5 (2004).\n"
        "\\bibitem[Oak(2001)]{oak}\nOak, J. Woods. Forests 1, 2 (2001).\n"
        "\\end{thebibliography}\n"
    )
    found = find_entries(page).entries
    assert [(entry.number, entry.text) for entry in found] == [
        ("many", f"{', '.join(names)}. Trees. Forests 3, 5 (2004)."),
        ("oak", "Oak, J. Woods. Forests 1, 2 (2001)."),
    ]


@pytest.mark.parametrize(
    ("tex", "plain"),
    [
        (r"\href{https://doi.org/10.1000/x} {A title}, 2001.", "A title, 2001. doi:10.1000/x"),
        (r"\href{https://a.example/b}{https://a.example/b}", "https://a.example/b"),
        (r"A 5\% rise.", "A 5% rise."),
        (r"J.\ Woods", "J. Woods"),
    ],
)
def test_markup(tex: str, plain: str) -> None:
    assert without_tex(tex) == plain


def test_comments() -> None:
    page = "\\bibitem{oak} Oak, J. Trees. % to be checked\nForests 3, 5 (2001). \\url{https://a.example/b%20c}"
    assert [entry.text for entry in find_entries(page).entries] == [
        "Oak, J. Trees. Forests 3, 5 (2001). https://a.example/b%20c"
    ]


def test_a_view_keeps_its_length() -> None:
    for text in (NATBIB, REVTEX, "\\begin{thebibliography}" * 9 + "\\bibitem[", ""):
        view = one_line_keys(text)
        assert len(view) == len(text)


@pytest.mark.parametrize(
    ("tex", "plain"),
    [
        (r"Oak, A. 1999, \jot, 3, 7", "Oak, A. 1999, J. Trees, 3, 7"),
        (r"Oak, A. 1999, \apj, 3, 7", "Oak, A. 1999, ApJ, 3, 7"),
        (r"Oak, A. 1999, \aap{} 3", "Oak, A. 1999, A&A 3"),
        (r"Oak, A. 1999, \mine{10.1000/a7}", "Oak, A. 1999, doi: 10.1000/a7"),
        (r"H$_2$O and $\Omega$ of \$5 and $\lambda$", "H₂O and Ω of $5 and λ"),
    ],
)
def test_commands_that_say_something(tex: str, plain: str) -> None:
    preamble = (
        r"\newcommand{\jot}{J. Trees} \def\other{Other}"
        r" \newcommand{\mine}[1]{doi:~\href{http://doi.org/#1}{\nolinkurl{#1}}}"
    )
    assert without_tex(tex, definitions(preamble)) == plain


@pytest.mark.parametrize(
    ("latex", "plain"),
    [
        (r"{\em {\LaTeX}: A Document Preparation System}", "LaTeX: A Document Preparation System"),
        (r"The \TeX{}book, \LaTeX\ and \BibTeX.", "The TeXbook, LaTeX and BibTeX."),
        (r"\og Le titre \fg{} de", "« Le titre » de"),
        (r"\og{}Le titre\fg, ici", "« Le titre », ici"),
        (r"\guillemotleft Le titre\guillemotright{}", "«Le titre»"),
        (r"Br\u{\i}la \u\i{} \u{i} \'{\i} \'\i{} \"{\i} \v{\j} \^{\j}", "Brĭla ĭ ĭ í í ï ǰ ĵ"),
        (r"M\u{a}ced\u onia \d{s} \k a", "Măcedŏnia ṣ ą"),
    ],
)
def test_letters_and_quotes(latex: str, plain: str) -> None:
    assert without_tex(latex) == plain


@pytest.mark.parametrize(
    ("latex", "plain"),
    [
        (r"\emph{$L^{2}$ estimates for $\bar{\partial}$}", "L² estimates for ∂\u0304"),
        (r"\emph{At $\sqrt{s_{NN}}$, \"u}", r"At $\sqrt{s_{NN}}$, ü"),
        (r"10\textsuperscript{6} cells, 2\textsuperscript{nd} ed.", "10⁶ cells, 2nd ed."),
        (r"\(x^2\) of \$5", "x² of $5"),
    ],
)
def test_formulas(latex: str, plain: str) -> None:
    assert without_tex(latex) == plain
