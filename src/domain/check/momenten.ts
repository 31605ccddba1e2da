import { isOnbekend } from '../../../schemas/onbekend.ts';
import type { Melding } from '../kern/melding.ts';
import { meldOp, type CheckContext } from './regel.ts';

/** A moment that is a period ends after it begins, and a looptijd has a begin and an end. */
export function* momentenLopenVooruit({ inhoud }: CheckContext): Iterable<Melding> {
  for (const moment of inhoud.van('moment').values()) {
    const { soort, datum, tot_en_met: totEnMet } = moment.waarde;
    if (soort === 'looptijd' && (isOnbekend(datum) || !totEnMet)) {
      yield meldOp('moment-zonder-einde', moment, ['soort'], {});
    } else if (totEnMet && !isOnbekend(datum) && totEnMet.laatste < datum.eerste) {
      const gegevens = { van: datum.tekst, totEnMet: totEnMet.tekst };
      yield meldOp('looptijd-omgekeerd', moment, ['tot_en_met'], gegevens);
    }
  }
}

/** What a source says happened, lies in the past: what is still to come can only be announced. */
export function* momentenZijnGeweest({ inhoud, peildatum }: CheckContext): Iterable<Melding> {
  for (const moment of inhoud.van('moment').values()) {
    const { datum, aangekondigd, soort } = moment.waarde;
    if (aangekondigd === 'ja' || soort === 'looptijd' || isOnbekend(datum)) continue;
    if (datum.eerste > peildatum) {
      yield meldOp('moment-in-toekomst', moment, ['aangekondigd'], { datum: datum.tekst, peildatum });
    }
  }
}
