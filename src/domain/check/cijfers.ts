import { isOnbekend } from '../../../schemas/onbekend.ts';
import { rekenReeksenNa, rekenVerschilNa } from '../soorten/cijfer/rekensom.ts';
import type { Item } from '../kern/inhoud.ts';
import type { Melding } from '../kern/melding.ts';
import { raad } from '../kern/parse/schemameldingen.ts';
import type { Pad } from '../kern/yaml/boom.ts';
import { herhalingen, meldOp, type CheckContext } from './regel.ts';

type Reeks = Item<'cijfer'>['waarde']['reeksen'][number];

/** Series have ids of their own; each gives a period once, the oldest first; a verhouding says of how many. */
export function* reeksenKloppen({ inhoud }: CheckContext): Iterable<Melding> {
  for (const cijfer of inhoud.van('cijfer').values()) {
    const { reeksen, maat } = cijfer.waarde;
    for (const [i, id] of herhalingen(reeksen, (reeks) => reeks.id)) {
      yield meldOp('dubbel', cijfer, ['reeksen', i, 'id'], { wat: 'reeks', id });
    }
    for (const [i, reeks] of reeksen.entries()) {
      yield* periodesLopenOp(cijfer, reeks, ['reeksen', i, 'waarden']);
      for (const [j, { op }] of reeks.waarden.entries()) {
        if ((reeks.maat ?? maat) !== 'verhouding' || op !== undefined) continue;
        yield meldOp('sleutel-ontbreekt', cijfer, ['reeksen', i, 'waarden', j], {
          sleutel: 'op',
          in: 'waarden',
        });
      }
    }
  }
}

function* periodesLopenOp(cijfer: Item<'cijfer'>, { waarden }: Reeks, pad: Pad): Iterable<Melding> {
  const periodeVan = ({ periode }: Reeks['waarden'][number]): string =>
    isOnbekend(periode) ? 'onbekend' : periode.tekst;
  for (const [i, id] of herhalingen(waarden, periodeVan)) {
    yield meldOp('dubbel', cijfer, [...pad, i, 'periode'], { wat: 'periode', id });
  }
  for (const [i, { periode }] of waarden.entries()) {
    const vorige = waarden[i - 1]?.periode;
    if (!vorige || isOnbekend(vorige) || isOnbekend(periode) || periode.laatste >= vorige.laatste) continue;
    yield meldOp('cijfer-volgorde', cijfer, [...pad, i, 'periode'], {
      periode: periode.tekst,
      vorige: vorige.tekst,
    });
  }
}

/** Sums are of series that exist, and add up; one that doesn't is told about in an afwijking. */
export function* sommenKloppen({ inhoud }: CheckContext): Iterable<Melding> {
  for (const cijfer of inhoud.van('cijfer').values()) {
    const waarden = waardenPerReeks(cijfer);
    for (const [i, { totaal, delen, afwijking }] of (cijfer.waarde.sommen ?? []).entries()) {
      const pad: Pad = ['sommen', i];
      yield* reeksenBestaan(cijfer, [
        [totaal, [...pad, 'totaal']],
        ...delen.map((deel, j) => [deel, [...pad, 'delen', j]] as const),
      ]);
      const vanTotaal = waarden.get(totaal);
      const vanDelen = delen.map((deel) => waarden.get(deel));
      if (!vanTotaal || !vanDelen.every((deel) => deel !== undefined)) continue;
      const narekeningen = rekenReeksenNa(vanTotaal, vanDelen);
      const fouten = narekeningen.filter(({ klopt }) => !klopt);
      if (narekeningen.length === 0) yield meldOp('som-niet-na-te-rekenen', cijfer, pad, { wat: totaal });
      else if (afwijking && fouten.length === 0) {
        yield meldOp('afwijking-overbodig', cijfer, [...pad, 'afwijking'], { afwijking: afwijking.id });
      }
      if (afwijking) continue;
      for (const { periode, som, totaal: volgensBron } of fouten) {
        yield meldOp('som-klopt-niet', cijfer, pad, {
          totaal,
          periode: isOnbekend(periode) ? undefined : periode.tekst,
          som,
          volgensBron,
        });
      }
    }
  }
}

/** A difference that a source names is the difference of the figures, or an afwijking tells that it isn't. */
export function* verschillenKloppen({ inhoud }: CheckContext): Iterable<Melding> {
  for (const cijfer of inhoud.van('cijfer').values()) {
    const waarden = waardenPerReeks(cijfer);
    for (const [i, { reeks, van, tot, volgens_bron, afwijking }] of (
      cijfer.waarde.verschillen ?? []
    ).entries()) {
      const pad: Pad = ['verschillen', i];
      yield* reeksenBestaan(cijfer, [[reeks, [...pad, 'reeks']]]);
      const vanReeks = waarden.get(reeks);
      if (!vanReeks) continue;
      const narekening = rekenVerschilNa(vanReeks, van, tot, volgens_bron);
      if (!narekening) yield meldOp('som-niet-na-te-rekenen', cijfer, pad, { wat: reeks });
      else if (narekening.klopt && afwijking) {
        yield meldOp('afwijking-overbodig', cijfer, [...pad, 'afwijking'], { afwijking: afwijking.id });
      } else if (!narekening.klopt && !afwijking) {
        yield meldOp('verschil-klopt-niet', cijfer, [...pad, 'volgens_bron'], {
          van: narekening.van,
          tot: narekening.tot,
          verschil: narekening.verschil,
          volgensBron: volgens_bron,
        });
      }
    }
  }
}

const waardenPerReeks = (cijfer: Item<'cijfer'>): ReadonlyMap<string, Reeks['waarden']> =>
  new Map(cijfer.waarde.reeksen.map(({ id, waarden }) => [id, waarden]));

function* reeksenBestaan(
  cijfer: Item<'cijfer'>,
  genoemd: readonly (readonly [id: string, pad: Pad])[],
): Iterable<Melding> {
  const bekend = cijfer.waarde.reeksen.map(({ id }) => id);
  for (const [reeks, pad] of genoemd) {
    if (bekend.includes(reeks)) continue;
    yield meldOp('reeks-onbekend', cijfer, pad, { reeks, bekend, bedoeld: raad(reeks, bekend) });
  }
}
