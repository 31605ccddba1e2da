import type { Datum } from '../../../schemas/datum.ts';
import { isOnbekend, type Onbekend } from '../../../schemas/onbekend.ts';
import type { EenItem, Inhoud } from '../kern/inhoud.ts';
import { op, regel } from '../kern/regel.ts';
import type { Pad } from '../kern/yaml/boom.ts';

/** What holds for every period, whatever it is of. */
export const LOOPTIJDREGELS = [
  /** A period ends after it begins. */
  regel({
    code: 'looptijd-omgekeerd',
    ernst: 'fout',
    *zoek({ inhoud }) {
      for (const { item, van, totEnMet, pad } of periodes(inhoud)) {
        if (isOnbekend(van) || !totEnMet || totEnMet.laatste >= van.eerste) continue;
        yield op(item, [...pad, 'tot_en_met'], { van: van.tekst, totEnMet: totEnMet.tekst });
      }
    },
    zin: ({ van, totEnMet }) => `De looptijd eindigt (${totEnMet}) voordat hij begint (${van}).`,
    verwacht: 'Een einde na het begin.',
    hint: 'Wissel de twee om, of verbeter het jaar.',
  }),
];

interface Periode {
  readonly item: EenItem;
  readonly van: Datum | Onbekend;
  readonly totEnMet: Datum | undefined;
  /** The group that both stand in. */
  readonly pad: Pad;
}

/** The periods of plans, kaders, budgets and moments. */
function* periodes(inhoud: Inhoud): Iterable<Periode> {
  for (const item of [...inhoud.van('kader').values(), ...inhoud.van('plan').values()]) {
    const { van, tot_en_met: totEnMet } = item.waarde.looptijd;
    yield { item, van, totEnMet, pad: ['looptijd'] };
  }
  for (const item of inhoud.van('middelen').values()) {
    const { periode } = item.waarde;
    if (isOnbekend(periode)) continue;
    yield { item, van: periode.van, totEnMet: periode.tot_en_met, pad: ['periode'] };
  }
  for (const item of inhoud.van('moment').values()) {
    yield { item, van: item.waarde.datum, totEnMet: item.waarde.tot_en_met, pad: [] };
  }
}
