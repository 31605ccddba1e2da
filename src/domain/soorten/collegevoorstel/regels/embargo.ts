import type { Inhoud, Item } from '../../../kern/inhoud.ts';
import { op, regel } from '../../../kern/regel.ts';
import { raad } from '../../../kern/woorden/raad.ts';
import { bedoelde } from '../../../kern/woorden/zin.ts';
import type { Pad } from '../../../kern/yaml/boom.ts';
import { statusVan } from '../stand.ts';

/** What was written down for a proposal stays inside until that is decided. */
export const EMBARGOREGELS = [
  /** What waits for a decision is a concept. */
  regel({
    code: 'embargo-zonder-concept',
    ernst: 'fout',
    *zoek({ inhoud }) {
      for (const { actie, pad, isConcept } of embargos(inhoud)) if (!isConcept) yield op(actie, pad, {});
    },
    zin: 'Dit bericht wacht op een besluit, maar iedereen kan het al lezen.',
    verwacht: '‘concept: ja’ bij ‘embargo’.',
    hint: 'Voeg ‘concept: ja’ toe, of wis ‘embargo’.',
  }),
  /** What it waits for is a proposal. */
  regel({
    code: 'embargo-onbekend',
    ernst: 'fout',
    *zoek({ inhoud }) {
      const bekend = [...inhoud.van('collegevoorstel').keys()];
      for (const { actie, pad, voorstel } of embargos(inhoud)) {
        if (bekend.includes(voorstel)) continue;
        yield op(actie, pad, { voorstel, bedoeld: raad(voorstel, bekend) });
      }
    },
    zin: ({ voorstel }) => `Er is geen collegevoorstel ‘${voorstel}’.`,
    verwacht: 'De naam van een bestand in collegevoorstellen, zonder .mdx.',
    hint: ({ bedoeld }) => bedoelde(bedoeld, 'Verbeter de naam, of wis ‘embargo’.'),
  }),
  /** That proposal isn't decided yet: then nothing waits for it any more. */
  regel({
    code: 'embargo-voorbij',
    ernst: 'fout',
    *zoek({ inhoud }) {
      for (const { actie, pad, voorstel } of embargos(inhoud)) {
        const item = inhoud.van('collegevoorstel').get(voorstel);
        if (item && NA_BESLUIT.has(statusVan(item.waarde))) yield op(actie, pad, { voorstel });
      }
    },
    zin: ({ voorstel }) =>
      `Dit bericht wacht op het besluit over ‘${voorstel}’, maar dat voorstel is al besloten of openbaar.`,
    verwacht: 'Een voorstel waarover nog niet is besloten.',
    hint: 'Wis ‘embargo’, en ook ‘concept: ja’ als iedereen het mag lezen.',
  }),
];

const NA_BESLUIT: ReadonlySet<unknown> = new Set(['besloten', 'openbaar']);

/** Every entry that waits for a decision. */
function* embargos(
  inhoud: Inhoud,
): Iterable<{ actie: Item<'actie'>; pad: Pad; voorstel: string; isConcept: boolean }> {
  for (const actie of inhoud.van('actie').values()) {
    for (const [i, { embargo, concept }] of (actie.waarde.voortgang ?? []).entries()) {
      if (embargo === undefined) continue;
      const isConcept = concept !== undefined;
      yield { actie, pad: ['voortgang', i, 'embargo'], voorstel: embargo, isConcept };
    }
  }
}
