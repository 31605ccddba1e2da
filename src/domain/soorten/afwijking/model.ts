import type { Actie } from '../actie/model.ts';
import type { Begrip } from '../begrip/model.ts';
import type { Bron, Vindplaats } from '../bron/model.ts';
import type { Cijfer } from '../cijfer/model.ts';
import type { Kader, Onderdeel } from '../kader/model.ts';
import type { Middelen } from '../middelen/model.ts';
import type { Organisatie } from '../organisatie/model.ts';
import type { Plan } from '../plan/model.ts';
import type { Toezegging } from '../toezegging/model.ts';
import type { Werkwijze } from '../werkwijze/model.ts';

/** What a page can be about. */
export type Onderwerp =
  | { readonly soort: 'plan'; readonly plan: Plan }
  | { readonly soort: 'actie'; readonly actie: Actie }
  | { readonly soort: 'kader'; readonly kader: Kader }
  | { readonly soort: 'onderdeel'; readonly onderdeel: Onderdeel }
  | { readonly soort: 'bron'; readonly bron: Bron }
  | { readonly soort: 'organisatie'; readonly organisatie: Organisatie }
  | { readonly soort: 'cijfer'; readonly cijfer: Cijfer }
  | { readonly soort: 'middelen'; readonly middelen: Middelen }
  | { readonly soort: 'toezegging'; readonly toezegging: Toezegging }
  | { readonly soort: 'begrip'; readonly begrip: Begrip }
  | { readonly soort: 'werkwijze'; readonly werkwijze: Werkwijze };

/** What stands in a place of a source. */
export interface Bewering {
  readonly zegt: string;
  readonly vindplaats: Vindplaats;
}

/** A place where two sources, or a source and itself, disagree. */
export interface Afwijking {
  readonly id: string;
  readonly titel: string;
  readonly soort: 'bronnen' | 'rekensom' | 'nummering' | 'verwijzing' | 'naam' | 'datum' | 'inhoud';
  readonly a: Bewering;
  readonly b: Bewering | undefined;
  /** What we use. */
  readonly wij: string;
  readonly reden: string;
  /** The things whose pages use the contested fact. */
  readonly raakt: readonly Onderwerp[];
}
