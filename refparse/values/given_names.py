"""Frequent given names of European languages, in lower case.

Names without accents stand for those with them too; see `refparse.values.names.kinds.is_given`.
"""

from __future__ import annotations

from typing import Final

_TEXT: Final = """
    aaron abbas abdelmalek abdul abdullah abel abigail abraham achille achim ada adam adamo
    adela adelaide adelasia adele adelheid adelina adeline adelmo adem adnan adolf adriaan
    adriaen adrian adriana adrianna adriano adrien adrienn adrienne afonso agata agatha agathe
    agnes agnieszka agnolo agostino agustin ahmad ahmed ahmet aime aimee aisha akos alain alan
    alana alba alban alberico albert alberto albin albina albrecht alderano aldo aleida
    alejandra alejandro aleks aleksandar aleksander aleksandr aleksandra alena ales alessandra
    alessandro alessia alessio alex alexa alexander alexandr alexandra alexandre alexandria
    alexandrie alexandru alexei alexia alexis alf alfio alfons alfonso alfred alfredo ali alice
    alicia alina aline alisha alison alix allan allana allegra allen alma almut alois aloisia
    alphons alphonse alvaro alvin alwin alyssa alzbeta amadeo amalia amalie amanda amber
    ambrosio amedeo amelia amelie amico amin amina amir amira amleto amy ana anais anastasia
    anastasie anastazie anastazja anatole anatoly andela anders andor andras andrea andreas
    andree andrei andreia andrej andres andrew andrzej andré andrés andy aneta anett anette
    anezka angela angelica angelika angelina angelique angelo aniela anika aniko anita anja anke
    ann anna annabelle annalisa annamaria anne annegret anneli annelie annelies anneliese
    annelise annemarie annetta annette annibale annie annika annunziata anouk ansaldo anthony
    antje anto antoine antoinette anton antonella antoni antonia antonietta antonin antonina
    antonino antonio antonius antony antti antónio antônio apolena apollo apolonia aranka
    arcadio arda aria ariana ariane arie ariel arif arild arkadiusz arlette armand armando armin
    arnaldo arnaud arnaude arne arno arnold arnost arnulfo aron arpad arrigo arsenio arthur
    artur arturo asa asafe asbjørn ase ashley asta astrid asuncion atenulf attila attilio aud
    aude audrey august auguste augustin augusto aurelia aurelie aurelio aurora aurore ava axel
    ayla aylin aylla ayse azeglio aziz azra baccio baldassare baldassarre baltasar balthasar
    baptiste barbara barbora barnabas bart bartek bartolomeo bastian bastien beata beate
    beatrice beatrix beatriz bedrich begona bela belen belinda bella ben bence bendeguz benedek
    benedetto benedicte benedikt bengt benicio benita benito benjamim benjamin benno benny
    benoit benoît bente benthe bento benvenuto beppe berangere berat berend berengere berenice
    berit bernadett bernadette bernard bernardo bernd berndt bernhard bernt bert berta bertalan
    bertha bertil bertram bertrand beth bethany bettina betty biagio bianca bianka bilal bill
    billy birger birgit birgitta birte birthe bjarne björn bjørg bjørn blahoslav blanca blandine
    blanka blazena bob bobby bodil bogdan boglarka bogumiła boguslaw bogusław bohumil bohumila
    bohumir bohuslav boleslav bolesław borbala boris borivoj borys botond bozena brad bradley
    brandon branka branko brayan brenda breno brent bretislav brett brian brigitta brigitte
    brita britt britta bronislaw bronisław bronisława bruce bruna bruno bryan béatrice błazej
    cacilia caio calcedonio caleb calebe calogero calvin camila camilla camille camillo camilo
    capucine carin carina carl carla carlo carlos carlota carly carmela carmelo carmen carmine
    carol carola carole carolin carolina caroline carolyn carsten casper cassandra catalina
    catarina caterina catharina catherine cathrine cathy catrin caua caue cecile cecilia cecilie
    cedric celia celina celine celso cesar cesare cezary chantal charlene charles charlie
    charlotte chelsea cheryl cheyenne chiara chloe chris christa christel christele christelle
    christian christiane christin christina christine christof christoffer christoph christophe
    christopher christos cindy cinzia cipriano cirillo ciro claire clara clare clarice clarissa
    clarisse claude claudia claudine claudio claus cleber clelia clemence clemens clifford
    clotilde colette colin collin coluccio conceicao concepcion concetta connie connor conny
    constance constantin constanze consuelo coralie cordula corentin corina corinna corinne
    coriolano cornelia cornelis cornelius corrado cosimo costantino costanza costanzo craig
    cristian cristiana cristiano cristina cristobal cristovao csaba csilla csongor ctibor ctirad
    curt curtis cynthia cyprian cyril czeslaw czesław cécile dag dagmar dagmara dagny daisy dale
    dalibor damaris damian damiano damien dan dana dani danica daniel daniela daniele daniella
    danielle danilo danny dante danuse danuta daria dario darius dariusz darko darren dave davi
    david davide dawid dawn dean debora deborah debra del delfino delia delphine denes denis
    denisa denise dennis derek desiree detlef detlev devin dezso diana diane didier diego dieter
    dietmar dietrich dilara dimitri dimitrios dina dino diogo dion dionigi dionisio dirk dita
    dmitri dmitry dobroslav dolores dom domenica domenico dominic dominik dominika dominique don
    donald donatella donatello donato donna dora dorina doris dorota dorothea dorothee dorothy
    dorottya dorte dorthe doug douglas dragan dragica drahomira drahoslav drahoslava dumitru
    duncan dunja dusan dylan ebbe eberhard eckart eckhard edda eddie edeltraud edgar edgardo
    edina edit edita edith edmond edmund edoardo edouard edson eduard eduarda eduardo edward
    edwige edwin egil egon eileen einar eirik eivind ekaterina ekkehard ekkehart ekrem ela
    elaine eleanora elemer elena eleni eleonora eleonore elfriede eli eliana eliane elias elie
    elif elin elina eline elio elisa elisabet elisabete elisabeth elisabetta elise eliska eliza
    elizabeth elke ella elladio ellen ellie ellinor elliot elly elma elmar elmo elna eloa eloah
    elodie eloi eloy els elsa elsbeth else elvira elvis elzbieta ema emanuel emanuela emanuele
    emanuella emanuelly emese emil emile emilia emilie emilio emilly emily emin emine emir emma
    emmanuel emmanuelle emmy encarnacion endre eniko ennio enrica enrico enrique enver enzio
    enzo eraldo ercole erhard eric erica erich erick erik erika erina erkan erling ermanno
    ermenegildo ermes erna ernest ernesto erno ernst erol ervin erwin eryk erzsebet espen
    esperanza esteban estela estelle ester estevao esther eszter etelka ethan etienne etta
    ettore eugen eugene eugenia eugenie eugenio eugeniusz eva evaldo evan evangelista evelin
    evelina eveline evelyn evelyne evi evy ewa ewald ewelina ezio fabia fabian fabiana fabien
    fabienne fabio fabiola fabrice fabrizia fabrizio fanni fanny faruk fatih fatima fatma fausto
    fedele federica federico federigo felicia felicitas feliks felipe felix ferdinand ferdinando
    ferenc fernand fernanda fernande fernando fiamma filip filipa filipe filippa filippo
    filomena finn fiona fiorenzo fiorino flavia flavie flavio flor flora florence florent
    florentina florestan florian florin folke fortunata franca frances francesca francesco
    francine francis francisca francisco franciszek franck franco frank frans frantisek
    frantiska franz franziska françois françoise frauke fred freddy frederic frederick frederik
    frederique fredo fredrik fredy freja frida fridolin frieda friedemann friederike friedhelm
    friedrich fritz frode fryderyk frédéric fulgence fulvio gabor gabriel gabriela gabriele
    gabriella gabrielle gabrielly gael gaelle gaetan gaetano gail gaja galasso galeazzo gary
    gaspare gaston gastone gavin gebhard geir gelsomina gemma genevieve genoveva geoffrey georg
    george georges georgette georgina georgios gerald geraldine gerard gerardo gerd gerda
    gergely gergo gerhard gerlinde germaine german germana gernot gerold geronimo gerrit gert
    gertrud gertrude gesine geza gheorghe gherardo ghislain ghislaine giacinto giacobbe giacomo
    giada giampaolo giampiero gian giancarlo gianfranco gianluca gianluigi gianmarco gianna
    gianni gianpaolo gianpietro gil gilbert gilberto gilles gina ginette gino gioacchino
    gioachino gioele gioffre gionata giorgia giorgio giosue giovanna giovanni girolamo gisbert
    gisela gisele gitte giulia giuliana giuliano giulietta giulio giuseppe giuseppina giustino
    gizella glaucia glen glenn gloria goffredo goncalo gonzalo goran gordana gordon gosta
    gottfried gotthard gottlieb graciela graham graziano graziella grazyna greca greet greg
    gregoire gregor gregorio gregory greta grete grethe griselda gro grzegorz guadalupe guarino
    gudrun guenter guenther guglielmo guido guilherme guillaume guillermo gunhild gunilla gunn
    gunnar gunther gustav gustave gustavo gustaw gusztav guy gwenael gwenaelle gyongyi gyorgy
    gyorgyi gyozo gyula gérald gérard günter günther hadassa hailey hajnalka hakan hakon halil
    halina halvor hamza hana hanife hanna hannah hanne hannelore hannes hans hans-peter hansjorg
    hanspeter harald harold harriet harry hartmut hasan hassan hatice havard hayley heather
    hector hedda hedvika hedwig hege heide heidemarie heidi heidrun heike heiko heiner heinrich
    heinz heitor helen helena helene helga helge hellena helmut helmuth heloisa hendrik henk
    henning henri henrietta henriette henrik henrike henrique henry henryk herbert heribert
    herman hermann hermine hernan herta herve herwig hilario hilary hilda hilde hildegard hilma
    hilmar hipolito hippolyte holger holly honore horacio horst hortense horymir howard hubert
    hugh hugo hugues huguette hulda hunor huseyin hussein hynek ian ibolya ibrahim ida ignac
    ignacio ignacy ignaz ignazio igor ilaria ildiko ilias ilija ilona ilse imelda imke imre ina
    ines inga inge ingeborg inger ingmar ingo ingrid ioannis iolanda ion ippazio iracema iren
    irena irene irina iris irma irmgard isa isaac isabel isabela isabell isabella isabelle
    isabelly isadora isaque isaura isidor isidore isis ismael ismail ismet isolde istvan italo
    iva ivan ivana ivar iveta ivo ivona ivone iwan iwo jaap jacek jack jackie jacky jacob jacopo
    jacqueline jacques jacquot jade jadwiga jaime jake jakob jakub james jamie jan jana jane
    janet janice janina janine jann janna janne jannik jannis janos janusz jaqueline jari jarl
    jarmila jaromir jaroslav jaroslava jaroslaw jarosław jasmin jasmina jasmine jason jasper
    javier jay jayden jazmin jean jean-pierre jeanette jeanne jeannette jeannine jedrzej jeff
    jeffrey jelena jenna jennifer jenny jeno jens jeremi jeremias jeremie jeremy jeroen jerome
    jerry jerzy jesper jesse jessica jesús jill jim jimmy jindrich jindriska jiri jirina jitka
    joachim joakim joan joana joann joanna joanne joao joaquim joaquin jocelyn jocelyne jochen
    joe joel joelle johan johana johann johanna johanne johannes john johnny jolan jolana
    jolanda jolanta jon jonas jonatan jonathan jonna joost jordi jorg jorge jorgen joris jorn
    jorunn jose josef josefa josefina josefine joseph josephine josette joshua josiane josip
    jost josue josé jovan jovana joy joyce jozef jozsef joão juan juana judit judita judith judy
    juha jules julia julian juliana juliane julianna julie julien juliette julio julita julius
    juliusz jurgen juri jussara jussi justin justina justine justus justyna jutta jörg jørgen
    jürgen kacper kai kaique kaja kajetan kalina kamil kamila kamilly kare karel karen kari
    karim karin karina karine karl karla karol karolina karoline karoly karsten kaspar kasper
    kata katalin katarina katarzyna kate katerina katharina kathe katherine kathi kathleen
    kathrin kathryn kathy katie katja katrijn katrin katy kay kaylee kayleigh kazimierz kees
    keith kelly kemal ken kenan kenneth kenny kent kerry kerstin kevin khaled kian kiara kilian
    kim kinga kira kirsten kirstin kitti kjell kjersti kjetil klaas klara klaudia klaudie klaus
    knut koen konrad konstantin konstanty kornel kornelia krista kristian kristin kristina
    kristine kristof kristoffer kristyna krisztian krisztina krisztofer krystian krystof
    krystyna krzysztof ksawery kuno kurt kveta kvetoslava kyara kyle kyra lada ladislav
    ladislava laetitia laila lais lajos lamberto lana lando lara larissa lars lasse laszlo laura
    laure laureano lauren laurence laurent laurenz lauretta laurin lavinia lazzaro lea leah lean
    leander leandra leandro lech leif leila lena lene leni lenka lennart leo leon leona leonard
    leonardo leonce leonhard leonie leonor leonora leopold leopoldo leos leslie leszek leticia
    letizia levente levi lewis leyla lia liam liana liberto libor libuse licia lidia lidija
    liesbeth lieselotte lieve ligia lili lilia lilian liliana liliane lilla lilli lillian lilly
    lily lina linda lindsey line linn linnea lino linus lionel lisa lisandro lisbeth lise
    liselotte lisette liv livia livio liwia liz ljiljana ljubica lodewijk lodovico loic lola
    lolita loredana lorena lorenz lorenza lorenzo loretta lorraine lothar lotta lotte lotti
    louis louisa louise louison lourdes luan luana luara lubomir lubos luc luca lucas lucca luce
    lucette luchino lucia luciana luciano lucie lucien lucienne lucile lucio lucjan lucrezia
    lucy ludek ludger ludivine ludmila ludovic ludovica ludovico ludvig ludvik ludwig ludwik
    ludwika luigi luigina luis luisa luise luisella luiz luiza luka lukas luke lumir lunna
    lurdes lutz luzia luís lydia lydie lynn maarten maciej madeleine mads magali magda magdalena
    magdolna maggie magne magnus mahmoud mahmut mahulena maik maike maite maja majken maks
    maksymilian malena malgorzata malik malin malte malwina mandy manfred manoel manon manuel
    manuela manuella mara marc marcantonio marcel marcela marcelina marcell marcella marcelle
    marcello marcelo marcia marcin marcio marco marcos marcus marek maren margaret margareta
    margarete margaretha margarida margarita margaud margaux margherita margit margot margret
    margrit marguerite mari maria mariah mariam marian mariana mariane mariann marianna marianne
    mariano marica marie marieke mariella marielle marietta marija marijana marijke marika
    marilena marilyn marina marine mario marion marisa marissa marit marita marius mariusz
    mariza marjan mark marketa marko markus marleen marlen marlene marlies marlis marta marten
    martha marthe martin martina martine martino marvin mary maryam maryse maryvonne maría
    massimo matej mateo mateus mateusz matheo matheus mathew mathias mathieu mathilda mathilde
    matias matilda matilde mato matous mats matt matteo matthew matthias matthieu matti mattia
    mattias matyas maud maura maureen maurice mauricio maurilio maurizio mauro maurycy max
    maxence maxim maxime maximilian maya maysa małgorzata mechthild medard megan mehdi mehmet
    meike meinrad melania melanie melina melinda melisa melissa melvin mercedes merlin meryem
    metin mette mia micael micha michael michaela michal michał michel michela michele
    micheletto micheline michelle michelotto michèle mickael mieczysław mieke mieszko miguel
    mihai mihail mihaly mika mikael mike mikhail mikko miklos mikołaj mikulas mila milada milan
    milena milica milka milo milos miloslav miloslava miluse mina minna miodrag mira mircea
    mirco mireille mirella miriam mirjam mirjana mirko miroslav miroslava miroslaw mirosław
    miłosz moacyr mogens mohamad mohamed mohammad mohammed moises mojmir molly mona monica
    monika monique montserrat morena morgane moritz morten muhammad muhammed murat muriel murilo
    mustafa mylene myriam mónica nada nadege nadezda nadia nadin nadine nadja nancy nando nandor
    nanna nanni naomi napoleone natalia natalie natan natanael nataniel natascha natasha natasza
    nath nathalie nathan nedda neil nela nelli nelly neo nestor niall niccolo nicholas nick
    nicklas niclas nico nicola nicolaas nicolae nicolai nicolas nicole nicoletta nicolo niels
    nieves nigel niklas niko nikodem nikol nikola nikolai nikolaj nikolaos nikolas nikolaus
    nikolett nikoletta nikolina nils nina ninetta nino ninon nisa noa noah noe noel noelia
    noelle noemi noemie nora norah norbert norberto norma norman nuno nunzia nuria oceane octave
    octavio oda odd odette odile odon ofelia ola olaf olav olavo oldrich ole oleg olena olga
    olgierd oliver olivia olivie olivier oliwier olof omar omer ondrej ophelie orazio oreste
    orhan oriane orietta orlando ornella orsolya ortwin oscar oskar osman osvaldo oswald otakar
    otavio otfried othmar otmar oto ottavio ottfried ottilia ottmar otto ottone otylie ove pablo
    pacome paige pal paloma pam pamela panfilo paola paoletta paolo paride pascal pascale
    pasqual pasquale pat patric patrice patricia patricie patricio patrick patrik patrizia
    patrizio patryk paul paula paulette paulina pauline paulo pavel pavla pavlina pawel paweł
    peder pedro peggy pekka pellegrino penelope per pero perrine petar peter petr petra petter
    philibert philip philipp philippe philippine phillip phyllis pia pier pierangelo piergiorgio
    pierina pierluigi piermaria piero pierpaolo pierre pierrette piersanti piet pieter pietra
    pietro pilar piotr pirmin piroska pius pompeo pomponio poul preben premysl priscilla priska
    prosper przemysław puccio quirino rachael rachel rachid radek radim radka radmila radomir
    radoslav radosław radovan rael rafael rafaela rafał raffael raffaela raffaele raffaella
    raffaellino raffaello ragnar ragnhild rahel raimondo raimund raimundo rainer ralf ralph
    ramazan ramiro ramon ramona ramón randall randi ranieri raphael raphaela raphaelle raquel
    rasmus raul ravi ravy ray rayan raymond raymonde rebeca rebecca rebeka rebekka regina
    reginald regine regis reidun reimund reiner reinhard reinhart reinhold reka rembrandt remi
    remo remy renan renata renate renato rene renee renzo rené reza rhavi ricarda ricardo
    riccardo ricciotti richard rick ricky rico rik rita roar rob robert roberta roberto robin
    rocco rocio rodolfo rodolphe rodrigo roger roksana roland rolande rolando rolf romain roman
    romana romane romeo romina romolo romuald romy ron ronald ronaldo ronja ronnie ronny rosa
    rosalia rosalie rosalind rosaria rosario rose rosemarie rosemary rosina rosita rosmarie
    rossana rossella rostislav roswitha rouven roy roza rozalia rozsa ruben rudiger rudolf
    ruediger ruggero ruggiero rui rune rupert russell ruth ruud ruy ruzena ryan ryszard régine
    sabatino sabina sabine sabri sabrina sacha said salih sally salome salvador salvatore salvi
    sam samanta samantha sami samir samira samuel sander sandor sandra sandrine sandro sandy
    sanne sante santiago santino sara sarah sarina sarka sascha saskia saverio scott sean
    sebastian sebastiano sebastiao sebastien sebastião sedat selena selim selin selina selma
    sepp serafina serena serge sergei sergej sergio sergius seth severin severine severino
    seweryn shane shannon sharon shaun sheila shirley sibylle sidonie siegbert siegfried
    siegmund sigmund signe sigrid sigurd silas silja silje silke silvana silvano silvestro
    silvia silvie silvio simen simon simona simone simonetta sina sindre siri sissel siv sjaak
    sjoerd slavena slavica slavko slavomir slobodan sofia sofie solange soledad solveig sona
    sondre sonia sonja sonny sophia sophie soraya soren sorin stacey stacy stanislas stanislav
    stanislava stanislaw stanisław stanisława stefan stefani stefania stefanie stefano steffen
    steinar stella sten stepan stepanka stephan stephane stephanie stephany stephen steve steven
    stewart stian stig stina stine stjepan stuart suleyman susan susana susann susanna susanne
    susi suzanne svatopluk svatoslav svea svein sven svenja sverre svetlana swen sybille sylvain
    sylvia sylviane sylvie sylwia synnøve szabolcs szilard szilveszter szilvia szymon sébastien
    søren sławomir tabea tadeas tadeusz tage tamara tamas tammy tania tanja tanya tara tatiana
    tatjana ted telemaco temistocle teodor teodora teodoro teresa teresinha terez tereza terezia
    terje terry tessa thais thales thea theo theodor theodora theodore theodoro theophile theres
    theresa therese theresia thi thiago thibaut thierry thilo thomas thor thorsten tiago tibor
    tiffany tilde till tilman tilo tim timea timo timon timothee timothy tina tine tino tivadar
    tiziana tiziano tobias tobiasz todd tola tom tomas tomasz tomislav tommaso tommy tone toni
    tonia tonino tonje tony toon tor torben torbjørn tore torill torquato torsten tove tracey
    tracy traugott trevor trine tristan trond tullio tunde turid tymon tymoteusz ubaldo uberto
    udo ugo ugolino ulf ulla ulrich ulrik ulrike ulysse umberto unni urban urs ursula urszula
    uta ute uwe vaclav valdemar valentim valentin valentina valentine valentino valeria valerie
    valerio valérie vanda vanesa vanessa vasco vasile vasyl veerle vegard veit venancio vendula
    vera verena verner veronica veronika veronique verónica vesna vicente victoire victor
    victoria vidar viktor viktoria viktorie vilde vilem vilma vilmos vince vincent vincentio
    vincenza vincenzo vinicius vinzenz viola violaine violeta violetta viorel virgilio virginia
    virginie viridiana vit vitezslav vito vitor vitoria vittoria vittorio vivian viviana viviane
    vivien vladimir vladimira vladislav vlasta vlastimil vojtech volker volkmar vratislav wacław
    wacława waldemar waldir walery walter walther waltraud wanda warren wayne wenche wendelin
    wendy werner wesley wiebke wiesław wiktor wilfred wilfried wilhelm willem willemijn willi
    william willy wilma wim winfried witold wladyslaw wlodzimierz wojciech wolf wolfdieter
    wolfgang wolfram wouter władysław xaver xavier xenia ximena yael yago yan yann yannick yara
    yasemin yasmin yasmina yasmine yngve yolanda yolande yuri yusuf yvan yves yvette yvonne
    zacharie zahra zaira zalan zaneta zara zbigniew zbynek zdenek zdenka zdislava zdzisław zelia
    zeljko zenon zeynep zikmund zita zlatko zoe zoey zofia zofie zoltan zora zoran zsanett
    zsigmond zsofia zsolt zsombor zsuzsanna zuzana zygmunt álvaro ángel élisabeth émile éric
    étienne óscar ömer østen øystein øyvind łucja łukasz
    александр александра алексей алла анастасия анатолий андрей анна антон антонина аркадий
    арсений артем артём борис вадим валентин валентина валерий валерия варвара василий вера
    вероника виктор виктория виталий владимир владислав всеволод вячеслав галина геннадий
    георгий герман глеб григорий давид дарья денис дмитрий евгений евгения егор екатерина елена
    елизавета ефим захар зинаида зоя иван игорь илья инна иосиф ирина кира кирилл клавдия
    константин ксения лариса лев леонид лидия лилия любовь людмила майя макар максим марат
    маргарита марина мария марк михаил надежда наталия наталья никита николай нина оксана олег
    олеся ольга павел петр полина пётр раиса римма роман ростислав руслан самуил светлана семен
    семён сергей софия софья станислав степан таисия тамара татьяна тимофей тимур фаина федор
    филипп фёдор эдуард элла эмма эрик юлий юлия юрий яков ян яна ярослав
    """
GIVEN_NAMES: Final = frozenset(_TEXT.split())
