import { expect, test, type Page } from '@playwright/test';
import { actie, adres } from './site.ts';

test.describe('finding an action', () => {
  test('from the home page through search and a filter to an action, its pijler and the ambitie that it resembles', async ({
    page,
  }) => {
    await page.goto(adres('/'));
    await page.getByRole('searchbox').fill('daken');
    await page.getByRole('button', { name: 'Zoeken' }).click();
    await expect(page).toHaveURL(/\/zoeken\/\?q=daken$/);
    await expect(page.getByRole('status')).toContainText('resultaten voor ‘daken’');

    await page.getByText('Verfijn').click();
    await page.getByLabel('Soort pagina').selectOption('Actie');
    await page.getByLabel('Status').selectOption('Uitgevoerd en geborgd');
    await expect(page.getByRole('status')).toContainText('1 resultaat');
    await expect(page).toHaveURL(/soort=Actie/);
    await page.getByRole('link', { name: /1\.1/ }).click();

    await expect(page.getByRole('heading', { level: 1 })).toContainText('Scholen isoleren');
    await page.getByRole('link', { name: /^Pijler 1/ }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Warme huizen');
    await page.getByRole('link', { name: /^1\.1/ }).first().click();
    await page.getByRole('link', { name: /^Ambitie 1/ }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Huizen zonder gas');
    await expect(page.getByRole('heading', { name: 'Acties die hierop lijken' })).toBeVisible();
  });

  test('a word finds the action that is about it first', async ({ page }) => {
    await page.goto(adres('/zoeken/?q=bushaltes'));
    await expect(page.locator('#resultaten a').first()).toContainText('6.10');
  });

  test('Dutch stemming finds a plural by its singular', async ({ page }) => {
    await page.goto(adres('/zoeken/?q=zonnescherm'));
    await expect(page.locator('#resultaten')).toContainText('6.10');
  });

  test('filters without a word list the actions of one pijler, and the address brings them back', async ({
    page,
  }) => {
    await page.goto(adres('/zoeken/'));
    await page.getByText('Verfijn').click();
    await page.getByLabel('Pijler').selectOption({ label: 'Pijler 6: Koele straten' });
    await expect(page.getByRole('status')).toContainText('3 resultaten');
    await page.reload();
    await expect(page.getByRole('status')).toContainText('3 resultaten');
    await page.getByRole('button', { name: 'Wis alles' }).click();
    await expect(page.getByRole('status')).toBeEmpty();
    await expect(page).toHaveURL(/\/zoeken\/$/);
  });

  test('a word that is nowhere says so and helps', async ({ page }) => {
    await page.goto(adres('/zoeken/?q=xylofoonconcert'));
    await expect(page.getByRole('status')).toContainText('Niets gevonden');
  });
});

test('the page of an action says status, since when, owner, deadline, what was expected, and where it stands', async ({
  page,
}) => {
  await page.goto(actie('6.10'));
  const hoofd = page.locator('main');
  const stand = page.getByRole('region', { name: 'Stand op 30 juni 2025' });
  await expect(stand).toContainText('In gang gezet: uitgevoerd, borging niet bekend');
  await expect(stand).toContainText('sinds het vierde kwartaal van 2022 of eerder');
  await expect(hoofd).toContainText('Energieloket Verzonnen Land');
  await expect(page.getByRole('region', { name: 'Vraagt aandacht' })).toContainText('Plan afgelopen');

  await page.goto(actie('6.2.1'));
  await expect(hoofd).toContainText('De kolom met de eigenaar is leeg.');
  const onbekend = page.getByRole('region', { name: 'Niet bekend' });
  await expect(onbekend).toContainText(
    'Of dit is gebeurd, is niet bekend: ‘De regentonnen zijn uitgedeeld’.',
  );
  await expect(onbekend).toContainText('Verwacht in het eerste kwartaal van 2023, ruim 2 jaar geleden.');
  await expect(page.locator('.tijdlijn')).toContainText('Klimaatoverleg, punt 5');
});

/** Whether all of an element is in the window as it is shown first. */
const inBeeld = (page: Page, naam: string): Promise<boolean> =>
  page
    .getByRole('heading', { name: naam })
    .evaluate((kop) => kop.getBoundingClientRect().bottom <= window.innerHeight);

test('the first screen says what was promised, what was done, what isn’t known, and how it stands', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(actie('6.1'));
  for (const kop of ['Beloofd', 'Gedaan', 'Niet bekend', 'Stand op']) {
    expect.soft(await inBeeld(page, kop), kop).toBe(true);
  }
});

test('on a phone the status comes right after the title', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(actie('6.1'));
  const hoogte = async (naam: string): Promise<number> =>
    (await page.getByRole('heading', { name: naam }).boundingBox())?.y ?? 0;
  expect(await hoogte('Stand op')).toBeLessThan(await hoogte('Beloofd'));
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('an action shows everything', async ({ page }) => {
    await page.goto(actie('6.2.1'));
    for (const kop of ['Beloofd', 'Wat er is gebeurd', 'Waar deze actie bij hoort']) {
      await expect(page.getByRole('heading', { name: kop, exact: true })).toBeVisible();
    }
  });

  test('the search page says that it needs JavaScript, and where to look instead', async ({ page }) => {
    await page.goto(adres('/zoeken/'));
    await expect(page.getByText('Zoeken werkt alleen met JavaScript')).toBeVisible();
    await page.getByRole('main').getByRole('link', { name: 'plannen' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Plannen');
  });
});

test.describe('from silence to a question', () => {
  test('the text of a question is copied as it stands', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(actie('6.10'));
    await page.getByText('Een vraag aan de raad').click();
    const vraag = page.locator('details.vraag').first();
    await vraag.getByRole('button', { name: 'Kopieer de tekst' }).click();
    await expect(vraag.getByRole('status')).toHaveText('Gekopieerd.');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('Hoe ver is deze actie nu?');
  });

  test('it can be mailed without JavaScript', async ({ browser }) => {
    const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
    await page.goto(actie('6.10'));
    await page.getByText('Een vraag aan de raad').click();
    const vraag = page.locator('details.vraag').first();
    await expect(vraag.getByRole('link', { name: /mailprogramma/ })).toHaveAttribute(
      'href',
      /^mailto:\?subject=/,
    );
    await expect(vraag.getByRole('button')).toBeHidden();
  });

  test('what was asked about an action stands on its page, with the answer', async ({ page }) => {
    await page.goto(actie('6.2.1'));
    await page.getByRole('link', { name: 'Zijn de regentonnen uitgedeeld?' }).click();
    await expect(page.getByRole('region', { name: 'Antwoord' })).toContainText('Dat gebeurt na de zomer.');
  });
});
