"""Words that only mark fields or part them, and say nothing themselves."""

from __future__ import annotations

from typing import Final

_MARKER_WORDS_TEXT: Final = """
    vol vols volume volumes v bd bde band bände bnd tome tomo t jg jahrgang årg roč no nos
    nr n núm num numéro number issue issues iss heft h fasc hft том т вып nº p pp pg pgs pág
    págs page pages pags s ss seite seiten str с стр sayfa in dans en em nel nella im into
    from de aus übers übersetzt trad traduit traduction tradução traducción traduzione
    translated ред в ed eds edd editor editors edited by éd éds hrsg hrsgg hg hgg
    herausgegeben von herausgeber herausgeberin org orgs organizador organizadores coord
    coords dir dirs sous la direction du cura di a trans transl doi dx http https www com
    pmid pmcid pmc pubmed central ncbi nlm nih gov isbn issn arxiv url uri id link links
    crossref google scholar medline available avail at accessed access last retrieved cited
    updated on online as disponível disponible acesso acessado accedido consultado consulté
    consultée le el il zugriff am abgerufen zuletzt verfügbar unter stand dostęp läst hämtad
    geraadpleegd op visited viewed and und et y e with mit u og och i to the of for see also
    siehe vgl cf voir art article aufl ders published print printed first citado доступ
    режим доступа дата обращения др recuperado recuperada obtenido tomado desde des der die
    das dem auf zugegriffen eingesehen besucht hentet saatavilla vom på den l d o j retirado
    coll col colección coleção collana reihe serie série seria ch chap chapitre kap kapitel cap
    capítulo w we red redakcja coordinador coordinadora coordinadores coordinadoras compilador
    compiladores comp comps abs inspire ads scopus mathscinet zbmath via htm pdf editores éditeur
    páginas paginas sp spalte teil part adresse l’adresse l'adresse poz z ze zm под отв kol sv č cit
    dostupné dostępne ultimo accesso ano dated mailed erişim adresi 編 年 月 日 閲覧
    º à sur par del por bearb abruf letzter consulta consultato anais año voce voz repéré cité
    acedido downloaded viitattu accès konsultiert abrufdatum aufruf abrufbar aufgerufen consultabile
    disponibile disponibil edição édition edizione edición ligne mis jour web date posted aired
    directed director writer host distributor inventors assignee établi établie publié bl fol sz exp
    szerk sayı hlm în da nro n.º année accessed dalam din évf také modified presented
    著 載 载 年第 年版 所収 参照 頁参照 面 主编 主編 監修 輯 收入
    """
MARKER_WORDS: Final = frozenset(_MARKER_WORDS_TEXT.split())
"""Markers and separators in a dozen languages, in lower case."""
