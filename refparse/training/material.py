"""What references are made of, by language: marker words, publishers, and the words of titles.

Written for this project from general knowledge of how references are printed; names and towns
come from the Faker library at training time.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Language:
    """How one language prints references.

    Each attribute is a tuple of alternatives. In patterns ``{}`` stands for the value.

    Attributes:
        locales: Faker locales for names and towns.
        conjunctions: between the last two names. et_al: abbreviated name lists.
        container: words before a container ("In: ").
        editors: after the names, by one or several; edited: before the names.
        pages, volume, issue, series, number_of_pages: patterns.
        editions, theses, reports, accessed, available, translated, in_press, undated: patterns.
        months: twelve names, or twelve of each of two languages. schools: institutions of theses.
        publishers, journals, collections. towns: places of publication.
        statutes: names of laws, with number, date and year, and with subject where a law of the
            language is seldom named without what it is about.
        issuers: public bodies that stand as authors. conferences: patterns with a number.
        subjects, attributes, places, heads: parts of titles (see `refparse.training.titles`).
    """

    locales: tuple[str, ...]
    conjunctions: tuple[str, ...]
    et_al: tuple[str, ...]
    container: tuple[str, ...]
    editors: tuple[str, ...]
    edited: tuple[str, ...]
    pages: tuple[str, ...]
    volume: tuple[str, ...]
    issue: tuple[str, ...]
    number_of_pages: tuple[str, ...]
    editions: tuple[str, ...]
    theses: tuple[str, ...]
    reports: tuple[str, ...]
    accessed: tuple[str, ...]
    available: tuple[str, ...]
    translated: tuple[str, ...]
    in_press: tuple[str, ...]
    undated: tuple[str, ...]
    months: tuple[str, ...]
    schools: tuple[str, ...]
    publishers: tuple[str, ...]
    journals: tuple[str, ...]
    collections: tuple[str, ...]
    heads: tuple[str, ...]
    attributes: tuple[str, ...]
    subjects: tuple[str, ...]
    places: tuple[str, ...]
    conferences: tuple[str, ...]
    towns: tuple[str, ...]
    statutes: tuple[str, ...]
    issuers: tuple[str, ...]
    sites: tuple[str, ...]


def words(text: str) -> tuple[str, ...]:
    """Split text at its vertical bars."""
    return tuple(part.strip() for part in text.split("|") if part.strip())


def _language(locales: str, **parts: str) -> Language:
    return Language(locales=tuple(locales.split()), **{k: words(v) for k, v in parts.items()})


LANGUAGES: Final[Mapping[str, Language]] = {
    "de": _language(
        "de_DE de_DE de_AT de_CH",
        conjunctions="und|u.|/|und|&|;",
        et_al="u. a.|u.a.|et al.|et al|et. al.|und andere",
        container="In:|in:|In|in|In :|aus:|Aus:|, in:",
        editors="(Hg.)|(Hrsg.)|Hg.|(Hg.):|(Hrsg.):|(Hgg.)|(Hg)|[Hrsg.]|(Herausgeber)|(Ed.)|(eds.)",
        edited="hg. v.|hrsg. von|hg. von|Hrsg. von|hrsg. v.|herausgegeben von|Hg.|Hrsg.|Hg. v.",
        pages="S. {}|S. {}|S. {}|S.{}|{}|{}|, {}|pp. {}|Sp. {}|Seiten {}",
        volume="Bd. {}|Band {}|{}|{}. Jg.|Jg. {}|{}. Jahrgang|Vol. {}|Jahrgang {}|Bd {}",
        issue="H. {}|Heft {}|Nr. {}|{}|No. {}|H.{}|Ausgabe {}|Nr {}",
        number_of_pages="{} S.|{} Seiten|XII, {} S.",
        editions="2. Aufl.|3. Auflage|2., überarb. Aufl.|4., erw. Aufl.|2., durchges. u. erg. Aufl.|5. Aufl|"
        "Neuaufl.|1. Auflage|3., vollst. überarb. Aufl.|2., verbesserte Auflage|Nachdruck|6. neu bearb. Aufl.",
        theses="Diss.|Dissertation|Phil. Diss.|Diss. phil.|Inaugural-Dissertation|Masterarbeit|Diplomarbeit|"
        "Habilitationsschrift|Magisterarbeit|Univ.-Diss.|unveröffentlichte Diplomarbeit|Bachelorarbeit|"
        "Dissertation, Dr. phil.|med. Diss.|Jur. Diss.|Unveröff. Diss.",
        reports="Forschungsbericht|Abschlussbericht|Arbeitspapier|Diskussionspapier|Working Paper|"
        "Technischer Bericht|Gutachten|Bericht|Positionspapier",
        accessed="(abgerufen am {})|[{}]|Zugriff am {}|(Zugriff: {})|(letzter Zugriff {})|zuletzt aufgerufen am {}|"
        "abgerufen am {}|(Stand: {})|Abruf am {}|(zuletzt geprüft am {})|[zuletzt abgerufen: {}]|Letzter Abruf: {}",
        available="URL: {}|Online unter: {}|{}|Online verfügbar unter {}|verfügbar unter: {}|<{}>|, {}|"
        "abrufbar unter {}|Internet: {}|Online: {}|unter: {}",
        translated="Übers. von {}|Aus dem Engl. von {}|übers. v. {}|Aus dem Französischen von {}|Aus dem Franz. von {}|Aus dem Amerikanischen von {}|Mit einem Nachwort von {}|Eingeleitet von {}|übersetzt und eingeleitet von {}|Ins Deutsche übertragen von {}",
        in_press="im Druck|im Erscheinen|i. E.|in Vorb.|(im Druck)",
        undated="o. J.|o.J.|(o. J.)|s. a.",
        months="Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember",
        schools="Univ. Wien|Universität zu Köln|Humboldt-Universität zu Berlin|Technische Universität Dresden|"
        "Freie Universität Berlin|LMU München|Universität Hamburg|Pädagogische Hochschule Freiburg|Univ. Bern|"
        "Friedrich-Schiller-Universität Jena|Universität Bielefeld|FH Potsdam|Eberhard Karls Universität",
        publishers="Suhrkamp|S. Fischer|Campus|C. H. Beck|Beck|de Gruyter|Walter de Gruyter|Niemeyer|Rowohlt|Reclam|"
        "Wilhelm Fink|Fink|Vandenhoeck & Ruprecht|Mohr Siebeck|Franz Steiner Verlag|Steiner|Harrassowitz|Klostermann|"
        "Nomos|Springer VS|VS Verlag für Sozialwissenschaften|transcript|Transcript Verlag|Böhlau|Hanser|Klett-Cotta|"
        "Kohlhammer|Metzler|J. B. Metzler|Oldenbourg|Akademie Verlag|Merve|Waxmann|Beltz|Beltz Juventa|Juventa|"
        "Westdeutscher Verlag|Leske + Budrich|Verlag Barbara Budrich|Königshausen & Neumann|Duncker & Humblot|"
        "Wissenschaftliche Buchgesellschaft|WBG|Schöningh|Ferdinand Schöningh|UTB|Peter Lang|Lang|Olms|Hain|Piper|"
        "Hoffmann und Campe|dtv|Ullstein|Insel|Kiepenheuer & Witsch|Residenz|Zsolnay|Passagen|Turia + Kant|Facultas|"
        "LIT|Lit-Verlag|Hogrefe|Huber|Thieme|Winter|Universitätsverlag Winter|Narr|Gunter Narr Verlag|Stauffenburg|"
        "Rombach|Wallstein|Chronos|Schwabe|NZZ Libro|Haupt|Dietz|Argument|Westfälisches Dampfboot|Diaphanes|Wagenbach",
        journals="Zeitschrift für Soziologie|Historische Zeitschrift|Zeitschrift für Pädagogik|Merkur|Leviathan|"
        "Kölner Zeitschrift für Soziologie und Sozialpsychologie|Archiv für Sozialgeschichte|Geschichte und Gesellschaft|"
        "Deutsche Zeitschrift für Philosophie|Soziale Welt|Vierteljahrshefte für Zeitgeschichte|Berliner Journal für Soziologie|"
        "Zeitschrift für deutsches Altertum|Germanisch-Romanische Monatsschrift|Archiv für Begriffsgeschichte|"
        "Politische Vierteljahresschrift|Aus Politik und Zeitgeschichte|Die Zeit|Der Spiegel|Frankfurter Allgemeine Zeitung|"
        "Süddeutsche Zeitung|Neue Zürcher Zeitung|Deutsches Ärzteblatt|KZfSS|ZfP|DVjs|ZfdPh|Psyche|Das Argument|"
        "Zeitschrift für Erziehungswissenschaft|Paragrana|Die Musikforschung|Zeitschrift für Volkskunde|Hermes|"
        "Neue Juristische Wochenschrift|NJW|JuristenZeitung|Jahrbuch für Antisemitismusforschung|Österreichische Zeitschrift für Geschichtswissenschaften",
        collections="Beiträge zur Sozialgeschichte|edition suhrkamp|Schriftenreihe der Forschungsstelle|"
        "suhrkamp taschenbuch wissenschaft|Studien zur Kulturgeschichte|Abhandlungen der Akademie der Wissenschaften|"
        "Kritische Studien zur Geschichtswissenschaft|Quellen und Forschungen|Historische Studien|Europäische Hochschulschriften|"
        "Münchener Beiträge|Texte und Untersuchungen|Hermaea|stw|UTB|Schriften des Instituts für Zeitgeschichte",
        heads="Die Entstehung|Zur Geschichte|Die Grenzen|Grundlagen|Die Krise|Theorie|Der Begriff|Die Macht|Soziologie|"
        "Das Ende|Eine Einführung in die Theorie|Zur Kritik|Die Konstruktion|Der Wandel|Die Ordnung|Handbuch|Lexikon|"
        "Einführung in die Soziologie|Die Bedeutung|Untersuchungen zur Entwicklung|Überlegungen zum Problem|Zur Logik|"
        "Perspektiven|Die Wirklichkeit|Studien zur Rezeption|Das Verhältnis|Der Einfluss|Philosophie|Ästhetik|Phänomenologie|"
        "Formen|Die Erfindung|Strukturwandel|Medien|Wissen und Praxis|Raum und Zeit|Die Sprache",
        attributes="der modernen|der bürgerlichen|der sozialen|des politischen|der mittelalterlichen|der frühneuzeitlichen|"
        "der deutschen|der europäischen|der ästhetischen|der kollektiven|der historischen|einer kritischen|der neuen|"
        "der öffentlichen|der religiösen|der empirischen|des kulturellen|der technischen|der digitalen",
        subjects="Gesellschaft|Öffentlichkeit|Erinnerung|Wissenschaft|Gewalt|Sprache|Kultur|Literatur|Moderne|Bildung|"
        "Erziehung|Kunst|Identität|Vernunft|Arbeit|Familie|Stadt|Ordnung|Herrschaft|Geschlechterverhältnisse|Medien|"
        "Erfahrung|Subjektivität|Rechtsprechung|Wahrnehmung|Gedächtnis|Migration|Jugend|Schule|Technik|Aufklärung|Romantik|"
        "Weimarer Republik|Nationalsozialismus|Philosophie|Theologie|Verwaltung|Kommunikation",
        places="im 19. Jahrhundert|in Deutschland|in der Weimarer Republik|seit 1945|zwischen Mittelalter und Neuzeit|"
        "in Österreich|im Nationalsozialismus|1871–1914|in der DDR|bei Kant und Hegel|in Europa|am Beispiel Berlins|"
        "um 1800|von der Antike bis zur Gegenwart|in den Jahren 1918 bis 1933|im Vergleich|bei Walter Benjamin",
        conferences="Verhandlungen des {}. Deutschen Soziologentages|Akten des {}. Internationalen Germanisten-Kongresses|"
        "Beiträge zur {}. Tagung der Gesellschaft|Tagungsband der {}. Jahrestagung|Proceedings der {}. Konferenz",
        towns="Frankfurt am Main|Frankfurt a. M.|Berlin|München|Wien|Leipzig|Stuttgart|Tübingen|Göttingen|Köln|Hamburg|Bielefeld|Wiesbaden|Zürich|Basel|Opladen|Darmstadt|Weinheim|Paderborn|Münster|Reinbek bei Hamburg|Weinheim und Basel|Berlin/New York|Stuttgart/Weimar|Berlin u. a.|Köln/Weimar/Wien|Frankfurt/M.|Freiburg i. Br.|Heidelberg|Würzburg|Baden-Baden|Bonn|Jena|Berlin, Boston|Wien u. a.",
        statutes="Gesetz vom {date}|Verordnung Nr. {number} vom {date}|Beschluss vom {date}|Bundesgesetz Nr. {number}/{year}|BVerfG, Urteil vom {date}",
        issuers="Bundesministerium des Innern|Deutscher Bundestag|Statistisches Bundesamt|Bundesrepublik Deutschland, Bundesministerium für Bildung",
        sites="Deutschlandfunk|Spiegel Online|Statistisches Bundesamt|Bundeszentrale für politische Bildung|Zeit Online|Wikipedia|taz.de",
    ),
    "fr": _language(
        "fr_FR fr_FR fr_CH fr_CA",
        conjunctions="et|et|&|;|-",
        et_al="et al.|et al|et coll.|et alii|et autres",
        container="In:|in|In|Dans|dans|Dans:|In :|in :|, in|dans :",
        editors="(dir.)|(éd.)|(éds)|(dir.),|(éds.)|(sous la dir. de)|(eds.)|(Dir.)|(coord.)|éd.|dir.|(ed.)|(sld)",
        edited="sous la direction de|sous la dir. de|éd. par|textes réunis par|dir.|édité par|éd.",
        pages="p. {}|p. {}|pp. {}|{}|p.{}|pp.{}|, p. {}|pages {}",
        volume="vol. {}|t. {}|tome {}|{}|Vol. {}|T. {}|vol.{}|{}e année",
        issue="n° {}|no {}|n°{}|nº {}|{}|N° {}|fasc. {}|numéro {}|n. {}",
        number_of_pages="{} p.|{} pages|XIV-{} p.",
        editions="2e éd.|3e édition|2ème éd.|nouvelle éd.|2e éd. revue et augmentée|rééd.|4e éd. mise à jour|1re éd.|éd. revue",
        theses="Thèse de doctorat|Thèse|Thèse de doctorat en sociologie|Mémoire de maîtrise|Mémoire de master 2|thèse|"
        "Mémoire de DEA|Thèse d'État|Habilitation à diriger des recherches|Thèse de doctorat d’histoire|Thèse de 3e cycle|Mémoire",
        reports="Rapport|Rapport de recherche|Document de travail|Rapport final|Rapport technique|Note de synthèse|Rapport d’activité",
        accessed="(consulté le {})|consulté le {}|[consulté le {}]|page consultée le {}|(dernière consultation le {})|Consulté le {}|(accès le {})",
        available="URL : {}|Disponible sur : {}|[en ligne] {}|{}|En ligne : {}|Disponible à l’adresse : {}|<{}>|[en ligne], {}|Repéré à {}",
        translated="trad. {}|traduit de l’anglais par {}|traduction de {}|trad. de l’allemand par {}|trad. fr. {}|texte établi et traduit par {}|introduction, texte critique et traduction de {}|préface de {}|traduit de l’italien par {}|présentation de {}",
        in_press="sous presse|à paraître|(à paraître)|sous presse.",
        undated="s. d.|s.d.|(s.d.)|[s. d.]",
        months="janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre",
        schools="Université Paris 1|Université de Genève|EHESS|Université Lumière Lyon 2|Université Laval|Université de Montréal|"
        "Université Paris-Sorbonne|Université de Lausanne|École pratique des hautes études|Université catholique de Louvain|"
        "Université de Provence|Institut d’études politiques de Paris|UQAM|Université de Strasbourg",
        publishers="Gallimard|Seuil|Éditions du Seuil|PUF|Presses universitaires de France|Fayard|Flammarion|Minuit|"
        "Les Éditions de Minuit|L’Harmattan|La Découverte|Armand Colin|Albin Michel|Vrin|J. Vrin|Honoré Champion|Droz|Payot|"
        "Plon|Grasset|CNRS Éditions|Éditions du CNRS|Hachette|Dunod|Nathan|De Boeck|Presses universitaires de Rennes|PUR|"
        "Presses de Sciences Po|Publications de la Sorbonne|Éditions de l’EHESS|Maspero|Klincksieck|Les Belles Lettres|"
        "Karthala|Odile Jacob|Calmann-Lévy|Stock|Actes Sud|Desclée de Brouwer|Cerf|Éditions du Cerf|Boréal|Nota bene|"
        "Presses de l’Université Laval|Presses de l’Université de Montréal|Labor et Fides|Slatkine|Classiques Garnier|Garnier|"
        "Larousse|Le Robert|Champ Vallon|Aubier|Éditions de l’Aube|Autrement|Érès|La Documentation française|Masson|Verdier|Galilée",
        journals="Annales. Histoire, Sciences sociales|Revue française de sociologie|Actes de la recherche en sciences sociales|"
        "Revue historique|Esprit|Les Temps modernes|Communications|Poétique|Langages|Revue de métaphysique et de morale|"
        "L’Homme|Sociologie du travail|Population|Études|Critique|Littérature|Romantisme|Revue philosophique de la France et de l’étranger|"
        "Vingtième Siècle. Revue d’histoire|Genèses|Le Mouvement social|Revue d’histoire moderne et contemporaine|Politix|"
        "Cahiers d’études africaines|Le Monde|Libération|Le Monde diplomatique|Revue française de science politique|Réseaux|"
        "L’Année sociologique|Cahiers internationaux de sociologie|Hermès|Langue française|La Presse médicale|Revue du Louvre|BEH",
        collections="Tel|Bibliothèque des histoires|Que sais-je ?|Points|Folio essais|Le sens commun|"
        "Bibliothèque de la Pléiade|Quadrige|Repères|Champs|Poétique|Collection U|Terre humaine|L’Univers historique",
        heads="La naissance|Histoire|L’invention|Les origines|Essai sur la théorie|La construction|Sociologie|Introduction à l’étude|"
        "Le temps|Éléments|La crise|Les frontières|Vers une approche|La question|Les usages|Le problème|L’évolution|Les formes|"
        "La fin|Penser la question|Le métier|Une histoire|L’écriture|Les mots|Les enjeux|Le discours|La mémoire|Poétique|L’imaginaire|Dictionnaire",
        attributes="de la|du|des|de l’|sociale de la|politique de la|culturelle de la|moderne de la|populaire de la",
        subjects="société|culture|littérature|ville|famille|mémoire|violence|modernité|langue française|santé publique|école|"
        "nation|révolution|religion|peinture|justice|colonisation|formation professionnelle|révolution industrielle|lecture|"
        "philosophie|médecine|presse|démocratie|femme|science|technique|noblesse|jeunesse|consommation",
        places="au XIXe siècle|en France|sous l’Ancien Régime|au Moyen Âge|(1789-1914)|dans l’œuvre de Flaubert|au Québec|"
        "de la Renaissance aux Lumières|en Afrique de l’Ouest|à l’époque moderne|XVIe-XVIIIe siècle|chez Proust|depuis 1945|en Europe",
        conferences="Actes du {}e colloque international|Actes du {}e congrès national des sociétés savantes|Actes de la {}e conférence",
        towns="Paris|Paris|Paris|Genève|Lyon|Bruxelles|Montréal|Québec|Rennes|Lausanne|Louvain-la-Neuve|Grenoble|Toulouse|Aix-en-Provence|Strasbourg|Bordeaux|Lille|Neuchâtel|Paris-La Haye|Paris, Genève",
        statutes="Loi n° {number} du {date}|Décret n° {number} du {date}|Arrêté du {date}|Circulaire n° {number} du {date}|Ordonnance du {date}",
        issuers="France. Ministère de la Santé|Ministère de l’Éducation nationale|République française|Assemblée nationale",
        sites="Le Monde.fr|INSEE|Légifrance|Ministère de la Culture|Haute Autorité de santé|France Culture|Wikipédia",
    ),
    "es": _language(
        "es_ES es_MX es_AR es_CL es_CO",
        conjunctions="y|y|&|e|;",
        et_al="et al.|y cols.|y otros|et al|y col.",
        container="En:|en|En|In:|En :|, en",
        editors="(ed.)|(eds.)|(coord.)|(coords.)|(comp.)|(dir.)|(Ed.)|(Eds.)|(Coord.)|(comps.)",
        edited="editado por|coordinado por|ed. de|edición de|dirigido por",
        pages="pp. {}|p. {}|{}|págs. {}|pp.{}|, {}|pág. {}",
        volume="vol. {}|{}|tomo {}|Vol. {}|t. {}|vol.{}",
        issue="núm. {}|nº {}|n.º {}|no. {}|{}|número {}|N° {}",
        number_of_pages="{} p.|{} págs.|{} pp.",
        editions="2ª ed.|3a ed.|2.ª edición|4ª edición|1ª reimpr.|2da ed.|5a. ed.",
        theses="Tesis doctoral|Tesis de maestría|Tesis|tesis doctoral inédita|Tesis de licenciatura|Trabajo de fin de máster|Tesis de grado",
        reports="Informe|Documento de trabajo|Informe técnico|Informe final|Cuaderno técnico",
        accessed="[consultado el {}]|(consultado {})|[citado {}]|Consultado el {}|[acceso {}]|Recuperado el {}|Fecha de consulta: {}|[Consulta: {}]",
        available="Disponible en: {}|Recuperado de {}|URL: {}|{}|disponible en {}|<{}>|Obtenido de {}|Disponible: {}",
        translated="trad. de {}|traducción de {}|Trad. {}|Traducción de {}|trad. esp. de {}|prólogo de {}",
        in_press="en prensa|(en prensa)|en prensa.",
        undated="s.f.|s/f|(s.f.)|s. f.",
        months="enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre",
        schools="Universidad Complutense de Madrid|Universidad de Buenos Aires|UNAM|Universidad de Chile|Universitat de Barcelona|"
        "Universidad Nacional de Colombia|El Colegio de México|Universidad de Salamanca|Universidad de la República|FLACSO",
        publishers="Alianza|Alianza Editorial|Siglo XXI|Fondo de Cultura Económica|FCE|Paidós|Cátedra|Ariel|Tecnos|Gredos|Crítica|"
        "Anagrama|Taurus|Tusquets|Gedisa|Amorrortu|Eudeba|Losada|Sudamericana|Trotta|Akal|Síntesis|Editorial Médica Panamericana|"
        "Planeta|Espasa-Calpe|CSIC|UNAM|El Colegio de México|Biblos|Manantial|Prometeo|Editorial Universitaria|LOM|McGraw-Hill|Porrúa|Trillas",
        journals="Revista Mexicana de Sociología|Revista de Occidente|Desarrollo Económico|Estudios Sociológicos|Hispania|Arbor|"
        "Revista Española de Investigaciones Sociológicas|Papers. Revista de Sociología|Medicina Clínica|Gaceta Sanitaria|El País|"
        "Revista Médica de Chile|Nueva Sociedad|Historia Mexicana|Anuario de Estudios Medievales|Estudios Pedagógicos|Convergencia",
        collections="Colección Popular|Biblioteca Nueva|Cuadernos de trabajo|Serie Estudios|Colección Historia|Monografías",
        heads="La construcción|Historia|El concepto|Los orígenes|Introducción al estudio|La crisis|Teoría|El desarrollo|Análisis|La evolución|"
        "Hacia una teoría|La formación|Las transformaciones|Estudio|Las políticas|Los límites|Memoria|El problema|Evaluación|Factores asociados al estudio",
        attributes="de la|del|de los|social de la|política de la|cultural de la|histórica de la",
        subjects="sociedad|cultura|literatura|educación|democracia|salud pública|ciudad|familia|identidad nacional|memoria|violencia|"
        "modernidad|economía|enseñanza|justicia|política exterior|juventud|investigación|ciencia|administración pública",
        places="en América Latina|en el siglo XIX|en España|(1936-1975)|en la Argentina|en México|durante la transición|en la Edad Media|en Chile|en niños y adolescentes",
        conferences="Actas del {} Congreso Internacional|Memorias del {} Simposio Nacional|Actas de las {} Jornadas",
        towns="Madrid|Barcelona|México|México, D.F.|Buenos Aires|Bogotá|Santiago|Santiago de Chile|Lima|Caracas|Montevideo|Sevilla|Salamanca|Valencia|Madrid, España|Bogotá, Colombia",
        statutes="Ley {number}/{year}, de {date}|Real Decreto {number}/{year}|Decreto {number} de {year}|Resolución {number} de {date}|Ley N° {number}",
        issuers="España. Ministerio de Educación|República de Colombia. Ministerio de Salud|Gobierno de Chile|Organización Mundial de la Salud. Comité de Expertos",
        sites="El País|Ministerio de Salud|INE|CEPAL|Organización Mundial de la Salud|Wikipedia|UNESCO",
    ),
    "pt": _language(
        "pt_BR pt_BR pt_PT",
        conjunctions="e|e|&|;|;",
        et_al="et al.|et al|e outros|e colaboradores|et al.",
        container="In:|In|in|Em|IN:|In :|em",
        editors="(org.)|(orgs.)|(Org.)|(Orgs.)|(coord.)|(ed.)|(eds.)|(Ed.)|(Coord.)|organizadores|(ORG.)",
        edited="organizado por|org.|coordenação de|editado por|org. por",
        pages="p. {}|p. {}|pp. {}|{}|p.{}|, {}|p: {}",
        volume="v. {}|{}|vol. {}|v.{}|Vol. {}|V. {}",
        issue="n. {}|nº {}|no. {}|{}|n.{}|n° {}|N. {}",
        number_of_pages="{} p.|{}p.|{} f.|{}p",
        editions="2. ed.|3ª ed.|2ª edição|4. ed. rev.|5 ed.|1ª ed.|2. ed. rev. e ampl.|10ª ed.",
        theses="Dissertação (Mestrado em Educação)|Tese (Doutorado em História)|Tese de doutorado|Dissertação de mestrado|"
        "Tese (Doutorado)|Dissertação (Mestrado)|Monografia (Graduação em Letras)|Trabalho de conclusão de curso|Dissertação|Tese|"
        "Trabalho de Conclusão de Curso (Graduação em Engenharia)|[dissertação]|[tese]",
        reports="Relatório|Relatório técnico|Documento de trabalho|Boletim|Comunicado técnico|Nota técnica|Texto para discussão",
        accessed="Acesso em: {}|Acesso em {}|[acesso {}]|acessado em {}|[citado {}]|Acessado em: {}|Acesso: {}|(acedido em {})",
        available="Disponível em: {}|Disponível em: <{}>|Disponível em {}|{}|URL: {}|Disponível: {}",
        translated="Tradução de {}|Trad. {}|tradução {}|Tradução: {}",
        in_press="no prelo|(no prelo)|prelo",
        undated="s.d.|s/d|[s.d.]|[20--]",
        months="janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro",
        schools="Universidade de São Paulo|Universidade Federal do Rio de Janeiro|UNICAMP|Universidade Estadual Paulista|"
        "Universidade de Brasília|Pontifícia Universidade Católica de São Paulo|Universidade de Coimbra|Universidade do Porto|UFMG|"
        "Faculdade de Educação, Universidade de São Paulo|Escola de Enfermagem, Universidade Federal da Bahia|Fundação Getulio Vargas",
        publishers="Vozes|Cortez|Atlas|Companhia das Letras|Martins Fontes|Zahar|Jorge Zahar|Paz e Terra|Editora 34|Artmed|Saraiva|"
        "Hucitec|Autêntica|Contexto|Ática|Brasiliense|Perspectiva|Editora UFMG|Edusp|Editora da Unicamp|Fiocruz|Editora Fiocruz|"
        "Guanabara Koogan|Bookman|Loyola|Record|Civilização Brasileira|Papirus|DP&A|Almedina|Edições 70|Gulbenkian|Afrontamento|"
        "Presença|Porto Editora|Embrapa|IBGE|Ministério da Saúde|Manole|Pearson|Elsevier|Nova Fronteira|Mercado de Letras|Unesp",
        journals="Revista Brasileira de Educação|Educação & Sociedade|Cadernos de Saúde Pública|Revista de Saúde Pública|Dados|"
        "Novos Estudos CEBRAP|Revista Brasileira de Ciências Sociais|Educação e Pesquisa|Estudos Avançados|Cadernos de Pesquisa|"
        "Análise Social|Pesquisa Agropecuária Brasileira|Folha de S. Paulo|Revista de Administração de Empresas|Varia Historia|Tempo|"
        "Texto & Contexto Enfermagem|Cerâmica|Ciência Rural|Psicologia: Teoria e Pesquisa|Revista Latino-Americana de Enfermagem|Alfa",
        collections="Coleção Primeiros Passos|Série Textos Básicos|Os Pensadores|Documentos|Coleção Leituras|Biblioteca Pioneira",
        heads="A construção|História|O conceito|Introdução ao estudo|Avaliação|A crise|Análise|O desenvolvimento|Fundamentos|A formação|"
        "Os sentidos|A invenção|Políticas|O ensino|Metodologia|A produção|Efeito|Educação e trabalho|Manual|O processo|Caracterização|Estudo",
        attributes="da|do|dos|social da|política da|cultural da|histórica da|de professores da",
        subjects="sociedade|cultura|literatura|educação especial|enfermagem|saúde coletiva|linguagem|cidade|família|identidade|memória|"
        "violência|modernidade|escola|justiça|administração pública|juventude|ciência|pesquisa qualitativa|democracia|agricultura|leitura",
        places="no Brasil|na América Latina|no século XIX|em São Paulo|na educação básica|em crianças e adolescentes|em Portugal|(1964-1985)|no cerrado brasileiro",
        conferences="Anais do {} Congresso Brasileiro|Anais... {}º Simpósio Nacional|CONGRESSO BRASILEIRO DE ENGENHARIA, {}.|Anais do {}º Encontro Nacional|Anais",
        towns="São Paulo|Rio de Janeiro|Lisboa|Porto|Belo Horizonte|Porto Alegre|Petrópolis|Brasília|Campinas|Curitiba|Coimbra|Salvador|Florianópolis|São Paulo (SP)|Brasília (DF)|Piracicaba|Brasília, DF|Passo Fundo, RS, Brazil|Viçosa, MG|São Paulo, SP, Brasil|Rio de Janeiro, RJ",
        statutes="Lei nº {number}, de {date}|Resolução nº {number}, de {date}|Portaria nº {number}, de {date}|Decreto n. {number}, de {date}|Resolução/CD/FNDE no. {number}, de {date}|Instrução Normativa n° {number} de {date}",
        issuers="Brasil. Ministério da Saúde. Secretaria de Atenção à Saúde|BRASIL. Ministério da Educação|Brasil|São Paulo (Estado). Secretaria da Educação|Ministério da Saúde (BR)|Instituto Brasileiro de Geografia e Estatística|BRASIL|Organização Mundial da Saúde|Associação Brasileira de Normas Técnicas",
        sites="IBGE|Ministério da Educação|Folha de S.Paulo|UNESCO|Organização Mundial da Saúde|Wikipédia|G1",
    ),
    "it": _language(
        "it_IT it_IT it_CH",
        conjunctions="e|e|,|&|-",
        et_al="et al.|e altri|et alii|et al",
        container="in|In:|in:|In|, in",
        editors="(a cura di)|(a c. di)|(ed.)|(eds.)|(cur.)|(Ed.)",
        edited="a cura di|a c. di|cur.|diretto da",
        pages="pp. {}|pp. {}|p. {}|{}|pp.{}|, {}",
        volume="vol. {}|{}|t. {}|anno {}|vol.{}|{}",
        issue="n. {}|{}|fasc. {}|no. {}|n° {}",
        number_of_pages="{} p.|pp. {}|XII-{} p.",
        editions="2a ed.|3ª ed.|II ed.|nuova ed.|2. ed.|ed. riv.",
        theses="Tesi di laurea|Tesi di dottorato|Tesi di laurea magistrale|tesi di dottorato inedita|Tesi",
        reports="Rapporto|Working paper|Rapporto tecnico|Quaderno",
        accessed="(consultato il {})|ultimo accesso {}|[consultato il {}]|(ultimo accesso: {})|data di consultazione: {}",
        available="URL: {}|disponibile su {}|{}|<{}>|in {}",
        translated="trad. it. di {}|traduzione di {}|tr. it. {}|introduzione di {}|prefazione di {}|traduzione italiana di {}",
        in_press="in corso di stampa|in stampa|(in c.d.s.)",
        undated="s.d.|s. d.",
        months="gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre",
        schools="Università di Bologna|Università degli Studi di Padova|Sapienza Università di Roma|Università di Pisa|Scuola Normale Superiore|Politecnico di Milano",
        publishers="Einaudi|Laterza|il Mulino|Il Mulino|Feltrinelli|Mondadori|Bompiani|Adelphi|Bollati Boringhieri|Carocci|Franco Angeli|"
        "FrancoAngeli|Olschki|Leo S. Olschki|Giuffrè|Sellerio|Marsilio|Electa|Rizzoli|Garzanti|Mursia|Viella|Guida|Liguori|Zanichelli|"
        "Edizioni di Storia e Letteratura|Donzelli|UTET|Salerno|Bulzoni|Mimesis|ETS|Quodlibet|Cedam|Morcelliana|Jaca Book",
        journals="Studi storici|Quaderni storici|Rivista storica italiana|Belfagor|Paragone|Il Ponte|Studi Romagnoli|Lettere italiane|"
        "Giornale storico della letteratura italiana|Stato e mercato|Archivio storico italiano|Rivista di filosofia|Passato e presente|La Repubblica|Aut aut",
        collections="Biblioteca di cultura moderna|Piccola biblioteca Einaudi|Universale Laterza|Studi e ricerche|Collana di storia",
        heads="Storia|La nascita|Le origini|Il problema|La crisi|Il concetto|Introduzione allo studio|La formazione|Studi sulla storia|L’invenzione|"
        "Teoria|Per una storia|Le forme|Il mestiere|La cultura|Aspetti|Saggi sulla storia|L’arte",
        attributes="della|del|dei|sociale della|politica della|culturale della|delle",
        subjects="società|letteratura|cultura|città|famiglia|Resistenza|scuola|memoria|filosofia|nobiltà|Chiesa|economia|pittura|modernità|lingua italiana|politica",
        places="nell’Italia moderna|nel Medioevo|a Firenze|tra Otto e Novecento|nel Rinascimento|(1943-1945)|a Venezia|nel XVI secolo|in Europa",
        conferences="Atti del {} convegno internazionale di studi|Atti del {} congresso nazionale",
        towns="Milano|Roma|Torino|Bologna|Firenze|Bari|Napoli|Venezia|Padova|Roma-Bari|Pisa|Palermo|Milano-Napoli",
        statutes="Legge {date}, n. {number}|Decreto legislativo {date}, n. {number}|D.P.R. {number}/{year}",
        issuers="Ministero della Salute|Repubblica Italiana|Istituto Nazionale di Statistica",
        sites="Corriere della Sera|ISTAT|Treccani|la Repubblica|Ministero della Salute",
    ),
    "nl": _language(
        "nl_NL nl_NL nl_BE",
        conjunctions="en|en|&|;|;|/",
        et_al="e.a.|et al.|et al|e.a|en anderen|e. a.|et al.",
        container="In:|in:|in|In|, in:|In :|, in",
        editors="(red.)|(red.)|(Red.)|(reds.)|(eds.)|(ed.)|red.|(red)|(samenst.)|(onder redactie)|(Eds.)",
        edited="onder redactie van|red.|o.r.v.|onder red. van|uitgegeven door|samengesteld door|bezorgd door|ed.",
        pages="pp. {}|p. {}|blz. {}|{}|, {}|p. {}|pp.{}|blz.{}|pag. {}",
        volume="jrg. {}|{}|{}e jrg.|dl. {}|deel {}|vol. {}|jaargang {}|Jrg. {}|Deel {}",
        issue="nr. {}|nr {}|{}|no. {}|afl. {}|aflevering {}|nummer {}|Nr. {}",
        number_of_pages="{} p.|{} blz.|{} pp.|{} pagina’s|xii, {} p.",
        editions="2e druk|3e dr.|tweede druk|4e, herz. dr.|2e, herziene druk|vijfde druk|1e dr.|derde, geheel herziene druk|"
        "6e druk|2de druk|10e dr.|eerste druk|herziene uitgave|3e herz. uitg.|2e, verm. dr.",
        theses="proefschrift|Proefschrift|diss.|academisch proefschrift|doctoraatsproefschrift|masterscriptie|Masterscriptie|"
        "doctoraalscriptie|licentiaatsverhandeling|ongepubliceerde licentiaatsverhandeling|masterproef|bachelorscriptie|"
        "ongepubliceerd doctoraatsproefschrift|[proefschrift]|[masterscriptie]|scriptie|dissertatie",
        reports="rapport|Rapport|onderzoeksrapport|eindrapport|Werkdocument|Notitie|Discussienota|Jaarverslag|Advies|"
        "Beleidsnota|Tussenrapportage|working paper|Factsheet|Verkenning",
        accessed="geraadpleegd op {}|(geraadpleegd op {})|[geraadpleegd {}]|Geraadpleegd op {}|laatst geraadpleegd op {}|"
        "(laatst geraadpleegd: {})|(bezocht op {})|geraadpleegd {}|bezocht {}|(toegang {})|[geraadpleegd op {}]|Geraadpleegd: {}",
        available="Geraadpleegd via {}|{}|URL: {}|via {}|, {}|Beschikbaar op {}|beschikbaar via: {}|te raadplegen via {}|<{}>|online: {}|Opgehaald van {}",
        translated="vert. {}|vertaald door {}|vertaling {}|uit het Duits vertaald door {}|vert. uit het Engels door {}|Vert. door {}|"
        "met een inleiding van {}|ingeleid door {}|vertaald en toegelicht door {}|Uit het Frans vertaald door {}|met een nawoord van {}",
        in_press="in druk|ter perse|te verschijnen|(in druk)|in voorbereiding",
        undated="z.j.|[z.j.]|s.a.|z. j.|s.d.",
        months="januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december",
        schools="Universiteit van Amsterdam|Universiteit Leiden|Universiteit Utrecht|Rijksuniversiteit Groningen|KU Leuven|Universiteit Gent|"
        "Vrije Universiteit Amsterdam|Radboud Universiteit Nijmegen|Erasmus Universiteit Rotterdam|Tilburg University|Vrije Universiteit Brussel",
        publishers="Bert Bakker|Van Gorcum|Prometheus|De Bezige Bij|Querido|Boom|Verloren|Atlas|Balans|Contact|Meulenhoff|Amsterdam University Press|Lannoo|Acco|Nijhoff",
        journals="De Gids|Tijdschrift voor Geschiedenis|Nederlandse Letterkunde|De nieuwe taalgids|Sociologie|Mens & Maatschappij|Raster|Spiegel der Letteren|Ons Erfdeel|Pedagogische Studiën",
        collections="Hollandse Studiën|Zeven Provinciën Reeks|Salamander|Privé-domein|Ambo-Klassiek|Werken uitgegeven door de Linschoten-Vereeniging|Aula-boeken|Deltareeks",
        heads="De geschiedenis|Het ontstaan|De ontwikkeling|De grenzen|Een inleiding tot de studie|De betekenis|De rol|Het begrip|De crisis|"
        "Grondslagen|De theorie|De opkomst|Het einde|Naar een theorie|Aspecten|De verbeelding|Een onderzoek naar de invloed|De toekomst|Effecten|De organisatie",
        attributes="van de|van de moderne|van de Nederlandse|van de Vlaamse|van de sociale|van de politieke|van de vroegmoderne|van de hedendaagse|van de stedelijke|van de christelijke",
        subjects="samenleving|cultuur|letterkunde|taal|arbeid|stad|wetenschap|politiek|burgerij|kerk|opvoeding|identiteit|verzorgingsstaat|rechtspraak|"
        "gezondheidszorg|migratie|kunst|democratie|jeugdzorg|landbouw|waterstaat|handel|pers",
        places="in Nederland|in de Gouden Eeuw|in de negentiende eeuw|in Vlaanderen|1880-1940|in Amsterdam|in de Republiek|sinds 1945|in België|"
        "tussen de wereldoorlogen|in de Middeleeuwen|bij kinderen en jongeren|in het basisonderwijs|in Nederlands-Indië|(1795-1813)",
        conferences="Handelingen van het {}e Nederlands Filologencongres|Handelingen van het {}e Vlaams Filologencongres|Verslag van het {}e congres|Bijdragen aan de {}e studiedag",
        towns="Amsterdam|Den Haag|’s-Gravenhage|Utrecht|Leiden|Rotterdam|Groningen|Antwerpen|Leuven|Gent|Brussel|Assen|Nijmegen|Hilversum|Amsterdam/Antwerpen|Leuven/Den Haag|Zutphen|Haarlem|Kampen|Assen/Maastricht",
        statutes="Wet van {date} {subject}|Besluit van {date} {subject}|Wet {subject} {year}|Decreet van {date} {subject}|Koninklijk besluit van {date} {subject}|Regeling van {date} {subject}|Wet van {date}, Stb. {year}, {number}, {subject}",
        issuers="Ministerie van Volksgezondheid, Welzijn en Sport|Ministerie van Onderwijs, Cultuur en Wetenschap|Vlaamse overheid|Europese Commissie|Gezondheidsraad|Onderwijsraad|Rijksoverheid|Gemeente Amsterdam",
        sites="de Volkskrant|NRC|NOS.nl|Centraal Bureau voor de Statistiek|Rijksoverheid|DBNL|Historici.nl|De Correspondent|Wikipedia|VRT NWS",
    ),
    "pl": _language(
        "pl_PL",
        conjunctions=";|;|;|i|i|oraz|&",
        et_al="i in.|i inni|i in.|et al.|i wsp.|[i in.]|et al",
        container="w:|[w:]|W:|[W:]|, w:|w:|, [w:]|In:|, w|w",
        editors="(red.)|(red.)|red.|(red. nauk.)|(oprac.)|(Red.)|(wyd.)|[red.]|(eds.)|(ed.)|, red.|(wybór i oprac.)",
        edited="red.|red. nauk.|oprac.|wyd.|wybór i oprac.|red.|redakcja|red. naukowa|zebrał i oprac.",
        pages="s. {}|s. {}|s. {}|ss. {}|s.{}|{}|, s. {}|str. {}|S. {}",
        volume="t. {}|t. {}|{}|T. {}|vol. {}|R. {}|r. {}|tom {}|cz. {}|rocz. {}",
        issue="nr {}|z. {}|nr {}|{}|no. {}|zesz. {}|Nr {}|nr {}|zeszyt {}",
        number_of_pages="{} s.|ss. {}|{} s.|stron {}",
        editions="wyd. 2|wyd. II|wyd. 3 popr.|wyd. 2 zm.|wyd. 4|Wyd. 2|wyd. 2 popr. i uzup.|wyd. III|wyd. 1|wyd. 5 zm. i uzup.|wydanie 2|wyd. 2, rozsz.|Wydanie III",
        theses="praca doktorska|rozprawa doktorska|praca magisterska|niepublikowana praca doktorska|praca dyplomowa|rozprawa habilitacyjna|"
        "niepublikowana rozprawa doktorska|praca licencjacka|maszynopis pracy doktorskiej|Praca doktorska|Rozprawa doktorska|[praca magisterska]|praca doktorska, maszynopis",
        reports="raport|Raport|raport z badań|Raport końcowy|sprawozdanie|Sprawozdanie|ekspertyza|opracowanie|Zeszyt naukowy|Komunikat z badań|Opinia|Raport roczny|working paper",
        accessed="[dostęp: {}]|(dostęp: {})|[dostęp {}]|(dostęp {})|dostęp: {}|[dostęp: {} r.]|[data dostępu: {}]|(data dostępu: {})|[dostęp online: {}]|"
        "(odczyt: {})|[odczyt: {}]|[dostęp: {}]|stan na dzień {}|(pobrano {})|dostęp z dnia {}|[online: {}]",
        available="{}|{}|<{}>|online: {}|dostępny w internecie: {}|Dostępne na: {}|URL: {}|, {}|dostępne w Internecie: {}|[online] {}|źródło: {}|Pobrane z: {}|adres: {}",
        translated="przeł. {}|tłum. {}|przekład {}|tłum. z ang. {}|przeł. z niem. {}|tłumaczenie {}|przełożył {}|przełożyła {}|Tłum. {}|przedmowa {}|wstęp {}|tłum. {}|z ang. przeł. {}",
        in_press="w druku|(w druku)|w przygotowaniu|[w druku]|złożone do druku",
        undated="b.r.|b.d.|[b.r.]|b.r.w.|s.a.|b. d.",
        months="stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia",
        schools="Uniwersytet Warszawski|Uniwersytet Jagielloński|Uniwersytet im. Adama Mickiewicza w Poznaniu|Uniwersytet Wrocławski|Uniwersytet Łódzki|"
        "Katolicki Uniwersytet Lubelski|Uniwersytet Śląski|Politechnika Warszawska|Szkoła Główna Handlowa|Instytut Historii PAN|UMK|UJ|UAM",
        publishers="PWN|Wydawnictwo Naukowe PWN|Ossolineum|Universitas|Czytelnik|PIW|Znak|Wydawnictwo Literackie|Scholar|C.H. Beck|Wolters Kluwer|PIW|WAM",
        journals="Pamiętnik Literacki|Teksty Drugie|Kwartalnik Historyczny|Przegląd Historyczny|Studia Socjologiczne|Państwo i Prawo|Znak|Twórczość|Ruch Literacki|Kultura i Społeczeństwo|Dzieje Najnowsze",
        collections="Biblioteka Narodowa|Rozprawy Literackie|Prace Historyczne|Studia i Materiały|Biblioteka Pamięci i Myśli|Monografie FNP|Horyzonty Nowoczesności|Acta Universitatis Wratislaviensis",
        heads="Historia|Dzieje|Z dziejów|Problemy|Teoria|Podstawy|Zarys historii|Granice|Kryzys|Studia z historii|U źródeł|Przemiany|Socjologia|Filozofia|"
        "Kształtowanie się|Rola i znaczenie|Wstęp do teorii|Szkice z dziejów|Narodziny|Koncepcja|Analiza|Uwarunkowania rozwoju|Metodologia|W kręgu|Zagadnienia",
        attributes="polskiej|współczesnej|nowożytnej|europejskiej|społecznej|politycznej|średniowiecznej|miejskiej|publicznej|romantycznej|dawnej|wiejskiej",
        subjects="kultury|literatury|myśli politycznej|świadomości narodowej|edukacji|polityki społecznej|szlachty|tożsamości|sztuki|nauki|inteligencji|"
        "demokracji|prasy|szkoły|rodziny|gospodarki|administracji|religijności|historiografii|filozofii|poezji|prozy|komunikacji",
        places="w Polsce|w XIX wieku|w okresie międzywojennym|w latach 1945–1989|w Galicji|na Śląsku|w dawnej Rzeczypospolitej|po 1989 roku|w Europie Środkowej|"
        "w II Rzeczypospolitej|w Królestwie Polskim|(1918–1939)|w PRL|w świetle badań|w XVI i XVII wieku|na Mazowszu|w perspektywie porównawczej",
        conferences="Pamiętnik {} Powszechnego Zjazdu Historyków Polskich|Materiały {} Ogólnopolskiej Konferencji Naukowej|Materiały z {} Zjazdu|Księga abstraktów {} Kongresu",
        towns="Warszawa|Kraków|Wrocław|Poznań|Łódź|Lublin|Gdańsk|Toruń|Katowice|Białystok|Rzeszów|Warszawa–Kraków|Wrocław–Warszawa–Kraków|Opole|Szczecin|Kielce|Lwów|Wilno|Warszawa – Poznań|Kraków–Warszawa|Olsztyn",
        statutes="Ustawa z dnia {date} r. {subject}|Rozporządzenie Ministra Edukacji Narodowej z dnia {date} r. {subject}|Ustawa z {date} r. {subject}|Rozporządzenie Rady Ministrów z dnia {date} r. {subject}|"
        "Uchwała nr {number} Rady Ministrów z dnia {date} r. {subject}|Obwieszczenie z dnia {date} r. {subject}|Rozporządzenie Ministra Zdrowia z dnia {date} r. {subject}",
        issuers="Ministerstwo Edukacji Narodowej|Główny Urząd Statystyczny|Komisja Europejska|Najwyższa Izba Kontroli|Sejm RP|Rada Ministrów|Ministerstwo Zdrowia|Polska. Ministerstwo Sprawiedliwości",
        sites="Gazeta.pl|Główny Urząd Statystyczny|Culture.pl|Onet|Polityka.pl|Wikipedia|Ministerstwo Zdrowia|Rzeczpospolita|Dzieje.pl|OKO.press|Instytut Pamięci Narodowej",
    ),
    "ru": _language(
        "ru_RU",
        conjunctions=";|;|;|;|;|и",
        et_al="и др.|и др.|[и др.]|и др.|и другие",
        container="//|//|//|//|//|В кн.:|В:|// В кн.:|в кн.:|В сб.:|In:",
        editors="(ред.)|(отв. ред.)|(сост.)|ред.|(Ред.)|(науч. ред.)|(гл. ред.)|, ред.|(отв. ред.)|(ред.-сост.)",
        edited="отв. ред.|ред.|сост.|науч. ред.|гл. ред.|ред.-сост.|сост. и ред.|редкол.:",
        pages="С. {}|С. {}|с. {}|С.{}|{}|С. {}|стр. {}|Стб. {}|, с. {}|Л. {}",
        volume="Т. {}|Т. {}|т. {}|{}|Том {}|Кн. {}|Ч. {}|Т.{}|Вып. {}|том {}",
        issue="№ {}|№ {}|№{}|№ {}|Вып. {}|вып. {}|N {}|Кн. {}|{}",
        number_of_pages="{} с.|{} с.|{}с.|{} стр.|XII, {} с.",
        editions="2-е изд.|3-е изд., испр. и доп.|2-е изд., перераб. и доп.|Изд. 2-е|4-е изд., стер.|2-е изд., испр.|Изд. 3-е, доп.|5-е изд.|3-е изд.|Изд. 2-е, испр. и доп.|1-е изд.|6-е изд., перераб.",
        theses="дис. ... канд. ист. наук|дис. ... д-ра филол. наук|автореф. дис. ... канд. пед. наук|дис. … канд. филос. наук|автореф. дис. … д-ра ист. наук|"
        "Автореф. дис. ... канд. социол. наук|Дис. ... канд. юрид. наук|дисс. ... канд. экон. наук|диссертация|кандидатская диссертация|автореферат диссертации|"
        "магистерская диссертация|дис. ... д-ра техн. наук|Дис. канд. филол. наук|автореф. дис. ... канд. искусствоведения|дис. ... канд. психол. наук|Автореф. дис. канд. мед. наук|выпускная квалификационная работа|дис. ... канд. физ.-мат. наук",
        reports="отчет|отчет о НИР|Отчет|доклад|Доклад|аналитический доклад|препринт|Препринт|Аналитическая записка|рабочий доклад|научный отчет|Информационный бюллетень|статистический сборник",
        accessed="(дата обращения: {})|(дата обращения: {})|(дата обращения {})|[дата обращения: {}]|Дата обращения: {}|(Дата обращения: {})|(проверено {})|(дата доступа: {})|дата обращения {}|(дата обращения: {} г.)|[Дата обращения {}]",
        available="URL: {}|URL: {}|Режим доступа: {}|{}|URL: {}|<{}>|режим доступа: {}|Доступно по адресу: {}|доступ: {}",
        translated="пер. с англ. {}|пер. с нем. {}|пер. {}|перевод {}|пер. с фр. {}|Пер. с англ. {}|вступ. ст. {}|предисл. {}|коммент. {}|пер. с итал. {}|пер. с польск. {}|пер. с англ. и коммент. {}",
        in_press="в печати|(в печати)|готовится к печати",
        undated="б. г.|б.г.|[б. г.]|б. д.",
        months="января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря",
        schools="МГУ им. М. В. Ломоносова|Санкт-Петербургский государственный университет|СПбГУ|РГГУ|Институт философии РАН|Институт российской истории РАН|НИУ ВШЭ|Казанский федеральный университет|Томский государственный университет|Уральский федеральный университет|Новосибирский государственный университет",
        publishers="Наука|Мысль|Прогресс|Изд-во МГУ|Языки славянской культуры|Новое литературное обозрение|НЛО|Академический проект|РОССПЭН|Алетейя|Юрайт|Высшая школа|Просвещение|Художественная литература",
        journals="Вопросы философии|Вопросы истории|Вопросы языкознания|Новое литературное обозрение|Социологические исследования|Отечественная история|Вестник Московского университета|Русская литература|Вопросы экономики|Вопросы психологии",
        collections="Литературные памятники|Библиотека поэта|Философское наследие|Жизнь замечательных людей|Язык. Семиотика. Культура|Научная библиотека|Историческая библиотека|Высшее образование|Бакалавр. Академический курс|Труды Института этнографии",
        heads="История|Проблемы|Теория|Основы|Очерки истории|Становление|Кризис|Границы|Развитие|Философия|Социология|Методология|Эволюция|Введение в теорию|"
        "Из истории|Особенности|К вопросу об истории|Некоторые аспекты|Исследование|Структура|Роль и место|Феномен|Принципы|Поэтика|Современное состояние|Актуальные вопросы",
        attributes="русской|современной|советской|российской|европейской|социальной|политической|средневековой|отечественной|художественной|городской|духовной|народной|древнерусской",
        subjects="культуры|литературы|общественной мысли|государственности|философии|науки|интеллигенции|повседневности|идентичности|деревни|экономики|"
        "поэзии|прозы|социальной политики|модернизации|семьи|школы|памяти|морали|педагогики|журналистики|религии|эстетики|живописи|архитектуры",
        places="в России|в XIX веке|в России XVIII века|в СССР|в Древней Руси|на рубеже XIX–XX вв.|в годы Великой Отечественной войны|в Сибири|в 1920–1930-е гг.|в условиях рынка|"
        "в современном обществе|в зарубежной Европе|(1917–1941 гг.)|во второй половине XIX века|в странах Востока|в постсоветский период|(на материале русского языка)",
        conferences="Материалы {} Международной научной конференции|Материалы {}-й Всероссийской научно-практической конференции|Труды {} Международного конгресса|Тезисы докладов {} конференции|Сборник материалов {} съезда",
        towns="М.|М.|М.|М.|СПб.|СПб.|Л.|Москва|Москва|Санкт-Петербург|Ленинград|Новосибирск|Екатеринбург|Казань|М.; Л.|М.; СПб.|Томск|Саратов|Минск|Киев|М. ; Л.|Воронеж|Н. Новгород|Ростов н/Д|Пг.",
        statutes="Федеральный закон от {date} № {number}-ФЗ {subject}|Постановление Правительства РФ от {date} № {number} {subject}|Указ Президента РФ от {date} № {number} {subject}|Приказ Минобрнауки России от {date} № {number} {subject}|"
        "Федеральный закон Российской Федерации от {date} г. N {number}-ФЗ {subject}|Закон РФ от {date} № {number}-1 {subject}|Распоряжение Правительства РФ от {date} № {number}-р {subject}",
        issuers="Министерство образования и науки РФ|Правительство Российской Федерации|Росстат|Государственная Дума|Министерство здравоохранения Российской Федерации|Центральный банк РФ|Российская Федерация. Законы",
        sites="КиберЛенинка|РИА Новости|Официальный сайт Президента России|КонсультантПлюс|Росстат|Коммерсантъ|Постнаука|Полит.ру|Арзамас|Википедия|Газета.Ru",
    ),
    "sv": _language(
        "sv_SE sv_SE no_NO no_NO da_DK",
        conjunctions="och|och|&|og|og|;|;|/",
        et_al="m.fl.|et al.|m. fl.|et al|m.fl|mfl.|et al.",
        container="I:|I|i:|I:|, i:|, i|In:|I |i|In",
        editors="(red.)|(red.)|(red)|red.|(Red.)|(utg.)|, red.|(ed.)|(eds.)|[red.]|(udg.)|(utg)",
        edited="red.|redigerad av|red. av|utg. av|redigert av|redigeret av|udg. af|utgiven av|under redaktion av|red. af",
        pages="s. {}|s. {}|s {}|s. {}|s.{}|{}|, {}|, s. {}|ss. {}|sid. {}",
        volume="bd {}|bd. {}|{}|årg. {}|vol. {}|årgång {}|Bd. {}|del {}|{}. årg.|bind {}|Årg. {}|band {}|bd. {}",
        issue="nr {}|nr. {}|nr {}|{}|häfte {}|hefte {}|hæfte {}|no. {}|h. {}|nr. {}",
        number_of_pages="{} s.|{} sid.|{} s|{} sider|{} sidor",
        editions="2 uppl.|2. utg.|3. utg.|2. uppl.|2:a uppl.|3 uppl.|4., rev. utg.|2. udg.|3. udgave|andra upplagan|2., omarb. uppl.|Ny utg.|5. utgave|tredje upplagan|1. uppl.|2 rev. uppl.|2. oplag|andre utgave|[Ny utg.]",
        theses="doktorsavhandling|Doktorsavhandling|diss.|Diss.|doktoravhandling|Doktorgradsavhandling|ph.d.-avhandling|masteruppsats|Masteroppgave|masteroppgave|licentiatavhandling|"
        "Ph.d.-afhandling|ph.d.-afhandling|hovedoppgave|Hovedoppgave|kandidatuppsats|speciale|[doktorsavhandling]|C-uppsats|Examensarbete|Mastergradsoppgave|disputats|magisteruppsats|doktorgradsavhandling",
        reports="rapport|Rapport|forskningsrapport|slutrapport|Sluttrapport|notat|Notat|Arbetsrapport|arbeidsnotat|PM|Utredning|arbejdspapir|Årsrapport|årsrapport|Arbeidsrapport|Evaluering|promemoria|FoU-rapport",
        accessed="(hämtad {})|hämtad {}|[hämtad {}]|Hämtad {}|(Hämtad {})|[lest {}]|lest {}|(lest {})|(besökt {})|[hentet {}]|Hentet {}|(hentet {})|(tilgået {})|besøgt {}|[besøgt {}]|Lest {}|[läst {}]|[{}]|(läst {})|lastet ned {}|Åtkomst {}|(sist besøkt {})|(senast besökt {})",
        available="Tillgänglig: {}|Hämtad från {}|{}|Hentet fra {}|URL: {}|Tilgjengelig fra {}|<{}>|, {}|Tillgänglig på Internet: {}|Tilgængelig på: {}|Tilgjengelig på: {}|fra {}|Lokaliseret på: {}|via {}",
        translated="övers. {}|översättning {}|övers. av {}|oversatt av {}|overs. {}|oversat af {}|till svenska av {}|overs. av {}|med inledning av {}|på dansk ved {}|Övers. {}|förord av {}|översatt av {}|med forord av {}",
        in_press="under tryckning|under utgivelse|i tryck|i trykken|under udgivelse|(under utgivning)|kommande",
        undated="u.å.|[u.å.]|s.a.|u. å.|odat.|n.d.",
        months="januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember",
        schools="Lunds universitet|Uppsala universitet|Göteborgs universitet|Stockholms universitet|Universitetet i Oslo|Universitetet i Bergen|Københavns Universitet|Aarhus Universitet|NTNU|Umeå universitet|Universitetet i Tromsø|Linköpings universitet|Roskilde Universitet",
        publishers="Norstedts|Natur & Kultur|Bonniers|Studentlitteratur|Atlantis|Carlssons|Universitetsforlaget|Gyldendal|Cappelen|Aschehoug|Pax|Museum Tusculanum|Samfundslitteratur|Liber|Daidalos",
        journals="Historisk tidskrift|Historisk tidsskrift|Samlaren|Sociologisk forskning|Edda|Nytt Norsk Tidsskrift|Pedagogisk forskning i Sverige|Tidsskrift for samfunnsforskning|Scandia|Kritik|Läkartidningen|Norsk pedagogisk tidsskrift|Ord & Bild|Fortid og Nutid",
        collections="Bibliotheca historica Lundensis|Skrifter utgivna av Svenska litteratursällskapet|Acta Universitatis Upsaliensis|Nordiska museets handlingar|Avhandlingar|Instituttet for sammenlignende kulturforskning|Samfundet De Nio|Studier i nordisk filologi",
        heads="Studier i|Från|Historien om|Perspektiv på|Kampen om|En introduktion till|Makt och|Om|Bidrag till|En undersökning av|Synen på|Perspektiver på|Innføring i|Mellom stat og|Fortellinger om|Forskning om|Tanker om|Kulturmøder og|Uppfattningar om|Makten över",
        attributes="svensk|modern|nordisk|norsk|dansk|politisk|social|kulturell|kommunal|offentlig|historisk|tidigmodern|litterær|samisk",
        subjects="kultur|litteratur|politik|identitet|pedagogik|historieskrivning|kunst|demokrati|religion|språk|forskning|hälsa|rett|modernitet|utbildning|"
        "barndom|välfärd|forvaltning|økonomi|statistik|journalistik|feminism|mediehistoria|sociologi",
        places="i Sverige|i Norge|i Danmark|under stormaktstiden|1850–1920|i den svenska skolan|i Norden|etter 1945|på 1800-talet|i barnehagen|under mellankrigstiden|i en tid av förändring|"
        "fra vikingtid til middelalder|i norsk skole|i folkhemmet|på 1700-tallet|hos vuxna med diabetes|i velferdsstaten|efter 1989",
        conferences="Rapport från det {}:e nordiska historikermötet|Förhandlingar vid det {} sammanträdet|Rapport til det {}. nordiske historikermøte|Svenskans beskrivning {}|MONS {}|Møde om Udforskningen af Dansk Sprog {}",
        towns="Stockholm|Lund|Uppsala|Göteborg|Oslo|Bergen|København|Malmö|Umeå|Aarhus|Odense|Trondheim|Linköping|Tromsø|Kristiansand|Helsingfors|Århus|Frederiksberg|Stockholm/Stehag|Oslo/Bergen|Kbh.|Åbo|Kristiania",
        statutes="Lag ({year}:{number}) {subject}|Förordning ({year}:{number}) {subject}|SFS {year}:{number}. Lag {subject}|Lov av {date} nr. {number} {subject}|Lov nr. {number} af {date} {subject}|Lov {date} nr {number} {subject}|Forskrift {date} nr. {number} {subject}|Bekendtgørelse nr. {number} af {date} {subject}",
        issuers="Socialstyrelsen|Skolverket|Utbildningsdepartementet|Kunnskapsdepartementet|Helsedirektoratet|Statistisk sentralbyrå|Statistiska centralbyrån|Undervisningsministeriet|Folkhälsomyndigheten|Europeiska kommissionen",
        sites="Dagens Nyheter|SVT Nyheter|NRK|Aftenposten|Statistiska centralbyrån|Store norske leksikon|Litteraturbanken|Danmarks Statistik|Folkhälsomyndigheten|Regeringen|Den Store Danske|Riksdagen|regjeringen.no|Wikipedia",
    ),
    "en": _language(
        "en_US en_GB en_GB en_AU en_IN en_IE",
        conjunctions="and|&|, and|, &|;|and",
        et_al="et al.|et al|and others|et al.,|et. al.",
        container="In:|In|in|in:|In :|, in|, In",
        editors="(eds)|(Eds.)|(ed.)|(Ed.)|(eds.)|, eds.|, editors|, ed.|editor|(Eds)|(editors)|, editor|, (Eds.)|Eds.",
        edited="edited by|ed. by|ed.|eds|Edited by|Eds.",
        pages="pp. {}|{}|p. {}|pp {}|pp.{}|: {}|, {}|p {}|pages {}|Pp. {}|p{}",
        volume="vol. {}|Vol. {}|{}|volume {}|Volume {}|v. {}|vol {}|Vol {}",
        issue="no. {}|No. {}|{}|issue {}|Iss. {}|nr {}|number {}|no {}",
        number_of_pages="{} p.|{} pp.|{} pages|{}pp|xii + {} pp.",
        editions="2nd ed.|3rd edn|2nd edition|Third edition|revised ed.|4th ed|1st ed.|Rev. ed.|2d ed.|5th edn.|Second Edition|10th ed.",
        theses="PhD thesis|Ph.D. thesis|Ph.D. dissertation|Doctoral dissertation|Master's thesis|M.Sc. thesis|PhD diss.|"
        "Unpublished doctoral dissertation|[dissertation]|[PhD thesis]|MSc thesis|Unpublished master’s thesis|MA thesis|DPhil thesis|"
        "Doctoral thesis|[master’s thesis]|Dissertation|Bachelor thesis",
        reports="Technical Report|Tech. Rep.|Working Paper|Report|Discussion Paper|Final Report|White Paper|Policy Brief|Research Report|Technical Note|Fact Sheet",
        accessed="(accessed {})|Accessed {}|[accessed {}]|[cited {}]|Accessed on {}|(Accessed: {})|Retrieved {}|(last accessed {})|accessed {}|[Accessed {}]|Last accessed: {}|(retrieved {})|Date accessed: {}",
        available="Available from: {}|Available at: {}|Retrieved from {}|URL {}|{}|Available: {}|[Online]. Available: {}|<{}>|(available at {})|Available online: {}|from {}|URL: {}|, {}",
        translated="Trans. {}|translated by {}|Translated by {}|(trans. {})|trans. {}|({}, Trans.)",
        in_press="in press|forthcoming|(in press)|submitted|In press|to appear|under review",
        undated="n.d.|(n.d.)|n. d.|undated",
        months="January|February|March|April|May|June|July|August|September|October|November|December",
        schools="University of Cambridge|Stanford University|University of Edinburgh|MIT|University of California, Berkeley|McGill University|"
        "Indian Institute of Technology|Uppsala University|University of Nairobi|Department of Linguistics, University of Toronto|"
        "London School of Economics|Georgia Institute of Technology|University of Cape Town|Tampere University|ETH Zurich|"
        "School of Public Health, University of Michigan|Delft University of Technology|National University of Singapore",
        publishers="Oxford University Press|Cambridge University Press|Routledge|Springer|Wiley|John Wiley & Sons|Elsevier|Academic Press|"
        "MIT Press|Harvard University Press|Princeton University Press|University of Chicago Press|Sage|SAGE Publications|"
        "Palgrave Macmillan|Penguin|Yale University Press|Blackwell|CRC Press|McGraw-Hill|Prentice Hall|Addison-Wesley|Pearson|"
        "W. W. Norton|Norton|Brill|Edward Elgar|Taylor & Francis|Verso|Basic Books|Macmillan|Stanford University Press|Polity|Polity Press|"
        "Duke University Press|Kluwer|Kluwer Academic Publishers|World Scientific|IEEE|ACM|ACM Press|O’Reilly|Houghton Mifflin|"
        "Lippincott Williams & Wilkins|Humana Press|Plenum Press|Cold Spring Harbor Laboratory Press|Manchester University Press|"
        "World Health Organization|National Academies Press|Island Press|Columbia University Press|John Benjamins|Mouton de Gruyter|"
        "W. H. Freeman|Sinauer Associates|American Psychological Association|University of California Press|HarperCollins|Random House|"
        "Guilford Press|Lawrence Erlbaum|Ashgate|Bloomsbury|Hart|Berghahn|IOS Press|Morgan Kaufmann|Garland|Butterworths|Allen & Unwin|"
        "US Government Printing Office|FAO|World Bank|OECD Publishing|Smithsonian Institution|Mosby|Saunders|Marcel Dekker|Chapman & Hall",
        journals="",
        collections="Lecture Notes in Computer Science|Springer Series in Statistics|Studies in Linguistics|Cambridge Studies in Social Anthropology|"
        "Methods in Molecular Biology|Monographs on Statistics and Applied Probability|Oxford World's Classics|Loeb Classical Library|"
        "Graduate Texts in Mathematics|Advances in Experimental Medicine and Biology|Studies in the History of Science|LNCS|IFIP AICT",
        heads="A theory|The origins|An introduction to the study|The structure|A history|The rise|Principles|Handbook|Foundations|"
        "The politics|Understanding the nature|Perspectives on the study|The evolution|The ecology|Mapping the dynamics|The making|"
        "Patterns|The role|Statistical analysis|Encyclopedia|The sociology|Effects|Modelling the impact|The language|Methods for the analysis|Guidelines for the management",
        attributes="of modern|of social|of early|of contemporary|of political|of global|of public|of comparative|of applied|of rural|of digital|of medieval",
        subjects="society|democracy|medicine|language|culture|science|knowledge|childhood|development|inequality|literature|migration|memory|religion|"
        "technology|education|health|labour|cities|economics|philosophy|fisheries|forests|networks|markets|cognition|evolution|law|nursing",
        places="in the nineteenth century|in Europe|in sub-Saharan Africa|since 1945|in Victorian England|and its critics|in the United States|"
        "in practice|: a review|: theory and applications|, 1800–1914|in India|: a systematic approach|in the age of empire|and beyond",
        conferences="Proceedings of the {}th International Conference on Machine Learning|Proceedings of the {}th Annual Meeting of the Society|"
        "Proc. {}th Int. Symp. on Circuits and Systems|{}th European Conference on Information Retrieval|Proceedings of the {}th Workshop on Logic|"
        "Advances in Neural Information Processing Systems {}|Proceedings of the IEEE Conference on Computer Vision|{}th IEEE International Symposium on Robotics",
        towns="London|New York|Cambridge|Oxford|Cambridge, MA|Chicago|New York, NY|Princeton|Amsterdam|Berlin|Washington, DC|Boston|Philadelphia|Dordrecht|Los Angeles|San Francisco, CA|Berkeley|New Haven|Cheltenham, UK|Thousand Oaks, CA|New Delhi|Geneva|Ithaca, NY|Basingstoke|Baltimore, MD|Hoboken, NJ|London and New York|New York/London|Toronto|Melbourne|San Diego (CA)|Berlin, Heidelberg|St. Louis, MO|Wallingford, UK|Rome, Italy|Geneva, Switzerland|Boca Raton, FL|Vienna, Austria|Cambridge, United Kingdom|Cary, NC|Ft. Collins, CO|Canberra, ACT, Australia|Madison, WI, USA",
        statutes="Public Law {number}|Regulation (EC) No {number}/{year}|Directive {year}/{number}/EC of {date}|Act No. {number} of {year}|Council Decision of {date}",
        issuers="U.S. Department of Health and Human Services|European Parliament|Food and Agriculture Organization of the United Nations|Department of Agriculture and U.S. Department of Health|WHO|FAO|National Academies of Sciences, Engineering, and Medicine|Ministry of Health, Labour and Welfare|R Core Team|European Commission, Directorate-General for Research|IPCC|UK Department for Education",
        sites="The New York Times|BBC News|The Guardian|World Health Organization|Centers for Disease Control and Prevention|Wikipedia|"
        "US Census Bureau|FAOSTAT|R Foundation for Statistical Computing|National Institutes of Health|UNICEF|IUCN|GitHub|Eurostat",
    ),
}  # fmt: skip
"""The languages references are composed in."""
