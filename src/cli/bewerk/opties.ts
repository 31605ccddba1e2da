import { Option, type Command } from 'commander';
import { parseDatum, type Datum } from '../../../schemas/datum.ts';
import { UitkomstVeld, type Uitkomst } from '../../../schemas/verwachting.ts';
import type { NieuwBericht } from '../../domain/beslissing/bericht.ts';
import { tekenNaam, VERBODEN_TEKENS } from '../../domain/kern/yaml/scan.ts';
import { Gebruiksfout } from '../gebruiksfout.ts';
import { contentOptie } from '../opties.ts';

/** What every command that adds an entry can be told. */
export interface BewerkOpties {
  readonly content: string;
  readonly datum?: Datum;
  readonly tekst?: string;
  readonly bron?: string;
  readonly plek?: string;
  readonly duiding?: string;
  readonly aanwezig?: readonly string[];
  readonly verwachting?: NonNullable<NieuwBericht['overVerwachtingen']>;
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

/** `--dry-run`. */
export const proefOptie = (): Option =>
  new Option('--dry-run', 'schrijf niets; toon precies wat er zou veranderen');

/** An option with a text that goes into the content. */
export const tekstOptie = (vlaggen: string, uitleg: string): Option =>
  new Option(vlaggen, uitleg).argParser((tekst) => leesTekst(tekst, vlaggen.split(' ')[0] ?? vlaggen));

/** A text that may stand in the content: not empty, and without characters that can't be seen. */
export function leesTekst(tekst: string, waar: string): string {
  if (tekst.trim() === '') throw new Gebruiksfout(`De tekst bij ${waar} is leeg.`);
  const teken = tekst.match(VERBODEN_TEKENS)?.[0];
  if (teken === undefined) return tekst;
  throw new Gebruiksfout(`In de tekst bij ${waar} staat een teken dat niet mag: ${tekenNaam(teken)}.`);
}

/** Adds the options that every command that adds an entry has. */
export const metBewerkOpties = (commando: Command): Command =>
  commando
    .addOption(
      new Option(
        '--datum <datum>',
        'de dag of periode van het bericht, zoals 2023-01-31 of 2023-Q1 (standaard: vandaag)',
      ).argParser((tekst) => leesDatum(tekst, '--datum')),
    )
    .addOption(tekstOptie('--tekst <tekst>', 'wat er te melden is, in eenvoudig Nederlands'))
    .option('--bron <id>', 'de bron die het zegt; zonder bron is dat de bespreking van die dag')
    .addOption(tekstOptie('--plek <plek>', 'waar het in de bron staat'))
    .addOption(
      tekstOptie('--duiding <reden>', 'de bron zegt het niet letterlijk; dit is de reden van onze lezing'),
    )
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
        'hoe het afliep met een verwachting, zoals trainingen=nagekomen of trainingen=verschoven:2024-Q1',
      ).argParser((tekst, eerder: BewerkOpties['verwachting']): BewerkOpties['verwachting'] => [
        ...(eerder ?? []),
        leesUitkomst(tekst),
      ]),
    )
    .addOption(contentOptie())
    .addOption(proefOptie())
    .option('--json', 'geef het resultaat als JSON');

/** A date with the precision that it is written with. */
export function leesDatum(tekst: string, waar: string): Datum {
  const datum = parseDatum(tekst);
  if (datum) return datum;
  throw new Gebruiksfout(
    `‘${tekst}’ bij ${waar} is geen datum die bestaat. Schrijf een jaar (2023), een kwartaal (2023-Q1), een maand (2023-03) of een dag (2023-03-31).`,
  );
}

function leesUitkomst(tekst: string): { id: string; uitkomst: Uitkomst; termijn?: Datum } {
  const [, id = '', woord = '', termijn] = /^([^=]+)=([^:]+)(?::(.+))?$/.exec(tekst) ?? [];
  const uitkomst = UitkomstVeld.safeParse(woord).data;
  if (id === '' || uitkomst === undefined || (uitkomst === 'verschoven') !== (termijn !== undefined)) {
    throw new Gebruiksfout(
      `‘${tekst}’ bij --verwachting klopt niet. Schrijf id=uitkomst, met als uitkomst ${UitkomstVeld.options.join(', ')}; achter verschoven komt de nieuwe termijn: trainingen=verschoven:2024-Q1.`,
    );
  }
  return { id, uitkomst, ...(termijn !== undefined && { termijn: leesDatum(termijn, '--verwachting') }) };
}
