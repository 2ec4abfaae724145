"""Lists in which bodies in capitals stand among names in capitals, and what follows such lists."""

from __future__ import annotations

import pytest
from found import texts

_WORKS = [
    "ALVES, Rui. Serras do norte. Porto: Verde, 2001.",
    "BRASIL. Lei nº 12.651, de 25 de maio de 2012. Dispõe sobre a proteção da vegetação nativa. "
    "Diário Oficial da União: seção 1, Brasília, DF, 28 maio 2012.",
    "BRASIL. Ministério do Meio Ambiente. Plano nacional de florestas. Brasília, DF: MMA, 2000.",
    "BRASIL. Senado Federal. Relatório anual. Brasília, DF: Senado, 2004.",
    "COSTA, Ana; DIAS, Eva. Rios e margens. Lisboa: Azul, 2010.",
    "FARIA, Hugo. O vale. 2. ed. Lisboa: Azul, 1999.",
    "SOUZA, Inês. O mar. Recife: Sul, 1998.",
]
_QUESTIONS = "1. Onde você mora?\n2. O que você planta?\n3. Quem ajuda na colheita?"


def test_entries_of_one_body_in_a_row() -> None:
    assert texts("REFERÊNCIAS\n" + "\n".join(_WORKS)) == _WORKS


@pytest.mark.parametrize(
    "behind",
    [
        f"APÊNDICE B – Roteiro de entrevista\n{_QUESTIONS}",
        f"ANEXO 1 - Questionário\n{_QUESTIONS}",
        _QUESTIONS,
    ],
)
def test_the_questions_of_an_appendix(behind: str) -> None:
    assert texts("REFERÊNCIAS\n" + "\n".join(_WORKS) + f"\n{behind}\n") == _WORKS
