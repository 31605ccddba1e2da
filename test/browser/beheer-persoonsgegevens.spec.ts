import type { Beheerproef } from './beheer.ts';
import { expect, test } from './beheertest.ts';

/*
 * Personal data in what is written in the browser: said at once, stopped at the release, released with a reason.
 */
test.describe.configure({ mode: 'serial' });
test.use({ javaScriptEnabled: false });

let proef: Beheerproef;
test.beforeAll(({ beheer }) => {
  proef = beheer;
  proef.beginOpnieuw();
});

test('a concept with a name and a number is kept, and says that it can’t be released so', async ({
  page,
}) => {
  await page.goto(`${proef.adres}plannen/voorbeeldstad-2022-2024/acties/6.1/`);
  await page.getByLabel('Ongewijzigd').check();
  await page
    .getByLabel('Wat is er te melden?')
    .fill('Wethouder Van Dijk zegt dat het loopt. Bel 06-12345678.');
  await page.getByRole('button', { name: 'Leg vast als concept' }).click();
  const bericht = page.getByRole('status');
  await expect(bericht).toContainText('Vastgelegd bij actie 6.1.');
  await expect(bericht).toContainText(
    'Hier staat een telefoonnummer: ‘06-12345678’. Zo kan dit niet worden vrijgegeven.',
  );
  const dag = /datum: (\S+)/.exec(proef.git('show', '--format=', 'HEAD'))?.[1] ?? '';
  const afronden = await page.request.get(
    `${proef.adres}bespreking/voorbeeldstad-2022-2024/${dag}/afronden/`,
  );
  expect(await afronden.text()).toContain('Hier staat een telefoonnummer: ‘06-12345678’.');
});

test('the release shows it before anything is clicked, and refuses', async ({ page }) => {
  await page.goto(`${proef.adres}vrijgeven/`);
  const deel = page.locator('.vrijgave').filter({ hasText: '06-12345678' });
  await expect(deel).toContainText('Zo kan dit niet worden vrijgegeven.');
  await expect(deel).toContainText('Noem de functie in plaats van de persoon.');
  await deel.getByRole('button', { name: 'Geef vrij: actie 6.1' }).click();
  await expect(page.getByRole('alert')).toContainText('Er is niets vrijgegeven.');
  await expect(page.getByRole('alert')).toContainText('Hier staat de naam van een persoon: ‘Van Dijk’.');
  expect(proef.git('log', '-1', '--format=%s')).toContain('concept');
});

test('with a reason it is released, and the reason is in the same commit', async ({ page }) => {
  await page.goto(`${proef.adres}vrijgeven/`);
  const deel = page.locator('.vrijgave').filter({ hasText: '06-12345678' });
  await deel
    .getByLabel('Of: waarom mag iedereen dit lezen?')
    .fill('Een bestuurder, en een nummer dat al op de site staat.');
  await deel.getByRole('button', { name: 'Geef vrij: actie 6.1' }).click();
  await expect(page.getByRole('status')).toContainText('Het is vrijgegeven.');
  const commit = proef.git('show', '--format=%s', 'HEAD');
  expect(commit).toContain('Vrijgegeven: actie 6.1');
  expect(commit).toContain('+  - tekst: Van Dijk');
  expect(commit).toContain('+    reden: Een bestuurder, en een nummer dat al op de site staat.');
});
