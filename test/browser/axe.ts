import type { Page } from '@playwright/test';
import axe from 'axe-core';

/** A rule of axe that a page breaks, and where. */
export interface Overtreding {
  readonly id: string;
  readonly waar: readonly string[];
}

/**
 * What axe finds wrong with the page as it looks now: by all its rules, or by some. It is loaded once in each page, as
 * loading takes as long as looking; the site has no frames, so its slower way of getting into those isn't needed.
 */
export async function overtredingen(page: Page, regels?: readonly string[]): Promise<Overtreding[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(async (alleen) => {
    const { axe: hier } = window as unknown as { axe: typeof axe };
    const { violations } = await hier.run(document, {
      resultTypes: ['violations'],
      ...(alleen && { runOnly: [...alleen] }),
    });
    return violations.map(({ id, nodes }) => ({ id, waar: nodes.map(({ html }) => html) }));
  }, regels);
}
