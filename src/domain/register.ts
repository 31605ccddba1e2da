import type { Actie } from './model/actie.ts';
import type { Afwijking } from './model/afwijking.ts';
import type { Begrip } from './model/begrip.ts';
import type { Collegevoorstel, Vorm } from './model/collegevoorstel.ts';
import type { Cijfer } from './model/cijfer.ts';
import type { Concordantie } from './model/concordantie.ts';
import type { Middelen } from './model/middelen.ts';
import type { Moment } from './model/moment.ts';
import type { Toezegging } from './model/toezegging.ts';
import type { Bron } from './model/bron.ts';
import type { Kader } from './model/kader.ts';
import type { Functie, Organisatie } from './model/organisatie.ts';
import type { Plan } from './model/plan.ts';
import type { Site } from './model/site.ts';
import type { Pagina } from './model/pagina.ts';
import type { Werkwijze } from './model/werkwijze.ts';

/*
 * The linked content: references are objects, files are gone. The types in `model/` are also the allowlist of what
 * may be public: `link/` names every field that it takes over, and takes over no `intern`.
 */
export type * from './model/actie.ts';
export type * from './model/afwijking.ts';
export type * from './model/begrip.ts';
export type * from './model/cijfer.ts';
export type * from './model/collegevoorstel.ts';
export type * from './model/concordantie.ts';
export type * from './model/middelen.ts';
export type * from './model/moment.ts';
export type * from './model/toezegging.ts';
export type * from './model/bron.ts';
export type * from './model/verband.ts';
export type * from './model/kader.ts';
export type * from './model/organisatie.ts';
export type * from './model/plan.ts';
export type * from './model/site.ts';
export type * from './model/pagina.ts';
export type * from './model/werkwijze.ts';

/** All content, checked and linked. Everything that is shown is derived from it and a peildatum. */
export interface Register {
  readonly site: Site;
  readonly organisaties: ReadonlyMap<string, Organisatie>;
  readonly functies: ReadonlyMap<string, Functie>;
  readonly bronnen: ReadonlyMap<string, Bron>;
  readonly kaders: ReadonlyMap<string, Kader>;
  readonly concordanties: ReadonlyMap<string, Concordantie>;
  readonly toezeggingen: ReadonlyMap<string, Toezegging>;
  readonly cijfers: ReadonlyMap<string, Cijfer>;
  readonly middelen: ReadonlyMap<string, Middelen>;
  readonly begrippen: ReadonlyMap<string, Begrip>;
  readonly afwijkingen: ReadonlyMap<string, Afwijking>;
  readonly momenten: ReadonlyMap<string, Moment>;
  readonly werkwijzen: ReadonlyMap<string, Werkwijze>;
  /** The pages about the site itself. */
  readonly paginas: ReadonlyMap<string, Pagina>;
  /** The forms that proposals are written in. */
  readonly vormen: ReadonlyMap<string, Vorm>;
  readonly collegevoorstellen: ReadonlyMap<string, Collegevoorstel>;
  readonly plannen: ReadonlyMap<string, Plan>;
  /** The actions of all plans, by plan and number. */
  readonly acties: readonly Actie[];
}
