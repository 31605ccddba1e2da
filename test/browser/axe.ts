import { expect, type Page } from '@playwright/test';
import type axe from 'axe-core';
import { toonZo, type Aanblik } from './aanblik.ts';
import { AXE_ADRES } from './omgeving.ts';
import type { Testsite } from './site.ts';

/** A rule of axe that a page breaks, and where. */
interface Overtreding {
  readonly id: string;
  readonly waar: readonly string[];
}

/** Expects that a page of a site is accessible in each of these ways to see it, that it fits, and that it asks nothing of another site. */
export async function verwachtToegankelijk(
  page: Page,
  site: Testsite,
  pad: string,
  aanblikken: readonly Aanblik[],
): Promise<void> {
  const elders: string[] = [];
  const fouten: string[] = [];
  const noteer = (verzoek: { url: () => string }): void => {
    if (!verzoek.url().startsWith(site.begin)) elders.push(verzoek.url());
  };
  const noteerFout = (fout: Error): void => {
    fouten.push(fout.message);
  };
  page.on('request', noteer).on('pageerror', noteerFout);
  await page.goto(site.adres(pad));
  for (const aanblik of aanblikken) {
    await toonZo(page, aanblik);
    // From the top: halfway a page the bar with the way out covers parts of what scrolls behind it.
    await page.evaluate(() => {
      scrollTo(0, 0);
    });
    const gevonden = await overtredingen(page, site, aanblik.regels);
    expect.soft(gevonden, `axe: ${pad}, ${aanblik.naam}, ${aanblik.breedte} px`).toEqual([]);
  }
  await page.emulateMedia({ media: 'screen' });
  await page.setViewportSize({ width: 320, height: 800 });
  expect.soft(await buitenBeeld(page), `sticks out: ${pad}`).toBeLessThanOrEqual(0);
  expect.soft(elders, `asked elsewhere: ${pad}`).toEqual([]);
  expect.soft(fouten, `mistakes in scripts: ${pad}`).toEqual([]);
  page.off('request', noteer).off('pageerror', noteerFout);
}

/** How many pixels of the page stick out to the right. */
export const buitenBeeld = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

/**
 * What axe finds wrong with the page as it looks now, by all its rules for WCAG 2.2 AA. It comes from the tested site, as a browser
 * keeps what it compiled of a script with an address: without that, loading axe takes longer than looking. The site has
 * no frames, so its slower way of getting into those isn't needed.
 */
async function overtredingen(page: Page, site: Testsite, regels: Aanblik['regels']): Promise<Overtreding[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.addScriptTag({ url: site.begin + AXE_ADRES });
  return watAxeVindt(page, regels);
}

/** What axe, which the page has by now, finds wrong with it. */
export function watAxeVindt(page: Page, regels?: Aanblik['regels']): Promise<Overtreding[]> {
  return page.evaluate(async (welke) => {
    const { axe: hier } = window as unknown as { axe: typeof axe };
    const kleur = ['color-contrast', 'link-in-text-block'];
    const zonderKleur = Object.fromEntries(kleur.map((regel) => [regel, { enabled: false }]));
    const { violations } = await hier.run(document, {
      resultTypes: ['violations'],
      ...(welke === 'over kleur'
        ? { runOnly: kleur }
        : {
            // New in WCAG 2.2, so axe leaves it off unless it is asked for.
            rules: { 'target-size': { enabled: true }, ...(welke === 'over al het andere' && zonderKleur) },
          }),
    });
    return violations.map(({ id, nodes }) => ({ id, waar: nodes.map(({ html }) => html) }));
  }, regels);
}
