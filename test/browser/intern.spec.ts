import { expect, test } from '@playwright/test';
import { AANBLIKKEN } from './aanblik.ts';
import { verwachtToegankelijk } from './axe.ts';
import { testsite } from './site.ts';

/** The internal build. */
const INTERN = testsite('intern');

test('the pages of the manager are accessible and fit', async ({ page }) => {
  const vanTelefoonEnLaptop = AANBLIKKEN.filter(({ naam, breedte }) => naam === 'light' && breedte !== 768);
  for (const pad of ['/review/', '/eigenaren/onbekend/']) {
    await verwachtToegankelijk(page, INTERN, pad, vanTelefoonEnLaptop);
  }
});

test('a page for who works here has no way out, no help lines, and doesn’t say whose site it isn’t', async ({
  page,
}) => {
  await page.goto(INTERN.adres('/'));
  await expect(page.locator('.hulp, .afzender')).not.toHaveCount(0);
  for (const pad of ['/review/', '/eigenaren/onbekend/']) {
    await page.goto(INTERN.adres(pad));
    await expect(page.locator('.hulp, .afzender')).toHaveCount(0);
  }
});

test('the review has the worst first, and narrows by reason', async ({ page }) => {
  await page.goto(INTERN.adres('/review/'));
  const rijen = page.locator('#actielijst tbody tr:visible');
  await expect(rijen.first()).toContainText('6.2.1');
  const alle = await rijen.count();
  await page.getByText('Kies en zoek in de acties').click();
  await page.locator('select[name=reden]').selectOption({ label: 'Aangekondigd, daarna geen bericht (1)' });
  await expect(rijen).toHaveCount(1);
  expect(alle).toBeGreaterThan(1);
});
