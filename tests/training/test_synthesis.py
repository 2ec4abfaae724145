"""Composed strings are labelled character by character, the same for the same seed."""

from __future__ import annotations

import random
from itertools import pairwise

import pytest

pytest.importorskip("faker", reason="needs the train extra")

from refparse.labelling.labels import LABELS
from refparse.labelling.spans import LabelledSpan
from refparse.training.bodies import body
from refparse.training.corpus import Record
from refparse.training.forms import de, en, es, fr, it, nl, pl, pt, ru, sv
from refparse.training.holdings import holdings
from refparse.training.inflection import genitive
from refparse.training.material import LANGUAGES
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

    def of_any_kind(self, language: str) -> list[tuple[str, str]]:
        self._set_language(language)
        return self._printed()


@pytest.mark.parametrize(
    ("language", "forms"),
    [
        ("de", de.FORMS),
        ("en", en.FORMS),
        ("es", es.FORMS),
        ("fr", fr.FORMS),
        ("it", it.FORMS),
        ("pt", pt.FORMS),
        ("nl", nl.FORMS),
        ("pl", pl.FORMS),
        ("ru", ru.FORMS),
        ("sv", sv.FORMS),
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
    for language in LANGUAGES:
        names = {body(language, dice) for _ in range(60)}
        assert len(names) > 30
        assert all(name.strip() == name for name in names)


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_holdings_of_a_language(code: str) -> None:
    found = holdings(code)
    assert found.book
    assert found.journal
    assert len(set(found.book)) == len(found.book)


@pytest.mark.parametrize("kind", ["exhibition", "reprint", "review", "tome", "volumes"])
@pytest.mark.parametrize("code", LANGUAGES)
def test_remarks_name_only_what_they_are_given(code: str, kind: str) -> None:
    slots = dict.fromkeys("lpydnrfgtab", "x")
    for seed in range(20):
        assert "{" not in remark(kind, code, random.Random(seed)).format(**slots)


def test_months_of_the_year_have_names_in_every_language() -> None:
    assert {len(language.months) % 12 for language in LANGUAGES.values()} == {0}


def test_a_repeated_statement_of_responsibility_has_no_label() -> None:
    composer = _OneForm(Pools(), seed=6)
    repeated = 0
    for _ in range(400):
        pieces = composer.printed("ru", "book")
        authors = [text for text, label in pieces if label == "author"]
        for (mark, _), (names, label) in pairwise(pieces):
            if mark == " / " and authors and not label:
                repeated += 1
                assert names.split(" ")[-1].split(",")[0].lower()[:4] in authors[0].lower()
    assert repeated > 20


def test_russian_lists_have_english_works_in_russian_forms() -> None:
    composer = _OneForm(Pools(), seed=7)
    texts = ["".join(text for text, _ in composer.of_any_kind("ru")) for _ in range(300)]
    assert any(" // " in text and "Vol. " in text and text[0].isascii() for text in texts)


def test_short_russian_towns_end_before_their_full_stop() -> None:
    composer = Composer(Pools(), seed=8)
    location = LABELS.index("location")
    for _ in range(3000):
        text, labels = composer.compose()
        for place in range(len(text) - 1):
            if labels[place] == location != labels[place + 1] and text[place] == ".":
                assert not "а" <= text[place - 1].lower() <= "я", text


@pytest.mark.parametrize(
    ("family", "code", "inflected"),
    [
        ("Kowalski", "pl", "Kowalskiego"),
        ("Nowicka", "pl", "Nowickiej"),
        ("Nowak", "pl", "Nowaka"),
        ("Sikora", "pl", "Sikory"),
        ("Петров", "ru", "Петрова"),
        ("Лосева", "ru", "Лосевой"),
        ("Успенский", "ru", "Успенского"),
        ("Шевченко", "ru", "Шевченко"),
        ("Oak", "en", "Oak"),
    ],
)
def test_genitives(family: str, code: str, inflected: str) -> None:
    assert genitive(family, code) == inflected
