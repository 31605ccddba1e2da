import { Option, type Command } from 'commander';
import type { Beslissing } from '../../../schemas/beslissing.ts';
import { parseDatum, type Datum } from '../../../schemas/datum.ts';
import { UitkomstVeld } from '../../../schemas/verwachting.ts';
import { getypteDatum } from '../../domain/beslissing/getypteDatum.ts';
import { NietTeBewerken } from '../../domain/kern/yaml/ingreep.ts';
import { nietTeBewerkenInWoorden } from '../../render/tekst/bevinding.ts';
import type { Veld } from '../../domain/beslissing/bevinding.ts';
import { vandaag } from '../../io/klok.ts';
import { Gebruiksfout } from '../gebruiksfout.ts';
import { contentOptie } from '../opties.ts';
import type { SchrijfOpties } from './schrijf.ts';

/** How expectations ended, and which stay open. */
interface Afloop {
  readonly uitkomsten: NonNullable<Beslissing['uitkomsten']>;
  readonly openLaten: NonNullable<Beslissing['openLaten']>;
}

/** What every command that adds an entry can be told. */
export interface BewerkOpties extends SchrijfOpties {
  readonly datum?: string;
  readonly tekst?: string;
  readonly collegezin?: string;
  readonly bron?: string;
  readonly plek?: string;
  readonly duiding?: string;
  readonly aanwezig?: string[];
  readonly verwachting?: Afloop;
  readonly betrokken?: string[];
  readonly vervolgstap?: string;
  readonly wie?: string;
  readonly wanneer?: string;
  readonly concept?: boolean;
  readonly embargo?: string;
  readonly toch?: boolean;
}

/** What a command calls the fields of a beslissing: its options, and what it is told without one. */
const OPTIES: Record<Veld, string> = {
  plan: 'het plan',
  nummer: 'de actie',
  datum: '--datum',
  status: 'de status',
  uitgevoerd: '--uitgevoerd',
  borging: '--borging',
  reden: '--reden',
  eigenaar: 'de eigenaar',
  betrokken: '--betrokken',
  deadline: 'de deadline',
  overgenomen: 'overgenomen',
  uitkomsten: '--verwachting',
  openLaten: '--verwachting',
  vervolgstappen: 'de vervolgstap',
  tekst: '--tekst',
  collegezin: '--collegezin',
  bron: '--bron',
  plek: '--plek',
  duiding: '--duiding',
  notitie: 'notitie',
  concept: '--concept',
  embargo: '--embargo',
  aanwezig: '--aanwezig',
};

/** The name that a field has on the command line. */
export const optieNaam = (veld: Veld): string => OPTIES[veld];

/** Says in Dutch that a file can't be changed without changing more than was meant. */
export function metUitleg<T>(pad: string, doe: () => T): T {
  try {
    return doe();
  } catch (fout) {
    if (!(fout instanceof NietTeBewerken)) throw fout;
    throw new Gebruiksfout(nietTeBewerkenInWoorden(pad, fout.message));
  }
}

/** `--dry-run`. */
export const proefOptie = (): Option =>
  new Option('--dry-run', 'schrijf niets; toon precies wat er zou veranderen');

/** That everybody may read what looks like personal data, with the reason that is kept in the content. */
export const openbaarOptie = (): Option =>
  new Option(
    '--mag-openbaar <reden>',
    'wat op een persoonsgegeven lijkt, mag iedereen lezen: de reden komt in site.yaml',
  ).argParser((reden) => {
    if (reden.trim() !== '') return reden;
    throw new Gebruiksfout('Zeg bij --mag-openbaar waarom iedereen dit mag lezen.');
  });

/** Adds the options that every command that adds an entry has. */
export const metBewerkOpties = (commando: Command): Command =>
  commando
    .option(
      '--datum <datum>',
      'de dag of periode van het bericht, zoals 2023-01-31 of 2023-Q1 (standaard: vandaag)',
      inNotatie,
    )
    .option('--tekst <tekst>', 'wat er te melden is, in eenvoudig Nederlands')
    .option('--collegezin <zin>', 'hoe een voorstel aan het college het zegt: “Wij …”')
    .option('--bron <id>', 'de bron die het zegt; zonder bron is dat de bespreking van die dag')
    .option('--plek <plek>', 'waar het in de bron staat')
    .option('--duiding <reden>', 'de bron zegt het niet letterlijk; dit is de reden van onze lezing')
    .addOption(
      new Option(
        '--aanwezig <functies>',
        'wie er bij de bespreking waren: functies, met komma’s ertussen',
      ).argParser((tekst) =>
        tekst
          .split(',')
          .map((deel) => deel.trim())
          .filter((deel) => deel !== ''),
      ),
    )
    .addOption(
      new Option(
        '--verwachting <id=uitkomst>',
        'hoe het afliep met een verwachting of vervolgstap, zoals trainingen=nagekomen, trainingen=verschoven:2024-Q1 of trainingen=open',
      ).argParser((tekst, eerder?: Afloop) => metAfloop(eerder, tekst)),
    )
    .option(
      '--betrokken <wie>',
      'wie er voortaan naast de eigenaar meedoen: functies en organisaties met komma’s ertussen, of geen',
      leesBetrokken,
    )
    .option('--vervolgstap <wat>', 'wat er nu wordt gedaan, zoals afgesproken')
    .option('--wie <functie>', 'wie de vervolgstap zet: een functie of organisatie, nooit een persoon')
    .option('--wanneer <datum>', 'wanneer de vervolgstap klaar moet zijn', inNotatie)
    .option('--concept', 'geef het nog niet vrij: alleen de interne site toont het')
    .option('--embargo <voorstel>', 'een concept voor dit collegevoorstel: het besluit geeft het vrij')
    .option('--toch', 'leg ook een datum vast die op een vergissing lijkt')
    .addOption(openbaarOptie())
    .addOption(contentOptie())
    .addOption(proefOptie())
    .option('--json', 'geef het resultaat als JSON');

/** A date with the precision that it is written with, as somebody types it. */
export function leesDatum(tekst: string, waar: string): Datum {
  const datum = parseDatum(inNotatie(tekst));
  if (datum) return datum;
  throw new Gebruiksfout(
    `‘${tekst}’ bij ${waar} is geen geldige datum. Kijk of hij bestaat, en schrijf eerst het jaar: een jaar (2023), een kwartaal (2023-Q1), een maand (2023-03) of een dag (2023-03-31, of 31-3-2023).`,
  );
}

/** A date as somebody types it, in the notation of the content; what is none as it was, for the rules to find. */
export const inNotatie = (tekst: string): string => getypteDatum(tekst, vandaag());

/** What was said of expectations, with one more: how it ended, or that it stays open. */
function metAfloop(
  { uitkomsten, openLaten }: Afloop = { uitkomsten: [], openLaten: [] },
  tekst: string,
): Afloop {
  const [, open] = /^([^=]+)=open$/.exec(tekst) ?? [];
  return open === undefined
    ? { uitkomsten: [...uitkomsten, leesUitkomst(tekst)], openLaten }
    : { uitkomsten, openLaten: [...openLaten, open] };
}

/** Who take part, as somebody types it: ids with commas between them, or `geen`. */
export function leesBetrokken(tekst: string): string[] {
  const delen = tekst
    .split(',')
    .map((deel) => deel.trim())
    .filter((deel) => deel !== '');
  if (delen.length === 0) throw new Gebruiksfout('Zeg wie er meedoen, of ‘geen’.');
  return delen.length === 1 && delen[0] === 'geen' ? [] : delen;
}

/** The vervolgstap that a command was told; who or when alone is none. */
export function vervolgstapUit({
  vervolgstap: wat,
  wie,
  wanneer,
}: BewerkOpties): Beslissing['vervolgstappen'] {
  if (wat !== undefined)
    return [{ wat, ...(wie !== undefined && { wie }), ...(wanneer !== undefined && { wanneer }) }];
  if (wie === undefined && wanneer === undefined) return undefined;
  throw new Gebruiksfout(
    `Bij ${wie === undefined ? '--wanneer' : '--wie'} hoort --vervolgstap: wat wordt er gedaan?`,
  );
}

function leesUitkomst(tekst: string): NonNullable<Beslissing['uitkomsten']>[number] {
  const [, id = '', woord = '', termijn] = /^([^=]+)=([^:]+)(?::(.+))?$/.exec(tekst) ?? [];
  const uitkomst = UitkomstVeld.safeParse(woord).data;
  if (id === '' || uitkomst === undefined || (uitkomst === 'verschoven') !== (termijn !== undefined)) {
    throw new Gebruiksfout(
      `‘${tekst}’ bij --verwachting klopt niet. Schrijf id=uitkomst, met als uitkomst ${UitkomstVeld.options.join(', ')}, of open; achter verschoven komt de nieuwe termijn: trainingen=verschoven:2024-Q1.`,
    );
  }
  return { id, uitkomst, ...(termijn !== undefined && { termijn: inNotatie(termijn) }) };
}
