"""References written by hand, as they are and with other values."""

from __future__ import annotations

import pytest

pytest.importorskip("faker", reason="needs the train extra")

from refparse.labelling.labels import LABELS
from refparse.training.pools import Pools
from refparse.training.recast import Recast
from refparse.training.written import written

LANGUAGES = ("de", "en", "es", "fr", "it", "nl", "pl", "pt", "ru", "sv")
ALONE = ("cs", "fi", "hu", "id", "ja", "ro", "tr", "zh")


class _Written(Recast):
    def recast(self, language: str) -> list[tuple[str, str]]:
        self._set_language(language)
        return self._recast()

    def abroad(self) -> list[tuple[str, str]]:
        return self._abroad()


@pytest.mark.parametrize("language", [*LANGUAGES, *ALONE])
def test_every_line_is_labelled(language: str) -> None:
    references = written(language)
    assert len(references) > 12
    for pieces in references:
        labels = {label for _, label in pieces if label}
        assert labels <= set(LABELS)
        assert len(labels) >= 2, pieces
        assert all(text == text.strip() for text, label in pieces if label), pieces


def test_no_line_stands_twice() -> None:
    lines = [
        "".join(text for text, _ in pieces)
        for code in (*LANGUAGES, *ALONE)
        for pieces in written(code)
    ]
    assert len(set(lines)) == len(lines)


def test_a_language_without_a_file_has_none() -> None:
    assert written("xx") == ()


@pytest.mark.parametrize("language", LANGUAGES)
def test_recast_references_keep_their_labels(language: str) -> None:
    composer = _Written(Pools.gather([]), seed=2)
    shapes = {tuple(label for _, label in pieces) for pieces in written(language)}
    changed = 0
    for _ in range(80):
        pieces = composer.recast(language)
        assert tuple(label for _, label in pieces) in shapes
        assert all(text for text, _ in pieces)
        changed += tuple(pieces) not in set(written(language))
    assert changed > 20


def test_references_of_other_languages_exchange_values_with_each_other() -> None:
    composer = _Written(Pools.gather([]), seed=3)
    shapes = {tuple(label for _, label in pieces) for code in ALONE for pieces in written(code)}
    known = {tuple(pieces) for code in ALONE for pieces in written(code)}
    drawn = [composer.abroad() for _ in range(120)]
    assert all(tuple(label for _, label in pieces) in shapes for pieces in drawn)
    assert all(text for pieces in drawn for text, _ in pieces)
    assert 40 < sum(tuple(pieces) not in known for pieces in drawn) < 120
