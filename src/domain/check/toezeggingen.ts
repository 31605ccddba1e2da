import { isOnbekend } from '../../../schemas/onbekend.ts';
import type { Melding } from '../kern/melding.ts';
import { meldOp, type CheckContext } from './regel.ts';

/** Nothing is answered before it was asked or promised, nor is its term over by then. */
export function* toezeggingenLopenVooruit({ inhoud }: CheckContext): Iterable<Melding> {
  for (const toezegging of inhoud.van('toezegging').values()) {
    const { datum, termijn, antwoorden } = toezegging.waarde;
    if (isOnbekend(datum)) continue;
    if (!isOnbekend(termijn) && termijn.laatste < datum.eerste) {
      yield meldOp('toezegging-termijn-te-vroeg', toezegging, ['termijn'], {
        termijn: termijn.tekst,
        datum: datum.tekst,
      });
    }
    for (const [i, { datum: antwoord }] of antwoorden.entries()) {
      if (isOnbekend(antwoord) || antwoord.laatste >= datum.eerste) continue;
      yield meldOp('toezegging-antwoord-te-vroeg', toezegging, ['antwoorden', i, 'datum'], {
        antwoord: antwoord.tekst,
        datum: datum.tekst,
      });
    }
  }
}

/** What a toezegging touches is a plan or a kader. */
export function* toezeggingenRakenIets({ inhoud }: CheckContext): Iterable<Melding> {
  for (const toezegging of inhoud.van('toezegging').values()) {
    for (const [i, { plan, kader }] of (toezegging.waarde.raakt ?? []).entries()) {
      if (plan ?? kader) continue;
      yield meldOp('toezegging-raakt-niets', toezegging, ['raakt', i], {});
    }
  }
}
