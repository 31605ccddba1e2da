import type { Opname } from '../../../domain/opname/opname.ts';
import type { Actie, Plan } from '../../../domain/register.ts';
import { adresVan, naamVan } from '../../adres.ts';
import type { Link } from '../../beeld/basis.ts';
import { geenActies } from '../../tekst/opsomming.ts';
import { kennisVan } from '../../tekst/stem.ts';
import { beeldStatus, type StatusBeeld } from '../../beeld/stand.ts';

/** An action as one mark in the picture: its number, its status in shape and colour, and a link. */
export interface Actieteken {
  readonly nummer: string;
  readonly titel: string;
  readonly adres: string;
  readonly status: StatusBeeld;
}

/** A plan in one picture: each action a mark, by onderdeel. */
export interface Planplaat {
  readonly rijen: readonly {
    /** The onderdeel; `undefined` for the actions that belong to none. */
    readonly onderdeel: Link | undefined;
    readonly tekens: readonly Actieteken[];
  }[];
  /** What the rows are: "vertrekpunten"; `undefined` when the plan has no such division. */
  readonly verdeling: string | undefined;
  /** What stands in a row without marks. */
  readonly leeg: string;
}

/** The picture of a plan at the peildatum. */
export function beeldPlanplaat(plan: Plan, opname: Opname): Planplaat {
  const teken = (actie: Actie): Actieteken => ({
    nummer: actie.nummer,
    titel: actie.titel,
    adres: adresVan(actie),
    status: beeldStatus(opname.van(actie).stand),
  });
  const { indeling } = opname.vanPlan(plan);
  const leeg = geenActies(kennisVan([plan], opname.register.site));
  if (!indeling) {
    return { rijen: [{ onderdeel: undefined, tekens: plan.acties.map(teken) }], verdeling: undefined, leeg };
  }
  const rijen = indeling.vakken.map(({ onderdeel, acties }) => ({
    onderdeel: { tekst: naamVan(onderdeel), adres: adresVan(onderdeel) },
    tekens: acties.map(teken),
  }));
  return {
    rijen:
      indeling.overige.length === 0
        ? rijen
        : [...rijen, { onderdeel: undefined, tekens: indeling.overige.map(teken) }],
    verdeling: indeling.soorten.map(({ meervoud }) => meervoud).join(' en '),
    leeg,
  };
}
