import type { Actie } from './soorten/actie/model.ts';
import type { Afwijking } from './soorten/afwijking/model.ts';
import type { Begrip } from './soorten/begrip/model.ts';
import type { Collegevoorstel, Vorm } from './soorten/collegevoorstel/model.ts';
import type { Cijfer } from './soorten/cijfer/model.ts';
import type { Concordantie } from './soorten/concordantie/model.ts';
import type { Middelen } from './soorten/middelen/model.ts';
import type { Moment } from './soorten/moment/model.ts';
import type { Toezegging } from './soorten/toezegging/model.ts';
import type { Bron } from './soorten/bron/model.ts';
import type { Kader } from './soorten/kader/model.ts';
import type { Functie, Organisatie } from './soorten/organisatie/model.ts';
import type { Plan } from './soorten/plan/model.ts';
import type { Site } from './soorten/site/model.ts';
import type { Pagina } from './soorten/pagina/model.ts';
import type { Werkwijze } from './soorten/werkwijze/model.ts';

/*
 * The linked content: references are objects, files are gone. The types in `model/` are also the allowlist of what
 * may be public: `link/` names every field that it takes over, and takes over no `intern`.
 */
export type * from './soorten/actie/model.ts';
export type * from './soorten/afwijking/model.ts';
export type * from './soorten/begrip/model.ts';
export type * from './soorten/cijfer/model.ts';
export type * from './soorten/collegevoorstel/model.ts';
export type * from './soorten/concordantie/model.ts';
export type * from './soorten/middelen/model.ts';
export type * from './soorten/moment/model.ts';
export type * from './soorten/toezegging/model.ts';
export type * from './soorten/bron/model.ts';
export type * from './soorten/stuk.ts';
export type * from './soorten/kader/model.ts';
export type * from './soorten/organisatie/model.ts';
export type * from './soorten/plan/model.ts';
export type * from './soorten/site/model.ts';
export type * from './soorten/pagina/model.ts';
export type * from './soorten/werkwijze/model.ts';

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
