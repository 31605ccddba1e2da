import type { Opname } from '../../../domain/opname/opname.ts';
import { dagInWoorden } from '../../tekst/datum.ts';
import { beeldAandacht, eigenaarVan, type AandachtspuntBeeld } from '../../beeld/aandacht.ts';
import { beeldActieRegel, type ActieRegel } from '../actie/actieregel.ts';
import type { Link } from '../../beeld/basis.ts';

/** What one owner has to do, over all plans. */
export interface EigenaarBeeld {
  /** The id of a functie or organisatie, or `onbekend`. */
  readonly id: string;
  readonly naam: string;
  readonly peildatum: string;
  readonly plannen: readonly {
    readonly plan: Link;
    /** What asks for attention, worst first. */
    readonly punten: readonly AandachtspuntBeeld[];
    /** All actions of this owner that aren't finished. */
    readonly acties: readonly ActieRegel[];
  }[];
}

/** A page for each owner of an action that isn't finished, and one for the actions without a known owner. */
export function beeldEigenaren(opname: Opname): EigenaarBeeld[] {
  const lopend = opname.register.acties.filter((actie) => opname.van(actie).lopend);
  const groepen = Map.groupBy(lopend, (actie) => eigenaarVan(actie, opname).id);
  return [...groepen].map(([id, acties]) => ({
    id,
    naam: acties[0] ? eigenaarVan(acties[0], opname).tekst : id,
    peildatum: dagInWoorden(opname.peildatum),
    plannen: [...Map.groupBy(acties, ({ plan }) => plan)].map(([plan, vanPlan]) => {
      const beeld = beeldAandacht(plan, opname, { eigenaar: id });
      return {
        plan: beeld.plan,
        punten: beeld.punten,
        acties: vanPlan.map((actie) => beeldActieRegel(actie, opname)),
      };
    }),
  }));
}
