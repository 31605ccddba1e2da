import type { Datum } from '../../../schemas/datum.ts';
import { isOnbekend } from '../../../schemas/onbekend.ts';
import type { Actie, Bericht, Eigenaar } from '../register.ts';

/** Who owns an action, since when, and what was heard from there. */
export interface Eigenaarschap {
  readonly eigenaar: Eigenaar;
  /** The date of the entry that gave the action this owner; `undefined` when it had none before. */
  readonly sinds: Datum | undefined;
  /** The last entry that can be a report of this owner. */
  readonly melding: Bericht | undefined;
}

/** Who owns an action after its entries, oldest first; `undefined` while that is unknown. */
export function deriveEigenaarschap(
  { vastgesteld }: Actie,
  berichten: readonly Bericht[],
): Eigenaarschap | undefined {
  let eigenaar = vastgesteld.eigenaar;
  let sinds: Datum | undefined;
  for (const bericht of berichten) {
    if (bericht.eigenaar === undefined || bericht.eigenaar === eigenaar) continue;
    eigenaar = bericht.eigenaar;
    sinds = bericht.datum;
  }
  if (isOnbekend(eigenaar)) return undefined;
  const gaf = sinds && berichten.findLast(({ datum }) => datum === sinds);
  const melding = berichten.findLast(
    (bericht) =>
      (!sinds || bericht.datum.laatste > sinds.laatste || (bericht === gaf && !isBespreking(bericht))) &&
      kanMeldingZijn(bericht, eigenaar),
  );
  return { eigenaar, sinds, melding };
}

/**
 * Whether an entry can be what its owner reported: told in a bespreking where they were; or, where nobody says who told
 * it, of more than another owner, deadline or vervolgstap, for that is decided about them.
 */
function kanMeldingZijn(bericht: Bericht, eigenaar: Eigenaar): boolean {
  const bron = bericht.grond.vindplaats?.bron;
  if (bron?.soort === 'bespreking' && !isOnbekend(bron.functies))
    return bron.functies.some((functie) => functie === eigenaar || functie.organisatie === eigenaar);
  const { status, deadline, verwachtingen, overVerwachtingen } = bericht;
  const aangekondigd = verwachtingen.filter(({ wie }) => wie === undefined);
  const verteltMeer = status !== undefined || aangekondigd.length > 0 || overVerwachtingen.length > 0;
  const isOverHen =
    bericht.eigenaar !== undefined || deadline !== undefined || aangekondigd.length < verwachtingen.length;
  return verteltMeer || !isOverHen;
}

/** Whether it was decided in a bespreking, and not read in a document that tells of its owner too. */
const isBespreking = ({ grond }: Bericht): boolean => grond.vindplaats?.bron.soort === 'bespreking';
