import { isOnbekend, type Onbekend } from '../../../schemas/onbekend.ts';
import type { Verwijzing } from '../../../schemas/verwijzing.ts';
import type { Inhoud } from '../kern/inhoud.ts';
import type { Actie } from '../soorten/actie/model.ts';
import type { Afwijking } from '../soorten/afwijking/model.ts';
import type { Begrip } from '../soorten/begrip/model.ts';
import type { Bron, Grond, Kanttekening, Vindplaats } from '../soorten/bron/model.ts';
import type { Cijfer } from '../soorten/cijfer/model.ts';
import type { Collegevoorstel, Vorm } from '../soorten/collegevoorstel/model.ts';
import type { Concordantie } from '../soorten/concordantie/model.ts';
import type { Kader, Onderdeel, Soort } from '../soorten/kader/model.ts';
import type { Middelen } from '../soorten/middelen/model.ts';
import type { Moment } from '../soorten/moment/model.ts';
import type { Eigenaar, Functie, Organisatie } from '../soorten/organisatie/model.ts';
import type { Toezegging } from '../soorten/toezegging/model.ts';
import type { Plan } from '../soorten/plan/model.ts';
import type { Pagina } from '../soorten/pagina/model.ts';
import type { Werkwijze } from '../soorten/werkwijze/model.ts';

/** A type whose fields can still be filled in. Only linking does that. */
export type Mutable<T> = { -readonly [K in keyof T]: T[K] };

interface VindplaatsWaarde {
  readonly bron: Verwijzing;
  readonly plek: string;
}

type GrondWaarde =
  | {
      readonly grondslag: 'bron';
      readonly vindplaats: VindplaatsWaarde;
      readonly reden?: string | undefined;
    }
  | {
      readonly grondslag: 'duiding';
      readonly vindplaats?: VindplaatsWaarde | undefined;
      readonly reden: string;
    };

/** What has been linked so far, by id, and how to look things up in it. Each collection fills its own map. */
export class Linkcontext {
  readonly inhoud: Inhoud;
  readonly organisaties = new Map<string, Mutable<Organisatie>>();
  readonly functies = new Map<string, Mutable<Functie>>();
  readonly bronnen = new Map<string, Bron>();
  readonly kaders = new Map<string, Mutable<Kader>>();
  /** By `kader/onderdeel`. */
  readonly onderdelen = new Map<string, Onderdeel>();
  readonly soorten = new Map<string, Soort>();
  readonly plannen = new Map<string, Plan>();
  readonly concordanties = new Map<string, Concordantie>();
  readonly begrippen = new Map<string, Mutable<Begrip>>();
  readonly afwijkingen = new Map<string, Mutable<Afwijking>>();
  readonly cijfers = new Map<string, Cijfer>();
  readonly middelen = new Map<string, Middelen>();
  readonly toezeggingen = new Map<string, Toezegging>();
  readonly momenten = new Map<string, Moment>();
  readonly werkwijzen = new Map<string, Werkwijze>();
  readonly paginas = new Map<string, Pagina>();
  readonly vormen = new Map<string, Vorm>();
  readonly collegevoorstellen = new Map<string, Collegevoorstel>();
  /** The proposals that are being written. They stay out of the register. */
  readonly concepten = new Map<string, Collegevoorstel>();
  /** By `plan/nummer`. */
  readonly acties = new Map<string, Actie>();

  constructor(inhoud: Inhoud) {
    this.inhoud = inhoud;
  }

  vindplaats({ bron, plek }: VindplaatsWaarde): Vindplaats {
    return { bron: vind(this.bronnen, bron.id), plek };
  }

  vindplaatsen(waarden: readonly VindplaatsWaarde[]): Vindplaats[] {
    return waarden.map((waarde) => this.vindplaats(waarde));
  }

  grond(waarde: GrondWaarde): Grond {
    return waarde.grondslag === 'bron'
      ? { grondslag: 'bron', vindplaats: this.vindplaats(waarde.vindplaats), reden: waarde.reden }
      : {
          grondslag: 'duiding',
          vindplaats: waarde.vindplaats && this.vindplaats(waarde.vindplaats),
          reden: waarde.reden,
        };
  }

  kanttekeningen(waarde: readonly (GrondWaarde & { readonly tekst: string })[] | undefined): Kanttekening[] {
    return (waarde ?? []).map((deel) => ({ tekst: deel.tekst, grond: this.grond(deel) }));
  }

  eigenaar({ id }: Verwijzing): Eigenaar {
    return this.functies.get(id) ?? vind(this.organisaties, id);
  }

  eigenaarOfOnbekend(waarde: Verwijzing | Onbekend): Eigenaar | Onbekend {
    return isOnbekend(waarde) ? waarde : this.eigenaar(waarde);
  }
}

/** Items in the order of their ids, so that the result doesn't depend on the order in which files were read. */
export const gesorteerd = <T extends { readonly id: string }>(items: ReadonlyMap<string, T>): T[] =>
  [...items.values()].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));

/** What is linked under an id. The rules saw to it that it is there. */
export function vind<K, V>(map: ReadonlyMap<K, V>, id: K): V {
  const waarde = map.get(id);
  if (waarde === undefined) throw new Error(`Not linked although the rules passed: ${String(id)}`);
  return waarde;
}
