import type { EenItem, Inhoud } from '../../kern/inhoud.ts';
import { raad } from '../../kern/woorden/raad.ts';
import { op, regel } from '../../kern/regel.ts';
import { uniek } from '../../kern/uniek.ts';
import { bedoelde, lijst } from '../../kern/woorden/zin.ts';
import type { Pad } from '../../kern/yaml/boom.ts';
import { bekendeSoorten } from './soorten.ts';

/** What holds for kaders, and for the soorten of their onderdelen wherever they are named. */
export const KADERREGELS = [
  /** A soort that is named is one that a kader declares: an onderdeel's own, a plan's or an action's any. */
  regel({
    code: 'soort-onbekend',
    ernst: 'fout',
    *zoek({ inhoud }) {
      for (const { item, pad, soort, bekend } of genoemdeSoorten(inhoud)) {
        if (!bekend.includes(soort)) yield op(item, pad, { soort, bekend, bedoeld: raad(soort, bekend) });
      }
    },
    zin: ({ soort }) => `De soort ‘${soort}’ is nergens genoemd.`,
    verwacht: ({ bekend }) => `Een soort die een kader noemt: ${lijst(bekend)}.`,
    hint: ({ bedoeld }) => bedoelde(bedoeld, 'Noem de soort bij ‘soorten’ in het kader.'),
  }),
  uniek('kader', 'De soort', ({ soorten }) => [soorten.map(({ id }, i) => [id, ['soorten', i, 'id']])]),
  uniek('kader', 'Het onderdeel', ({ onderdelen }) => [
    onderdelen.map(({ id }, i) => [id, ['onderdelen', i, 'id']]),
  ]),
  /** Two kaders that declare the same soort use the same words for it: pages and filters show one name. */
  regel({
    code: 'soort-tegenstrijdig',
    ernst: 'fout',
    *zoek({ inhoud }) {
      const eerder = new Map<string, { woorden: string; kader: string }>();
      for (const kader of inhoud.van('kader').values()) {
        for (const [i, { id, enkelvoud, meervoud }] of kader.waarde.soorten.entries()) {
          const woorden = `${enkelvoud}/${meervoud}`;
          const vorige = eerder.get(id);
          if (!vorige) eerder.set(id, { woorden, kader: kader.id });
          else if (vorige.woorden !== woorden && vorige.kader !== kader.id) {
            yield op(kader, ['soorten', i], { soort: id, kader: vorige.kader });
          }
        }
      }
    },
    zin: ({ soort, kader }) => `De soort ‘${soort}’ heeft in het kader ‘${kader}’ een andere naam.`,
    verwacht: 'Dezelfde woorden voor dezelfde soort.',
    hint: 'Gebruik dezelfde woorden, of geef deze soort een andere id.',
  }),
  /** No kader succeeds itself, directly or by way of others. */
  regel({
    code: 'opvolger-kring',
    ernst: 'fout',
    *zoek({ inhoud }) {
      const kaders = inhoud.van('kader');
      for (const kader of kaders.values()) {
        const gezien = new Set<string>();
        let hier = kader.waarde.opvolger_van?.id;
        while (hier !== undefined && hier !== kader.id && !gezien.has(hier)) {
          gezien.add(hier);
          hier = kaders.get(hier)?.waarde.opvolger_van?.id;
        }
        if (hier === kader.id) yield op(kader, ['opvolger_van'], { kader: kader.id });
      }
    },
    zin: ({ kader }) => `Het kader ‘${kader}’ volgt zo zichzelf op.`,
    verwacht: 'Een ouder kader.',
    hint: 'Kijk welk kader eerst kwam.',
  }),
];

/** A soort that is named somewhere, and those that it may be. */
interface GenoemdeSoort {
  readonly item: EenItem;
  readonly pad: Pad;
  readonly soort: string;
  readonly bekend: readonly string[];
}

/** Every soort that is named; plans and actions only when all kaders could be read. */
function* genoemdeSoorten(inhoud: Inhoud): Iterable<GenoemdeSoort> {
  for (const item of inhoud.van('kader').values()) {
    const eigen = item.waarde.soorten.map(({ id }) => id);
    for (const [i, { soort }] of item.waarde.onderdelen.entries()) {
      yield { item, pad: ['onderdelen', i, 'soort'], soort, bekend: eigen };
    }
  }
  if (inhoud.ietsMislukt('kader')) return;
  const bekend = bekendeSoorten(inhoud);
  for (const item of inhoud.van('plan').values()) {
    for (const [i, { een_van: soorten }] of item.waarde.vereiste_koppelingen.entries()) {
      for (const [j, soort] of soorten.entries()) {
        yield { item, pad: ['vereiste_koppelingen', i, 'een_van', j], soort, bekend };
      }
    }
  }
  for (const item of inhoud.van('actie').values()) {
    for (const [i, koppeling] of item.waarde.koppelingen.entries()) {
      if ('geen' in koppeling) yield { item, pad: ['koppelingen', i, 'geen'], soort: koppeling.geen, bekend };
    }
  }
}
