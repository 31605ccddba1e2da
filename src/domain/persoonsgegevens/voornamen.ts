/** First names that are common in the Netherlands, from every background. Names that are words too stand apart. */
const NAMEN = `
aad gonnie toon wilco bente rozemarijn abdel abdelaziz abdelkader abdi abdirahman abdul abdullah abigail abrahim achmed ada adil adnan adriaan adriana
adrie agnes agnieszka ahmad ahmed ahmet aicha aida aisha ajay akin akua albert albertine aleida aleksandra alex
alexander alexandra alfons alfred ali alice alicia alida alina alisha allard alwin amal amanda amanuel amber amel
amelie amina amine amira amy ana anahit anastasia andrea andreas andreea andrei andriy andrzej andré angela angelina
angelique angelo anika anita anja anke ankie anna annabel anne anneke anneliek annelies anneloes annemarie annemiek
annemieke annet annette annick annie anoesjka anouk ans ansje antoinette anton antonia antonio antoon anuschka anwar
appie arben arda arend arie arjan arjen arlette armand armen arno arnold arnoud arthur artur asha ashley asma astrid
atilla aukje ayaan ayla aylin ayoub ayse ayşe azadeh aziz aziza azra aïcha babette barbara barend barry bart bartosz
bas bashir bastiaan bauke bea beata beatrijs beatrix begüm bekir ben benjamin bennie benno berend bernadette bernard
bernhard bert bertha bertus besnik betty bianca bilal birgit birgül bjorn björn blerim bogdan bogusława boris
boudewijn bouke boukje bożena brahim bram brecht bregje brenda brigitte britt bruno btissam burak cagla caitlin camiel
camille carien carin carine carla carlijn carlo carlos carmen carola carolien carolina caroline casper catharina
cathelijne catherine cecile cees celal celine cemal chaima chaimae chantal charlene charles charlotte chayenne chaïma
cheyenne chris christa christel christiaan christien christina christine christoph cindy ciska claartje clara clarence
claudia claudio claus clemens coby coen colette conny constantijn cora coranne corina corine corinne cornelia cornelis
cornelius corrie cristian cristina cyril cécile daan daisy damian damla dana daniel daniela danielle danique daniël
daniëlle danny danuta daphne darius dave david davy debbie deborah denise deniz dennis derk derya desiree desirée
desislava dewi diana dick dico diederik dieke dieuwertje dilan dilara dimitri dina dineke dinesh dirk dirkje djamila
djoeke dmytro dogan dominique donna dorien doris dorota dorothé dorotka dounia dounya duco dunja duygu dylan ebony
ebru ed eddy edith edo eduard edward edwin eef eefje eelco eelke efua egbert ekin ekrem elbert eleonora elif eline
elisa elisabeth elise eliza ella ellen elli ellis elly elma elmira elsa elsbeth else elske elvira elza emel emiel
emilia emily emine emir emma emmy emre enes engin ercan erdal erdem erik erika ernst erol esma esmee esmée esra esther
etienne eugenie eva evelien eveline evelyn evert evi ewa ewout ezra fabian fabio fadime fadma fadoua faduma fahima
faisal faiza famke farah fardau farhad farid farida farzana fatema fathia fatih fatiha fatima fatma fatmata fatmire
fatou fatoumata felix femke fenna ferdi ferdinand ferhat fetze fieke fien fikret filip filmon finn flip florin floris
fokke fouzia frances francien francine francis francisca franciscus frank frans fransien fransje fred frederik freek
freya frida frits froukje fuat furkan gabriel gabriela gabrielle gabriëlle geert geertje geertruida geesje geke gemma
geoffrey george georgi gerard gerarda gerben gerbrand gerda gerdien gerrie gerrit gerritje gert gertjan gertrude
gheorghe ghislaine giel gijs gijsbert gilbert gina giovanni gisela gladys goran govert grażyna greet greetje greta
grietje grzegorz guido guillaume gunter guus guusje gwen gökhan gülay gülcan gülsah gülsüm gülten gülşen habiba
hadewych hajar hakan hakim halil halima halina hamdi hamid hamza hanan hanna hannah hanne hanneke hannie hans hansje
harald haris harm harmen harold harrie harriet harriët harry hasan hassan hatice hatixhe hava hayat hayrettin haşim
hedwig heidi hein heleen helena helene helga helmi hendrik hendrika hendrikus henk henkjan hennie henny henri
henriette henrik henriëtte herbert herma herman hermien hessel hester hetty heval hicham hidde hilal hilda hilde hilke
hilmi hinke hodan homayoun hortence hristo hubert hugo huib huibert humphrey huseyin hélène hülya hüseyin ibrahim
ibtissam ids iefke ien ifrah ignace igor ikram ilham ilias ilja ilknur ilona ilse ilyas iman imane imke imran ine
ineke ines inez inge ingeborg ingmar ingo ingrid ionut irena irene irina irma iryna isabel isabella isabelle ishak
ismael ismail ismaël iulia ivan ivana ivanka ivar ivo ivonne iwan iwona izabela jaap jaapjan jacco jacob jacoba
jacomijn jacqueline jacques jadwiga jaime jaimy jairzinho jakob jakub jamal james jamie jamila jamilla jan jana jane
janet janine janke janna janneke jannes jannie janny jans janus jari jarno jasmijn jasmin jasmina jasmine jason jasper
jaswant javier jay jayden jaydon jean jeanet jeanette jeanine jeannette jef jeff jeffrey jelena jelle jelmer jelte
jennifer jenny jens jeremy jerina jermaine jeroen jerrel jerry jesper jesse jessica jessie jesús jette jildou jill jim
jimmy jip jiska joan joanna joanne jochem jochen joel joep joeri johan johanna johannes john johnny jolanda jolanthe
jolein jolien jolijn jon jonah jonas jonathan joop joost jordi jordy jorien jorik joris jorrit jos josefien josefina
joseph josephine josien josine joska josé jouke joyce jozef joël joëlle juan judith jules julia julian juliana julie
julien juliette julius jurgen jurre jurriaan justin justine justyna jürgen kaan kader kadir kaj kamal kamil kamila
karel karien karim karima karin karina karl karlijn karolina karst kasia kasper katarzyna kate kateryna katharina
kathleen kathy katinka katja kato kaya kayleigh kees keimpe kemal kenan kenneth kenza kerem kevin khadija khadijah
khalid kidane kim kimberly kitty kjell klaartje klaas klaasje koen koenraad kofi koos kourosh krijn kris krishna
krista kristel kristien kristina krystyna krzysztof kubilay kurt kwame kyan lale lambert lamyae lana lara lars latifa
laura lauren laurens laurent laurien lea leah leen leendert leila lena lenie lennart lenneke leo leon leonard leonie
leonoor leontien leroy lesley leyla leïla lia liam lian lianne lida lidia lidwien lieke lieneke lies liesbet liesbeth
lieselot lieselotte liesje ligia lilian liliane lilly lina linda linde lindsay lindsey linh linnea linsey lisa lisanne
lisette lissette liz liza lizet lizzy loek loes lonneke lorena lorenzo lotfi lotje lotte lou loubna louis louisa
louise lourens luca lucas lucia lucien lucienne lucy lude ludo luis luisa luk lukas lukasz luuk lydia lynn léon maaike
maarten maartje maciej madelief madelon magda magdalena mahdi mahmoud mahmut maja malak malgorzata malika malou mandy
manfred manon manouk manuel manuela mara marc marcel marcella marcin marco marek margaret margaretha margot margreet
margriet maria mariam mariana marianne marie marieke mariel marielle marijke marijn marijne marika marilou mariola
marion mariska marit marita marius mariusz mariëlle marja marjan marjo marjolein marjolijn marjon marleen marlene
marlieke marlies marlinda marloes marlon marnix maroua marouan marsha marta martha martien martijn martin martina
martine marty marvin maryam mathieu mathijs mathilda mathilde matthias matthijs maud maureen maurice maurits mauro
maxim maxime mayra małgorzata mbarka mebrahtu mechteld mehdi mehmet meike meindert melanie melek melike melissa melle
melvin menno meral mercan merel merijn merlijn mert merve meryem metin mia micha michael michal michaël michał michel
michelle michiel mick mieke mien miep miguel mihaela mihai mika mike mikel mila milan milou mimoun mimount mina minke
mira miranda miriam mirjam mirjana mirna mirte mirthe mitchell moana mohamed mohammad mohammed mohamud monica moniek
monika monique mounir mourad moussa muhammad muhammed murat musa mustafa mustapha mykola myriam myrna myrte myrthe
nabil nabila nada nadia nadine nadja naima najat najib nancy naomi naoual narges nasrin natalia natalie natalya
natasha natasja nathalie nathan nawal nazli naïma neeltje nel nele neline nelleke nellie nelly nerissa nesrin nguyen
nicky nico nicola nicolaas nicole nicolette niek niels nienke nikki nikola nikolai nilgün nils nina nisrine noa noah
noor noortje nora norah norbert nordin noura noureddine nouria noël noëlle nuray nurcan nuria nynke obbe octavia
oksana olaf oleg oleksandr olena olga olivia olivier oliwia omar onno onur orhan oscar osman otto oumaima oussama
parwin pascal pascale patrice patricia patrick patrycja paul paula paulien paulina pauline pawel paweł pedro pelin
perry peter petra petronella petrus philip philippe pia pien piet pieter pieterjan pieternel pim piotr plamen
priscilla priya quincy quinten rabia rachel rachid rachida radj radjesh radu rafael ragna rahma rahmatullah rahul
raimond rajesh ralf ralph ramazan ramon ramona randy rania raoul raquel rashid raymond rebecca reda regina reimer
reinder reinier reinoud rekha rembrandt remco remy rena renata renate rene renee rens renske renzo rené renée resul
reyhan reza rhea ria riad rian rianne richard rick rico riek rieke riekje rien riet rik rika rinske rinus rita rixt
rkia rob robbert robbie robert roberto robin rochelle roderick roel roeland roelof roger roland rolf romana romy ron
ronald ronja ronnie ronny roos-marijn roosmarijn rosalie rosalinde rosanne rosemarie roshni rosita rowan rowena
roxanne roy ruben ruby rudi rudie rudolf rudy rui rukiye rutger ruth ruud ryan rémi sabah sabine sabri sabrina said
saida sakina salah saliha salim salima sally salma samantha sami samia samir samira samrawit samuel sander sandra
sanne sara sarah saskia savannah saïd saïda sebastiaan sebastian seda seher selena selim selin selina selma sem semhar
semra sena serap serdar serge sergio sevda sevgi sevim shaniqua shanna shannon shanti sharmila sharon sharona sheila
shirin shirley sibel siem siemen sietske sigrid sijbrand silke silvana silvia simon simona simone simran sita sjaak
sjaan sjef sjoerd sjon sjors sjoukje soenita sofia sofie soner songül sonja sophia sophie soraya souad soufiane
soulaiman stan stanisław stef stefan stefanie stefano steffie stephan stephanie steve steven stijn stoyan suat sumaya
sunita susan susanne suzan suzanne suze sven svetlana sylvana sylvia sylvie sylwia sümeyra sümeyye tadeusz tahir tamar
tamara tanja tara tarik tatjana taylor tesfay tess tessa teun teuntje teus thea theo theodora theresa thijmen thijs
thirza thomas thuy thérèse tigran tijmen tijn tijs tim timo timon timothy tina tineke tinus tjalling tjarda tjeerd
tjitske tobias tom tomas tomasz tommy tonny tony toos touria tristan truus truusje tuana tugba tuncay turgut tuğba
tuğçe twan tycho tygo tülay ulrike umit umut ursula urszula valentina valerie vanessa vasile veerle vera verena
veronica veronique vesna victor vikash vincent virginia vivian vivianne volkan volodymyr wahid walid walter wanda
warda wassim wendela wendy werner wesley wessel wiebe wieke wies wietse wietske wijnand wilbert wilco wilfred wilfried
wilhelm wilhelmina wilhelmus willeke willem willemien willemijn willy wilma wim wojciech wout wouter wubbo wytske
xander xandra xavier xenia yara yasemin yasin yasmin yasmina yasmine yassin yassine yassir ylva yohannes yolanda yonas
younes yousef yousra youssef ysbrand yuliia yunus yusuf yves yvette yvon yvonne yıldız zabi zahra zainab zakaria zara
zbigniew zehra zeki zekiye zeliha zeynep zhara zita ziya zofia zohra zoran zoë zuhal zuzanna ömer özge özgür özlem
ümit łukasz
`;

/** First names that are words, titles or places too: a name only with a surname or a verb of saying beside it. */
const OOK_WOORD = `
abel adam ama angel ann aurora ayan bella berna bo bob can chelsea christian cor dean don door eden els faith fleur
floor flor flora florence ger gloria grace hind hope ina iris isa jet job jordan joy kay ken lei lente lien lieve lot
luna marina mark mart marten max may mees minh paris pleun puck rein rem rie rim romeo roos rosa rose scott selam sien
sim stella sterre storm summer sunny ton trui victoria viola violet ward wil wolf
`;

const lees = (namen: string): readonly string[] => namen.trim().split(/\s+/);
const OOK_WOORDEN: ReadonlySet<string> = new Set(lees(OOK_WOORD));
const VOORNAMEN: ReadonlySet<string> = new Set([...lees(NAMEN), ...OOK_WOORDEN]);

/** Whether a word, or each part of one with hyphens, is a first name. */
export const isVoornaam = (woord: string): boolean =>
  woord
    .toLowerCase()
    .split('-')
    .every((deel) => VOORNAMEN.has(deel));

/** Whether a first name can be something else. */
export const isOokWoord = (woord: string): boolean => OOK_WOORDEN.has(woord.toLowerCase());
