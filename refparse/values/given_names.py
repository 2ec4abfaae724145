"""Frequent given names of European languages, in lower case.

Names without accents stand for those with them too; see `refparse.values.names.kinds.is_given`.
"""

from __future__ import annotations

from typing import Final

_TEXT: Final = """
    aaron abbas abdul abdullah abel abigail abraham achille achim ada adam adamo adela
    adelaide adelasia adele adelheid adelina adeline adelmo adem adnan adolf adriaan adriaen
    adrian adriana adrianna adriano adrien adrienn adrienne agata agatha agathe agnes
    agnieszka agnolo agostino agustin ahmad ahmed ahmet aime aimee aisha akos alain alan
    alana alba alban alberico albert alberto albin albina albrecht alderano aldo alejandra
    alejandro aleks aleksandar aleksander aleksandr aleksandra alena ales alessandra
    alessandro alessia alessio alex alexa alexander alexandr alexandra alexandre alexandria
    alexandrie alexandru alexei alexia alexis alf alfio alfons alfonso alfred alfredo ali
    alice alicia alina aline alisha alison alix allan allana allegra allen alma alois
    aloisia alphons alphonse alvin alwin alyssa alzbeta amadeo amalia amalie amanda amber
    amedeo amelia amelie amico amin amina amir amira amleto amy ana anais anastasia
    anastasie anastazie anastazja anatole anatoly andela anders andor andras andrea andreas
    andree andrei andreia andrej andrew andrzej andré andrés andy aneta anett anette anezka
    angela angelica angelika angelina angelique angelo aniela anika aniko anita anja anke
    ann anna annabelle annalisa annamaria anne annegret anneli annelie annelies anneliese
    annelise annemarie annetta annette annibale annie annika annunziata anouk ansaldo
    anthony antje anto antoine antoinette anton antonella antoni antonia antonietta antonin
    antonina antonino antonio antonius antony antti antónio antônio apolena apollo apolonia
    aranka arda aria ariana ariane arie ariel arif arild arkadiusz arlette armand armando
    armin arnaldo arnaud arnaude arne arno arnold arnost arnulfo aron arpad arsenio arthur
    artur arturo asa asafe asbjørn ase ashley asta astrid atenulf attila aud audrey august
    auguste augustin augusto aurelia aurelie aurelio aurora aurore ava axel ayla aylin aylla
    ayse azeglio aziz azra baccio baldassare baldassarre balthasar barbara barbora barnabas
    bart bartek bartolomeo bastian beata beate beatrice beatrix beatriz bedrich bela belinda
    bella ben bence bendeguz benedek benedetto benedikt bengt benicio benita benito benjamim
    benjamin benno benny benoît bente benthe bento benvenuto beppe berat berend berenice
    berit bernadett bernadette bernard bernardo bernd berndt bernhard bernt bert berta
    bertalan bertha bertil bertram bertrand beth bethany bettina betty biagio bianca bianka
    bilal bill billy birger birgit birgitta birte birthe bjarne björn bjørg bjørn blahoslav
    blanka blazena bob bobby bodil bogdan boglarka bogumiła boguslaw bogusław bohumil
    bohumila bohumir bohuslav boleslav bolesław borbala boris borivoj borys botond bozena
    brad bradley brandon branka branko brayan brenda breno brent bretislav brett brian
    brigitta brigitte brita britt britta bronislaw bronisław bronisława bruce bruna bruno
    bryan béatrice błazej cacilia caio calcedonio caleb calebe calogero calvin camila
    camilla camille camillo capucine carin carina carl carla carlo carlos carlota carly
    carmela carmelo carmen carmine carol carola carole carolin caroline carolyn carsten
    casper cassandra catarina caterina catharina catherine cathrine cathy catrin caua caue
    cecilia cecilie celia celina celine cesar cesare cezary chantal charlene charles charlie
    charlotte chelsea cheryl cheyenne chiara chloe chris christa christel christelle
    christian christiane christin christina christine christof christoffer christoph
    christophe christopher christos cindy cipriano cirillo ciro claire clara clare clarice
    clarissa claude claudia claudine claudio claus clelia clemence clemens clifford colette
    colin collin coluccio concepcion concetta connie connor conny constance constantin
    constanze consuelo cordula corina corinna corinne coriolano cornelia cornelis cornelius
    corrado cosimo costantino costanzo craig cristian cristiano cristina csaba csilla
    csongor ctibor ctirad curt curtis cynthia cyprian czeslaw czesław cécile dag dagmar
    dagmara dagny daisy dale dalibor damaris damian damiano damien dan dana dani danica
    daniel daniela daniele daniella danielle danilo danny dante danuse danuta daria dario
    darius dariusz darko darren dave davi david dawid dawn dean debora deborah debra del
    delfino delia denes denis denisa denise dennis derek desiree detlef detlev devin dezso
    diana diane didier diego dieter dietmar dietrich dilara dimitri dimitrios dina dino
    diogo dion dionigi dirk dita dmitri dmitry dobroslav dolores dom domenica domenico
    dominic dominik dominika dominique don donald donatella donatello donato donna dora
    dorina doris dorota dorothea dorothee dorothy dorottya dorte dorthe doug douglas dragan
    dragica drahomira drahoslav drahoslava dumitru duncan dunja dusan dylan ebbe eberhard
    eckhard edda eddie edgar edina edit edita edith edmond edmund edoardo edouard eduard
    eduarda eduardo edward edwin egil egon eileen einar eirik eivind ekaterina ekkehard
    ekrem ela elaine eleanora elemer elena eleni eleonora eleonore elfriede eli eliana
    eliane elias elif elin elina eline elio elisa elisabet elisabeth elise eliska eliza
    elizabeth elke ella elladio ellen ellie ellinor elliot elly elma elmar elmo elna eloa
    eloah elodie els elsa elsbeth else elvira elvis elzbieta ema emanuel emanuela emanuella
    emanuelly emese emil emilia emilie emilio emilly emily emin emine emir emma emmanuel
    emmanuelle emmy endre eniko ennio enrico enrique enver enzio enzo eraldo erhard eric
    erica erich erick erik erika erina erkan erling ermanno ermenegildo ermes erna ernest
    ernesto erno ernst erol ervin erwin eryk erzsebet espen estelle ester esther eszter
    etelka ethan etta ettore eugen eugene eugenia eugenio eugeniusz eva evan evangelista
    evelin evelina eveline evelyn evelyne evi evy ewa ewald ewelina ezio fabia fabian
    fabiana fabienne fabio fabiola fabrice fabrizia fabrizio fanni fanny faruk fatih fatima
    fatma fausto fedele federica federico federigo felicia felicitas feliks felipe felix
    ferdinand ferdinando ferenc fernand fernanda fernando fiamma filip filipa filipe filippa
    filippo filomena finn fiona fiorenzo fiorino flavia flavio flor flora florence
    florentina florian florin folke fortunata franca frances francesca francesco francine
    francis francisca francisco franciszek franck franco frank frans frantisek frantiska
    franz franziska françois françoise fred freddy frederic frederick frederik frederique
    fredo fredrik fredy freja frida fridolin frieda friederike friedhelm friedrich fritz
    frode fryderyk frédéric fulgence fulvio gabor gabriel gabriela gabriele gabriella
    gabrielle gabrielly gael gaetan gaetano gail gaja galasso galeazzo gary gaspare gaston
    gastone gavin gebhard geir gelsomina gemma genevieve genoveva geoffrey georg george
    georges georgette georgina georgios gerald geraldine gerard gerardo gerd gerda gergely
    gergo gerhard gerlinde germaine german germana gerold geronimo gerrit gert gertrud
    gertrude gesine geza gheorghe gherardo ghislaine giacinto giacobbe giacomo giada
    giampaolo giampiero gian giancarlo gianfranco gianluca gianluigi gianmarco gianna gianni
    gianpaolo gianpietro gil gilbert gilberto gilles gina gino gioacchino gioachino gioele
    gioffre gionata giorgia giorgio giosue giovanna giovanni girolamo gisbert gisela gitte
    giulia giuliana giuliano giulietta giulio giuseppe giuseppina giustino gizella glen
    glenn gloria goffredo goncalo gonzalo goran gordana gordon gosta gottfried gottlieb
    graciela graham graziano graziella grazyna greca greet greg gregor gregory greta grete
    grethe griselda gro grzegorz guadalupe guarino gudrun guglielmo guido guilherme
    guillaume guillermo gunhild gunilla gunn gunnar gunther gustav gustave gustavo gustaw
    gusztav guy gyongyi gyorgy gyorgyi gyozo gyula gérald gérard günter günther hadassa
    hailey hajnalka hakan hakon halil halina halvor hamza hana hanife hanna hannah hanne
    hannelore hannes hans hans-peter hansjorg hanspeter harald harold harriet harry hartmut
    hasan hassan hatice havard hayley heather hector hedda hedvika hedwig hege heide heidi
    heike heiko heinrich heinz heitor helen helena helene helga helge hellena helmut heloisa
    hendrik henk henning henri henrietta henriette henrik henrique henry henryk herbert
    herman hermann hermine herta herve hilary hilda hilde hildegard hilma hippolyte holger
    holly honore horacio horst hortense horymir howard hubert hugh hugo hugues hulda hunor
    huseyin hussein hynek ian ibolya ibrahim ida ignac ignacio ignacy ignaz ignazio igor
    ilaria ildiko ilias ilija ilona ilse imelda imke imre ina ines inga inge ingeborg inger
    ingmar ingo ingrid ioannis iolanda ion ippazio iren irena irene irina iris irma irmgard
    isa isaac isabel isabela isabell isabella isabelle isabelly isadora isaque isidor
    isidore isis ismael ismail ismet istvan iva ivan ivana ivar iveta ivo ivona iwan iwo
    jaap jacek jack jackie jacob jacopo jacqueline jacques jacquot jade jadwiga jaime jake
    jakob jakub james jamie jan jana jane janet janice janina janine jann janna janne jannik
    jannis janos janusz jaqueline jari jarl jarmila jaromir jaroslav jaroslava jaroslaw
    jarosław jasmin jasmina jasmine jason jasper javier jay jayden jazmin jean jean-pierre
    jeanette jeanne jeannette jeannine jedrzej jeff jeffrey jelena jenna jennifer jenny jeno
    jens jeremi jeremias jeremy jeroen jerome jerry jerzy jesper jesse jessica jesús jill
    jim jimmy jindrich jindriska jiri jirina jitka joachim joakim joan joana joann joanna
    joanne joaquim joaquin jochen joe joel joelle johan johana johann johanna johanne
    johannes john johnny jolan jolana jolanda jolanta jon jonas jonatan jonathan jonna joost
    jordi jorge jorgen joris jorn jorunn josef josefa josefina josefine joseph josephine
    josette joshua josiane josip josue josé jovan jovana joy joyce jozef jozsef joão juan
    juana judit judita judith judy juha jules julia julian juliana juliane julianna julie
    julien juliette julio julita julius juliusz juri jussi justin justina justine justus
    justyna jutta jörg jørgen jürgen kacper kai kaique kaja kajetan kalina kamil kamila
    kamilly kare karel karen kari karim karin karina karl karla karol karolina karoline
    karoly karsten kaspar kasper kata katalin katarina katarzyna kate katerina katharina
    kathe katherine kathi kathleen kathrin kathryn kathy katie katja katrijn katrin katy kay
    kaylee kayleigh kazimierz kees keith kelly kemal ken kenan kenneth kenny kent kerry
    kerstin kevin khaled kian kiara kilian kim kinga kira kirsten kirstin kitti kjell
    kjersti kjetil klaas klara klaudia klaudie klaus knut koen konrad konstantin konstanty
    kornel kornelia krista kristian kristin kristina kristine kristof kristoffer kristyna
    krisztian krisztina krisztofer krystian krystof krystyna krzysztof ksawery kuno kurt
    kveta kvetoslava kyara kyle kyra lada ladislav ladislava laetitia laila lais lajos
    lamberto lana lando lara larissa lars lasse laszlo laura laure laureano lauren laurence
    laurent laurenz lauretta laurin lavinia lazzaro lea leah lean leander leandra leandro
    lech leif leila lena lene leni lenka lennart leo leon leona leonard leonardo leonce
    leonhard leonie leonor leonora leopold leopoldo leos leslie leszek leticia letizia
    levente levi lewis leyla lia liam liana liberto libor libuse licia lidia lidija liesbeth
    lieve lili lilia lilian liliana liliane lilla lilli lillian lilly lily lina linda
    lindsey line linn linnea lino linus lionel lisa lisandro lisbeth lise liselotte lisette
    liv livia livio liwia liz ljiljana ljubica lodewijk lodovico loic lola lolita loredana
    lorena lorenz lorenza lorenzo loretta lorraine lothar lotta lotte lotti louis louisa
    louise louison luan luana luara lubomir lubos luc luca lucas lucca luce luchino lucia
    luciana luciano lucie lucien lucio lucjan lucrezia lucy ludek ludmila ludovica ludovico
    ludvig ludvik ludwig ludwik ludwika luigi luigina luis luisa luise luiz luiza luka lukas
    luke lumir lunna lutz luzia luís lydia lydie lynn maarten maciej madeleine mads magda
    magdalena magdolna maggie magne magnus mahmoud mahmut mahulena maik maite maja majken
    maks maksymilian malena malgorzata malik malin malte malwina mandy manfred manon manuel
    manuela manuella mara marc marcantonio marcel marcela marcelina marcell marcella
    marcelle marcello marcelo marcia marcin marcio marco marcos marcus marek maren margaret
    margareta margarete margaretha margarida margarita margaud margaux margherita margit
    margot margret margrit marguerite mari maria mariah mariam marian mariana mariane
    mariann marianna marianne mariano marica marie marieke mariella marietta marija marijana
    marijke marika marilyn marina marine mario marion marisa marissa marit marita marius
    mariusz marjan mark marketa marko markus marleen marlen marlene marlies marlis marta
    marten martha marthe martin martina martine martino marvin mary maryam maryse maría
    massimo matej mateo mateus mateusz matheo matheus mathew mathias mathieu mathilda
    mathilde matias matilda matilde mato matous mats matt matteo matthew matthias matthieu
    matti mattia mattias matyas maud maura maureen maurice mauricio maurilio maurizio mauro
    maurycy max maxim maxime maximilian maya maysa małgorzata megan mehdi mehmet meike
    meinrad melania melanie melina melinda melisa melissa melvin mercedes merlin meryem
    metin mette mia micael micha michael michaela michal michał michel michela michele
    micheletto michelle michelotto michèle mieczysław mieke mieszko miguel mihai mihail
    mihaly mika mikael mike mikhail mikko miklos mikołaj mikulas mila milada milan milena
    milica milka milo milos miloslav miloslava miluse mina minna miodrag mira mircea mirco
    mireille mirella miriam mirjam mirjana mirko miroslav miroslava miroslaw mirosław miłosz
    mogens mohamad mohamed mohammad mohammed mojmir molly mona monica monika monique
    montserrat morena moritz morten muhammad muhammed murat murilo mustafa myriam mónica
    nada nadezda nadia nadin nadine nadja nancy nando nandor nanna nanni naomi napoleone
    natalia natalie natan natanael nataniel natascha natasha natasza nath nathalie nathan
    nedda neil nela nelli nelly neo nestor niall niccolo nicholas nick nicklas niclas nico
    nicola nicolaas nicolae nicolai nicolas nicole nicoletta nicolo niels nigel niklas niko
    nikodem nikol nikola nikolai nikolaj nikolaos nikolas nikolaus nikolett nikoletta
    nikolina nils nina ninetta nino nisa noa noah noe noel noelia noelle noemi nora norah
    norbert norma norman nuno nunzia nuria oceane octave octavio oda odd odette odile odon
    ofelia ola olaf olav oldrich ole oleg olena olga olgierd oliver olivia olivie olivier
    oliwier olof omar omer ondrej orazio oreste orhan orlando ornella orsolya oscar oskar
    osman osvaldo oswald otakar otavio otfried othmar oto ottavio ottfried ottilia ottmar
    otto ottone otylie ove pablo paige pal paloma pam pamela panfilo paola paoletta paolo
    paride pascal pascale pasqual pasquale pat patric patricia patricie patricio patrick
    patrik patrizia patrizio patryk paul paula paulette paulina pauline paulo pavel pavla
    pavlina pawel paweł peder pedro peggy pekka pellegrino penelope per pero petar peter
    petr petra petter philibert philip philipp philippe philippine phillip phyllis pia pier
    pierangelo piergiorgio pierina pierluigi piermaria piero pierpaolo pierre piersanti piet
    pieter pietra pietro pilar piotr pirmin piroska pius pompeo pomponio poul preben premysl
    priscilla priska prosper przemysław puccio rachael rachel radek radim radka radmila
    radomir radoslav radosław radovan rael rafael rafaela rafał raffael raffaela raffaele
    raffaella raffaellino raffaello ragnar ragnhild rahel raimondo raimund rainer ralf ralph
    ramazan ramona ramón randall randi ranieri raphael raphaela raquel rasmus raul ravi ravy
    ray rayan raymond raymonde rebeca rebecca rebeka rebekka regina reginald reidun reiner
    reinhard reinhart reinhold reka rembrandt remo remy renan renata renate renato renee
    renzo rené reza rhavi ricarda ricardo riccardo ricciotti richard rick ricky rico rik
    rita roar rob robert roberta roberto robin rocco rodolfo rodrigo roger roksana roland
    rolande rolando rolf romain roman romana romeo romina romolo romy ron ronald ronaldo
    ronja ronnie ronny rosa rosalia rosalie rosalind rosaria rosario rose rosemarie rosemary
    rosina rosita rosmarie rossana rostislav roswitha rouven roy roza rozalia rozsa ruben
    rudiger rudolf ruediger ruggero ruggiero rui rune russell ruth ruud ruzena ryan ryszard
    régine sabatino sabina sabine sabri sabrina said salih sally salome salvador salvatore
    salvi sam samanta samantha sami samir samira samuel sander sandor sandra sandrine sandro
    sandy sanne sante santiago santino sara sarah sarina sarka sascha saskia saverio scott
    sean sebastian sebastiano sebastião sedat selena selim selin selina selma sepp serafina
    serena serge sergei sergej sergio sergius seth severin severino seweryn shane shannon
    sharon shaun sheila shirley sibylle siegbert siegfried sigmund signe sigrid sigurd silas
    silja silje silke silvana silvestro silvia silvie silvio simen simon simona simone
    simonetta sina sindre siri sissel siv sjaak sjoerd slavena slavica slavko slavomir
    slobodan sofia sofie solange solveig sona sondre sonia sonja sonny sophia sophie soraya
    soren sorin stacey stacy stanislav stanislava stanislaw stanisław stanisława stefan
    stefani stefania stefanie stefano steffen steinar stella sten stepan stepanka stephan
    stephane stephanie stephany stephen steve steven stewart stian stig stina stine stjepan
    stuart suleyman susan susana susann susanna susanne susi suzanne svatopluk svatoslav
    svea svein sven svenja sverre svetlana swen sybille sylvia sylvie sylwia synnøve
    szabolcs szilard szilveszter szilvia szymon sébastien søren sławomir tabea tadeas
    tadeusz tage tamara tamas tammy tania tanja tanya tara tatiana tatjana ted telemaco
    temistocle teodor teodora teresa terez tereza terezia terje terry tessa thales thea theo
    theodor theodora theodore theodoro theophile theres theresa therese theresia thi thiago
    thibaut thierry thomas thor thorsten tiago tibor tiffany tilde till tim timea timo timon
    timothee timothy tina tine tino tivadar tiziana tiziano tobias tobiasz todd tola tom
    tomas tomasz tomislav tommaso tommy tone toni tonia tonino tonje tony toon tor torben
    torbjørn tore torill torquato torsten tove tracey tracy traugott trevor trine tristan
    trond tullio tunde turid tymon tymoteusz ubaldo uberto udo ugo ugolino ulf ulla ulrich
    ulrik ulrike ulysse umberto unni urban urs ursula urszula uta ute uwe vaclav valdemar
    valentim valentin valentina valentine valentino valeria valerio valérie vanda vanesa
    vanessa vasco vasile vasyl veerle vegard veit venancio vendula vera verena verner
    veronica veronika veronique verónica vesna vicente victoire victor victoria vidar viktor
    viktoria viktorie vilde vilem vilma vilmos vince vincent vincentio vincenza vincenzo
    vinicius vinzenz viola violeta violetta viorel virgilio virginia virginie viridiana vit
    vitezslav vito vitor vitoria vittoria vittorio vivian viviana viviane vivien vladimir
    vladimira vladislav vlasta vlastimil vojtech volker volkmar vratislav wacław wacława
    waldemar walery walter walther waltraud wanda warren wayne wenche wendelin wendy werner
    wesley wiesław wiktor wilfred wilfried wilhelm willem willemijn willi william willy
    wilma wim winfried witold wladyslaw wlodzimierz wojciech wolf wolfgang wolfram wouter
    władysław xaver xavier xenia yago yan yann yannick yara yasemin yasmin yasmina yasmine
    yngve yolanda yuri yusuf yves yvette yvonne zacharie zahra zaira zalan zaneta zara
    zbigniew zbynek zdenek zdenka zdislava zdzisław zeljko zenon zeynep zikmund zita zlatko
    zoe zoey zofia zofie zoltan zora zoran zsanett zsigmond zsofia zsolt zsombor zsuzsanna
    zuzana zygmunt álvaro ángel élisabeth émile éric étienne óscar ömer østen øystein øyvind
    łucja łukasz александр александра алексей алла анастасия анатолий андрей анна антон
    антонина аркадий арсений артем артём борис вадим валентин валентина валерий валерия
    варвара василий вера вероника виктор виктория виталий владимир владислав всеволод
    вячеслав галина геннадий георгий герман глеб григорий давид дарья денис дмитрий евгений
    евгения егор екатерина елена елизавета ефим захар зинаида зоя иван игорь илья инна иосиф
    ирина кира кирилл клавдия константин ксения лариса лев леонид лидия лилия любовь людмила
    майя макар максим марат маргарита марина мария марк михаил надежда наталия наталья
    никита николай нина оксана олег олеся ольга павел петр полина пётр раиса римма роман
    ростислав руслан самуил светлана семен семён сергей софия софья станислав степан таисия
    тамара татьяна тимофей тимур фаина федор филипп фёдор эдуард элла эмма эрик юлий юлия
    юрий яков ян яна ярослав
    """
GIVEN_NAMES: Final = frozenset(_TEXT.split())
