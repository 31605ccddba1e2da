import type { Dag, Datum } from '../../../schemas/datum.ts';
import { isOnbekend } from '../../../schemas/onbekend.ts';
import type { Bestand } from '../kern/bestand.ts';
import { parseYaml } from '../kern/yaml/boom.ts';
import type { Register } from '../register.ts';
import { tekstVan, type Wijziging } from './wijziging.ts';
import { schrijfYaml, type YamlWaarde } from '../kern/yaml/schrijf.ts';
import { zetHoofdveld } from '../kern/yaml/veld.ts';

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
export const besprekingTekst = (titel: string, dag: Dag, functies: readonly string[]): string =>
  schrijfYaml({ soort: 'bespreking', titel, datum: dag, functies: functieveld(functies) });

const functieveld = (functies: readonly string[]): YamlWaarde =>
  functies.length > 0 ? [...functies] : { onbekend: 'niet opgeschreven wie erbij waren' };

/** Whether nobody said yet who were at a bespreking: it isn't there, or says that it isn't known. */
export function isAanwezigOnbekend(id: string, { bronnen }: Pick<Register, 'bronnen'>): boolean {
  const bron = bronnen.get(id);
  return !bron || (bron.soort === 'bespreking' && isOnbekend(bron.functies));
}

/** Whether the file of a bespreking says who were there. */
export const zegtWieErWaren = (tekst: string): boolean =>
  Array.isArray(
    (parseYaml(tekst.replace(/^\uFEFF/, '')).waarde as { readonly functies?: unknown } | null)?.functies,
  );

/** The file of a bespreking that says something else of who were there, or didn't say it and now does. */
export const zetAanwezig = (tekst: string, functies: readonly string[]): string =>
  zetHoofdveld(tekst, 'functies', functieveld(functies));

/** What becomes of the file of a bespreking when somebody says who are there: it is made where it isn't there yet. */
export function schrijfAanwezig(
  { plan, dag, functies }: { readonly plan: string; readonly dag: Dag; readonly functies: readonly string[] },
  titel: string,
  bestanden: readonly Bestand[],
): Wijziging[] {
  const pad = bronPad(besprekingId(plan, dag));
  const oud = tekstVan(bestanden, pad);
  const nieuw = oud === undefined ? besprekingTekst(titel, dag, functies) : zetAanwezig(oud, functies);
  return oud === nieuw || (oud === undefined && functies.length === 0) ? [] : [{ pad, oud, nieuw }];
}
