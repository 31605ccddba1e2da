import { expect, test } from '@playwright/test';
import { AANBLIKKEN, toonZo } from './aanblik.ts';
import { overtredingen } from './axe.ts';
import { ACTIES, adres, alleAdressen } from './site.ts';

/** What kind of page an address is of: each page at the top is its own, and below that a folder holds pages of a kind. */
const soortVan = (pad: string): string =>
  pad.split('/').length <= 3 ? pad : pad.replace(/[^/]+\/$/, '*').replace(/\d/g, '');

/** One page of each kind, and those that show the most. */
const PAGINAS = [
  ...new Map(alleAdressen().map((pad) => [soortVan(pad), pad])).values(),
  '/zoeken/?q=meldcode',
  '/plannen/overbetuwe-2021-2025/',
  `${ACTIES}/4.1.3/`,
  '/cijfers/',
  '/tijdlijn/',
];

for (const pad of new Set(PAGINAS)) {
  test(`${pad} is accessible at every width, in every mode`, async ({ page }) => {
    await page.goto(adres(pad));
    for (const aanblik of AANBLIKKEN) {
      await toonZo(page, aanblik);
      expect.soft(await overtredingen(page), `${aanblik.naam}, ${aanblik.breedte} px`).toEqual([]);
    }
  });
}

test('letters twice as large, and four times, still fit', async ({ page }) => {
  for (const pad of ['/', '/plannen/overbetuwe-2021-2025/', `${ACTIES}/4.1.3/`, '/zoeken/']) {
    for (const breedte of [640, 320]) {
      // A window of 1280 pixels at 200 % and 400 % lays out as one of this width.
      await page.setViewportSize({ width: breedte, height: 512 });
      await page.goto(adres(pad));
      const teBreed = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect.soft(teBreed, `${pad} at ${breedte} px`).toBeLessThanOrEqual(0);
    }
  }
});

test('nothing moves while a page loads', async ({ page }) => {
  for (const pad of ['/', '/plannen/overbetuwe-2021-2025/', `${ACTIES}/4.1.3/`, '/begrippen/']) {
    await page.goto(adres(pad), { waitUntil: 'networkidle' });
    const verschoven = await page.evaluate(
      () =>
        new Promise<number>((klaar) => {
          let som = 0;
          new PerformanceObserver((lijst) => {
            for (const een of lijst.getEntries()) som += (een as unknown as { value: number }).value;
          }).observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => {
            klaar(som);
          }, 300);
        }),
    );
    expect.soft(verschoven, pad).toBeLessThan(0.02);
  }
});
