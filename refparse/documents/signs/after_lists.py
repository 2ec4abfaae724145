"""Headings of what follows a reference list on a page or in a book: an index, thanks, funding."""

from __future__ import annotations

import regex

from refparse.documents.signs.headings import cannot_open, cells, core_of, folded

_PHRASES = """
cited by examiner | cited by applicant | cited by third party | abstract | summary | streszczenie
zusammenfassung | résumé | resumen | resumo | riassunto
samenvatting | sammanfattning | резюме | аннотация | shrnutí | souhrn | összefoglaló
external links | see also | index | indexes | indices | index of names | name index | author index
subject index | general index | about the author | about the authors | about this article
about this chapter | about this paper | author information | author details | authors' details
author affiliations | authors and affiliations | affiliations | author notes | contributors
acknowledgement | acknowledgements | acknowledgment | acknowledgments | author contributions
authors' contributions | funding | funding information | grants and funding | conflict of interest
conflicts of interest | conflict of interests | competing interests | ethics declarations
author biography | author biographies | additional information | supplementary information
supplementary material | supplementary materials | supplementary data | supplemental material
supporting information | electronic supplementary material | rights and permissions
copyright information
publication types | publication dates | publication history | article history | download pdf
back to top | share and cite | related research | people also read | recommended articles
download citation
mesh terms | related information | publisher's note | data availability
data availability statement
comments | leave a comment | leave a reply | share this | share this article | navigation menu
metrics | downloads | appendix | appendices | glossary | abbreviations | published | issue
section | list of abbreviations | list of figures
list of tables | table des tableaux | liste des tableaux | table des figures | liste des figures
lista de tablas | lista de tabelas | elenco delle tabelle | linkout - more resources | how to cite
how to cite this article
cite this article | article information | license | peer review | reviewer comments
edited by | please cite as | copyright | facilities | tables | figures | figure legends
descàrregues | com citar | publicat | número | secció | llicència | drets | descargas | publicado
sección | edição | seção | téléchargements | comment citer | publié-e | numéro | rubrique | licence
pubblicato | come citare | fascicolo | sezione | licenza | pobrania | opublikowane | jak cytować
numer | dział | licencja | veröffentlicht | ausgabe | rubrik
weblinks | register | personenregister | sachregister | ortsregister | namensregister | danksagung
autoreninformation | autoreninformationen | über den autor | über die autorin | über die autoren
anhang | interessenkonflikt | interessenkonflikte | zitationsvorschlag | zitiervorschlag | lizenz
kommentare | förderung | abbildungsverzeichnis | tabellenverzeichnis | abkürzungsverzeichnis
eidesstattliche erklärung | korrespondenzadresse | anschrift des verfassers
anschrift der verfasser
autorenangaben | angaben zum autor | angaben zur autorin | angaben zu den autoren
articles connexes | table des annexes | liste des annexes
liens externes | voir aussi | index des noms | remerciements | annexe | annexes
pour citer cet article
à propos des auteurs | à propos de l'auteur | conflits d'intérêts | conflit d'intérêts
déclaration d'intérêts | déclaration de liens d'intérêts | table des matières | haut de page
droits d'auteur | table des illustrations | commentaires
artículos relacionados | voci correlate | artigos relacionados
enlaces externos | índice onomástico | índice de nombres | agradecimientos | anexo | anexos
apéndice | biografía del autor | biografía del autor/a | biografía de la autora
biografías de los autores | fechas de publicación | historial | métricas | autoría
conflicto de intereses | sobre los autores | sobre el autor | sobre la autora | cómo citar
cómo citar este artículo | licencia | financiación | financiamiento | información adicional
ligações externas | índice remissivo | agradecimentos | apêndice | apêndices
conflito de interesses
conflitos de interesse | sobre os autores | sobre o autor | como citar | como citar este artigo
licença | biografia do autor | biografias dos autores
datas de publicação | histórico | métricas | autoria
financiamento | contribuição dos autores | endereço para correspondência
collegamenti esterni | indice dei nomi | indice analitico | ringraziamenti | appendice
conflitto di interessi | altri progetti | gli autori | notizie sugli autori
externe links | zie ook | dankwoord | bijlage | bijlagen | over de auteurs | over de auteur
linki zewnętrzne | zobacz też | indeks | indeks osób | indeks nazwisk | podziękowania | aneks
załączniki | o autorach
указатель имён | именной указатель | благодарности | приложение | приложения | сведения об авторах
информация об авторах | об авторах | см. также | внешние ссылки
externa länkar | se även | eksterne lenker | se også | eksterne henvisninger
外部リンク | 外部链接 | 外部連結 | 関連項目 | 参见 | 謝辞 | 致谢 | 索引 | 付録 | 附录 | 作者简介
"""
_LONGEST = 60
_HEADINGS = cells(_PHRASES)
_OPENING = 3
_OPENINGS = frozenset(phrase[:_OPENING] for phrase in _HEADINGS)
_APPENDIX = regex.compile(
    r"(?i:appendix|appendices|anhang|annexe?|apéndice|apêndice|appendice|anexo|bijlage|załącznik)"
    r"\s(?:[A-Z]|\d{1,2}|[IVX]{1,4})(?:[.:]?\s(?:[–—-]\s)?\p{Lu}|[.:]?$)"
)
_APPENDIX_STARTS = frozenset("AaBbZz")


def follows_lists(line: str) -> bool:
    """Whether a line, without outer spaces, is the heading of what follows a reference list.

    >>> follows_lists("External links [edit]"), follows_lists("Index Medicus 1990")
    (True, False)
    """
    if len(line) > _LONGEST or line[-1:] in ";,-–(":
        return False
    if line[:1] in _APPENDIX_STARTS and _APPENDIX.match(line):
        return True
    if cannot_open(line, _OPENINGS, _OPENING):
        return False
    return " ".join(folded(core_of(line)).replace("’", "'").split()) in _HEADINGS
