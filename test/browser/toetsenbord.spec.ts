import { expect, test, type Locator, type Page } from '@playwright/test';
import { INTERN } from '../site/recepten.ts';
import { actie, adres, PLAN, testsite } from './site.ts';

/** The five tasks, with Tab, Enter, arrows and letters only: everything that is passed can be seen to have the focus. */
test.describe('with the keyboard alone', () => {
  test('an action is found from the home page, by its row in the picture', async ({ page }) => {
    await page.goto(testsite(INTERN.naam).adres('/'));
    await naarInhoud(page);
    await tabNaar(page, page.getByRole('link', { name: /^6\.10/ }));
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('6.10');
  });

  for (const width of [1280, 320]) {
    test(`the actions are filtered, sorted, and the choice is undone, at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(adres(PLAN));
      await naarInhoud(page);
      const keuzes = page.locator('summary', { hasText: 'Kies en zoek in de acties' });
      await tabNaar(page, keuzes);
      if (!(await page.getByRole('combobox').first().isVisible())) await page.keyboard.press('Enter');
      await tabNaar(page, page.getByRole('combobox', { name: 'Status', exact: true }));
      await page.keyboard.type('In gang');
      await tabNaar(page, page.getByRole('button', { name: 'Kies', exact: true }));
      await page.keyboard.press('Enter');
      const rijen = page.locator('#actielijst tbody tr:visible');
      await expect(rijen).toHaveCount(13);
      await expect(page).toHaveURL(/status=in-gang-gezet/);
      await tabNaar(page, page.getByRole('button', { name: 'Wis de keuzes' }));
      await page.keyboard.press('Enter');
      await expect(rijen).toHaveCount(27);
      await tabNaar(page, page.locator('#actielijst thead').getByRole('button', { name: 'Status' }));
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(/sorteer=status/);
    });
  }

  test('a word is searched from the home page, and its page opened', async ({ page }) => {
    await page.goto(adres('/'));
    await naarInhoud(page);
    await tabNaar(page, page.getByRole('searchbox'));
    await page.keyboard.type('bushaltes');
    await page.keyboard.press('Enter');
    const eerste = page.locator('#resultaten a').first();
    await expect(eerste).toContainText('6.10');
    await tabNaar(page, eerste);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/acties\/6\.10\/$/);
  });

  test('the source of a status is opened from the action', async ({ page }) => {
    await page.goto(actie('6.10'));
    await naarInhoud(page);
    const stand = page.locator('.actie__vak--stand');
    await tabNaar(page, stand.locator('summary', { hasText: 'Onze lezing' }));
    await page.keyboard.press('Enter');
    const bewijs = stand.locator('details', { hasText: 'Website van het energieloket' }).last();
    await tabNaar(page, bewijs.locator('summary').first());
    await page.keyboard.press('Enter');
    await tabNaar(page, bewijs.getByRole('link', { name: 'Website van het energieloket' }));
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/bronnen\/website-energieloket\/#plek-/);
    await expect(page.getByText('20 juni 2023').first()).toBeVisible();
  });

  test('the data of an action are downloaded', async ({ page }) => {
    await page.goto(actie('6.10'));
    await naarInhoud(page);
    await tabNaar(page, page.locator('summary', { hasText: 'Aanhalen en downloaden' }));
    await page.keyboard.press('Enter');
    await tabNaar(page, page.locator('.aanhalen a[download]'));
    const download = page.waitForEvent('download');
    await page.keyboard.press('Enter');
    expect((await download).suggestedFilename()).toBe('acties.json');
  });
});

/** Past the help and the menu, by the link that is there for it. */
async function naarInhoud(page: Page): Promise<void> {
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Naar de inhoud' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
}

/** More would be no way to get anywhere. */
const TEN_HOOGSTE = 80;

/** Goes on from focus to focus until it is on what is sought; each of them shows that it has it, and isn't covered. */
async function tabNaar(page: Page, doel: Locator): Promise<void> {
  for (let stap = 0; stap < TEN_HOOGSTE; stap++) {
    if (await doel.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
    expect(await page.evaluate(wieHeeftDeFocus)).toMatchObject({ zichtbaar: true, bedekt: false });
  }
  await expect(doel, `not reached in ${TEN_HOOGSTE} steps`).toBeFocused();
}

/** Runs in the page: what has the focus, whether that can be seen, and whether something lies over all of it. */
function wieHeeftDeFocus(): { wat: string; zichtbaar: boolean; bedekt: boolean } {
  const element = document.activeElement ?? document.body;
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  const hoeken = [...element.getClientRects()].flatMap(({ left, right, top, bottom }) => [
    [left + 1, top + 1],
    [right - 1, top + 1],
    [left + 1, bottom - 1],
    [right - 1, bottom - 1],
    [(left + right) / 2, (top + bottom) / 2],
  ]);
  const teZien = hoeken.some(([x = 0, y = 0]) => {
    return element.contains(document.elementFromPoint(x, y));
  });
  return {
    wat: element.outerHTML.slice(0, 120),
    zichtbaar: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2,
    bedekt: !teZien,
  };
}
