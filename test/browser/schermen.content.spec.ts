import { expect, test } from '@playwright/test';
import { PLAN } from '../content/inhoud.ts';
import { ECHT } from '../content/recept.ts';
import { LAPTOP, TELEFOON, telWoorden, verwachtSchermen } from './schermen.ts';
import { testsite } from './site.ts';

/* How much a reader of the real content has to scroll and to read, while it has one plan with few actions. */

const { adres } = testsite(ECHT.naam);

test('home tells of each action on three screens of a phone, and on two of a laptop', async ({ page }) => {
  await page.goto(adres('/'));
  test.skip((await page.locator('.planblok').count()) !== 1, 'there are more plans now');
  test.skip((await page.locator('.planjaren tbody tr').count()) > 10, 'there are more actions now');
  await verwachtSchermen(page, TELEFOON, 3);
  await verwachtSchermen(page, LAPTOP, 2);
  expect(await telWoorden(page)).toBeLessThanOrEqual(700);
});

test('the plan’s page takes five screens of a laptop, and 1,200 words', async ({ page }) => {
  await page.goto(adres(`/plannen/${PLAN}/`));
  test.skip((await page.locator('.planjaren tbody tr').count()) > 10, 'there are more actions now');
  await verwachtSchermen(page, LAPTOP, 5);
  expect(await telWoorden(page)).toBeLessThanOrEqual(1200);
});
