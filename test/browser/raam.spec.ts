import { expect, test } from '@playwright/test';
import { perSoort } from '../site/soort.ts';
import { actie, adres, PLAN, SITE } from './site.ts';

/** How much of a first screen may go before what the page is about. */
const MAX_RAAM = 160;

/** The shortest page of each kind. */
const PAGINAS = perSoort(SITE.paginas(), SITE.maat).flatMap((paden) => paden.slice(-1));

test('on a phone the page itself begins high on the first screen, whatever kind it is', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const pad of PAGINAS) {
    await page.goto(SITE.adres(pad));
    const begin = await page.evaluate(
      () => document.querySelector('main > :first-child')?.getBoundingClientRect().top,
    );
    expect.soft(begin, pad).toBeLessThanOrEqual(MAX_RAAM);
  }
});

test.describe('the bar with the way out', () => {
  for (const [width, height] of [
    [320, 640],
    // With a keyboard open, and at 400 %.
    [320, 256],
    [768, 1024],
    [1280, 800],
  ] as const) {
    test(`has its row to itself wherever the page is, at ${width} × ${height}`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      for (const pagina of [adres('/'), adres(PLAN), actie('6.10'), adres('/zoeken/?q=bomen')]) {
        await page.goto(pagina);
        for (const deel of Array.from({ length: 33 }, (_, i) => i / 32)) {
          await page.evaluate((deel) => {
            scrollTo(0, deel * (document.documentElement.scrollHeight - innerHeight));
          }, deel);
          expect.soft(await page.evaluate(watLigtErIn), `${pagina} at ${deel}`).toEqual([]);
          await expect(page.getByRole('link', { name: 'Verlaat deze site snel' })).toBeInViewport();
        }
      }
    });
  }

  test('leaves a field that is typed in free', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 320 });
    await page.goto(adres('/zoeken/'));
    const veld = page.getByRole('searchbox');
    await veld.focus();
    await page.keyboard.type('bo');
    const balk = await page.locator('.hulp').boundingBox();
    const hoogte = await veld.boundingBox();
    expect(hoogte?.y).toBeGreaterThanOrEqual((balk?.y ?? 0) + (balk?.height ?? 0));
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a phone opens help and the menu with a button each', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(adres(PLAN));
    const [nummer, menu] = [
      page.getByRole('link', { name: '0800‑0000' }),
      page.getByRole('link', { name: 'Bronnen' }),
    ];
    await expect(nummer).toBeHidden();
    await page.getByRole('button', { name: 'Hulp nodig?' }).click();
    await expect(nummer).toBeVisible();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Menu' }).click();
    await menu.first().click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bronnen');
  });
});

test('on paper a page says where it comes from, and whose it is', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto(actie('6.10'));
  const kop = page.locator('.drukkop');
  await expect(kop).toContainText(`https://waakvlam.example/proef${PLAN}acties/6.10/, stand op 30 juni 2025`);
  await expect(kop).toContainText('De gemeenten en de plannen bestaan niet.');
  await expect(page.getByRole('link', { name: 'Verlaat deze site snel' })).toBeHidden();
});

/** Runs in the page: what else than the bar can be seen in its row. */
function watLigtErIn(): string[] {
  const balk = document.querySelector('.hulp');
  if (!balk) return ['no bar'];
  const { left, right, top, bottom } = balk.getBoundingClientRect();
  const vreemd = new Set<string>();
  for (let x = left + 1; x < right; x += 4) {
    for (const y of [top + 1, (top + bottom) / 2, bottom - 1]) {
      const daar = document.elementFromPoint(x, y);
      if (daar && !balk.contains(daar)) vreemd.add(daar.outerHTML.slice(0, 80));
    }
  }
  return [...vreemd];
}
