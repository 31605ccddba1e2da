import { expect, test, type Page } from '@playwright/test';
import { startProef, type Beheerproef } from './beheer.ts';

/*
 * A bespreking as somebody leads it who never heard of git: without JavaScript, on a repository of its own.
 */
test.use({ javaScriptEnabled: false });

let proef: Beheerproef;
test.beforeAll(async () => {
  proef = await startProef({ echt: true });
});
test.afterAll(async () => {
  await proef.stop();
});

const onderwerp = (): string => proef.git('log', '-1', '--format=%s').trim();
const legVast = (page: Page): Promise<void> =>
  page.getByRole('button', { name: 'Leg vast als concept' }).click();

test('a bespreking goes from who are there to the release, the record and the mails', async ({ page }) => {
  await page.goto(`${proef.adres}bespreking/`);
  await page.getByRole('radio', { name: 'Klimaatplan Voorbeeldstad 2022-2024' }).check();
  await page.getByRole('button', { name: 'Begin of ga verder' }).click();
  const adres = page.url();

  await page.getByRole('checkbox', { name: /^Programmamanager klimaat/ }).check();
  await page.getByRole('button', { name: 'Bewaar wie erbij zijn' }).click();
  expect(onderwerp()).toMatch(/^Bespreking van .*: wie erbij zijn$/);

  await page.getByRole('link', { name: 'Begin met de ergste actie' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('6.1 Bomen planten op pleinen');
  await expect(page.locator('.voorzitter')).toContainText('Is de actie klaar');
  await expect(page.locator('input[type=radio]:checked')).toHaveCount(0);
  await page.getByLabel('Nieuwe eigenaar').fill('gemeente voorbeeldstad');
  await legVast(page);
  await expect(page.getByRole('status').first()).toContainText('Vastgelegd bij actie 6.1.');
  expect(onderwerp()).toBe('Actie 6.1: concept, eigenaar');

  await page.getByRole('link', { name: 'Bekijk of verbeter' }).click();
  await page.getByRole('link', { name: 'Verbeter', exact: true }).click();
  await expect(page.getByLabel('Nieuwe eigenaar')).toHaveValue('Gemeente Voorbeeldstad');
  await page.getByLabel('Wat is er te melden?').fill('De gemeente plant de bomen.');
  await page.getByRole('button', { name: 'Verbeter het concept' }).click();
  expect(onderwerp()).toBe('Actie 6.1: concept verbeterd, eigenaar');
  expect(proef.git('diff', 'HEAD~2', 'HEAD', '--', 'content/plannen').match(/^\+ {2}- datum/gm)).toHaveLength(
    1,
  );

  await page.goto(`${adres}tabel/`);
  const rijen = page.locator('tbody tr');
  const nummers = await rijen.locator('.nummer').allTextContents();
  const [goed = '', slecht = ''] = nummers;
  await page.getByLabel(`Wat is er te melden?, actie ${goed}`, { exact: true }).fill('Het loopt.');
  await page.getByText(`Meer over actie ${goed}:`).click();
  await page
    .getByLabel('Doet voortaan mee')
    .and(page.locator(`[id="${goed}--erbij--0"]`))
    .fill('energieloket verzonnen land');
  await page.getByLabel(`Wat is er te melden?, actie ${slecht}`, { exact: true }).fill('Gaat niet door.');
  await page.getByLabel(`Status, actie ${slecht}`, { exact: true }).selectOption('vervallen');
  await page.getByRole('button', { name: 'Leg de ingevulde rijen vast als concept' }).click();
  await expect(page.getByRole('status')).toContainText(`Vastgelegd bij actie ${goed}.`);
  await expect(page.getByRole('alert')).toContainText(`Bij actie ${slecht} is nog niets vastgelegd.`);
  await expect(page.getByLabel(`Wat is er te melden?, actie ${slecht}`, { exact: true })).toHaveValue(
    'Gaat niet door.',
  );
  expect(onderwerp()).toBe(`Actie ${goed}: concept, wie er meedoen`);
  await page.goto(`${adres}acties/${goed}/`);
  await expect(page.locator('.bord')).toContainText(/Doen mee\s*Energieloket Verzonnen Land/);
  await expect(page.getByText('Energieloket Verzonnen Land doet niet meer mee')).toBeVisible();

  await page.getByRole('link', { name: 'Afronden' }).click();
  await expect(page.locator('main')).toContainText('De gemeente plant de bomen.');
  for (const [pad, soort] of [
    ['verslag.docx', 'openxmlformats'],
    ['mails/verslag.eml', 'message/rfc822'],
    ['mails.zip', 'application/zip'],
  ] as const) {
    const antwoord = await page.request.get(adres + pad);
    expect([antwoord.status(), antwoord.headers()['content-type']]).toEqual([
      200,
      expect.stringContaining(soort),
    ]);
  }
  await page.getByRole('link', { name: 'Kijk na en geef vrij' }).click();
  await page.getByRole('button', { name: /^Geef alle 2 acties van deze bespreking vrij/ }).click();
  await expect(page.getByRole('status').first()).toContainText('Het is vrijgegeven');
  expect(onderwerp()).toMatch(/^Vrijgegeven: acties /);
  expect(proef.waakvlam('controleer')).toMatch(/^0 fouten/m);
});
