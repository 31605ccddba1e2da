import { expect, test } from '@playwright/test';
import { ACTIES, adres } from './site.ts';

test.describe('finding an action', () => {
  test('from the home page through search and a filter to action 4.1.2, its vertrekpunt and its actielijn', async ({
    page,
  }) => {
    await page.goto(adres('/'));
    await page.getByRole('searchbox').fill('meldcode');
    await page.getByRole('button', { name: 'Zoeken' }).click();
    await expect(page).toHaveURL(/\/zoeken\/\?q=meldcode$/);
    await expect(page.getByRole('status')).toContainText('resultaten voor ‘meldcode’');

    await page.getByText('Verfijn').click();
    await page.getByLabel('Soort pagina').selectOption('Actie');
    await page.getByLabel('Status').selectOption('Nog uit te voeren');
    await expect(page.getByRole('status')).toContainText('1 resultaat');
    await expect(page).toHaveURL(/soort=Actie/);
    await page.getByRole('link', { name: /4\.1\.2/ }).click();

    await expect(page.getByRole('heading', { level: 1 })).toContainText('Verwijsindex');
    await page.getByRole('link', { name: /^Vertrekpunt 4/ }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('meldcode');
    await page.getByRole('link', { name: /^4\.1\.2/ }).click();
    await page.getByRole('link', { name: /^Actielijn 4/ }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Actielijn 4');
    await expect(page.getByRole('heading', { name: 'Acties die hierop lijken' })).toBeVisible();
  });

  test('the word aandachtsfunctionarissen finds action 4.1.3 first', async ({ page }) => {
    await page.goto(adres('/zoeken/?q=aandachtsfunctionarissen'));
    await expect(page.locator('#resultaten a').first()).toContainText('4.1.3');
  });

  test('Dutch stemming finds a plural by its singular', async ({ page }) => {
    await page.goto(adres('/zoeken/?q=training'));
    await expect(page.locator('#resultaten')).toContainText('1.1.1');
  });

  test('filters without a word list the actions of one vertrekpunt, and the address brings them back', async ({
    page,
  }) => {
    await page.goto(adres('/zoeken/'));
    await page.getByText('Verfijn').click();
    await page
      .getByLabel('Vertrekpunt')
      .selectOption({ label: 'Vertrekpunt 4: (Semi)professionals gebruiken de meldcode' });
    await expect(page.getByRole('status')).toContainText('2 resultaten');
    await page.reload();
    await expect(page.getByRole('status')).toContainText('2 resultaten');
    await page.getByRole('button', { name: 'Wis alles' }).click();
    await expect(page.getByRole('status')).toBeEmpty();
    await expect(page).toHaveURL(/\/zoeken\/$/);
  });

  test('a word that is nowhere says so and helps', async ({ page }) => {
    await page.goto(adres('/zoeken/?q=xylofoonconcert'));
    await expect(page.getByRole('status')).toContainText('Niets gevonden');
  });
});

test.describe('the page of an action', () => {
  test('says status, since when, owner, deadline, what was expected, and where it stands', async ({
    page,
  }) => {
    await page.goto(adres(`${ACTIES}/4.1.3/`));
    const feiten = page.locator('.feiten').first();
    await expect(feiten).toContainText('In gang gezet');
    await expect(feiten).toContainText('uiterlijk sinds het vierde kwartaal van 2022');
    await expect(feiten).toContainText('Onbekend');
    await expect(page.getByRole('heading', { name: 'Stand op 22 november 2026' })).toBeVisible();
    await expect(page.locator('main')).toContainText('Geen bericht: de termijn is ruim 3 jaar voorbij');
    await expect(page.locator('main')).toContainText('Dit plan liep tot en met 2025');
    await expect(page.locator('.tijdlijn li').first()).toContainText('paragraaf 2.1, tabel');
  });
});
