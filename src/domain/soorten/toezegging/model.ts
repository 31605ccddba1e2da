import type { Datum } from '../../../../schemas/datum.ts';
import type { Onbekend } from '../../../../schemas/onbekend.ts';
import type { Toezeggingstaat } from '../../../../schemas/toezegging.ts';
import type { OverVerwachting, Verwachting } from '../actie/model.ts';
import type { Grond, Vindplaats } from '../bron/model.ts';
import type { Kader } from '../kader/model.ts';
import type { Organisatie } from '../organisatie/model.ts';
import type { Plan } from '../plan/model.ts';

/** An answer to a toezegging, and what it promises itself. */
export interface Antwoord {
  readonly datum: Datum | Onbekend;
  /** Why we hold this date, when the source doesn't give one. */
  readonly datumReden: string | undefined;
  readonly tekst: string;
  readonly vindplaats: Vindplaats;
  /** How far it is answered after this. */
  readonly staat: { readonly waarde: Toezeggingstaat; readonly grond: Grond };
  readonly verwachtingen: readonly Verwachting[];
  readonly overVerwachtingen: readonly OverVerwachting[];
}

/** A commitment or question in a raadscommissie, with its answers. */
export interface Toezegging {
  readonly id: string;
  readonly titel: string;
  readonly soort: 'toezegging' | 'vraag';
  readonly organisatie: Organisatie;
  readonly commissie: string;
  readonly datum: Datum | Onbekend;
  readonly datumReden: string | undefined;
  readonly portefeuillehouder: string;
  readonly afdeling: string;
  readonly onderwerp: string;
  readonly inhoud: string;
  /** Oldest first. */
  readonly antwoorden: readonly Antwoord[];
  readonly termijn: Datum | Onbekend;
  readonly raakt: readonly {
    readonly plan: Plan | undefined;
    readonly kader: Kader | undefined;
    readonly grond: Grond;
  }[];
  readonly vindplaatsen: readonly Vindplaats[];
}
