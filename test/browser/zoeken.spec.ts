import { expect, test } from '@playwright/test';
import { adres } from './site.ts';

/** What people type, and what should stand first among the results of its kind. */
const VRAGEN: readonly (readonly [vraag: string, kop: RegExp, eerste: RegExp])[] = [
  ['aandachtsfunctionarissen', /^Acties/, /4\.1\.3/],
  ['aandachtsfunctionaris', /^Acties/, /4\.1\.3/],
  ['aandachtfunctionaris', /^Acties/, /4\.1\.3/],
  ['verwijsindex', /^Acties/, /4\.1\.2/],
  ['verwijs index', /^Acties/, /4\.1\.2/],
  ['mensenhandel', /^Acties/, /2\.4\.2/],
  ['menshandel', /^Acties/, /2\.4\.2/],
  ['waakvlam', /^Acties/, /7\.1\.1/],
  ['4.1.2', /^Acties/, /4\.1\.2/],
  ['6.2.1', /^Acties/, /6\.2\.1/],
  ['1 gezin 1 plan', /^Acties/, /6\.2\.1/],
  ['LVAK', /^Acties/, /2\.1\.2/],
  ['Moviera', /^Organisaties/, /Moviera/],
  ['zevenaar', /^Organisaties/, /Zevenaar/],
];

test('questions with synonyms, numbers and typing errors find what was meant first', async ({ page }) => {
  test.setTimeout(120_000);
  for (const [vraag, kop, eerste] of VRAGEN) {
    await page.goto(adres(`/zoeken/?q=${encodeURIComponent(vraag)}`));
    const groep = page
      .locator('#resultaten section')
      .filter({ has: page.getByRole('heading', { name: kop }) });
    await expect.soft(groep.locator('li > a').first(), vraag).toContainText(eerste);
  }
});

/** What people call something, and the begrip that explains it. */
const TERMEN: readonly (readonly [vraag: string, term: string])[] = [
  ['huiselijk geweld', 'huiselijk geweld'],
  ['huislijk geweld', 'huiselijk geweld'],
  ['mishandeling van kinderen', 'kindermishandeling'],
  ['VT', 'Veilig Thuis'],
  ['huisverbod', 'tijdelijk huisverbod'],
  ['geweld thuis', 'huiselijk geweld'],
  ['IVT', 'Interventieteam'],
];

test('a term, by any of its names, leads to what it means', async ({ page }) => {
  for (const [vraag, term] of TERMEN) {
    await page.goto(adres(`/zoeken/?q=${encodeURIComponent(vraag)}`));
    await expect.soft(page.locator('#hulp').getByRole('link', { name: `‘${term}’` }), vraag).toBeVisible();
  }
});

test('what was mended is said, and can be undone', async ({ page }) => {
  await page.goto(adres('/zoeken/?q=huislijk'));
  await expect(page.getByRole('status')).toContainText('resultaten voor ‘huiselijk’');
  await expect(page.locator('#hulp')).toContainText('‘huislijk’ kennen wij niet');
  await page.locator('#hulp').getByRole('link', { name: '‘huislijk’' }).click();
  await expect(page.getByRole('status')).toContainText('Niets gevonden');
});

test('a number leads to the action, and a term to what it means', async ({ page }) => {
  await page.goto(adres('/zoeken/?q=actie+4.1.2'));
  await page
    .locator('#hulp')
    .getByRole('link', { name: /^actie 4\.1\.2/ })
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Verwijsindex');
  await page.goto(adres('/zoeken/?q=veilig thuis'));
  await page.locator('#hulp').getByRole('link', { name: '‘Veilig Thuis’' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Veilig Thuis');
});

test('a group opens into all of its kind, and the reader stands at the first', async ({ page }) => {
  await page.goto(adres('/zoeken/?q=veilig'));
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
  await page.goto(adres('/zoeken/?q=tandartspraktijk'));
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
  await veld.fill('verwijs');
  await expect(page.getByRole('status')).toContainText('Zoeken lukt nu niet');
  await veld.fill('verwijsindex');
  await expect(page.locator('#resultaten a').first()).toContainText('4.1.2');
});
