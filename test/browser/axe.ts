import type { Page } from '@playwright/test';
import type axe from 'axe-core';
import { AXE_ADRES } from './axeAdres.ts';
import { adres } from './site.ts';

/** A rule of axe that a page breaks, and where. */
export interface Overtreding {
  readonly id: string;
  readonly waar: readonly string[];
}

/**
 * What axe finds wrong with the page as it looks now, by all its rules for WCAG 2.2 AA. It comes from the tested site, as a browser
 * keeps what it compiled of a script with an address: without that, loading axe takes longer than looking. The site has
 * no frames, so its slower way of getting into those isn't needed.
 */
export async function overtredingen(page: Page): Promise<Overtreding[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.addScriptTag({ url: adres(AXE_ADRES) });
  return page.evaluate(async () => {
    const { axe: hier } = window as unknown as { axe: typeof axe };
    const { violations } = await hier.run(document, {
      resultTypes: ['violations'],
      // New in WCAG 2.2, so axe leaves it off unless it is asked for.
      rules: { 'target-size': { enabled: true } },
    });
    return violations.map(({ id, nodes }) => ({ id, waar: nodes.map(({ html }) => html) }));
  });
}
