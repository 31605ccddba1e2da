import { expect, test } from '@playwright/test';
import { adres } from './site.ts';

/** What people type, and the result that should stand first. */
const VRAGEN: readonly (readonly [vraag: string, eerste: RegExp])[] = [
  ['bushaltes', /6\.10/],
  ['bushaltse', /6\.10/],
  ['warmtenet', /warmtenet/i],
  ['warmte net', /warmtenet/i],
  ['warmtnet', /warmtenet/i],
  ['verwarming van de stad', /warmtenet/i],
  ['6.10', /6\.10/],
  ['actie 1.2', /1\.2:/],
  ['vijver', /6\.2\.1/],
  ['EVL', /EVL|Energieloket/],
  ['fictiedorp', /Fictiedorp/],
];

test('questions with synonyms, numbers and typing errors find what was meant first', async ({ page }) => {
  for (const [vraag, eerste] of VRAGEN) {
    await page.goto(adres(`/zoeken/?q=${encodeURIComponent(vraag)}`));
    await expect.soft(page.locator('#resultaten a').first(), vraag).toContainText(eerste);
  }
});

test('what was mended is said, and can be undone', async ({ page }) => {
  await page.goto(adres('/zoeken/?q=warmtnet'));
  await expect(page.getByRole('status')).toContainText('voor ‘warmtenet’');
  await expect(page.locator('#hulp')).toContainText('‘warmtnet’ kennen wij niet');
  await page.locator('#hulp').getByRole('link', { name: '‘warmtnet’' }).click();
  await expect(page.getByRole('status')).toContainText('Niets gevonden');
});

test('only forms of the words that were typed are marked', async ({ page }) => {
  await page.goto(adres('/zoeken/?q=welke+en+bushalte'));
  await expect(page.getByRole('status')).toContainText('resulta');
  const gemerkt = await page.locator('#resultaten mark').allTextContents();
  expect(gemerkt.length).toBeGreaterThan(0);
  expect(gemerkt.filter((woord) => !/^bushalte/i.test(woord))).toEqual([]);
});

test('a first result costs few requests, all of them for this page', async ({ page }) => {
  const verzoeken: string[] = [];
  page.on('request', (verzoek) => verzoeken.push(verzoek.url()));
  await page.goto(adres('/zoeken/?q=warmtenet'));
  await expect(page.getByRole('status')).toContainText('resulta');
  expect(verzoeken.filter((url) => !url.includes('/fragment/')).length).toBeLessThanOrEqual(12);
});

test('one kind only, and the address keeps the choice', async ({ page }) => {
  await page.goto(adres('/zoeken/?q=wijk'));
  await page.getByText('Verfijn').click();
  await page.getByLabel('Soort pagina').selectOption('Actie');
  await expect(page).toHaveURL(/soort=Actie/);
  const adressen = page.locator('#resultaten li > a');
  await expect(adressen.first()).toHaveAttribute('href', /\/acties\//);
  await page.reload();
  await expect(adressen.first()).toHaveAttribute('href', /\/acties\//);
});

test('nothing found: the lists of the site stand below', async ({ page }) => {
  await page.goto(adres('/zoeken/?q=xylofoonconcert'));
  await expect(page.getByRole('status')).toContainText('Niets gevonden');
  await page
    .getByRole('navigation', { name: 'Alle lijsten' })
    .getByRole('link', { name: 'Toezeggingen' })
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Toezeggingen');
});

test('a word that only begins like others finds nothing', async ({ page }) => {
  await page.goto(adres('/zoeken/?q=dakdekkersbedrijf'));
  await expect(page.getByRole('status')).toContainText('Niets gevonden');
});

test('commitments can be narrowed by commissie and by how they stand', async ({ page }) => {
  await page.goto(adres('/zoeken/?soort=Toezegging+of+vraag'));
  const keuze = page.getByLabel('Commissie');
  await expect(keuze).toBeVisible();
  const waarden = await keuze.locator('option').allTextContents();
  expect(waarden.length).toBeGreaterThan(2);
  await keuze.selectOption(waarden[1] ?? '');
  await expect(page).toHaveURL(/commissie=/);
});

test('a search that fails says so, and the next one can succeed', async ({ page }) => {
  await page.route('**/pagefind/wijzer.json', (route) => route.abort(), { times: 1 });
  await page.goto(adres('/zoeken/'));
  const veld = page.getByRole('searchbox');
  await veld.fill('warmte');
  await expect(page.getByRole('status')).toContainText('Zoeken lukt nu niet');
  await veld.fill('warmtenet');
  await expect(page.locator('#resultaten a').first()).toContainText(/warmtenet/i);
});
