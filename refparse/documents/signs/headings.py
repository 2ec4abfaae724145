"""Headings of reference lists, in the languages in which articles print them."""

from __future__ import annotations

import unicodedata
from collections.abc import Set as AbstractSet

import regex

_PHRASES = """
references | reference | refs | citations | citas | citacions | citacoes | notes and references
reference list
additional references | supplementary references | supplemental references
supporting references | supplementary bibliography | supplementary literature | appendix references
required texts | required text | required readings | required reading | recommended readings
recommended reading | recommended texts | optional readings | course readings | course texts
required books | textbooks | reading list | schedule of readings | reading schedule
weekly readings | pflichtlekture | pflichtliteratur | leseliste | lekturen | lectures obligatoires
lectures recommandees | lecturas obligatorias | lecturas recomendadas | bibliografia obligatoria
leituras obrigatorias | letture obbligatorie | testi obbligatori | verplichte literatuur
list of references | references cited | literature
literature cited | cited literature | literature references | works cited | works consulted
list of works cited | bibliography | bibliographies | selected bibliography
bibliographic references | online sources
sources | sources cited | primary sources | secondary sources | primary literature
secondary literature | further reading | cited references | cited works | webography
electronic sources | internet sources | archival sources | unpublished sources | printed sources
published sources | manuscript sources | newspapers | legislation | web sites | websites
literatur | literaturverzeichnis | literaturangaben | literaturangabe | literaturnachweis
literaturnachweise | literaturliste | literaturhinweise | schrifttum | quellen | quellenverzeichnis
quellenangaben | quellen- und literaturverzeichnis | literatur- und quellenverzeichnis | referenzen
primarliteratur | sekundarliteratur | primarquellen | sekundarquellen | gedruckte quellen
ungedruckte quellen | internetquellen | onlinequellen | online-quellen | forschungsliteratur
einzelnachweise | przypisy | примечания | 脚注 | 出典 | 각주 | 출처 | poznamky | jegyzetek
verwendete literatur | zitierte literatur | weiterfuhrende literatur | bibliographie | bibliografie
erganzende literatur
references bibliographiques | references citees | ouvrages cites
liste des references | liste de references | bibliographie selective | bibliographie generale
sources primaires | sources secondaires | sources imprimees | sources manuscrites | sitographie
webographie | œuvres citees | oeuvres citees | etudes critiques | litterature secondaire
referencias | referencias bibliograficas | lista de referencias | bibliografia | literatura citada
obras citadas | trabajos citados | fuentes | fuentes primarias | fuentes secundarias | webgrafia
bibliografia citada | bibliografia consultada | referencia | bibliografia basica
referencies | referencies bibliografiques | referencias citadas
referencias bibliograficas citadas | obras consultadas | fontes
fontes primarias | bibliografia primaria | bibliografia secundaria
riferimenti bibliografici | riferimenti | bibliografici | opere citate | fonti | sitografia
letteratura | letteratura citata | testi citati | fonti primarie | bibliografia critica
literatuur | literatuurlijst | literatuurverwijzingen | literatuuropgave | referenties | bronnen
bronvermelding | bronnenlijst | geraadpleegde literatuur | geraadpleegde bronnen
geciteerde literatuur
pismiennictwo | literatura | bibliografia cytowana | wykaz literatury | literatura cytowana
zrodla | netografia | spis literatury | zrodla internetowe
литература | список литературы | список использованной литературы
список использованных источников | список использованных источников и литературы
список цитируемой литературы | список источников | список источников и литературы
список использованных источников литературы | использованная литература | библиография
библиографический список | библиографические ссылки | источники | источники и литература
использованные источники | пристатейный список литературы | цитируемая литература | ссылки
список використаних джерел | список використаної літератури | література | список літератури
список літературы | использованных источников
литературни източници | цитирана литература | литаратура | референции | извори
参考文献 | 参考文献一覧 | 引用文献 | 引用参考文献 | 引用・参考文献 | 参考・引用文献
文献 | 文献一覧 | 参考资料 | 主要参考文献 | 参考書目 | 參考文獻 | 參考書目 | 引用文獻 | 文獻
参考文献リスト | 文献リスト | 参考文献目録 | 参考图书 | 注释及参考文献 | 一次資料 | 二次資料
参考書籍 | 参考サイト
참고문헌 | 인용문헌 | 참고 문헌 | 인용 문헌
referenser | referenslista | litteratur | litteraturlista | litteraturliste | litteraturfortegnelse
kallforteckning | kallor | webbkallor | tryckta kallor | kallor och litteratur
kilder | kildeliste | lahteet | lahdeluettelo | viitteet
kirjallisuus | kaynakca | kaynaklar | kaynaklar listesi | irodalom | irodalomjegyzek
felhasznalt irodalom | hivatkozasok | hivatkozott irodalom | seznam literatury
seznam pouzite literatury | pouzita literatura | literatura a zdroje | zdroje | zoznam literatury
pouzita literatura a zdroje | seznam pouzitych zdroju
referinte | referinte bibliografice | bibliografie selectiva | literatura | literaturas saraksts
kasutatud kirjandus | viited | literaturos sarasas | popis literature | viri in literatura | izvori
βιβλιογραφια | αναφορες | βιβλιογραφικες αναφορες | tai lieu tham khao | daftar pustaka | rujukan
daftar referensi | المراجع | مراجع | قائمة المراجع | المصادر والمراجع | المصادر | منابع
فهرست منابع | ביבליוגרפיה | מקורות | רשימת מקורות | संदर्भ | संदर्भ सूची | เอกสารอ้างอิง
บรรณานุกรม
"""
_COMMENTED_LISTS = """
annotated bibliography | annotated reference list | kommentierte bibliographie
kommentierte bibliografie | kommentiertes literaturverzeichnis | bibliographie commentee
bibliographie annotee | bibliografia comentada | bibliografia anotada | bibliografia ragionata
bibliografia commentata | geannoteerde bibliografie
"""
_PARTS = """
u.s. patent documents | us patent documents | foreign patent documents | patent documents
other publications
books | articles | books and articles | articles and books | book chapters | journal articles
monographs | chapters | reports | theses | dissertations | newspapers and magazines | periodicals
magazines | press | interviews | films | filmography | videography | discography | cases
case law | table of cases | table of legislation | table of statutes | laws | statutes | treaties
acts | legal sources
government documents | official documents | archives | archival material | archival materials
manuscripts | unpublished material | published material | editions | texts | translations
web pages | websites | online resources | internet | other sources | secondary works
primary works | studies | archivquellen | archivalien | quelleneditionen | editionen
darstellungen | monographien | monografien | aufsatze | bucher | zeitschriftenartikel
sekundarquellen | gesetze | rechtsprechung | zeitungen | zeitungsartikel | filme | webseiten
forschungsbeitrage | livres | ouvrages | articles de revue | articles et chapitres
ouvrages et articles | rapports | sources d'archives | sources inedites | sources editees
textes de loi | legislation | jurisprudence | presse | journaux | entretiens | sites web
sites internet | etudes | travaux | libros | articulos | capitulos de libro | tesis | prensa
entrevistas | peliculas | legislacion | jurisprudencia | paginas web | archivos | fuentes impresas
fuentes ineditas | fuentes de archivo | livros | artigos | teses | imprensa | legislacao
arquivos | paginas na internet | libri | articoli | tesi | stampa | interviste | film
legislazione | giurisprudenza | siti web | fonti archivistiche | fonti edite | fonti inedite
fonti d'archivio | fonti a stampa | studi | boeken | artikelen | archieven | ksiazki | artykuly
archiwa | opracowania | literatura przedmiotu | literatura podmiotu | akty prawne
strony internetowe | книги | статьи | архивы | диссертации
日本語 | 英語 | 中国語 | 韓国語 | 欧文 | 和文 | 邦文 | 洋書 | 和書 | 日本語文献 | 英語文献
中国語文献 | 外国語文献 | 欧文文献 | 中文 | 英文 | 日文 | 外文 | 中文文献 | 英文文献 | 日文文献
外文文献
研究書 | 論文 | 史料 | 図書 | 雑誌論文 | データベース | ウェブサイト | 国外文献
국내문헌 | 국외문헌 | 국내 문헌 | 국외 문헌 | 단행본 | 논문 | 학위논문
인터넷 자료 | 웹사이트 | 동양서 | 서양서
kitaplar | makaleler | tezler | internet kaynaklari | arsiv kaynaklari | elektronik kaynaklar
нормативные акты | интернет-ресурсы | монографии | электронные ресурсы | архивные материалы
"""
_KINDS_OF_WORKS = """
article dans une revue | chapitre d'ouvrage | communication dans un congres | direction d'ouvrage
these | hdr | pre-publication, document de travail | autre publication scientifique | rapport
articles scientifiques | chapitres d'ouvrages | comptes rendus | conference papers | edited books
edited volumes | chapters in books | book reviews | reviews | working papers | preprints
refereed articles | peer-reviewed articles | publications | selected publications
zeitschriftenaufsatze | zeitschriftenbeitrage | buchbeitrage | beitrage in sammelbanden
herausgeberschaften | rezensionen | lexikonartikel | publikationen | veroffentlichungen
articulos en revistas | capitulos de libros | ponencias | resenas | publicaciones
artigos em periodicos | capitulos de livros | publicacoes | articoli su rivista
contributi in volume | monografie | curatele | recensioni | pubblicazioni
instruments de travail | outils de travail | usuels | dictionnaires et encyclopedies | œuvres
litterature grise | travaux universitaires | articles de presse | textes legislatifs | corpus
textes officiels | ouvrages theoriques | ouvrages de reference | catalogues d'exposition | presse
filmographie | filmography | filmografie | filmografia | sitographie | webographie | sitografia
webgrafia | discographie | discography | reference works | hilfsmittel | nachschlagewerke | lexika
sammelbande | kommentare | rechtsquellen | judikatur | internetquellen | onlinequellen
online-quellen | graue literatur | hochschulschriften | ausstellungskataloge | strumenti | edizioni
letteratura secondaria | letteratura primaria | bibliografia secundaria | bibliografia primaria
"""
_KINDS_OF_SOURCES = """
sources | source | works | literature | books | articles | papers | chapters | theses
dissertations | reports | documents | records | collections | manuscripts | archives | newspapers
periodicals | magazines | journals | pamphlets | interviews | publications | studies | editions
statutes | maps | diaries | memoirs | correspondence | quellen | literatur | zeitungen
zeitschriften | archivalien | dokumente | akten | drucke | editionen | aufsatze | monographien
monografien | sammelbande | nachschlagewerke | lexika | handbucher | dissertationen | berichte
ouvrages | memoires | periodiques | journaux | revues | etudes | travaux | manuscrits | fuentes
archivos | libros | articulos | tesis | periodicos | revistas | documentos | estudios | obras
prensa | fonti | archivi | libri | articoli | tesi | periodici | giornali | riviste | studi
opere | documenti | fontes | arquivos | livros | artigos | teses | jornais | estudos | bronnen
rapports | ressources | hochschulschriften | informes | recursos | relatorios | dissertacoes
risorse | artikelen | boeken | zrodla | czasopisma | opracowania | artykuly | ksiazki
"""
_SAID_OF_SOURCES = """
primary | secondary | printed | unprinted | published | unpublished | manuscript | archival | other
contemporary | official | parliamentary | government | electronic | online | internet | digital
web | further | selected | general | historical | literary | legal | oral | visual | scholarly
academic | newspaper | edited | modern | doctoral | gedruckte | ungedruckte | veroffentlichte
unveroffentlichte | amtliche | zeitgenossische | weitere | sonstige | digitale | historische
literarische | archivalische | elektronische | imprimees | imprimes | manuscrites | primaires
secondaires | publiees | inedites | orales | officiels | contemporains | generaux | electroniques
primarias | secundarias | impresas | ineditas | publicadas | manuscritas | oficiales | electronicas
ligne | linea | linha | rete | graue
digitales | primarie | secondarie | edite | inedite | manoscritte | stampa | orali | impressas
manuscritas | orais | oficiais | eletronicas | drukowane | rekopismienne | archiwalne
"""
_STROKES = str.maketrans("łøđı", "lodi")
_MARKS = " \t#*=_-–—•§◆■●▪[]【】〔〕<>〈〉《》|~:.：。"
_NUMBERING = regex.compile(
    r"(?:\d{1,2}|[A-Z]|[IVX]{1,5}|[Cc]hapter\s\d+|第\d+章)(?:\.\d{1,2}){0,3}[.):]?\s+"
    r"|(?i:kapitel|chapitre|cap[ií]tulo|capitolo|hoofdstuk|appendix|anhang|annexe?|bijlage|anexo"
    r"|ap[eéê]ndice|appendice)(?:\s(?:\d{1,2}|[A-Z]|[IVX]{1,5})(?:[.:)]?\s+|\s[–—-]\s)|:\s)"
    r"|[一二三四五六七八九十]{1,3}[、.]\s?"
)
_TEX_LIST = "\\begin{thebibliography}"
_COUNT = regex.compile(
    r"\s?[(（]\s?(?:\d{1,4}(?:\s?/\s?\d{1,3})?|(?:cont|ctd|continued|Forts)\.?)\s?[)）]$"
)
_REMARK = regex.compile(r"(?<=[^\s(（])\s?[(（][^()（）\d]{3,65}[)）]$")
"""What a list says of itself: "References (* recommended)"."""
_CHAPTER = regex.compile(
    r"(?:Chapter|Part|Kapitel|Teil|Chapitre|Partie|Cap[ií]tulo|Parte|Capitolo|Hoofdstuk)"
    r"\s(?:\d{1,2}|[IVX]{1,5}|[A-Z])(?:[:.–—-]?\s[^\d.,;]{3,70})?"
)
"""Above the notes of a chapter: "Chapter 3: Options for reform"."""
_COMMAND = regex.compile(r"\s?\[\s?\p{L}[^\[\]\d]{1,60}\]$")
_WIDE_PART = regex.compile(r"【[^【】]{1,58}】")
_WIDE = regex.compile(r"\p{Han}|\p{Hangul}")
_SPACED = regex.compile(r"\p{L}(?: \p{L}){4,}+")
_FIRST_LETTERS = regex.compile(
    r"[#*\s]*+(?:[\dIVXA-Z.]{1,8}[.):]?\s++)?+(\p{L}{4}|[\p{Han}\p{Hangul}]{2})"
)
_WORD_END = regex.compile(
    r"(?<=\p{L})(?!\p{L})|(?<=\p{Ll})(?=\p{Lu}\p{Ll})|(?<=\p{Han})(?=\P{Han})"
)
_AFTER_HEADING = regex.compile(
    r"\s*[:：.]\s*+|\s++(?=[\[(\p{Lu}\p{Lo}\d\"“])|(?=\p{Lu}\p{Ll})|(?<=\p{Han})(?=[\[［【(（\d])"
)
_JOINING = frozenset(["and", "und", "et", "y", "e", "en", "i", "и", "&", "og", "och", "a"])
_EXPLAINING = frozenset(["cited", "list", "listed", "for", "of", "in", "to"])
_RULES = frozenset((" -", " –", " —", "--", "——", "==", "__"))
"""The end of a line drawn behind a heading: "Refs - -"."""
_MOST_JOINED = 3
_MOST_EXPLAINING = 6
_MOST_WORDS = 10
_MOST_OF_PARTS = 6
_LONGEST_PHRASE = 5
LONGEST_HEADING = 80
LONGEST_PART = 60
_LONGEST_ABOVE = 200
_LONGEST_KNOWN = 48
_MOST_SPACES = 24


def folded(text: str) -> str:
    """Casefolded, without accents and strokes."""
    text = text.casefold()
    if text.isascii():
        return text
    text = text.translate(_STROKES)
    parts = unicodedata.normalize("NFKD", text)
    bare = "".join([char for char in parts if not unicodedata.combining(char)])
    return unicodedata.normalize("NFC", bare)


def cells(phrases: str) -> frozenset[str]:
    """The phrases of a table of words, which stand between bars and line ends, folded."""
    rows = folded(phrases).replace("\n", "|").split("|")
    return frozenset([" ".join(cell.split()) for cell in rows if cell.strip()])


_HEADINGS = cells(_PHRASES)
_PART_HEADINGS = cells(_PARTS) | cells(_KINDS_OF_WORKS)
_SOURCES = cells(_KINDS_OF_SOURCES)
_SAID = cells(_SAID_OF_SOURCES) | _JOINING | {"of", "the", "a", "de", "des", "di", "do", "da", "en"}
_PART_OPENINGS = frozenset(phrase[:4] for phrase in _PART_HEADINGS | _SOURCES | _SAID)
_COMMENTED = cells(_COMMENTED_LISTS)
_COMMENTED_ENDS = frozenset(phrase[-2:] for phrase in _COMMENTED) | {"ée"}
_HEADINGS |= _COMMENTED
_ARTICLES = frozenset(["a", "an", "eine", "une", "una", "uma", "een"])
_FIRST_WORDS = frozenset(phrase.split(" ")[0] for phrase in _HEADINGS)
_PREFIXES = frozenset(word[:size] for word in _FIRST_WORDS for size in (2, 4)) | {
    "chap", "kapi", "capi", "hoof", "appe", "anha", "anne", "bijl", "anex", "apen",
}  # fmt: skip


def cannot_open(line: str, openings: AbstractSet[str] = _PREFIXES, size: int = 4) -> bool:
    """Whether the first letters of a line are those of no phrase, given the first of each."""
    opening = line[:size]
    return opening.isalpha() and opening.isascii() and opening.casefold() not in openings


def is_heading(line: str) -> bool:
    """Whether a line, without outer spaces, is nothing but the heading of a reference list."""
    if len(line) > LONGEST_HEADING:
        return False
    if cannot_open(line):
        return line[-2:] in _COMMENTED_ENDS and ": " in line and _is_commented(line)
    if line[-2:] in _RULES:
        line = line.rstrip(" -–—_=")
    if "," in line or line.count(" ") > _MOST_SPACES or line[-1:] in ";-–(":
        return False
    if line.startswith(_TEX_LIST):
        return True
    core = core_of(line)
    if core[-1:] in (")", "）"):
        core = _REMARK.sub("", core)
    words = folded(core).split()
    if not words or words[0] not in _FIRST_WORDS or len(words) > _MOST_WORDS:
        return False
    for size in range(min(len(words), _LONGEST_PHRASE), 0, -1):
        if " ".join(words[:size]) in _HEADINGS:
            return size == len(words) or (not core[0].islower() and _is_tail(words[size:]))
    return False


def _is_commented(line: str) -> bool:
    """Whether a title says behind a colon that it is a list's: "An Annotated Bibliography"."""
    words = folded(line[line.rindex(": ") + 1 :]).split()
    return " ".join(words[words[0] in _ARTICLES :]) in _COMMENTED if words else False


def is_part_heading(line: str) -> bool:
    """Whether a line may be the heading of a part of a reference list: a kind of sources."""
    if len(line) > LONGEST_PART or line[-1:] in ";.-–(":
        return False
    if line[:1] == "【" and _WIDE_PART.fullmatch(line):
        return True
    if line[:1] in "CKTPH" and _CHAPTER.fullmatch(line):
        return True
    if len(line) > _LONGEST_KNOWN or cannot_open(line, _PART_OPENINGS):
        return False
    words = folded(core_of(line)).replace(",", "").split()
    if " ".join(words) in _PART_HEADINGS:
        return True
    return (
        1 < len(words) <= _MOST_OF_PARTS
        and not _SOURCES.isdisjoint(words)
        and all(word in _SOURCES or word in _SAID for word in words)
    )


def follows_heading(text: str, at: int) -> bool:
    """Whether the line at ``at`` is the first below a list's heading, or below that of a part.

    Lines of nothing but marks, and links behind the heading, may stand between.
    """
    before = text[max(0, at - _LONGEST_ABOVE) : at].split("\n")
    rows = [row for row in map(str.strip, before) if row.strip(_MARKS) and not is_command(row)]
    if not rows or is_heading(rows[-1]):
        return bool(rows)
    return len(rows) > 1 and is_part_heading(rows[-1]) and is_heading(rows[-2])


def is_command(line: str) -> bool:
    """Whether a line is nothing but links in brackets, as behind a heading: "[edit | history]"."""
    return line[:1] == "[" and _COMMAND.fullmatch(line) is not None


def core_of(line: str) -> str:
    """A line without marks, numbering and counts around what may be a heading."""
    if line[1:2] == " " and _SPACED.fullmatch(line):
        line = line.replace(" ", "")
    if line[-1] == "]":
        line = _COMMAND.sub("", line)
    core = line.strip(_MARKS)
    numbering = _NUMBERING.match(core)
    if numbering:
        core = core[numbering.end() :].lstrip(_MARKS)
    if core[-1:] in (")", "）"):
        core = _COUNT.sub("", core)
    if not core.isascii() and _WIDE.search(core):
        core = core.replace(" ", "").replace("\u3000", "")
    return core


def _is_tail(words: list[str]) -> bool:
    """Whether words may follow a heading on its line: "and notes", "cited in this chapter"."""
    if not all(word.replace(".", "").isalnum() for word in words[1:]):
        return False
    if words[0] in _JOINING:
        return 1 < len(words) <= 1 + _MOST_JOINED
    return words[0] in _EXPLAINING and len(words) <= _MOST_EXPLAINING


def heading_prefix(line: str) -> int:
    """Length of a list's heading that stands on one line with the first entry, 0 without one."""
    if line[1:2] == " ":
        spaced = _SPACED.match(line)
        if spaced and spaced.end() < len(line):
            words = spaced.group().replace(" ", "")
            if is_heading(words):
                return spaced.end()
            if is_heading(words[:-1]):
                return spaced.end() - 1
    if cannot_open(line):
        return 0
    first = _FIRST_LETTERS.match(line)
    if first is None or folded(first.group(1)) not in _PREFIXES:
        return 0
    found = 0
    for match in _WORD_END.finditer(line, first.start(1), LONGEST_HEADING):
        after = _AFTER_HEADING.match(line, match.start())
        if after and after.end() < len(line) and is_heading(line[: match.start()]):
            found = after.end()
    return found
