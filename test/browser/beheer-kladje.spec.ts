import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Beheerproef } from './beheer.ts';
import { expect, test } from './beheertest.ts';

/* What somebody typed isn't lost: not when they are refused, overtaken, or when the browser or the server is killed. */
test.describe.configure({ mode: 'serial' });

const PLAN = 'plannen/voorbeeldstad-2022-2024/acties/';

let proef: Beheerproef;
test.beforeAll(({ beheer }) => {
  proef = beheer;
  proef.beginOpnieuw();
});

const open = (page: Page, nummer: string): Promise<unknown> => page.goto(`${proef.adres}${PLAN}${nummer}/`);
const tekst = (page: Page) => page.getByLabel('Wat is er te melden?');
const legVast = (page: Page): Promise<void> =>
  page.getByRole('button', { name: 'Leg vast als concept' }).click();
const onderwerp = (): string => proef.git('log', '-1', '--format=%an: %s').trim();

/** The drafts on the disk. */
function kladjes(): string[] {
  const map = join(dirname(proef.content), '.waakvlam', 'beheer', 'kladjes');
  return readdirSync(map, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => join(item.parentPath, item.name));
}

test('what is being typed is there after the browser and the server were killed, until it is thrown away', async ({
  page,
  browser,
}) => {
  await open(page, '6.10');
  await tekst(page).fill('Half getypt.');
  await expect(page.getByText(/^Bewaard als kladje om \d+\.\d\d uur\.$/)).toBeVisible();
  await page.close();
  await proef.stortIn();
  expect(kladjes()).toHaveLength(1);
  expect(statSync(kladjes()[0] ?? '').mode & 0o777).toBe(0o600);
  expect(proef.git('status', '--porcelain')).toBe('');

  const nieuw = await (await browser.newContext()).newPage();
  await open(nieuw, '6.10');
  await expect(nieuw.locator('.kladje')).toContainText(/Kladje van \d+\.\d\d uur\./);
  await expect(tekst(nieuw)).toHaveValue('Half getypt.');
  await nieuw.getByRole('button', { name: 'Gooi weg' }).click();
  await expect(tekst(nieuw)).toHaveValue('');
  await expect(nieuw.locator('.kladje')).toHaveCount(0);
  expect(kladjes()).toEqual([]);
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('a draft is kept with a button, and goes when it is written down', async ({ page }) => {
    await open(page, '6.10');
    await tekst(page).fill('Morgen verder.');
    await page.getByRole('button', { name: 'Bewaar als kladje' }).click();
    await expect(page.locator('.kladje')).toContainText('Kladje van');
    await page.getByRole('radio', { name: 'Ongewijzigd' }).check();
    await legVast(page);
    await expect(page.getByRole('status')).toContainText('Vastgelegd bij actie 6.10');
    expect(kladjes()).toEqual([]);
    await open(page, '6.10');
    await expect(tekst(page)).toHaveValue('');
  });

  test('what is refused stays', async ({ page }) => {
    await open(page, '6.1');
    await tekst(page).fill('Dit blijft.');
    await page.getByRole('radio', { name: 'Uitgevoerd en geborgd' }).check();
    await legVast(page);
    await expect(page.locator('#fout-borging')).toBeVisible();
    await open(page, '6.1');
    await expect(tekst(page)).toHaveValue('Dit blijft.');
    await expect(page.getByRole('radio', { name: 'Uitgevoerd en geborgd' })).toBeChecked();
  });

  test('a draft that can’t be read is put aside, and that is said', async ({ page }) => {
    writeFileSync(kladjes()[0] ?? '', '{"versie":');
    await open(page, '6.1');
    await expect(page.getByRole('status')).toContainText('niet meer te lezen');
    expect(kladjes().map((pad) => readFileSync(pad, 'utf8'))).toEqual(['{"versie":']);
    await open(page, '6.1');
    await expect(page.getByRole('status')).toHaveCount(0);
  });
});

test('of two at once, the second sees both texts and chooses, and nobody’s words are lost', async ({
  page,
  browser,
}) => {
  const tweede = await (await browser.newContext()).newPage();
  for (const wie of [page, tweede]) await open(wie, '6.10');
  await page.getByLabel('Nieuwe deadline').fill('2027-Q1');
  await page.getByRole('radio', { name: 'Ik zeg nu niets over de status' }).check();
  await tekst(page).fill('Woorden van de een.');
  await legVast(page);
  await expect(page.getByRole('status')).toContainText('Vastgelegd bij actie 6.10');

  await tweede.getByLabel('Nieuwe deadline').fill('2027-Q3');
  await tweede.getByRole('radio', { name: 'Ik zeg nu niets over de status' }).check();
  await tekst(tweede).fill('Woorden van de ander.');
  await legVast(tweede);
  await expect(tweede.getByRole('alert')).toContainText(
    'Iemand heeft deze actie veranderd terwijl u bezig was',
  );
  const naast = tweede.locator('.intussen');
  await expect(naast).toContainText(/Mies Voorbeeld, \d+\.\d\d uur: Actie 6\.10: concept, deadline/);
  await expect(naast).toContainText('Nu: dit kwam erbij Woorden van de een.');
  await expect(naast).toContainText('U: dit komt er ook bij Woorden van de ander.');
  await expect(naast.getByRole('radio', { name: 'Nu: het eerste kwartaal van 2027' })).not.toBeChecked();
  await expect(naast.getByRole('radio', { name: 'U: 2027-Q3' })).not.toBeChecked();

  await legVast(tweede);
  await expect(tweede.getByRole('alert')).toContainText('kies of het wordt wat u invulde');
  await naast.getByRole('radio', { name: 'Nu: het eerste kwartaal van 2027' }).check();
  await legVast(tweede);
  await expect(tweede.getByRole('status')).toContainText('Vastgelegd bij actie 6.10');
  expect(onderwerp()).toBe('Mies Voorbeeld: Actie 6.10: concept, ongewijzigd');
  const bestand = readFileSync(join(proef.content, PLAN, '6.10.yaml'), 'utf8');
  expect(bestand).toContain('Woorden van de een.');
  expect(bestand).toContain('Woorden van de ander.');
  expect(bestand.match(/deadline: 2027.*/g)).toEqual(['deadline: 2027-Q1']);
});
