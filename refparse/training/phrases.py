"""Titles as the humanities and social sciences print them, by language.

Written for this project: patterns, and the persons, places and things that fill them.
"""

# ruff: noqa: E501

from __future__ import annotations

import random
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

import regex

from refparse.training.material import Language, words
from refparse.training.topics import TOPICS

_SLOT: Final = regex.compile(r"\{(\w)\}")


@dataclass(frozen=True, slots=True)
class Phrases:
    """What titles are made of beside `Language.subjects` and its fellows.

    Attributes:
        patterns: whole titles; ``{p}`` a person, ``{q}`` another, ``{l}`` a land or town, ``{s}`` a
            subject, ``{t}`` another, ``{o}`` a place or time as `Language.places` has them, ``{y}``
            and ``{z}`` years, ``{n}`` a number, ``{w}`` a single word.
        subtitles: patterns behind a title. persons, lands, singles: fillings.
    """

    patterns: tuple[str, ...]
    subtitles: tuple[str, ...]
    persons: tuple[str, ...]
    lands: tuple[str, ...]
    singles: tuple[str, ...]


def _phrases(patterns: str, subtitles: str, persons: str, lands: str, singles: str) -> Phrases:
    return Phrases(*map(words, (patterns, subtitles, persons, lands, singles)))


_PHRASES: Final[Mapping[str, Phrases]] = {
    "de": _phrases(
        "{p} und die {s}|{p} zur Einführung|{p}. Leben und Werk|{s} und {t}|{s} – {t} – {w}|Gesammelte Schriften|"
        "Briefwechsel {y}–{z}|Wörterbuch der {s}|Handbuch {s}|{w} und {w}|Was ist {s}?|Warum {s}? Ein Plädoyer|Sämtliche Werke|"
        "Geschichte {l}s|{l} um {y}|{l} und {l} im Vergleich|{p} liest {q}|Die {s} der {t}|Zum Begriff der {s} bei {p}|"
        "Nachgelassene Fragmente {y}–{z}|Das Jahr {y}|Soziologie der {s}|Von {p} zu {q}|Jenseits der {s}|Über {s}|"
        "Im Schatten der {s}. {l} {y} bis {z}|„{w}“ und „{w}“ bei {p}|Art. {w}|{w}|Zwischen {s} und {t}. {p} in {l}|"
        "Stichwort: {s}|Vorlesungen über {s}|Reise nach {l}|Der Fall {p}|Abriß der {s}|Die Kunst der {s}|Bericht zur Lage der {s}|"
        "Kritik der {s}|Ein Brief {p}s an {q}|Einleitung|Vorwort der Herausgeber|{s} {o}|{s} als Beruf|Kleine Geschichte der {s}|"
        "Zur Soziologie der {s} {o}|Das Unbehagen in der {s}|Dialektik der {s}|Minima Moralia|Eine qualitative Studie zu {s} und {t} in {l}|Einstellungen zu {s}: Ergebnisse einer Befragung {o}|Effekte von {s} auf {t}|{s} in {l} – ein Überblick|Grundriss der {s}|{l}",
        "Eine Einführung|Studien zur {s} {o}|Ein Handbuch|Festschrift für {p} zum {n}. Geburtstag|Ausgewählte Aufsätze|"
        "Beiträge zu einer Theorie der {s}|Zur Aktualität von {p}|Untersuchungen zu {p} und {q}|Eine Kulturgeschichte|"
        "Überlegungen {o}|Materialien und Dokumente {y}–{z}|Perspektiven der {s}|Ein Lesebuch|Zum Verhältnis von {s} und {t}|"
        "Band {n}|Eine empirische Untersuchung|Theorie und Praxis der {s}|Ergebnisse einer Tagung in {l}|Zweiter Teil",
        "Kant|Hegel|Goethe|Schiller|Nietzsche|Max Weber|Adorno|Luther|Kafka|Brecht|Foucault|Bourdieu|Habermas|Luhmann|Heidegger|"
        "Walter Benjamin|Thomas Mann|Celan|Marx|Simmel|Wittgenstein|Lessing|Herder|Freud|Hannah Arendt|Bach|Wagner|Platon|"
        "Augustinus|Rilke|Hölderlin|Kleist|Fontane|Karl dem Großen|Friedrich II.",
        "Deutschland|Österreich|Preußen|Wien|Berlin|Frankreich|Italien|Polen|Bayern|Böhmen|Europa|Hamburg|Venedig|Amerika|die Schweiz",
        "Bildung|Heimat|Ehre|Arbeit|Volk|Krieg|Raum|Geschlecht|Körper|Stimme|Bürger|Reich|Feudalismus|Nation|Archiv|Geld|Melancholie|"
        "Medium|Öffentlichkeit|Stadt|Zeit|Treue|Aura|Tragödie|Feld|Habitus|Inklusion|Leitkultur|Ding",
    ),
    "fr": _phrases(
        "{p} et la {s}|{p} ou la {s}|La {s} et la {t}|Lire {p}|Œuvres complètes|Correspondance ({y}-{z})|Dictionnaire de la {s}|"
        "Qu’est-ce que la {s} ?|Histoire de {l}|{l} en {y}|{p}, lecteur de {q}|La {s} {o}|Penser la {s} avec {p}|Écrits|{w}|"
        "Le cas {p}|Entre {s} et {t}|Au-delà de la {s}|De la {s}|{w} et {w}|L’affaire {p}|Pour une sociologie de la {s}|"
        "Journal ({y}-{z})|Lettres à {p}|Mémoires|L’année {y}|« {w} » et « {w} » chez {p}|Les {w}s de {l}|Critique de la {s}|"
        "Présentation|Introduction|Avant-propos|Surveiller et punir la {s}|Le {w} dans {l} {o}|Dits et écrits, {y}-{z}|"
        "Misère de la {s}|La {s} contre la {t}|{p} : une {s}|À propos de {p}|Une {s} sans {t} ?|Vie de {p}|L’esprit de la {s}|"
        "La fabrique de la {s}|Ce que {s} veut dire|Note sur {p} et {q}|Effets de {s} sur {t} : résultats d’une enquête en {l}|Enquête sur la {s} et la {t} en {l}|Évaluation de la {s} {o}|Discours de la {s}",
        "Essai sur la {s}|essai sur {p}|Études offertes à {p}|une approche comparative|Actes du colloque de {l}|Une histoire sociale|"
        "Approches sociologiques|{y}-{z}|Mélanges en l’honneur de {p}|les enjeux de la {s}|théories et pratiques|de {p} à {q}|"
        "Textes et documents|tome {n}|le cas de {l}|entre {s} et {t}|La {s} en question|analyse d’un échec|Anthologie",
        "Foucault|Bourdieu|Proust|Flaubert|Balzac|Montaigne|Rousseau|Voltaire|Durkheim|Descartes|Sartre|Camus|Derrida|Barthes|"
        "Zola|Hugo|Baudelaire|Molière|Racine|Lévi-Strauss|Tocqueville|Pascal|Deleuze|Ricœur|Rabelais|Diderot|Mallarmé|Aristote|"
        "Louis XIV|Napoléon|Stendhal|Chateaubriand|Simone de Beauvoir|Maurice Halbwachs",
        "France|Paris|Bretagne|Algérie|Québec|Genève|Italie|Provence|Belgique|Afrique|Lyon|Rome|Europe|Languedoc|Bourgogne",
        "corps|pouvoir|peuple|roman|exil|récit|geste|voyage|archive|travail|regard|paysage|livre|héros|langage|ordre|citoyen|"
        "mythe|rite|droit|territoire|genre|migrant|nom|patrimoine|habitus|quartier|lieu|don",
    ),
    "es": _phrases(
        "{p} y la {s}|La {s} y la {t}|Obras completas|¿Qué es la {s}?|Historia de {l}|{l} en {y}|Diccionario de {s}|Epistolario ({y}-{z})|"
        "La {s} {o}|{w} y {w}|Más allá de la {s}|Entre la {s} y la {t}|{w}|Leer a {p}|El caso {p}|Crítica de la {s}|Vigilar y castigar|"
        "Introducción|Prólogo|Sobre la {s}|Sociología de la {s}|La invención de {l}|Cartas a {p}|De {p} a {q}|El laberinto de la {s}|"
        "Las venas de {l}|{l}, {y}-{z}|La {s} en cuestión|Prevalencia de {s} en pacientes con {t} en {l}|Factores asociados a {s}: estudio de casos y controles|Efecto de la {s} sobre {t}|Percepción de {s} {o}|Evaluación de {s} en {l}, {y}",
        "una introducción|ensayos sobre la {s}|{y}-{z}|Estudios en homenaje a {p}|el caso de {l}|una mirada desde {l}|teoría y práctica|"
        "Una historia social|tomo {n}|aproximaciones a la {s} {o}|Actas del coloquio de {l}|Antología",
        "Cervantes|Borges|Ortega y Gasset|Lorca|Bolívar|José Martí|Sarmiento|Unamuno|Octavio Paz|Foucault|Bourdieu|Marx|Cortázar|"
        "Mariátegui|Kant|Felipe II|Góngora|Quevedo|Galdós|Neruda",
        "España|México|Argentina|Colombia|Chile|Cataluña|América|Cuba|Sevilla|Lima|Andalucía|Castilla|Buenos Aires",
        "poder|cuerpo|nación|frontera|exilio|trabajo|género|barrio|pueblo|novela|ciudadanía|territorio|relato|mito|archivo|tiempo",
    ),
    "pt": _phrases(
        "{p} e a {s}|A {s} e a {t}|Obras completas|O que é {s}?|O que é {s}|História de {l}|{l} em {y}|Dicionário de {s}|A {s} {o}|{w} e {w}|"
        "Para além da {s}|Entre a {s} e a {t}|{w}|Ler {p}|O caso {p}|Crítica da {s}|Pedagogia da {s}|Vigiar e punir|Introdução|"
        "Apresentação|Sobre a {s}|Sociologia da {s}|Raízes de {l}|De {p} a {q}|Manual de {s}|Política nacional de {s}|"
        "Censo demográfico {y}|Plano nacional de {s}|{l}, {y}-{z}|Normas técnicas de {s}|Boletim epidemiológico|"
        "Guia de {s}|Projeto pedagógico: {s} {o}|Cartilha de {s}|Efeitos da {s} sobre a {t}|Prevalência de {s} em {l}|Fatores associados à {s}: estudo transversal em {l}|Avaliação de {s} em sistemas de {t}|Percepção de estudantes sobre {s}|Uso de {s} na {t}: revisão integrativa|Produtividade de {s} em função de {t}|Diretrizes para a {s}",
        "uma introdução|ensaios sobre {s}|{y}-{z}|o caso de {l}|teoria e prática|uma abordagem histórica|volume {n}|um estudo {o}|"
        "reflexões sobre a {s}|limites e possibilidades|da {s} à {t}|estudo de caso em {l}|resultados preliminares",
        "Machado de Assis|Paulo Freire|Gilberto Freyre|Sérgio Buarque de Holanda|Fernando Pessoa|Eça de Queirós|Camões|Guimarães Rosa|"
        "Foucault|Bourdieu|Marx|Vygotsky|Piaget|Clarice Lispector|Getúlio Vargas|Habermas|Gramsci|Florestan Fernandes",
        "Brasil|Portugal|São Paulo|Minas Gerais|Bahia|Angola|Lisboa|Pernambuco|Amazônia|Moçambique|Rio Grande do Sul|Ceará",
        "poder|corpo|nação|sertão|trabalho|gênero|cidadania|território|cuidado|cotidiano|currículo|escravidão|terra|povo|tempo|saber",
    ),
    "it": _phrases(
        "{p} e la {s}|La {s} e la {t}|Opere complete|Che cos’è la {s}?|Storia di {l}|{l} nel {y}|Dizionario di {s}|Carteggio {y}-{z}|"
        "La {s} {o}|{w} e {w}|Tra {s} e {t}|{w}|Leggere {p}|Il caso {p}|Critica della {s}|Quaderni del carcere|Introduzione|Prefazione|"
        "Lettere a {p}|Da {p} a {q}|Scritti su {p}|Saggi su {p} e {q}|L’officina di {p}|Per {p}|Note su {p}|{l}. {s} e {t} ({y}-{z})|"
        "La {s} contro la {t}|Il mestiere di {w}|Vita di {p}|Le {s} di {l}",
        "una introduzione|saggi sulla {s}|Studi in onore di {p}|il caso di {l}|Storia e critica|Atti del convegno di {l}|vol. {n}|"
        "{y}-{z}|Una storia sociale|fonti e problemi|Temi e figure|da {p} a {q}",
        "Dante|Petrarca|Boccaccio|Machiavelli|Gramsci|Croce|Leopardi|Manzoni|Galileo|Vico|Pasolini|Calvino|Svevo|Montale|Caravaggio|"
        "Giotto|Ariosto|Tasso|Mazzini|Garibaldi|Foucault|Eco",
        "Italia|Roma|Firenze|Venezia|Napoli|Milano|Toscana|Sicilia|Europa|Bologna|Torino|Mezzogiorno|Lombardia",
        "potere|corpo|popolo|romanzo|lavoro|esilio|parola|città|stato|mito|archivio|tempo|paesaggio|genere|fabbrica|libro",
    ),
    "en": _phrases(
        "{p} and the {w}|{p} on {s}|Reading {p}|The {w} of {s}|{s} and {t}|{w} and {w}|What is {s}?|Collected works|The cultural {w} of {l}|"
        "{l} in {y}|Selected letters, {y}–{z}|A companion to {p}|Beyond {s}|The Oxford handbook of {s}|Encyclopedia of {s}|{w}|"
        "Between {s} and {t}|Manual of clinical {s}|The {w} of {l}, {y}–{z}|Introduction|Preface|Rethinking {s}|Against {s}|"
        "World {s} report {y}|National survey of {s} {y}|Guidelines on {s} and {t}|Global status report on {s}|Chapter {n}: {s}|"
        "{s} fact sheet|Annual report {y}|Flora of {l}|Report on the state of {s}|The birds of {l}|Principles of {s}|Applied {s}|"
        "{s} in {l}: evidence from {y}|Statistical yearbook {y}|An essay on {s}|{s} policy and {t}|Atlas of {s}|Advances in {s}",
        "An introduction|Essays on {s}|A cultural history|Essays in honour of {p}|The case of {l}|Theory and practice|Volume {n}|"
        "A practical guide|Evidence from {l}|New perspectives|{y}–{z}|Methods and protocols|A critical reader|Principles and applications|"
        "From {p} to {q}|Report of a workshop held in {l}|Ecology, {s} and {t}|Summary for policymakers|Biology and management",
        "Foucault|Shakespeare|Darwin|Marx|Hume|Milton|Joyce|Virginia Woolf|Dickens|Locke|Hobbes|Kant|Plato|Chaucer|Keynes|Freud|"
        "Hannah Arendt|Adam Smith|Du Bois|Austen|Newton|Beckett",
        "Britain|Europe|India|Ireland|Africa|China|Scotland|Japan|Australia|London|America|Kenya|South Asia|Brazil|Ontario|California",
        "body|nation|power|empire|archive|labour|gender|memory|politics|novel|landscape|voice|market|self|state|making|limits|idea|sources",
    ),
    "nl": _phrases(
        "{p} en de {w}|{s} en {t}|{s} {o}|Wat is {s}?|Over {s}|{p}. Leven en werk|{p} en {q}|Verzamelde werken|Volledige werken|Geschiedenis van {l}|{l} in {y}|{l} {y}-{z}|{l} en {l}|{w} en {w}|"
        "Handboek {s}|Inleiding in de {w}|Brieven {y}-{z}|Briefwisseling {y}-{z}|Dagboek {y}-{z}|Lezen over {s}|Tussen {s} en {t}|Voorbij de {w}|{w}|De {w} van {l}|De {w} van {p}|Het jaar {y}|In het spoor van {p}|"
        "Van {p} tot {q}|Herinneringen aan {p}|Het geval {p}|Inleiding|Woord vooraf|Ten geleide|Repertorium van {s} {o}|Woordenboek van de {w}|Atlas van {l}|De wereld van {p}|Effecten van {s} op {t}|Evaluatie van {s} {o}|"
        "Monitor {s} {y}|Jaarverslag {y}|Richtlijn {s}|Naar een nieuwe {w}|{l} in de Gouden Eeuw|De taal van {p}|Een kleine geschiedenis van {l}|{s} als probleem|Macht en {w}|Het land van {p}",
        "een inleiding|Een biografie|opstellen over {s}|Studies aangeboden aan {p}|Liber amicorum {p}|een verkenning|bijdragen tot een geschiedenis van {l}|{y}-{z}|theorie en praktijk|een vergelijkend onderzoek|"
        "het geval {l}|een onderzoek {o}|Deel {n}|een bloemlezing|over {s} en {t}|een sociale geschiedenis|teksten en documenten|van {p} tot {q}|een studie naar {s}|een handreiking|Verslag van een studiedag in {l}",
        "Vondel|Hooft|Bredero|Multatuli|Erasmus|Spinoza|Rembrandt|Vermeer|Huizinga|Couperus|Gezelle|Willem van Oranje|Johan de Witt|Huygens|Grotius|Marnix van Sint-Aldegonde|Hadewijch|Ruusbroec|Potgieter|Busken Huet|"
        "Gorter|Nescio|W.F. Hermans|Mulisch|Reve|Claus|Elsschot|Boon|Thorbecke|Kuyper|Drees|Van Gogh|Mondriaan|Stevin|Lorentz|Anne Frank|Maerlant|Cats",
        "Nederland|Vlaanderen|België|Holland|Friesland|Brabant|Zeeland|Amsterdam|Antwerpen|Leiden|Gent|Brugge|Suriname|Indonesië|Limburg|Utrecht|Europa|Batavia|Groningen",
        "natie|macht|stad|taal|lichaam|geheugen|markt|arbeid|gezin|kerk|staat|vrijheid|traditie|moderniteit|ruimte|stem|vorst|burger|oorlog|droom|spiegel|tijd|ballingschap|erfenis|beeldvorming",
    ),
    "pl": _phrases(
        "{p} i {q}|{p} – {q}|{p}. Życie i twórczość|{p}. Studium {s}|Historia {s}|Dzieje {s} {o}|Teoria {s}|Zarys {s}|Z problemów {s}|O pojęciu {s}|Słownik {s}|Leksykon {s}|Między teorią {s} a praktyką|{w} i {w}|{w} a {w}|"
        "{w}|{l} {o}|{l} w {y} roku|{l} {y}–{z}|Pisma wybrane|Dzieła wszystkie|Listy {y}–{z}|Dziennik {y}–{z}|Pamiętniki|Wokół {s}|W kręgu {s} i {t}|W stronę {s}|Granice {s}|Kilka uwag o historii {s}|"
        "„{w}” i „{w}” – {p}|Co to jest {w}?|Czy {w} jest możliwa?|Wstęp|Słowo wstępne|Od redakcji|Przedmowa|Bibliografia {s} {y}–{z}|Metody badania {s}|Wpływ {s} na rozwój {t}|Ocena {s} {o}|Uwarunkowania {s} w świetle badań|"
        "Wybrane aspekty {s} i {t}|Rola {s} w kształtowaniu {t}|Aktualne problemy {s}|Komentarz do ustawy o finansowaniu {s}|Raport o stanie {s}|Rocznik statystyczny {y}|Polityka {s} {o}|Źródła do dziejów {s}|Ze studiów nad historią {s}|"
        "Przemiany {s} {o}|Problem {s}|Narodziny {s}|Kryzys {s} i {t}|Nowe perspektywy {s}|Język {s}|Obraz {s} w literaturze polskiej",
        "Zarys problematyki|Szkice historyczne|Studium monograficzne|Wybór pism|Księga pamiątkowa|Materiały z konferencji naukowej|Teoria i praktyka|Studia i szkice|Antologia|Interpretacje|Próba syntezy|Podręcznik akademicki|"
        "Studia nad historią {s}|{w} i {w}|Komentarz|Wprowadzenie|{y}–{z}|Biografia|Perspektywa socjologiczna|z dziejów {s} {o}|Od historii {s} do teorii {t}|Część {n}|Rekonesans|Studium przypadku|Wybrane zagadnienia|Analiza porównawcza",
        "Mickiewicz|Słowacki|Norwid|Krasiński|Kochanowski|Prus|Sienkiewicz|Żeromski|Wyspiański|Gombrowicz|Schulz|Witkacy|Miłosz|Herbert|Szymborska|Różewicz|Białoszewski|Leśmian|Kopernik|Staszic|Kołłątaj|Lelewel|"
        "Piłsudski|Dmowski|Kościuszko|Jan III Sobieski|Stanisław August|Chopin|Matejko|Kieślowski|Znaniecki|Malinowski|Ingarden|Twardowski|Bauman|Foucault|Kant|Husserl|Bachtin",
        "Polska|Galicja|Śląsk|Mazowsze|Warszawa|Kraków|Lwów|Wilno|Wielkopolska|Pomorze|Europa|Rzeczpospolita|Prusy Wschodnie|Litwa|Gdańsk|Niemcy|Rosja|Podlasie|Kresy",
        "naród|pamięć|tożsamość|nowoczesność|tradycja|ciało|miasto|władza|język|tekst|wolność|wina|śmierć|mit|symbol|obraz|granica|przestrzeń|podróż|wspólnota|etos|groteska|ironia|metafora|podmiot|historia|wieś|dwór",
    ),
    "ru": _phrases(
        "{p} и {q}|{p}: pro et contra|{p}. Жизнь и творчество|{p}: жизнь и судьба|{p} в воспоминаниях современников|История {s}|История {s} {o}|Теория {s}|Очерки {s}|Основы {s}|Введение в теорию {s}|Проблемы {s} и {t}|"
        "К проблеме {s}|К вопросу о структуре {s}|О понятии {s}|О природе {s}|Философия {s}|Социология {s} и {t}|Поэтика {s}|Методология {s}|Становление {s} {o}|Развитие {s} {o}|Кризис {s}|{w} и {w}|{w} как {w}|{w}|{l} {o}|"
        "{l} в {y} году|{l}: {w} и {w}|{l} и {l}|Собрание сочинений|Полное собрание сочинений|Избранные труды|Сочинения|Письма ({y}–{z})|Дневники. {y}–{z}|Воспоминания|Введение|Предисловие|От редактора|Словарь {s}|Энциклопедия {s}|"
        "Хрестоматия по истории {s}|Влияние {s} на формирование {t}|Особенности {s} {o}|Современные проблемы {s}|Анализ {s} и {t}|Роль {s} в развитии {t}|Некоторые вопросы {s}|Современное состояние и перспективы {s}|Феномен {s}|"
        "Эволюция {s} {o}|Исследование {s}|Механизмы {s} {o}|Актуальные проблемы {s}|Материалы к истории {s}|Из истории {s} {o}|Образ {s} в русской прозе|Концепт «{w}» {o}|Эффективность {s} и {t}|Оценка {s} {o}|Диалектика {s}|Язык {s}|Судьба {s}|{p}: поэтика и философия|Что такое {w}?|Книга о {l}",
        "учебник|учебное пособие|учебник для вузов|сборник статей|сборник научных трудов|монография|учеб. пособие для студентов вузов|материалы и исследования|опыт исследования|очерки истории|теория и практика|история и современность|"
        "избранные статьи|проблемы и перспективы|хрестоматия|курс лекций|методическое пособие|в поисках {s}|эссе|традиции и новации|актуальные проблемы|документы и материалы|словарь-справочник|{y}–{z}|исторический очерк|от теории {s} к практике|социологический анализ|межвуз. сб. науч. тр.|учебник и практикум для академического бакалавриата",
        "А. С. Пушкин|Пушкин|Гоголь|Ф. М. Достоевский|Достоевский|Л. Н. Толстой|Чехов|Лермонтов|Тургенев|Блок|Ахматова|Мандельштам|Цветаева|Пастернак|Булгаков|Бродский|Набоков|Платонов|Маяковский|Петр I|Екатерина II|Иван Грозный|"
        "Ленин|Сталин|П. А. Столыпин|М. М. Сперанский|Н. М. Карамзин|Ломоносов|В. И. Вернадский|Бердяев|Вл. Соловьев|Бахтин|Лотман|Выготский|Кант|Гегель|Ницше|Шекспир|Андрей Рублев",
        "Россия|Москва|Петербург|Сибирь|Урал|Древняя Русь|Кавказ|Поволжье|Запад|Восток|Европа|Китай|Крым|Дальний Восток|Новгород|Византия|Украина|Средняя Азия|Франция",
        "человек|общество|культура|текст|миф|символ|память|власть|свобода|слово|образ|пространство|время|город|народ|империя|нация|государство|личность|творчество|традиция|диалог|вера|война|революция|судьба|язык|сознание|повседневность|игра|пейзаж",
    ),
    "sv": _phrases(
        "{p} och {q}|{p} og {q}|{s} och {t}|{s} og {t}|{s} {o}|Om {s}|Vad är {s}?|Hva er {s}?|{p}. Liv och verk|{p}. Et liv|{p}: en biografi|Samlade skrifter|Samlede verker|Historien om {l}|{l} {o}|{l} {y}–{z}|{w} och {w}|{w} og {w}|{w}|"
        "Brev {y}–{z}|Dagböcker {y}–{z}|Från {p} till {q}|Fra {p} til {q}|Mellan {s} och {t}|Mellom {s} og {t}|Handbok i {s}|Håndbok i {s}|Innføring i {s}|Introduktion till {s}|Inledning|Innledning|Indledning|Forord|Förord|Perspektiv på {s}|"
        "Makt, {s} och {t}|I skuggan av {s}|{p} i {l}|Att skriva {s}|At læse {p}|Studier i {s}|Ett sekel av {s}|{s} i {l}|{s} i {l} – en översikt|En studie av {s} och {t} i {l}|Kampen om {s}|Årsrapport {y}|Rapport om {s} i {l}|Svensk {s}|Norsk {s} etter {y}|Dansk {s} gennem {n} år|Nationella riktlinjer för {s}|Nasjonal plan for {s}|"
        "Samtal om {s}|Vägen till {s}|Veien til {s}|Norges {s}|Bidrag till en historia om {s}|Drömmen om {s}|Når {s} møter {t}|Var går gränsen för {s}?",
        "En introduktion|En innføring|en historisk studie|studier i {s}|Festskrift till {p}|Festskrift til {p}|En biografi|essäer om {s}|{y}–{z}|en antologi|teori och praktik|teori og praksis|en kvalitativ studie|en kunnskapsoversikt|ett bidrag till {s}|exemplet {l}|"
        "Om {s} och {t}|en kritisk analys|fra {p} til {q}|Bind {n}|en empirisk undersökning|rapport från en konferens i {l}|hvordan og hvorfor|nya perspektiv|en begrepshistorie|en kulturhistoria|Artikler om {s}|betänkande|slutbetänkande|erfaringer fra {l}",
        "Strindberg|Ibsen|Holberg|Linné|Swedenborg|Gustav Vasa|Karl XII|Selma Lagerlöf|Almqvist|Bellman|Tegnér|Hamsun|Bjørnson|Undset|Wergeland|Kierkegaard|H.C. Andersen|Grundtvig|Brandes|Blixen|Munch|Nansen|Heiberg|"
        "Tranströmer|Södergran|Runeberg|Topelius|Astrid Lindgren|Bergman|Snorre|Olav den hellige|Drottning Kristina|Birgitta|Tycho Brahe|Bohr|Heidegger|Foucault|Habermas",
        "Sverige|Norge|Danmark|Finland|Island|Stockholm|Bergen|København|Skåne|Norrland|Grønland|Norden|Lappland|Jylland|Gotland|Trøndelag|Uppsala|Finnmark|Åland|Europa",
        "makt|språk|kropp|nation|stad|by|minne|folk|frihet|natur|skog|hav|tid|rum|röst|stemme|kön|ånd|arbeid|arbete|modernitet|krig|fred|hem|tro|fortelling|berättelse|landskap|grensen|arkiv|ironi|melankoli",
    ),
}  # fmt: skip

_CONGRESSES: Final[Mapping[str, tuple[str, ...]]] = {
    "de": words(
        "{n}. Internationaler Kongress für {s}|Tagung der Deutschen Gesellschaft für {s}|{n}. Deutscher Kongress für {s}|"
        "Kongress der Deutschen Gesellschaft für {s} in {l}|Jahrestagung {y} der Gesellschaft für {s}|Symposium {s} und {t}"
    ),
    "fr": words(
        "Actes du colloque « {s} et {t} »|{n}e Congrès international de {s}|Actes du {n}e colloque de {l}|"
        "Journées d’études sur la {s}|Actes des journées {s} et {t}|{n}es Rencontres de {l}"
    ),
    "es": words(
        "{n} Congreso Nacional de {s}|Actas del Congreso Internacional de {s}|Memorias del {n}º Simposio de {s}|"
        "Jornadas de {s}|Encuentro Latinoamericano de {s}|Actas de las Jornadas de {s} y {t}"
    ),
    "pt": words(
        "Congresso Brasileiro de {s}, {n}.|Simpósio Nacional de {s}, {n}., {y}|Encontro Nacional de {s}|Anais do {n}º Congresso Brasileiro de {s}|"
        "Seminário Internacional de {s} e {t}, {n}., {y}|Reunião Anual da Associação Nacional de {s}, {n}|Jornada de {s}|"
        "Congresso Internacional de {s}, {n}., {y}|Semana Acadêmica de {s}|Anais do Simpósio de {s}"
    ),
    "it": words(
        "Atti del convegno internazionale di studi|Atti del {n}º congresso di {s}|Convegno nazionale di {s}|Atti della giornata di studi su {p}"
    ),
    "en": words(
        "Proceedings of the {n}th International Conference on {s}|{n}th International Symposium on {s} and {t}|Proceedings of the {y} ACM Conference on {s}|"
        "Annual Meeting of the Society for {s}|Proceedings of the National Workshop on {s}|Proc. Int. Conf. on {s}|Proceedings of the {n}th World Congress of {s}|"
        "International Workshop on {s} in {l}|Proceedings of the Royal Symposium on {s} and {t}|{y} IEEE International Conference on {s}|Conference on {s}"
    ),
    "nl": words(
        "Handelingen van het {n}e congres over {s}|Nationaal congres {s} {y}|Symposium {s} en {t}|{n}e Vlaams-Nederlandse studiedag over {s}|Colloquium {s}|Proceedings van de {n}e conferentie over {s}|Onderwijs Research Dagen {y}|Congres van de Nederlandse Vereniging voor {s}"
    ),
    "pl": words(
        "Materiały {n}. Ogólnopolskiej Konferencji Naukowej „Problemy {s}”|Materiały z konferencji poświęconej historii {s}|{n} Kongres Naukowy Towarzystwa Badań {s}|Materiały sympozjum „Teoria {s} i {t}”|Pamiętnik {n}. Zjazdu Historyków {s}|"
        "Międzynarodowa Konferencja Naukowa „Przemiany {s}”|Księga referatów {n} Zjazdu|Materiały z sesji naukowej {l}, {y}"
    ),
    "ru": words(
        "Материалы {n}-й Международной научно-практической конференции «Проблемы {s}»|Сборник трудов Всероссийской конференции «История {s} и {t}»|Труды {n} Международного конгресса по истории {s}|Актуальные проблемы {s} : материалы {n} Всерос. науч.-практ. конф.|"
        "Тезисы докладов {n} научной конференции молодых ученых|Материалы международной конференции «Философия {s}»|Материалы {n}-х чтений памяти {p}|Проблемы {s}: материалы науч. конф.|Сборник тезисов {n} Всероссийского съезда"
    ),
    "sv": words(
        "Rapport från det {n}:e nordiska mötet om {s}|Rapporter til det {n}. nordiske historikermøte|Konferensrapport {s} och {t}|Nordisk konferanse om {s}|Den {n}. nordiske konference om {s}|Förhandlingar vid konferensen {s} i {l}|Symposium om {s} i {l} {y}|Nordiska konferensen för {s}|NFPF/NERA {y}"
    ),
}  # fmt: skip


def congress(language: Language, code: str, dice: random.Random) -> str:
    """Return the name of a congress or of its proceedings."""
    return _filled(dice.choice(_CONGRESSES[code]), code, language, dice)


def phrase(language: Language, code: str, dice: random.Random) -> str:
    """Return a title as books and essays bear them, half of the time with a subtitle."""
    parts = _PHRASES[code]
    title = _filled(dice.choice(parts.patterns), code, language, dice)
    title = title[0].upper() + title[1:]
    if dice.random() < 0.45:
        mark = ". " if dice.random() < (0.75 if code in ("de", "fr", "it", "pl") else 0.3) else ": "
        if title[-1] in "?!":
            mark = " "
        elif code == "fr" and mark == ": ":
            mark = dice.choice((" : ", ": "))
        subtitle = _filled(dice.choice(parts.subtitles), code, language, dice)
        title += mark + (subtitle[0].upper() + subtitle[1:] if mark == ". " else subtitle)
    return title


def _filled(pattern: str, code: str, language: Language, dice: random.Random) -> str:
    parts = _PHRASES[code]
    subjects = TOPICS[code] if dice.random() < 0.7 else language.subjects
    year = dice.randint(1500, 2000)

    def value(slot: regex.Match[str]) -> str:
        pools = {
            "p": parts.persons, "q": parts.persons, "l": parts.lands, "s": subjects,
            "t": subjects, "o": language.places, "w": parts.singles,
        }  # fmt: skip
        letter = slot[1]
        if letter in pools:
            return dice.choice(pools[letter])
        if letter == "n":
            return str(dice.randint(1, 80))
        return str(year if letter == "y" else year + dice.randint(1, 90))

    return _SLOT.sub(value, pattern)
