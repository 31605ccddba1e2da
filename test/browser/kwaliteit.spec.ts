import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { adres, alleAdressen, ACTIES, SITE } from './site.ts';

const BREEDTES = [320, 1280] as const;

for (const breedte of BREEDTES) {
  test.describe(`at ${breedte} px`, () => {
    test.use({ viewport: { width: breedte, height: 800 } });

    for (const pad of alleAdressen()) {
      test(`${pad} is accessible, fits, and asks nothing of another site`, async ({ page }) => {
        const elders: string[] = [];
        const fouten: string[] = [];
        page.on('request', (verzoek) => {
          if (!verzoek.url().startsWith(SITE)) elders.push(verzoek.url());
        });
        page.on('pageerror', (fout) => fouten.push(fout.message));
        await page.goto(adres(pad));

        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => ({ id, waar: nodes.map(({ html }) => html) }))).toEqual([]);
        expect(await buitenBeeld(page)).toBe(0);
        expect(elders).toEqual([]);
        expect(fouten).toEqual([]);
      });
    }
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
