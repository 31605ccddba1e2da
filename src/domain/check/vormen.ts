import type { Melding } from '../kern/melding.ts';
import { herhalingen, meldOp, type CheckContext } from './regel.ts';

/** A form begins with a main heading, names each section once, and has one place for the besluiten and the arguments. */
export function* vormenKloppen({ inhoud }: CheckContext): Iterable<Melding> {
  for (const vorm of inhoud.van('vorm').values()) {
    const { secties, kopvelden } = vorm.waarde;
    for (const [i, id] of herhalingen(secties, ({ id }) => id)) {
      yield meldOp('dubbel', vorm, ['secties', i, 'id'], { wat: 'sectie', id });
    }
    for (const [i, kop] of herhalingen(secties, ({ kop }) => kop)) {
      yield meldOp('dubbel', vorm, ['secties', i, 'kop'], { wat: 'sectie', id: kop });
    }
    for (const [i, veld] of herhalingen(kopvelden, ({ veld }) => veld)) {
      yield meldOp('dubbel', vorm, ['kopvelden', i, 'veld'], { wat: 'veld', id: veld });
    }
    if (secties[0]?.niveau === 2) yield meldOp('vorm-niveau', vorm, ['secties', 0, 'niveau'], {});
    const aantal = (bevat: string): number => secties.filter((sectie) => sectie.bevat === bevat).length;
    if (aantal('argumenten') !== 1) {
      yield meldOp('vorm-deel', vorm, ['secties'], { deel: 'argumenten', aantal: aantal('argumenten') });
    }
    if (aantal('kanttekeningen') > 1) {
      yield meldOp('vorm-deel', vorm, ['secties'], {
        deel: 'kanttekeningen',
        aantal: aantal('kanttekeningen'),
      });
    }
    const besluiten = secties.filter(({ gegevens = [] }) => gegevens.includes('Besluiten')).length;
    if (besluiten !== 1)
      yield meldOp('vorm-deel', vorm, ['secties'], { deel: 'besluiten', aantal: besluiten });
  }
}
