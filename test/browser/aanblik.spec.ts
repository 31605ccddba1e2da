import { expect, test } from '@playwright/test';
import { perSoort } from '../site/soort.ts';
import { aanblikkenVan } from './aanblik.ts';
import { buitenBeeld, verwachtToegankelijk } from './axe.ts';
import { actie, adres, PLAN, SITE } from './site.ts';

/** Of each kind of page the one that shows the most. */
const PAGINAS = [
  ...perSoort(SITE.paginas(), SITE.maat).flatMap(([langste = '/']) => langste),
  '/zoeken/?q=bomen',
];

for (const [i, pad] of PAGINAS.entries()) {
  test(`${pad} is accessible at every width, and in every mode`, async ({ page }) => {
    await verwachtToegankelijk(page, SITE, pad, aanblikkenVan(i));
  });
}

/** The pages on which the most stands beside each other. */
const BREED = [adres('/'), adres(PLAN), actie('6.2.1'), adres('/zoeken/')];

test('letters twice as large, and four times, still fit', async ({ page }) => {
  for (const pagina of BREED) {
    for (const breedte of [640, 320]) {
      // A window of 1280 pixels at 200 % and 400 % lays out as one of this width.
      await page.setViewportSize({ width: breedte, height: 512 });
      await page.goto(pagina);
      expect.soft(await buitenBeeld(page), `${pagina} at ${breedte} px`).toBeLessThanOrEqual(0);
    }
  }
});

test('nothing moves while a page loads', async ({ page }) => {
  for (const pagina of [...BREED.slice(0, 3), adres('/begrippen/')]) {
    await page.goto(pagina, { waitUntil: 'networkidle' });
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
    expect.soft(verschoven, pagina).toBeLessThan(0.02);
  }
});
