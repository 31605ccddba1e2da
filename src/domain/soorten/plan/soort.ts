import { compareActienummers } from '../../../../schemas/actienummer.ts';
import { Plan as PlanSchema } from '../../../../schemas/plan.ts';
import type { Entiteit } from '../../kern/link/model.ts';
import type { Mutable } from '../../kern/link/mutable.ts';
import { inhoudsoort } from '../../kern/soort.ts';
import type { Actie } from '../actie/soort.ts';
import type { Soort } from '../kader/soort.ts';
import { declareerdeSoorten } from '../kader/soorten.ts';
import { opDatum } from '../stuk.ts';
import { vind } from '../../kern/link/vind.ts';

type Velden = Entiteit<'plan', typeof PlanSchema>;

/** A goal of a plan. */
export type Doelstelling = Velden['doelstellingen'][number];

/** An uitvoeringsplan of one organisatie, with its actions. */
export interface Plan extends Omit<Velden, 'alleActiesBekend' | 'vereisteKoppelingen'> {
  /** Whether all its actions are in the register; `false` where nobody says so. */
  readonly alleActiesBekend: boolean;
  /** For each required koppeling the soorten of which an action has one. */
  readonly vereisteKoppelingen: readonly (readonly Soort[])[];
  /** In the order of their numbers. */
  readonly acties: readonly Actie[];
}

export const plan = inhoudsoort<Plan>()({
  is: 'plan',
  woorden: { een: 'Plan', meer: 'Plannen' },
  noem: ({ titel }) => titel,
  adres: '/plannen/',
  verzameling: 'plannen',
  pad: 'plannen/*/plan.yaml',
  schema: PlanSchema,
  index: { groep: 'afgesproken', hoofd: true },
  vulAan(deze: Mutable<Plan>, _, context) {
    deze.alleActiesBekend = (deze as unknown as Velden).alleActiesBekend ?? false;
    deze.acties = [...context.alle('actie')]
      .filter(({ id }) => id.startsWith(`${deze.id}/`))
      .sort((a, b) => compareActienummers(a.nummer, b.nummer));
    const soorten = declareerdeSoorten(context.alle('kader'));
    deze.vereisteKoppelingen = (deze.vereisteKoppelingen as unknown as Velden['vereisteKoppelingen']).map(
      ({ eenVan }) => eenVan.map((soort) => vind(soorten, soort)),
    );
    deze.berichten = opDatum(deze.berichten);
  },
});
