import type { TABELACTIES } from '../../../../schemas/voorstelmdx.ts';
import type { Begrip } from '../begrip/soort.ts';
import type { Vindplaats } from '../bron/soort.ts';
import type { Cijfer, Punt, Reeks } from '../cijfer/soort.ts';
import type { Middelen } from '../middelen/soort.ts';

/** A piece of a line in the text of a proposal. */
export type Voorsteldeel =
  | { readonly soort: 'woorden'; readonly woorden: string; readonly vet: boolean; readonly schuin: boolean }
  | { readonly soort: 'regeleinde' }
  | { readonly soort: 'link'; readonly adres: string; readonly woorden: string }
  | { readonly soort: 'cijfer'; readonly cijfer: Cijfer; readonly reeks: Reeks; readonly punt: Punt }
  | { readonly soort: 'begrip'; readonly begrip: Begrip; readonly delen: readonly Voorsteldeel[] }
  | { readonly soort: 'bron'; readonly vindplaats: Vindplaats }
  | { readonly soort: 'duiding'; readonly reden: string };

/** An argument or kanttekening: `nummer` is that of its besluit, a dot, and its own. */
export interface Voorstelpunt {
  readonly soort: 'argument' | 'kanttekening';
  readonly nummer: string;
  readonly titel: string;
  readonly blokken: readonly Voorstelblok[];
}

/** A block of the text of a proposal. What data fill is computed as of the peildatum. */
export type Voorstelblok =
  | { readonly soort: 'kop'; readonly niveau: number; readonly kop: string }
  | { readonly soort: 'alinea'; readonly delen: readonly Voorsteldeel[] }
  | {
      readonly soort: 'lijst';
      readonly genummerd: boolean;
      readonly begin: number;
      readonly punten: readonly (readonly Voorstelblok[])[];
    }
  | Voorstelpunt
  | { readonly soort: 'voortgangstabel'; readonly acties: (typeof TABELACTIES)[number] }
  | { readonly soort: 'middelen'; readonly middelen: Middelen }
  | {
      readonly soort:
        'besluiten' | 'bijlagen' | 'sinds-vorig-voorstel' | 'stilte' | 'verwachtingen' | 'planning';
    };
