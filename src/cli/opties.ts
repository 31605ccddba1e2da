import { join } from 'node:path';
import { Option, type Command } from 'commander';
import { isDag, type Dag } from '../../schemas/datum.ts';
import { getypteDatum } from '../domain/beslissing/getypteDatum.ts';
import { vandaag } from '../io/klok.ts';
import { contentmapVan, vindProjectmap } from '../io/contentmap.ts';
import { Gebruiksfout } from './gebruiksfout.ts';

/** The options that every reading command has. */
export interface LeesOpties {
  readonly content: string;
  readonly peildatum?: Dag | undefined;
  readonly json?: boolean;
  /** Count what isn't released too. */
  readonly metConcepten?: boolean;
}

/** The folder of the project, from where the command was called: also from a folder in it. */
export const PROJECTMAP = vindProjectmap('.');

/** `--content MAP`; else the environment, else what package.json of the project says, else `content` in it. */
export const contentOptie = (): Option =>
  new Option('--content <map>', 'de map met de inhoud')
    .env('WAAKVLAM_CONTENT')
    .default(join(PROJECTMAP, contentmapVan(PROJECTMAP)));

/** `--peildatum DAG`; else the environment, else site.yaml, which says today unless it names a day. */
export const peildatumOptie = (): Option =>
  new Option('--peildatum <dag>', 'de dag waarop alles wordt berekend, zoals 2022-12-31 (standaard: vandaag)')
    .env('WAAKVLAM_PEILDATUM')
    .argParser(leesPeildatum);

/** `--plan PLAN`. */
export const planOptie = (): Option =>
  new Option('--plan <plan>', 'alleen dit plan: de naam van een map in plannen');

/** `--met-concepten`. */
export const conceptenOptie = (): Option =>
  new Option('--met-concepten', 'tel ook mee wat nog niet is vrijgegeven');

/** `--json`. */
export const jsonOptie = (): Option => new Option('--json', 'geef het resultaat als JSON');

/** A reading command with the options that every one has. */
export const metLeesOpties = (commando: Command): Command =>
  commando
    .addOption(contentOptie())
    .addOption(peildatumOptie())
    .addOption(conceptenOptie())
    .addOption(jsonOptie());

/** The peildatum that was asked for. An empty setting in the environment is no setting. */
export const leesPeildatum = (tekst: string): Dag | undefined =>
  tekst === '' ? undefined : leesDag(tekst, 'De peildatum');

/** A day that exists, as somebody types it. */
export function leesDag(tekst: string, waar: string): Dag {
  const dag = getypteDatum(tekst, vandaag());
  if (isDag(dag)) return dag;
  const zin = waar.startsWith('--') ? `‘${tekst}’ bij ${waar}` : `${waar} ‘${tekst}’`;
  throw new Gebruiksfout(
    `${zin} is geen geldige dag. Kijk of hij bestaat, en schrijf jaar, maand en dag: 2022-12-31 (of 31-12-2022, of vandaag).`,
  );
}

/** `--binnen 90d`: a number of days. */
export const binnenOptie = (uitleg: string): Option =>
  new Option('--binnen <dagen>', uitleg).argParser((tekst) => {
    const [, dagen] = /^(\d{1,4})d?$/.exec(tekst) ?? [];
    if (dagen === undefined) {
      throw new Gebruiksfout(`‘${tekst}’ is geen aantal dagen. Schrijf bijvoorbeeld 90d.`);
    }
    return Number(dagen);
  });
