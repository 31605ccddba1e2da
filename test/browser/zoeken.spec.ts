import { expect, test } from '@playwright/test';
import { adres } from './site.ts';

/** What people type, and what should stand first among the results of its kind. */
const VRAGEN: readonly (readonly [vraag: string, map: string, eerste: RegExp])[] = [
  ['bushaltes', 'acties', /6\.10/],
  ['bushalte', 'acties', /6\.10/],
  ['bushaltse', 'acties', /6\.10/],
  ['warmtenet', 'acties', /1\.2:/],
  ['warmte net', 'acties', /1\.2:/],
  ['warmtnet', 'acties', /1\.2:/],
  ['verwarming van de stad', 'acties', /1\.2:/],
  ['6.10', 'acties', /6\.10/],
  ['6.2.1', 'acties', /6\.2\.1/],
  ['vijver', 'acties', /6\.2\.1/],
  ['zonnescherm', 'acties', /6\.10/],
  ['EVL', 'organisaties', /Energieloket/],
  ['fictiedorp', 'organisaties', /Fictiedorp/],
];

test('questions with synonyms, numbers and typing errors find what was meant first', async ({ page }) => {
  for (const [vraag, map, eerste] of VRAGEN) {
    await page.goto(adres(`/zoeken/?q=${encodeURIComponent(vraag)}`));
    const vanSoort = page.locator(`#resultaten li > a[href*="/${map}/"]`);
    await expect.soft(vanSoort.first(), vraag).toContainText(eerste);
  }
});

/** What people call something, and the begrip that explains it. */
const TERMEN: readonly (readonly [vraag: string, term: string])[] = [
  ['warmtenet', 'warmtenet'],
  ['warmtnet', 'warmtenet'],
  ['warmtenetten', 'warmtenet'],
  ['verwarming van de stad', 'warmtenet'],
  ['energieloket', 'EVL'],
  ['EVL', 'EVL'],
  ['hitte-eiland', 'hitte-eiland'],
];

test('a term, by any of its names, leads to what it means', async ({ page }) => {
  for (const [vraag, term] of TERMEN) {
    await page.goto(adres(`/zoeken/?q=${encodeURIComponent(vraag)}`));
    await expect.soft(page.locator('#hulp').getByRole('link', { name: `‘${term}’` }), vraag).toBeVisible();
  }
});

test('what was mended is said, and can be undone', async ({ page }) => {
  await page.goto(adres('/zoeken/?q=warmtnet'));
  await expect(page.getByRole('status')).toContainText('voor ‘warmtenet’');
  await expect(page.locator('#hulp')).toContainText('‘warmtnet’ kennen wij niet');
  await page.locator('#hulp').getByRole('link', { name: '‘warmtnet’' }).click();
  await expect(page.getByRole('status')).toContainText('Niets gevonden');
});

test('a number leads to the action, and a term to what it means', async ({ page }) => {
  await page.goto(adres('/zoeken/?q=actie+1.2'));
  await page
    .locator('#hulp')
    .getByRole('link', { name: /^actie 1\.2: Warmtenet/ })
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Warmtenet');
  await page.goto(adres('/zoeken/?q=stadsverwarming'));
  await page.locator('#hulp').getByRole('link', { name: '‘warmtenet’' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('warmtenet');
});

test('a group opens into all of its kind, and the reader stands at the first', async ({ page }) => {
  await page.goto(adres('/zoeken/?q=wijk'));
  await page.getByRole('button', { name: /^Toon alle \d+ in ‘Acties’/ }).click();
  await expect(page).toHaveURL(/soort=Actie/);
  await expect(page.locator('#resultaten a').first()).toBeFocused();
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
  await page.route('**/zoeken/woorden.json', (route) => route.abort(), { times: 1 });
  await page.goto(adres('/zoeken/'));
  const veld = page.getByRole('searchbox');
  await veld.fill('warmte');
  await expect(page.getByRole('status')).toContainText('Zoeken lukt nu niet');
  await veld.fill('warmtenet');
  await expect(page.locator('#resultaten a').first()).toContainText('1.2');
});
