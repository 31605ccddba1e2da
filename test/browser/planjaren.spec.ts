import { expect, test } from '@playwright/test';
import { INTERN, VEEL } from '../site/recepten.ts';
import { LAPTOP, TELEFOON, telWoorden, verwachtSchermen } from './schermen.ts';
import { adres, PLAN, testsite } from './site.ts';

const KLEIN = testsite(INTERN.naam);
const GROOT = testsite(VEEL.naam);

test.describe('the picture of a plan', () => {
  for (const breedte of [320, 768, 1280]) {
    test(`is a table for who can’t see it, ${breedte} pixels wide`, async ({ page }) => {
      await page.setViewportSize({ width: breedte, height: 800 });
      await page.goto(KLEIN.adres('/'));
      const tabel = page.getByRole('table', { name: 'Alle acties van Klimaatplan Voorbeeldstad' });
      await expect(tabel.getByRole('columnheader')).toHaveText([
        'Actie',
        'Wat is er gedaan?',
        'Status',
        /2022/,
      ]);
      const rij = tabel.getByRole('row', { name: /^6\.10/ });
      await expect(rij.getByRole('rowheader')).toContainText('6.10');
      const cellen = rij.getByRole('cell');
      await expect(cellen.nth(1)).toHaveText('In gang gezet: uitgevoerd, borging niet bekend');
      await expect(cellen.nth(2).getByRole('img', { name: /^Vastgesteld in .* Bericht / })).toBeVisible();
    });
  }

  test('says the same on paper, and each name leads to its action', async ({ page }) => {
    await page.emulateMedia({ media: 'print' });
    await page.goto(KLEIN.adres('/'));
    await expect(page.getByRole('columnheader', { name: 'Wat is er gedaan?' }).first()).toBeVisible();
    await expect(page.getByText('Geen bericht sinds de vaststelling.').first()).toBeVisible();
    await page.emulateMedia({ media: 'screen' });
    await page.getByRole('link', { name: /^6\.10/ }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('6.10');
  });

  test.describe('without JavaScript', () => {
    test.use({ javaScriptEnabled: false });
    test('is whole', async ({ page }) => {
      await page.goto(KLEIN.adres('/'));
      // The head, the title of a part, and two actions.
      await expect(page.getByRole('table').first().getByRole('row')).toHaveCount(4);
      await expect(page.getByRole('img', { name: /^Vastgesteld / }).first()).toBeVisible();
    });
  });
});

test.describe('home with ten plans and four hundred actions', () => {
  test('fits on five screens of a phone, and says what has passed and what is near', async ({ page }) => {
    await page.goto(GROOT.adres('/'));
    await verwachtSchermen(page, TELEFOON, 5);
    await verwachtSchermen(page, LAPTOP, 3);
    expect(await telWoorden(page)).toBeLessThanOrEqual(700);
    await expect(page.locator('main')).toContainText(/\d+ deadlines voorbij, \d+ binnen 100 dagen\./);
    for (const kop of ['Deadline voorbij', 'Deadline dichtbij', 'Laatste berichten', 'De plannen']) {
      await expect(page.getByRole('heading', { name: kop })).toBeVisible();
    }
    await expect(page.locator('.planregels > li')).toHaveCount(10);
  });

  test('each plan leads to its page', async ({ page }) => {
    await page.goto(GROOT.adres('/'));
    await page.getByRole('link', { name: 'Klimaatplan Voorbeeldstad, wijk 7' }).last().click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Klimaatplan Voorbeeldstad, wijk 7');
  });
});

test('the page of how a plan is divided has its tables and its earlier stands', async ({ page }) => {
  await page.goto(adres(PLAN));
  await page.getByRole('link', { name: 'Verdeling en eerdere standen' }).click();
  await expect(page.getByRole('table', { name: 'Acties per pijler en status' })).toBeVisible();
  await page
    .getByRole('link', { name: /^\d+ [a-z]+ \d{4}$/ })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Stand op');
});
