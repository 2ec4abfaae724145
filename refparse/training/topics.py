"""What books and papers are about, by language, from many fields of knowledge."""

# ruff: noqa: E501

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from refparse.training.material import words

TOPICS: Final[Mapping[str, tuple[str, ...]]] = {
    "de": words(
        "Soziale Arbeit|Lebenswelt|Bürgertum|Adel|Klosterreform|Reformation|Buchdruck|Aufklärung|Staatsrecht|Verfassung|Grundgesetz|Rechtsgeschichte|"
        "Volksschule|Lehrerbildung|Inklusion|Frühpädagogik|Hochschule|Studierende|Sozialisation|Kindheit|Altern|Pflege|Palliativmedizin|Psychotherapie|"
        "Depression|Trauma|Sucht|Gesundheitswesen|Krankenhaus|Gentechnik|Klimawandel|Nachhaltigkeit|Energiewende|Landwirtschaft|Waldbau|Bodenkunde|"
        "Arbeitsmarkt|Gewerkschaften|Unternehmen|Finanzkrise|Sozialstaat|Armut|Wohnungsnot|Stadtplanung|Architektur|Denkmalpflege|Malerei|Skulptur|Fotografie|"
        "Film|Fernsehen|Rundfunk|Musik|Oper|Sinfonie|Theater|Roman|Lyrik|Novelle|Drama|Märchen|Mythos|Metapher|Grammatik|Syntax|Wortbildung|Mundart|"
        "Mehrsprachigkeit|Fremdsprachenunterricht|Übersetzung|Hermeneutik|Ethik|Freiheit|Wille|Vernunftkritik|Anerkennung|Kritische Theorie|Systemtheorie|"
        "Diskursanalyse|Geschlecht|Intersektionalität|Rassismus|Kolonialismus|Holocaust|Widerstand|Vertreibung|Flucht|Erinnerungskultur|Wiedervereinigung|"
        "Parteien|Wahlen|Populismus|Europäische Union|Außenpolitik|Völkerrecht|Strafrecht|Kriminalität|Polizei|Judentum|Islam|Liturgie|Predigt|Bibel|Exegese|"
        "Gnosis|Kirchengeschichte|Archäologie|Münzwesen|Handschriften|Urkunden|Historiographie|Statistik|Informatik|Netzwerke|Digitalisierung|Algorithmen"
    ),
    "fr": words(
        "politique sociale|protection sociale|vie quotidienne|pauvreté|banlieue|classe ouvrière|bourgeoisie|paysannerie|monarchie|République|laïcité|"
        "citoyenneté|immigration|nationalité|décolonisation|traite|esclavage|guerre|paix|Résistance|collaboration|diplomatie|Union européenne|fiscalité|"
        "monnaie|croissance|entreprise|gestion|comptabilité|organisation|formation|pédagogie|didactique|enseignement supérieur|évaluation|petite enfance|"
        "adolescence|vieillesse|dépendance|soin|éthique médicale|relation d’aide|douleur|fin de vie|psychanalyse|psychose|traumatisme|addiction|handicap|"
        "biologie|écologie|agriculture|forêt|climat|eau|énergie|transport|urbanisme|architecture|sculpture|photographie|cinéma|musique|opéra|théâtre|tragédie|"
        "poésie|nouvelle|autobiographie|critique|rhétorique|syntaxe|lexique|sémantique|phonétique|traduction|plurilinguisme|francophonie|manuscrit|imprimé|édition|"
        "théologie|liturgie|sainteté|hérésie|protestantisme|islam|judaïsme|mythologie|archéologie|numismatique|épigraphie|droit civil|droit pénal|justice pénale|"
        "prison|police|criminalité|presse écrite|télévision|internet|réseaux sociaux|intelligence artificielle|statistique|métaphysique|phénoménologie|logique"
    ),
    "es": words(
        "política social|pobreza|ciudadanía|migración|frontera|dictadura|transición|república|guerra civil|independencia|colonia|esclavitud|campesinado|"
        "movimiento obrero|sindicalismo|populismo|partidos políticos|reforma agraria|desarrollo rural|desigualdad|empleo|empresa|finanzas|inflación|turismo|"
        "formación docente|currículo|educación superior|alfabetización|infancia|adolescencia|vejez|cuidado|enfermería|diabetes|hipertensión|vacunación|"
        "malaria|nutrición|obesidad|salud mental|depresión|psicoanálisis|género|feminismo|masculinidad|medio ambiente|biodiversidad|cambio climático|agua|"
        "suelos|bosques|pesca|café|maíz|arquitectura|pintura|cine|fotografía|música|teatro|poesía|novela histórica|cuento|ensayo|crítica literaria|traducción|"
        "sintaxis|léxico|bilingüismo|lenguas indígenas|antropología|arqueología|mito|religión|iglesia|inquisición|derecho penal|derechos humanos|constitución|"
        "policía|narcotráfico|periodismo|televisión|redes sociales|bibliotecas|archivos|estadística|ética|filosofía política|hermenéutica"
    ),
    "pt": words(
        "política social|pobreza|cidadania|migração|ditadura militar|república|independência|escravidão|abolição|quilombos|reforma agrária|movimentos sociais|"
        "sindicalismo|desigualdade|emprego|gestão pública|administração financeira|contabilidade|marketing|turismo|formação de professores|currículo|"
        "educação infantil|educação inclusiva|ensino superior|ensino de ciências|alfabetização|letramento|infância|adolescência|envelhecimento|idosos|"
        "cuidados paliativos|aleitamento materno|pré-natal|parto|diabetes mellitus|hipertensão arterial|tuberculose|dengue|hanseníase|vacinação|nutrição|"
        "obesidade|saúde mental|saúde do trabalhador|atenção primária|vigilância sanitária|fisioterapia|odontologia|psicanálise|gênero|sexualidade|feminismo|"
        "meio ambiente|biodiversidade|mata atlântica|cerrado|caatinga|recursos hídricos|solos|soja|milho|cana-de-açúcar|café|feijão|bovinos|suínos|aves|leite|"
        "plantas daninhas|controle biológico|arquitetura|cinema|música popular|teatro|poesia|romance|crítica literária|tradução|sintaxe|léxico|linguística textual|"
        "antropologia|arqueologia|religião|igreja|candomblé|direito penal|direitos humanos|constituição|polícia|jornalismo|televisão|redes sociais|bibliotecas|"
        "arquivos|estatística|ética|bioética|filosofia política|hermenêutica|concreto armado|engenharia de produção|logística|energia solar"
    ),
    "it": words(
        "politica estera|povertà|cittadinanza|emigrazione|fascismo|Risorgimento|repubblica|monarchia|guerra|Resistenza|mafia|borghesia|contadini|sindacato|"
        "partiti|riforma|industria|lavoro|disoccupazione|welfare|impresa|finanza|moneta|turismo|scuola|università|didattica|infanzia|adolescenza|anziani|"
        "cura|medicina|salute mentale|psicoanalisi|genere|femminismo|ambiente|clima|acqua|foreste|agricoltura|architettura|urbanistica|restauro|pittura|scultura|"
        "fotografia|cinema|musica|melodramma|teatro|poesia|novella|romanzo storico|critica letteraria|retorica|traduzione|sintassi|lessico|dialetto|filologia|"
        "manoscritti|stampa|editoria|biblioteche|archivi|archeologia|epigrafia|numismatica|teologia|liturgia|santità|eresia|Inquisizione|papato|ebraismo|islam|"
        "diritto romano|diritto penale|costituzione|giustizia|carcere|polizia|giornalismo|televisione|statistica|etica|metafisica|logica|ermeneutica"
    ),
    "en": words(
        "social policy|poverty|citizenship|migration|slavery|empire|decolonisation|nationalism|revolution|warfare|diplomacy|trade|taxation|banking|finance|"
        "labor markets|trade unions|management|marketing|accounting|tourism|teacher education|curriculum|higher education|literacy|childhood|adolescence|ageing|"
        "nursing care|palliative care|diabetes|hypertension|malaria|tuberculosis|vaccination|nutrition|obesity|mental health|depression|addiction|trauma|"
        "gender|feminism|sexuality|race|ethnicity|climate change|biodiversity|conservation|water resources|soil science|forestry|fisheries|crop production|"
        "maize|rice|wheat|livestock|pest management|plant pathology|entomology|mycology|ornithology|taxonomy|phylogenetics|genetics|cell biology|microbiology|"
        "neuroscience|psychology|cognition|linguistics|syntax|phonology|translation|rhetoric|poetry|drama|the novel|film|photography|music|opera|architecture|"
        "urban planning|archaeology|numismatics|theology|liturgy|Judaism|Islam|Buddhism|mythology|folklore|criminal law|human rights|constitutional law|policing|"
        "journalism|television|social media|libraries|archives|statistics|machine learning|software engineering|databases|robotics|optics|thermodynamics|"
        "fluid mechanics|polymer chemistry|spectroscopy|geology|hydrology|remote sensing|ethics|epistemology|logic|phenomenology|hermeneutics|energy policy"
    ),
    "nl": words(
        "sociaal beleid|armoede|burgerschap|immigratie|slavernij|kolonialisme|verzuiling|Opstand|Reformatie|humanisme|remonstranten|handel|scheepvaart|visserij|droogmakerij|"
        "belastingen|bankwezen|vakbeweging|onderneming|management|toerisme|onderwijs|lerarenopleiding|taalonderwijs|geletterdheid|kinderopvang|adolescentie|ouderdom|mantelzorg|"
        "verpleging|palliatieve zorg|diabetes|vaccinatie|voeding|depressie|verslaving|psychotherapie|hechting|jeugdcriminaliteit|straf|politie|rechtspraak|privaatrecht|grondwet|"
        "mensenrechten|Europese Unie|buitenlandse politiek|populisme|verkiezingen|gemeenteraad|ruimtelijke ordening|woningbouw|stedenbouw|architectuur|monumentenzorg|schilderkunst|"
        "prentkunst|beeldhouwkunst|fotografie|film|televisie|journalistiek|toneel|poëzie|roman|volksverhaal|dialect|syntaxis|woordvorming|spelling|vertaling|retorica|handschriften|"
        "boekdrukkunst|bibliotheken|archieven|archeologie|numismatiek|liturgie|kerkgeschiedenis|predikanten|kloosters|begijnen|jodendom|islam|mystiek|ethiek|logica|fenomenologie|"
        "klimaat|water|dijken|veen|duinen|bosbouw|landbouw|veeteelt|tuinbouw|insecten|vogels|statistiek|informatica|netwerken|digitalisering|kunstmatige intelligentie"
    ),
    "pl": words(
        "polityki społecznej|ubóstwa|obywatelstwa|emigracji|poddaństwa|zaborów|powstania styczniowego|ruchu robotniczego|ruchu ludowego|chłopów|mieszczaństwa|duchowieństwa|Sejmu|samorządu|"
        "dyplomacji|wojny|wojska|konspiracji|Holokaustu|oporu|przesiedleń|komunizmu|opozycji|Solidarności|transformacji|podatków|banków|przedsiębiorstwa|zarządzania|rachunkowości|rynku pracy|"
        "bezrobocia|turystyki|nauczania|wychowania|dydaktyki|dzieciństwa|młodzieży|starości|opieki|pielęgniarstwa|cukrzycy|szczepień|żywienia|depresji|uzależnień|psychoterapii|osobowości|"
        "prawa karnego|prawa rzymskiego|prawa cywilnego|konstytucji|praw człowieka|przestępczości|więziennictwa|policji|dziennikarstwa|telewizji|reklamy|mediów|języka|składni|słowotwórstwa|"
        "gwary|frazeologii|przekładu|retoryki|wersologii|poezji|dramatu|powieści historycznej|noweli|satyry|krytyki literackiej|romantyzmu|pozytywizmu|Młodej Polski|awangardy|malarstwa|rzeźby|"
        "grafiki|architektury|urbanistyki|konserwacji zabytków|filmu|fotografii|muzyki|opery|teatru|rękopisów|książki|bibliotek|archiwów|numizmatyki|heraldyki|archeologii|osadnictwa|grodów|"
        "liturgii|kaznodziejstwa|zakonów|reformacji|kontrreformacji|arian|judaizmu|islamu|etyki|estetyki|logiki|fenomenologii|hermeneutyki|klimatu|wody|lasów|gleb|rolnictwa|ptaków|statystyki|sieci|algorytmów"
    ),
    "ru": words(
        "социальной политики|бедности|гражданства|миграции|крепостного права|революции|гражданской войны|дворянства|купечества|крестьянства|духовенства|рабочего класса|земства|самодержавия|"
        "декабристов|народничества|дипломатии|внешней политики|армии|флота|репрессий|индустриализации|коллективизации|перестройки|федерализма|местного самоуправления|налогов|банков|предприятия|"
        "менеджмента|бухгалтерского учета|рынка труда|туризма|торговли|инвестиций|инноваций|обучения|воспитания|дидактики|детства|молодежи|старости|педагогики|сестринского дела|сахарного диабета|"
        "артериальной гипертензии|питания|депрессии|личности|мышления|внимания|мотивации|уголовного права|гражданского права|римского права|конституции|прав человека|преступности|правосудия|"
        "средств массовой информации|рекламы|языка|синтаксиса|словообразования|фразеологии|диалектологии|перевода|риторики|стиха|драмы|романа|повести|сказки|былины|фольклора|символизма|"
        "романтизма|реализма|авангарда|живописи|скульптуры|архитектуры|градостроительства|реставрации|кино|фотографии|музыки|оперы|балета|театра|рукописей|летописания|книгопечатания|библиотек|"
        "архивов|нумизматики|археологии|курганов|этногенеза|шаманизма|православия|старообрядчества|иконописи|монашества|ислама|буддизма|этики|логики|феноменологии|герменевтики|климата|"
        "водных ресурсов|почв|лесов|сельского хозяйства|пшеницы|животноводства|экологии|генетики|термодинамики|полимеров|металлов|автоматического управления|навигации|информатики|алгоритмов|статистики|нейронных сетей"
    ),
    "sv": words(
        "socialpolitik|fattigdom|medborgarskap|invandring|emigration|stormaktstid|reformation|pietism|arbetarrörelse|bondestånd|adel|fredsrörelse|neutralitet|diplomati|handel|sjöfart|skeppsbyggeri|"
        "fiske|skatter|bankväsen|företag|ledarskap|bokföring|turism|lärarutbildning|läroplan|høyere utdanning|lesing|barnehage|förskola|ungdom|alderdom|äldreomsorg|sygepleje|omvårdnad|vaccination|"
        "kosthold|depression|missbruk|psykoterapi|kön|likestilling|feminisme|seksualitet|rasism|minoriteter|samer|straffrett|familierätt|grunnlov|menneskerettigheter|kriminalitet|polis|presse|"
        "radio|fjernsyn|sosiale medier|sociale medier|dialekter|syntaks|ortografi|ordbildning|runor|runesteiner|sagalitteratur|eddadikt|ballader|folkeeventyr|oversettelse|retorik|lyrikk|poesi|"
        "dramatikk|roman|kritikk|barnlitteratur|film|fotografi|musikk|opera|teater|måleri|skulptur|arkitektur|stadsplanering|byplanlegging|kulturmiljö|arkeologi|bosättning|kyrkor|stavkirker|"
        "liturgi|salmer|väckelse|misjon|jødedom|islam|etik|logik|fenomenologi|klima|vatten|skog|skogsbruk|landbruk|jordbruk|fjordar|torv|laks|ren|fugler|biologisk mangfold|statistikk|algoritmer|nätverk|digitalisering|energi"
    ),
}  # fmt: skip
"""The topics of each language."""
