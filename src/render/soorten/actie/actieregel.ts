import { isOnbekend, type Onbekend } from '../../../../schemas/onbekend.ts';
import type { Opname } from '../../../domain/opname/opname.ts';
import type { Actie, Eigenaar } from '../../../domain/register.ts';
import { adresVan } from '../../adres.ts';
import { datumInWoorden, deadlineInWoorden } from '../../tekst/datum.ts';
import { signaalnamen } from '../../tekst/signaal.ts';
import { beeldWaarde, planErbij, type WaardeBeeld } from '../../beeld/basis.ts';
import { beeldStatus, sindsInWoorden, type StatusBeeld } from '../../beeld/stand.ts';

/** One row of a list of actions: on a page, in the terminal, in a document. */
export interface ActieRegel {
  readonly nummer: string;
  /** Its title, or a shorter one of ours. */
  readonly titel: string;
  readonly adres: string;
  /** Its plan, on a site that has more of them; a list of one plan needn't show it. */
  readonly plan: string | undefined;
  readonly status: StatusBeeld;
  readonly sinds: string | undefined;
  readonly eigenaar: WaardeBeeld;
  readonly deadline: WaardeBeeld;
  /** The last word about the action, in words; `undefined` before its adoption. */
  readonly laatsteBericht: string | undefined;
  /** The names of the reasons for attention, worst first. */
  readonly aandacht: readonly string[];
}

const NOG_NIET: Onbekend = { onbekend: null };

/** The row of an action at the peildatum. */
export function beeldActieRegel(actie: Actie, opname: Opname): ActieRegel {
  const { stand, aandacht } = opname.van(actie);
  return {
    nummer: actie.nummer,
    titel: actie.korteTitel ?? actie.titel,
    adres: adresVan(actie),
    plan: planErbij(actie.plan, opname.register),
    status: beeldStatus(stand),
    sinds: sindsInWoorden(stand),
    eigenaar: beeldWaarde(stand.vastgesteld ? stand.eigenaar : NOG_NIET, eigenaarInWoorden),
    deadline: beeldWaarde(stand.vastgesteld ? stand.deadline : NOG_NIET, deadlineInWoorden),
    laatsteBericht: stand.vastgesteld ? datumInWoorden(stand.laatsteBericht) : undefined,
    aandacht: signaalnamen(aandacht),
  };
}

/** An owner in words: a functie with its organisatie. */
export const eigenaarInWoorden = (eigenaar: Eigenaar): string =>
  eigenaar.is === 'functie' ? `${eigenaar.naam}, ${eigenaar.organisatie.naam}` : eigenaar.naam;

/** An owner in words, or that it is unknown. */
export const eigenaarOfOnbekend = (eigenaar: Eigenaar | Onbekend): string =>
  isOnbekend(eigenaar) ? 'onbekend' : eigenaarInWoorden(eigenaar);
