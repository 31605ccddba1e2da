import { expect, test, type Page } from '@playwright/test';
import { GROOT } from '../site/recepten.ts';
import { aanblikkenVan } from './aanblik.ts';
import { verwachtToegankelijk } from './axe.ts';
import { testsite } from './site.ts';

/* The list of all actions, and the pages that lead to it, on a site of 250 actions. */

const SITE = testsite(GROOT.naam);
const rijen = (page: Page) => page.locator('#actielijst tbody tr');
const stand = (page: Page) => page.locator('#keuzestand');

test('a page shows a part of the actions, and asks for the others at the first choice', async ({ page }) => {
  const gevraagd: string[] = [];
  page.on('request', (verzoek) => gevraagd.push(new URL(verzoek.url()).pathname));
  await page.goto(SITE.adres('/acties/'));
  await expect(rijen(page)).toHaveCount(100);
  expect(gevraagd.filter((pad) => pad.endsWith('lijst.json'))).toEqual([]);
  await page.getByRole('combobox', { name: 'Status' }).selectOption('in-gang-gezet');
  await expect(stand(page)).toHaveText('124 van de 250 acties: In gang gezet.');
  await expect(rijen(page)).toHaveCount(100);
  await page.getByRole('button', { name: 'Toon meer' }).click();
  await expect(rijen(page)).toHaveCount(124);
  await expect(page.getByRole('navigation', { name: 'Alle delen van de lijst' })).toBeHidden();
  await page.getByRole('combobox', { name: 'Plan' }).selectOption('fictiedorp-2023-2026');
  await page.getByRole('combobox', { name: 'Termijn' }).selectOption('voorbij');
  await expect(page).toHaveURL(/status=in-gang-gezet&plan=fictiedorp-2023-2026&termijn=voorbij/);
  const telling = (await stand(page).textContent()) ?? '';
  await page.reload();
  await expect(stand(page)).toHaveText(telling);
  await page.getByRole('button', { name: 'Wis de keuzes' }).click();
  await expect(rijen(page)).toHaveCount(100);
  await expect(page.getByRole('navigation', { name: 'Alle delen van de lijst' })).toBeVisible();
});

test('a row that was fetched looks as one of the page, and leads to its action', async ({ page }) => {
  await page.goto(SITE.adres('/acties/'));
  const eerste = rijen(page).nth(4);
  const [inPagina, link] = [await eerste.innerHTML(), await eerste.getByRole('link').getAttribute('href')];
  const nummer = (await eerste.locator('.nummer').textContent()) ?? '';
  await page.getByRole('combobox', { name: 'Plan' }).selectOption('fictiedorp-2023-2026');
  await expect(stand(page)).toContainText('van de 250 acties');
  const zelfde = rijen(page).filter({ has: page.locator(`a[href="${link ?? ''}"]`) });
  await expect(zelfde.locator('.nummer')).toHaveText(nummer);
  const zonderWit = (html: string): string =>
    html.replace(/\s+/g, ' ').replace(/> | </g, (wit) => wit.trim());
  expect(zonderWit(await zelfde.innerHTML())).toBe(zonderWit(inPagina));
});

test('sorts over all pages, by the headers and by a choice', async ({ page }) => {
  await page.goto(SITE.adres('/acties/'));
  const kop = page.locator('th[data-sorteer=nummer]');
  await kop.getByRole('button').click();
  // While the list is fetched that is told above it, and the head moves away from under the mouse.
  await expect(kop).toHaveAttribute('aria-sort', 'ascending');
  await kop.getByRole('button').click();
  await expect(rijen(page).first().locator('.nummer')).toHaveText('32.2');
  await expect(page).toHaveURL(/sorteer=-nummer/);
  await page.getByRole('combobox', { name: 'Volgorde' }).selectOption('status');
  await expect(rijen(page).first()).toContainText('Nog uit te voeren');
});

test('the page of an organisatie leads to its actions in the list', async ({ page }) => {
  await page.goto(SITE.adres('/organisaties/gemeente-voorbeeldstad/'));
  await page.getByRole('link', { name: /^Bekijk alle \d+ acties$/ }).click();
  await expect(stand(page)).toHaveText(/^\d+ van de 250 acties: Gemeente Voorbeeldstad\.$/);
  for (const rij of await rijen(page).all()) await expect(rij).toContainText('Gemeente Voorbeeldstad');
});

test('says so when the list can’t be fetched', async ({ page }) => {
  await page.route('**/lijst.json', (route) => route.abort());
  await page.goto(SITE.adres('/acties/?q=bomen'));
  await expect(stand(page)).toContainText('niet op te halen');
  await expect(rijen(page)).toHaveCount(100);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every action is reached page by page, each row with its plan', async ({ page }) => {
    await page.goto(SITE.adres('/acties/'));
    await expect(page.locator('form.keuzes')).toBeHidden();
    await page.getByRole('link', { name: /Deel 2 van 3/ }).click();
    await page.getByRole('navigation', { name: 'Alle delen' }).getByRole('link', { name: '3' }).click();
    await expect(rijen(page)).toHaveCount(50);
    await expect(rijen(page).last()).toContainText('Klimaatplan Voorbeeldstad');
  });
});

test('the pages of organisaties, kaders and onderdelen are at most fifteen screens of a phone', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const pad of SITE.paginas().filter((adres) => /^\/(organisaties|kaders)\/.+\/$/.test(adres))) {
    await page.goto(SITE.adres(pad));
    const hoogte = await page.evaluate(() => document.documentElement.scrollHeight);
    expect.soft(hoogte / 640, pad).toBeLessThanOrEqual(15);
  }
});

test('the list is accessible at every width, in every mode, with a choice made', async ({ page }) => {
  await verwachtToegankelijk(page, SITE, '/acties/?status=in-gang-gezet', aanblikkenVan(1));
});
