import { readdirSync } from 'node:fs';
import { join, sep } from 'node:path';

/** Where the tested site is served; `opzet.ts` sets it. */
export const SITE = process.env['WAAKVLAM_SITE'] ?? '';

/** The addresses of all pages of the tested site. */
export function alleAdressen(): string[] {
  const map = process.env['WAAKVLAM_SITE_MAP'] ?? '';
  return readdirSync(map, { recursive: true, encoding: 'utf8' })
    .map((bestand) => bestand.split(sep).join('/'))
    .filter((bestand) => bestand.endsWith('index.html') || bestand === '404.html')
    .map((bestand) => `/${bestand.replace(/index\.html$/, '')}`)
    .sort();
}

/** The address of a page on the server. */
export const adres = (pad: string): string => new URL(pad, SITE).href;

/** The folder of a plan's actions in the real content. */
export const ACTIES = join('/plannen', 'overbetuwe-2021-2025', 'acties').split(sep).join('/');
