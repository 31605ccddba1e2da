import { createServer, type AddressInfo } from 'node:net';
import { expect, test } from '@playwright/test';
import { CLIENT, startInlogdienst, type Inlogdienst } from '../beheer/inlogdienst.ts';
import { startProef, type Beheerproef } from './beheer.ts';

/* Logging in as a browser does it: its own rules about cookies, forms and being sent on. */
test.use({ javaScriptEnabled: false });

let dienst: Inlogdienst;
let proef: Beheerproef;
let adres: string;
test.beforeAll(async () => {
  const poort = await vrijePoort();
  adres = `http://localhost:${poort}`;
  const roles = ['redactie'];
  dienst = await startInlogdienst(adres, { roos: { name: 'Roos Redacteur', realm_access: { roles } } });
  proef = await startProef({
    buiten: {
      poort,
      omgeving: { PROEFGEHEIM: CLIENT.geheim },
      instellingen: `adres: ${adres}
openid:
  uitgever: ${dienst.uitgever}
  client: ${CLIENT.client}
  geheim: { omgeving: PROEFGEHEIM }
  velden: { rollen: realm_access.roles }
rollen: { redacteur: [redactie] }
`,
    },
  });
});
test.afterAll(async () => {
  await proef.stop();
  await dienst.stop();
});

/** A port that nothing listens at now. */
const vrijePoort = (): Promise<number> =>
  new Promise((klaar) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => {
        klaar(port);
      });
    });
  });

test('somebody logs in, reports, is logged out while typing, loses nothing, and logs out', async ({
  page,
}) => {
  const actie = `${adres}/plannen/voorbeeldstad-2022-2024/acties/6.10/`;
  await page.goto(actie);
  await page.getByLabel('Wie bent u?').fill('roos');
  await page.getByRole('button', { name: 'Log in' }).click();
  await expect(page).toHaveURL(actie);
  await expect(page.getByText('Wat u vastlegt, komt op naam van Roos Redacteur')).toBeVisible();
  await page.getByRole('radio', { name: 'Ongewijzigd' }).check();
  await page.getByLabel('Wat is er te melden?').fill('Het loopt.');

  await page.context().clearCookies({ name: '__Host-waakvlam' });
  await page.getByRole('button', { name: 'Leg vast als concept' }).click();
  await expect(page).toHaveURL(actie);
  await expect(page.getByRole('alert')).toContainText('omdat u niet meer was ingelogd');
  await expect(page.getByLabel('Wat is er te melden?')).toHaveValue('Het loopt.');
  await page.getByRole('button', { name: 'Leg vast als concept' }).click();
  await expect(page.getByRole('status')).toContainText('Vastgelegd bij actie 6.10');
  expect(proef.git('log', '-1', '--format=%an, %cn').trim()).toBe('Roos Redacteur, Mies Voorbeeld');

  await page.getByRole('button', { name: 'Uitloggen' }).click();
  // The login service asks whether to log out there too.
  await page.getByRole('button', { name: 'Yes, sign me out' }).click();
  await expect(page).toHaveURL(`${adres}/uitgelogd/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('U bent uitgelogd');
  await page.goto(actie);
  await expect(page.getByLabel('Wie bent u?')).toBeVisible();
});
