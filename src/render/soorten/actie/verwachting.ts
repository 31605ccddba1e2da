import { isOnbekend } from '../../../../schemas/onbekend.ts';
import type { VerwachtingStand } from '../../../domain/opname/verwachting.ts';
import { datumInWoorden, inOfOp } from '../../tekst/datum.ts';
import { duurInWoorden } from '../../tekst/opsomming.ts';
import { zonderPunt } from '../../tekst/signaal.ts';
import { beeldVerwachting, type VerwachtingBeeld } from '../../beeld/verwachting.ts';

/** An expectation on the page of its action. */
export interface ActieverwachtingBeeld extends VerwachtingBeeld {
  /** What nobody knows as long as nothing is heard of it, in a sentence; `undefined` once it is settled. */
  readonly nietBekend: string | undefined;
  /** Its term, and how that stands, in a few words. */
  readonly termijnTekst: string;
  /** Whether that sentence says what was expected, so that it needs no telling again. */
  readonly alGezegd: boolean;
}

/** An expectation of an action, with what isn't known of it. */
export function beeldActieverwachting(stand: VerwachtingStand): ActieverwachtingBeeld {
  const verwachting = beeldVerwachting(stand);
  const open = ['open', 'geen-bericht', 'verschoven'].includes(stand.toestand);
  return {
    ...verwachting,
    nietBekend: open ? (stand.nietBekend ?? vraagbaar(stand)) : undefined,
    termijnTekst: termijnOpPeildatum(stand),
    alGezegd: open && stand.nietBekend === undefined,
  };
}

const vraagbaar = ({ tekst, toestand }: VerwachtingStand): string =>
  toestand === 'geen-bericht'
    ? `Of dit is gebeurd, is niet bekend: ‘${zonderPunt(tekst)}’.`
    : `Of dit gebeurt, is nog niet bekend: ‘${zonderPunt(tekst)}’.`;

function termijnOpPeildatum({ termijn, voorbij, toestand }: VerwachtingStand): string {
  if (isOnbekend(termijn)) return 'De bron noemt geen termijn.';
  const tot =
    toestand === 'verschoven' ? `Verschoven naar ${datumInWoorden(termijn)}` : `Verwacht ${inOfOp(termijn)}`;
  return voorbij ? `${tot}, ${duurInWoorden(voorbij)} geleden.` : `${tot}.`;
}
