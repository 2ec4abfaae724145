"""Labelled words become runs; the marks at their ends stay where they say something."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refparse.labelling.labels import LABELS
from refparse.labelling.spans import runs
from refparse.tokens import tokenize

TITLE = LABELS.index("title")
DATE = LABELS.index("date")


def title_of(text: str, first: str, last: str) -> str:
    """Return what a title from word ``first`` to word ``last`` of ``text`` comprises."""
    tokens = tokenize(text)
    a, b = tokens.words.index(first), tokens.words.index(last)
    labels = [TITLE if a <= place <= b else 0 for place in range(len(tokens))]
    (span,) = runs(tokens, labels, [1.0] * len(labels))
    return text[span.start : span.end]


@pytest.mark.parametrize(
    ("text", "first", "last", "title"),
    [
        ("A. Why trees? Lancet", "Why", "trees", "Why trees?"),
        ("A. Trees (and bark). Lancet", "Trees", "bark", "Trees (and bark)"),
        ("A (1999) Trees. Lancet", "Trees", "Trees", "Trees"),
        ("A. “Trees”. Lancet", "Trees", "Trees", "Trees"),
        ("A. “Trees” and bark. Lancet", "Trees", "bark", "“Trees” and bark"),
        ("A. On “trees”. Lancet", "On", "trees", "On “trees”"),
        ('A. "On "trees"". Lancet', "On", "trees", 'On "trees"'),
        ("A. [Trees] of 5%. Lancet", "Trees", "5", "[Trees] of 5%"),
        ("A. ¿Por qué? Lancet", "Por", "qué", "¿Por qué?"),
        ("A. On ‘trees’. Lancet", "On", "trees", "On ‘trees’"),
        ("A. ‘Don’t cut trees’. Lancet", "Don’t", "trees", "Don’t cut trees"),
        ("A. The oaks’. Lancet", "The", "oaks", "The oaks"),
        ("A. Im „Wald“. Lancet", "Im", "Wald", "Im „Wald“"),
        ("A, « Pourquoi ? », Lancet", "Pourquoi", "Pourquoi", "Pourquoi ?"),
        ("A. Trees % bark. Lancet", "Trees", "Trees", "Trees"),
    ],
)
def test_marks_at_the_ends(text: str, first: str, last: str, title: str) -> None:
    assert title_of(text, first, last) == title


@pytest.mark.parametrize(
    ("text", "label", "run"),
    [
        ("Lee A. Trees. J. Clin. Invest. 2007", "journal", "J. Clin. Invest."),
        ("Lee A. Trees. Proc. R. Soc. B. 2007", "journal", "Proc. R. Soc. B"),
        ("Lee A. Trees. Clin Invest. 2007", "journal", "Clin Invest"),
        ("Lee A. Trees. J. Differential Geom. 17 (1983)", "journal", "J. Differential Geom."),
        ("Lee A. Trees. Acta Math. 113, 5", "journal", "Acta Math."),
        ("Lee A. Trees. Lancet. 113, 5", "journal", "Lancet"),
        ("Lee A. Trees. J. of Biopesticides. 3, 5", "journal", "J. of Biopesticides"),
        ("Oak v. Elm, 347 U.S. 483", "journal", "U.S."),
        ("Oak: ›Bild‹ und ›Text‹. Graz", "title", "›Bild‹ und ›Text‹"),
        ("Lee A. Trees. Reading, Mass.: Wald", "location", "Reading, Mass."),
        ("Lee A. Trees. Frankfurt a. M. 2007", "location", "Frankfurt a. M."),
        ("Lee A. Trees. Wiley & Sons, Inc. 2007", "publisher", "Wiley & Sons, Inc."),
        ("Lee A. Trees. In the U. S. 2007", "title", "In the U. S"),
        ("OAK (A.), Trees", "author", "OAK (A.)"),
        ("Oak, A. (ed.). Trees", "author", "Oak, A. (ed.)"),
        ("(Oak A.). Trees", "author", "Oak A"),
    ],
)
def test_the_stop_of_an_abbreviation_stays(text: str, label: str, run: str) -> None:
    tokens = tokenize(text)
    at = text.index(run)
    labels = [LABELS.index(label) if at <= start < at + len(run) else 0 for start in tokens.starts]
    (span,) = runs(tokens, labels, [1.0] * len(labels))
    assert text[span.start : span.end] == run


@given(st.text(), st.data())
def test_runs_lie_apart_and_in_order(text: str, data: st.DataObject) -> None:
    tokens = tokenize(text)
    labels = [data.draw(st.sampled_from((0, TITLE, DATE))) for _ in tokens.words]
    found = runs(tokens, labels, [0.5] * len(labels))
    ends = [0]
    for span in found:
        assert ends[-1] <= span.start < span.end <= len(text)
        ends.append(span.end)


def test_a_run_is_as_probable_as_its_least_probable_word() -> None:
    tokens = tokenize("Oak and elm")
    (span,) = runs(tokens, [TITLE] * 3, [0.9, 0.4, 0.8])
    assert span.probability == 0.4


def test_thousands_of_brackets_take_no_time() -> None:
    text = "a " + "(" * 100_000 + "b" + ")" * 100_000
    began = time.process_time()
    title_of(text, "a", "b")
    assert time.process_time() - began < 2
