"""Which texts name a body."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refparse.values.names.bodies import is_body


@pytest.mark.parametrize(
    "text",
    [
        "CNPq",
        "WHO",
        "Ministério da Saúde",
        "Ministry, ",
        ", Institute",
        "Autorengruppe Bildung",
        "Ministerie van Justitie",
        "Onderwijsraad",
        "Główny Urząd Statystyczny",
        "Polskie Radio",
        "Министерство культуры",
        "Российская академия наук",
        "Федеральная служба статистики",
        "Kunnskapsdepartementet",
        "Sundhedsstyrelsen",
        "Svenska föreningen för folkhälsa",
    ],
)
def test_bodies(text: str) -> None:
    assert is_body(text)


@pytest.mark.parametrize(
    "text", ["", ",", "YouTube", "Oak, A. B.", "Anna Oak", "The daily blog", "B. de Raad"]
)
def test_no_bodies(text: str) -> None:
    assert not is_body(text)


WORDS = st.sampled_from(("Ministry", "Oak", "A.", ",", ", ", " ", "of", "-", "WHO", "de"))


@given(st.lists(WORDS).map("".join))
def test_any_pieces(text: str) -> None:
    assert is_body(text) in (True, False)


@pytest.mark.parametrize(
    "text",
    [
        "Sekretariat der Deutschen Waldkonferenz",
        "Zentralrat der Förster in Deutschland",
        "Holzwirtschaftsrat",
        "Rijksinstituut voor Bossen en Bomen",
        "Conferenza Forestale Italiana",
        "Naciones Unidas",
        "Stadt Bern",
        "Ville de Rouen",
        "The Forest Monitor",
        "Le Monde",
        "Süddeutsche Zeitung",
        "Human Rights Watch",
        "Instituto Nacional de Pinho, I.P.",
    ],
)
def test_bodies_whose_words_persons_might_have(text: str) -> None:
    assert is_body(text)


@pytest.mark.parametrize("text", ["Ville Saarinen", "Bank, Jan, and Ann Oak", "Corte, A. B."])
def test_persons_whose_words_bodies_have(text: str) -> None:
    assert not is_body(text)
