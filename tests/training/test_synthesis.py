"""Composed strings are labelled character by character, the same for the same seed."""

from __future__ import annotations

import random

import pytest

pytest.importorskip("faker", reason="needs the train extra")

from refparse.labelling.labels import LABELS
from refparse.labelling.spans import LabelledSpan
from refparse.training.bodies import body
from refparse.training.corpus import Record
from refparse.training.forms import de, en, es, fr, it, pt
from refparse.training.holdings import holdings
from refparse.training.pools import Pools
from refparse.training.printed import Printed
from refparse.training.remarks import remark
from refparse.training.synthesis import Composer

RECORD = Record(
    "Oak A. The life of trees. Trees. 2001;3:1-9.",
    (
        LabelledSpan(0, 5, "author"),
        LabelledSpan(7, 24, "title"),
        LabelledSpan(26, 31, "journal"),
    ),
    gold={"authors": [{"family": "Oak", "given": "A"}]},
)


def test_labels_fit_the_text() -> None:
    composer = Composer(Pools.gather([RECORD]), seed=3)
    seen: set[str] = set()
    for _ in range(300):
        text, labels = composer.compose()
        assert len(text) == len(labels)
        assert text == text.rstrip()
        seen |= {LABELS[label] for label in labels}
    assert {"author", "title", "booktitle", "publisher", "location", "editor", "genre"} <= seen


def test_the_same_seed_gives_the_same_strings() -> None:
    first, second = (Composer(Pools.gather([RECORD]), seed=5) for _ in range(2))
    assert [first.compose() for _ in range(50)] == [second.compose() for _ in range(50)]


class _OneForm(Printed):
    def printed(self, language: str, kind: str) -> list[tuple[str, str]]:
        self._set_language(language)
        return self._printed(kind)


@pytest.mark.parametrize(
    ("language", "forms"),
    [
        ("de", de.FORMS),
        ("en", en.FORMS),
        ("es", es.FORMS),
        ("fr", fr.FORMS),
        ("it", it.FORMS),
        ("pt", pt.FORMS),
    ],
)
def test_every_printed_form_is_filled(language: str, forms: dict[str, tuple[str, ...]]) -> None:
    composer = _OneForm(Pools.gather([RECORD]), seed=2)
    for kind, lines in forms.items():
        for _ in range(len(lines) * 4):
            pieces = composer.printed(language, kind)
            text = "".join(piece for piece, _ in pieces)
            assert not set(text) & set("{}⟨⟩"), text
            assert all(not label or label in LABELS for _, label in pieces)


def test_brackets_are_no_part_of_a_genre() -> None:
    composer = Composer(Pools.gather([RECORD]), seed=4)
    genre = LABELS.index("genre")
    for _ in range(600):
        text, labels = composer.compose()
        for character, label in zip(text, labels, strict=True):
            assert label != genre or character not in "[]"


def test_bodies_have_names_in_every_language() -> None:
    dice = random.Random(1)
    for language in ("de", "en", "es", "fr", "it", "pt"):
        names = {body(language, dice) for _ in range(60)}
        assert len(names) > 30
        assert all(name.strip() == name for name in names)


@pytest.mark.parametrize("code", ["de", "en", "es", "fr", "it", "pt"])
def test_the_holdings_of_a_language(code: str) -> None:
    found = holdings(code)
    assert found.book
    assert found.journal
    assert len(set(found.book)) == len(found.book)


@pytest.mark.parametrize("kind", ["exhibition", "reprint", "review", "tome", "volumes"])
@pytest.mark.parametrize("code", ["de", "en", "es", "fr", "it", "pt"])
def test_remarks_name_only_what_they_are_given(code: str, kind: str) -> None:
    slots = dict.fromkeys("lpydnrfgtab", "x")
    for seed in range(20):
        assert "{" not in remark(kind, code, random.Random(seed)).format(**slots)
