import type { Woorden } from './kern/link/context.ts';
import type { Actie } from './soorten/actie/soort.ts';
import type { Entiteiten, Verzamelingen } from './soorten/soorten.ts';

/*
 * The linked content: references are objects, files are gone. A thing has only those fields of its file that its schema
 * says are public (`openbaar`), and what its kind fills in from them.
 */
export type * from './soorten/actie/soort.ts';
export type * from './soorten/afwijking/soort.ts';
export type * from './soorten/begrip/soort.ts';
export type * from './soorten/bron/soort.ts';
export type * from './soorten/cijfer/soort.ts';
export type * from './soorten/collegevoorstel/soort.ts';
export type * from './soorten/concordantie/soort.ts';
export type * from './soorten/functie/soort.ts';
export type * from './soorten/kader/soort.ts';
export type * from './soorten/middelen/soort.ts';
export type * from './soorten/moment/soort.ts';
export type * from './soorten/organisatie/soort.ts';
export type * from './soorten/pagina/soort.ts';
export type * from './soorten/plan/soort.ts';
export type * from './soorten/site/soort.ts';
export type * from './soorten/stuk.ts';
export type * from './soorten/toezegging/soort.ts';
export type * from './soorten/vorm/soort.ts';
export type * from './soorten/vraag/soort.ts';
export type * from './soorten/werkwijze/soort.ts';
export type { Ding } from './soorten/soorten.ts';

/** All content, checked and linked. Everything that is shown is derived from it and a peildatum. */
export interface Register extends Omit<Verzamelingen, 'sites' | 'acties'> {
  readonly site: Entiteiten['site'];
  /** The actions of all plans, by plan and number. */
  readonly acties: readonly Actie[];
  /** What each thing says and cites. */
  readonly woorden: Woorden;
}
