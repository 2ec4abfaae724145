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


@pytest.mark.parametrize(
    "behind",
    [
        "Dr. Anna Kiefer, geb. 1979, ist Mitarbeiterin am Institut für Wälder der Universität "
        "Graz. E-Mail: kiefer@example.org",
        "Carla Oak, née 1971, enseigne la sociologie à Graz. Elle travaille sur les arbres.",
    ],
)
def test_notes_on_the_authors_below_a_list(behind: str) -> None:
    entries = [
        f"{name} ({year}): Die Soziologie des Waldes. Zum Wandel der Bäume. Graz: Wald."
        for name, year in (
            ("Ahorn, Theo", 1932),
            ("Birke, Olaf", 2009),
            ("Eiche, Jürgen", 1981),
            ("Fichte, Rolf", 2004),
            ("Linde, Hans", 2005),
        )
    ]
    assert texts("\n".join(["Literatur", *entries, behind])) == entries


def test_a_remark_on_abbreviations_is_no_entry() -> None:
    remark = (
        "Die Abkürzungen folgen dem Verzeichnis der RGG, Tübingen 2007; zitiert wird in den "
        "Anmerkungen nur mit dem Namen und einem Kurztitel."
    )
    entries = [
        "Biblia Hebraica Stuttgartensia, hg. v. Karl Elliger, Stuttgart 51997.",
        "Ahorn, Peter: Gerechtigkeit Gottes bei Paulus, FRLANT 87, Göttingen 21966.",
        "Birke, Olaf: Biblische Theologie, Bd. 1: Grundlegung, Göttingen 32005.",
        "Eiche, Rudolf: Theologie des Neuen Testaments, Tübingen 91984.",
    ]
    assert texts("\n".join(["Literatur", remark, *entries])) == entries
