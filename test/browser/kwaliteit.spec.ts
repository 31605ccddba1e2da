import { expect, test, type Page } from '@playwright/test';
import { overtredingen } from './axe.ts';
import { adres, alleAdressen, ACTIES, SITE } from './site.ts';

/**
 * What the width of the screen can spoil. The words, the structure and the colours of a page are the same on each;
 * `standen.spec.ts` looks at one page of each kind by all rules, at other widths and in other modes.
 */
const VAN_DE_MAAT = [
  'target-size',
  'scrollable-region-focusable',
  'link-in-text-block',
  'bypass',
  'skip-link',
];

/** How many pages one visitor walks through: few starts of a browser, and still work for two of them. */
const PER_WANDELING = 12;

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
    test.setTimeout(30_000 + paden.length * 20_000);
    const elders: string[] = [];
    const fouten: string[] = [];
    page.on('request', (verzoek) => {
      if (!verzoek.url().startsWith(SITE)) elders.push(verzoek.url());
    });
    page.on('pageerror', (fout) => fouten.push(fout.message));

    for (const pad of paden) {
      await page.goto(adres(pad));
      await page.setViewportSize({ width: 1280, height: 800 });
      expect.soft(await overtredingen(page), `axe: ${pad}`).toEqual([]);
      await page.setViewportSize({ width: 320, height: 800 });
      expect.soft(await overtredingen(page, VAN_DE_MAAT), `axe on a phone: ${pad}`).toEqual([]);
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
