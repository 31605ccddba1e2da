/** Words that begin with a capital in a sentence or a title, and are no name of a person. */
const WOORDEN = `
aan aanpak acht achter actie acties advies adviezen afdeling afspraken al alle allemaal alleen als altijd andere anders
april augustus beide bij bijlage binnen blijf boven bron buiten bureau centraal centrum cijfers coördinator commissie
corona consulent consulenten college dag dan daar daarbij daarin daarmee daarna daarnaast daarom daarop daarvoor dat de
december deelnemers deze dialoog die dienst dit doel doelgroep domein door dorp drie dus een eenheid eerst eerste eén één
elk elke en engelse er europa europese evaluatie extra excel februari financiën fonds ga gaat gebied geen geld gemeente
gemeenten gemeenteraad geweld gezin gezinnen gezond gezonde goed graag groep groepen haar halt handreiking heeft heel het
heten hier hij hoe hoofdstuk hulp huis ieder iedereen iemand ik in informatie inkomen inkoop inspectie instelling instituut
integraal is ja jaar januari jeugd jeugdigen jeugdwet jongeren juli juni justitie kader kamer kan kans kansen kennis keten kind
kinderen klimaat koninkrijk kosten kun kunt kwaliteit kwartaal kring landelijk landelijke leren leger les lessen lokaal
lokale loket maandag maar maart maatschappelijk maatschappelijke manager meer mei meld meldcode melding meldingen melders men
mensen met midden middelen ministerie moet na naar nadat namens nationaal nationale nazorg nederland nederlands nederlandse
net niemand niet nieuw nieuwe nog noord november nu oktober om omdat omgeving onder onderwijs onderzoek ondanks ons onze
ook oost op open openbaar openbare organisatie oranje oud oude ouder ouderen ouders outlook over overal overheid overleg pas
participatie partners partijen per persona pilot plan plannen platform politie preventie prins prinses pro procent professionals
programma project projectleider projecten provincie publiek publieke punt raad rapport rapportage rechtbank regering regie
regio regionaal regionale regisseur rijk rond rondetafel ruimte samen samenleving samenwerking scholen scholing school seksueel
seksuele september sinds site sociaal sociale soms speerpunt sport stad start stap staten status steun stichting straks sub
steeds sterk sterker straat subsidie taskforce team teams tegen ten terwijl thema themaweek thuis tijd tijdens tijdelijk toch
toe toegang toekomst toen training trainingen tot traject trajecten trots trouwens tussen tweede twee uit uiterlijk
uitgenodigd uitvoering unie universiteit utrecht vaak vandaag vanaf vanuit vanwege veel veilig veilige veiligheid veiligheidshuis verbeteragenda
verder verdrag vereniging verhaal verslag vertrekpunt vervanger verwijsindex verzoek vier vijf visie vlaanderen voor vooral voorop
voorlichting voortaan voortgang vorig vorige vragen vrijdag vrijwilligers vrouwen waar waarom wanneer want wat week welke welzijn werk
werkafspraken werken werkgroep west wel wet wethouder wethouders wie wij wijk wijkteam wijkteams wijziging wil winter wmo wlz
woensdag wonen woord word worden zaak zaken zaterdag zelf zes ze zegt zeven zicht zij zijn zo zodat zodra zoals zomer zondag
zorg zorgen zou zuid zullen maak geef laat kies vul lees schrijf stuur noem zie kijk neem vraag bel mail gesproken gisteren morgen
besproken overleg contact afspraak brief memo notitie mevrouw meneer dhr mw heer burgemeester raadslid dokter familie
gelderland gelderse brabant limburg drenthe overijssel flevoland zeeland groningen friesland fryslân holland betuwe achterhoek
arabisch turks turkse pools poolse marokkaanse eritrese syrische somalische duitse franse spaanse orange world
kamerstuk verordening handleiding nota agenda campagne conferentie congres cursus opleiding module methode methodiek aanvullend
bestuurlijk bestuurlijke ambtelijk ambtelijke raadsbesluit collegebesluit raadsvoorstel gedeputeerde tweede eerste kerst pasen
fase tabel kolom figuur deel categorie onderdeel optie variant scenario artikel alinea bladzijde pagina paragraaf regel versie
en/of plus versus via betrokkenen rondvraag ingekomen gast aanwezig afwezig actiehouder contactpersoon verslaglegging
actiepunt voorzitter notulist huisarts vader moeder zoon dochter opa oma oom tante buurman buurvrouw collega dit welk
`;

/** How words end that name an organisation or a piece of work. */
const UITGANG =
  /(?:team|teams|zorg|centrum|raad|bureau|groep|gemeente|gemeenten|instelling|school|scholen|dienst|diensten|hulp|hulpverlening|bescherming|stichting|vereniging|platform|overleg|college|loket|visie|aanpak|wijzer|beleid|regio|welzijn|huisverbod|corporatie|opvang|instituut|kamer|punt|lijn|telefoon|wet|plan|plannen|werk|straat|laan|plein|singel|fonds|partners|kader|agenda|index|week|project|programma|ministerie|politie|reclassering|inspectie|onderwijs|geweld|mishandeling|veiligheid|huishouden|organisatie|kerk|moskee|samenleving|gezondheid|gezondheidszorg|jeugdzorg|verdrag|kantoor|verzekeraar|bedrijf|bank)s?$/u;

/** How words begin that name an organisation or a piece of work, where more follows. */
const AANHEF =
  /^(?:zorg|jeugd|gezins|wijk|kinder|sociaal|veilig|huisart|onderwijs|buurt|welzijn|gemeente|politie|leerplicht|opvoed|vrouwen|ouder|mantelzorg|slachtoffer|woning|bestuur|beleid)\p{Ll}{3,}/u;

/** How words end that name something nobody can hold, or belong to a country. */
const ABSTRACT =
  /(?:heid|teit|atie|itie|ctie|schap|ement|isme|iek|logie|sche|ische|nse|gse|ingen|eringen|lijke|achtige|ieve|baar|eren)$/u;

const GEEN_NAAM: ReadonlySet<string> = new Set(WOORDEN.trim().split(/\s+/));

/** Whether a word surely isn't part of a person's name: it names an organisation, or is written with small letters elsewhere. */
export const isInstelling = (woord: string): boolean =>
  woord
    .toLowerCase()
    .split(/[-’']/)
    .some((deel) => GEEN_NAAM.has(deel) || (deel.length > 4 && UITGANG.test(deel)) || AANHEF.test(deel)) ||
  /\p{Ll}\p{Lu}|^\p{Lu}{2}|\d/u.test(woord.replace(/^(?:Mc|Mac|Van|De|O['’]|L['’]|D['’])/u, ''));

/** Whether a word looks more like an ordinary one than like a name. */
export const isGewoonWoord = (woord: string): boolean =>
  isInstelling(woord) || ABSTRACT.test(woord.toLowerCase());
