"""Words that announce a field, in the languages that reference lists are printed in.

Each kind names what its words stand beside or what they are; a word may have several kinds.
Words are folded: lower case, no accents.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Final

_WORDS: Final[dict[str, str]] = {
    "month": """
        january february march april may june july august september october november december
        jan feb mar apr jun jul aug sep sept oct nov dec
        januar februar marz juni juli oktober dezember janner mai maerz okt dez
        janvier fevrier mars avril juin juillet aout septembre octobre novembre decembre janv fevr
        enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre
        diciembre ene abr ago dic
        janeiro fevereiro marco maio junho julho setembro outubro novembro dezembro fev set out
        gennaio febbraio aprile maggio giugno luglio settembre ottobre novembre dicembre gen mag giu
        lug ott
        januari februari maart mei augustus mrt
        stycznia lutego marca kwietnia maja czerwca lipca sierpnia wrzesnia pazdziernika listopada
        grudnia
        января февраля марта апреля мая июня июля августа сентября октября ноября декабря""",
    "season": """
        spring summer autumn fall winter fruhjahr fruhling sommer herbst printemps ete automne hiver
        primavera verano otono invierno verao outono inverno estate autunno""",
    "volume": """
        vol vols volume volumes v bd bde band bande jg jahrgang tome t tom tomo tomos
        том т deel dl annee ano anno volumen volum""",
    "issue": """
        no nr num number numero n n° nº № issue heft h hft iss fasc fascicule fasciculo fascicolo
        suppl supplement suplemento pt part parte partie teil zeszyt z вып выпуск cahier
        cuaderno""",
    "pages": """
        p pp pg pgs page pages s seite seiten pag pags pagine paginas str стр с blz f ff sp spalte
        sq sqq""",
    "edition": """
        ed edn edition editions aufl auflage edicion edicao edizione druk wyd изд rev revised
        uberarb erw erweiterte neubearb""",
    "editor": """
        ed eds editor editors edited hg hgg hrsg herausgeber herausgegeben hgs dir dirs coord coords
        org orgs cura curatore curatori publie editado redaktion red bearb
        ред comp comps compiler""",
    "in": "in dans en em im w в nel",
    "and": "and und et y e i en og och & und/oder и and/or",
    "et_al": "al etal cols col colab colaboradores others u.a altri outros otros",
    "idem": "ders dies dieselbe dieselben derselbe idem eadem id",
    "particle": """
        van von der den de del della di da do dos das du la le les ten ter zu zum zur af av al el
        bin ibn st saint mac mc o san""",
    "suffix": "jr sr ii iii iv filho neto junior senior 2nd 3rd sobrinho",
    "thesis": """
        thesis theses dissertation dissertations diss phd ph.d msc master masters doctoral doctorate
        diplomarbeit masterarbeit habilitation habil doktorarbeit these memoire tesis tese
        dissertacao mestrado doutorado maestria tesi doctorat inaugural-dissertation monografia
        bachelor licentiate magister hdr""",
    "report": """
        report reports technical tech rep memo memorandum working paper papers discussion preprint
        draft rapport bericht informe relatorio manuscript arbeitspapier document documento""",
    "conference": """
        proceedings proc conference conf symposium workshop congress colloquium colloque meeting
        congreso congresso atas anais actas actes tagung kongress tagungsband seminar simposio
        international annual presented convegno jornadas""",
    "journal": """
        journal j zeitschrift ztschr z revue rev review revista rivista archiv archives arch annals
        ann annales bulletin bull letters lett transactions trans acta quarterly magazine science
        sci studies research res american am european eur international int nature boletin cahiers
        cuadernos cadernos jahrbuch annuaire annual tijdschrift""",
    "publisher": """
        press verlag publisher publishers publishing pub books book university univ editions editora
        editorial editore edizioni casa presses wiley springer elsevier academic sons inc ltd gmbh
        co uitgeverij libri librairie kg ag wydawnictwo издательство universitatsverlag
        universitaires universitaria imprenta impr""",
    "institution": """
        institute institut instituto istituto university universitat universite universidad
        universidade universita college school department dept faculty fakultat faculte facultad
        faculdade laboratory center centre ministry agency organization bureau committee commission
        association society foundation council government office national federal ministerium
        ministere ministerio bundesamt nations office group consortium collaboration committee""",
    "series": """
        series ser reihe collection coleccion colecao collana lecture notes schriften schriftenreihe
        beitrage studien abhandlungen monographs monographien texte""",
    "accessed": """
        accessed access retrieved cited viewed visited available abgerufen zugriff zuletzt
        aufgerufen
        consulte consulted consultado acessado acesso acceso disponivel disponible verfugbar
        online url stand abruf last checked updated fecha recuperado consultato disponibile
        geraadpleegt from em el""",
    "identifier": "doi pmid pmcid pmc arxiv isbn issn url urn handle hal eprint https http",
    "status": """
        press forthcoming submitted preparation unpublished appear accepted erscheinen druck
        impression prensa prelo ersch published epub ahead print""",
    "translator": """
        translated translator translators trans transl ubers ubersetzt ubersetzung aus dem traduit
        trad traduction traducido traduzido traduzione traduccion traducao""",
    "article": """
        the a an der die das le la les un une el los las il gli lo o os as een het ein eine""",
    "undated": "n.d nd s.d sd o.j sine circa ca ohne jahr forthcoming",
    "place": """
        new york london berlin paris oxford cambridge munchen wien zurich leipzig frankfurt main
        stuttgart tubingen gottingen heidelberg koln hamburg bonn roma milano torino madrid
        barcelona lisboa sao paulo rio janeiro buenos aires mexico amsterdam leiden dordrecht
        chicago boston washington philadelphia princeton usa uk germany france basel bern
        geneve bruxelles toronto sydney tokyo beijing moscow москва darmstadt mainz freiburg
        bielefeld wiesbaden""",
}

KINDS: Final[tuple[str, ...]] = tuple(_WORDS)
"""The kinds, in the order of the model's inputs."""


@lru_cache(maxsize=1)
def _kinds_by_word() -> dict[str, tuple[int, ...]]:
    table: dict[str, tuple[int, ...]] = {}
    for number, kind in enumerate(KINDS):
        for word in set(_WORDS[kind].split()):
            table[word] = (*table.get(word, ()), number)
    return table


def kinds_of(folded: str) -> tuple[int, ...]:
    """Return the indexes in `KINDS` of what a folded word announces.

    >>> [KINDS[kind] for kind in kinds_of("hrsg")]
    ['editor']
    """
    return _kinds_by_word().get(folded, ())
