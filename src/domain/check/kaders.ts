import type { Inhoud } from '../kern/inhoud.ts';
import type { Melding } from '../kern/melding.ts';
import { raad } from '../kern/parse/schemameldingen.ts';
import { herhalingen, meldOp, type CheckContext } from './regel.ts';

/** The soorten that the parsed kaders declare. */
export function bekendeSoorten(inhoud: Inhoud): string[] {
  return [
    ...new Set(
      [...inhoud.van('kader').values()].flatMap((kader) => kader.waarde.soorten.map(({ id }) => id)),
    ),
  ];
}

/** Every onderdeel is of a soort that its kader declares, and ids are unique within the kader. */
export function* onderdelenKloppen({ inhoud }: CheckContext): Iterable<Melding> {
  for (const kader of inhoud.van('kader').values()) {
    const { soorten, onderdelen } = kader.waarde;
    const bekend = soorten.map(({ id }) => id);
    for (const [i, { soort }] of onderdelen.entries()) {
      if (bekend.includes(soort)) continue;
      yield meldOp('soort-onbekend', kader, ['onderdelen', i, 'soort'], {
        soort,
        bekend,
        bedoeld: raad(soort, bekend),
      });
    }
    for (const [i, id] of herhalingen(soorten, (soort) => soort.id)) {
      yield meldOp('dubbel', kader, ['soorten', i, 'id'], { wat: 'soort', id });
    }
    for (const [i, id] of herhalingen(onderdelen, (onderdeel) => onderdeel.id)) {
      yield meldOp('dubbel', kader, ['onderdelen', i, 'id'], { wat: 'onderdeel', id });
    }
  }
}

/** Two kaders that declare the same soort use the same words for it: pages and filters show one name. */
export function* soortenHebbenEenNaam({ inhoud }: CheckContext): Iterable<Melding> {
  const eerder = new Map<string, { woorden: string; kader: string }>();
  for (const kader of inhoud.van('kader').values()) {
    for (const [i, { id, enkelvoud, meervoud }] of kader.waarde.soorten.entries()) {
      const woorden = `${enkelvoud}/${meervoud}`;
      const vorige = eerder.get(id);
      if (!vorige) eerder.set(id, { woorden, kader: kader.id });
      else if (vorige.woorden !== woorden && vorige.kader !== kader.id) {
        yield meldOp('soort-tegenstrijdig', kader, ['soorten', i], { soort: id, kader: vorige.kader });
      }
    }
  }
}

/** No kader succeeds itself, directly or by way of others. */
export function* opvolgingLooptNietRond({ inhoud }: CheckContext): Iterable<Melding> {
  const kaders = inhoud.van('kader');
  for (const kader of kaders.values()) {
    const gezien = new Set<string>();
    let hier = kader.waarde.opvolger_van?.id;
    while (hier !== undefined && hier !== kader.id && !gezien.has(hier)) {
      gezien.add(hier);
      hier = kaders.get(hier)?.waarde.opvolger_van?.id;
    }
    if (hier === kader.id) yield meldOp('opvolger-kring', kader, ['opvolger_van'], { kader: kader.id });
  }
}

/** A looptijd ends after it begins. */
export function* looptijdenLopenVooruit({ inhoud }: CheckContext): Iterable<Melding> {
  for (const item of [...inhoud.van('kader').values(), ...inhoud.van('plan').values()]) {
    const { van, tot_en_met: totEnMet } = item.waarde.looptijd;
    if (totEnMet.laatste < van.eerste) {
      yield meldOp('looptijd-omgekeerd', item, ['looptijd', 'tot_en_met'], {
        van: van.tekst,
        totEnMet: totEnMet.tekst,
      });
    }
  }
}
