import type { Opname } from '../../domain/opname/opname.ts';
import type { Actie } from '../../domain/register.ts';
import { adresVan } from '../adres.ts';
import { beeldActie } from '../soorten/actie/beeld.ts';
import { beeldBericht, type TijdlijnBeeld } from '../soorten/actie/tijdlijn.ts';
import type { Link } from './basis.ts';
import type { StatusBeeld } from './stand.ts';

/** What the public reads of the stand of an action. */
export interface PubliekeStand {
  readonly status: StatusBeeld;
  readonly eigenaar: string;
  readonly deadline: string;
}

/** What becomes public when the concepts of an action are released: its stand before and after, and the new messages. */
export interface VrijgaveBeeld {
  readonly actie: Link;
  readonly nummer: string;
  readonly nu: PubliekeStand;
  readonly straks: PubliekeStand;
  readonly berichten: readonly TijdlijnBeeld[];
}

/** The release of an action: from the content as the public has it, and as it will have it. */
export function beeldVrijgave(concept: Actie, nu: Opname, straks: Opname): VrijgaveBeeld | undefined {
  const zoek = ({ register }: Opname): Actie | undefined =>
    register.plannen.get(concept.plan.id)?.acties.find(({ nummer }) => nummer === concept.nummer);
  const [oud, nieuw] = [zoek(nu), zoek(straks)];
  if (!oud || !nieuw) return undefined;
  return {
    actie: { tekst: `${concept.nummer} ${concept.korteTitel ?? concept.titel}`, adres: adresVan(concept) },
    nummer: concept.nummer,
    nu: publiekeStand(oud, nu),
    straks: publiekeStand(nieuw, straks),
    // The same entries in the same order: those that are a concept are the ones that come out.
    berichten: concept.voortgang.flatMap((bericht, plek) => {
      const vrij = bericht.concept ? nieuw.voortgang[plek] : undefined;
      return vrij ? [beeldBericht(vrij, nieuw)] : [];
    }),
  };
}

function publiekeStand(actie: Actie, opname: Opname): PubliekeStand {
  const { status, eigenaar, deadline } = beeldActie(actie, opname);
  return { status, eigenaar: eigenaar.tekst, deadline: deadline.tekst };
}
