import type { Dag } from '../../../../schemas/datum.ts';
import { deriveStand, isAfgerond } from '../../../domain/opname/stand.ts';
import type { Register } from '../../../domain/register.ts';
import { dagInWoorden } from '../../tekst/datum.ts';
import { beeldAandacht, eigenaarVan, type AandachtspuntBeeld } from '../../beeld/aandacht.ts';
import { beeldActieRegel, type ActieRegel } from '../actie/actieregel.ts';
import type { Verwijzing } from '../../beeld/basis.ts';

/** What one owner has to do, over all plans. */
export interface EigenaarBeeld {
  /** The id of a functie or organisatie, or `onbekend`. */
  readonly id: string;
  readonly naam: string;
  readonly peildatum: string;
  readonly plannen: readonly {
    readonly plan: Verwijzing;
    /** What asks for attention, worst first. */
    readonly punten: readonly AandachtspuntBeeld[];
    /** All actions of this owner that aren't finished. */
    readonly acties: readonly ActieRegel[];
  }[];
}

/** A page for each owner of an action that isn't finished, and one for the actions without a known owner. */
export function beeldEigenaren(register: Register, peildatum: Dag): EigenaarBeeld[] {
  const lopend = register.acties.filter((actie) => {
    const stand = deriveStand(actie, peildatum);
    return stand.vastgesteld && !isAfgerond(stand);
  });
  const groepen = Map.groupBy(lopend, (actie) => eigenaarVan(actie, peildatum).id);
  return [...groepen].map(([id, acties]) => ({
    id,
    naam: acties[0] ? eigenaarVan(acties[0], peildatum).tekst : id,
    peildatum: dagInWoorden(peildatum),
    plannen: [...Map.groupBy(acties, ({ plan }) => plan)].map(([plan, vanPlan]) => {
      const beeld = beeldAandacht(plan, register, peildatum, { eigenaar: id });
      return {
        plan: beeld.plan,
        punten: beeld.punten,
        acties: vanPlan.map((actie) => beeldActieRegel(actie, peildatum, register.site.drempels)),
      };
    }),
  }));
}
