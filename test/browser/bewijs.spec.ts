import { expect, test, type Page } from '@playwright/test';
import { aanblikkenVan } from './aanblik.ts';
import { verwachtToegankelijk } from './axe.ts';
import { actie, adres, PLAN, SITE } from './site.ts';

/** The page of an action that quotes the words of its place. */
const PAD = `${PLAN}acties/1.1/`;

/** The proof on that page that has words in it. */
const bewijs = (page: Page) =>
  page.locator('details.vindplaats', { hasText: 'de stad isoleert haar scholen' }).first();

/** The end of the address of that fact. */
async function ankerVan(page: Page): Promise<string> {
  await page.goto(actie('1.1'));
  const anker = await bewijs(page).locator('.bewijs').getAttribute('id');
  return anker ?? '';
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the proof of a fact opens in place: its words, how to cite it, and how to get the document', async ({
    page,
  }) => {
    await page.goto(actie('1.1'));
    const dit = bewijs(page);
    await expect(dit.locator('blockquote')).toBeHidden();
    await dit.locator('summary').click();
    await expect(dit.locator('blockquote')).toHaveText('de stad isoleert haar scholen');
    await expect(dit).toContainText('Zo haalt u dit aan: Gemeente Voorbeeldstad (onze lezing), Klimaatplan');
    await expect(dit).toContainText(`${PAD}#feit-`);
    await expect(dit).toContainText(
      'U kunt het opvragen bij Gemeente Voorbeeldstad. Noem daarbij kenmerk VS-2022-0001.',
    );
    await dit.getByRole('link', { name: 'Klimaatplan' }).click();
    await expect(page).toHaveURL(/\/bronnen\/klimaatplan-voorbeeldstad\/#plek-actie-1-1-\w{4}$/);
    await expect(page.getByText('de stad isoleert haar scholen')).toBeVisible();
  });
});

test('who comes by the address of a fact finds its proof open', async ({ page }) => {
  const anker = await ankerVan(page);
  await page.goto(adres(`${PAD}#${anker}`));
  await expect(bewijs(page).locator('blockquote')).toBeInViewport();
});

test('an open proof is accessible', async ({ page }) => {
  await verwachtToegankelijk(page, SITE, `${PAD}#${await ankerVan(page)}`, aanblikkenVan(0));
});

test('on paper a fact says its document and place, without what can be clicked', async ({ page }) => {
  await page.goto(actie('1.1'));
  await page.emulateMedia({ media: 'print' });
  await expect(bewijs(page).locator('summary')).toHaveText('Klimaatplan Voorbeeldstad, actie 1.1');
  await expect(bewijs(page).locator('blockquote')).toBeHidden();
});
