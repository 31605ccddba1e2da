import { appendFileSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { HtmlValidate } from 'html-validate';
import { AANBLIKKEN, toonZo } from './aanblik.ts';
import { buitenBeeld, watAxeVindt } from './axe.ts';
import type { Beheerproef } from './beheer.ts';
import { expect, test } from './beheertest.ts';

/*
 * The review as somebody does it who never heard of git: every page without JavaScript, on a repository of its own.
 */
test.describe.configure({ mode: 'serial' });
test.use({ javaScriptEnabled: false });

const PLAN = 'plannen/voorbeeldstad-2022-2024/acties/';

let proef: Beheerproef;
test.beforeAll(({ beheer }) => {
  proef = beheer;
  proef.beginOpnieuw();
});

const open = (page: Page, nummer: string): Promise<unknown> => page.goto(`${proef.adres}${PLAN}${nummer}/`);
const legVast = (page: Page): Promise<void> =>
  page.getByRole('button', { name: 'Leg vast als concept' }).click();
/** The lines that the last commit added and took away, without the names of files. */
const veranderd = (): string[] =>
  proef
    .git('log', '-p', '-1', '--format=')
    .split('\n')
    .filter((regel) => /^[+-](?![+-])/.test(regel));
const onderwerp = (): string => proef.git('log', '-1', '--format=%an: %s').trim();

test('the queue opens with the worst, and leads to an action on which nothing is chosen', async ({
  page,
}) => {
  await page.goto(proef.adres);
  const rijen = page.locator('tbody tr');
  await expect(rijen.first()).toContainText('Bomen planten op pleinen');
  await expect(rijen.first()).toContainText('Plan afgelopen, actie niet afgerond');
  const warmtenet = rijen.filter({ hasText: 'Warmtenet in de oude haven' });
  await expect(warmtenet).toContainText('Deadline voorbij');
  await expect(warmtenet).toContainText('Deadline: 2024');
  await expect(page.locator('.tellers')).toContainText('1 met een concept');
  await rijen.first().getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Actie 6.1: Bomen planten op pleinen');
  await expect(page.locator('input[type=radio]:checked')).toHaveCount(0);
});

test('an empty form confirms nothing', async ({ page }) => {
  await open(page, '6.1');
  await legVast(page);
  await expect(page.locator('#fout-stand')).toHaveText(
    'Er is niets gekozen. Zeg wat er nieuw is aan de actie.',
  );
  expect(onderwerp()).toBe('Mies Voorbeeld: Begin');
});

test('an answer that can’t be is refused at its own field, and what was typed stays', async ({ page }) => {
  await open(page, '6.1');
  await page.getByRole('radio', { name: 'Uitgevoerd en geborgd' }).check();
  await page.getByLabel('Nieuwe deadline').fill('2020-31');
  await page.getByLabel('Nieuwe eigenaar').fill('Jan Jansen');
  await page.getByLabel('Wat is er te melden?').fill('De bomen <b>staan</b> er & groeien.\nEcht.');
  await legVast(page);
  await expect(page.getByRole('alert')).toContainText('Er is nog niets vastgelegd');
  await expect(page.locator('#fout-deadline')).toContainText('is geen geldige datum');
  await expect(page.locator('#fout-borging')).toContainText('hoe ligt het resultaat vast?');
  await expect(page.getByLabel('Nieuwe deadline')).toHaveValue('2020-31');
  await expect(page.getByLabel('Nieuwe eigenaar')).toHaveValue('Jan Jansen');
  await expect(page.locator('#fout-eigenaar')).toContainText('‘Jan Jansen’ staat niet in de lijst.');
  await expect(page.getByLabel('Wat is er te melden?')).toHaveValue(
    'De bomen <b>staan</b> er & groeien.\nEcht.',
  );
  await expect(page.getByRole('radio', { name: 'Uitgevoerd en geborgd' })).toBeChecked();
  expect(onderwerp()).toBe('Mies Voorbeeld: Begin');
  await open(page, '6.1');
  await page.getByRole('button', { name: 'Gooi weg' }).click();
});

test('what is decided becomes a concept, in a commit of just its lines', async ({ page }) => {
  await open(page, '6.1');
  await page.getByRole('radio', { name: 'Uitgevoerd en geborgd' }).check();
  await page.getByLabel('Borging: hoe ligt het resultaat vast?').fill('Het staat in het beheerplan.');
  await page.getByLabel('Nieuwe eigenaar').fill('gemeente voorbeeldstad');
  await page.getByLabel('Wat is er te melden?').fill('De bomen staan er.');
  await legVast(page);
  await expect(page.getByRole('status')).toContainText('Vastgelegd bij actie 6.1. Het is een concept');
  await expect(page.locator('.tellers')).toContainText('1 vandaag besproken');
  expect(onderwerp()).toBe('Mies Voorbeeld: Actie 6.1: concept, status en eigenaar');
  const dag = /datum: (\S+)/.exec(veranderd().join('\n'))?.[1] ?? '';
  expect(veranderd()).toEqual([
    '+soort: bespreking',
    expect.stringMatching(/^\+titel: Bespreking van de acties op /),
    `+datum: ${dag}`,
    '+functies: { onbekend: niet opgeschreven wie erbij waren }',
    `+  - datum: ${dag}`,
    '+    concept: ja',
    '+    status: uitgevoerd-en-geborgd',
    '+    eigenaar: gemeente-voorbeeldstad',
    '+    borging: Het staat in het beheerplan.',
    '+    tekst: De bomen staan er.',
    '+    grondslag: bron',
    `+    vindplaats: { bron: voorbeeldstad-2022-2024-bespreking-${dag}, plek: actie 6.1 }`,
  ]);
  expect(proef.git('status', '--porcelain')).toBe('');
});

test('what it says of an action whose status nobody knows, it says on a ground', async ({ page }) => {
  await page.goto(`${proef.adres}plannen/fictiedorp-2023-2026/acties/1.1/`);
  await page.getByRole('radio', { name: 'Ongewijzigd' }).check();
  await legVast(page);
  await expect(page.locator('#fout-tekst')).toContainText('Zeg waarop u baseert');
});

test('one click takes it back, as a commit of its own', async ({ page }) => {
  await open(page, '6.10');
  await page.getByRole('radio', { name: 'Ongewijzigd' }).check();
  await legVast(page);
  expect(onderwerp()).toBe('Mies Voorbeeld: Actie 6.10: concept, ongewijzigd');
  expect(veranderd()).toContain('+    tekst: De stand is niet veranderd.');
  await page.getByRole('button', { name: 'Neem terug: actie 6.10' }).click();
  await expect(page.getByRole('status')).toContainText('Teruggenomen bij actie 6.10.');
  expect(onderwerp()).toBe('Mies Voorbeeld: Actie 6.10: bericht teruggenomen');
  expect(proef.git('diff', 'HEAD~2', 'HEAD', '--stat')).toBe('');
});

test('before a release it shows what the public will read, and releases just that action', async ({
  page,
}) => {
  await page.goto(`${proef.adres}vrijgeven/`);
  const deel = page.locator('.vrijgave', { hasText: 'Bomen planten' });
  await expect(deel).toContainText('De bomen staan er.');
  await expect(deel).toContainText('Uitgevoerd en geborgd');
  await expect(deel).toContainText('was: In gang gezet');
  await expect(deel).toContainText('was: Programmamanager klimaat');
  await page.getByRole('button', { name: 'Geef vrij: actie 6.1' }).click();
  await expect(page.getByRole('status')).toContainText('Het is vrijgegeven');
  expect(onderwerp()).toBe('Mies Voorbeeld: Vrijgegeven: actie 6.1');
  expect(veranderd()).toEqual(['-    concept: ja']);
  await expect(page.locator('.vrijgave')).toHaveCount(1);
  expect(proef.waakvlam('controleer')).toMatch(/^0 fouten/m);
});

test('what others changed is shown, and never swept in', async ({ page }) => {
  const pad = join(proef.content, PLAN, '1.1.yaml');
  appendFileSync(pad, '# van een ander\n');
  appendFileSync(join(proef.content, 'site.yaml'), '# ook van een ander\n');
  await open(page, '6.10');
  await page.getByLabel('Notitie, alleen voor intern').fill('Navragen.');
  await legVast(page);
  expect(onderwerp()).toBe('Mies Voorbeeld: Actie 6.10: notitie');
  expect(veranderd()).toEqual(['+intern:', '+  notitie: Navragen.']);
  await open(page, '1.1');
  await page.getByRole('radio', { name: 'Ongewijzigd' }).check();
  await legVast(page);
  await expect(page.getByRole('alert')).toContainText('wijzigingen die nog niet zijn vastgelegd');
  await page.goto(proef.adres);
  await expect(page.locator('.bericht--let-op')).toContainText('site.yaml');
  await page.getByRole('button', { name: 'Leg dit vast op mijn naam' }).click();
  await expect(page.locator('.bericht--let-op')).toHaveCount(0);
  expect(veranderd()).toEqual(['+# van een ander', '+# ook van een ander']);
});

test('without a name nothing is written, and it is said what to do', async ({ page }) => {
  await open(page, '6.10');
  await page.getByRole('radio', { name: 'Ongewijzigd' }).check();
  await page.getByLabel('Wat is er te melden?').fill('Dit blijft staan.');
  proef.git('config', 'user.name', '');
  await legVast(page);
  await expect(page.getByRole('alert').last()).toContainText('Git weet nog niet wie u bent');
  await expect(page.getByLabel('Wat is er te melden?')).toHaveValue('Dit blijft staan.');
  proef.git('config', 'user.name', 'Mies Voorbeeld');
  await legVast(page);
  await expect(page.getByRole('status')).toContainText('Vastgelegd bij actie 6.10');
});

test('content with a mistake is told of, and comes back', async ({ page }) => {
  const pad = join(proef.content, 'site.yaml');
  appendFileSync(pad, 'onzin: ja\n');
  await page.goto(proef.adres);
  await expect(page.locator('main')).toContainText('site.yaml');
  await expect(page.locator('main')).toContainText('onzin');
  proef.git('checkout', '-q', '--', 'content/site.yaml');
  await page.goto(proef.adres);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Wat aandacht vraagt');
});

test('a form of another page, another name or another size is refused', async ({ request }) => {
  const { host, origin } = new URL(proef.adres);
  const adres = `${proef.adres}${PLAN}6.10/`;
  const stuur = async (headers: Record<string, string>, tekst = 'x'): Promise<number> =>
    (await request.post(adres, { form: { tekst }, headers, maxRedirects: 0 })).status();
  const voor = proef.git('rev-parse', 'HEAD');
  expect(await stuur({})).toBe(403);
  expect(await stuur({ Origin: 'null' })).toBe(403);
  expect(await stuur({ Origin: 'https://elders.example' })).toBe(403);
  expect(await stuur({ Origin: `http://localhost:1` })).toBe(403);
  expect(await stuur({ Origin: origin, 'Sec-Fetch-Site': 'cross-site' })).toBe(403);
  expect(await stuur({ Origin: 'https://elders.example', Host: 'elders.example' })).toBe(421);
  expect(await stuur({ Origin: origin }, 'x'.repeat(300_000))).toBe(413);
  expect((await request.put(adres, { headers: { Origin: origin, Host: host } })).status()).toBe(405);
  expect(proef.git('rev-parse', 'HEAD')).toBe(voor);
});

test('the pages are valid, ask nothing of elsewhere, and have no script but ours', async ({ request }) => {
  const validator = new HtmlValidate({
    extends: ['html-validate:recommended'],
    rules: { 'no-redundant-role': 'off', 'long-title': 'off' },
  });
  for (const pad of ['', 'vrijgeven/', `${PLAN}6.2.1/`, `${PLAN}nee/`]) {
    const antwoord = await request.get(proef.adres + pad);
    expect(antwoord.headers()['content-security-policy']).toMatch(
      /^default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self';/,
    );
    const html = await antwoord.text();
    expect(html).not.toMatch(
      /<script(?! type="module" src="\/_astro\/[^"]+"><\/script>)|<style|\sstyle=|(href|src)="(https?:)?\/\//,
    );
    const { results } = await validator.validateString(html);
    expect(results.flatMap(({ messages }) => messages.map(({ message, ruleId }) => `${pad}: ${ruleId} ${message}`))).toEqual([]); // prettier-ignore
  }
});

test('a plan stands as it was on any day that is over', async ({ page }) => {
  await page.goto(proef.adres);
  await page.locator('a[href="/plannen/voorbeeldstad-2022-2024/stand/"]').click();
  await page.getByLabel('Kies een andere dag').fill('2022-12-31');
  await page.getByRole('button', { name: 'Toon' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Stand op 31 december 2022');
  await expect(page.getByRole('row', { name: /^6\.1 / })).toBeVisible();
  for (const [dag, zin] of [
    ['2022-02-30', 'geen dag die bestaat'],
    ['2199-01-01', 'Deze dag moet nog komen.'],
  ] as const) {
    const antwoord = await page.goto(`${proef.adres}plannen/voorbeeldstad-2022-2024/stand/?dag=${dag}`);
    expect(antwoord?.status()).toBe(422);
    await expect(page.getByText(zin)).toBeVisible();
  }
});

test.describe('in a browser with script, to look with', () => {
  test.use({ javaScriptEnabled: true });

  test('the pages are accessible and fit', async ({ page }) => {
    const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
    const dag = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format();
    const bespreking = `bespreking/voorbeeldstad-2022-2024/${dag}/`;
    const breed = AANBLIKKEN.filter(({ breedte }) => breedte === 1280);
    // All pages have the same parts: one is looked at in every way, the others in one.
    for (const [pad, aanblikken] of [
      [`${bespreking}acties/6.2.1/`, breed],
      ...['', 'vrijgeven/', `${PLAN}6.2.1/`, bespreking, `${bespreking}tabel/`].map(
        (ander) => [ander, breed.slice(0, 1)] as const,
      ),
    ] as const) {
      await page.goto(proef.adres + pad);
      await page.evaluate(axe);
      for (const aanblik of aanblikken) {
        await toonZo(page, aanblik);
        expect.soft(await watAxeVindt(page), `${pad}, ${aanblik.naam}`).toEqual([]);
      }
      await page.emulateMedia({ media: 'screen' });
      await page.setViewportSize({ width: 320, height: 640 });
      expect.soft(await buitenBeeld(page), `sticks out: ${pad}`).toBeLessThanOrEqual(0);
    }
  });
});
