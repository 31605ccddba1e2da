import type { z } from 'zod';
import type { Actie as ActieSchema } from '../../../../schemas/actie.ts';
import type { Datum } from '../../../../schemas/datum.ts';
import type { Inhoud, Item } from '../../kern/inhoud.ts';
import type { Plan } from '../plan/soort.ts';
import { planVan } from './plek.ts';

type Geschreven = z.output<typeof ActieSchema>;
type Vastgesteld = NonNullable<Geschreven['vastgesteld']>;
type Vindplaatsen = NonNullable<Geschreven['vindplaatsen']>;

/** What a file of an action holds once it is complete: what it leaves out is its plan's. */
export interface VolledigeActie {
  readonly vindplaatsen: Vindplaatsen;
  readonly koppelingen: NonNullable<Geschreven['koppelingen']>;
  readonly vastgesteld: Vastgesteld & { readonly datum: Datum; readonly vindplaatsen: Vindplaatsen };
}

/**
 * A day before everything, for an action whose plan can't be read: there comes no register of it, and nothing that
 * happens to it is too early.
 */
const NOOIT: Datum = { tekst: '1900', precisie: 'jaar', eerste: '1900-01-01', laatste: '1900-12-31' };

/** An action with what its file leaves out: it stands where its plan says its actions do, and was adopted with its plan. */
export function volledigeActie(actie: Item<'actie'>, inhoud: Inhoud): Item<'actie'> {
  const waarde: Geschreven = actie.waarde;
  const plan = inhoud.van('plan').get(planVan(actie))?.waarde;
  const vindplaatsen =
    waarde.vindplaatsen ?? (plan?.acties_uit ? [plan.acties_uit] : (plan?.vindplaatsen ?? []));
  const { vastgesteld = NIETS_GEZEGD } = waarde;
  return {
    ...actie,
    waarde: {
      ...waarde,
      vindplaatsen,
      koppelingen: waarde.koppelingen ?? [],
      vastgesteld: {
        ...vastgesteld,
        datum: vastgesteld.datum ?? plan?.vaststelling.datum ?? NOOIT,
        vindplaatsen: vastgesteld.vindplaatsen ?? vindplaatsen,
      },
    },
  };
}

const NIETS_GEZEGD: Vastgesteld = {
  status: { onbekend: null },
  eigenaar: { onbekend: null },
  deadline: { onbekend: null },
};

/** Where the actions of a plan stand that don't say so themselves. */
export const standaardVindplaatsen = ({ actiesUit, vindplaatsen }: Plan): Plan['vindplaatsen'] =>
  actiesUit ? [actiesUit] : vindplaatsen;
