"""Names of public bodies, societies and study groups, as they stand for authors and publishers."""

# ruff: noqa: E501

from __future__ import annotations

import random
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from refparse.training.material import words


@dataclass(frozen=True, slots=True)
class Bodies:
    """What the names of bodies are made of in one language.

    Attributes:
        known: whole names. states: what stands before a ministry. heads: first words of a name.
        fields: what a body is for. units: first words of a part of a body.
    """

    known: tuple[str, ...]
    states: tuple[str, ...]
    heads: tuple[str, ...]
    fields: tuple[str, ...]
    units: tuple[str, ...]


def _bodies(known: str, states: str, heads: str, fields: str, units: str) -> Bodies:
    return Bodies(words(known), words(states), words(heads), words(fields), words(units))


_BODIES: Final[Mapping[str, Bodies]] = {
    "de": _bodies(
        "Statistisches Bundesamt|Bundeszentrale für politische Bildung|Robert Koch-Institut|Umweltbundesamt|"
        "Deutscher Bundestag|Kultusministerkonferenz|KMK|Bundesagentur für Arbeit|Wissenschaftsrat|Bundesamt für Statistik|"
        "Deutsche Forschungsgemeinschaft|Kassenärztliche Bundesvereinigung|Caritas|Deutsches Jugendinstitut|BMBF|BMFSFJ|"
        "Autorengruppe Bildungsberichterstattung|Europäische Kommission|Weltgesundheitsorganisation|Statistik Austria|"
        "Konferenz der Kultusminister der Länder|Bertelsmann Stiftung|AWMF|Bundesärztekammer|mittendrin e. V.",
        "Deutschland|Österreich|Schweiz|Land Hessen|Freistaat Bayern|Stadt Wien|Kanton Zürich",
        "Bundesministerium für|Deutsche Gesellschaft für|Ministerium für|Bundesamt für|Landesamt für|Institut für|"
        "Verband für|Arbeitskreis für|Österreichische Gesellschaft für|Schweizerische Akademie für|Zentrum für|Kommission für",
        "Bildung und Forschung|Familie, Senioren, Frauen und Jugend|Gesundheit|Arbeit und Soziales|Soziologie|Naturschutz|"
        "Verkehr und digitale Infrastruktur|Umwelt, Naturschutz und Reaktorsicherheit|Psychiatrie und Psychotherapie|"
        "Wirtschaft und Energie|Ernährung und Landwirtschaft|Statistik|Archäologie|Musikforschung|Migration",
        "Abteilung|Referat|Arbeitsgruppe|Fachbereich|Sektion|Kommission",
    ),
    "fr": _bodies(
        "INSEE|Haute Autorité de santé|Conseil d’État|Cour des comptes|Assemblée nationale|Sénat|UNESCO|INSERM|OCDE|"
        "Organisation mondiale de la Santé|Commission européenne|Statistique Canada|Office québécois de la langue française|"
        "Défenseur des droits|Conseil de l’Europe|Académie des sciences|Ligue des droits de l’homme|Institut de la statistique du Québec|"
        "Agence nationale de sécurité du médicament|Santé publique France|Office fédéral de la statistique",
        "France|Québec|République française|Canada|Belgique|Gouvernement du Québec|Suisse",
        "Ministère de|Agence nationale de|Institut national de|Société française de|Conseil national de|Observatoire de|"
        "Direction générale de|Comité consultatif de|Association pour|Fédération de|Centre d’études sur",
        "la Santé|l’Éducation nationale|la recherche médicale|la culture et la communication|la Justice|l’environnement|"
        "la santé et des services sociaux|la jeunesse et des sports|l’agriculture et de la pêche|la statistique|"
        "l’enseignement supérieur et de la recherche|la cohésion sociale|la sécurité sociale|la population",
        "Direction de|Service de|Département de|Commission de|Bureau de",
    ),
    "es": _bodies(
        "CEPAL|Organización Mundial de la Salud|Instituto Nacional de Estadística|INEGI|UNESCO|Banco Mundial|FAO|"
        "Organización Panamericana de la Salud|Real Academia Española|Naciones Unidas|Comisión Europea|Congreso de la República|"
        "Comisión Económica para América Latina y el Caribe|Defensoría del Pueblo|Secretaría de Salud|DANE|Colegio Médico de Chile",
        "España|Colombia|México|República Argentina|Chile|Perú|Gobierno de Chile|República de Colombia|Junta de Andalucía",
        "Ministerio de|Instituto Nacional de|Sociedad Española de|Secretaría de|Consejo Nacional de|Asociación Argentina de|"
        "Comisión Nacional de|Dirección General de|Observatorio de|Consejería de|Departamento Nacional de",
        "Salud|Educación|Sanidad y Consumo|Medio Ambiente|Estadística e Informática|Salud y Protección Social|Cultura|"
        "Ciencia y Tecnología|Educación Pública|Agricultura y Desarrollo Rural|Planeación|Derechos Humanos|Cardiología",
        "Dirección de|Departamento de|Comité de|Subsecretaría de|Grupo de Trabajo de",
    ),
    "pt": _bodies(
        "IBGE|Instituto Brasileiro de Geografia e Estatística|Associação Brasileira de Normas Técnicas|ABNT|UNESCO|"
        "Organização Mundial da Saúde|Organização Pan-Americana da Saúde|Conselho Federal de Medicina|INEP|CAPES|CNPq|"
        "Conselho Nacional de Desenvolvimento Científico e Tecnológico|Empresa Brasileira de Pesquisa Agropecuária|EMBRAPA|"
        "Conselho Nacional de Saúde|Agência Nacional de Vigilância Sanitária|Fundação Oswaldo Cruz|Fundação João Pinheiro|"
        "Instituto Nacional de Câncer José Alencar Gomes da Silva|Companhia Nacional de Abastecimento|Direção-Geral da Saúde|"
        "Instituto Nacional de Estatística|Sociedade Brasileira de Cardiologia|Ministério da Saúde (BR)|Conselho Federal de Enfermagem|"
        "Instituto Brasileiro do Meio Ambiente e dos Recursos Naturais Renováveis|IPEA|Universidade Federal do Paraná",
        "BRASIL|Brasil|São Paulo (Estado)|PORTUGAL|RIO DE JANEIRO (Estado)|Minas Gerais|Paraná|SÃO PAULO (Município)",
        "Ministério da|Secretaria de Estado da|Conselho Nacional de|Instituto Nacional de|Sociedade Brasileira de|"
        "Associação Brasileira de|Conselho Regional de|Agência Nacional de|Fundação Nacional de|Departamento de|Secretaria Municipal de",
        "Saúde|Educação|Agricultura, Pecuária e Abastecimento|Ciência e Tecnologia|Justiça|Desenvolvimento Científico|"
        "Vigilância Epidemiológica|Assistência Social|Enfermagem|Pesquisas Espaciais|Meio Ambiente|Cultura|Psicologia|"
        "Desenvolvimento Social e Combate à Fome|Águas|Atenção Básica|Políticas de Saúde|Educação Continuada, Alfabetização e Diversidade",
        "Secretaria de|Departamento de|Coordenação-Geral de|Comissão de|Diretoria de|Gerência de",
    ),
    "it": _bodies(
        "ISTAT|Ministero della Salute|Camera dei deputati|Regione Toscana|Banca d’Italia|Istituto Superiore di Sanità|"
        "Accademia della Crusca|Commissione europea|Corte costituzionale|CNR|Comune di Bologna|UNESCO|Organizzazione Mondiale della Sanità",
        "Italia|Repubblica Italiana|Regione Lombardia|Regione Emilia-Romagna",
        "Ministero della|Istituto nazionale di|Società italiana di|Associazione italiana di|Ministero per|Consiglio nazionale della|"
        "Soprintendenza per|Osservatorio sulla",
        "Salute|Pubblica Istruzione|statistica|sociologia|cultura|ricerca|Giustizia|beni culturali|storia moderna|politica sociale",
        "Direzione generale per|Ufficio|Dipartimento di|Commissione per",
    ),
    "en": _bodies(
        "World Health Organization|WHO|FAO|Centers for Disease Control and Prevention|UNICEF|World Bank|OECD|UNEP|UNHCR|IUCN|"
        "American Psychiatric Association|American Psychological Association|National Research Council|Institute of Medicine|"
        "Food and Agriculture Organization of the United Nations|US Environmental Protection Agency|Australian Bureau of Statistics|"
        "National Institute for Health and Care Excellence|NICE|European Food Safety Authority|US Census Bureau|Statistics Canada|"
        "Institute of Medicine (US) Committee on Standards|American College of Sports Medicine|Royal College of Physicians|"
        "International Union for Conservation of Nature|Intergovernmental Panel on Climate Change|SAS Institute Inc.|RStudio Team|"
        "United Nations Department of Economic and Social Affairs, Population Division|World Meteorological Organization|ICRISAT|"
        "National Center for Health Statistics|International Labour Office|European Medicines Agency|Human Rights Watch|Oxfam",
        "United States|Great Britain|Canada|Australia|U.S.|Government of India|Republic of South Africa|New Zealand|England",
        "Ministry of|Department of|Institute of|National Institute of|American Society of|International Society for|"
        "Royal Society of|Office of|Council for|National Council for|Committee on|European Association for|Commission on|Board of",
        "Health|Education|Agriculture|Statistics|Public Health|Environmental Protection|Health and Human Services|Labor|"
        "Forestry|Health, Labour and Welfare|Science and Technology|Internal Affairs|Fisheries and Oceans|Medical Sciences|"
        "Energy|Plant Genetic Resources|Infectious Diseases|Cardiology|Child Health|Trade and Industry|Housing and Urban Development",
        "Department of|Division of|Office of|Committee on|Bureau of|Section on|Working Group on",
    ),
    "nl": _bodies(
        "Centraal Bureau voor de Statistiek|CBS|Sociaal en Cultureel Planbureau|SCP|Gezondheidsraad|Onderwijsraad|Raad voor Cultuur|Algemene Rekenkamer|Tweede Kamer der Staten-Generaal|RIVM|WRR|KNAW|TNO|CPB|Planbureau voor de Leefomgeving|"
        "Wetenschappelijke Raad voor het Regeringsbeleid|Nederlandse Taalunie|Vlaamse Overheid|Europese Commissie|Wereldgezondheidsorganisatie|Inspectie van het Onderwijs|Trimbos-instituut|Kind en Gezin|Raad van State|Koninklijke Bibliotheek|Nationaal Archief|Rekenhof|KNMG|Amnesty International",
        "Nederland|België|Vlaanderen|Gemeente Amsterdam|Provincie Gelderland|Koninkrijk der Nederlanden",
        "Ministerie van|Raad voor|Nederlandse Vereniging voor|Instituut voor|Inspectie voor|Stichting voor|Vlaamse Vereniging voor|Koninklijke Vereniging voor|Commissie voor|Vlaams Agentschap voor|Nederlands Instituut voor|Dienst|Departement",
        "Volksgezondheid, Welzijn en Sport|Onderwijs, Cultuur en Wetenschap|Binnenlandse Zaken en Koninkrijksrelaties|Justitie|Sociale Zaken en Werkgelegenheid|Landbouw|Jeugdzorg|Psychiatrie|Huisartsgeneeskunde|Archeologie|Volkshuisvesting|Natuurbehoud|Welzijn en Gezin|Statistiek|Economische Zaken|Maatschappelijke Ontwikkeling",
        "Directie|Afdeling|Werkgroep|Commissie|Projectgroep|Dienst",
    ),
    "pl": _bodies(
        "Główny Urząd Statystyczny|GUS|Najwyższa Izba Kontroli|NIK|Narodowy Bank Polski|Instytut Pamięci Narodowej|IPN|Polska Akademia Nauk|PAN|Rzecznik Praw Obywatelskich|Komisja Europejska|Centrum Badania Opinii Społecznej|CBOS|Trybunał Konstytucyjny|"
        "Sejm Rzeczypospolitej Polskiej|Światowa Organizacja Zdrowia|Polskie Towarzystwo Psychiatryczne|Instytut Badań Edukacyjnych|Instytut Spraw Publicznych|Fundacja Batorego|Naczelna Dyrekcja Archiwów Państwowych|Ministerstwo Zdrowia|Bank Światowy|ZUS|Urząd Komunikacji Elektronicznej|Centralna Komisja Egzaminacyjna|Fundacja Panoptykon",
        "Polska|Rzeczpospolita Polska|Miasto Kraków|Województwo mazowieckie|Miasto stołeczne Warszawa",
        "Ministerstwo|Polskie Towarzystwo|Instytut|Państwowy Instytut|Urząd|Główny Inspektorat|Narodowe Centrum|Departament|Krajowa Rada|Centrum|Stowarzyszenie|Agencja Rozwoju|Zakład|Komisja",
        "Zdrowia|Edukacji Narodowej|Nauki i Szkolnictwa Wyższego|Kultury i Dziedzictwa Narodowego|Rolnictwa i Rozwoju Wsi|Pracy i Polityki Społecznej|Ochrony Środowiska|Historii|Socjologii|Kardiologii|Badań i Rozwoju|Zdrowia Publicznego|Ochrony Zabytków|Statystyki|Rodziny|Badań Literackich|Infrastruktury|Onkologii",
        "Wydział|Zespół|Biuro|Komitet|Sekcja|Komisja",
    ),
    "ru": _bodies(
        "Росстат|Федеральная служба государственной статистики|Правительство Российской Федерации|Всемирная организация здравоохранения|ВОЗ|ЮНЕСКО|Российская академия наук|РАН|Банк России|Центральный банк Российской Федерации|ВЦИОМ|Левада-Центр|Фонд «Общественное мнение»|Минздрав России|"
        "Высший Арбитражный Суд РФ|Конституционный Суд Российской Федерации|Верховный Суд РФ|ЦИК РФ|Министерство обороны РФ|Российская Федерация|Счетная палата Российской Федерации|Совет Федерации|Европейская комиссия|ООН|Всемирный банк|Госстандарт России|ЦСУ СССР|Академия наук СССР|Российское общество социологов|Ассоциация юристов России|ГАРФ|НИУ ВШЭ",
        "Российская Федерация|Россия|СССР|Республика Татарстан|Республика Беларусь|Правительство Москвы",
        "Министерство|Федеральное агентство|Институт|Федеральная служба по надзору в сфере|Комитет|Российское общество|Департамент|Всероссийский научно-исследовательский институт|Государственный комитет РФ по делам|Управление|Национальный центр|Ассоциация|Союз|Научный центр",
        "здравоохранения Российской Федерации|образования и науки РФ|культуры|сельского хозяйства|экономического развития Российской Федерации|социологии|образования|природных ресурсов и экологии|статистики|языкознания|археологии|кардиологов|медицинских исследований|молодежи|труда и социальной защиты|просвещения|юстиции|информатики|лесного хозяйства",
        "Отдел|Сектор|Рабочая группа|Комиссия|Секция",
    ),
    "sv": _bodies(
        "Socialstyrelsen|Skolverket|Statistiska centralbyrån|SCB|Statistisk sentralbyrå|SSB|Danmarks Statistik|Folkhälsomyndigheten|Folkehelseinstituttet|Helsedirektoratet|Utdanningsdirektoratet|Kunnskapsdepartementet|Sundhedsstyrelsen|Riksrevisionen|Riksantikvarieämbetet|Riksantikvaren|"
        "Naturvårdsverket|Vetenskapsrådet|Norges forskningsråd|Nordiska ministerrådet|Nordisk Ministerråd|Sveriges Riksdag|Stortinget|Folketinget|Arbetsmiljöverket|Skolinspektionen|Brottsförebyggande rådet|Brå|SBU|SKL|Språkrådet|Kulturrådet|Försäkringskassan|KS|NIFU|FAFO|NOVA|Undervisningsministeriet|Barneombudet|Jämställdhetsmyndigheten|Miljødirektoratet|Verdens helseorganisasjon",
        "Sverige|Norge|Danmark|Stockholms stad|Oslo kommune|Region Skåne|Västra Götalandsregionen",
        "Statens institut för|Institutet för|Svenska föreningen för|Norsk forening for|Dansk Selskab for|Senter for|Nasjonalt kompetansesenter for|Myndigheten för|Direktoratet for|Styrelsen for|Utvalget for|Delegationen för|Nämnden för|Rådet for|Kommittén för|Institutt for",
        "folkhälsa|barn og unge|helse|utbildning|social forskning|kultur|miljø|samhällsskydd och beredskap|arbejdsmarked|vård och omsorg|likestilling|integration|statistik|historia|forskning og innovasjon|forbrug|minoritetsspråk|psykiatri|jämställdhet|trafiksikkerhet|kriminologi|språk og folkeminne",
        "Avdelningen för|Avdeling for|Enheten för|Seksjon for|Arbetsgruppen för|Utvalg for",
    ),
}  # fmt: skip

_STUDIES: Final = words(
    "INTERCEPT|HOPE-3|EUROSPINE|ALPINE|GENESIS|NORDIC|PRECISE|TRAIL|CANVAS|ATLAS|MONICA|SENECA|BRIDGE|VISTA"
)
_GROUPS: Final = words(
    "{} Study Group|{} Investigators|{} Study Investigators|{} Collaborators|The {} Consortium|{} Trial Group|"
    "{} Research Group|the {} Investigators|{} Network|{} Writing Committee"
)


def body(code: str, dice: random.Random) -> str:
    """Return the name of a public body or a society, now and then with a state or a part of it."""
    parts = _BODIES[code]
    kind = dice.random()
    if kind < 0.4:
        name = dice.choice(parts.known)
    else:
        name = f"{dice.choice(parts.heads)} {dice.choice(parts.fields)}"
    if 0.4 <= kind < 0.6:
        name = f"{dice.choice(parts.states).rstrip('.')}{dice.choice(('. ', '. ', ', '))}{name}"
    if dice.random() < 0.22:
        unit = f"{dice.choice(parts.units)} {dice.choice(parts.fields)}"
        name += dice.choice((". ", ", ", ". ", " - ", "; ")) + unit
    if dice.random() < 0.1:
        letters = "".join(word[0] for word in name.split() if word[0].isupper())
        name += f" ({letters})" if len(letters) > 1 else ""
    if dice.random() < 0.06:
        name = name.upper()
    return name


def study_group(dice: random.Random) -> str:
    """Return the name of a group that signs beside its members."""
    return dice.choice(_GROUPS).format(dice.choice(_STUDIES))
