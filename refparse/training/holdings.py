"""More of what libraries hold: publishers, journals, newspapers, series and places, by language."""

# ruff: noqa: E501

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from refparse.training.material import words


@dataclass(frozen=True, slots=True)
class Holdings:
    """Names that references of one language are full of.

    Attributes:
        publishers, journals, newspapers, series, sites: names. places: several towns together, and
            towns as they are abbreviated.
    """

    publishers: tuple[str, ...]
    journals: tuple[str, ...]
    newspapers: tuple[str, ...]
    series: tuple[str, ...]
    places: tuple[str, ...]
    sites: tuple[str, ...]


def _holdings(**parts: str) -> Holdings:
    return Holdings(**{name: words(text) for name, text in parts.items()})


HOLDINGS: Final[Mapping[str, Holdings]] = {
    "de": _holdings(
        publishers="Aufbau|Aufbau-Verlag|Kröner|Alfred Kröner Verlag|Birkhäuser|Böhlau Verlag|Kiepenheuer|Deutsche Verlags-Anstalt|DVA|"
        "Springer Fachmedien|Springer Vieweg|Gabler|Lambertus|Kösel|Herder|Echter|Aschendorff|Evangelische Verlagsanstalt|"
        "Gütersloher Verlagshaus|Neukirchener|Theologischer Verlag Zürich|Patmos|Brill Deutschland|V&R unipress|Ergon|Tectum|Frank & Timme|"
        "Iudicium|Erich Schmidt|ESV|Frommann-Holzboog|Meiner|Felix Meiner Verlag|Karl Alber|Parerga|Velbrück|Velbrück Wissenschaft|Nomos Verlag|"
        "Hamburger Edition|Matthes & Seitz|Kadmos|Kulturverlag Kadmos|b_books|Edition Nautilus|Verbrecher Verlag|Mandelbaum|Czernin|Studienverlag|"
        "StudienVerlag|Verlag der Österreichischen Akademie der Wissenschaften|Verlag Dr. Kovač|Logos|Shaker|Hirzel|Teubner|B. G. Teubner|Enke|"
        "Urban & Fischer|Schattauer|Deutscher Ärzte-Verlag|Ernst Reinhardt|Verlag Julius Klinkhardt|Klinkhardt|Cornelsen|Hueber|Schneider Verlag Hohengehren|"
        "Psychosozial-Verlag|Budrich UniPress|De Gruyter Oldenbourg|Walter de Gruyter & Co.|J. C. B. Mohr (Paul Siebeck)|Duncker u. Humblot|"
        "Carl Heymanns|C. F. Müller|Luchterhand|Manz|Verlag Österreich|Stämpfli|Helbing Lichtenhahn|Orell Füssli|Diogenes|Limmat|Edition text + kritik|"
        "Bärenreiter|Schott|Philipp von Zabern|Reimer|Deutscher Kunstverlag|Prestel|Hatje Cantz|Rütten & Loening|Eugen Diederichs|Kurt Wolff",
        journals="Archiv für Kulturgeschichte|Zeitschrift für Germanistik|Euphorion|Weimarer Beiträge|Saeculum|Zeitschrift für Geschichtswissenschaft|"
        "Historische Anthropologie|WerkstattGeschichte|Sozialer Sinn|Zeitschrift für Politikwissenschaft|PVS|Kunstchronik|Das Mittelalter|"
        "Zeitschrift für Kunstgeschichte|Philosophisches Jahrbuch|Kant-Studien|Hegel-Studien|Zeitschrift für Literaturwissenschaft und Linguistik|LiLi|"
        "Archiv für das Studium der neueren Sprachen und Literaturen|Goethe-Jahrbuch|Schweizerische Zeitschrift für Geschichte|HZ|GG|AKG|ZfG|APuZ|"
        "Zeitschrift für Sozialpädagogik|neue praxis|Soziale Passagen|Sozial Extra|Zeitschrift für Heilpädagogik|Forum Qualitative Sozialforschung|"
        "Feministische Studien|L’Homme. Zeitschrift für Feministische Geschichtswissenschaft|Prokla|Blätter für deutsche und internationale Politik|"
        "Deutsches Archiv für Erforschung des Mittelalters|Frühmittelalterliche Studien|Zeitschrift für Theologie und Kirche|Evangelische Theologie|"
        "Juristische Schulung|Der Staat|Archiv des öffentlichen Rechts|Zeitschrift für Psychologie|Psychologische Rundschau|Der Nervenarzt|"
        "Zeitschrift für Medienwissenschaft|montage AV|Musik & Ästhetik|Archiv für Musikwissenschaft|Texte zur Kunst|Kursbuch|Sinn und Form",
        newspapers="Die Zeit|Der Spiegel|Süddeutsche Zeitung|FAZ|Frankfurter Allgemeine Zeitung|taz|die tageszeitung|Neue Zürcher Zeitung|NZZ|Die Welt|"
        "Der Standard|Die Presse|Frankfurter Rundschau|Tages-Anzeiger|Handelsblatt|Der Tagesspiegel|Berliner Zeitung|Spiegel Online|Zeit Online|Focus|profil",
        series="suhrkamp taschenbuch|Beck’sche Reihe|Sammlung Metzler|Kröners Taschenausgabe|Quellen und Forschungen zur Agrargeschichte|"
        "Forschungen zur Kirchen- und Dogmengeschichte|Veröffentlichungen des Max-Planck-Instituts für Geschichte|Communicatio|"
        "Veröffentlichungen des Instituts für Europäische Geschichte Mainz|Philosophische Bibliothek|Bibliothek des Deutschen Historischen Instituts in Rom|"
        "Untersuchungen zur deutschen Literaturgeschichte|Reihe Germanistische Linguistik|Schriften zur politischen Kommunikation|Hypomnemata|Orbis antiquus|"
        "Wissenschaftliche Untersuchungen zum Neuen Testament|Vorträge und Forschungen|Monumenta Germaniae Historica|Industrielle Welt|Ordnungssysteme|"
        "Frankfurter Studien zur Wissenschaftsgeschichte|Beiträge zur historischen Theologie|Enzyklopädie deutscher Geschichte|rororo|Fischer Taschenbuch|"
        "Schriften zur Rechtsgeschichte|Kultur- und Medientheorie|Studien zur deutschen Literatur|Archiv für Begriffsgeschichte, Sonderheft|Studia Musicologica",
        places="Berlin / New York|Berlin/Boston|Berlin, New York|Frankfurt am Main/New York|Frankfurt a. M./New York|Köln – Weimar – Wien|Wien, Köln, Weimar|"
        "Stuttgart, Weimar|Göttingen/Zürich|München, Wien|München – Leipzig|Frankfurt a.M.|Ffm.|Reinbek|Opladen/Wiesbaden|Tübingen, Basel|Wien – Graz|Bern u. a.|"
        "Bad Heilbrunn|Hildesheim|Weilerswist|Neuwied|Bern – Stuttgart|Freiburg|Freiburg/München|Marburg|Innsbruck|Graz|Halle (Saale)|Potsdam|Luzern|Mainz|"
        "Leverkusen|Heidelberg u.a.|Stuttgart – Bad Cannstatt|Hamburg/Berlin|Münster u. a.|Weinheim/München|Leipzig und Wien|Salzburg|Kassel|Bochum|Gütersloh|Konstanz",
        sites="Bundeszentrale für politische Bildung|Zeit Online|Spiegel Online|Deutschlandfunk|ORF.at|H-Soz-Kult|Docupedia-Zeitgeschichte|SRF|tagesschau.de|Wikipedia|"
        "Statista|Historisches Lexikon der Schweiz|literaturkritik.de|netzpolitik.org|LeMO",
    ),
    "fr": _holdings(
        publishers="Éditions Gallimard|Le Seuil|Les Belles lettres|Éditions de Minuit|Éditions La Découverte|Éditions Karthala|Anthropos|Économica|Economica|LGDJ|Dalloz|"
        "Puf|P.U.F.|Librairie Droz|Champion|Librairie philosophique J. Vrin|Éd. du CNRS|Presses universitaires de Lyon|PUL|Presses universitaires du Mirail|"
        "Presses du Septentrion|Presses universitaires de Grenoble|PUG|Presses universitaires de Vincennes|Publications de l’Université de Provence|Picard|"
        "De Boccard|École française de Rome|Somogy|Éditions du Patrimoine|Éditions Complexe|Complexe|Éditions de l’Université de Bruxelles|Racine|Casterman|"
        "Peeters|Brepols|Larcher|Bruylant|De Boeck Supérieur|Duculot|Academia|L’Âge d’homme|Georg|Antipodes|Payot & Rivages|Rivages|Le Livre de poche|"
        "Livre de Poche|Folio|Flammarion, GF|Bordas|Belin|Ellipses|Vuibert|ESF|Retz|Chronique sociale|Privat|Denoël|Robert Laffont|Perrin|Tallandier|"
        "Éditions du Rocher|Fata Morgana|Allia|Amsterdam|Éditions Amsterdam|Raisons d’agir|Syllepse|La Dispute|Textuel|Agone|Hermès Science|Lavoisier|Elsevier Masson|"
        "Fides|Leméac|Hurtubise HMH|VLB|Éditions du Boréal|Septentrion|Presses de l’Université d’Ottawa|Presses de l’Université du Québec|PUQ|XYZ|Lux|Écosociété",
        journals="Revue d’histoire littéraire de la France|Annales ESC|Annales. Économies, sociétés, civilisations|Revue de synthèse|Sociétés contemporaines|Dix-huitième siècle|"
        "Revue de littérature comparée|Cahiers de civilisation médiévale|Bibliothèque de l’École des chartes|Revue des études latines|Archives de philosophie|"
        "Ethnologie française|Terrain|Gradhiva|Le Débat|Commentaire|Tracés|Raisons politiques|Pouvoirs|Droit et société|Revue du droit public|RFDA|AJDA|Dr. soc.|"
        "Recherches en didactique des mathématiques|Revue française de pédagogie|Éducation et sociétés|Hérodote|L’Espace géographique|Annales de géographie|"
        "Revue internationale de psychosociologie|Bulletin de psychologie|L’Année psychologique|Langue française|Le Français moderne|Travaux de linguistique|"
        "Recherches sociographiques|Sociologie et sociétés|Voix et images|Études françaises|Cahiers de géographie du Québec|Revue suisse d’histoire|Diogène|Mots|"
        "Cahiers de médiologie|Revue de l’art|Gazette des Beaux-Arts|Bulletin monumental|Revue archéologique|Gallia|Studia islamica|Cahiers du genre|Clio|Multitudes",
        newspapers="Le Monde|Libération|Le Figaro|Le Monde diplomatique|L’Humanité|La Croix|Le Devoir|Le Temps|Le Soir|Les Échos|L’Express|Le Nouvel Observateur|"
        "La Presse|Ouest-France|Mediapart|Le Point|La Libre Belgique|Tribune de Genève",
        series="Tel|Bibliothèque des idées|Points Histoire|Points|Que sais-je ?|Folio Histoire|Critique|Paradoxe|Repères|Sciences humaines et sociales|Logiques sociales|"
        "L’Évolution de l’humanité|Champs|GF|Liber|Les Mémoires de la photographie|Essais|NRF Essais|Poche|Le Lien social|Sociologies|Nouvelle Clio|U Histoire|Cursus|"
        "Bibliothèque de philosophie contemporaine|Recherches|Textes à l’appui|Épiméthée|Pluriel|Res publica|Histoire|Librairie européenne des idées|Perspectives littéraires|"
        "Travaux d’humanisme et Renaissance|Archives des sciences sociales|Essais historiques|Domaines droit privé|Bibliothèque de sociologie|Le temps des idées|Hors collection",
        places="Paris / Genève|Paris, La Haye|Paris-Louvain|Bruxelles – Paris|Genève-Paris|Aix-en-Provence|Clermont-Ferrand|Villeneuve-d’Ascq|Saint-Denis|Turnhout|Louvain|Liège|"
        "Sainte-Foy|Ottawa|Montpellier|Nancy|Tours|Dijon|Poitiers|Caen|Rouen|Marseille|Nice|Arles|La Tour-d’Aigues|Fribourg|Namur|Chicoutimi|Paris et Bruxelles|"
        "Besançon|Avignon|Le Mans|Limoges|Perpignan|Saint-Étienne|Paris, France|Toulouse, France|Lormont|Vincennes|Ivry-sur-Seine",
        sites="La Vie des idées|Légifrance|Cairn.info|OpenEdition|Persée|France Inter|Le Monde.fr|Vie publique|Éduscol|Radio-Canada|L’Encyclopédie canadienne|Universalis|Gallica",
    ),
    "es": _holdings(
        publishers="Siglo XXI Editores|Siglo Veintiuno|Editorial Crítica|Editorial Ariel|Editorial Trotta|Fondo de Cultura Económica de España|Marcial Pons|Icaria|Katz|Caja Negra|"
        "Capital Intelectual|Imago Mundi|Ediciones Colihue|Emecé|Seix Barral|Galaxia Gutenberg|Debate|Península|Herder|Morata|Ediciones Morata|Graó|Narcea|Pirámide|Dykinson|"
        "Tirant lo Blanch|Civitas|Aranzadi|Comares|Universidad de Granada|Universidad de Antioquia|Universidad Nacional de Quilmes|CLACSO|FLACSO|IEP|Fondo Editorial PUCP|Abya-Yala|"
        "Era|Ediciones Era|Joaquín Mortiz|Grijalbo|Miguel Ángel Porrúa|El Colegio de Michoacán|CIESAS|UAM|INAH|Norma|Tercer Mundo|Iberoamericana Vervuert|Castalia|Visor|Pre-Textos",
        journals="Revista Iberoamericana|Revista de Indias|Cuadernos Hispanoamericanos|Nueva Revista de Filología Hispánica|Ayer|Historia Contemporánea|Isegoría|Sociológica|Perfiles Latinoamericanos|"
        "Cuicuilco|Alteridades|Revista de Estudios Políticos|REIS|Política y Sociedad|Estudios Políticos|Perfiles Educativos|Revista Colombiana de Antropología|Signos Históricos|Iberoamericana|"
        "Revista Mexicana de Investigación Educativa|Cuadernos de Historia|Universum|Estudios Filológicos|Aula Abierta|Cultura y Educación|Trabajo y Sociedad|Lecturas de Economía",
        newspapers="El País|La Nación|Clarín|El Mundo|ABC|La Vanguardia|El Tiempo|Página/12|La Jornada|Excélsior|El Mercurio|El Comercio|Reforma|El Universal",
        series="Colección Austral|Biblioteca Clásica Gredos|Letras Hispánicas|Breviarios|Serie Historia|Cuadernos del CES|Colección Estudios|Ciencias Sociales|Biblioteca de Autores Españoles|Tezontle",
        places="Madrid / Frankfurt|Madrid-Barcelona|Buenos Aires-México|México D. F.|Ciudad de México|La Habana|Quito|La Plata|Córdoba|Rosario|Medellín|Granada|Zaragoza|Bilbao|Santa Fe de Bogotá|San José|Cali|Valparaíso|Murcia",
        sites="El País|BBC Mundo|CEPALSTAT|Ministerio de Sanidad|Dialnet|Memoria Chilena|Biblioteca Virtual Miguel de Cervantes|RAE|Infobae|Banco de la República",
    ),
    "pt": _holdings(
        publishers="Editora Vozes|Editora Atlas|Ed. UFMG|EDUSP|EdUFBA|Eduel|EDUFSC|Ed. da UFSC|Editora da UFRGS|Garamond|Boitempo|WMF Martins Fontes|Iluminuras|Cosac Naify|Summus|Ágora|Forense|"
        "Forense Universitária|Revista dos Tribunais|Lumen Juris|Del Rey|Método|Elsevier|Campus|LTC|Atheneu|Roca|Santos|Revinter|EPU|Casa do Psicólogo|Vetor|Escuta|Imago|Alínea|Autores Associados|"
        "Mediação|Penso|Global|Moderna|Scipione|Senac|Sesc|Annablume|Argumentum|Rocco|Objetiva|L&PM|Globo|José Olympio|Graal|Relume Dumará|7Letras|Mauad|FGV|EdUERJ|PUC-Rio|Editora UnB|Nobel|"
        "Agronômica Ceres|UFV|Funep|Embrapa Soja|Instituto Agronômico|Imprensa Nacional-Casa da Moeda|Relógio D’Água|Colibri|Livros Horizonte|Estampa|Cotovia|Caminho|Imprensa da Universidade de Coimbra|Cosmos|Celta",
        journals="Ciência & Saúde Coletiva|Interface – Comunicação, Saúde, Educação|Saúde e Sociedade|Physis|Revista Brasileira de Enfermagem|Acta Paulista de Enfermagem|Revista da Escola de Enfermagem da USP|"
        "Horizonte|Cadernos Pagu|Revista Estudos Feministas|Lua Nova|Sociologias|Mana|Horizontes Antropológicos|Topoi|Revista Brasileira de História|Educação em Revista|Educar em Revista|Ciência & Educação|"
        "Psicologia & Sociedade|Psicologia em Estudo|Estudos de Psicologia|Arquivos Brasileiros de Cardiologia|Jornal de Pediatria|Revista Brasileira de Ciência do Solo|Bragantia|Horticultura Brasileira|Acta Amazonica|"
        "Revista Crítica de Ciências Sociais|Ler História|Etnográfica|Kriterion|Trans/Form/Ação|Gestão & Produção|RAE|Química Nova|Ambiente & Sociedade|Perspectivas em Ciência da Informação|DELTA|Alea",
        newspapers="Folha de S. Paulo|O Estado de S. Paulo|O Globo|Jornal do Brasil|Público|Diário de Notícias|Expresso|Valor Econômico|Diário Oficial da União|Diário Oficial [da] República Federativa do Brasil|Diário da República|Zero Hora|Veja",
        series="Coleção Tudo é História|Série Documentos|Coleção Polêmicas do Nosso Tempo|Cadernos de Atenção Básica|Série A. Normas e Manuais Técnicos|Circular Técnica|Boletim Técnico|Coleção Cultura Negra e Identidades|"
        "Série B. Textos Básicos de Saúde|Coleção Os Economistas|Boletim de Pesquisa|Comunicado Técnico|Coleção Debates|Estudos|Coleção Sociologia",
        places="São Paulo/Rio de Janeiro|São Paulo: Rio de Janeiro|Rio de Janeiro; São Paulo|Londrina|Ribeirão Preto|Goiânia|Viçosa|Lavras|Jaboticabal|Recife|Fortaleza|Niterói|Santa Maria|Maringá|Pelotas|Uberlândia|Natal|Manaus|Belém|"
        "Vitória|Braga|Aveiro|Évora|Curitiba (PR)|Rio de Janeiro (RJ)|São Paulo, SP|Brasília (Brasil)|Porto Alegre, RS|João Pessoa|Cuiabá|Bauru|Araraquara|Juiz de Fora|São Carlos|Botucatu",
        sites="Portal da Saúde|DATASUS|Portal Brasil|Agência Brasil|UOL|BBC Brasil|Planalto|INEP|Fiocruz|SciELO|Observatório da Imprensa|CONAB|ANVISA|Scot Consultoria",
    ),
    "it": _holdings(
        publishers="Giulio Einaudi editore|Editori Laterza|Società editrice il Mulino|Carocci editore|L. S. Olschki|Edizioni della Normale|Edizioni ETS|Vita e Pensiero|La Nuova Italia|Sansoni|Le Monnier|Loescher|Raffaello Cortina|Cortina|"
        "Meltemi|Manifestolibri|DeriveApprodi|Castelvecchi|Newton Compton|Rubbettino|Esi|Jovene|Giappichelli|Utet|Treccani|Istituto della Enciclopedia Italiana|Viella Libreria Editrice|Longo|Pàtron|Clueb|Bruno Mondadori|Unicopli|"
        "Guerini|Guerini e Associati|Fabrizio Serra|Antenore|Interlinea|Città Nuova|Queriniana|Paoline|Il Saggiatore|Skira|Silvana|Allemandi|Neri Pozza|Cisalpino|Forum|EUT|Aracne|Bonanno|Sei|Studium|Nuova Cultura|Gangemi",
        journals="Nuova rivista storica|Rinascimento|Italia medioevale e umanistica|Rivista di letteratura italiana|Filologia e critica|Il pensiero politico|Contemporanea|Meridiana|Società e storia|Rassegna italiana di sociologia|Polis|"
        "Storia dell’arte|Prospettiva|Arte veneta|Studi medievali|Aevum|Rivista di storia e letteratura religiosa|Cristianesimo nella storia|Studi danteschi|Strumenti critici|Allegoria|Lingua e stile|Rivista italiana di diritto|Il Mulino|aut aut|Micromega|Italia contemporanea",
        newspapers="La Repubblica|Corriere della Sera|La Stampa|Il Sole 24 Ore|il manifesto|L’Unità|Il Messaggero|L’Espresso",
        series="Saggi|Biblioteca Einaudi|Universale Paperbacks il Mulino|Economica Laterza|Studi storici|Biblioteca di storia|Temi e testi|Fonti per la storia d’Italia|Bibliotheca|Collezione di testi e di studi|Quaderni della Normale|Piccola biblioteca Adelphi|Oscar|BUR",
        places="Milano-Roma|Roma – Bari|Bologna-Milano|Soveria Mannelli|Genova|Trieste|Brescia|Cinisello Balsamo|Catania|Ravenna|Siena|Pavia|Modena|Trento|Verona|Spoleto|Macerata|Udine|Milano, Napoli|Firenze-Roma|Città del Vaticano|Lecce",
        sites="Treccani.it|Il Post|la Repubblica.it|Internazionale|Regione Toscana|Doppiozero|Rai|Wikipedia|Dizionario Biografico degli Italiani",
    ),
    "en": _holdings(
        publishers="Oxford UP|Cambridge UP|Clarendon Press|University of Minnesota Press|University of Toronto Press|McGill-Queen’s University Press|Johns Hopkins University Press|Cornell University Press|Indiana University Press|"
        "University of Pennsylvania Press|Rutgers University Press|New York University Press|Northwestern University Press|State University of New York Press|University of North Carolina Press|Faber and Faber|Vintage|Doubleday|Knopf|"
        "Alfred A. Knopf|Farrar, Straus and Giroux|Zed Books|Pluto Press|Continuum|T&T Clark|Eerdmans|Fortress Press|Edinburgh University Press|Boydell|D. S. Brewer|Boydell & Brewer|Variorum|Peter Lang|Springer International Publishing|"
        "Springer-Verlag|Springer Nature|Kluwer/Plenum|CABI|CAB International|CSIRO Publishing|American Society of Agronomy|ASM Press|American Chemical Society|Royal Society of Chemistry|World Agroforestry Centre|IRRI|CIMMYT|FAO|UNESCO|"
        "World Health Organization|National Academy Press|US Department of Agriculture|IUCN|UNDP|The Stationery Office|HMSO|Her Majesty’s Stationery Office|RAND Corporation|Brookings Institution Press|Joseph Henry Press|Jossey-Bass|"
        "Allyn & Bacon|Brooks/Cole|Wadsworth|Cengage Learning|Sage Publications, Inc.|Thieme|Karger|Raven Press|Churchill Livingstone|Elsevier Saunders|Wolters Kluwer|BMJ Books|Radcliffe|Human Kinetics|Jones and Bartlett|Artech House|SIAM",
        journals="Past & Present|The American Historical Review|PMLA|Critical Inquiry|American Journal of Sociology|New Left Review|The Journal of Modern History|Speculum|Representations|Social Text|Ethics|Mind|Isis|Man|Signs|History and Theory",
        newspapers="The New York Times|The Guardian|The Washington Post|The Times|Financial Times|The Economist|The Wall Street Journal|Los Angeles Times|The Hindu|The Independent|Time|The New Yorker|London Review of Books|Globe and Mail|Mail & Guardian",
        series="Lecture Notes in Mathematics|Methods in Enzymology|FAO Fisheries Technical Paper|Studies in Church History|Cambridge Studies in Linguistics|NATO ASI Series|ACS Symposium Series|Oxford Early Christian Studies|Handbook of Experimental Pharmacology|"
        "WHO Technical Report Series|Brill’s Studies in Intellectual History|Routledge Studies in Modern History|USGS Professional Paper|FAO Plant Production and Protection Paper|Astronomical Society of the Pacific Conference Series|Studies in Social Policy|CRC Critical Guides",
        places="Oxford and New York|London; New York|London/New York|New York and London|Cambridge, Mass.|Cambridge, England|Oxford, UK|Leiden/Boston|Leiden and Boston|The Hague|Chapel Hill|Bloomington|Durham, NC|Durham and London|New Brunswick, NJ|Berlin; Heidelberg|"
        "Cham|Cham, Switzerland|Singapore|Hershey, PA|Upper Saddle River, NJ|Englewood Cliffs, NJ|Newbury Park, CA|Aldershot|Farnham|Harmondsworth|Hillsdale, NJ|Mahwah, NJ|Bethesda (MD)|Atlanta (GA)|Washington (DC)|Rockville, MD|Nairobi|Rome|Los Baños|Gland|Manila",
        sites="Our World in Data|World Bank Data|The Plant List|GBIF|Encyclopaedia Britannica|Stanford Encyclopedia of Philosophy|Nature News|MedlinePlus|ClinicalTrials.gov|NASA Earthdata|National Geographic|The Conversation|Mayo Clinic|FishBase|WebMD|CNN|Medscape",
    ),
}  # fmt: skip
"""The holdings of each language."""
