import type { Melding } from '../kern/melding.ts';
import { herhalingen, meldOp, type CheckContext } from './regel.ts';

/**
 * A list of members holds as many as its source counts. If not, it says that it isn't complete, or names the
 * afwijking that tells why; and nobody is in it twice.
 */
export function* ledenKloppen({ inhoud }: CheckContext): Iterable<Melding> {
  for (const organisatie of inhoud.van('organisatie').values()) {
    for (const [i, lijst] of (organisatie.waarde.leden ?? []).entries()) {
      const { leden, aantal_volgens_bron: volgensBron, onvolledig, afwijking } = lijst;
      const pad = ['leden', i, 'leden'];
      for (const [j, id] of herhalingen(leden, (lid) => lid.id)) {
        yield meldOp('dubbel', organisatie, [...pad, j], { wat: 'lid', id });
      }
      if (volgensBron === undefined || afwijking) continue;
      const klopt = onvolledig === undefined ? leden.length === volgensBron : leden.length < volgensBron;
      if (klopt) continue;
      yield meldOp('leden-aantal', organisatie, ['leden', i, 'aantal_volgens_bron'], {
        aantal: leden.length,
        volgensBron,
      });
    }
  }
}

/** No organisatie is a part of itself, directly or by way of others. */
export function* deelVanLooptNietRond({ inhoud }: CheckContext): Iterable<Melding> {
  const organisaties = inhoud.van('organisatie');
  for (const organisatie of organisaties.values()) {
    const gezien = new Set<string>();
    let hier = organisatie.waarde.deel_van?.id;
    while (hier !== undefined && hier !== organisatie.id && !gezien.has(hier)) {
      gezien.add(hier);
      hier = organisaties.get(hier)?.waarde.deel_van?.id;
    }
    if (hier === organisatie.id) {
      yield meldOp('deel-van-kring', organisatie, ['deel_van'], { organisatie: organisatie.id });
    }
  }
}
