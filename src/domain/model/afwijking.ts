import type { Actie } from './actie.ts';
import type { Begrip } from './begrip.ts';
import type { Bron, Vindplaats } from './bron.ts';
import type { Cijfer } from './cijfer.ts';
import type { Kader, Onderdeel } from './kader.ts';
import type { Middelen } from './middelen.ts';
import type { Organisatie } from './organisatie.ts';
import type { Plan } from './plan.ts';
import type { Toezegging } from './toezegging.ts';
import type { Werkwijze } from './werkwijze.ts';

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
