import { expect, test } from '@playwright/test';
import { preview } from 'astro';
import { bouwSite, type Bouw } from '../site/bouw.ts';
import { overtredingen } from './axe.ts';

// One visitor: two builds at a time would be in each other's way.
test.describe.configure({ mode: 'serial' });

/** The internal build of the real content, on a port of its own. */
let bouw: Bouw;
let server: Awaited<ReturnType<typeof preview>>;

test.beforeAll(async () => {
  test.setTimeout(120_000);
  bouw = bouwSite('content', '2023-06-30', true);
  expect(bouw.stderr).toBe('');
  server = await preview({ outDir: bouw.map, logLevel: 'error', server: { port: 0, host: '127.0.0.1' } });
});

test.afterAll(async () => {
  await server.stop();
  bouw.ruimOp();
});

const adres = (pad: string): string => `http://127.0.0.1:${server.port}${pad}`;

test('the pages of the manager are accessible and fit', async ({ page }) => {
  for (const pad of ['/review/', '/eigenaren/onbekend/']) {
    for (const breedte of [320, 1280]) {
      await page.setViewportSize({ width: breedte, height: 800 });
      await page.goto(adres(pad));
      expect.soft(await overtredingen(page), `${pad} at ${breedte} px`).toEqual([]);
      const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect.soft(over, `${pad} sticks out at ${breedte} px`).toBeLessThanOrEqual(0);
    }
  }
});

test('the review has the worst first, and narrows by reason', async ({ page }) => {
  await page.goto(adres('/review/'));
  const rijen = page.locator('#actielijst tbody tr:visible');
  await expect(rijen.first()).toContainText('2.1.2');
  await expect(rijen.nth(1)).toContainText('4.1.3');
  await page.locator('select[name=reden]').selectOption({ label: 'Geen bericht sinds de termijn (2)' });
  await expect(rijen).toHaveCount(2);
});
