"""Braces around capitals."""

from __future__ import annotations

import pytest
from format_strategies import texts
from hypothesis import given, settings

from refparse.formats.bibtex_titles import Casing, protected
from refparse.formats.latex import decode, one_line


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("The biology of chronic myeloid leukemia", None),
        ("BCR-ABL and p53 in chronic leukemia", "{BCR-ABL} and p53 in chronic leukemia"),
        ("CD57 and DNA methylation", "{CD57} and {DNA} methylation"),
        (
            "Philadelphia chromosome-positive leukemias: From bench to bedside in Texas",
            "Philadelphia chromosome-positive leukemias: From bench to bedside in {Texas}",
        ),
        ("IL-2-mediated killing of T-cells", "{IL-2}-mediated killing of {T}-cells"),
        ("Survivors of COVID-19 (SARS-CoV-2)", "Survivors of {COVID-19} ({SARS-CoV-2})"),
        ("What works best? A review of trials", "What works best? {A} review of trials"),
        (
            "An Introduction to Statistical Learning with Applications in R",
            "An Introduction to Statistical Learning with Applications in {R}",
        ),
        ("Attention Is All You Need", None),
        (
            "The Role of mRNA in Human Disease and Normal Aging",
            "The Role of {mRNA} in Human Disease and Normal Aging",
        ),
        ("Die Wirkung von Arznei auf das Herz", "Die {Wirkung} von {Arznei} auf das {Herz}"),
        ("Tumors of tissue (CML)/other (MPN)s", "Tumors of tissue ({CML})/other ({MPN})s"),
        ("HER2/neu and 5-HT in the U.S.A.", "{HER2}/neu and {5-HT} in the {U.S.A}."),
        ("Use of the iPhone by older people", "Use of the {iPhone} by older people"),
        ("THE BIOLOGY OF CHRONIC MYELOID LEUKEMIA IN MAN", None),
        ('A study of "DNA" & cells', "A study of ``{DNA}'' \\& cells"),
    ],
)
def test_capitals(title: str, expected: str | None) -> None:
    assert protected(title, Casing()) == (expected or title)


def test_names_are_known_from_the_other_titles() -> None:
    casing = Casing.of(
        ["Fever in patients from Brazil after travel", "Some of the other cases of this disease"]
    )
    assert casing.names == {"Brazil"}
    title = "Viral Hepatitis Among Rural Populations of Brazil"
    assert protected(title, casing) == "Viral Hepatitis Among Rural Populations of {Brazil}"


def test_short_titles_follow_the_list() -> None:
    in_title_case = Casing.of(["The Nature of Statistical Learning Theory Explained"] * 3)
    assert protected("Deep Learning", in_title_case) == "Deep Learning"
    assert protected("Deep Learning", Casing()) == "Deep {Learning}"


@given(texts)
@settings(max_examples=300, deadline=None)
def test_bracing_changes_no_text(title: str) -> None:
    assert decode(protected(title, Casing())) == one_line(title)


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("The role of <i>E. coli</i>", r"The role of \textit{{E}. coli}"),
        ("CO<sub>2</sub> & m<sup>2</sup>", r"{CO}\textsubscript{2} \& m\textsuperscript{2}"),
        ("<b>bold</b> trees", r"\textbf{bold} trees"),
        (
            'The <span style="font-variant:small-caps;">French Law</span> of trees',
            r"The \textsc{{French} {Law}} of trees",
        ),
        ('On <span class="nocase">Trees</span>', "On {{Trees}}"),
        ("High-$T_c$ trees by DNA", r"High-{$T_c$} trees by {DNA}"),
        (r"$\sqrt{S_{NN}}$ of <i>x</i>", r"{$\sqrt{S_{NN}}$} of \textit{x}"),
        ("On trees: <i>Oaks</i>", r"On trees: \textit{Oaks}"),
        ("<i>nested <b>tags</b></i>", r"\textit{nested \textbf{tags}}"),
        ("<i>crossed <b>tags</i></b>", None),
        ("a <i> b", r"a {\textless}i{\textgreater} b"),
        ("p < 5 and </i>", r"p {\textless} 5 and {\textless}/i{\textgreater}"),
    ],
)
def test_markup_of_csl(title: str, expected: str | None) -> None:
    for ascii in (False, True):
        written = protected(title, Casing(), ascii)
        assert expected is None or written == expected
        assert written.count("{") == written.count("}")


def test_signs_in_the_text_are_no_markup() -> None:
    assert protected("a\ufdd0b\ufddac\ufddc $T_c$", Casing()) == "abc {$T_c$}"
