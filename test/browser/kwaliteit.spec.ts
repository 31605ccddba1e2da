import { expect, test, type Page } from '@playwright/test';
import { AANBLIKKEN, toonZo } from './aanblik.ts';
import { overtredingen } from './axe.ts';
import { adres, alleAdressen, ACTIES, SITE } from './site.ts';

/**
 * All rules look at every page once, at a width and in a mode that differ from page to page; `aanblik.spec.ts` looks at
 * one page of each kind at every width in every mode. With WAAKVLAM_AXE=alles every page is looked at in all of them:
 * that takes a quarter of an hour, so it is for before a release.
 */
const ALLES = process.env['WAAKVLAM_AXE'] === 'alles';

/** How many pages one visitor walks through, so that each walk sees every width in every mode. */
const PER_WANDELING = AANBLIKKEN.length;

const wandelingen = alleAdressen().reduce<string[][]>((alle, pad) => {
  const laatste = alle.at(-1);
  if (!laatste || laatste.length === PER_WANDELING) alle.push([pad]);
  else laatste.push(pad);
  return alle;
}, []);

for (const paden of wandelingen) {
  test(`the pages from ${paden[0]} to ${paden.at(-1)} are accessible, fit, and ask nothing of another site`, async ({
    page,
  }) => {
    test.setTimeout(30_000 + paden.length * (ALLES ? 60_000 : 15_000));
    const elders: string[] = [];
    const fouten: string[] = [];
    page.on('request', (verzoek) => {
      if (!verzoek.url().startsWith(SITE)) elders.push(verzoek.url());
    });
    page.on('pageerror', (fout) => fouten.push(fout.message));

    for (const [i, pad] of paden.entries()) {
      await page.goto(adres(pad));
      for (const aanblik of ALLES ? AANBLIKKEN : AANBLIKKEN.slice(i, i + 1)) {
        await toonZo(page, aanblik);
        expect
          .soft(await overtredingen(page), `axe: ${pad}, ${aanblik.naam}, ${aanblik.breedte} px`)
          .toEqual([]);
      }
      await page.emulateMedia({ media: 'screen' });
      await page.setViewportSize({ width: 320, height: 800 });
      expect.soft(await buitenBeeld(page), `sticks out: ${pad}`).toBe(0);
    }
    expect(elders).toEqual([]);
    expect(fouten).toEqual([]);
  });
}

/** How many pixels of the page stick out to the right. */
const buitenBeeld = (page: Page): Promise<number> =>
  page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - window.innerWidth));

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('an action shows everything', async ({ page }) => {
    await page.goto(adres(`${ACTIES}/4.1.2/`));
    for (const kop of ['Wat er is gebeurd', 'Waar deze actie bij hoort', 'Bronnen']) {
      await expect(page.getByRole('heading', { name: kop, exact: true })).toBeVisible();
    }
  });

  test('the search page says that it needs JavaScript, and where to look instead', async ({ page }) => {
    await page.goto(adres('/zoeken/'));
    await expect(page.getByText('Zoeken werkt alleen met JavaScript')).toBeVisible();
    await page.getByRole('main').getByRole('link', { name: 'plannen' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Plannen');
  });
});
