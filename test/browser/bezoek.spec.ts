import { expect, test, type Page } from '@playwright/test';
import { actie, adres, PLAN } from './site.ts';

/** The neutral page that the site's settings name; it is answered here, nothing is asked of the web. */
const ELDERS = 'https://weer.example/';

async function metNeutralePagina(page: Page): Promise<void> {
  await page.route(`${ELDERS}**`, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>Het weer</title><p>Zon.' }),
  );
}

test.describe('leaving at once', () => {
  test('the button comes right after the skip link, and takes the place of the page in the history', async ({
    page,
  }) => {
    await metNeutralePagina(page);
    await page.goto(adres('/'));
    await page.goto(actie('6.1'));
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: 'Naar de inhoud' })).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: 'Verlaat deze site snel' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(ELDERS);
    await page.goBack();
    await expect(page).toHaveURL(adres('/'));
  });

  test('three times Shift does the same, twice doesn’t, nor does Shift in a word', async ({ page }) => {
    await metNeutralePagina(page);
    await page.goto(adres('/over/'));
    await page.keyboard.press('Shift');
    await page.keyboard.press('Shift');
    await page.keyboard.press('a');
    await page.keyboard.press('Shift');
    await expect(page).toHaveURL(adres('/over/'));
    await page.waitForTimeout(1600);
    for (let i = 0; i < 3; i++) await page.keyboard.press('Shift');
    await expect(page).toHaveURL(ELDERS);
  });

  test('the page that explains it stands above every page, and says what it can’t hide', async ({ page }) => {
    await page.goto(adres('/plannen/'));
    await page
      .getByRole('complementary', { name: 'Hulp' })
      .getByRole('link', { name: /veilig bezoeken/ })
      .click();
    await expect(page.getByRole('heading', { name: 'Wat de knop niet kan' })).toBeVisible();
  });

  test('nothing is kept: no cookies, no storage', async ({ page, context }) => {
    await page.goto(adres('/zoeken/?q=bomen'));
    await expect(page.locator('#resultaten a').first()).toBeVisible();
    expect(await context.cookies()).toEqual([]);
    const opslag = () => page.evaluate(() => localStorage.length + sessionStorage.length);
    expect(await opslag()).toBe(0);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the way out is a plain link, and the table of actions is whole', async ({ page }) => {
    await metNeutralePagina(page);
    await page.goto(adres(PLAN));
    await expect(page.getByText('Kies en zoek in de acties')).toBeHidden();
    await expect(page.locator('#actielijst tbody tr')).toHaveCount(27);
    await page.getByRole('link', { name: 'Verlaat deze site snel' }).click();
    await expect(page).toHaveURL(ELDERS);
  });
});

test.describe('the list of actions', () => {
  test('narrows by status, onderdeel and words, says how many are left, and keeps it in the address', async ({
    page,
  }) => {
    await page.goto(adres(PLAN));
    const rijen = page.locator('#actielijst tbody tr:visible');
    await expect(rijen).toHaveCount(27);
    await page.getByRole('combobox', { name: 'Status' }).selectOption('in-gang-gezet');
    await expect(rijen).toHaveCount(13);
    await expect(page.locator('#keuzestand')).toHaveText('13 van de 27 acties: In gang gezet.');
    await page.getByRole('combobox', { name: 'Pijler' }).selectOption({ index: 1 });
    await expect(page).toHaveURL(/status=in-gang-gezet&onderdeel-pijler=/);
    await page.reload();
    await expect(page.getByRole('combobox', { name: 'Status' })).toHaveValue('in-gang-gezet');
    await page.getByRole('button', { name: 'Wis de keuzes' }).click();
    await expect(rijen).toHaveCount(27);
    await page.getByLabel('Woord of nummer').fill('regenwater opv');
    await expect(rijen).toHaveCount(5);
    await page.getByLabel('Woord of nummer').fill('bestaat niet');
    await expect(page.locator('#keuzestand')).toHaveText('Geen actie past bij deze keuzes: ‘bestaat niet’.');
  });

  test('sorts by a header, and back', async ({ page }) => {
    await page.goto(adres(PLAN));
    const eerste = page.locator('#actielijst tbody tr').first();
    await page.getByRole('button', { name: 'Actie', exact: true }).click();
    await page.getByRole('button', { name: 'Actie', exact: true }).click();
    await expect(eerste).toContainText('22.2');
    await expect(page.getByRole('columnheader', { name: 'Actie', exact: true })).toHaveAttribute(
      'aria-sort',
      'descending',
    );
    await page.getByRole('button', { name: 'Status', exact: true }).click();
    await expect(eerste).toContainText('Nog uit te voeren');
    await expect(page).toHaveURL(/sorteer=status/);
  });
});
