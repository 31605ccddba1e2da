import { ACTIENUMMER_PATROON } from '../../../../schemas/actienummer.ts';
import type { z } from 'zod';
import { Actie as ActieSchema } from '../../../../schemas/actie.ts';
import type {
  GeenKoppeling as GeenKoppelingSchema,
  Koppeling as KoppelingSchema,
} from '../../../../schemas/koppeling.ts';
import type {
  OverVerwachting as OverVerwachtingSchema,
  Verwachting as VerwachtingSchema,
} from '../../../../schemas/verwachting.ts';
import type { Voortgang as VoortgangSchema } from '../../../../schemas/voortgang.ts';
import type { Datum } from '../../../../schemas/datum.ts';
import type { Entiteit, ModelVan } from '../../kern/link/model.ts';
import type { Mutable } from '../../kern/link/mutable.ts';
import { vind } from '../../kern/link/vind.ts';
import { inhoudsoort } from '../../kern/soort.ts';
import type { Grond } from '../bron/soort.ts';
import type { Soort } from '../kader/soort.ts';
import { declareerdeSoorten } from '../kader/soorten.ts';
import type { Doelstelling, Plan } from '../plan/soort.ts';
import { opDatum } from '../stuk.ts';
import { nummerVan, planVan } from './plek.ts';

type Velden = Entiteit<'actie', typeof ActieSchema>;

/** The link of an action to an onderdeel. */
export type Koppeling = ModelVan<typeof KoppelingSchema>;

/** That an action has no onderdeel of a soort that its plan asks for. */
export interface GeenKoppeling {
  readonly soort: Soort;
  readonly reden: string;
}

/** What an entry expects by a term. */
export type Verwachting = ModelVan<typeof VerwachtingSchema>;

/** What a later entry says of an expectation. */
export type OverVerwachting = ModelVan<typeof OverVerwachtingSchema>;

/** A dated entry: what it changes, and what it reports. */
export type Bericht = ModelVan<typeof VoortgangSchema> & {
  /** Whether it isn't released yet: only those inside see it. */
  readonly concept: boolean;
};

/** An action as its plan adopted it. */
export interface Vastgesteld extends Omit<NonNullable<Velden['vastgesteld']>, 'datum' | 'uitgevoerd'> {
  readonly datum: Datum;
  readonly uitgevoerd: boolean;
}

/** One numbered action of a plan. What not every plan tells of its actions may be `undefined`: that is not unknown. */
export interface Actie extends Omit<Velden, 'doelstellingen' | 'koppelingen' | 'vastgesteld' | 'voortgang'> {
  readonly plan: Plan;
  readonly nummer: string;
  readonly doelstellingen: readonly { readonly doelstelling: Doelstelling; readonly grond: Grond }[];
  readonly koppelingen: readonly Koppeling[];
  readonly geenKoppelingen: readonly GeenKoppeling[];
  readonly vastgesteld: Vastgesteld;
  /** Ordered by last day; equal ones as in the file. */
  readonly voortgang: readonly Bericht[];
}

export const actie = inhoudsoort<Actie>()({
  is: 'actie',
  woorden: { een: 'Actie', meer: 'Acties' },
  noem: ({ nummer, titel }) => `${nummer} ${titel}`,
  adres: ({ plan, nummer }) => `/plannen/${plan.id}/acties/${nummer}/`,
  index: { groep: 'afgesproken', hoofd: true, adres: '/acties/' },
  verzameling: 'acties',
  pad: 'plannen/*/acties/*.yaml',
  naam: {
    patroon: ACTIENUMMER_PATROON,
    zin: (naam) => `De naam ‘${naam}’ is geen actienummer met ‘.yaml’ erachter.`,
    verwacht:
      'Een naam zoals ‘4.1.2.yaml’, ‘A1.yaml’ of ‘2b.yaml’: een tot vier delen met punten, zonder nul ervoor.',
    hint: 'Geef het bestand het nummer van de actie als naam.',
  },
  schema: ActieSchema,
  vulAan(deze: Mutable<Actie>, waarde, context) {
    const velden = deze as unknown as Velden;
    deze.plan = context.vind('plan', planVan(deze));
    deze.nummer = nummerVan(deze);
    const doelen = new Map(deze.plan.doelstellingen.map((doel) => [doel.nummer, doel]));
    deze.doelstellingen = velden.doelstellingen.map((deel) => ({
      doelstelling: vind(doelen, deel.nummer),
      grond: deel.grond,
    }));
    const soorten = declareerdeSoorten(context.alle('kader'));
    deze.koppelingen = velden.koppelingen.filter((deel) => 'onderdeel' in deel);
    deze.geenKoppelingen = velden.koppelingen
      .filter((deel) => 'geen' in deel)
      .map((deel: ModelVan<typeof GeenKoppelingSchema>) => ({
        soort: vind(soorten, deel.geen),
        reden: deel.reden,
      }));
    const vastgesteld = velden.vastgesteld as Velden['vastgesteld'] & { readonly datum: Datum };
    deze.vastgesteld = { ...vastgesteld, uitgevoerd: vastgesteld.uitgevoerd ?? false };
    const { voortgang = [] } = waarde as z.output<typeof ActieSchema>;
    deze.voortgang = opDatum(
      velden.voortgang.map((bericht, i) => ({ ...bericht, concept: voortgang[i]?.concept === 'ja' })),
    );
  },
});
