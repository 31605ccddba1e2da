/** Surnames that are common in the Netherlands, without what stands before them ("van der"). */
const NAMEN = `
aalbers aarts abdi acar achahbar adriaansen ahmed alaoui ali amrani arslan aslan assen aydin aydın aziz azzouzi baars
backer bakkali bakker baldew beckers beek beekman bekker benali bensaid bensaïd berends berg bergen bhagwandin biemans
bloem blok blom boekel boer boersma boom boon borst bos bosch bosma bosman bouali boukhari bouma bouwman bouzidi
bozkurt braam brands brandsma bree brink broek broekhuizen brouwer brugman bruijn bruin buis bulut burg buurman celik
cetin chaouch chen claassen claessen coenen cornelissen cox croes cuijpers daalen dam damen dekker dekkers demir
derksen diepen dijk dijkstra dirks dirksen dogan dongen doorn doğan driel driessen drost duin dąbrowski eijk elouahabi
engels erdogan erdoğan evers everts faber farah feenstra filali franken franssen geelen geerts gelder gerrits
gerritsen geurts giesen goedhart gommers goossens graaf graaff groen groot haan haar haddad haddou hagen hamdaoui
hamers hassan hassani hazenberg heeren heijden heijmans heijnen helmond hendriks hendriksen hermans hermsen heus
heuvel heyden hoek hoekstra hofman hofstra hol hoogeveen hoogland horst hout houten huijsmans huisman huizinga huls
hulst hussein idrissi ionescu ivanov jacobs jagroep jansen janssen jaspers jong jonker jonkers joosten jovanović
kamiński kamp kampen kaptein kara karaca kartosen kaya keijzer keizer kemper kersten khattabi kilic klaassen kleijn
klein klerk kloosterman knol koc kok kolk koning konings kooistra kools koopman koopmans koppen kortekaas koster kovač
kovačević kowalska kowalski koç kramer kramers krol kroon kruijf kuijpers kuiper kuipers kurt kılıç laan laar lamers
lammers lange langen leenders leeuw leeuwen lems lewandowski lierop lieuwma linden liu lodewijks loon loos lubbers
maas maassen maduro manders mansouri martens mastenbroek meer meijer meulen michels moerman mohamed mohammed mol molen
molenaar mooij mulder muller nagel nguyen nieland nieuwenhuis nijhuis nijland nijs noordhoek notenboom nowak nuijten
omar oosten oosterhout osman otten ouali ouazzani ouden overbeek ozdemir ozturk paassen pas pauw peer peeters peters
petrov petrović pham pieters pietersen pijnenburg pinas plas ploeg poel pol polat polman popescu post postma prins
pronk putten raaijmakers ramaekers ramdin ramlal reijnders reinders ridder rietveld rijnders roelofs roelofsen
romeijn rooden rooij rossum ruiter rutten sahin sande sanders schaik schepers schilder schipper schneider schoenmakers
scholte scholten scholtens schouten schulte schuurman sewgobind simons simsek singh slot sluis smeenk smeets smit
smits smulders sneller snijders soekhai spruit stam steen stevens stoffels straten sukhdeo suurmond swart swinkels
szymański tahiri terpstra teunissen theunissen thijssen thomassen tiemessen timmermans tjin tol tran tuinman veen
veenendaal veenstra veer velde velden veldhuizen veldkamp veldman velzen ven verbeek verbruggen verduin verhagen
verheij verhoeven verhulst verkerk vermaat vermeer vermeulen verschuren versteeg vervoort verweij viersen vink vis
visser vissers vlaming vlieger vliet vogel vonk voogd voort vorst vos vreeswijk vreugdenhil vries vroom vuuren
wagenaar wal wang wassenaar wassink waterman weert weijers wensink werf wessels westerhof westra wever wiel wiersma
wijk wijnands wijngaarden wijntuin wilde willems willemsen wilms wisniewska wit witte wiśniewska wiśniewski wolf wolff
wolters wolthuis woude wouters wójcik yahya yahyaoui yildirim yildiz yilmaz yusuf yıldırım yıldız yılmaz zand zanden
zandstra zanten zee zeeuw zeijl zhang zieliński zijlstra zomer zuilen zwaag zwaan zwart zwarts çelik çetin özdemir
özkan öztürk ünal şahin şimşek
`;

const ACHTERNAMEN: ReadonlySet<string> = new Set(NAMEN.trim().split(/\s+/));

/** How many surnames end, and hardly another word with a capital. */
const UITGANG =
  /(?:stra|sma|inga|[lrnt]ink|mans|[^n]ssen|rsen|nsen|[bdgkpt]sen|[^e]kens|oğlu|oglu|ović|ovic|[dklpt]erman|elman|ekman|ijkman|horst|eriks|kema|stein|wski|wska|nski|ński|ńska)$/u;

/** Whether a word is a surname, or ends as one. Of one with hyphens the last part says so. */
export function isAchternaam(woord: string): boolean {
  const laatste = woord.toLowerCase().split('-').at(-1) ?? '';
  return ACHTERNAMEN.has(laatste) || (laatste.length > 5 && UITGANG.test(laatste));
}
