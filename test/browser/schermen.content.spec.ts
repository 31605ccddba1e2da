import { expect, test, type Page } from '@playwright/test';
import { PLAN } from '../content/inhoud.ts';
import { ECHT } from '../content/recept.ts';
import { LAPTOP, TELEFOON, telWoorden, verwachtSchermen } from './schermen.ts';
import { testsite } from './site.ts';

/* How much a reader of the real content has to scroll and to read: a measure for each ten actions. */

const { adres } = testsite(ECHT.naam);

/** How often ten actions are shown on a page: once while there are fewer. */
const tientallen = async (page: Page): Promise<number> =>
  Math.max(1, (await page.locator('.planjaren tbody tr').count()) / 10);

test('home tells of ten actions on three screens of a phone, and on two of a laptop', async ({ page }) => {
  await page.goto(adres('/'));
  const maat = await tientallen(page);
  await verwachtSchermen(page, TELEFOON, 3 * maat);
  await verwachtSchermen(page, LAPTOP, 2 * maat);
  expect(await telWoorden(page)).toBeLessThanOrEqual(700 * maat);
});

test('the page of a plan of ten actions takes five screens of a laptop, and 1,200 words', async ({
  page,
}) => {
  await page.goto(adres(`/plannen/${PLAN}/`));
  const maat = await tientallen(page);
  await verwachtSchermen(page, LAPTOP, 5 * maat);
  expect(await telWoorden(page)).toBeLessThanOrEqual(1200 * maat);
});
