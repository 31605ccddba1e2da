import type { Geparsed } from '../../../schemas/inhoud.ts';
import { compareLaatsteDag } from '../kern/dag.ts';
import type { OverVerwachting, Verwachting } from '../soorten/actie/model.ts';
import type { Besluit, Stukbericht, Verband } from '../soorten/stuk.ts';
import type { Linkcontext } from './context.ts';

type Stuk = Pick<Geparsed<'plan'>, 'besluiten' | 'verband' | 'berichten'>;
type BerichtWaarde = NonNullable<Stuk['berichten']>[number];

/** Links what plans and kaders share: decisions, what they lean on, and reports about them as a whole. */
export function linkStuk(
  waarde: Stuk,
  context: Linkcontext,
): { besluiten: Besluit[]; verband: Verband[]; berichten: Stukbericht[] } {
  return {
    besluiten: (waarde.besluiten ?? []).map((deel) => ({
      soort: deel.soort,
      door: deel.door,
      datum: deel.datum,
      tekst: deel.tekst,
      grond: context.grond(deel),
    })),
    verband: linkVerband(waarde.verband, context),
    berichten: (waarde.berichten ?? [])
      .map((deel) => ({
        datum: deel.datum,
        tekst: deel.tekst,
        grond: context.grond(deel),
        verwachtingen: linkVerwachtingen(deel.verwachtingen),
        overVerwachtingen: linkOverVerwachtingen(deel.over_verwachtingen),
      }))
      .sort((a, b) => compareLaatsteDag(a.datum, b.datum)),
  };
}

/** Links the laws and programmes that a plan, a kader or an action leans on. */
export const linkVerband = (waarde: Stuk['verband'], context: Linkcontext): Verband[] =>
  (waarde ?? []).map((deel) => ({
    soort: deel.soort,
    naam: deel.naam,
    artikel: deel.artikel,
    tekst: deel.tekst,
    grond: context.grond(deel),
  }));

/** Takes over what an entry expects. */
export const linkVerwachtingen = (waarde: BerichtWaarde['verwachtingen']): Verwachting[] =>
  (waarde ?? []).map(({ id, tekst, termijn }) => ({ id, tekst, termijn }));

/** Takes over what an entry says of earlier expectations. */
export const linkOverVerwachtingen = (waarde: BerichtWaarde['over_verwachtingen']): OverVerwachting[] =>
  (waarde ?? []).map(({ id, uitkomst, termijn }) => ({ id, uitkomst, termijn }));
