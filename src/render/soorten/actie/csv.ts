import type { z } from 'zod';
import type { Opname } from '../../../domain/opname/opname.ts';
import type { Plan } from '../../../domain/register.ts';
import { isNietAfgedaan } from '../../../domain/soorten/vervolgstap.ts';
import { renderCsv } from '../../csv/csv.ts';
import { databron } from '../../json/databestand.ts';
import { actieAlsJson, PubliekeActie } from './json.ts';

type ActieJson = z.input<typeof PubliekeActie>;

/** A column of the table of actions for programs. */
export interface Actiekolom {
  readonly naam: string;
  /** The type of its values, as Frictionless calls it. */
  readonly type: 'string' | 'boolean' | 'integer' | 'date';
  readonly uitleg: string;
  /** What may stand in it, where that is a fixed list. */
  readonly waarden?: readonly string[];
  readonly waarde: (actie: ActieJson, peildatum: string) => string | boolean | number | null;
}

/** A column with a field of acties.json as it is. */
const veld = (
  naam: keyof typeof PubliekeActie.shape,
  type: Actiekolom['type'] = 'string',
  waarden?: readonly string[],
): Actiekolom => ({
  naam,
  type,
  uitleg: PubliekeActie.shape[naam].description ?? '',
  ...(waarden && { waarden }),
  waarde: (actie) => actie[naam] as string | boolean | null,
});

/** A column with a list of ids or codes, a space between them. */
const lijst = (
  naam: string,
  uitleg: string,
  van: (actie: ActieJson) => readonly (string | number)[],
): Actiekolom => ({
  naam,
  type: 'string',
  uitleg: `${uitleg} A space between them.`,
  waarde: (actie) => van(actie).join(' '),
});

/** The columns of the table for programs: one row an action, by the names that acties.json has for them. */
export const ACTIEKOLOMMEN: readonly Actiekolom[] = [
  veld('plan'),
  veld('nummer'),
  veld('titel'),
  veld('samenvatting'),
  veld('status', 'string', PubliekeActie.shape.status.options),
  veld('uitgevoerd', 'boolean'),
  veld('sinds'),
  veld('sindsPrecies', 'boolean'),
  {
    naam: 'statusGrondslag',
    type: 'string',
    uitleg: 'bron: a source says so; duiding: our reading. Empty while the status is unknown.',
    waarden: ['bron', 'duiding'],
    waarde: ({ statusGrond }) => statusGrond?.grondslag ?? null,
  },
  veld('borging'),
  veld('reden'),
  veld('eigenaar'),
  lijst('betrokken', 'The ids of who take part beside the owner.', ({ betrokken }) => betrokken),
  veld('deadline'),
  veld('deadlineZonderDag'),
  {
    naam: 'overgenomenDoor',
    type: 'string',
    uitleg: 'Who or what took the action over: its id, of an action plan/nummer. Empty: nobody.',
    waarde: ({ overgenomen }) => overgenomen?.door ?? null,
  },
  {
    naam: 'vervolgstappen',
    type: 'string',
    uitleg:
      'What somebody agreed to do next and isn’t done yet, each on a line: id, by when, by whom, what; onbekend where nobody said so. acties.json holds what was expected besides.',
    waarde: ({ verwachtingen }) =>
      verwachtingen
        .filter((deel) => isNietAfgedaan(deel) && (deel.wie !== null || deel.onbekend?.['wie'] !== undefined))
        .map(({ id, termijn, wie, tekst }) => [id, termijn ?? 'onbekend', wie ?? 'onbekend', tekst].join(' '))
        .join('\n'),
  },
  veld('laatsteBericht'),
  veld('regionaleActie'),
  veld('hoe'),
  veld('toelichting'),
  lijst('doelstellingen', 'The numbers of the doelstellingen.', ({ doelstellingen }) =>
    doelstellingen.map(({ nummer }) => nummer),
  ),
  lijst('koppelingen', 'The onderdelen that it belongs to, as kader/onderdeel.', ({ koppelingen }) =>
    koppelingen.map(({ kader, onderdeel }) => `${kader}/${onderdeel}`),
  ),
  lijst('aandacht', 'The codes of the reasons for attention, worst first.', ({ aandacht }) => aandacht),
  lijst('onbekend', 'The fields that are unknown: empty here because nobody knows.', ({ onbekend = {} }) =>
    Object.keys(onbekend),
  ),
  {
    naam: 'berichten',
    type: 'integer',
    uitleg: 'How many entries count at the peildatum; acties.json holds them.',
    waarde: ({ voortgang }) => voortgang.length,
  },
  {
    naam: 'peildatum',
    type: 'date',
    uitleg: 'The day as of which everything is computed.',
    waarde: (_, peildatum) => peildatum,
  },
  veld('url'),
];

/** The actions of a plan as a table for programs. What isn't there is empty. */
export function maakActiescsv({ acties }: Plan, opname: Opname): string {
  const bron = databron(opname);
  return renderCsv([
    ACTIEKOLOMMEN.map(({ naam }) => naam),
    ...acties.map((actie) => {
      const json = actieAlsJson(actie, bron);
      return ACTIEKOLOMMEN.map(({ waarde }) => String(waarde(json, opname.peildatum) ?? ''));
    }),
  ]);
}
