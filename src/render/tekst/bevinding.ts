import type { Bevinding, BevindingCode, BevindingGegevens, Veld } from '../../domain/beslissing/bevinding.ts';
import { STATUS_TEKSTEN } from './status.ts';
import { dagInWoorden, datumInWoorden, deadlineInWoorden } from './datum.ts';
import { overnemerInWoorden } from './overname.ts';
import { zonderPunt } from './signaal.ts';
import { bedoelde, hoofdletter } from '../../domain/kern/woorden/zin.ts';
import { somOp } from '../../domain/kern/woorden/opsomming.ts';

/** What a shell calls a field: an option of a command, the label of a form. */
export type Veldnaam = (veld: Veld) => string;

/** What is wrong with a beslissing, in a sentence or two, with the fields by the names that the shell gives them. */
export const bevindingInWoorden = ({ code, veld, gegevens }: Bevinding, naam: Veldnaam): string =>
  (ZINNEN[code] as (gegevens: unknown, naam: Veldnaam, veld: Veld) => string)(gegevens, naam, veld);

const ZINNEN: {
  readonly [C in BevindingCode]: (gegevens: BevindingGegevens[C], naam: Veldnaam, veld: Veld) => string;
} = {
  'actie-onbekend': ({ id }) => `Er is geen actie ‘${id}’. Schrijf plan/nummer.`,
  'niets-beslist': () => 'Er is niets gekozen. Zeg wat er nieuw is aan de actie.',
  'datum-vorm': ({ geschreven }, naam, veld) =>
    `‘${geschreven}’ bij ${naam(veld)} is geen geldige datum. Kijk of hij bestaat, en schrijf eerst het jaar: een jaar (2023), een kwartaal (2023-Q1), een maand (2023-03) of een dag (2023-03-31, of 31-3-2023).`,
  'datum-in-toekomst': ({ datum, vandaag }) =>
    `${hoofdletter(datumInWoorden(datum))} moet nog komen. Een bericht gaat over wat geweest is; het is nu ${dagInWoorden(vandaag)}.`,
  'nog-niet-vastgesteld': ({ nummer, vastgesteld }) =>
    `Actie ${nummer} was toen nog niet vastgesteld: dat was ${datumInWoorden(vastgesteld)}.`,
  'tekst-ontbreekt': (_, naam) => `Zeg met ${naam('tekst')} wat er te melden is, in een of twee zinnen.`,
  'tekst-leeg': (_, naam, veld) => `De tekst bij ${naam(veld)} is leeg.`,
  'tekst-teken': ({ teken }, naam, veld) =>
    `In de tekst bij ${naam(veld)} staat een teken dat niet mag: ${teken}.`,
  'borging-ontbreekt': (_, naam) =>
    `Bij de status uitgevoerd en geborgd hoort ${naam('borging')}: hoe ligt het resultaat vast? Weet u dat niet, kies dan in gang gezet met ${naam('uitgevoerd')}.`,
  'borging-past-niet': (_, naam) => `${naam('borging')} hoort alleen bij de status uitgevoerd en geborgd.`,
  'reden-ontbreekt': (_, naam) => `Bij vervallen hoort ${naam('reden')}: waarom gaat de actie niet door?`,
  'reden-past-niet': (_, naam) =>
    `${naam('reden')} hoort alleen bij vervallen. Uw lezing van een bron legt u uit met ${naam('duiding')}.`,
  'uitgevoerd-past-niet': (_, naam) => `${naam('uitgevoerd')} hoort alleen bij de status in gang gezet.`,
  'eigenaar-onbekend': ({ id, bedoeld }) =>
    `Er is geen functie of organisatie ‘${id}’. ${bedoelde(
      bedoeld,
      'Kies de naam van een bestand in functies of organisaties, of onbekend. Een persoon kan geen eigenaar zijn.',
    )}`,
  'deadline-vorm': ({ geschreven }, naam) =>
    `‘${geschreven}’ bij ${naam('deadline')} is geen geldige datum. Schrijf een jaar (2027), een kwartaal (2027-Q1), een maand (2027-03) of een dag (2027-03-31, of 31-3-2027), ‘doorlopend’ als er geen einde is, of ‘voorwaarde: ’ met erachter waar het van afhangt.`,
  'deadline-voor-vaststelling': ({ deadline, vastgesteld }) =>
    `De deadline (${datumInWoorden(deadline)}) ligt vóór de vaststelling van de actie (${datumInWoorden(vastgesteld)}). Kijk of het jaar klopt.`,
  'deadline-voorbij': ({ deadline, datum }) =>
    `De deadline (${datumInWoorden(deadline)}) was al voorbij toen hij werd afgesproken (${datumInWoorden(datum)}).`,
  'datum-ver': ({ datum }) => `${hoofdletter(datumInWoorden(datum))} is meer dan dertig jaar later.`,
  'status-gelijk': ({ status }) => `De status was al ${STATUS_TEKSTEN[status].naam.toLowerCase()}.`,
  'eigenaar-gelijk': ({ naam }) => `De eigenaar was al ${naam}.`,
  'deadline-gelijk': ({ deadline }) =>
    `De deadline was al ${deadline ? deadlineInWoorden(deadline) : 'onbekend'}.`,
  'tekst-gelijk': ({ datum, tekst }) => `Dit staat er al, van ${datumInWoorden(datum)}: ‘${tekst.trim()}’`,
  'overnemer-onbekend': ({ id, bedoeld }) =>
    `Er is geen actie, plan of organisatie ‘${id}’. ${bedoelde(bedoeld, 'Schrijf een actie als plan/nummer, of de naam van een bestand in organisaties of een map in plannen.')}`,
  'overnemer-zelf': ({ id }) =>
    `‘${id}’ is de actie zelf of haar eigen plan: zo wordt zij door niemand overgenomen.`,
  'overname-bij-afgerond': () =>
    'De actie is daarmee klaar of vervallen: dan is er niets meer over te nemen. Kies een van beide.',
  'overname-gelijk': ({ door }) => `De actie was al overgenomen ${overnemerInWoorden(door)}.`,
  'verwachting-niet-open': ({ id, nummer, open }) =>
    `Actie ${nummer} heeft geen open verwachting ‘${id}’. ${open.length === 0 ? 'Er staat niets open.' : `Open staat: ${somOp(open)}.`}`,
  'verwachting-dubbel': ({ id }) => `De verwachting ‘${id}’ staat er twee keer.`,
  'verwachting-nog-open': ({ open }, naam) =>
    `Er ${open.length === 1 ? 'staat nog 1 verwachting' : `staan nog ${open.length} verwachtingen`} open: ${somOp(open.map(({ id, tekst }) => `‘${zonderPunt(tekst)}’ (${id})`))}. Zeg bij ${naam('uitkomsten')} van elke hoe het afliep, of dat zij open blijft.`,
  'stap-bij-afgerond': () =>
    'Een vervolgstap hoort bij een actie die nog loopt. Rond de actie pas af als de stap is gezet.',
  'termijn-ontbreekt': ({ id }) => `De verwachting ‘${id}’ is verschoven: zeg ook wat de nieuwe termijn is.`,
  'termijn-past-niet': ({ id }) =>
    `De verwachting ‘${id}’ krijgt een termijn, maar is niet verschoven. Laat de termijn weg.`,
  'termijn-voorbij': ({ termijn, datum }) =>
    `De termijn (${datumInWoorden(termijn)}) ligt vóór het bericht van ${datumInWoorden(datum)}.`,
  'bron-onbekend': ({ id, bedoeld }) =>
    `Er is geen bron ‘${id}’. ${bedoelde(bedoeld, 'Maak eerst een bestand in bronnen.')}`,
  'plek-ontbreekt': (_, naam) =>
    `Bij ${naam('bron')} hoort ${naam('plek')}: waar in de bron staat het? Bijvoorbeeld ‘paragraaf 2.1’.`,
  'duiding-zonder-bron': (_, naam) =>
    `Bij ${naam('duiding')} hoort de bron die u leest. Noem die met ${naam('bron')} en ${naam('plek')}.`,
  'aanwezig-bij-bron': (_, naam) =>
    `${naam('aanwezig')} hoort bij een bespreking, niet bij een genoemde bron.`,
  'functie-onbekend': ({ id, bedoeld }) =>
    `Er is geen functie ‘${id}’. ${bedoelde(
      bedoeld,
      'Kies de naam van een bestand in functies; nooit de naam van een persoon.',
    )}`,
  'bespreking-bezet': ({ id }, naam) =>
    `De bron ‘${id}’ bestaat al en is geen bespreking. Noem een bron met ${naam('bron')}.`,
  'bespreking-met-anderen': ({ pad }, naam) =>
    `De bespreking van die dag bestaat al, en noemt niet deze functies. Pas in ${pad} aan wie er waren, en laat ${naam('aanwezig')} weg.`,
  'niet-te-bewerken': ({ pad, deel }) => nietTeBewerkenInWoorden(pad, deel),
};

/** That a file can't be changed without changing more than was meant. */
export const nietTeBewerkenInWoorden = (pad: string, deel: string): string =>
  `In ${pad} is ‘${deel}’ zo geschreven dat Waakvlam er niets in kan veranderen zonder meer te veranderen. Schrijf het veld als een lijst met streepjes, of verander het bestand zelf.`;
