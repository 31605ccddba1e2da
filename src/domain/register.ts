import type { Actie } from './model/actie.ts';
import type { Bron } from './model/bron.ts';
import type { Kader } from './model/kader.ts';
import type { Functie, Organisatie } from './model/organisatie.ts';
import type { Plan } from './model/plan.ts';
import type { Site } from './model/site.ts';

/*
 * The linked content: references are objects, files are gone. The types in `model/` are also the allowlist of what
 * may be public: `link/` names every field that it takes over, and takes over no `intern`.
 */
export type * from './model/actie.ts';
export type * from './model/bron.ts';
export type * from './model/kader.ts';
export type * from './model/organisatie.ts';
export type * from './model/plan.ts';
export type * from './model/site.ts';

/** All content, checked and linked. Everything that is shown is derived from it and a peildatum. */
export interface Register {
  readonly site: Site;
  readonly organisaties: ReadonlyMap<string, Organisatie>;
  readonly functies: ReadonlyMap<string, Functie>;
  readonly bronnen: ReadonlyMap<string, Bron>;
  readonly kaders: ReadonlyMap<string, Kader>;
  readonly plannen: ReadonlyMap<string, Plan>;
  /** The actions of all plans, by plan and number. */
  readonly acties: readonly Actie[];
}
