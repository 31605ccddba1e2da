import { expect, test } from '@playwright/test';
import { ECHT } from '../content/recept.ts';
import { steekproef } from '../site/soort.ts';
import { AANBLIKKEN, ALLES } from './aanblik.ts';
import { verwachtToegankelijk } from './axe.ts';
import { testsite } from './site.ts';

/*
 * The real content, of which texts and tables are as long as they come: all rules look at the longest, the shortest and
 * one more page of each kind, at a width and in a mode that differ from page to page; `aanblik.spec.ts` looks at every
 * kind of page at every width, and in every mode. With WAAKVLAM_AXE=alles every page is looked at in all of them.
 */
const SITE = testsite(ECHT.naam);

/** How many pages one visitor walks through, so that each walk sees every width in every mode. */
const PER_WANDELING = AANBLIKKEN.length;

const gekozen = ALLES ? SITE.paginas() : steekproef(SITE.paginas(), SITE.maat);
const wandelingen = Array.from({ length: Math.ceil(gekozen.length / PER_WANDELING) }, (_, i) =>
  gekozen.slice(i * PER_WANDELING, (i + 1) * PER_WANDELING),
);

test('the real content is built and served', () => {
  expect(gekozen).not.toEqual([]);
});

for (const paden of wandelingen) {
  test(`the pages from ${paden[0]} to ${paden.at(-1)} are accessible, fit, and ask nothing of another site`, async ({
    page,
  }) => {
    for (const [i, pad] of paden.entries()) {
      await verwachtToegankelijk(page, SITE, pad, ALLES ? AANBLIKKEN : AANBLIKKEN.slice(i, i + 1));
    }
  });
}
