"""Word lists for reading names: what tells a given name, a family or an institution."""

from __future__ import annotations

from typing import Final

_LOWER_PARTICLES_TEXT: Final = """
    van von der den de del della delle dello degli di da do das dos du des dal dalla la le
    les lo los las ten ter te tot 't zu zur zum af av el al ul bin bint ibn ben vom vander
    vanden vande van't van’t in't in’t ur uz ver in op het l d y e i san santa st und
    """
LOWER_PARTICLES: Final = frozenset(_LOWER_PARTICLES_TEXT.split())
"""Particles before a family, as printed small."""

_CAPITAL_PARTICLES_TEXT: Final = """
    Van Von Vom Der Den De Del Della Delle Dello Degli Di Da Do Das Dos Du Des Dal Dalla La
    Le Les Lo Los Las Ten Ter Te Zu Zur El Al Ul Bin Ibn Ben Vander Vanden Vande Ver Mac Mc
    San Santa Santo St St. Saint Sainte Abu Abd Abdul Abdel Dell' Dall' O' Ó Ní Nic Uí
    """
CAPITAL_PARTICLES: Final = frozenset(_CAPITAL_PARTICLES_TEXT.split())
"""Particles that are part of a family when printed with a capital."""

_FAMILY_TAILS_TEXT: Final = """
    filho neto júnior junior sobrinho netto segundo
    """
FAMILY_TAILS: Final = frozenset(_FAMILY_TAILS_TEXT.split())
"""Last words of Portuguese families, in lower case."""

_GIVEN_NAMES_TEXT: Final = """
    aaron abraham adam adrian agnes ahmed alain alan albert albrecht alejandra alejandro
    aleksandr alessandra alessandro alex alexander alexandra alexandre alexei alexis alfonso
    alfred alice alison allan allen amanda amelia amy ana anatoly anders andrea andreas
    andrei andrew andré andrés angela angelika angelo anita anja ann anna anne annette annie
    anthony antje antoine anton antonella antonia antonio antónio antônio arnaud arnold
    arthur arturo astrid august augusto axel barbara bart beatrice beatriz ben benedikt
    benjamin benoît bernard bernd bernhard bertrand beth bettina bill birgit björn bob boris
    brad bradley brandon brenda brent brian brigitte bruce bruno bryan béatrice camila
    camille carl carla carlo carlos carmen carol carole carolin caroline carolyn catherine
    cathy cecilia charles charlotte chiara chris christa christian christiane christina
    christine christof christoph christophe christopher claire clara claude claudia claudio
    colin constance cornelia craig cristina curtis cynthia cécile dagmar dale dan daniel
    daniela daniele danielle darren dave david dean deborah debra denis denise dennis derek
    detlef diana diane diego dieter dietmar dietrich dirk dmitri dmitry dominic dominik
    dominique don donald donna dorothea dorothy doug douglas duncan edgar edith eduard
    eduardo edward edwin eileen elaine elena elias elisabeth elizabeth ellen elsa emil
    emilio emily emma emmanuel enrico enrique eric erich erik erika ernest ernst erwin
    esther eugene eva evelyn fabian fabio fabrice federico felix fernanda fernando florence
    florian francesca francesco francine francis francisco franco françois françoise frank
    franz franziska fred frederic frederick frédéric friedrich fritz gabriel gabriela
    gabriele gabriella gary geoffrey georg george georges gerald gerard gerd gerhard gilbert
    gilles gina giorgio giovanni gisela giulia giuseppe glenn gloria gonzalo graham greg
    gregor gregory gudrun guido guillaume guillermo gunther gustav gustavo guy gérard günter
    günther hanna hannah hannes hans harald harold harriet harry hartmut hector heather
    heidi heike heinrich heinz helen helena helene helga helmut hendrik henk henri henrik
    henrique henry herbert hermann hilary holger howard hubert hugh hugo ian ignacio ina
    ines inga inge ingo ingrid irene iris isabel isabella isabelle ivan jack jackie jacob
    jacqueline jacques jaime jakob james jan jana jane janet janice jason javier jay jean
    jeanne jeff jeffrey jennifer jens jeremy jerome jerry jesse jessica jesús jill jim
    joachim joan joana joann joanna joanne jochen joe joel johan johann johanna johannes
    john johnny jon jonas jonathan jordi jorge joseph joshua josé joy joyce joão juan judith
    judy julia julian julie julien julio jutta jörg jürgen kai karen karin karl karsten kate
    katherine kathleen kathryn kathy katja katrin kay keith kelly ken kenneth kerstin kevin
    kim kirsten klaus konrad kristin kristina kurt lara lars laura laure laurence laurent
    lea lena leo leon leonard leonardo leslie leticia lewis lidia lillian linda lisa lorenzo
    lothar louis louise luca lucas lucia luciana luciano lucie ludwig luigi luis luiz luke
    lutz lydia lynn luís maarten madeleine magdalena manfred manuel manuela mara marc marcel
    marcelo marcia marco marcos marcus margaret margarita maria mariana marianne marie
    marina mario marion marita mark markus marlene marta martha martin martina martine mary
    maría mathias mathieu matt matteo matthew matthias mats maurice mauricio max maxime
    megan melanie melissa michael michaela michal michel michele michelle michèle miguel
    mike mikhail milan miriam mohamed mohammad mohammed monica monika monique mónica nadia
    nancy natalia natalie nathalie nathan neil niall nicholas nick nicola nicolas nicole
    niels nigel nikolai nikolaus nina nora norbert norman olaf ole oleg olga oliver olivia
    olivier oscar oskar otto pablo pam pamela paola paolo pascal pat patricia patricio
    patrick patrik paul paula paulo pedro peggy peter petra philip philipp philippe phillip
    phyllis pierre pietro rachel rafael rainer ralf ralph ramón randall raphael raquel ray
    raymond rebecca reinhard reinhold renate renato rené ricardo riccardo richard rick rita
    rob robert roberta roberto robin rodolfo rodrigo roger roland rolf roman ron ronald rosa
    rosalind rose rosemary roy rudolf rui russell ruth ryan régine sabine sally salvatore
    sam samantha samuel sandra sandrine sara sarah scott sean sebastian sebastião serge
    sergei sergio seth sharon sheila shirley sibylle siegfried sigrid silke silvia simon
    simona simone sofia sonia sonja sophia sophie stacy stefan stefania stefano steffen
    stella stephan stephanie stephen steve steven stuart susan susana susanna susanne
    suzanne sven sylvia sylvie sébastien tamara tania tanja tatiana ted teresa terry theo
    theodor theodore theresa therese thierry thomas thorsten tim timothy tina tobias todd
    tom tomas tommaso tony tracy ulrich ulrike ursula ute uwe valentina valeria valérie
    vanessa vera veronica verónica victor victoria vincent vincenzo virginia vittorio
    viviane vladimir volker walter wanda warren wayne wendy werner wilfried wilhelm willem
    william wim winfried wolf wolfgang wolfram xavier yann yuri yves yvonne yvette éric
    élisabeth émile étienne ángel álvaro óscar lilian lilly anke heiko uta gesine annegret
    volkmar eckhard hans-peter jean-pierre wilfred alfons gisbert hedwig odile solange
    ghislaine gérald lucien raymonde marcelle andree rolande agathe bruna giancarlo gianni
    massimo maurizio mauro nunzia patrizia raffaele rosario tiziana umberto walther
    gottfried ottmar reiner siegbert traugott veit jussi matti pekka timo mikko antti juha
    lennart gunnar sverre knut leif tor odd arne halvor stewart murat mehmet ahmet mustafa
    ayse fatma hassan hussein ali omar ibrahim
    """
GIVEN_NAMES: Final = frozenset(_GIVEN_NAMES_TEXT.split())
"""Frequent given names of European languages, in lower case."""

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

_INSTITUTION_WORDS_TEXT: Final = """
    academy académie academia acm aids ag agency agence agencia agência agenzia amt amnesty
    archive archives assembly authority bank banco banque bibliothek board brasil bundesamt
    bundestag bureau bmj canada cancer cdc center centers central centre centres centro cern
    china college collège colegio comisión comissão comitato comité commission commissioner
    commonwealth company conference conseil consejo conselho consortium consorzio corp
    corporation council dc department departamento deutsche deutscher deutsches direction
    division e.v. eurostat european europäische faculty fao federal federation federación
    fédération federação fondation fonds foundation fund fundación fundação gesellschaft
    gmbh government gouvernement group groups groupe grupo guidelines gruppe health haute
    hospital house inc initiative inserm inst instituto intergovernmental international
    investigators kommission labor laboratory league library limited ltd llc members
    ministère ministere minister ministerio ministerium ministério ministry museum national
    nationale nations network nato oecd oms office org parliament parlement press program
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
    gewerkschaft synode secrétariat préfecture mairie syndicat secretariat directorate
    directorate-general authorities administration inspectorate taskforce
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
    "министерств",
    "институт",
    "университет",
    "академи",
)
