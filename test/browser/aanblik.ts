import type { Page } from '@playwright/test';

/** A way in which somebody can see a page. */
export interface Aanblik {
  readonly naam: string;
  readonly breedte: number;
  readonly media: NonNullable<Parameters<Page['emulateMedia']>[0]>;
  /** Which rules look at it; left out: all. */
  readonly regels?: 'over kleur' | 'over al het andere';
}

const SCHERM = { media: 'screen', colorScheme: 'light', forcedColors: 'none' } as const;

const STANDEN: readonly Omit<Aanblik, 'breedte'>[] = [
  { naam: 'light', media: SCHERM },
  { naam: 'dark', media: { ...SCHERM, colorScheme: 'dark' } },
  { naam: 'high contrast', media: { ...SCHERM, forcedColors: 'active' } },
  { naam: 'on paper', media: { ...SCHERM, media: 'print' } },
];

/** A phone, a tablet and a laptop, each in four modes. */
export const AANBLIKKEN: readonly Aanblik[] = [320, 768, 1280].flatMap((breedte) =>
  STANDEN.map((stand) => ({ breedte, ...stand })),
);

/** Whether all is looked at: that takes a quarter of an hour, so it is for before a release. */
export const ALLES = process.env['WAAKVLAM_AXE'] === 'alles';

/**
 * The ways to see a page, the `i`th of a row: each width, and each mode at one of them, which differs from page to page. A
 * mode changes the colours, whatever the width; a width changes the rest, whatever the mode. The rules about colours take
 * as long as all others together, so each looks where it can see something new.
 */
export const aanblikkenVan = (i: number): readonly Aanblik[] =>
  AANBLIKKEN.flatMap((aanblik, j): Aanblik[] => {
    const stand = j % STANDEN.length;
    const breedte = Math.floor(j / STANDEN.length);
    const omKleur = breedte === (i + stand) % 3;
    if (ALLES || (stand === 0 && omKleur)) return [aanblik];
    if (stand === 0) return [{ ...aanblik, regels: 'over al het andere' }];
    return omKleur ? [{ ...aanblik, regels: 'over kleur' }] : [];
  });

/** Shows a page so. */
export async function toonZo(page: Page, { breedte, media }: Aanblik): Promise<void> {
  await page.setViewportSize({ width: breedte, height: 800 });
  await page.emulateMedia(media);
}
