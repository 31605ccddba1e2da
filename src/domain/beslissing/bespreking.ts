import type { Dag, Datum } from '../../../schemas/datum.ts';
import { isOnbekend } from '../../../schemas/onbekend.ts';
import type { Register } from '../register.ts';
import { schrijfYaml } from './yamlItem.ts';
import { zetHoofdveld } from './yamlTekst.ts';

/** The id of the bespreking of a plan on a day. There is one for each plan and day: all decisions of that day cite it. */
export const besprekingId = (plan: string, dag: Dag): string => `${plan}-bespreking-${dag}`;

/** The bespreking that an entry about a date cites: that of its day, or of today where the date is no day. */
export function besprekingVan(plan: string, datum: Datum, vandaag: Dag): { id: string; dag: Dag } {
  const dag = datum.precisie === 'dag' ? datum.laatste : vandaag;
  return { id: besprekingId(plan, dag), dag };
}

/** Where in the bespreking an action was spoken of. */
export const besprekingPlek = (nummer: string): string => `actie ${nummer}`;

/** The path of a bron's file in the content folder. */
export const bronPad = (id: string): string => `bronnen/${id}.yaml`;

/** The file of a bespreking. Who were there is unknown until somebody says so: it isn't ours to guess. */
export function besprekingTekst(titel: string, dag: Dag, functies: readonly string[]): string {
  return schrijfYaml({
    soort: 'bespreking',
    titel,
    datum: dag,
    functies: functies.length > 0 ? [...functies] : { onbekend: 'niet opgeschreven wie erbij waren' },
  });
}

/** Whether nobody said yet who were at a bespreking: it isn't there, or says that it isn't known. */
export function isAanwezigOnbekend(id: string, { bronnen }: Pick<Register, 'bronnen'>): boolean {
  const bron = bronnen.get(id);
  return !bron || (bron.soort === 'bespreking' && isOnbekend(bron.functies));
}

/** The file of a bespreking that didn't say who were there, and now does. */
export const zetAanwezig = (tekst: string, functies: readonly string[]): string =>
  zetHoofdveld(tekst, 'functies', functies);
