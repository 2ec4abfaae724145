"""Word lists for reading names: what tells a given name, a family or an institution."""

from __future__ import annotations

from typing import Final

_LOWER_PARTICLES_TEXT: Final = """
    van von der den de del della delle dello degli di da do das dos du des dal dalla la le
    les lo los las ten ter te tot 't zu zur zum af av el al ul bin bint ibn ben vom vander
    vanden vande van't van’t in't in’t ur uz ver in op het l d y e i san santa st und dela delas
    delos
    """
LOWER_PARTICLES: Final = frozenset(_LOWER_PARTICLES_TEXT.split())
"""Particles before a family, as printed small."""

_CAPITAL_PARTICLES_TEXT: Final = """
    Van Von Vom Der Den De Del Della Delle Dello Degli Di Da Do Das Dos Du Des Dal Dalla La
    Le Les Lo Los Las Ten Ter Te Zu Zur El Al Ul Bin Ibn Ben Vander Vanden Vande Ver Mac Mc
    San Santa Santo St St. Saint Sainte Abu Abd Abdul Abdel Dell' Dall' O' Ó Ní Nic Uí Dela Delas
    Delos
    """
CAPITAL_PARTICLES: Final = frozenset(_CAPITAL_PARTICLES_TEXT.split())
"""Particles that are part of a family when printed with a capital."""

_FAMILY_TAILS_TEXT: Final = """
    filho neto júnior junior sobrinho netto segundo
    """
FAMILY_TAILS: Final = frozenset(_FAMILY_TAILS_TEXT.split())
"""Last words of Portuguese families, in lower case."""

_CHINESE_FAMILIES_TEXT: Final = """
    bai cai cao chang chen cheng cui dai deng ding dong du duan fan fang feng fu gao geng
    gong gu guo han hao he hong hou hu huang jia jiang jin kang kong lai lei li liang liao
    lin ling liu long lou lu luo lv ma mao meng mo niu pan peng qian qiao qin qiu ren shao
    shen shi song su sun tan tang tao tian wan wang wei wen wu xia xiang xiao xie xiong xu
    xue yan yang yao ye yi yin yu yuan zeng zhai zhang zhao zheng zhong zhou zhu zou kim
    park lee choi jung
    """
CHINESE_FAMILIES: Final = frozenset(_CHINESE_FAMILIES_TEXT.split())
"""Chinese and Korean families in Latin script, in lower case."""

_CHINESE_COMPOUND_FAMILIES_TEXT: Final = """
    欧阳 歐陽 司马 司馬 上官 诸葛 諸葛 夏侯
    东方 皇甫 尉迟 公孙 慕容 令狐 端木 남궁 황보 제갈 사공 선우 독고
    """
CHINESE_COMPOUND_FAMILIES: Final = frozenset(_CHINESE_COMPOUND_FAMILIES_TEXT.split())

_IBERIAN_FAMILIES_TEXT: Final = """
    aguilar alonso alvarez álvarez blanco cano castillo castro cruz delgado diaz díaz
    domínguez dominguez fernandez fernández ferreira flores garcia garcía garrido gil gomez
    gómez gonzales gonzalez gonzález gutierrez gutiérrez guzmán hernandez hernández herrera
    iglesias jimenez jiménez lopez lópez lorenzo lozano marin marín marquez márquez martinez
    martínez medina mendez méndez molina morales moreno muñoz munoz navarro nuñez núñez
    ortega ortiz peña perez pérez prieto ramirez ramírez ramos rivera rodriguez rodríguez
    romero rubio ruiz sanchez sánchez santos sanz serrano silva soto suarez suárez torres
    vargas vazquez vázquez vega vegas vidal
    """
IBERIAN_FAMILIES: Final = frozenset(_IBERIAN_FAMILIES_TEXT.split())
"""Frequent Spanish first families, in lower case, by which two-part families are known."""

_SPANISH_GIVEN_NAMES_TEXT: Final = """
    abelardo adrián agustín agustin alejandro alfonso alonso andrés andres ángel angel anibal aníbal
    asunción asuncion baltasar benito camilo carmen concepcion concepción consuelo cristobal
    cristóbal damián dolores domingo efrain efraín emilio encarnación encarnacion enrique esperanza
    esteban ezequiel fabián facundo felipe fermin fermín florencia francisco gerardo german germán
    gonzalo graciela guadalupe guillermo hernán hernan horacio ignacio ines inés isaías isaias
    jacinto jaime javier jeronimo jerónimo jesus jesús joaquín joaquin jorge jose josé josefina juan
    juana julian julián julio laureano leopoldo lisandro lorenzo lucía luis macarena marcelino
    mariano maristella martín matías matias maximiliano melchor mercedes miguel modesto moises
    moisés mónica nestor néstor nicolás nicolas nieves noemí noemi octavio pablo paloma patricio
    paulino pilar ramiro ramon ramón raúl raul remedios ricardo rocio rocío rodrigo rosario rubén
    salvador santiago santos saúl saul sebastián silvina soledad teodoro tomás tomas tulio valentín
    verónica vicente víctor ximena yolanda
    """
SPANISH_GIVEN_NAMES: Final = frozenset(_SPANISH_GIVEN_NAMES_TEXT.split())
"""Given names, in lower case, behind which two full words are two families: "Julio Caro Baroja"."""

_INSTITUTION_WORDS_TEXT: Final = """
    academy académie academia acm aids ag agency agence agencia agência agenzia amt amnesty
    repository repositories observatory database databank
    archive archives assembly authority bank banco banque bibliothek board brasil bundesamt
    bundestag bureau bmj canada cancer cdc center centers central centre centres centro cern
    china college collège colegio comisión comissão comitato comité commission commissioner
    commonwealth company conference conseil consejo conselho consortium consorzio corp
    corporation council dc department departamento deutsche deutscher deutsches direction
    division e.v. eurostat european europäische faculty fao federal federation federación
    fédération federação fondation fonds foundation fund fundación fundação gesellschaft
    gmbh government gouvernement group groups groupe grupo guidelines gruppe health haute
    hospital house inc iniciativa initiative inserm inst instituto intergovernmental international
    investigators kommission labor laboratory league library limited ltd llc members
    ministère ministere minister ministerio ministerium ministério ministry museum national
    nationale nations network news nato oecd oms office org parliament parlement press program
    programa programme project public registry republic research royal school secretaria
    secretaría section senate service services sociedad sociedade societies society société
    societa società staff state states stiftung study subcommittee survey swiss system task
    team trial trust u.s. uk unesco unicef union unit united usaid verband verein who
    working workgroup world bundesministerium writing zentrum statistics statistik
    statistisches world-bank fundacion nacional naturales naturelles rede réseau red force
    force(s) consensus panel community communities provincial municipal prefeitura governo
    câmara tribunal ministry's encyclopedia encyclopaedia dictionary software systems
    solutions technologies consulting empresa companhia compañía compagnie compagnia serviço
    servicio servizio sindicato assembleia assemblée asamblea observatoire observatório
    observatorio embrapa ibge capes cnpq abnt fiocruz anvisa ayuntamiento gobierno comune
    consiglio regione zentralamt dachverband landeshauptstadt collaborators steering
    coordenação coordenadoria coordinación diretoria dirección direzione superintendência
    superintendencia gerência procuradoria procuraduría defensoria defensoría contraloría
    confederação confederación confederazione núcleo presidência presidencia presidenza
    gabinete senado senato alcaldía diputación municipalidad municipalidade ministero
    sindacato ausschuss beirat behörde landtag arbeitsgruppe arbeitskreis
    arbeitsgemeinschaft forschungsgruppe forschungsgemeinschaft forschungszentrum
    autorengruppe autorenkollektiv projektgruppe redaktionsgruppe redaktion fachgesellschaft
    fachverband gewerkschaft synode secrétariat préfecture mairie syndicat secretariat directorate
    directorate-general authorities administration inspectorate taskforce
    ministerie vereniging stichting dienst inspectie gemeente koninkrijk koninklijke
    nederlandse vlaamse overheid afdeling werkgroep directie projectgroep genootschap
    maatschappij rekenkamer autoriteit agentschap hogeschool planbureau commissie
    ministerstwo ministerstwa urząd główny towarzystwo stowarzyszenie fundacja komisja zakład
    centrum izba agencja departament wydział zespół biuro rzecznik narodowy narodowe państwowy
    państwowa krajowa polskie polska rzeczpospolita województwo sejm trybunał
    inspektorat dyrekcja muzeum biblioteka instytut
    styrelsen verket myndigheten nämnden rådet utvalget senter föreningen forening selskab
    selskap direktoratet departementet kommittén delegationen avdeling avdelningen enheten
    seksjon kommune region sveriges norges danmarks norsk dansk svenska statens nordisk
    nordiska nasjonalt stortinget folketinget regeringen sentralbyrå
    правительство служба агентство комитет департамент управление общество фонд центр
    ассоциация союз отдел совет комиссия группа рф ссср банк республика администрация дума
    палата организация библиотека музей архив российская федерация россия россии суд
    badan kementerian departemen dinas direktorat lembaga pemerintah dewan komisi republik
    bakanlığı kurumu başkanlığı müdürlüğü enstitüsü derneği vakfı belediyesi kurulu cumhuriyeti
    üniversitesi komisyonu sendikası
    úřad ministerstvo ústav ústřední společnost nadace republiky národní státní
    minisztérium minisztériuma hivatal hivatala intézet intézete egyetem társaság bizottság
    ministerul institutul universitatea guvernul asociația agenția comisia consiliul
    ministeriö laitos virasto tilastokeskus santé
    zeitung tageszeitung tageblatt tagblatt newspaper times economist lancet
    kirche hansestadt sekretariat landeshauptstadt bischofskonferenz zentralrat börsenverein
    eidgenossenschaft bundesrat nationalrat städtetag parlament gericht gerichtshof
    naciones nations unidas española generalitat junta corte cour tribunale conferenza conférence
    conferencia defensor défenseur caritas diakonie greenpeace oxfam wwf watch rights stratégie
    banca ministrów rijksdienst departement département
    """
INSTITUTION_WORDS: Final = frozenset(_INSTITUTION_WORDS_TEXT.split())
"""Words that only the names of bodies have, in lower case."""

INSTITUTION_STEMS: Final = (
    "assoc",
    "asoc",
    "aktion",
    "bundes",
    "collab",
    "committee",
    "consorti",
    "cooperati",
    "institut",
    "istitut",
    "kollaboration",
    "landes",
    "ministeri",
    "organi",
    "statisti",
    "universi",
    "univerz",
    "hochschul",
    "akademi",
    "instytut",
    "министерств",
    "институт",
    "университет",
    "академи",
    "российск",
    "государственн",
    "федеральн",
    "всероссийск",
)

_NEWSPAPERS_TEXT: Final = """
    abc news|bbc news|corriere della sera|daily mail|daily telegraph|de volkskrant|der spiegel
    der standard|die presse|die welt|die zeit|el mundo|el país|folha de s. paulo|gazeta wyborcza
    la croix|la repubblica|la stampa|la vanguardia|le figaro|le monde|le monde diplomatique
    libération|o globo|spiegel online|trouw|wall street journal|washington post|zeit online
    """
NEWSPAPERS: Final = frozenset(_NEWSPAPERS_TEXT.strip().replace("\n    ", "|").split("|"))
"""Newspapers whose names could be those of persons, in lower case."""

INSTITUTION_ENDINGS: Final = (
    "departementet",
    "direktoratet",
    "inspektionen",
    "institutet",
    "instituttet",
    "ministeriet",
    "myndigheten",
    "rådet",
    "styrelsen",
    "tilsynet",
    "verket",
    "förbundet",
    "forbundet",
    "ministerie",
    "planbureau",
    "organisatie",
    "sraad",
    "instituut",
    "ministerium",
    "gesellschaft",
    "genossenschaft",
    "gewerkschaft",
    "kommission",
    "konferenz",
    "kammer",
    "verband",
    "behörde",
    "sanstalt",
    "bundesamt",
    "stiftung",
    "akademie",
    "verwaltung",
    "sgericht",
    "gerichtshof",
    "agentur",
    "zentrale",
    "vereinigung",
    "sverein",
    "sminister",
    "schaftsrat",
    "bundesbank",
)
"""Last parts of Nordic and Dutch words that only the names of bodies have, in lower case."""

PATRONYMIC_ENDINGS: Final = ("ович", "евич", "ильич", "фомич", "овна", "евна", "ична")
"""Ends of Russian patronymics, which stand behind the given name, in lower case."""
