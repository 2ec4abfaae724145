"""CSL types from the fields a reference has."""

from __future__ import annotations

import pytest

from refparse.values.types import TypeEvidence, infer_type


@pytest.mark.parametrize(
    ("expected", "evidence"),
    [
        ("article-journal", TypeEvidence(title="On birds", journal="Ibis", has_volume=True)),
        ("article-newspaper", TypeEvidence(title="Wahlen", journal="Süddeutsche Zeitung")),
        ("article-magazine", TypeEvidence(title="Cars", journal="The New Yorker")),
        (
            "article-journal",
            TypeEvidence(journal="Gazette of Physics", has_volume=True, has_pages=True),
        ),
        ("article", TypeEvidence(title="Adam", journal="arXiv", has_arxiv=True)),
        ("article", TypeEvidence(title="Adam", journal="bioRxiv")),
        ("article", TypeEvidence(title="Adam", genre="Preprint")),
        (
            "chapter",
            TypeEvidence(title="Vögel", booktitle="Tiere", has_editors=True, has_pages=True),
        ),
        (
            "paper-conference",
            TypeEvidence(title="Nets", booktitle="Proceedings of the Net Workshop"),
        ),
        (
            "paper-conference",
            TypeEvidence(title="Redes", booktitle="Anais do Congresso Brasileiro"),
        ),
        ("entry-encyclopedia", TypeEvidence(title="Bird", booktitle="Encyclopaedia Britannica")),
        ("book", TypeEvidence(title="Birds", publisher="Springer", has_place=True)),
        ("book", TypeEvidence(title="Report on birds", publisher="Oxford University Press")),
        ("thesis", TypeEvidence(title="Vögel", genre="Diss.", institution="Universität Wien")),
        ("thesis", TypeEvidence(title="Aves", note="Tese de doutorado", publisher="USP")),
        ("thesis", TypeEvidence(title="Vogels", genre="doctoraatsproefschrift")),
        ("thesis", TypeEvidence(title="Ptaki", genre="praca doktorska")),
        ("thesis", TypeEvidence(title="Птицы", genre="дис. ... канд. биол. наук")),
        ("thesis", TypeEvidence(title="Fåglar", genre="Doktorsavhandling")),
        ("thesis", TypeEvidence(title="Fugler", genre="masteroppgave")),
        ("report", TypeEvidence(title="Birds", genre="Technical Report", institution="NASA")),
        (
            "report",
            TypeEvidence(title="Informe anual", publisher="Ministerio de Salud", has_place=True),
        ),
        ("report", TypeEvidence(title="Rapport nr. 12", publisher="FOI")),
        ("report", TypeEvidence(title="Birds", genre="Tech. Rep", publisher="Aerospace Corp.")),
        ("article-newspaper", TypeEvidence(title="Birds", journal="BBC News", has_url=True)),
        ("entry-encyclopedia", TypeEvidence(title="Vögel", journal="TRE", has_volume=True)),
        ("standard", TypeEvidence(title="Floating-Point Arithmetic, IEEE Std 754-2008")),
        ("book", TypeEvidence(title="Vögel", publisher="Lang", note="zugl. Diss. Köln 1999")),
        ("report", TypeEvidence(title="Птицы", genre="научный отчет")),
        ("report", TypeEvidence(title="Ptaki", genre="Sprawozdanie")),
        ("book", TypeEvidence(title="Birds", genre="annotated edition", publisher="Oak")),
        ("legal_case", TypeEvidence(title="Oak v. Ash", journal="U.S.", has_volume=True)),
        ("paper-conference", TypeEvidence(title="Signatures", booktitle="CRYPTO 2004")),
        ("paper-conference", TypeEvidence(title="Nets", booktitle="Cryptology – EUROCRYPT ’96")),
        ("paper-conference", TypeEvidence(title="Nets", booktitle="Vision", series="LNCS")),
        ("chapter", TypeEvidence(title="Trees", booktitle="Woods of 1996", has_pages=True)),
        ("entry-encyclopedia", TypeEvidence(title="Art. Wald", booktitle="Die Natur")),
        ("entry-encyclopedia", TypeEvidence(title="s. v. Holz", journal="RE XVIII")),
        ("article-journal", TypeEvidence(title="Art. Wald", journal="Holz", has_issue=True)),
        ("dataset", TypeEvidence(title="Trees", publisher="Dryad Digital Repository")),
        ("dataset", TypeEvidence(title="Oak wilt", journal="Mendeley Data")),
        ("dataset", TypeEvidence(title="Arbres", genre="jeu de données", publisher="Insee")),
        ("software", TypeEvidence(title="Baum 2020", genre="Computersoftware")),
        (
            "software",
            TypeEvidence(
                title="R: A language and environment for statistics", publisher="R Foundation"
            ),
        ),
        ("standard", TypeEvidence(title="RFC 3986: Uniform Resource Identifier")),
        ("standard", TypeEvidence(title="Sistemas. UNE-EN ISO 14001:2015")),
        ("standard", TypeEvidence(title="Safety (ISO Standard No. 45001:2018)", has_url=True)),
        (
            "legislation",
            TypeEvidence(title="Waldgesetz vom 2. Mai 1975", journal="BGBl", has_pages=True),
        ),
        ("legal_case", TypeEvidence(title="BGH, Urt. v. 3.5.1999 – I ZR 3/98")),
        (
            "article-journal",
            TypeEvidence(title="Oak v. Ash", journal="Law Review", has_authors=True),
        ),
        ("webpage", TypeEvidence(title="Birds of Kent", has_url=True, has_accessed=True)),
        ("webpage", TypeEvidence(title="Birds", booktitle="BBC", has_url=True)),
        ("dataset", TypeEvidence(title="Counts", genre="Data set")),
        ("software", TypeEvidence(title="Prism", genre="Computer software")),
        ("patent", TypeEvidence(title="Bird feeder", genre="US Patent")),
        ("legislation", TypeEvidence(title="Lei nº 9.394, de 20 de dezembro de 1996")),
        ("legislation", TypeEvidence(title="Directive 2004/38/EC of the Parliament")),
        ("legislation", TypeEvidence(title="Ley 3/2018", journal="Boletín Oficial del Estado")),
        ("article-journal", TypeEvidence(title="Ley 3/2018", journal="Revista de derecho")),
        (
            "legislation",
            TypeEvidence(title="Ustawa z dnia 7 lipca 1994 r. – Prawo budowlane", journal="Dz.U."),
        ),
        ("legislation", TypeEvidence(title="Федеральный закон от 27.07.2006 № 152-ФЗ")),
        ("legislation", TypeEvidence(title="Lag (1982:80) om anställningsskydd")),
        ("legislation", TypeEvidence(title="Wet van 3 april 2003 houdende regels")),
        ("article-newspaper", TypeEvidence(title="Wybory", journal="Gazeta Wyborcza")),
        ("article-newspaper", TypeEvidence(title="Valget", journal="Aftenposten")),
        ("standard", TypeEvidence(title="ISO 9001:2015 Quality management systems")),
        ("document", TypeEvidence()),
    ],
)
def test_types(expected: str, evidence: TypeEvidence) -> None:
    assert infer_type(evidence) == expected
